// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the rules of the file that play a year, and the promises that are held against them.
#include <string.h>

#include "base/translate.h"
#include "household/making.h"
#include "household/policy_rule.h"

static const char do_nothing[] = "do-nothing";

// Is it a policy of the program or of the file? Says so where it is none.
static void check_policy(struct making *making, struct yaml_text id)
{
        struct policy policy;
        struct names known = {0};
        const char *name;

        if (!id.text || policy_find(&policy, making->scenario, id.text))
                return;
        for (size_t i = 0; (name = policy_id(making->scenario, i)); i++)
                names_add(&known, making->maker->scratch, name);
        names_sort(&known);
        maker_say_unknown(making->maker, id.node, &known, N_("no policy is called \"%s\""));
}

static void make_choose(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        const struct count_record *chosen = record->choose.items;

        memset(policy->choose, -1, sizeof(policy->choose));
        for (size_t i = 0; i < record->choose.count; i++) {
                int event = making_find(making, THING_EVENT, chosen[i].key);
                if (event < 0 || !chosen[i].count.node)
                        continue;
                if ((size_t)chosen[i].count.value > making->scenario->events[event].choice_count)
                        making_say(making, chosen[i].count.node, N_("this event has no choice %s"),
                                chosen[i].count.node->text);
                else
                        policy->choose[event] = (signed char)(chosen[i].count.value - 1);
        }
}

static void make_sell(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        const struct sell_record *sells = record->sell.items;
        size_t most = 0;

        for (size_t i = 0; i < record->sell.count; i++)
                most += sells[i].heads.count;
        struct order_sell *orders = arena_take(making->maker->arena, most * sizeof(*orders));
        policy->sell = orders;
        for (size_t i = 0; i < record->sell.count; i++) {
                const struct count_record *heads = sells[i].heads.items;
                int month = making_month(making, sells[i].key);
                for (size_t j = 0; j < sells[i].heads.count; j++)
                        orders[policy->sell_count++] = (struct order_sell){
                                .month = month,
                                .animal = making_find(making, THING_ANIMAL, heads[j].key),
                                .count = (int)heads[j].count.value,
                        };
        }
}

static void make_happens(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        const struct happens_record *happens = record->happens.items;
        size_t most = 0;

        for (size_t i = 0; i < record->happens.count; i++)
                most += happens[i].events.count;
        struct order_happens *orders = arena_take(making->maker->arena, most * sizeof(*orders));
        policy->happens = orders;
        for (size_t i = 0; i < record->happens.count; i++) {
                const struct yaml_text *events = happens[i].events.items;
                int month = making_month(making, happens[i].key);
                for (size_t j = 0; j < happens[i].events.count; j++)
                        orders[policy->happens_count++] = (struct order_happens){
                                .month = month,
                                .event = making_find(making, THING_EVENT, events[j]),
                        };
        }
}

static void make_agreed(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        const struct yaml_text *agree = record->agree.items;
        const struct yaml_text *join = record->join.items;

        for (size_t i = 0; i < record->agree.count; i++) {
                int agreement = making_find(making, THING_AGREEMENT, agree[i]);
                if (agreement >= 0)
                        policy->agree |= UINT32_C(1) << agreement;
        }
        for (size_t i = 0; i < record->join.count; i++) {
                int saving = making_find(making, THING_SAVING, join[i]);
                if (saving >= 0 && making->scenario->savings[saving].kind == SAVING_CIRCLE)
                        policy->join |= UINT32_C(1) << saving;
                else if (saving >= 0)
                        making_say(making, join[i].node, N_("\"%s\" is no circle"), join[i].text);
        }
}

static bool has_draw(const struct household_business *business, int64_t amount)
{
        for (size_t i = 0; i < business->draw_count; i++)
                if (business->draws[i] == amount)
                        return true;
        return false;
}

static void make_draw(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        const struct draw_record *draws = record->draw.items;

        for (size_t i = 0; i < SCENARIO_BUSINESSES; i++)
                policy->draw[i] = -1;
        for (size_t i = 0; i < record->draw.count; i++) {
                int business = making_find(making, THING_BUSINESS, draws[i].key);
                if (business < 0 || !draws[i].amount.node)
                        continue;
                policy->draw[business] = draws[i].amount.value;
                if (!has_draw(&making->scenario->businesses[business], draws[i].amount.value))
                        making_say(making, draws[i].amount.node,
                                N_("%s is not among the draws of this business"),
                                draws[i].amount.node->text);
        }
}

static void make_policy(
        struct named_policy *policy, struct making *making, const struct policy_record *record)
{
        policy->like = record->like.text ? record->like.text : do_nothing;
        policy->plain = record->plain.value;
        make_agreed(policy, making, record);
        make_draw(policy, making, record);
        make_choose(policy, making, record);
        make_sell(policy, making, record);
        make_happens(policy, making, record);
}

// A policy that is like one that is like it never decides; nor do too many in a row.
static bool is_endless(const struct scenario *scenario, int index)
{
        for (int depth = 0; index >= 0 && depth < POLICY_DEPTH; depth++)
                index = thing_find(scenario, THING_POLICY, scenario->policies[index].like);
        return index >= 0;
}

