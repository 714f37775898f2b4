// SPDX-License-Identifier: GPL-3.0-or-later
// What a certificate says on paper, in its own language.
#ifndef BEREKE_REPORT_CERTIFICATE_PAGE_H
#define BEREKE_REPORT_CERTIFICATE_PAGE_H

#include "base/buffer.h"
#include "store/certificate_text.h"

// "12.05.2026", in the arena.
const char *certificate_day(struct arena *arena, const struct certificate *certificate);

// The rule that was met, a sentence for each of its parts, in the language now shown.
const char *certificate_rule_words(struct arena *arena, const struct certificate_rule *rule);

// Adds the page for base/printout.h.
void certificate_page(
        struct buffer *out, const struct certificate *certificate, const struct site_key *key);

#endif
