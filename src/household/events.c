// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: laters that come due, and events one by one in the order of the file,
// each seeing what the choices before it have changed.

#include "household/condition.h"
#include "household/month_inside.h"

static bool comes(const struct year *year, const struct waiting *waiting)
{
        const struct household *household = &year->household;
        const struct later *later = &year->scenario->laters[waiting->later];
        if (waiting->month != household->month)
                return false;
        return later->chance >= CHANCE_CERTAIN ||
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
        struct household *household = &year->household;
        if (household->waiting_count == 0)
                return;
        forget_past(household);
        for (int i = 0; i < household->waiting_count; i++) {
                const struct waiting waiting = household->waiting[i];
                if (comes(year, &waiting))
                        effects_apply(year, &year->scenario->laters[waiting.later].effects,
                                LEDGER_LATER, waiting.later);
        }
}

static bool is_ordered(const struct year *year, int event)
{
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
        return !(possible->once && household->fired[possible->event] > 0) &&
               luck_hits(household, possible->key, CHANCE_EVENT, possible->chance) &&
               (!possible->when || condition_holds(possible->when, year->scenario, household));
}

// The next of the month's possible events that happens; their count where none does.
static size_t happening(const struct year *year)
{
        const struct household *household = &year->household;
        const struct prepared *prepared = &year->scenario->prepared;
        const struct possible_event *possible = prepared->possible[household->month];
        const size_t count = prepared->possible_count[household->month];
        size_t i = household->looked;
        if (household->mode == CHANCE_TABLE)
                return count;
        while (i < count && !happens(year, &possible[i]))
                i++;
        return i;
}

// Is it the next of the possible ones?
static bool is_next_possible(const struct year *year, int event)
{
        const struct household *household = &year->household;
        const struct prepared *prepared = &year->scenario->prepared;
        return household->looked < prepared->possible_count[household->month] &&
               prepared->possible[household->month][household->looked].event == event;
}

// As event_next(); `looked` at so many of the possible events it will be, once it has its choice.
static int look(const struct year *year, size_t *looked)
{
        const struct household *household = &year->household;
        const struct prepared *prepared = &year->scenario->prepared;
        *looked = happening(year);
        const int found = *looked < prepared->possible_count[household->month]
                                  ? prepared->possible[household->month][*looked].event
                                  : -1;
        const int end = found >= 0 ? found : (int)year->scenario->event_count;
        for (int event = household->cursor; year->orders && event < end; event++) {
                if (is_ordered(year, event))
                        return event;
        }
        return found;
}

int event_next(const struct year *year)
{
        size_t looked;
        return year->household.asking ? year->household.cursor : look(year, &looked);
}

int year_event(struct year *year)
{
        struct household *household = &year->household;
        size_t looked;
        if (household->phase != PHASE_EVENTS)
                return -1;
        if (household->asking)
                return household->cursor;
        const int event = look(year, &looked);
        household->asking = event >= 0;
        household->looked = (uint8_t)looked;
        if (event >= 0)
                household->cursor = (int16_t)event;
        else
                household->phase = PHASE_DECISIONS;
        return event;
}

void year_choose(struct year *year, int choice)
{
        struct household *household = &year->household;
        const int index = year_event(year);
        assert(index >= 0);
        const struct event *event = &year->scenario->events[index];
        assert(choice >= 0 && (size_t)choice < event->choice_count);
        household->fired[index]++;
        household->looked = (uint8_t)(household->looked + is_next_possible(year, index));
        household->cursor++;
        household->asking = false;
        effects_apply(year, &event->choices[choice].effects, LEDGER_EVENT, index);
}