static void check_policies(struct making *making, struct yaml_list list)
{
        const struct policy_record *records = list.items;
        const struct scenario *scenario = making->scenario;

        for (size_t i = 0; i < scenario->policy_count; i++) {
                const struct named *named = &scenario->policies[i].named;
                struct policy found;
                check_policy(making, records[i].like);
                if (policy_find(&found, scenario, named->id) && found.kind != POLICY_NAMED)
                        making_say(making, named->node,
                                N_("the program has a policy \"%s\": choose another id"),
                                named->id);
                else if (is_endless(scenario, (int)i))
                        making_say(making, named->node,
                                N_("\"%s\" is like a policy that is like it again"), named->id);
        }
}

void making_policies(struct making *making, struct yaml_list list)
{
        const struct policy_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->policies =
                arena_take(making->maker->arena, list.count * sizeof(*scenario->policies));
        scenario->policy_count = list.count;
        for (size_t i = 0; i < list.count; i++)
                scenario->policies[i] = (struct named_policy){
                        .named = making_named(making, records[i].key, (struct yaml_text){0}),
                        .like = do_nothing,
                };
        for (size_t i = 0; i < list.count; i++)
                make_policy(&scenario->policies[i], making, &records[i]);
        check_policies(making, list);
}

// In the order of enum balance_kind.
static const char *const promises[] = {
        "reaches", "ruin_at_most", "wellbeing_not_highest_for", "luck_at_most", "ends", "lowest"};

static void say_no_promise(struct making *making, const struct yaml_node *node)
{
        maker_say(making->maker, node,
                &(struct finding){
                        .message = N_("a line of the balance promises one thing"),
                        .advice = N_("write one of: %s"),
                        .advice_details = {"reaches, ruin_at_most, wellbeing_not_highest_for, "
                                           "luck_at_most, ends, lowest"},
                });
}

// What the line promises; false, said so, where that is nothing or several things.
static bool find_kind(enum balance_kind *kind, struct making *making, const struct yaml_node *map)
{
        size_t found = 0;

        for (size_t i = 0; i < ARRAY_LENGTH(promises); i++)
                if (yaml_get(map, promises[i])) {
                        *kind = (enum balance_kind)i;
                        found++;
                }
        if (found != 1)
                say_no_promise(making, map);
        return found == 1;
}

static int share(struct yaml_number percent)
{
        return percent.node ? (int)percent.value * 100 : -1;
}

static void refuse_stray(struct making *making, const struct yaml_node *map, const char *field)
{
        if (yaml_get(map, field))
                making_say(making, maker_key(map, field),
                        N_("\"%s\" does not belong to this promise"), field);
}

// The bounds belong to a goal, the month to the lowest balance.
static void check_bounds(struct making *making, const struct balance_record *record,
        const struct yaml_node *map, enum balance_kind kind)
{
        if (kind != BALANCE_LOWEST)
                refuse_stray(making, map, "in");
        if (kind != BALANCE_REACHES) {
                refuse_stray(making, map, "at_least");
                refuse_stray(making, map, "at_most");
        } else if (!yaml_get(map, "at_least") && !yaml_get(map, "at_most")) {
                making_say_missing(making, map, "at_least");
        } else if (record->at_most.node && record->at_least.value > record->at_most.value) {
                making_say(making, record->at_most.node, N_("at_most cannot be less than at_least"),
                        NULL);
        }
}

static int make_month(struct making *making, struct yaml_number in)
{
        int month = in.node ? making_month_of(making->scenario, (int)in.value) : -1;

        if (in.node && month < 0)
                making_say_outside(making, in.node);
        return month;
}

static void make_balance_line(struct balance_line *line, struct making *making,
        const struct balance_record *record, const struct yaml_node *map)
{
        bool alone = line->kind == BALANCE_WELLBEING_NOT_HIGHEST;
        struct yaml_text policy = alone ? record->wellbeing_not_highest_for : record->policy;

        line->node = map;
        line->policy = policy.text;
        line->goal = making_find(making, THING_GOAL, record->reaches);
        line->at_least = share(record->at_least);
        line->at_most = line->kind == BALANCE_RUIN   ? share(record->ruin_at_most)
                        : line->kind == BALANCE_LUCK ? share(record->luck_at_most)
                                                     : share(record->at_most);
        line->amount = line->kind == BALANCE_ENDS ? record->ends.value : record->lowest.value;
        line->month = make_month(making, record->in);
        if (!policy.text && line->kind != BALANCE_LUCK)
                making_say_missing(making, map, "policy");
        check_policy(making, policy);
        check_bounds(making, record, map, line->kind);
}

void making_balance(struct making *making, struct yaml_list list)
{
        const struct balance_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->balance =
                arena_take(making->maker->arena, list.count * sizeof(*scenario->balance));
        for (size_t i = 0; i < list.count; i++) {
                const struct yaml_node *map = list.node->items[i];
                struct balance_line *line = &scenario->balance[scenario->balance_count];
                if (map->kind != YAML_MAP || !find_kind(&line->kind, making, map))
                        continue;
                make_balance_line(line, making, &records[i], map);
                scenario->balance_count++;
        }
}
