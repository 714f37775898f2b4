// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a year by a rule: the program's own, or one of the file, which gives orders of its own and
// leaves the rest to another rule. What is decided goes through the same gate as a family's
// decisions; what is refused there simply does not happen.

#include "household/policy.h"

#include <string.h>

#include "base/memory.h"
#include "household/policy_rule.h"

static const struct policy_rule nothing_rule;

static const struct {
        const char *id;
        const struct policy_rule *rule;
} own[] = {
        [POLICY_DO_NOTHING] = {"do-nothing", &nothing_rule},
        [POLICY_RANDOM] = {"random", &random_rule},
        [POLICY_SPEND_ALL] = {"spend-all", &spend_all_rule},
        [POLICY_SAFETY_FIRST] = {"safety-first", &safety_first_rule},
        [POLICY_BORROW_FIRST] = {"borrow-first", &borrow_first_rule},
        [POLICY_SELL_ANIMALS_FIRST] = {"sell-animals-first", &sell_animals_first_rule},
};

bool policy_find(struct policy *policy, const struct scenario *scenario, const char *id)
{
        for (size_t i = 0; i < ARRAY_LENGTH(own); i++)
                if (strcmp(own[i].id, id) == 0) {
                        *policy = (struct policy){own[i].id, (enum policy_kind)i, NULL};
                        return true;
                }
        for (size_t i = 0; i < scenario->policy_count; i++)
                if (strcmp(scenario->policies[i].named.id, id) == 0) {
                        *policy = (struct policy){scenario->policies[i].named.id, POLICY_NAMED,
                                &scenario->policies[i]};
                        return true;
                }
        return false;
}

const char *policy_id(const struct scenario *scenario, size_t index)
{
        if (index < ARRAY_LENGTH(own))
                return own[index].id;
        index -= ARRAY_LENGTH(own);
        return index < scenario->policy_count ? scenario->policies[index].named.id : NULL;
}

struct policies policies_of(struct arena *arena, const struct scenario *scenario)
{
        struct policies policies = {.count = ARRAY_LENGTH(own) + scenario->policy_count};

        policies.items = arena_take(arena, policies.count * sizeof(*policies.items));
        for (size_t i = 0; i < policies.count; i++)
                (void)policy_find(&policies.items[i], scenario, policy_id(scenario, i));
        return policies;
}

// Follows `like` down to a rule of the program. A circle of likes ends as doing nothing.
static void find_rule(
        struct decider *decider, const struct scenario *scenario, const struct policy *policy)
{
        struct policy at = *policy;

        decider->rule = &nothing_rule;
        while (at.kind == POLICY_NAMED && decider->order_count < POLICY_DEPTH) {
                decider->orders[decider->order_count++] = at.orders;
                if (!at.orders->like || !policy_find(&at, scenario, at.orders->like))
                        return;
        }
        if (at.kind != POLICY_NAMED)
                decider->rule = own[at.kind].rule;
}

static bool is_table(const struct decider *decider)
{
        for (int i = 0; i < decider->order_count; i++)
                if (decider->orders[i]->plain)
                        return true;
        return false;
}

bool policy_repeats(const struct policy *policy, const struct scenario *scenario)
{
        struct decider decider = {.order_count = 0};

        find_rule(&decider, scenario, policy);
        return decider.rule != &random_rule && (scenario->plain || is_table(&decider));
}

// ---- what the rules share ----

static bool decide(struct decider *decider, const struct decision *decision)
{
        if (year_decide(decider->year, decision) != REFUSAL_NONE)
                return false;
        if (decider->game->run)
                (void)run_add(decider->game->run, decision);
        return true;
}

bool decider_take(struct decider *decider, enum decision_kind kind, int object, int count)
{
        return decide(decider, &(struct decision){
                                       .month = (uint8_t)(decider->month + 1),
                                       .kind = (uint8_t)kind,
                                       .object = (int16_t)object,
                                       .count = (int16_t)count,
                               });
}

bool decider_move(struct decider *decider, enum decision_kind kind, int object, int64_t amount)
{
        struct decision decision = {
                .month = (uint8_t)(decider->month + 1),
                .kind = (uint8_t)kind,
                .object = (int16_t)object,
                .amount = amount / TYIYN_PER_SOM * TYIYN_PER_SOM,
        };

        if (decision.amount <= 0 && kind != DECISION_DRAW)
                return false;
        return decide(decider, &decision);
}

