// SPDX-License-Identifier: GPL-3.0-or-later
// How much, or how many: what it brings and on which terms, the number typed, and, before anything
// is taken, what would follow from it.

#include "base/buffer.h"
#include "base/translate.h"
#include "money/som.h"
#include "screens/year_parts.h"
#include "session/keys.h"

static bool is_of_heads(const struct offer *offer)
{
        return offer->heads_most > 1;
}

static void add_terms(struct year_play *play)
{
        const struct household_loan *loan = &play->game.scenario->loans[play->offer.object];
        struct arena *arena = &play->sheet.arena;
        struct page *page = &play->sheet.page;

        page_add_text(page, STYLE_TEXT,
                arena_format(arena, _("Interest a month: %s. Months to pay it back: %d."),
                        year_parts_percent(play, loan->interest / 100), loan->months));
        if (loan->fee > 0)
                page_add_text(page, STYLE_TEXT,
                        arena_format(
                                arena, _("Fee, kept at once: %s."), year_amount(arena, loan->fee)));
        if (loan->needs_pledge)
                page_add_text(page, STYLE_TEXT, _("The lender asks for a pledge."));
        if (loan->needs_guarantor)
                page_add_text(page, STYLE_TEXT, _("The lender asks for a guarantor."));
}

static const char *bounds_words(struct year_play *play)
{
        const struct offer *offer = &play->offer;
        struct arena *arena = &play->sheet.arena;

        if (is_of_heads(offer))
                return arena_format(arena, _("At most: %d"), offer->heads_most);
        return arena_format(arena, _("From %s to %s"), year_amount(arena, offer->least),
                year_amount(arena, offer->most));
}

static void build(struct year_play *play)
{
        struct page *page = &play->sheet.page;
        struct arena *arena = &play->sheet.arena;
        struct field *field = &play->field;
        const struct offer *offer = &play->offer;

        page_add_heading(page, year_offer_words(&play->words, offer));
        page_add_text(page, STYLE_AMOUNT,
                arena_format(arena, _("In the purse: %s"),
                        year_amount(arena, play->game.year.household.cash)));
        if (offer->kind == DECISION_BORROW)
                add_terms(play);
        if (is_of_heads(offer))
                page_add_text(page, STYLE_TEXT, year_offer_detail(&play->words, offer));
        page_add_text(page, STYLE_TEXT, bounds_words(play));
        field->label = is_of_heads(offer) ? _("How many?") : _("How much?");
        field->digits_only = false;
        field->limit = YEAR_FIELD;
        page_add_field(page, field);
}

// What each month brings or costs from then on, where that is known beforehand.
static int64_t monthly_of(const struct year_play *play)
{
        const struct decision *decision = &play->decision;

        if (decision->kind != DECISION_BORROW)
                return 0;
        return offer_monthly(play->game.scenario, decision->object, decision->amount);
}

static struct next ask(struct year_play *play, const struct household *after)
{
        const struct household *now = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        int64_t monthly = monthly_of(play);
        struct buffer lines = {0};

        buffer_add_line(&lines,
                arena_format(arena, _("Now: %s"), year_change(arena, after->cash - now->cash)));
        buffer_add_line(&lines,
                arena_format(arena, _("In the purse then: %s"), year_amount(arena, after->cash)));
        if (now->arrears > 0)
                buffer_add_line(&lines, arena_format(arena, _("Not paid yet: %s"),
                                                year_amount(arena, after->arrears)));
        if (monthly != 0)
                buffer_add_line(&lines,
                        arena_format(arena, _("Each month: %s"), year_change(arena, monthly)));
        year_play_ask(play, ASKS_AMOUNT, year_offer_words(&play->words, &play->offer),
                arena_copy_text(arena, buffer_text(&lines)));
        buffer_clear(&lines);
        return next_of(NEXT_STAY);
}

static struct next typed(struct year_play *play)
{
        const struct offer *offer = &play->offer;
        bool heads = is_of_heads(offer);
        const struct year_bounds bounds = {
                .least = heads ? TYIYN_PER_SOM : offer->least,
                .most = heads ? (int64_t)offer->heads_most * TYIYN_PER_SOM : offer->most,
                .words = bounds_words(play),
        };
        struct household after;
        int64_t number;

        if (!year_play_read(play, &number, &bounds))
                return next_of(NEXT_STAY);
        if (heads)
                play->decision.count = (int16_t)(number / TYIYN_PER_SOM);
        else
                play->decision.amount = number;
        enum refusal refusal = year_game_try(&play->game, &play->decision, &after);
        if (refusal == REFUSAL_NONE)
                return ask(play, &after);
        sheet_say(&play->sheet, STYLE_LOOK_AGAIN, year_refusal_words(refusal));
        return next_of(NEXT_STAY);
}

static struct next answer(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_ENTERED)
                return typed(play);
        return answer == SHEET_BACK ? year_play_turn(play, &year_offers_page) : next_of(NEXT_STAY);
}

const struct year_page year_amount_page = {keys_of_field, KEYS_OF_FIELD, build, answer};
