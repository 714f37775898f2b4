// SPDX-License-Identifier: GPL-3.0-or-later
// bereke learn, or `bereke` alone: opens the course at the sign-in screen.

#include <unistd.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/shelves.h"
#include "command/site.h"
#include "screens/program.h"
#include "screens/session.h"
#include "store/backup.h"

static int open_course(struct site *site)
{
        struct session session;
        struct shelves shelves;
        int status;

        shelves_open(&shelves, site->arena, &site->places, &site->diagnostics);
        if (shelves.count == 0)
                return complain_findings(EX_NOINPUT, &site->diagnostics);
        session_init(&session);
        session.store = site->store;
        session.shelves = shelves.items;
        session.shelf_count = shelves.count;
        session.shelf = shelves.items[0];
        status = program_run(&session);
        session_clear(&session);
        shelves_close(&shelves);
        return status;
}

static int run(struct invocation *invocation)
{
        struct site site;
        int status;

        if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
                return complain(EX_UNAVAILABLE, N_("The course opens in a terminal only."), NULL);
        status = site_open(&site, invocation);
        if (status == STATUS_DONE)
                status = open_course(&site);
        site_close(&site);
        return status;
}

const struct command learn_command = {
        .name = "learn",
        .arguments = "",
        .summary = N_("open the course; the same as `bereke` alone"),
        .run = run,
};
