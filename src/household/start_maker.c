// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what a family is and has before its first month.
#include <string.h>

#include "base/translate.h"
#include "household/making.h"

enum { METER_START = 60, METER_MOST = 100, WHOLE = 100 };

void making_family(struct making *making, struct yaml_list list)
{
        const struct relative_record *records = list.items;
        struct maker *maker = making->maker;
        struct scenario *scenario = making->scenario;

        scenario->family = arena_take(maker->arena, list.count * sizeof(*scenario->family));
        scenario->family_count = list.count;
        for (size_t i = 0; i < list.count; i++) {
                const char *role = maker_line(maker, records[i].role);
                scenario->family[i] = (struct relative){
                        .named = making_named(making, records[i].key, records[i].name),
                        .role = family_role_from_word(role ? role : ""),
                        .role_word = role,
                        .age = (int)records[i].age.value,
                        .can = maker_ids(maker, records[i].can),
                };
        }
}

// What may stand under `start:`.
static struct names names_at_start(struct making *making)
{
        static const char *const words[] = {"cash", "wellbeing", "agreement"};
        struct names known = {0};

        for (size_t i = 0; i < ARRAY_LENGTH(words); i++)
                names_add(&known, making->maker->scratch, words[i]);
        for (enum thing kind = THING_ANIMAL; kind <= THING_SAVING; kind++)
                for (size_t i = 0; i < thing_count(making->scenario, kind); i++)
                        names_add(&known, making->maker->scratch,
                                thing_named(making->scenario, kind, i)->id);
        names_sort(&known);
        return known;
}

void making_start_animals(struct making *making, struct yaml_list list)
{
        const struct start_record *records = list.items;
        struct scenario *scenario = making->scenario;

        for (size_t i = 0; i < list.count; i++) {
                struct names known = names_at_start(making);
                const char *word = records[i].key.text;
                if (!word || names_have(&known, word) || names_nearest(&known, word) ||
                        scenario->animal_count == SCENARIO_ANIMALS)
                        continue;
                scenario->animals[scenario->animal_count++] = (struct animal){
                        .named = making_named(making, records[i].key, (struct yaml_text){0}),
                        .birth_month = -1,
                };
        }
}

// A number from 0 to `most` without decimals.
static int make_whole(struct making *making, struct yaml_number number, int most)
{
        if (!number.node)
                return 0;
        if (number.value % WHOLE != 0)
                maker_say(making->maker, number.node,
                        &(struct finding){
                                .message = N_("\"%s\" is not a whole number"),
                                .details = {number.node->text},
                                .advice = N_("write digits only, like 12500"),
                        });
        else if (number.value > (int64_t)most * WHOLE)
                making_say_range(
                        making, number.node, "0", arena_format(making->maker->scratch, "%d", most));
        else
                return (int)(number.value / WHOLE);
        return 0;
}

static void say_unknown(struct making *making, const struct yaml_node *id)
{
        struct names known = names_at_start(making);

        maker_say_unknown(
                making->maker, id, &known, N_("this scenario has no animal and no saving \"%s\""));
}

static void make_start(struct making *making, const struct start_record *record)
{
        struct scenario *scenario = making->scenario;
        const char *word = record->key.text;
        int animal = thing_find(scenario, THING_ANIMAL, word);
        int saving = thing_find(scenario, THING_SAVING, word);

        if (strcmp(word, "cash") == 0)
                scenario->start_cash = record->value.value;
        else if (strcmp(word, "wellbeing") == 0)
                scenario->start_wellbeing = make_whole(making, record->value, METER_MOST);
        else if (strcmp(word, "agreement") == 0)
                scenario->start_agreement = make_whole(making, record->value, METER_MOST);
        else if (animal >= 0)
                scenario->start_animals[animal] = make_whole(making, record->value, SCENARIO_HEADS);
        else if (saving >= 0 && record->value.value > 0 &&
                 scenario->savings[saving].kind == SAVING_CIRCLE)
                making_say(making, record->key.node,
                        N_("a circle begins with nothing: take \"%s\" out"), word);
        else if (saving >= 0)
                scenario->start_saving[saving] = record->value.value;
        else
                say_unknown(making, record->key.node);
}

void making_start(struct making *making, struct yaml_list list)
{
        const struct start_record *records = list.items;

        making->scenario->start_wellbeing = METER_START;
        making->scenario->start_agreement = METER_START;
        for (size_t i = 0; i < list.count; i++)
                if (records[i].key.text)
                        make_start(making, &records[i]);
}
