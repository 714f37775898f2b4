// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what may happen and what a family may agree on or aim at. All names come first: conditions
// and policies may name what stands further down.
#include "base/translate.h"
#include "household/making.h"

static size_t count_laters(const struct event_record *events, size_t count)
{
        size_t laters = 0;

        for (size_t i = 0; i < count; i++) {
                const struct choice_record *choices = events[i].choices.items;
                for (size_t j = 0; j < events[i].choices.count; j++)
                        laters += choices[j].effects.later.count;
        }
        return laters;
}

void making_event_names(struct making *making, const struct scenario_record *record)
{
        const struct agreement_record *agreements = record->agreements.items;
        const struct event_record *events = record->events.items;
        struct scenario *scenario = making->scenario;
        struct arena *arena = making->maker->arena;

        scenario->agreement_count = making_fit(making, record->agreements, SCENARIO_AGREEMENTS);
        for (size_t i = 0; i < scenario->agreement_count; i++)
                scenario->agreements[i].named =
                        making_named(making, agreements[i].key, agreements[i].name);
        scenario->event_count = making_fit(making, record->events, SCENARIO_EVENTS);
        scenario->events = arena_take(arena, scenario->event_count * sizeof(*scenario->events));
        for (size_t i = 0; i < scenario->event_count; i++)
                scenario->events[i].named = making_named(making, events[i].key, events[i].name);
        making->laters = arena_take(
                arena, count_laters(events, scenario->event_count) * sizeof(*making->laters));
        scenario->laters = making->laters;
}

void making_agreements(struct making *making, struct yaml_list list)
{
        const struct agreement_record *records = list.items;
        struct scenario *scenario = making->scenario;

        for (size_t i = 0; i < scenario->agreement_count; i++) {
                struct agreement *agreement = &scenario->agreements[i];
                agreement->text = maker_line(making->maker, records[i].text);
                making_amounts(agreement->stays, making, &records[i].monthly);
                agreement->effects =
                        making_effects(making, &records[i].effects, list.node->pairs[i].value, 0);
        }
}

void making_goals(struct making *making, struct yaml_list list)
{
        const struct goal_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->goal_count = making_fit(making, list, SCENARIO_GOALS);
        for (size_t i = 0; i < scenario->goal_count; i++)
                scenario->goals[i] = (struct goal){
                        .named = making_named(making, records[i].key, (struct yaml_text){0}),
                        .text = maker_line(making->maker, records[i].text),
                        .when = making_condition(making, records[i].when),
                };
}

static void make_choices(struct event *event, struct making *making, struct yaml_list list)
{
        const struct choice_record *records = list.items;

        event->choice_count = making_fit(making, list, SCENARIO_CHOICES);
        for (size_t i = 0; i < event->choice_count; i++) {
                const struct yaml_node *map = list.node->items[i];
                event->choices[i] = (struct event_choice){
                        .pick = maker_line(making->maker, records[i].pick),
                        .then = maker_line(making->maker, records[i].then),
                        .effects = making_effects(
                                making, &records[i].effects, map, hash_mix(event->named.key, i)),
                        .node = map,
                };
        }
        maker_refuse_texts_twice(making->maker, list, sizeof(struct choice_record),
                offsetof(struct choice_record, pick));
}

void making_events(struct making *making, struct yaml_list list)
{
        const struct event_record *records = list.items;
        struct scenario *scenario = making->scenario;

        for (size_t i = 0; i < scenario->event_count; i++) {
                struct event *event = &scenario->events[i];
                making_months(event->in_month, making, records[i].months);
                event->chance = (int)records[i].chance.value * 100;
                event->once = records[i].once.value;
                event->when = making_condition(making, records[i].when);
                event->text = maker_line(making->maker, records[i].text);
                make_choices(event, making, records[i].choices);
        }
}
