// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each policy keeps to its character, and whether its years can be played again.
#include "household/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100, SEEDS = 40 };

static struct arena arena;

static const char village[] =
        "start:\n  cash: 20000\n  box: 3000\n  sheep: 6\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n  wages:\n    by_month: [30000, 30000, 10000, 4000, 4000, 4000, 4000, 10000, "
        "20000, 20000, 20000, 20000]\n"
        "expenses:\n"
        "  food:\n    amount: 10000\n    must: yes\n    levels:\n"
        "      thin:\n        share: 70%\n        wellbeing: -4\n"
        "      usual:\n        share: 100%\n"
        "      rich:\n        share: 130%\n        wellbeing: 1\n"
        "animals:\n  sheep:\n    sell_by_month: [9000, 9000, 10000, 11000, 12000, 13000, 14000, "
        "12000, 9000, 9000, 9000, 9000]\n"
        "saving:\n  box:\n    interest: 0%\n  deposit:\n    interest: 12% a year\n"
        "  circle:\n    members: 12\n    each: 500\n    turn: 12\n"
        "loans:\n  bank:\n    up_to: 30000\n    interest: 30% a year\n    method: declining\n"
        "    months: 12\n"
        "  lender:\n    up_to: 90000\n    interest: 3% a month\n    emergency: yes\n"
        "agreements:\n  leaks:\n    text: Leaks\n    amount: 500\n"
        "  treat:\n    text: Treat\n    amount: -500\n"
        "events:\n"
        "  toi:\n    months: [october]\n    text: A toi\n    choices:\n"
        "    - pick: Give little\n      pay: 1000\n"
        "    - pick: Give much\n      pay: 8000\n      wellbeing: 1\n"
        "    - pick: Borrow for it\n      borrow:\n        from: bank\n        amount: 8000\n"
        "      pay: 8000\n      wellbeing: 1\n"
        "  cow-ill:\n    months: [november]\n    text: The vet asks\n    choices:\n"
        "    - pick: Call the vet\n      pay: 2000\n"
        "    - pick: Wait\n      later:\n        months: 1\n        chance: 90%\n"
        "        text: It got worse\n        pay: 9000\n";

static void play_with(struct year *year, struct run *run, const struct scenario *scenario,
        const char *id, uint64_t seed)
{
        struct policy policy;

        assert_true(policy_find(&policy, scenario, id));
        policy_play(year, &(struct policy_game){
                                  .scenario = scenario,
                                  .policy = &policy,
                                  .seed = seed,
                                  .decision_seed = seed + 1,
                                  .forced = {.event = -1},
                                  .run = run,
                          });
        assert_int_equal(year->household.phase, PHASE_OVER);
}

static int count_of(const struct run *run, enum decision_kind kind)
{
        int count = 0;

        for (int i = 0; i < run->decision_count; i++)
                count += run->decisions[i].kind == kind;
        return count;
}

static const struct decision *first_of(const struct run *run, enum decision_kind kind)
{
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].kind == kind)
                        return &run->decisions[i];
        return NULL;
}

static int choice_at(const struct run *run, int event)
{
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].kind == DECISION_CHOICE && run->decisions[i].object == event)
                        return run->decisions[i].count;
        return -1;
}

static void every_policy_has_an_id(void **state)
{
        static const char *const ids[] = {"do-nothing", "random", "spend-all", "safety-first",
                "borrow-first", "sell-animals-first", "own"};
        const struct scenario *scenario =
                family_of(&arena, "start:\n  cash: 0\npolicies:\n  own:\n    plain: yes\n");
        struct policies all = policies_of(&arena, scenario);
        struct policy policy;

        (void)state;
        assert_int_equal(all.count, ARRAY_LENGTH(ids));
        for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
                assert_string_equal(policy_id(scenario, i), ids[i]);
                assert_string_equal(all.items[i].id, ids[i]);
        }
        assert_null(policy_id(scenario, ARRAY_LENGTH(ids)));
        assert_int_equal(all.items[6].kind, POLICY_NAMED);
        assert_ptr_equal(all.items[6].orders, &scenario->policies[0]);
        assert_false(policy_find(&policy, scenario, "owl"));
}

