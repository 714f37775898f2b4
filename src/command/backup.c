// SPDX-License-Identifier: GPL-3.0-or-later
// bereke backup: a verified copy of everything, in the data directory or on a stick.

#include "base/translate.h"
#include "command/all.h"
#include "command/passphrase.h"
#include "command/site.h"
#include "store/backup.h"

static const char *newest(struct site *site)
{
        struct backups backups = backup_list(site->arena, store_directory(site->store));

        return backups.items[backups.count - 1].path;
}

static int copy(struct site *site, const struct invocation *invocation)
{
        const char *file = invocation->argument_count > 0 ? invocation->arguments[0] : NULL;
        bool made = file ? backup_make(site->store, file, &site->diagnostics)
                         : backup_now(site->store, &site->diagnostics);

        if (!made) {
                complain_findings(EX_CANTCREAT, &site->diagnostics);
                return store_outcome(site->store) == STORE_OK
                               ? EX_CANTCREAT
                               : store_outcome_status(store_outcome(site->store));
        }
        say(N_("The copy is made and was checked whole: %s"), file ? file : newest(site));
        return STATUS_DONE;
}

static int run(struct invocation *invocation)
{
        struct site site;
        int status = site_open_as_trainer(&site, invocation);

        if (status == STATUS_DONE)
                status = copy(&site, invocation);
        site_close(&site);
        return status;
}

static const struct option_row options[] = {OPTION_PASSPHRASE_FILE};

const struct command backup_command = {
        .name = "backup",
        .arguments = "[FILE]",
        .summary = N_("make a verified copy of all records"),
        COMMAND_OPTIONS(options),
        .most = 1,
        .run = run,
};
