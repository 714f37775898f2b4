// SPDX-License-Identifier: GPL-3.0-or-later
// A whole lesson on paper, step by step, each under its number; the key comes last, so that it can
// be cut off.
#include "author/outline.h"

#include <stdio.h>
#include <string.h>

#include "author/paper.h"
#include "base/translate.h"
#include "course/sum_text.h"

// From paragraph `first` on.
static void print_paragraphs(struct paper *paper, struct paragraphs paragraphs, size_t first)
{
        for (size_t i = first; i < paragraphs.count; i++) {
                const char *words = paper_words(paper, paragraphs.items[i]);
                bool item = strncmp(words, "- ", 2) == 0;
                if (i > 0 && !item)
                        paper_blank_line(paper);
                paper_say(paper, PAPER_INDENT, item ? "- " : "", item ? words + 2 : words);
        }
}

static void print_worked(struct paper *paper, const struct worked *worked)
{
        for (size_t i = 0; i < worked->count; i++) {
                const struct worked_line *line = &worked->lines[i];
                struct buffer sum;
                if (line->say)
                        paper_say(paper, PAPER_INDENT, "", paper_words(paper, line->say));
                if (!line->calc)
                        continue;
                buffer_init(&sum);
                sum_text_print(&sum, line->calc, !line->blank, paper->outline->reading.language);
                buffer_add(&sum, line->blank ? " = ________" : "");
                paper_say(paper, 2 * PAPER_INDENT, "", buffer_text(&sum));
                buffer_clear(&sum);
        }
}

static void print_fact(struct paper *paper, const char *id)
{
        const struct outline *outline = paper->outline;
        const struct fact *fact = outline->facts ? facts_entry(outline->facts, id) : NULL;

        if (!fact)
                return;
        bool fresh = fact_is_fresh(fact, outline->today);
        const char *words = reading_text(&outline->facts_reading, fresh ? fact->text : fact->ask);
        paper_say(paper, PAPER_INDENT, "",
                text_plain(&paper->arena, words, outline->facts_reading.language));
        if (fresh)
                paper_say(
                        paper, PAPER_INDENT, "", fact->checked_on ? fact->checked_on : fact->as_of);
}

static void print_choice(struct paper *paper, const struct choice *choice)
{
        for (size_t i = 0; i < choice->count; i++) {
                paper_say(paper, PAPER_INDENT, "- ", paper_words(paper, choice->replies[i].say));
                paper_say(
                        paper, 2 * PAPER_INDENT, "> ", paper_words(paper, choice->replies[i].then));
        }
}

static void print_split(struct paper *paper, const struct split *split)
{
        for (size_t i = 0; i < split->count; i++) {
                struct buffer line;
                buffer_init(&line);
                buffer_add_format(
                        &line, "%s: ________", paper_words(paper, split->envelopes[i].to));
                paper_say(paper, PAPER_INDENT, "- ", buffer_text(&line));
                buffer_clear(&line);
        }
        struct buffer total;
        buffer_init(&total);
        buffer_add(&total, "= ");
        paper_add_amount(paper, &total, split->total, "som");
        paper_say(paper, PAPER_INDENT, "", buffer_text(&total));
        buffer_clear(&total);
}

static void print_roles(struct paper *paper, const struct roles *roles)
{
        for (int role = 0; role < ROLE_COUNT; role++) {
                if (!roles->cards[role])
                        continue;
                paper_say(paper, PAPER_INDENT, "- ", family_role_name((enum family_role)role));
                paper_say(paper, PAPER_INDENT + 2, "", paper_words(paper, roles->cards[role]));
        }
}

static void print_content(struct paper *paper, const struct step *step)
{
        switch (step->kind) {
        case STEP_TABLE:
                paper_table(paper, &step->table);
                break;
        case STEP_CHART:
                paper_chart(paper, &step->chart);
                break;
        case STEP_WORKED:
                print_worked(paper, &step->worked);
                break;
        case STEP_NOTE:
                if (step->note.fact)
                        print_fact(paper, step->note.fact);
                break;
        case STEP_QUESTION:
                paper_question(paper, step);
                break;
        case STEP_CHOICE:
                print_choice(paper, &step->choice);
                break;
        case STEP_SPLIT:
                print_split(paper, &step->split);
                break;
        case STEP_ROLES:
                print_roles(paper, &step->roles);
                break;
        case STEP_PLAN:
                paper_plan(paper, step->plan);
                break;
        case STEP_SIMULATION:
                paper_say(paper, PAPER_INDENT, "", _("This part is done on the computer."));
                break;
        default:
                break;
        }
}

// The number of a step, with its title or else with its first paragraph.
static void print_step(struct paper *paper, const struct step *step)
{
        char sign[24];
        bool titled = step->title || step->text.count == 0;

        snprintf(sign, sizeof(sign), "%2zu. ", paper->number);
        paper_blank_line(paper);
        paper_say(paper, 0, sign, paper_words(paper, titled ? step->title : step->text.items[0]));
        print_paragraphs(paper, step->text, titled ? 0 : 1);
        print_content(paper, step);
        if (!paper->outline->trainer || step->trainer.count == 0)
                return;
        paper_blank_line(paper);
        paper_say(paper, PAPER_INDENT, "", _("[For the trainer]"));
        print_paragraphs(paper, step->trainer, 0);
}

static bool has_key(const struct step *step)
{
        if (step->kind == STEP_QUESTION)
                return true;
        if (step->kind != STEP_WORKED)
                return false;
        for (size_t i = 0; i < step->worked.count; i++)
                if (step->worked.lines[i].blank)
                        return true;
        return false;
}

static void print_keys(struct paper *paper)
{
        const struct lesson *lesson = paper->outline->lesson;
        bool begun = false;

        for (size_t i = 0; i < lesson->step_count; i++) {
                if (!has_key(&lesson->steps[i]))
                        continue;
                if (!begun) {
                        paper_blank_line(paper);
                        paper_blank_line(paper);
                        paper_heading(paper, _("Right answers"), '-');
                }
                begun = true;
                paper->number = i + 1;
                paper_key(paper, &lesson->steps[i]);
        }
}

void outline_print(struct buffer *out, const struct outline *outline)
{
        struct paper paper = {.out = out, .outline = outline};

        arena_init(&paper.arena);
        paper_heading(&paper, paper_words(&paper, outline->lesson->title), '=');
        for (size_t i = 0; i < outline->lesson->step_count; i++) {
                paper.number = i + 1;
                print_step(&paper, &outline->lesson->steps[i]);
        }
        print_keys(&paper);
        arena_clear(&paper.arena);
}
