// SPDX-License-Identifier: GPL-3.0-or-later
// bereke backup: a verified copy of everything, in the data directory or on a stick.

#include "store/backup.h"

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/passphrase.h"
#include "command/site.h"

// The file that was named; in a folder that was named, the stick's for one, a file of today's date.
static const char *target(struct site *site, const char *named)
{
        struct date date = date_of_day(clock_day(store_now(site->store)));

        if (!file_is_folder(named))
                return named;
        return file_join(site->arena, named,
                arena_format(
                        site->arena, "bereke-%04d-%02d-%02d.db", date.year, date.month, date.day));
}

static const char *newest(struct site *site)
{
        struct backups backups = backup_list(site->arena, store_directory(site->store));

        return backups.items[backups.count - 1].path;
}

static int copy(struct site *site, const char *named)
{
        const char *file = named ? target(site, named) : NULL;
        bool made = file ? backup_make(site->store, file, &site->diagnostics)
                         : backup_now(site->store, &site->diagnostics);

        if (!made && store_outcome(site->store) == STORE_MISSING) // the folder is
                return complain_findings(EX_CANTCREAT, &site->diagnostics);
        if (!made)
                return site_complain(site);
        say(N_("The copy is made and was checked whole: %s"), file ? file : newest(site));
        return STATUS_DONE;
}

static int run(struct invocation *invocation)
{
        struct site site;
        int status = site_open_as_trainer(&site, invocation);

        if (status == STATUS_DONE)
                status = copy(
                        &site, invocation->argument_count > 0 ? invocation->arguments[0] : NULL);
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