static void doing_nothing_takes_what_costs_least(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "do-nothing", 1);
        assert_int_equal(run.decision_count, 2);
        assert_int_equal(choice_at(&run, 0), 0);
        assert_int_equal(choice_at(&run, 1), 1); // it does not look ahead
        assert_int_equal(year.household.savings[0].sum, 3000 * SOM);
        assert_int_equal(year.household.animals[0], 6);
}

static void spending_all_keeps_nothing(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "spend-all", 1);
        assert_int_equal(year.household.level[0], 2);
        assert_int_equal(year.household.savings[0].sum, 0);
        assert_int_equal(count_of(&run, DECISION_SAVE), 0);
        assert_int_equal(choice_at(&run, 0), 1); // dear and pleasant, the first of equals
        assert_int_equal(choice_at(&run, 1), 0);
}

static void safety_first_prepares_for_winter(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(year.household.agreed, 1); // what stays, not what costs
        assert_true(year.household.savings[2].joined);
        assert_int_equal(year.household.level[0], 1);
        assert_int_equal(choice_at(&run, 0), 0);
        assert_int_equal(choice_at(&run, 1), 0); // waiting would cost more in the end
        assert_int_equal(count_of(&run, DECISION_BORROW), 0);
        assert_int_equal(year.household.borrowed, 0);
        assert_true(count_of(&run, DECISION_SAVE) > 0);
        assert_true(household_savings(scenario, &year.household) > scenario->musts_a_month);
}

static void safety_first_sells_at_the_best_price(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 1000\n  sheep: 6\n"
                "income:\n  wages:\n    by_month: [11000, 11000, 11000, 11000, 11000, 11000, "
                "11000, 11000, 2000, 11000, 11000, 11000]\n"
                "expenses:\n  food:\n    amount: 10000\n    must: yes\n"
                "animals:\n  sheep:\n    sell_by_month: [9000, 9000, 9000, 9000, 9000, 9000, "
                "14000, 12000, 9000, 9000, 9000, 9000]\n");
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(first_of(&run, DECISION_SELL)->month, 7);
        assert_int_equal(year.household.borrowed, 0);
        assert_int_equal(year.household.arrears, 0);
        assert_true(year.household.animals[0] >= 3); // half of the herd is left
}

static void safety_first_pays_back_early(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 30000\n"
                "income:\n  wages:\n    amount: 12000\n"
                "expenses:\n  food:\n    amount: 10000\n    must: yes\n"
                "loans:\n  bank:\n    up_to: 10000\n    interest: 30% a year\n"
                "    method: declining\n    months: 12\n"
                "events:\n  roof:\n    months: [september]\n    text: The roof\n    choices:\n"
                "    - pick: Borrow\n      borrow:\n        from: bank\n        amount: 10000\n"
                "      pay: 10000\n");
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(first_of(&run, DECISION_REPAY)->month, 1);
        assert_int_equal(year.household.loans[0].rest, 0);
        assert_int_equal(year.household.interest_paid, 0);
}

static const char thin[] = "start:\n  cash: 1000\n  sheep: 2\n"
                           "income:\n  wages:\n    by_month: [10000, 0, 0, 20000, 10000, 10000, "
                           "10000, 10000, 10000, 10000, 10000, 10000]\n"
                           "expenses:\n  food:\n    amount: 8000\n    must: yes\n"
                           "animals:\n  sheep:\n    sell: 9000\n"
                           "loans:\n  bank:\n    up_to: 5000\n    interest: 30% a year\n"
                           "    method: declining\n    months: 12\n"
                           "  relatives:\n    up_to: 20000\n    interest: 0%\n    months: 6\n";

