// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's passphrase is the one secret that no person holds.

#include "store/passphrase.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "base/translate.h"
#include "store/change.h"
#include "store/query.h"

static const char holder[] = "trainer";

bool passphrase_is_well_formed(const char *passphrase)
{
        size_t offset;
        return text_check(passphrase, strlen(passphrase), true, &offset) == TEXT_SAFE &&
               text_characters(passphrase) >= PASSPHRASE_SHORTEST;
}

bool passphrase_is_set(struct store *store)
{
        return secret_is_set(store, holder);
}

bool passphrase_set(struct store *store, const char *passphrase, struct diagnostics *diagnostics)
{
        if (passphrase_is_well_formed(passphrase))
                return secret_set(store, holder, passphrase, diagnostics);
        diagnostics_add(diagnostics,
                &(struct finding){
                        .message = N_("A passphrase has at least 8 letters or digits."),
                });
        return false;
}

enum secret_answer passphrase_check(int *wait_seconds, struct store *store, const char *passphrase,
        struct diagnostics *diagnostics)
{
        return secret_check(wait_seconds, store, holder, passphrase, diagnostics);
}

static bool is_owner(const struct store *store)
{
        struct stat status;
        uid_t user = geteuid();
        return user == 0 || (stat(store->file, &status) == 0 && status.st_uid == user);
}

bool passphrase_replace(
        struct store *store, const char *passphrase, struct diagnostics *diagnostics)
{
        if (!is_owner(store)) {
                store->outcome = STORE_NO_RIGHTS;
                store_outcome_tell(store->outcome, store->file, diagnostics);
                return false;
        }
        if (!store_begin(store, diagnostics))
                return false;
        bool replaced = passphrase_set(store, passphrase, diagnostics) &&
                        change_add(store, holder, "passphrase", "replaced");
        return store_end(store, replaced, diagnostics);
}
