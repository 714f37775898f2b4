// SPDX-License-Identifier: GPL-3.0-or-later
// bereke print: a lesson on paper, as plain text, with its key at the end and the trainer's notes;
// a scenario as a game of cards.

#include "author/outline.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/scenario_paper.h"
#include "command/shelves.h"
#include "course/source.h"

static void print_lesson(const struct lesson *lesson, const struct facts *facts)
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

static int lesson(struct invocation *invocation, const char *file, struct diagnostics *diagnostics)
{
        struct arena *arena = &invocation->arena;
        const struct lesson *lesson = lesson_open(arena, file, diagnostics);
        struct places places;

        if (!lesson)
                return complain_file(file, diagnostics);
        places_find(&places, invocation);
        struct course_shelf *shelf = shelf_of_file(arena, &places, file, diagnostics);
        print_lesson(lesson, shelf ? shelf_facts(shelf, diagnostics) : NULL);
        shelf_close(shelf);
        return STATUS_DONE;
}

static int scenario(struct arena *arena, const char *file, struct diagnostics *diagnostics)
{
        const struct scenario *scenario = scenario_open(arena, file, diagnostics);
        struct buffer out = {0};

        if (!scenario)
                return complain_file(file, diagnostics);
        scenario_paper_print(&out, scenario);
        fputs(buffer_text(&out), stdout);
        buffer_clear(&out);
        return STATUS_DONE;
}

// What is wrong in the file is said by whoever reads it whole.
static bool is_scenario(struct arena *arena, const char *file)
{
        struct diagnostics unsaid = {0};
        struct source source;

        (void)source_open(&source, arena, file, SOURCE_HEAD, &unsaid);
        diagnostics_clear(&unsaid);
        return source.kind == SOURCE_SCENARIO;
}

static int run(struct invocation *invocation)
{
        const char *file = invocation->arguments[0];
        struct diagnostics diagnostics;

        if (!file_exists(file))
                return complain(EX_NOINPUT, N_("There is no file %s."), file);
        diagnostics_init(&diagnostics);
        int status = is_scenario(&invocation->arena, file)
                             ? scenario(&invocation->arena, file, &diagnostics)
                             : lesson(invocation, file, &diagnostics);
        diagnostics_clear(&diagnostics);
        return status;
}

const struct command print_command = {
        .name = "print",
        .arguments = "FILE",
        .summary = N_("print a lesson or a scenario for paper"),
        .least = 1,
        .most = 1,
        .run = run,
};
