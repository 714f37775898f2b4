// SPDX-License-Identifier: GPL-3.0-or-later
// bereke trainer: the trainer's desk. So far it gives the owner of the records a new passphrase in
// place of a forgotten one.

#include <string.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/passphrase.h"
#include "command/site.h"
#include "store/passphrase.h"

// What is typed unseen is typed twice. NULL after a complaint.
static const char *read_new(struct invocation *invocation)
{
        const char *first = passphrase_read(invocation, _("New passphrase: "));

        if (!first || invocation_has(invocation, "passphrase-file"))
                return first;
        const char *again = passphrase_read(invocation, _("The same once more: "));
        if (!again || strcmp(first, again) == 0)
                return again;
        (void)complain(EX_NOPERM, N_("The two were not the same. Nothing was changed."), NULL);
        return NULL;
}

static int replace(struct site *site, struct invocation *invocation)
{
        const char *passphrase = read_new(invocation);

        if (!passphrase)
                return EX_NOPERM;
        if (!passphrase_replace(site->store, passphrase, &site->diagnostics))
                return site_complain(site);
        say(N_("The trainer's passphrase is the new one from now on."), NULL);
        return STATUS_DONE;
}

static int run(struct invocation *invocation)
{
        struct site site;

        if (!invocation_has(invocation, "new-passphrase"))
                return complain(EX_UNAVAILABLE,
                        N_("The trainer's desk comes with a later version of Bereke."), NULL);
        int status = site_open(&site, invocation);
        if (status == STATUS_DONE)
                status = replace(&site, invocation);
        site_close(&site);
        return status;
}

static const struct option_row options[] = {
        {"new-passphrase", NULL,
                N_("replace a forgotten passphrase; for the owner of the records")},
        OPTION_PASSPHRASE_FILE,
};

const struct command trainer_command = {
        .name = "trainer",
        .arguments = "--new-passphrase",
        .summary = N_("give the trainer a new passphrase"),
        COMMAND_OPTIONS(options),
        .run = run,
};
