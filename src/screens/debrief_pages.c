// SPDX-License-Identifier: GPL-3.0-or-later
// The year in a few lines, luck and choice, and questions to talk about. Nobody wins or loses here:
// what happened is said, and what weighed most.

#include "screens/debrief_pages.h"

#include <inttypes.h>

#include "base/memory.h"
#include "household/condition.h"

enum { HEAVIEST_LINES = 3 };

static void add_line(struct sheet *sheet, const char *text)
{
        page_add_item(&sheet->page, text);
}

static void add_beginning(struct sheet *sheet, const struct year_words *words, uint64_t seed)
{
        struct arena *arena = words->arena;
        struct year year;

        year_begin(&year, words->scenario, seed, CHANCE_KEYED);
        add_line(sheet,
                arena_format(arena, _("It began with %s in the purse, %s put aside, debt %s."),
                        year_amount(arena, year.household.cash),
                        year_amount(arena, household_savings(words->scenario, &year.household)),
                        year_amount(arena, household_debt(words->scenario, &year.household))));
}

static void add_end(
        struct sheet *sheet, const struct year_words *words, const struct household *household)
{
        struct arena *arena = words->arena;

        add_line(sheet,
                arena_format(arena, _("It ended with %s in the purse, %s put aside, debt %s."),
                        year_amount(arena, household->cash),
                        year_amount(arena, household_savings(words->scenario, household)),
                        year_amount(arena, household_debt(words->scenario, household))));
}

// The line that took most of those that took less than `above`; NULL where none is left.
static const struct ledger_line *next_heaviest(
        const struct ledger *ledger, const struct ledger_line *above)
{
        const struct ledger_line *heaviest = NULL;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (line->amount >= 0 || line->kind == LEDGER_ROBBED ||
                        line->kind == LEDGER_ARREARS)
                        continue;
                if (above && (line->amount < above->amount ||
                                     (line->amount == above->amount && line <= above)))
                        continue;
                if (!heaviest || line->amount < heaviest->amount)
                        heaviest = line;
        }
        return heaviest;
}

static const char *line_words(const struct year_words *words, const struct ledger_line *line)
{
        return arena_format(words->arena, "%s %s", year_ledger_words(words, line),
                year_ledger_amount(words, line));
}

// What weighed most in a month, heaviest first; NULL where nothing was paid.
static const char *weight_words(const struct year_words *words, const struct ledger *ledger)
{
        const struct ledger_line *line = NULL;
        const char *list = NULL;

        for (int i = 0; i < HEAVIEST_LINES && (line = next_heaviest(ledger, line)); i++)
                list = list ? arena_format(words->arena, "%s; %s", list, line_words(words, line))
                            : line_words(words, line);
        return list;
}

static void add_hardest(struct sheet *sheet, const struct year_words *words, const struct run *run,
        const struct year_lines *lines)
{
        struct arena *arena = words->arena;
        int hardest = debrief_hardest(lines);
        struct ledger ledger = {.count = 0};
        struct year year;

        if (hardest < 0)
                return;
        debrief_month_end(&year, run, words->scenario, hardest + 1, &ledger);
        add_line(sheet, arena_format(arena, _("The hardest month was %s. At its end: %s."),
                                year_month_name(words, hardest),
                                year_amount(arena, lines->balance.months[hardest])));
        const char *weight = weight_words(words, &ledger);
        if (weight)
                add_line(sheet, arena_format(arena, _("What weighed most then: %s."), weight));
        if (lines->balance.months[hardest] >= 0)
                return;
        add_line(sheet, _("Below zero means: it was lent or still to be paid."));
}

static void add_help(
        struct sheet *sheet, const struct year_words *words, const struct household *household)
{
        const int months = household->recoveries;

        if (months == 0)
                return;
        add_line(
                sheet, arena_format(words->arena,
                               translate_plural(
                                       "In %d month relatives helped the family back on its feet.",
                                       "In %d months relatives helped the family back on its feet.",
                                       (unsigned long)months),
                               months));
}

