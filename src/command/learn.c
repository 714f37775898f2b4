// SPDX-License-Identifier: GPL-3.0-or-later
// bereke learn, or `bereke` alone: opens the course at the sign-in screen.

#include <unistd.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/shelves.h"
#include "command/site.h"
#include "course/folder.h"
#include "screens/program.h"
#include "screens/repair.h"
#include "session/session.h"

// Without a store the records are damaged: then the first thing shown is the offer to mend them.
static int show(struct site *site, struct session *session, bool *repaired)
{
        int status = site->store ? program_run(session)
                                 : program_run_from(session,
                                           repair_screen(session, site->places.data, repaired));

        return status == STATUS_DONE ? status : complain_findings(status, &session->trouble);
}

static int open_course(struct site *site, bool language_given, bool *repaired)
{
        struct session session;
        struct shelves shelves;
        int status;

        shelves_open(&shelves, site->arena, &site->places, &site->diagnostics);
        if (shelves.count == 0)
                return complain_findings(
                        folder_is_course(site->places.courses[0]) ? EX_DATAERR : EX_NOINPUT,
                        &site->diagnostics);
        session_init(&session);
        session.store = site->store;
        session.shelves = shelves.items;
        session.shelf_count = shelves.count;
        session.shelf = shelves.items[0];
        session.language_given = language_given;
        status = show(site, &session, repaired);
        session_clear(&session);
        shelves_close(&shelves);
        return status;
}

static int visit(struct invocation *invocation, bool *repaired)
{
        struct site site;
        enum store_outcome outcome = site_try(&site, invocation);
        int status;

        *repaired = false;
        if (site.store || outcome == STORE_DAMAGED)
                status = open_course(&site, invocation_has(invocation, "lang"), repaired);
        else
                status = complain_findings(store_outcome_status(outcome), &site.diagnostics);
        site_close(&site);
        return status;
}

static int run(struct invocation *invocation)
{
        bool repaired;

        if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
                return complain(EX_UNAVAILABLE, N_("The course opens in a terminal only."), NULL);
        int status = visit(invocation, &repaired);
        return repaired ? visit(invocation, &repaired) : status;
}

const struct command learn_command = {
        .name = "learn",
        .arguments = "",
        .summary = N_("open the course; the same as `bereke` alone"),
        .run = run,
};
