// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a month that is closed: what came in, went out and is left; how the meters stand; one
// sentence why.

#include "base/translate.h"
#include "screens/year_parts.h"

static int64_t borrowed_in(const struct ledger *ledger)
{
        int64_t borrowed = 0;

        for (int i = 0; i < ledger->count; i++)
                if (ledger->lines[i].kind == LEDGER_BORROW)
                        borrowed += ledger->lines[i].amount;
        return borrowed;
}

static void add_sums(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        int64_t borrowed = borrowed_in(&play->game.ledger);
        const char *came = year_amount(arena, household->came);

        if (borrowed > 0)
                came = arena_format(
                        arena, _("%s, of it borrowed: %s"), came, year_amount(arena, borrowed));
        page_add_text(&play->sheet.page, STYLE_TEXT,
                arena_format(arena, _("Came in: %s\nWent out: %s\nIn the purse now: %s"), came,
                        year_amount(arena, household->went), year_amount(arena, household->cash)));
}

static bool lent_now(const struct year_play *play)
{
        const struct ledger *ledger = &play->game.ledger;

        for (int i = 0; i < ledger->count; i++)
                if (ledger->lines[i].kind == LEDGER_BORROW &&
                        ledger->lines[i].object == play->game.scenario->emergency)
                        return true;
        return false;
}

// What the emergency lender is owed, who gives by himself: nobody should overlook it.
static void add_lender(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        struct arena *arena = &play->sheet.arena;

        if (scenario->emergency < 0)
                return;
        const struct household_loan *lender = &scenario->loans[scenario->emergency];
        int64_t rest = play->game.year.household.loans[scenario->emergency].rest;
        if (rest == 0)
                return;
        page_add_text(&play->sheet.page, STYLE_WARNING,
                arena_format(arena,
                        lent_now(play) ? _("What was missing was lent. Lender: %s. Owed there now: "
                                           "%s, interest a month: %s.")
                                       : _("Debt: %s, %s, interest a month: %s."),
                        year_name(&play->words, &lender->named), year_amount(arena, rest),
                        year_parts_percent(play, lender->interest / 100)));
}

// Births, losses and thefts move no cash, but nobody should overlook them.
static void add_events_without_cash(struct year_play *play)
{
        const struct ledger *ledger = &play->game.ledger;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (line->kind == LEDGER_BORN || line->kind == LEDGER_DIED ||
                        line->kind == LEDGER_ROBBED || line->kind == LEDGER_OWED)
                        page_add_item(
                                &play->sheet.page, arena_format(&play->sheet.arena, "%s: %s",
                                                           year_ledger_words(&play->words, line),
                                                           year_ledger_amount(&play->words, line)));
        }
}

static void build_month(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        struct page *page = &play->sheet.page;

        if (household->recovering)
                page_add_text(page, STYLE_RULE,
                        _("It was too much at once. Relatives and neighbours help with what is "
                          "missing, as this family helps others. It can be given back later."));
        add_sums(play);
        page_add_text(page, STYLE_TEXT, year_parts_why(play));
        add_lender(play);
        add_events_without_cash(play);
        year_parts_meters(play);
        if (household->arrears > 0)
                page_add_text(page, STYLE_WARNING,
                        arena_format(&play->sheet.arena, _("Not paid yet: %s"),
                                year_amount(&play->sheet.arena, household->arrears)));
}

static struct next answer_month(struct year_play *play, enum sheet_answer answer)
{
        const struct year_game *game = &play->game;

        if (answer == SHEET_BACK)
                return year_play_leave(play);
        if (answer != SHEET_NEXT)
                return next_of(NEXT_STAY);
        if (game->run.months < game->scenario->months)
                return year_play_after(play, year_game_open_month(&play->game));
        play->read_month = true;
        return year_play_on(play);
}

const struct year_page year_month_page = {
        year_keys_of_reading, YEAR_KEYS, build_month, answer_month};
