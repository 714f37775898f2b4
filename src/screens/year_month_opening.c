// SPDX-License-Identifier: GPL-3.0-or-later
// A month opens: what came in and went out by name, what has become dearer, what could not be paid;
// then what comes of choices made months ago.

#include "base/buffer.h"
#include "base/translate.h"
#include "screens/year_parts.h"

// The things whose price has gone up with this month; NULL for none.
static const char *dearer(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        int month = play->game.run.months;
        struct buffer list = {0};

        if (month == 0 || scenario->price[month] <= scenario->price[month - 1])
                return NULL;
        for (size_t i = 0; i < scenario->expense_count; i++) {
                const struct expense *expense = &scenario->expenses[i];
                if (expense->rises && expense->amount[month] > 0)
                        buffer_add_format(&list, "%s%s", list.length > 0 ? ", " : "",
                                year_name(&play->words, &expense->named));
        }
        const char *names =
                list.length > 0 ? arena_copy_text(&play->sheet.arena, buffer_text(&list)) : NULL;
        buffer_clear(&list);
        return names;
}

static void build_opening(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        const struct household before = year_game_before(&play->game);
        struct arena *arena = &play->sheet.arena;
        struct page *page = &play->sheet.page;
        const char *names = dearer(play);

        if (household->recovering)
                page_add_text(page, STYLE_RULE,
                        _("Relatives and neighbours have helped with what was missing. This month "
                          "the family lives simply and gets back on its feet."));
        if (names)
                page_add_text(page, STYLE_KEY,
                        arena_format(
                                arena, _("Prices have risen. This costs more now: %s."), names));
        year_parts_ledger(play, before.cash);
        if (household->arrears > 0)
                page_add_text(page, STYLE_WARNING,
                        arena_format(arena,
                                _("The purse did not reach for everything. Not paid yet: %s. That "
                                  "can happen; now look for a way together."),
                                year_amount(arena, household->arrears)));
}

static struct next answer_opening(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_leave(play);
        play->read_opening = play->read_opening || answer == SHEET_NEXT;
        return answer == SHEET_NEXT ? year_play_on(play) : next_of(NEXT_STAY);
}

static void build_laters(struct year_play *play)
{
        int due[SCENARIO_LATERS];
        int count = year_came_due(&play->game.year, due);

        page_add_heading(&play->sheet.page, _("What came of an earlier choice"));
        for (int i = 0; i < count; i++) {
                const struct later *later = &play->game.scenario->laters[due[i]];
                const char *changes = year_effects_words(&play->words, &later->effects);
                page_add_text(&play->sheet.page, STYLE_TEXT, year_text(&play->words, later->text));
                if (*changes)
                        page_add_text(&play->sheet.page, STYLE_AMOUNT, changes);
        }
}

static struct next answer_laters(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_leave(play);
        play->read_laters = play->read_laters || answer == SHEET_NEXT;
        return answer == SHEET_NEXT ? year_play_on(play) : next_of(NEXT_STAY);
}

const struct year_page year_opening_page = {
        year_keys_of_reading, YEAR_KEYS, build_opening, answer_opening};
const struct year_page year_laters_page = {
        year_keys_of_reading, YEAR_KEYS, build_laters, answer_laters};
