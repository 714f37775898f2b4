// SPDX-License-Identifier: GPL-3.0-or-later
// bereke print: a lesson on paper, as plain text, with its key at the end and the trainer's notes;
// a scenario as a game of cards.

#include <string.h>

#include "author/outline.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/printout.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/scenario_paper.h"
#include "command/shelves.h"
#include "course/source.h"

static const char *today(struct arena *arena)
{
        struct clock clock = clock_of_machine();
        struct date date = date_of_day(clock_day(clock_now(&clock)));

        return arena_format(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}

// The text as pages of a PDF, line by line.
static int write_pdf(
        struct invocation *invocation, const char *text, struct diagnostics *diagnostics)
{
        const char *title = basename(invocation->arguments[0]);
        struct arena *arena = &invocation->arena;
        char *rest = arena_copy_text(arena, text);
        struct buffer page = {0};
        char *line;

        printout_begin(&page,
                &(struct printout){PRINTOUT_TEXT, translate_language(), today(arena), title});
        while ((line = strsep(&rest, "\n")) != NULL)
                printout_add(&page, "line", line);
        int status = printout_write(invocation_value(invocation, "pdf"), &page, diagnostics);
        buffer_clear(&page);
        return status == STATUS_DONE ? STATUS_DONE : complain_findings(status, diagnostics);
}

// On standard output, or into the file of --pdf.
static int hand_out(
        struct invocation *invocation, const struct buffer *out, struct diagnostics *diagnostics)
{
        if (invocation_has(invocation, "pdf"))
                return write_pdf(invocation, buffer_text(out), diagnostics);
        fputs(buffer_text(out), stdout);
        return STATUS_DONE;
}

static void print_lesson(struct buffer *out, const struct lesson *lesson, const struct facts *facts)
{
        struct clock clock = clock_of_machine();
        struct outline outline = {
                .lesson = lesson,
                .reading = reading_of_lesson(lesson, translate_language()),
                .facts = facts,
                .today = clock_day(clock_now(&clock)),
                .trainer = true,
        };

        if (facts)
                outline.facts_reading = reading_of_facts(facts, translate_language());
        outline_print(out, &outline);
}

static int lesson(
        struct buffer *out, struct invocation *invocation, struct diagnostics *diagnostics)
{
        const char *file = invocation->arguments[0];
        struct arena *arena = &invocation->arena;
        const struct lesson *lesson = lesson_open(arena, file, diagnostics);
        struct places places;

        if (!lesson)
                return complain_file(file, diagnostics);
        places_find(&places, invocation);
        struct course_shelf *shelf = shelf_of_file(arena, &places, file, diagnostics);
        print_lesson(out, lesson, shelf ? shelf_facts(shelf, diagnostics) : NULL);
        shelf_close(shelf);
        return STATUS_DONE;
}

static int scenario(
        struct buffer *out, struct invocation *invocation, struct diagnostics *diagnostics)
{
        const struct scenario *scenario =
                scenario_open(&invocation->arena, invocation->arguments[0], diagnostics);

        if (!scenario)
                return complain_file(invocation->arguments[0], diagnostics);
        scenario_paper_print(out, scenario);
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
        struct buffer out = {0};

        if (!file_exists(file))
                return complain(EX_NOINPUT, N_("There is no file %s."), file);
        diagnostics_init(&diagnostics);
        int status = is_scenario(&invocation->arena, file)
                             ? scenario(&out, invocation, &diagnostics)
                             : lesson(&out, invocation, &diagnostics);
        if (status == STATUS_DONE)
                status = hand_out(invocation, &out, &diagnostics);
        buffer_clear(&out);
        diagnostics_clear(&diagnostics);
        return status;
}

static const struct option_row options[] = {
        {"pdf", "FILE", N_("the PDF file to be written")},
};

const struct command print_command = {
        .name = "print",
        .arguments = "FILE",
        .summary = N_("print a lesson or a scenario for paper"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
