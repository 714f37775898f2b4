// SPDX-License-Identifier: GPL-3.0-or-later
// bereke check: everything that is wrong in lessons, said at once, each with its place and how to
// mend it.

#include <stdio.h>

#include "author/check.h"
#include "command/whole.h"
#include "household/experiment.h"
#include "base/clock.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/places.h"

static const struct option_row options[] = {
        {"runs", "N", N_("hold what scenarios promise against so many years of each policy")},
};

static void print_findings(struct diagnostics *diagnostics)
{
        struct buffer out = {0};

        for (size_t i = 0; i < diagnostics->count; i++) {
                buffer_reset(&out);
                finding_print(&out, &diagnostics->findings[i]);
                fputs(buffer_text(&out), stdout);
        }
        buffer_clear(&out);
}

// The words after the command, or else the courses that would be opened.
static struct check_request request_of(
        const struct invocation *invocation, const struct places *places)
{
        struct clock clock = clock_of_machine();
        struct check_request request = {
                .paths = places->courses,
                .count = places->course_count,
                .course = places->course_count > 0 ? places->courses[0] : NULL,
                .today = clock_day(clock_now(&clock)),
        };

        if (invocation->argument_count > 0) {
                request.paths = (const char *const *)invocation->arguments;
                request.count = invocation->argument_count;
        }
        return request;
}

static int run(struct invocation *invocation)
{
        struct places places;
        struct diagnostics diagnostics;

        places_find(&places, invocation);
        diagnostics_init(&diagnostics);
        struct check_request request = request_of(invocation, &places);
        const char *runs = invocation_value(invocation, "runs");
        if (runs && !whole_read(&request.runs, runs, 1, EXPERIMENT_RUNS_MOST))
                return complain(EX_USAGE, WHOLE_RUNS_MESSAGE, NULL);
        struct check_result result = check_paths(&request, &diagnostics);
        print_findings(&diagnostics);
        // The same in every language, for scripts.
        printf("%zu errors, %zu warnings in %zu files\n", diagnostics.errors, diagnostics.warnings,
                result.files);
        int status = diagnostics.errors > result.unmet ? EX_DATAERR
                     : result.unmet > 0                ? STATUS_FOUND
                                                       : STATUS_DONE;
        if (result.missing)
                status = complain(EX_NOINPUT, N_("There is no file or folder %s."), result.missing);
        diagnostics_clear(&diagnostics);
        return status;
}

const struct command check_command = {
        .name = "check",
        .arguments = "[PATH…]",
        .summary = N_("say what to mend in lessons, and where"),
        COMMAND_OPTIONS(options),
        .most = ARGUMENTS_ANY,
        .run = run,
};
