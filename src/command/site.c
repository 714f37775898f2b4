// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the data of this machine for one command, and letting only a trainer change who is in it.

#include "command/site.h"

#include "base/translate.h"
#include "command/passphrase.h"
#include "store/passphrase.h"

int site_look(struct site *site, struct invocation *invocation)
{
        *site = (struct site){.arena = &invocation->arena};
        diagnostics_init(&site->diagnostics);
        places_find(&site->places, invocation);
        return STATUS_DONE;
}

enum store_outcome site_try(struct site *site, struct invocation *invocation)
{
        (void)site_look(site, invocation);
        return store_open(&site->store, site->places.data, clock_of_machine(), &site->diagnostics);
}

int site_open(struct site *site, struct invocation *invocation)
{
        enum store_outcome outcome = site_try(site, invocation);

        if (!site->store)
                return complain_findings(store_outcome_status(outcome), &site->diagnostics);
        return STATUS_DONE;
}

static int check_passphrase(struct site *site, struct invocation *invocation)
{
        int wait = 0;
        const char *passphrase = passphrase_read(invocation, _("Trainer's passphrase: "));

        if (!passphrase)
                return EX_NOPERM;
        switch (passphrase_check(&wait, site->store, passphrase, &site->diagnostics)) {
        case SECRET_RIGHT:
        case SECRET_NONE:
                return STATUS_DONE;
        case SECRET_FAILED:
                return site_complain(site);
        case SECRET_WAIT:
                return complain(EX_NOPERM,
                        N_("After a wrong passphrase the next one has to wait. Try again later."),
                        NULL);
        case SECRET_WRONG:
                break;
        }
        return complain(EX_NOPERM, N_("This is not the trainer's passphrase."), NULL);
}

int site_ask_trainer(struct site *site, struct invocation *invocation)
{
        return passphrase_is_set(site->store) ? check_passphrase(site, invocation) : STATUS_DONE;
}

int site_open_as_trainer(struct site *site, struct invocation *invocation)
{
        int status = site_open(site, invocation);

        return status == STATUS_DONE ? site_ask_trainer(site, invocation) : status;
}

void site_close(struct site *site)
{
        store_close(site->store);
        diagnostics_clear(&site->diagnostics);
}

// Where the database is well, it was a word of the command line that it did not take.
int site_complain(struct site *site)
{
        enum store_outcome outcome = store_outcome(site->store);

        return complain_findings(
                outcome == STORE_OK ? EX_USAGE : store_outcome_status(outcome), &site->diagnostics);
}
