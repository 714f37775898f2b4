// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: laters that come due, and events one by one in the order of the file.
// Whether an event happens is asked anew at each look, so that nothing needs to be kept: its luck
// stays the same, and only the choice before it can change what it hangs on.

#include "household/condition.h"
#include "household/month_inside.h"

static bool comes(const struct year *year, const struct waiting *waiting)
{
        const struct household *household = &year->household;
        const struct later *later = &year->scenario->laters[waiting->later];
        return waiting->month == household->month &&
               luck_hits(household, chance_key(later->key, household->month, CHANCE_LATER),
                       CHANCE_LATER, later->chance);
}

int year_came_due(const struct year *year, int due[SCENARIO_LATERS])
{
        int count = 0;
        for (int i = 0; i < year->household.waiting_count; i++) {
                const struct waiting *waiting = &year->household.waiting[i];
                if (comes(year, waiting))
                        due[count++] = waiting->later;
        }
        return count;
}

// Those of this month stay in the list until the next, for year_came_due().
static void forget_past(struct household *household)
{
        int kept = 0;
        for (int i = 0; i < household->waiting_count; i++) {
                if (household->waiting[i].month >= household->month)
                        household->waiting[kept++] = household->waiting[i];
        }
        household->waiting_count = (int16_t)kept;
}

void later_come_due(struct year *year)
{
        int due[SCENARIO_LATERS];
        if (year->household.waiting_count == 0)
                return;
        forget_past(&year->household);
        const int count = year_came_due(year, due);
        for (int i = 0; i < count; i++)
                effects_apply(year, &year->scenario->laters[due[i]].effects, LEDGER_LATER, due[i]);
}

static bool is_ordered(const struct year *year, int event)
{
        if (!year->orders)
                return false;
        for (size_t i = 0; i < year->orders->happens_count; i++) {
                const struct order_happens *order = &year->orders->happens[i];
                if (order->event == event && order->month == year->household.month)
                        return true;
        }
        return false;
}

static bool happens(const struct year *year, const struct possible_event *possible)
{
        const struct household *household = &year->household;
        if (household->mode == CHANCE_TABLE ||
                !luck_hits(household, possible->key, CHANCE_EVENT, possible->chance))
                return false;
        const struct event *event = &year->scenario->events[possible->event];
        return !(event->once && household->fired[possible->event] > 0) &&
               condition_holds(&event->when, year->scenario, household);
}

// The first ordered event from the cursor on and before `end`, or -1.
static int ordered_before(const struct year *year, int end)
{
        if (!year->orders)
                return -1;
        for (int event = year->household.cursor; event < end; event++) {
                if (is_ordered(year, event))
                        return event;
        }
        return -1;
}

int event_next(const struct year *year)
{
        const struct prepared *prepared = &year->scenario->prepared;
        const int month = year->household.month;
        const struct possible_event *possible = prepared->possible[month];
        int end = (int)year->scenario->event_count;
        int found = -1;
        for (size_t i = 0; i < prepared->possible_count[month] && found < 0; i++) {
                if (possible[i].event >= year->household.cursor && happens(year, &possible[i]))
                        found = end = possible[i].event;
        }
        const int ordered = ordered_before(year, end);
        return ordered >= 0 ? ordered : found;
}

int year_event(struct year *year)
{
        struct household *household = &year->household;
        if (household->phase != PHASE_EVENTS)
                return -1;
        const int event = event_next(year);
        if (event < 0) {
                household->phase = PHASE_DECISIONS;
                household->cursor = (int16_t)year->scenario->event_count;
                return -1;
        }
        household->cursor = (int16_t)event;
        return event;
}

void year_choose(struct year *year, int choice)
{
        const int index = year_event(year);
        assert(index >= 0);
        const struct event *event = &year->scenario->events[index];
        assert(choice >= 0 && (size_t)choice < event->choice_count);
        year->household.fired[index]++;
        year->household.cursor++;
        effects_apply(year, &event->choices[choice].effects, LEDGER_EVENT, index);
}

int64_t year_choice_cash(const struct year *year, int event, int choice)
{
        return effects_cash(year, &year->scenario->events[event].choices[choice].effects);
}

int year_cheapest_choice(const struct year *year, int event)
{
        int cheapest = 0;
        for (int i = 1; (size_t)i < year->scenario->events[event].choice_count; i++) {
                if (year_choice_cash(year, event, i) > year_choice_cash(year, event, cheapest))
                        cheapest = i;
        }
        return cheapest;
}