int64_t decider_next_month(const struct decider *decider)
{
        if (decider->month + 1 >= decider->year->scenario->months)
                return 0;
        int64_t flow = forecast_flow(&decider->forecast, decider->year, decider->month, 1);
        return flow < 0 ? -flow : 0;
}

// ---- the year ----

// Circles and draws; the first of the orders has the last word.
static void take_ordered(struct decider *decider)
{
        for (int i = decider->order_count - 1; i >= 0; i--) {
                const struct named_policy *orders = decider->orders[i];
                for (int saving = 0; saving < SCENARIO_SAVINGS; saving++)
                        if (orders->join >> saving & 1)
                                decider_take(decider, DECISION_JOIN, saving, 1);
                for (int business = 0; business < SCENARIO_BUSINESSES; business++)
                        if (orders->draw[business] >= 0)
                                decider_move(
                                        decider, DECISION_DRAW, business, orders->draw[business]);
        }
}

// The orders come last, so that they hold against what the rule would do.
static void council(struct decider *decider)
{
        if (decider->rule->council)
                decider->rule->council(decider);
        for (int i = 0; i < decider->order_count; i++)
                for (int agreement = 0; agreement < SCENARIO_AGREEMENTS; agreement++)
                        if (decider->orders[i]->agree >> agreement & 1)
                                decider_take(decider, DECISION_AGREE, agreement, 1);
        take_ordered(decider);
        if (decider->rule->looks_ahead)
                forecast_make(&decider->forecast, decider->year);
}

static int ordered_choice(const struct decider *decider, int event)
{
        if (decider->game->forced.event == event)
                return decider->game->forced.choice;
        for (int i = 0; i < decider->order_count; i++)
                if (decider->orders[i]->choose[event] >= 0)
                        return decider->orders[i]->choose[event];
        return -1;
}

static void choose(struct decider *decider, int event)
{
        int choice = ordered_choice(decider, event);

        if (choice < 0)
                choice = decider->rule->choose ? decider->rule->choose(decider, event)
                                               : year_cheapest_choice(decider->year, event);
        if (decider->game->choices)
                decider->game->choices[event * SCENARIO_CHOICES + choice]++;
        year_choose(decider->year, choice);
        if (decider->game->run)
                (void)run_add(decider->game->run, &(struct decision){
                                                          .month = (uint8_t)(decider->month + 1),
                                                          .kind = DECISION_CHOICE,
                                                          .object = (int16_t)event,
                                                          .count = (int16_t)choice,
                                                  });
}

static void decide_month(struct decider *decider)
{
        for (int i = 0; i < decider->order_count; i++) {
                const struct named_policy *orders = decider->orders[i];
                for (size_t j = 0; j < orders->sell_count; j++)
                        if (orders->sell[j].month == decider->month)
                                decider_take(decider, DECISION_SELL, orders->sell[j].animal,
                                        orders->sell[j].count);
        }
        if (decider->rule->month)
                decider->rule->month(decider);
}

static void play_months(struct decider *decider)
{
        const struct run_watch *watch = decider->game->watch;
        struct year *year = decider->year;

        council(decider);
        while (year_open_month(year)) {
                decider->month++;
                for (int event; (event = year_event(year)) >= 0;)
                        choose(decider, event);
                decide_month(decider);
                year_close_month(year);
                if (watch)
                        watch->month(watch->context, year);
        }
}

void policy_play(struct year *year, const struct policy_game *game)
{
        struct decider decider;

        decider.year = year;
        decider.game = game;
        decider.order_count = 0;
        decider.month = -1;
        find_rule(&decider, game->scenario, game->policy);
        year_begin(
                year, game->scenario, game->seed, is_table(&decider) ? CHANCE_TABLE : CHANCE_KEYED);
        year->orders = game->policy->orders;
        if (game->run)
                run_begin(game->run, game->seed);
        play_months(&decider);
        if (game->run) {
                game->run->months = game->scenario->months;
                household_hash(game->run->end, &year->household);
        }
}
