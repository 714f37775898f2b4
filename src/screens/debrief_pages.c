// SPDX-License-Identifier: GPL-3.0-or-later
// The year in a few lines, luck and choice, and questions to talk about. Nobody wins or loses here:
// what happened is said, and what weighed most.

#include "screens/debrief_pages.h"

#include <inttypes.h>

#include "base/memory.h"
#include "household/condition.h"

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
        debrief_add_hardest(sheet, words, run, lines);
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

// Among the others: below three quarters of them, above three quarters, or between.
enum standing { STANDS_LOW, STANDS_BETWEEN, STANDS_HIGH };

static enum standing standing_of(const struct band *band)
{
        if (4 * band->below <= band->count)
                return STANDS_LOW;
        return 4 * band->below >= 3 * band->count ? STANDS_HIGH : STANDS_BETWEEN;
}

static const char *luck_words(struct arena *arena, const struct band *luck)
{
        const char *from = year_amount(arena, luck->from), *to = year_amount(arena, luck->to);

        switch (standing_of(luck)) {
        case STANDS_LOW:
                return arena_format(arena,
                        _("With your decisions most other years end between %s and %s. This year "
                          "was a hard one."),
                        from, to);
        case STANDS_HIGH:
                return arena_format(arena,
                        _("With your decisions most other years end between %s and %s. This year "
                          "was kind to you."),
                        from, to);
        default:
                return arena_format(arena,
                        _("With your decisions most other years end between %s and %s. This year "
                          "was like most."),
                        from, to);
        }
}

static void add_luck(struct sheet *sheet, const struct year_words *words, const struct band *luck)
{
        page_add_heading(&sheet->page, _("What was luck"));
        if (words->scenario->plain) {
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("Nothing in this year was left to luck: the same decisions always end "
                          "the same."));
                return;
        }
        page_add_text(&sheet->page, STYLE_TEXT, luck_words(words->arena, luck));
        add_range(sheet, words, luck);
}

static const char *choice_words(struct arena *arena, const struct band *choice)
{
        const char *from = year_amount(arena, choice->from), *to = year_amount(arena, choice->to);

        switch (standing_of(choice)) {
        case STANDS_LOW:
                return arena_format(arena,
                        _("In this same year other ways of deciding end between %s and %s. Most of "
                          "them leave more."),
                        from, to);
        case STANDS_HIGH:
                return arena_format(arena,
                        _("In this same year other ways of deciding end between %s and %s. Few "
                          "leave more than yours."),
                        from, to);
        default:
                return arena_format(arena,
                        _("In this same year other ways of deciding end between %s and %s. Yours "
                          "lies in the middle."),
                        from, to);
        }
}

static void add_choice(
        struct sheet *sheet, const struct year_words *words, const struct band *choice)
{
        if (choice->count == 0)
                return;
        page_add_heading(&sheet->page, _("What was choice"));
        page_add_text(&sheet->page, STYLE_TEXT, choice_words(words->arena, choice));
        add_range(sheet, words, choice);
}

// How far each can move the end of the year: what the two pictures come to.
static void add_both(struct sheet *sheet, const struct year_words *words, const struct band *luck,
        const struct band *choice)
{
        struct arena *arena = words->arena;
        int64_t by_luck = luck->to - luck->from, by_choice = choice->to - choice->from;

        if (words->scenario->plain || choice->count == 0)
                return;
        page_add_text(&sheet->page, STYLE_KEY,
                arena_format(arena,
                        by_choice >= by_luck
                                ? _("Luck can change the end by %s, decisions by %s. So decisions "
                                    "weigh more.")
                                : _("Luck can change the end by %s, decisions by %s. So luck "
                                    "weighs "
                                    "more, and a reserve helps."),
                        year_amount(arena, by_luck), year_amount(arena, by_choice)));
}

void debrief_add_bands(struct sheet *sheet, const struct year_words *words, const struct band *luck,
        const struct band *choice)
{
        page_add_text(&sheet->page, STYLE_QUIET,
                _("Counted at the end of the year: money, savings and animals, less debt."));
        add_luck(sheet, words, luck);
        add_choice(sheet, words, choice);
        add_both(sheet, words, luck, choice);
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
