// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of this site: facts like all others, so that nothing that is edited later takes
// one back. A corrected name is a certificate issued again, under a number of its own.
#ifndef BEREKE_STORE_CERTIFICATE_H
#define BEREKE_STORE_CERTIFICATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/certificate_text.h"
#include "store/store.h"

// The site's keys, made at the first use; they never leave this database.
bool site_key_make(struct site_key *key, struct store *store, struct diagnostics *diagnostics);

// The same, making none: false without a finding where the site never issued a certificate.
bool site_key_find(struct site_key *key, struct store *store, struct diagnostics *diagnostics);

struct certificate_wish {
        int64_t person;
        const char *course;         // its id
        struct certificate printed; // what it is to say; number and date are given here
};

// Whether the person has one of this course: a rule that was met once is met.
bool certificate_is_issued(struct store *store, int64_t person, const char *course);

// Issues it, or finds the one that says the same name in the same language. Where the last one in
// that language says another name, it is issued again and replaces that; the day and the rule are
// those of the first in any case.
bool certificate_issue(struct certificate *certificate, struct arena *arena, struct store *store,
        const struct certificate_wish *wish, struct diagnostics *diagnostics);

// The certificate of this number, and the number that replaced it or NULL. False without a finding
// where there is none.
bool certificate_find(struct certificate *certificate, const char **replaced_by,
        struct arena *arena, struct store *store, const char *number);

#endif
