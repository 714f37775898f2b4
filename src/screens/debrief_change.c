// SPDX-License-Identifier: GPL-3.0-or-later
// What may be changed, and the change made. Amounts are offered, not typed: a quarter, a half, all;
// in steps that people think in.

#include "screens/debrief_change.h"

#include "base/translate.h"
#include "money/som.h"

enum { PARTS = 4, STEP = 500 * TYIYN_PER_SOM };

int run_count_in(const struct run *run, int month)
{
        int count = 0;

        for (int i = 0; i < run->decision_count; i++)
                count += run->decisions[i].month == month;
        return count;
}

void debrief_change_find_offers(
        struct debrief_change *change, const struct run *run, const struct scenario *scenario)
{
        struct offer all[OFFERS];
        struct year year;

        debrief_month_open(&year, run, scenario, change->month);
        int count = offers_list(all, &year);
        change->offer_count = 0;
        for (int i = 0; i < count; i++)
                if (all[i].refusal == REFUSAL_NONE)
                        change->offers[change->offer_count++] = all[i];
}

static void add_amount(struct debrief_change *change, int64_t amount)
{
        int count = change->amount_count;

        if (count == CHANGE_AMOUNTS || (count > 0 && change->amounts[count - 1] >= amount))
                return;
        change->amounts[change->amount_count++] = amount;
}

static int64_t in_steps(int64_t amount)
{
        return amount >= STEP ? amount - amount % STEP : amount;
}

void debrief_change_take_offer(struct debrief_change *change, int offer)
{
        const struct offer *taken = &change->offers[offer];

        change->offer = offer;
        change->amount_count = 0;
        for (int heads = 1; heads <= taken->heads_most; heads++)
                add_amount(change, heads);
        if (taken->heads_most > 0 || taken->most == 0)
                return;
        for (int part = 1; part < PARTS; part++)
                if (taken->most * part / PARTS >= taken->least)
                        add_amount(change, in_steps(taken->most * part / PARTS));
        add_amount(change, taken->most);
}

void debrief_change_take_amount(struct debrief_change *change, int amount)
{
        const struct offer *taken = &change->offers[change->offer];
        int64_t asked = change->amount_count > 0 ? change->amounts[amount] : 0;

        change->instead_of = -1;
        change->adds = true;
        change->added = (struct decision){
                .month = (uint8_t)change->month,
                .kind = (uint8_t)taken->kind,
                .object = (int16_t)taken->object,
                .count = (int16_t)(taken->heads_most > 0 ? asked : taken->count),
                .amount = taken->heads_most > 0 ? 0 : asked,
        };
}

void debrief_change_run(
        struct run *other, const struct run *run, const struct debrief_change *change)
{
        struct decision decisions[RUN_DECISIONS + 1];
        int count = 0;

        for (int i = 0; i < run->decision_count; i++) {
                if (i == change->instead_of && change->adds)
                        decisions[count++] = change->added;
                else if (i != change->instead_of && run->decisions[i].month == change->month)
                        decisions[count++] = run->decisions[i];
        }
        if (change->instead_of < 0 && change->adds)
                decisions[count++] = change->added;
        debrief_what_if(other, run, change->month, decisions, count);
}

const char *debrief_change_words(
        const struct debrief_change *change, const struct run *run, const struct year_words *words)
{
        struct arena *arena = words->arena;

        if (!change->adds)
                return arena_format(arena, _("Left out: %s."),
                        year_decision_words(words, &run->decisions[change->instead_of]));
        const char *added = year_decision_words(words, &change->added);
        return change->instead_of < 0 ? arena_format(arena, _("One more: %s."), added)
                                      : arena_format(arena, _("Instead: %s."), added);
}
