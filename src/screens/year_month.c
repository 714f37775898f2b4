// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a month that is closed: what came in, went out and is left; how the meters stand; one
// sentence why.

#include "base/translate.h"
#include "screens/year_parts.h"

static void add_sums(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;

        page_add_text(&play->sheet.page, STYLE_TEXT,
                arena_format(arena, _("Came in: %s\nWent out: %s\nIn the purse now: %s"),
                        year_amount(arena, household->came), year_amount(arena, household->went),
                        year_amount(arena, household->cash)));
}

// The line that moved most cash one way; NULL for none.
static const struct ledger_line *largest(const struct ledger *ledger, bool came)
{
        const struct ledger_line *found = NULL;
        int64_t most = 0;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                int64_t amount = came ? line->amount : -line->amount;
                if (line->kind < LEDGER_ARREARS && amount > most) {
                        most = amount;
                        found = line;
                }
        }
        return found;
}

static void add_why(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        bool grew = household->came > household->went;
        const struct ledger_line *line = largest(&play->game.ledger, grew);
        struct page *page = &play->sheet.page;

        if (household->came == household->went) {
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
        add_why(play);
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
