// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of an event that costs least at once: what nobody decides is decided so. Borrowed
// money is no gain; an animal is worth today's price. Where no animal is asked for it is the same
// in every month, and known before the first.

#include "household/month_inside.h"

static bool is_priced(const struct effect *effect)
{
        return effect->verb == EFFECT_LOSE || effect->verb == EFFECT_GAIN;
}

static int64_t cost_of(const struct scenario *scenario, const struct effects *effects, int month)
{
        int64_t cost = 0;
        for (size_t i = 0; i < effects->count; i++) {
                const struct effect *effect = &effects->items[i];
                int64_t amount = effect->amount;
                if (is_priced(effect))
                        amount = animal_price(&scenario->animals[effect->object], month) *
                                 effect->count;
                if (effect->verb == EFFECT_PAY || effect->verb == EFFECT_LOSE)
                        cost += amount;
                else if (effect->verb == EFFECT_GET || effect->verb == EFFECT_GAIN)
                        cost -= amount;
        }
        return cost;
}

static int cheapest_in(const struct scenario *scenario, const struct event *event, int month)
{
        int64_t least = INT64_MAX;
        int cheapest = 0;
        for (size_t i = 0; i < event->choice_count; i++) {
                const int64_t cost = cost_of(scenario, &event->choices[i].effects, month);
                if (cost < least) {
                        least = cost;
                        cheapest = (int)i;
                }
        }
        return cheapest;
}

static bool hangs_on_prices(const struct event *event)
{
        for (size_t i = 0; i < event->choice_count; i++) {
                const struct effects *effects = &event->choices[i].effects;
                for (size_t j = 0; j < effects->count; j++) {
                        if (is_priced(&effects->items[j]))
                                return true;
                }
        }
        return false;
}

void cheapest_prepare(struct scenario *scenario)
{
        for (size_t i = 0; i < scenario->event_count; i++) {
                const struct event *event = &scenario->events[i];
                scenario->prepared.cheapest[i] =
                        (int16_t)(hangs_on_prices(event) ? -1 : cheapest_in(scenario, event, 0));
        }
}

int year_cheapest_choice(const struct year *year, int event)
{
        const struct scenario *scenario = year->scenario;
        const int known = scenario->prepared.cheapest[event];
        return known >= 0 ? known
                          : cheapest_in(scenario, &scenario->events[event],
                                    household_today(scenario, &year->household));
}
