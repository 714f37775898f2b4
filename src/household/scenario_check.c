// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for what is broken in the economics of a scenario that was read without a fault: what can
// never happen, never be paid, never be paid back; money from nothing. What only thousands of
// years can show is in balance.c.
#include "household/scenario_check.h"

#include "base/translate.h"
#include "household/means.h"
#include "household/record.h"
#include "household/waiting.h"
#include "money/loan.h"

enum { MONTHS_A_YEAR = 12 };

struct check {
        struct maker *maker;
        const struct scenario *scenario;
        struct means means;
};

// The value under a key of the thing in a block of the file; where it was left out, the thing.
static const struct yaml_node *value_of(
        const struct check *check, const char *block, const struct named *named, const char *key)
{
        const struct yaml_node *root = check->scenario->document->root;
        const struct yaml_node *value = yaml_get(yaml_get(yaml_get(root, block), named->id), key);

        return value ? value : named->node;
}

static const struct yaml_node *value_in(const struct yaml_node *map, const char *key)
{
        const struct yaml_node *value = yaml_get(map, key);

        return value ? value : map;
}

// In som, as it is written in a file.
static const char *amount_text(const struct check *check, int64_t tyiyn)
{
        return arena_format(check->maker->scratch, "%lld", (long long)(tyiyn / TYIYN_PER_SOM));
}

static void say(const struct check *check, const struct yaml_node *node, const char *message)
{
        maker_say(check->maker, node, &(struct finding){.message = message});
}

static void say_amounts(const struct check *check, const struct yaml_node *node,
        const char *message, const int64_t amounts[2])
{
        maker_say(check->maker, node,
                &(struct finding){
                        .message = message,
                        .details = {amount_text(check, amounts[0]), amount_text(check, amounts[1])},
                });
}

static void check_flow(const struct check *check)
{
        const struct yaml_node *root = check->scenario->document->root;

        if (check->means.month == 0)
                say(check, maker_key(root, "income"), N_("no money comes in in this year"));
        if (check->scenario->musts_a_month == 0)
                maker_say(check->maker, maker_key(root, "expenses"),
                        &(struct finding){
                                .message = N_("this family can leave out all it pays"),
                                .advice = N_("mark what it cannot with \"must: yes\""),
                        });
}

static void say_never(const struct check *check, const struct yaml_node *node)
{
        say(check, node, N_("this never happens: its chance is zero"));
}

static void check_incomes(const struct check *check)
{
        for (size_t i = 0; i < check->scenario->income_count; i++) {
                const struct income *income = &check->scenario->incomes[i];
                if (income->chance == 0)
                        say_never(check, value_of(check, "income", &income->named, "chance"));
        }
}

static void check_births(const struct check *check)
{
        for (size_t i = 0; i < check->scenario->animal_count; i++) {
                const struct animal *animal = &check->scenario->animals[i];
                if (animal->birth_month >= 0 && animal->birth_chance == 0)
                        say_never(check, value_of(check, "animals", &animal->named, "births"));
        }
}

// Whoever buys and sells in one month must not be richer for it.
static void check_prices(const struct check *check)
{
        const struct scenario *scenario = check->scenario;

        for (size_t i = 0; i < scenario->animal_count; i++) {
                const struct animal *animal = &scenario->animals[i];
                int month = 0;
                while (month < scenario->months &&
                        (animal->buy[month] == 0 || animal->sell[month] <= animal->buy[month]))
                        month++;
                if (month == scenario->months)
                        continue;
                int name = scenario_calendar(scenario, month);
                maker_say(check->maker, animal->named.node,
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("in %s this animal sells for more than it costs: "
                                              "money from nothing"),
                                .details = {schema_months[name]},
                        });
        }
}

// The highest payment, and at least the interest of an emergency lender.
static int64_t instalment_of(const struct household_loan *loan)
{
        static const enum loan_kind kinds[] = {[METHOD_ANNUITY] = LOAN_ANNUITY,
                [METHOD_DECLINING] = LOAN_EQUAL_PARTS,
                [METHOD_FLAT] = LOAN_FLAT};
        struct rate rate = {(int64_t)loan->interest * MONTHS_A_YEAR / 100, RATE_YEARLY};
        struct som interest = {0};
        struct loan_cost cost = {.monthly = {INT64_MAX}};

        if (loan->emergency) {
                (void)rate_interest(&interest, (struct som){loan->up_to}, rate, 1);
                return interest.tyiyn;
        }
        (void)loan_cost(&cost, &(struct loan){.kind = kinds[loan->method],
                                       .months = loan->months,
                                       .principal = {loan->up_to},
                                       .rate = rate});
        return cost.monthly.tyiyn;
}

