// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what many parts of a scenario have: an id, amounts month by month, a rate, the id of
// something else.
#include "household/making.h"

#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "household/condition.h"

enum { MONTHS_A_YEAR = 12 };

void making_say(struct making *making, const struct yaml_node *node, const char *message,
        const char *detail)
{
        maker_say(making->maker, node, &(struct finding){.message = message, .details = {detail}});
}

void making_say_range(
        struct making *making, const struct yaml_node *node, const char *least, const char *most)
{
        maker_say(making->maker, node,
                &(struct finding){
                        .message = N_("\"%s\" is outside the range"),
                        .details = {node->text},
                        .advice = N_("choose a number from %s to %s"),
                        .advice_details = {least, most},
                });
}

void making_say_missing(struct making *making, const struct yaml_node *map, const char *field)
{
        if (map->kind != YAML_MAP || map->cut)
                return;
        for (size_t i = 0; i < map->count; i++)
                if (text_nearest(map->pairs[i].key->text, &field, 1))
                        return;
        maker_say(making->maker, map,
                &(struct finding){
                        .message = N_("\"%s\" is missing here"),
                        .details = {field},
                        .advice = N_("add a line that begins with \"%s:\""),
                        .advice_details = {field},
                });
}

struct named making_named(struct making *making, struct yaml_text key, struct yaml_text name)
{
        const char *id = key.text ? key.text : "";

        return (struct named){
                .id = id,
                .name = maker_line(making->maker, name),
                .key = hash_key(id),
                .node = key.node ? key.node : making->maker->document->root,
        };
}

size_t making_fit(struct making *making, struct yaml_list list, size_t most)
{
        if (list.count <= most)
                return list.count;
        const struct yaml_node *node =
                list.node->kind == YAML_MAP ? list.node->pairs[most].key : list.node->items[most];
        making_say(making, node, N_("at most %s can stand in this list"),
                arena_format(making->maker->scratch, "%zu", most));
        return most;
}

int making_month_of(const struct scenario *scenario, int month_of_year)
{
        int month = (month_of_year - scenario->first_month + MONTHS_A_YEAR) % MONTHS_A_YEAR;

        return month < scenario->months ? month : -1;
}

void making_say_outside(struct making *making, const struct yaml_node *node)
{
        making_say(making, node, N_("\"%s\" is no month of this year"), node->text);
}

void making_months(bool months[SCENARIO_MONTHS], struct making *making, struct yaml_list list)
{
        const struct yaml_number *named = list.items;
        const struct scenario *scenario = making->scenario;

        for (int month = 0; month < scenario->months; month++) {
                months[month] = list.node == NULL;
                for (size_t i = 0; i < list.count; i++)
                        if (named[i].value == scenario_calendar(scenario, month))
                                months[month] = true;
        }
        for (size_t i = 0; i < list.count; i++)
                if (named[i].node && making_month_of(scenario, (int)named[i].value) < 0)
                        making_say_outside(making, named[i].node);
}

int making_month(struct making *making, struct yaml_text word)
{
        const char *nearest;

        if (!word.text)
                return -1;
        for (int i = 0; i < MONTHS_A_YEAR; i++) {
                if (strcmp(schema_months[i], word.text) != 0)
                        continue;
                int month = making_month_of(making->scenario, i);
                if (month < 0)
                        making_say_outside(making, word.node);
                return month;
        }
        nearest = text_nearest(word.text, schema_months, MONTHS_A_YEAR);
        maker_say(making->maker, word.node,
                &(struct finding){
                        .message = N_("\"%s\" is not known here"),
                        .details = {word.text},
                        .advice = nearest ? N_("did you mean \"%s\"?")
                                          : N_("write a month, like \"january\""),
                        .advice_details = {nearest},
                });
        return -1;
}

void making_check_months(struct making *making, struct yaml_list list)
{
        int months = making->scenario->months;

        if (!list.node || list.node->kind != YAML_LIST || list.count == MONTHS_A_YEAR ||
                list.count == (size_t)months)
                return;
        maker_say(making->maker, list.node,
                &(struct finding){
                        .message = N_("%s numbers are too few or too many"),
                        .details = {arena_format(making->maker->scratch, "%zu", list.count)},
                        .advice = N_("write %s of them, one for each month from the first on"),
                        .advice_details = {arena_format(making->maker->scratch, "%d", months)},
                });
}

