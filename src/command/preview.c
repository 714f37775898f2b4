// SPDX-License-Identifier: GPL-3.0-or-later
// bereke preview: a lesson file as learners will see it, with the key and the trainer's notes,
// while it is being written. Nothing is recorded; no database is opened.

#include <unistd.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/shelves.h"
#include "screens/preview.h"
#include "screens/program.h"
#include "session/session.h"

static const struct option_row options[] = {
        {"from", "STEP", N_("begin at the step of this id")},
};

static int show(struct invocation *invocation, const char *file)
{
        struct session session;
        struct diagnostics diagnostics;
        struct places places;

        places_find(&places, invocation);
        diagnostics_init(&diagnostics);
        session_init(&session);
        session.language_given = true; // nobody is signed in, nothing was chosen before
        session.shelf = shelf_of_file(&invocation->arena, &places, file, &diagnostics);
        session.shelves = &session.shelf;
        session.shelf_count = session.shelf ? 1 : 0;
        int status = program_run_from(
                &session, preview_screen(&session, file, invocation_value(invocation, "from")));
        if (status != STATUS_DONE)
                status = complain_findings(status, &session.trouble);
        session_clear(&session);
        shelf_close(session.shelf);
        diagnostics_clear(&diagnostics);
        return status;
}

static int run(struct invocation *invocation)
{
        const char *file = invocation->arguments[0];

        if (!file_exists(file) || file_is_folder(file))
                return complain(EX_NOINPUT, N_("There is no file or folder %s."), file);
        if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
                return complain(EX_UNAVAILABLE, N_("A preview opens in a terminal only."), NULL);
        return show(invocation, file);
}

const struct command preview_command = {
        .name = "preview",
        .arguments = "FILE",
        .summary = N_("show a lesson while you write it; follows each time the file is saved"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
