// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may decide in its council and in each month: a short list of what it may be about,
// each with how that stands; to go on; to take the last decision back.

#include "screens/year_parts.h"

#include "base/buffer.h"
#include "base/translate.h"

enum { CODE_THAT_IS_ALL = GROUP_COUNT, CODE_UNDO };

static const char *const names[GROUP_COUNT] = {
        [GROUP_AGREEMENTS] = N_("What we agree on"),
        [GROUP_LIVING] = N_("How we live"),
        [GROUP_ANIMALS] = N_("Animals"),
        [GROUP_SAVING] = N_("Putting money aside"),
        [GROUP_LOANS] = N_("Loans and debts"),
        [GROUP_BUSINESS] = N_("The family business"),
};

enum year_group year_group_of(enum decision_kind kind)
{
        switch (kind) {
        case DECISION_AGREE:
        case DECISION_LEAVE:
                return GROUP_AGREEMENTS;
        case DECISION_LEVEL:
                return GROUP_LIVING;
        case DECISION_BUY:
        case DECISION_SELL:
                return GROUP_ANIMALS;
        case DECISION_SAVE:
        case DECISION_TAKE:
        case DECISION_JOIN:
                return GROUP_SAVING;
        case DECISION_BORROW:
        case DECISION_REPAY:
                return GROUP_LOANS;
        default:
                return GROUP_BUSINESS;
        }
}

const char *year_group_name(enum year_group group)
{
        return _(names[group]);
}

static void add(struct buffer *list, const char *name, const char *value)
{
        buffer_add_format(list, "%s%s: %s", list->length > 0 ? ", " : "", name, value);
}

static void add_animals(struct year_play *play, struct buffer *list)
{
        const struct scenario *scenario = play->game.scenario;

        for (size_t i = 0; i < scenario->animal_count; i++)
                add(list, year_name(&play->words, &scenario->animals[i].named),
                        arena_format(
                                &play->sheet.arena, "%d", play->game.year.household.animals[i]));
}

static void add_savings(struct year_play *play, struct buffer *list)
{
        const struct scenario *scenario = play->game.scenario;

        for (size_t i = 0; i < scenario->saving_count; i++) {
                int64_t sum = play->game.year.household.savings[i].sum;
                if (sum > 0)
                        add(list, year_name(&play->words, &scenario->savings[i].named),
                                year_amount(&play->sheet.arena, sum));
        }
}

static void add_loans(struct year_play *play, struct buffer *list)
{
        const struct scenario *scenario = play->game.scenario;
        const struct household *household = &play->game.year.household;

        for (size_t i = 0; i < scenario->loan_count; i++) {
                int64_t rest = household->loans[i].rest;
                if (rest > 0)
                        add(list, year_name(&play->words, &scenario->loans[i].named),
                                year_amount(&play->sheet.arena, rest));
        }
        if (household->owed > 0)
                add(list, _("Relatives"), year_amount(&play->sheet.arena, household->owed));
}

static void add_levels(struct year_play *play, struct buffer *list)
{
        const struct scenario *scenario = play->game.scenario;

        for (size_t i = 0; i < scenario->expense_count; i++) {
                const struct expense *expense = &scenario->expenses[i];
                size_t level = play->game.year.household.next_level[i];
                if (level < expense->level_count)
                        add(list, year_name(&play->words, &expense->named),
                                year_name(&play->words, &expense->levels[level].named));
        }
}

static void add_agreements(struct year_play *play, struct buffer *list)
{
        const struct scenario *scenario = play->game.scenario;

        for (int i = 0; (size_t)i < scenario->agreement_count; i++) {
                const struct decision agreed = {.kind = DECISION_AGREE, .object = (int16_t)i};
                if (play->game.year.household.agreed >> i & 1)
                        buffer_add_format(list, "%s%s", list->length > 0 ? ", " : "",
                                year_decision_words(&play->words, &agreed));
        }
}

// How it stands with that now; NULL where there is nothing to say.
static const char *detail_of(struct year_play *play, enum year_group group)
{
        static void (*const adders[GROUP_COUNT])(struct year_play *, struct buffer *) = {
                [GROUP_AGREEMENTS] = add_agreements,
                [GROUP_LIVING] = add_levels,
                [GROUP_ANIMALS] = add_animals,
                [GROUP_SAVING] = add_savings,
                [GROUP_LOANS] = add_loans,
        };
        struct buffer list = {0};

        if (!adders[group])
                return NULL;
        adders[group](play, &list);
        const char *detail =
                list.length > 0 ? arena_copy_text(&play->sheet.arena, buffer_text(&list)) : NULL;
        buffer_clear(&list);
        return detail;
}

static bool is_council(const struct year_play *play)
{
        return !play->game.run.open;
}

static void add_groups(struct year_play *play)
{
        bool there[GROUP_COUNT] = {false};

        play->offer_count = offers_list(play->offers, &play->game.year);
        for (int i = 0; i < play->offer_count; i++)
                there[year_group_of(play->offers[i].kind)] = true;
        for (int group = 0; group < GROUP_COUNT; group++)
                if (there[group])
                        sheet_add_item(&play->sheet, group,
                                (struct list_item){.label = year_group_name((enum year_group)group),
                                        .detail = detail_of(play, (enum year_group)group)});
}

static void add_undo(struct year_play *play)
{
        const struct decision *last = year_game_last(&play->game);

        if (last)
                sheet_add_item(&play->sheet, CODE_UNDO,
                        (struct list_item){.label = _("Take the last decision back"),
                                .detail = year_decision_words(&play->words, last)});
}

static void add_state(struct year_play *play)
{
        if (is_council(play))
                page_add_text(&play->sheet.page, STYLE_TEXT,
                        _("Before the year begins, the family sits down together. What do you "
                          "want to agree on?"));
        else
                year_parts_purse(play);
}

static void build(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;

        add_state(play);
        sheet_add_item(sheet, CODE_THAT_IS_ALL,
                (struct list_item){.label = is_council(play) ? _("That is all: the year begins")
                                                             : _("That is all for this month")});
        add_groups(play);
        add_undo(play);
        sheet_put_list(sheet);
}

static struct next that_is_all(struct year_play *play)
{
        struct year_game *game = &play->game;

        return year_play_after(
                play, is_council(play) ? year_game_open_month(game) : year_game_close_month(game));
}

static struct next choose(struct year_play *play)
{
        int code = sheet_chosen(&play->sheet);

        if (code == CODE_THAT_IS_ALL)
                return that_is_all(play);
        if (code == CODE_UNDO)
                return year_play_after(play, year_game_undo(&play->game));
        play->group = (enum year_group)code;
        return year_play_turn(play, &year_offers_page);
}

static struct next answer(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_CHOSEN)
                return choose(play);
        return answer == SHEET_BACK ? year_play_leave(play) : next_of(NEXT_STAY);
}

const struct year_page year_decisions_page = {year_keys_of_choice, YEAR_KEYS, build, answer};
