// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what may be waiting at the worst: every event happens in every month it may, and in each
// the choice is made of which most still waits. What is due in a month waits until its end.
#include "household/waiting.h"

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

        for (size_t i = 0; i < event->choice_count && event->in_month[month]; i++) {
                int count = waiting_of(scenario, &event->choices[i].effects, month, now);
                most = count > most ? count : most;
        }
        return most;
}

static int most_of_event(const struct scenario *scenario, const struct event *event, int now)
{
        int sum = 0;
        int most = 0;

        for (int month = 0; month <= now; month++) {
                int count = most_of_month(scenario, event, month, now);
                sum += count;
                most = count > most ? count : most;
        }
        return event->once ? most : sum;
}

int waiting_overflow(const struct scenario *scenario)
{
        int count[SCENARIO_MONTHS] = {0};

        for (size_t i = 0; i < scenario->event_count; i++)
                for (int now = 0; now < scenario->months; now++) {
                        count[now] += most_of_event(scenario, &scenario->events[i], now);
                        if (count[now] > SCENARIO_LATERS)
                                return (int)i;
                }
        return -1;
}