static void add_goals(
        struct sheet *sheet, const struct year_words *words, const struct household *household)
{
        const struct scenario *scenario = words->scenario;
        struct list_item *items =
                arena_take(words->arena, sizeof(*items) * (scenario->goal_count + 1));
        struct list *list = arena_take(words->arena, sizeof(*list));

        for (size_t i = 0; i < scenario->goal_count; i++) {
                bool reached = condition_holds(&scenario->goals[i].when, scenario, household);
                items[i].label = year_text(words, scenario->goals[i].text);
                items[i].mark = reached ? _("it came true") : _("not this time");
                items[i].style = reached ? STYLE_RIGHT : STYLE_TEXT;
        }
        list_set(list, items, scenario->goal_count);
        list->fixed = true;
        page_add_heading(&sheet->page, _("What the family wanted:"));
        page_add_list(&sheet->page, list);
}

void debrief_add_year(struct sheet *sheet, const struct year_words *words, const struct run *run,
        const struct year_lines *lines)
{
        struct year year;

        debrief_month_end(&year, run, words->scenario, run->months, NULL);
        page_add_heading(&sheet->page, _("So the year went"));
        add_beginning(sheet, words, run->seed);
        add_end(sheet, words, &year.household);
        add_hardest(sheet, words, run, lines);
        add_help(sheet, words, &year.household);
        add_goals(sheet, words, &year.household);
}

static void add_range(struct sheet *sheet, const struct year_words *words, const struct band *band)
{
        struct arena *arena = words->arena;
        struct range *range = arena_take(arena, sizeof(*range));

        *range = (struct range){
                .from = band->from,
                .to = band->to,
                .own = band->own,
                .from_words = year_amount(arena, band->from),
                .to_words = year_amount(arena, band->to),
                .own_words = arena_format(arena, _("yours: %s"), year_amount(arena, band->own)),
        };
        page_add_range(&sheet->page, range);
}

static void add_luck(struct sheet *sheet, const struct year_words *words, const struct band *luck)
{
        struct arena *arena = words->arena;

        page_add_heading(&sheet->page, _("What was luck"));
        if (words->scenario->plain) {
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("Nothing in this year was left to luck: the same decisions always end "
                          "the "
                          "same."));
                return;
        }
        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(arena,
                        _("With your decisions, most of %d other years end between %s and %s. "
                          "Yours: %s."),
                        luck->count, year_amount(arena, luck->from), year_amount(arena, luck->to),
                        year_amount(arena, luck->own)));
        add_range(sheet, words, luck);
}

static void add_choice(
        struct sheet *sheet, const struct year_words *words, const struct band *choice)
{
        struct arena *arena = words->arena;

        if (choice->count == 0)
                return;
        page_add_heading(&sheet->page, _("What was choice"));
        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(arena,
                        _("In this same year, other ways of deciding end between %s and %s. Yours: "
                          "%s."),
                        year_amount(arena, choice->from), year_amount(arena, choice->to),
                        year_amount(arena, choice->own)));
        add_range(sheet, words, choice);
}

void debrief_add_bands(struct sheet *sheet, const struct year_words *words, const struct band *luck,
        const struct band *choice)
{
        page_add_text(&sheet->page, STYLE_QUIET,
                _("Counted at the end of the year: money, savings and animals, less debt."));
        add_luck(sheet, words, luck);
        add_choice(sheet, words, choice);
}

void debrief_add_talk(struct sheet *sheet, const struct year_words *words, const struct run *run)
{
        const struct paragraphs *ask = &words->scenario->ask;

        page_add_heading(&sheet->page, _("Let us talk it over"));
        for (size_t i = 0; i < ask->count; i++)
                add_line(sheet, year_text(words, ask->items[i]));
        if (words->scenario->plain)
                return;
        const char *number = arena_format(words->arena, "%" PRIu64, run->seed);
        page_add_box(&sheet->page, STYLE_RULE,
                arena_format(words->arena, _("Year number %s"), number),
                _("Whoever types this number meets the same luck. Then you can compare how you "
                  "decided."));
}
