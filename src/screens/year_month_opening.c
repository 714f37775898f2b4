// SPDX-License-Identifier: GPL-3.0-or-later
// A month opens: what came in and went out, in the first month by name and later what is different;
// what has become dearer, what could not be paid. Then what comes of choices made months ago.

#include "base/buffer.h"
#include "base/translate.h"
#include "screens/year_parts.h"
#include "session/keys.h"

enum { CODE_GO_ON, CODE_ALL };

enum {
        DIFFERENCES_LEAST = 3,
        DIFFERENCES_MOST = 8,
        ROWS_OF_OPENING = 9, // without the differences
        ROWS_OF_SENTENCE = 3,
        COLUMNS_OF_ONE_ROW = 50 // below that most names take two
};

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

// What was in the purse when the month began, and what is in it now.
static void add_purse(struct year_play *play)
{
        const struct household before = year_game_before(&play->game);
        struct arena *arena = &play->sheet.arena;

        page_add_text(&play->sheet.page, STYLE_AMOUNT,
                arena_format(arena, _("In the purse before: %s. Now: %s."),
                        year_amount(arena, before.cash),
                        year_amount(arena, play->game.year.household.cash)));
}

static void add_unpaid(struct year_play *play)
{
        struct arena *arena = &play->sheet.arena;
        int64_t arrears = play->game.year.household.arrears;

        if (arrears > 0)
                page_add_text(&play->sheet.page, STYLE_WARNING,
                        arena_format(arena,
                                _("The purse did not reach for everything. Not paid yet: %s. That "
                                  "can happen; now look for a way together."),
                                year_amount(arena, arrears)));
}

// How many differences have room on one page.
static int differences_with_room(const struct year_play *play, const char *dearer_names)
{
        const struct household *household = &play->game.year.household;
        int sentences = (household->recovering ? 1 : 0) + (household->arrears > 0 ? 1 : 0) +
                        (dearer_names ? 1 : 0);
        int room = play->rows - ROWS_OF_OPENING - ROWS_OF_SENTENCE * sentences;

        if (play->rows == 0)
                return DIFFERENCES_MOST;
        if (play->columns < COLUMNS_OF_ONE_ROW)
                room /= 2;
        return room < DIFFERENCES_LEAST ? DIFFERENCES_LEAST
                                        : (room < DIFFERENCES_MOST ? room : DIFFERENCES_MOST);
}

static void build_opening(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;
        const char *names = dearer(play);

        if (play->game.year.household.recovering)
                page_add_text(&sheet->page, STYLE_RULE,
                        _("Relatives and neighbours have helped with what was missing. This month "
                          "the family lives simply and gets back on its feet."));
        if (names)
                page_add_text(&sheet->page, STYLE_KEY,
                        arena_format(&sheet->arena,
                                _("Prices have risen. This costs more now: %s."), names));
        add_purse(play);
        year_parts_differences(play, differences_with_room(play, names));
        add_unpaid(play);
        sheet_add_item(sheet, CODE_GO_ON, (struct list_item){.label = _("Go on")});
        sheet_add_item(sheet, CODE_ALL, (struct list_item){.label = _("See everything")});
        sheet_put_list(sheet);
}

static struct next page_was_read(struct year_play *play)
{
        return year_play_after(play, year_game_read_page(&play->game));
}

static struct next answer_opening(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_leave(play);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        return sheet_chosen(&play->sheet) == CODE_ALL ? year_play_turn(play, &year_lines_page)
                                                      : page_was_read(play);
}

static void build_lines(struct year_play *play)
{
        add_purse(play);
        year_parts_ledger(play);
        add_unpaid(play);
}

static struct next answer_lines(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_turn(play, &year_opening_page);
        return answer == SHEET_NEXT ? page_was_read(play) : next_of(NEXT_STAY);
}

static struct next answer_first_lines(struct year_play *play, enum sheet_answer answer)
{
        return answer == SHEET_BACK ? year_play_leave(play) : answer_lines(play, answer);
}

static void build_laters(struct year_play *play)
{
        int due[SCENARIO_LATERS];
        int count = year_game_news(&play->game, due);

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
        return answer == SHEET_NEXT ? page_was_read(play) : next_of(NEXT_STAY);
}

const struct year_page year_opening_page = {
        year_keys_of_choice, YEAR_KEYS, build_opening, answer_opening};
const struct year_page year_first_opening_page = {
        year_keys_of_reading, YEAR_KEYS, build_lines, answer_first_lines};
const struct year_page year_lines_page = {
        keys_of_reading, KEYS_OF_READING, build_lines, answer_lines};
const struct year_page year_laters_page = {
        year_keys_of_reading, YEAR_KEYS, build_laters, answer_laters};
