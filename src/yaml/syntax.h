// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what libyaml could not read, in plain words.
#ifndef BEREKE_YAML_SYNTAX_H
#define BEREKE_YAML_SYNTAX_H

#include <yaml.h>

#include "base/diagnostics.h"
#include "yaml/node.h"

// The parser's error as a finding with place, message and advice.
struct finding syntax_finding(const struct yaml_source *source, const yaml_parser_t *parser);

#endif