static void check_loans(const struct check *check)
{
        for (size_t i = 0; i < check->scenario->loan_count; i++) {
                const struct household_loan *loan = &check->scenario->loans[i];
                int64_t instalment = instalment_of(loan);
                if (instalment > check->means.month)
                        say_amounts(check, value_of(check, "loans", &loan->named, "up_to"),
                                N_("this loan can never be paid back: one instalment is %s, but a "
                                   "month brings only %s"),
                                (const int64_t[]){instalment, check->means.month});
        }
}

// What the effects cost at once, with what they bring.
static int64_t cost_of(const struct effects *effects)
{
        int64_t cost = 0;

        for (size_t i = 0; i < effects->count; i++) {
                const struct effect *effect = &effects->items[i];
                enum effect_verb verb = effect->verb;
                if (verb == EFFECT_PAY || verb == EFFECT_SAVE || verb == EFFECT_REPAY)
                        cost += effect->amount;
                else if (verb == EFFECT_GET || verb == EFFECT_TAKE || verb == EFFECT_BORROW)
                        cost -= effect->amount;
        }
        return cost;
}

static void check_cost(
        const struct check *check, const struct effects *effects, const struct yaml_node *map)
{
        int64_t cost = cost_of(effects);

        if (cost > check->means.year)
                say_amounts(check, value_in(map, "pay"),
                        N_("this costs %s; the family cannot have more than %s in the whole year"),
                        (const int64_t[]){cost, check->means.year});
}

// The months up to `from` are over when it can happen first.
static void check_later(
        const struct check *check, const struct later *later, const struct yaml_node *map, int from)
{
        if (later->chance == 0)
                say_never(check, value_in(map, "chance"));
        if (from + later->months >= check->scenario->months)
                say(check, value_in(map, "months"), N_("this would come when the year is over"));
        check_cost(check, &later->effects, map);
}

static void check_choice(
        const struct check *check, const struct event_choice *choice, int first_month)
{
        const struct yaml_node *laters = yaml_get(choice->node, "later");
        size_t count = 0;

        check_cost(check, &choice->effects, choice->node);
        for (size_t i = 0; i < choice->effects.count; i++) {
                const struct effect *effect = &choice->effects.items[i];
                if (effect->verb != EFFECT_LATER)
                        continue;
                check_later(check, &check->scenario->laters[effect->object],
                        laters->kind == YAML_LIST ? laters->items[count++] : laters, first_month);
        }
}

static void check_events(const struct check *check)
{
        const struct scenario *scenario = check->scenario;

        for (size_t i = 0; i < scenario->event_count; i++) {
                const struct event *event = &scenario->events[i];
                int first = 0;
                while (first < scenario->months && !event->in_month[first])
                        first++;
                if (event->chance == 0)
                        say_never(check, value_of(check, "events", &event->named, "chance"));
                if (first == scenario->months)
                        say(check, value_of(check, "events", &event->named, "months"),
                                N_("without a month this never happens"));
                for (size_t j = 0; j < event->choice_count && first < scenario->months; j++)
                        check_choice(check, &event->choices[j], first);
        }
}

// The household has places for so many, and none may be lost.
static void check_waiting(const struct check *check)
{
        int event = waiting_overflow(check->scenario);

        if (event < 0)
                return;
        maker_say(check->maker, check->scenario->events[event].named.node,
                &(struct finding){
                        .message = N_("with this event more than %s things could follow later at "
                                      "one time"),
                        .details = {arena_format(check->maker->scratch, "%d", SCENARIO_LATERS)},
                        .advice = N_("give it \"once: yes\", fewer months, or a shorter wait"),
                });
}

static void check_circles(const struct check *check)
{
        for (size_t i = 0; i < check->scenario->saving_count; i++) {
                const struct household_saving *saving = &check->scenario->savings[i];
                if (saving->turn > check->scenario->months)
                        maker_say(check->maker, value_of(check, "saving", &saving->named, "turn"),
                                &(struct finding){
                                        .severity = SEVERITY_WARNING,
                                        .message = N_("this would come when the year is over"),
                                });
        }
}

static void check_agreements(const struct check *check)
{
        for (size_t i = 0; i < check->scenario->agreement_count; i++) {
                const struct agreement *agreement = &check->scenario->agreements[i];
                check_cost(check, &agreement->effects,
                        value_of(check, "agreements", &agreement->named, "pay"));
        }
}

void scenario_check_economics(struct maker *maker, const struct scenario *scenario)
{
        struct check check = {maker, scenario, means_of(scenario)};

        check_flow(&check);
        check_incomes(&check);
        check_births(&check);
        check_prices(&check);
        check_loans(&check);
        check_agreements(&check);
        check_events(&check);
        check_waiting(&check);
        check_circles(&check);
}
