// SPDX-License-Identifier: GPL-3.0-or-later
// Which year it is, for those who do not want the usual one: its number is its luck. Whoever types
// the number of the class meets what the class meets, and what differs then is what each decided.

#include "base/translate.h"
#include "money/som.h"
#include "screens/year_play.h"
#include "session/keys.h"

enum { CODE_SHARED, CODE_OWN, CODE_TYPED };

static struct next take(struct year_play *play, int number)
{
        play->number = number;
        return year_play_turn(play, &year_who_page);
}

static void build_which(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;

        page_add_heading(&sheet->page, _("Which year?"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Each year has its own luck. The same number brings the same luck."));
        if (play->game.scenario->shared_seed)
                sheet_add_item(sheet, CODE_SHARED,
                        (struct list_item){.label = _("The year that everybody plays: number 1")});
        sheet_add_item(sheet, CODE_OWN, (struct list_item){.label = _("A year of our own luck")});
        sheet_add_item(sheet, CODE_TYPED,
                (struct list_item){.label = _("Type the number that your class plays")});
        sheet_put_list(sheet);
}

static struct next answer_which(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_turn(play, &year_who_page);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        switch (sheet_chosen(&play->sheet)) {
        case CODE_SHARED:
                return take(play, YEAR_SHARED);
        case CODE_OWN:
                return take(play, YEAR_OF_OUR_OWN);
        default:
                return year_play_turn_to_field(play, &year_number_page);
        }
}

static void build_number(struct year_play *play)
{
        struct field *field = &play->field;

        field->label = _("The number of the year, from 1 to 9999:");
        field->digits_only = true;
        field->limit = 4;
        page_add_field(&play->sheet.page, field);
}

static struct next answer_number(struct year_play *play, enum sheet_answer answer)
{
        const struct year_bounds bounds = {
                .least = TYIYN_PER_SOM,
                .most = INT64_C(1) * YEAR_NUMBERS * TYIYN_PER_SOM,
                .words = _("Years have the numbers 1 to 9999."),
        };
        int64_t number;

        if (answer == SHEET_BACK)
                return year_play_turn(play, &year_which_page);
        if (answer != SHEET_ENTERED || !year_play_read(play, &number, &bounds))
                return next_of(NEXT_STAY);
        return take(play, (int)(number / TYIYN_PER_SOM));
}

const struct year_page year_which_page = {
        keys_of_choice, KEYS_OF_CHOICE, build_which, answer_which};
const struct year_page year_number_page = {
        keys_of_field, KEYS_OF_FIELD, build_number, answer_number};
