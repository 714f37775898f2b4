// SPDX-License-Identifier: GPL-3.0-or-later
// bereke restore: puts a copy back. The present database is kept beside it. Works also where the
// present one is too damaged to be opened; then there is no passphrase to ask for, and only the
// owner of the files gets so far.

#include "base/translate.h"
#include "command/all.h"
#include "command/passphrase.h"
#include "command/site.h"
#include "store/repair.h"

static int put_back(struct site *site, const char *file)
{
        struct repair_result result = {0};
        enum store_outcome outcome = repair_from_backup(
                &result, site->arena, site->places.data, file, &site->diagnostics);

        if (outcome != STORE_OK)
                return complain_findings(store_outcome_status(outcome), &site->diagnostics);
        say(N_("The copy stands in place of the records."), NULL);
        if (result.kept_as)
                say(N_("The records before it are kept here: %s"), result.kept_as);
        return STATUS_DONE;
}

static int run(struct invocation *invocation)
{
        struct site site;
        int status = STATUS_DONE;
        enum store_outcome outcome = site_try(&site, invocation);

        if (site.store)
                status = site_ask_trainer(&site, invocation);
        else if (outcome != STORE_DAMAGED)
                status = complain_findings(store_outcome_status(outcome), &site.diagnostics);
        store_close(site.store);
        site.store = NULL;
        diagnostics_clear(&site.diagnostics); // that they are damaged is why this is done
        if (status == STATUS_DONE)
                status = put_back(&site, invocation->arguments[0]);
        site_close(&site);
        return status;
}

static const struct option_row options[] = {OPTION_PASSPHRASE_FILE};

const struct command restore_command = {
        .name = "restore",
        .arguments = "FILE",
        .summary = N_("put a copy of the records back; the present ones are kept beside it"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
