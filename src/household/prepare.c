// SPDX-License-Identifier: GPL-3.0-or-later
// What a month need not work out again and again: sums that never change, lists without what does
// not matter, and the payment of an annuity.

#include "household/month_inside.h"

static void prepare_incomes(struct scenario *scenario)
{
        struct prepared *prepared = &scenario->prepared;
        for (size_t i = 0; i < scenario->income_count; i++) {
                const struct income *income = &scenario->incomes[i];
                if (income->each >= 0 || income->chance < CHANCE_CERTAIN) {
                        prepared->incomes[prepared->income_count++] = (uint8_t)i;
                        continue;
                }
                for (int month = 0; month < scenario->months; month++)
                        prepared->income[month] += income->amount[month];
        }
}

static void prepare_levels(struct expense *expense, int months)
{
        for (size_t i = 0; i < expense->level_count; i++) {
                struct expense_level *level = &expense->levels[i];
                for (int month = 0; month < months; month++)
                        level->cost[month] = level->share == SHARE_WHOLE
                                                     ? expense->amount[month]
                                                     : share_in_som(expense->amount[month],
                                                               level->share, SHARE_WHOLE);
        }
}

static void prepare_expenses(struct scenario *scenario)
{
        struct prepared *prepared = &scenario->prepared;
        for (size_t i = 0; i < scenario->expense_count; i++) {
                struct expense *expense = &scenario->expenses[i];
                prepare_levels(expense, scenario->months);
                if (expense->level_count > 0) {
                        prepared->expenses[prepared->expense_count++] = (uint8_t)i;
                        continue;
                }
                for (int month = 0; month < scenario->months; month++)
                        prepared->expense[month] += expense->amount[month];
        }
}

static void prepare_events(struct scenario *scenario, struct arena *arena, int month)
{
        struct prepared *prepared = &scenario->prepared;
        struct possible_event *possible =
                arena_take(arena, scenario->event_count * sizeof(*possible));
        size_t count = 0;
        for (size_t i = 0; i < scenario->event_count; i++) {
                const struct event *event = &scenario->events[i];
                if (!event->in_month[month] || event->chance <= 0)
                        continue;
                possible[count++] = (struct possible_event){
                        .key = chance_key(event->named.key, month, CHANCE_EVENT),
                        .event = (int)i,
                        .chance = event->chance,
                        .once = event->once,
                        .when = event->when.count > 0 ? &event->when : NULL};
        }
        prepared->possible[month] = possible;
        prepared->possible_count[month] = count;
}

// P·r / (1 − (1 + r)^−n) for P = ANNUITY_OF: P over the sum of the discounted months, counted in
// 2^−60 (128 bits are a GNU extension).
static int64_t annuity_of(const struct household_loan *loan)
{
        __extension__ unsigned __int128 one = 1;
        one <<= 60;
        __extension__ unsigned __int128 discount = one;
        __extension__ unsigned __int128 months = 0;
        for (int month = 0; month < loan->months; month++) {
                discount = discount * INTEREST_WHOLE / (unsigned)(INTEREST_WHOLE + loan->interest);
                months += discount;
        }
        assert(months > 0);
        return (int64_t)(((uint64_t)ANNUITY_OF * one + months / 2) / months);
}

static void prepare_animals(struct scenario *scenario)
{
        struct prepared *prepared = &scenario->prepared;
        for (int month = 0; month < scenario->months; month++) {
                prepared->calendar[month] = scenario_calendar(scenario, month);
                for (size_t i = 0; i < scenario->animal_count; i++) {
                        const struct animal *animal = &scenario->animals[i];
                        prepared->fodder[month] |= animal->fodder[month] > 0;
                        prepared->loss_keys[i][month] =
                                chance_key(animal->named.key, month, CHANCE_LOSS);
                }
        }
}

void scenario_prepare(struct scenario *scenario, struct arena *arena)
{
        scenario->prepared = (struct prepared){0};
        prepare_incomes(scenario);
        prepare_expenses(scenario);
        prepare_animals(scenario);
        cheapest_prepare(scenario);
        for (int month = 0; month < scenario->months; month++)
                prepare_events(scenario, arena, month);
        for (size_t i = 0; i < scenario->loan_count; i++) {
                struct household_loan *loan = &scenario->loans[i];
                if (loan->method == METHOD_ANNUITY && !loan->emergency)
                        loan->annuity = annuity_of(loan);
        }
}
