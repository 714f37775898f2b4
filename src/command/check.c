// SPDX-License-Identifier: GPL-3.0-or-later
// bereke check: everything that is wrong in lessons, said at once, each with its place and how to
// mend it.

#include <stdio.h>

#include "author/check.h"
#include "base/clock.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/places.h"

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
        struct check_result result = check_paths(&request, &diagnostics);
        print_findings(&diagnostics);
        // The same in every language, for scripts.
        printf("%zu errors, %zu warnings in %zu files\n", diagnostics.errors, diagnostics.warnings,
                result.files);
        int status = diagnostics.errors > 0 ? EX_DATAERR : STATUS_DONE;
        if (result.missing)
                status = complain(EX_NOINPUT, N_("There is no file or folder %s."), result.missing);
        diagnostics_clear(&diagnostics);
        return status;
}

const struct command check_command = {
        .name = "check",
        .arguments = "[PATH…]",
        .summary = N_("say what to mend in lessons, and where"),
        .most = ARGUMENTS_ANY,
        .run = run,
};