int64_t making_in_month(struct yaml_list list, int month)
{
        const struct yaml_number *numbers = list.items;

        return list.count > 0 ? numbers[(size_t)month % list.count].value : 0;
}

bool making_amounts(
        int64_t amounts[SCENARIO_MONTHS], struct making *making, const struct monthly_record *from)
{
        const struct yaml_node *listed = from->by_month.node;
        bool months[SCENARIO_MONTHS];

        making_months(months, making, from->months);
        making_check_months(making, from->by_month);
        if (listed && from->amount.node)
                making_say(making, from->amount.node,
                        N_("one amount and a list of amounts cannot stand together"), NULL);
        for (int month = 0; month < making->scenario->months; month++)
                if (months[month])
                        amounts[month] = listed ? making_in_month(from->by_month, month)
                                                : from->amount.value;
        return listed || from->amount.node;
}

int making_rate(struct making *making, struct yaml_text text, enum rate_period period, int64_t most)
{
        struct rate rate;

        if (!maker_rate(making->maker, &rate, text))
                return 0;
        int64_t points = rate.basis_points;
        if (period == RATE_YEARLY && rate.period == RATE_MONTHLY)
                points *= MONTHS_A_YEAR;
        else if (period == RATE_MONTHLY && rate.period == RATE_YEARLY)
                points = (points + MONTHS_A_YEAR / 2) / MONTHS_A_YEAR;
        if (points <= most)
                return (int)points;
        making_say_range(making, text.node, "0%",
                arena_format(making->maker->scratch,
                        period == RATE_YEARLY ? "%lld%% a year" : "%lld%% a month",
                        (long long)(most / 100)));
        return 0;
}

int making_month_count(struct making *making, struct yaml_text text, int most)
{
        const char *at = text.text;
        int months = 0;

        if (!at)
                return 0;
        while (*at >= '0' && *at <= '9' && months <= most)
                months = months * 10 + (*at++ - '0');
        if (months > 0 && months <= most &&
                (strcmp(at, " months") == 0 || strcmp(at, " month") == 0))
                return months;
        maker_say(making->maker, text.node,
                &(struct finding){
                        .message = N_("\"%s\" is no number of months"),
                        .details = {text.text},
                        .advice = N_("write it like 3 months, at most %s"),
                        .advice_details = {arena_format(making->maker->scratch, "%d", most)},
                });
        return 0;
}

static const char *const unknown[THING_KIND_COUNT] = {
        [THING_ANIMAL] = N_("this scenario has no animal \"%s\""),
        [THING_SAVING] = N_("this scenario has no saving \"%s\""),
        [THING_LOAN] = N_("this scenario has no loan \"%s\""),
        [THING_BUSINESS] = N_("this scenario has no business \"%s\""),
        [THING_AGREEMENT] = N_("this scenario has no agreement \"%s\""),
        [THING_EVENT] = N_("this scenario has no event \"%s\""),
        [THING_GOAL] = N_("this scenario has no goal \"%s\""),
};

int making_find(struct making *making, enum thing kind, struct yaml_text id)
{
        struct names known = {0};

        if (!id.text)
                return -1;
        int found = thing_find(making->scenario, kind, id.text);
        if (found >= 0)
                return found;
        for (size_t i = 0; i < thing_count(making->scenario, kind); i++)
                names_add(
                        &known, making->maker->scratch, thing_named(making->scenario, kind, i)->id);
        names_sort(&known);
        maker_say_unknown(making->maker, id.node, &known, unknown[kind]);
        return -1;
}

struct condition making_condition(struct making *making, struct yaml_text text)
{
        struct condition condition = {0};
        struct condition_fault fault;
        char letter[TEXT_LETTER];

        if (!text.text || condition_read(&condition, making->maker->arena, making->scenario,
                                  text.text, &fault))
                return condition;
        struct finding finding = {
                .message = fault.message,
                .details = {fault.details[0], fault.details[1]},
                .advice = fault.nearest ? N_("did you mean \"%s\"?") : NULL,
                .advice_details = {fault.nearest},
        };
        if (fault.nearest && text_find_cyrillic(letter, fault.details[0])) {
                finding.advice = N_("did you mean \"%s\"? (the %s is a Cyrillic letter)");
                finding.advice_details[1] = letter;
        }
        maker_say_inside(
                making->maker, (struct words_at){text.node, fault.offset, fault.length}, &finding);
        return (struct condition){0};
}