static void the_hasty_ones_do_what_they_are_called_after(void **state)
{
        const struct scenario *scenario = family_of(&arena, thin);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "borrow-first", 1);
        assert_int_equal(first_of(&run, DECISION_BORROW)->month, 1);
        assert_int_equal(count_of(&run, DECISION_BORROW), run.decision_count);
        assert_int_equal(year.household.animals[0], 2);
        assert_true(year.household.loans[0].first > 0 && year.household.loans[1].first > 0);
        play_with(&year, &run, scenario, "sell-animals-first", 1);
        assert_int_equal(count_of(&run, DECISION_SELL), 2);
        assert_int_equal(count_of(&run, DECISION_BORROW), 0);
        assert_int_equal(year.household.animals[0], 0);
}

static bool same_decision(const struct decision *one, const struct decision *other)
{
        return one->month == other->month && one->kind == other->kind &&
               one->object == other->object && one->count == other->count &&
               one->amount == other->amount;
}

static void random_is_keyed_and_tries_everything(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        int kinds[DECISION_KIND_COUNT] = {0};
        struct run run;
        struct run again;
        struct year year;

        (void)state;
        for (uint64_t seed = 0; seed < 10 * SEEDS; seed++) {
                play_with(&year, &run, scenario, "random", seed);
                play_with(&year, &again, scenario, "random", seed);
                assert_int_equal(run.decision_count, again.decision_count);
                for (int i = 0; i < run.decision_count; i++) {
                        assert_true(same_decision(&run.decisions[i], &again.decisions[i]));
                        kinds[run.decisions[i].kind]++;
                }
        }
        for (int kind = 0; kind < DECISION_KIND_COUNT; kind++)
                if (kind != DECISION_BUY && kind != DECISION_DRAW && kind != DECISION_INVEST)
                        assert_true(kinds[kind] > 0); // what the village has
}

// A forced choice leaves the choices at other events as they were.
static void forcing_one_choice_changes_no_other(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct policy random;
        struct year year;

        (void)state;
        assert_true(policy_find(&random, scenario, "random"));
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
                int second = -1;
                for (int choice = 0; choice < 3; choice++) {
                        struct run run;
                        policy_play(&year, &(struct policy_game){
                                                   .scenario = scenario,
                                                   .policy = &random,
                                                   .seed = seed,
                                                   .decision_seed = seed,
                                                   .forced = {.event = 0, .choice = choice},
                                                   .run = &run,
                                           });
                        assert_int_equal(choice_at(&run, 0), choice);
                        assert_true(second < 0 || second == choice_at(&run, 1));
                        second = choice_at(&run, 1);
                }
        }
}

// simulations.md, S1: the five plain years, to the som.
static void named_policies_play_the_named_years(void **state)
{
        static const struct {
                const char *id;
                int ends, lowest, month;
        } rows[] = {
                {"no-plan", 11500, -33500, 6},
                {"plan", 41500, -13500, 6},
                {"plan-sheep", 55500, 500, 5},
                {"plan-sheep-illness", 46500, -8500, 5},
                {"plan-two-sheep-illness", 59500, 4500, 5},
        };
        const struct scenario *scenario = family_in_course(&arena, "autumn-to-autumn");
        struct year year;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                play_with(&year, NULL, scenario, rows[i].id, i);
                assert_int_equal(household_balance(scenario, &year.household), rows[i].ends * SOM);
                assert_int_equal(year.household.lowest, rows[i].lowest * SOM);
                assert_int_equal(year.household.lowest_month, rows[i].month);
        }
}

static const char likes[] = "policies:\n"
                            "  first:\n    plain: yes\n    agree: [leaks]\n"
                            "    choose:\n      toi: 2\n"
                            "  second:\n    like: first\n    choose:\n      cow-ill: 1\n"
                            "    sell:\n      march:\n        sheep: 2\n"
                            "  third:\n    like: second\n    choose:\n      toi: 1\n"
                            "    happens:\n      november: cow-ill\n      october: toi\n"
                            "  careful:\n    like: safety-first\n    choose:\n      toi: 2\n";

