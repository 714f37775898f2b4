// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a month that is closed: what came in, went out and is left; how the meters stand; one
// sentence why.

#include "base/translate.h"
#include "screens/year_parts.h"

// Came in and went out without what was borrowed, and with what was asked for and could not be
// paid: whoever lives on a loan does not get by.
struct own_sums {
        int64_t came, went;
        int64_t borrowed;
};

static struct own_sums sums_of(const struct ledger *ledger)
{
        struct own_sums sums = {0};

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (line->kind == LEDGER_BORROW)
                        sums.borrowed += line->amount;
                else if (line->kind < LEDGER_ARREARS && line->amount > 0)
                        sums.came += line->amount;
                else if (line->kind < LEDGER_ARREARS)
                        sums.went -= line->amount;
        }
        return sums;
}

static void add_sums(struct year_play *play, const struct own_sums *sums)
{
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        const char *came = year_amount(arena, household->came);
        const char *went = year_amount(arena, household->went);

        if (sums->borrowed > 0)
                came = arena_format(arena, _("%s, of it borrowed: %s"), came,
                        year_amount(arena, sums->borrowed));
        page_add_text(&play->sheet.page, STYLE_TEXT,
                arena_format(arena, _("Came in: %s\nWent out: %s\nIn the purse now: %s"), came,
                        went, year_amount(arena, household->cash)));
}

// The line that moved most of the family's own money one way; NULL for none.
static const struct ledger_line *largest(const struct ledger *ledger, bool came)
{
        const struct ledger_line *found = NULL;
        int64_t most = 0;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                int64_t amount = came ? line->amount : -line->amount;
                if (line->kind < LEDGER_ARREARS && line->kind != LEDGER_BORROW && amount > most) {
                        most = amount;
                        found = line;
                }
        }
        return found;
}

static void add_why(struct year_play *play, const struct own_sums *sums)
{
        bool grew = sums->came > sums->went;
        const struct ledger_line *line = largest(&play->game.ledger, grew);
        struct page *page = &play->sheet.page;

        if (sums->came == sums->went) {
                page_add_text(page, STYLE_TEXT, _("As much came in as went out."));
                return;
        }
        if (line)
                page_add_text(page, STYLE_TEXT,
                        arena_format(&play->sheet.arena,
                                grew ? _("More came in than went out, most of it from here: %s.")
                                     : _("More went out than came in, most of it for this: %s."),
                                year_ledger_words(&play->words, line)));
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
        if (rest > 0)
                page_add_text(&play->sheet.page, STYLE_WARNING,
                        arena_format(arena,
                                _("What was missing was lent. Lender: %s. Owed there now: %s, "
                                  "interest a month: %s."),
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
        const struct own_sums sums = sums_of(&play->game.ledger);
        struct page *page = &play->sheet.page;

        if (household->recovering)
                page_add_text(page, STYLE_RULE,
                        _("It was too much at once. Relatives and neighbours help with what is "
                          "missing, as this family helps others. It can be given back later."));
        add_sums(play, &sums);
        add_why(play, &sums);
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
