// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what may be waiting at the worst: every event happens in every month it may or a policy
// orders it, and in each the choice is made of which most still waits. What is due in a month waits
// until its end.
#include "household/waiting.h"

// In which months some policy orders which event.
struct ordered {
        bool in_month[SCENARIO_EVENTS][SCENARIO_MONTHS];
};

static void find_ordered(struct ordered *ordered, const struct scenario *scenario)
{
        *ordered = (struct ordered){0};
        for (size_t i = 0; i < scenario->policy_count; i++) {
                const struct named_policy *policy = &scenario->policies[i];
                for (size_t j = 0; j < policy->happens_count; j++) {
                        const struct order_happens *order = &policy->happens[j];
                        ordered->in_month[order->event][order->month] = true;
                }
        }
}

// Those of a choice made in `month` that still wait in the month `now`.
static int waiting_of(
        const struct scenario *scenario, const struct effects *effects, int month, int now)
{
        int count = 0;

        for (size_t i = 0; i < effects->count; i++)
                count += effects->items[i].verb == EFFECT_LATER &&
                         month + scenario->laters[effects->items[i].object].months >= now;
        return count;
}

static int most_of_month(
        const struct scenario *scenario, const struct event *event, int month, int now)
{
        int most = 0;

        for (size_t i = 0; i < event->choice_count; i++) {
                int count = waiting_of(scenario, &event->choices[i].effects, month, now);
                most = count > most ? count : most;
        }
        return most;
}

// What is ordered comes even where luck brings the event only once.
static int most_of_event(const struct scenario *scenario, const struct event *event,
        const bool ordered[SCENARIO_MONTHS], int now)
{
        int sum = 0;
        int once = 0;

        for (int month = 0; month <= now; month++) {
                if (!event->in_month[month] && !ordered[month])
                        continue;
                int count = most_of_month(scenario, event, month, now);
                if (!event->once || ordered[month])
                        sum += count;
                else if (count > once)
                        once = count;
        }
        return sum + once;
}

int waiting_overflow(const struct scenario *scenario)
{
        int count[SCENARIO_MONTHS] = {0};
        struct ordered ordered;

        find_ordered(&ordered, scenario);
        for (size_t i = 0; i < scenario->event_count; i++)
                for (int now = 0; now < scenario->months; now++) {
                        count[now] += most_of_event(
                                scenario, &scenario->events[i], ordered.in_month[i], now);
                        if (count[now] > SCENARIO_LATERS)
                                return (int)i;
                }
        return -1;
}