static void a_policy_can_be_like_another(void **state)
{
        const struct scenario *scenario =
                family_of(&arena, arena_format(&arena, "%s%s", village, likes));
        struct policy policy;
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "third", 1);
        assert_int_equal(year.household.agreed, 1);
        assert_int_equal(choice_at(&run, 0), 0); // its own order comes first
        assert_int_equal(choice_at(&run, 1), 0);
        assert_int_equal(first_of(&run, DECISION_SELL)->count, 2);
        assert_int_equal(first_of(&run, DECISION_SELL)->month, 7);
        play_with(&year, &run, scenario, "careful", 1);
        assert_int_equal(choice_at(&run, 0), 1);
        assert_true(count_of(&run, DECISION_SAVE) > 0);
        assert_true(policy_find(&policy, scenario, "third") && policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "careful"));
        assert_false(policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "do-nothing"));
        assert_false(policy_repeats(&policy, scenario));
        scenario = family_of(&arena, "plain: yes\nstart:\n  cash: 0\n");
        assert_true(policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "random"));
        assert_false(policy_repeats(&policy, scenario));
}

// The end of every policy's year comes again from its decisions, in every scenario of the course.
static void every_year_can_be_played_again(void **state)
{
        static const char *const ids[] = {"autumn-to-autumn", "grant-start", "keep-money"};

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
                const struct scenario *scenario = family_in_course(&arena, ids[i]);
                struct policies all = policies_of(&arena, scenario);
                for (size_t j = 0; j < all.count; j++)
                        for (uint64_t seed = 0; seed < SEEDS; seed++) {
                                struct year year;
                                struct run run;
                                if (all.items[j].orders && all.items[j].orders->plain)
                                        continue; // another luck than a family's
                                play_with(&year, &run, scenario, all.items[j].id, seed);
                                assert_true(run.decision_count < RUN_DECISIONS);
                                assert_int_equal(run_replay(&year, &run, scenario, NULL), RUN_GOOD);
                        }
        }
}

struct watched {
        int months;
        uint32_t choices[SCENARIO_EVENTS * SCENARIO_CHOICES];
};

static void note_month(void *context, const struct year *year)
{
        struct watched *watched = context;

        assert_int_equal(year->household.phase, PHASE_CLOSED);
        watched->months++;
}

static void months_are_watched_and_choices_counted(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct watched watched = {0};
        struct policy policy;
        struct year year;

        (void)state;
        assert_true(policy_find(&policy, scenario, "do-nothing"));
        for (int i = 0; i < 2; i++)
                policy_play(&year, &(struct policy_game){
                                           .scenario = scenario,
                                           .policy = &policy,
                                           .forced = {.event = -1},
                                           .watch = &(struct run_watch){note_month, &watched},
                                           .choices = watched.choices,
                                   });
        assert_int_equal(watched.months, 24);
        assert_int_equal(watched.choices[0], 2);
        assert_int_equal(watched.choices[SCENARIO_CHOICES + 1], 2);
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

#define TEST(name) cmocka_unit_test_teardown(name, tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_policy_has_an_id),
                TEST(doing_nothing_takes_what_costs_least),
                TEST(spending_all_keeps_nothing),
                TEST(safety_first_prepares_for_winter),
                TEST(safety_first_sells_at_the_best_price),
                TEST(safety_first_pays_back_early),
                TEST(the_hasty_ones_do_what_they_are_called_after),
                TEST(random_is_keyed_and_tries_everything),
                TEST(forcing_one_choice_changes_no_other),
                TEST(named_policies_play_the_named_years),
                TEST(a_policy_can_be_like_another),
                TEST(every_year_can_be_played_again),
                TEST(months_are_watched_and_choices_counted),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
