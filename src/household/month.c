// SPDX-License-Identifier: GPL-3.0-or-later
// The month in its fixed order; each step has a file of its own.

#include "household/month.h"

#include "household/month_inside.h"

void year_begin(
        struct year *year, const struct scenario *scenario, uint64_t seed, enum chance_mode mode)
{
        const bool plain = scenario->plain && mode == CHANCE_KEYED;
        *year = (struct year){.scenario = scenario,
                .household = {.seed = seed,
                        .luck = hash_mix_seed(chance_luck(seed, scenario->key)),
                        .mode = (uint8_t)(plain ? CHANCE_PLAIN : mode),
                        .phase = PHASE_COUNCIL,
                        .cash = scenario->start_cash,
                        .wellbeing = (int16_t)scenario->start_wellbeing,
                        .agreement = (int16_t)scenario->start_agreement,
                        .lowest = scenario->start_cash,
                        .lowest_month = -1}};
        struct household *household = &year->household;
        for (size_t i = 0; i < scenario->saving_count; i++)
                household->savings[i].sum = scenario->start_saving[i];
        for (size_t i = 0; i < scenario->animal_count; i++)
                household->animals[i] = (int16_t)scenario->start_animals[i];
        for (size_t i = 0; i < scenario->expense_count; i++)
                household->level[i] = household->next_level[i] =
                        (uint8_t)scenario->expenses[i].usual;
        for (size_t i = 0; i < scenario->business_count; i++)
                household->draw[i] = scenario->businesses[i].draws[0];
}

static bool begin_month(struct year *year)
{
        struct household *household = &year->household;
        if (household->phase == PHASE_OVER)
                return false;
        if (household->phase == PHASE_CLOSED)
                household->month++;
        if (household->month == year->scenario->months) {
                household->phase = PHASE_OVER;
                return false;
        }
        household->phase = PHASE_EVENTS;
        household->cursor = 0;
        household->looked = 0;
        return true;
}

// In a recovery month what can be lowered is at its poorest; what was chosen waits.
static void settle_levels(struct year *year)
{
        const struct prepared *prepared = &year->scenario->prepared;
        struct household *household = &year->household;
        for (size_t i = 0; i < prepared->expense_count; i++) {
                const int expense = prepared->expenses[i];
                household->level[expense] =
                        household->recovering ? 0 : household->next_level[expense];
        }
}

bool year_open_month(struct year *year)
{
        struct household *household = &year->household;
        assert(household->phase != PHASE_EVENTS && household->phase != PHASE_DECISIONS);
        if (!begin_month(year))
                return false;
        if (year->ledger)
                year->ledger->count = 0;
        household->gained = 0;
        household->came = household->went = 0;
        settle_levels(year);
        month_receive_income(year);
        trade_open_month(year);
        saving_turn_of_circles(year);
        month_pay_musts(year);
        later_come_due(year);
        return true;
}

static void note_lowest(struct year *year)
{
        struct household *household = &year->household;
        const int64_t balance = household_balance(year->scenario, household);
        if (household->lowest_month >= 0 && household->lowest <= balance)
                return;
        household->lowest = balance;
        household->lowest_month = household->month;
}

void year_close_month(struct year *year)
{
        const int event = year_event(year);
        assert(event < 0 && year->household.phase == PHASE_DECISIONS);
        (void)event;
        month_settle_shortage(year);
        saving_end_month(year);
        herd_end_month(year);
        note_lowest(year);
        year->household.phase = PHASE_CLOSED;
}
