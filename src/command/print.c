// SPDX-License-Identifier: GPL-3.0-or-later
// bereke print: a lesson on paper, as plain text, with its key at the end and the trainer's notes.

#include "author/outline.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/shelves.h"

static void print(const struct lesson *lesson, const struct facts *facts)
{
        struct clock clock = clock_of_machine();
        struct buffer out = {0};
        struct outline outline = {
                .lesson = lesson,
                .reading = reading_of_lesson(lesson, translate_language()),
                .facts = facts,
                .today = clock_day(clock_now(&clock)),
                .trainer = true,
        };

        if (facts)
                outline.facts_reading = reading_of_facts(facts, translate_language());
        outline_print(&out, &outline);
        fputs(buffer_text(&out), stdout);
        buffer_clear(&out);
}

static int run(struct invocation *invocation)
{
        const char *file = invocation->arguments[0];
        struct diagnostics diagnostics;
        struct places places;

        if (!file_exists(file))
                return complain(EX_NOINPUT, N_("There is no file %s."), file);
        diagnostics_init(&diagnostics);
        const struct lesson *lesson = lesson_open(&invocation->arena, file, &diagnostics);
        int status = lesson ? STATUS_DONE : complain_findings(EX_DATAERR, &diagnostics);
        if (lesson) {
                places_find(&places, invocation);
                struct course_shelf *shelf =
                        shelf_of_file(&invocation->arena, &places, file, &diagnostics);
                print(lesson, shelf ? shelf_facts(shelf, &diagnostics) : NULL);
                shelf_close(shelf);
        }
        diagnostics_clear(&diagnostics);
        return status;
}

const struct command print_command = {
        .name = "print",
        .arguments = "FILE",
        .summary = N_("print a lesson for paper, with its key at the end"),
        .least = 1,
        .most = 1,
        .run = run,
};
