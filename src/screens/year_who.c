// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides in this year: one, two who talk, or a family that votes; and, for a class, which year
// it is. The first is asked anew each time a year is taken up and never kept: votes belong to
// nobody.

#include "base/translate.h"
#include "money/som.h"
#include "screens/year_play.h"
#include "session/keys.h"

enum { CODE_ALONE, CODE_TWO, CODE_VOTE, CODE_WHICH };

static bool is_taken_up(const struct year_play *play)
{
        return play->kept.state == YEAR_BEGUN && !play->anew;
}

static struct next on(struct year_play *play, int voters)
{
        struct year_game *game = &play->game;
        int number = play->number;

        play->voters = voters;
        if (is_taken_up(play))
                return year_play_turn(play, &year_taking_up_page);
        if (number == YEAR_OF_OUR_OWN)
                number = year_game_new_number(game);
        return year_play_after(play, year_game_begin(game, number));
}

// A year without chance is the same under every number.
static void add_number(struct year_play *play)
{
        int number = play->number;

        if (is_taken_up(play) || play->game.scenario->plain)
                return;
        sheet_add_item(&play->sheet, CODE_WHICH,
                (struct list_item){.label = _("Another year"),
                        .mark = number == YEAR_OF_OUR_OWN ? _("now: our own luck")
                                                          : arena_format(&play->sheet.arena,
                                                                    _("now: number %d"), number)});
}

static void build_who(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;

        page_add_heading(&sheet->page, _("Who decides?"));
        if (sheet->session->person_count < 2)
                sheet_add_item(sheet, CODE_ALONE, (struct list_item){.label = _("I decide alone")});
        sheet_add_item(
                sheet, CODE_TWO, (struct list_item){.label = _("We talk and decide together")});
        sheet_add_item(sheet, CODE_VOTE,
                (struct list_item){.label = _("We are a family and vote"),
                        .detail = _("Each presses a digit that nobody sees. Then you talk.")});
        add_number(play);
        sheet_put_list(sheet);
}

static struct next answer_who(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_turn(
                        play, is_taken_up(play) ? &year_taking_up_page : &year_family_page);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        switch (sheet_chosen(&play->sheet)) {
        case CODE_WHICH:
                return year_play_turn(play, &year_which_page);
        case CODE_VOTE:
                return year_play_turn_to_field(play, &year_voters_page);
        default:
                return on(play, 1);
        }
}

static void build_voters(struct year_play *play)
{
        struct field *field = &play->field;

        field->label = _("How many of you vote? From 2 to 9:");
        field->digits_only = true;
        field->limit = 1;
        page_add_field(&play->sheet.page, field);
}

static struct next answer_voters(struct year_play *play, enum sheet_answer answer)
{
        const struct year_bounds bounds = {
                .least = INT64_C(2) * TYIYN_PER_SOM,
                .most = INT64_C(1) * YEAR_VOTERS * TYIYN_PER_SOM,
                .words = _("Two to nine of you can vote."),
        };
        int64_t voters;

        if (answer == SHEET_BACK)
                return year_play_turn(play, &year_who_page);
        if (answer != SHEET_ENTERED)
                return next_of(NEXT_STAY);
        if (!year_play_read(play, &voters, &bounds)) {
                field_set_text(&play->field, "");
                return next_of(NEXT_STAY);
        }
        return on(play, (int)(voters / TYIYN_PER_SOM));
}

const struct year_page year_who_page = {keys_of_choice, KEYS_OF_CHOICE, build_who, answer_who};
const struct year_page year_voters_page = {
        keys_of_field, KEYS_OF_FIELD, build_voters, answer_voters};
