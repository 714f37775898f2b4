// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the bytes before libyaml sees them.
#ifndef BEREKE_YAML_SCAN_H
#define BEREKE_YAML_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "yaml/reading.h"

struct yaml_scan {
        const char
                *bytes; // the source's, or a copy in the arena where refused characters became "?"
        size_t length;
        int indentation; // the first line with a tab or a no-break space in its indentation; 0 for
                         // none
};

// Looks at every byte once and adds a finding for each line that holds what must not stand in a
// file. False where it makes no sense to read on: too large, not UTF-8, or a directive.
bool scan_bytes(struct yaml_scan *scan, struct reading *reading);

#endif
