// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a whole scenario from its parts, in the order in which they need one another: months
// before amounts, animals before what they bring, all names before what refers to them.
#include "household/scenario_maker.h"

#include "base/translate.h"
#include "household/condition_inside.h"
#include "household/making.h"

// All that conditions can name.
enum {
        SCENARIO_NAMED = SCENARIO_ANIMALS + SCENARIO_SAVINGS + SCENARIO_LOANS +
                         SCENARIO_BUSINESSES + SCENARIO_AGREEMENTS + SCENARIO_EVENTS
};

static void make_head(struct making *making, const struct scenario_record *record)
{
        struct scenario *scenario = making->scenario;
        struct maker *maker = making->maker;
        int months = (int)record->months.value;

        *scenario = (struct scenario){
                .id = record->id.text ? record->id.text : "",
                .path = maker->document->source.path,
                .language = (enum language)record->language.value,
                .title = maker_line(maker, record->title),
                .text = maker_paragraphs(maker, record->text),
                .months = months ? months : SCENARIO_MONTHS,
                .first_month = (int)record->first_month.value,
                .plain = record->plain.value,
                .shared_seed = record->seed.value,
                .document = maker->document,
        };
        scenario->key = hash_key(scenario->id);
}

static void make_meters(struct making *making, struct yaml_list list)
{
        const struct yaml_number *meters = list.items;
        struct scenario *scenario = making->scenario;

        scenario->meter_count = list.node ? making_fit(making, list, METER_COUNT) : METER_COUNT;
        for (size_t i = 0; i < scenario->meter_count; i++)
                scenario->meters[i] = list.node ? (enum meter)meters[i].value : (enum meter)i;
}

static void make_debrief(struct making *making, const struct debrief_record *record)
{
        const struct yaml_number *charts = record->charts.items;
        struct scenario *scenario = making->scenario;

        for (size_t i = 0; i < CHART_COUNT && !record->charts.node; i++)
                scenario->charts[i] = true;
        for (size_t i = 0; i < record->charts.count; i++)
                scenario->charts[charts[i].value] = true;
        scenario->ask =
                (struct paragraphs){maker_lines(making->maker, record->ask), record->ask.count};
}

// Conditions name things by their ids alone: no id stands for two of them, or for a word of theirs.
static void check_ids(struct making *making)
{
        const struct scenario *scenario = making->scenario;
        struct said said[SCENARIO_NAMED];
        size_t count = 0;

        for (int kind = 0; kind < THINGS_IN_CONDITIONS; kind++)
                for (size_t i = 0; i < thing_count(scenario, (enum thing)kind); i++) {
                        const struct named *named = thing_named(scenario, (enum thing)kind, i);
                        said[count++] = (struct said){named->id, named->node};
                        if (condition_has_word(named->id))
                                making_say(making, named->node,
                                        N_("\"%s\" means something else: choose another id"),
                                        named->id);
                }
        maker_refuse_twice(making->maker, said, count, N_("the id \"%s\" is used twice"));
}

struct scenario *scenario_make(struct maker *maker, const struct scenario_record *record)
{
        struct scenario *scenario = arena_take(maker->arena, sizeof(*scenario));
        struct making making = {.maker = maker, .scenario = scenario};

        make_head(&making, record);
        making_prices(&making, &record->prices);
        making_family(&making, record->family);
        making_animals(&making, record->animals);
        making_savings(&making, record->saving);
        making_start_animals(&making, record->start);
        making_loans(&making, record->loans);
        making_businesses(&making, record->businesses);
        making_event_names(&making, record);
        making_start(&making, record->start);
        making_incomes(&making, record->income);
        making_expenses(&making, record->expenses);
        making_musts(&making);
        making_arrears(&making, &record->arrears);
        making_agreements(&making, record->agreements);
        making_events(&making, record->events);
        making_goals(&making, record->goals);
        making_policies(&making, record->policies);
        making_balance(&making, record->balance);
        check_ids(&making);
        make_meters(&making, record->meters);
        make_debrief(&making, &record->debrief);
        scenario_hash_rules(scenario->hash, maker->document);
        return scenario;
}
