// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/debrief.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"

static const char year_path[] = "lessons/scenarios/autumn-to-autumn.yaml";

static const char plain_text[] = "bereke: 1\n"
                                 "scenario: plain-year\n"
                                 "lang: en\n"
                                 "title: A plain year\n"
                                 "months: 6\n"
                                 "first_month: january\n"
                                 "plain: yes\n"
                                 "family:\n"
                                 "  ayjan:\n"
                                 "    role: mother\n"
                                 "    age: 30\n"
                                 "start:\n"
                                 "  cash: 3000\n"
                                 "income:\n"
                                 "  wages:\n"
                                 "    amount: 10000\n"
                                 "expenses:\n"
                                 "  food:\n"
                                 "    by_month: [8000, 8000, 20000, 8000, 8000, 8000]\n"
                                 "    must: yes\n"
                                 "saving:\n"
                                 "  box:\n"
                                 "    interest: 0%\n"
                                 "goals:\n"
                                 "  kept:\n"
                                 "    text: Something is kept\n"
                                 "    when: savings > 0\n"
                                 "policies:\n"
                                 "  table:\n"
                                 "    plain: yes\n";

enum { THOUSAND = 1000 * 100 }; // som, in tyiyn

struct setting {
        struct arena arena;
        struct diagnostics diagnostics;
        const struct scenario *year;
        const struct scenario *plain;
};

static int set_up(void **state)
{
        static struct setting setting;
        static const struct yaml_source source = {
                .path = "plain-year.yaml", .bytes = plain_text, .length = sizeof(plain_text) - 1};

        arena_init(&setting.arena);
        diagnostics_init(&setting.diagnostics);
        setting.year = scenario_open(&setting.arena, year_path, &setting.diagnostics);
        setting.plain = scenario_read(&setting.arena, &source, &setting.diagnostics);
        *state = &setting;
        return setting.year && setting.plain ? 0 : -1;
}

static int tear_down(void **state)
{
        struct setting *setting = *state;

        diagnostics_clear(&setting->diagnostics);
        arena_clear(&setting->arena);
        return 0;
}

// A whole year as somebody careful would play it.
static void play(struct run *run, const struct scenario *scenario, uint64_t seed)
{
        struct policy policy;
        struct year year;

        run_begin(run, seed);
        assert_true(policy_find(&policy, scenario, "safety-first"));
        policy_play(&year, &(struct policy_game){.scenario = scenario,
                                   .policy = &policy,
                                   .seed = seed,
                                   .forced = {.event = -1},
                                   .run = run});
        assert_int_equal(run->months, scenario->months);
        assert_true(run->decision_count > 0);
}

static void assert_same_lines(const struct year_lines *one, const struct year_lines *other)
{
        assert_memory_equal(one, other, sizeof(*one));
}

static int decisions_of(struct decision decisions[RUN_DECISIONS], const struct run *run, int month)
{
        int count = 0;

        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].month == month)
                        decisions[count++] = run->decisions[i];
        return count;
}

static void lines_are_the_ends_of_months(void **state)
{
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        struct year_lines lines;
        struct run run;

        play(&run, scenario, 7);
        debrief_lines(&lines, &run, scenario);
        for (int month = 1; month <= scenario->months; month++) {
                struct ledger ledger = {.count = 0};
                struct year year;
                const struct household *household = &year.household;

                debrief_month_end(&year, &run, scenario, month, &ledger);
                assert_int_equal(household->phase,
                        month < scenario->months ? PHASE_CLOSED : household->phase);
                assert_true(ledger.count > 0);
                assert_int_equal(lines.charts[CHART_CASH].months[month - 1], household->cash);
                assert_int_equal(lines.charts[CHART_DEBT].months[month - 1],
                        household_debt(scenario, household));
                assert_int_equal(lines.charts[CHART_WEALTH].months[month - 1],
                        household_wealth(scenario, household));
                assert_int_equal(
                        lines.charts[CHART_WELLBEING].months[month - 1], household->wellbeing);
                assert_int_equal(
                        lines.charts[CHART_AGREEMENT].months[month - 1], household->agreement);
                assert_int_equal(lines.charts[CHART_RESERVE].months[month - 1],
                        household_reserve(scenario, household));
                assert_int_equal(
                        lines.balance.months[month - 1], household_balance(scenario, household));
        }
        assert_int_equal(lines.balance.count, scenario->months);
        run.months = 4; // left in the middle
        debrief_lines(&lines, &run, scenario);
        assert_int_equal(lines.charts[CHART_CASH].count, 4);
}

// In March 20 000 are asked for and 17 000 are there: the purse is empty, and yet not at zero.
static void a_shortage_stands_below_zero(void **state)
{
        const struct setting *setting = *state;
        const struct run run = {.seed = 1, .months = 6};
        struct year_lines lines;

        debrief_lines(&lines, &run, setting->plain);
        const int64_t *purse = lines.charts[CHART_CASH].months;
        assert_int_equal(purse[1], 7 * THOUSAND);
        assert_int_equal(purse[2], -3 * THOUSAND);
        assert_int_equal(purse[3], -1 * THOUSAND);
        assert_int_equal(purse[4], 1 * THOUSAND);
}

static void the_hardest_month_has_the_lowest_balance(void **state)
{
        const struct setting *setting = *state;
        struct year_lines lines = {.balance = {.months = {5, -3, 7, -3}, .count = 4}};
        struct run run;

        assert_int_equal(debrief_hardest(&lines), 1);
        lines.balance.count = 0;
        assert_int_equal(debrief_hardest(&lines), -1);
        run_begin(&run, 1);
        run.months = 6;
        debrief_lines(&lines, &run, setting->plain);
        // 3 000 + 2 × 2 000 − 10 000 = −3 000 in March, which the next months fill again.
        assert_int_equal(debrief_hardest(&lines), 2);
        assert_int_equal(lines.balance.months[2], -300000);
        assert_int_equal(lines.balance.months[0], 500000);
}

static void a_month_stands_open_after_its_decisions(void **state)
{
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        struct run run;
        struct year year;

        play(&run, scenario, 7);
        debrief_month_open(&year, &run, scenario, 0);
        assert_int_equal(year.household.phase, PHASE_COUNCIL);
        for (int month = 1; month <= scenario->months; month++) {
                debrief_month_open(&year, &run, scenario, month);
                assert_int_equal(year.household.month, month - 1);
                assert_int_equal(year.household.phase, PHASE_DECISIONS);
        }
}

static void what_if_nothing_had_changed(void **state)
{
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        struct year_lines lines, same;
        struct run run, other;

        play(&run, scenario, 11);
        debrief_lines(&lines, &run, scenario);
        for (int month = 0; month <= scenario->months; month++) {
                struct decision decisions[RUN_DECISIONS];
                int count = decisions_of(decisions, &run, month);

                debrief_what_if(&other, &run, month, decisions, count);
                assert_int_equal(other.decision_count, run.decision_count);
                debrief_lines(&same, &other, scenario);
                assert_same_lines(&lines, &same);
        }
}

struct fired {
        uint8_t events[SCENARIO_MONTHS][SCENARIO_EVENTS];
        int months;
};

static void note_fired(void *context, const struct year *year)
{
        struct fired *fired = context;

        memcpy(fired->events[fired->months++], year->household.fired,
                sizeof(year->household.fired));
}

// A thousand som laid into the box change where the money is and nothing else: no event, no later,
// no birth falls otherwise.
static void what_if_leaves_other_luck_alone(void **state)
{
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        enum { MONTH = 2 };

        for (uint64_t seed = 1; seed <= 40; seed++) {
                const struct decision saved = {
                        .month = MONTH, .kind = DECISION_SAVE, .object = 0, .amount = THOUSAND};
                struct fired before = {.months = 0}, after = {.months = 0};
                struct year_lines lines, changed;
                struct run run, other;
                struct year year;

                run_begin(&run, seed);
                run.months = scenario->months;
                debrief_what_if(&other, &run, MONTH, &saved, 1);
                debrief_lines(&lines, &run, scenario);
                debrief_lines(&changed, &other, scenario);
                run_play(&year, &run, scenario, seed, &(struct run_watch){note_fired, &before});
                run_play(&year, &other, scenario, seed, &(struct run_watch){note_fired, &after});
                assert_memory_equal(&before, &after, sizeof(before));
                for (int month = 0; month < MONTH - 1; month++)
                        assert_int_equal(changed.charts[CHART_CASH].months[month],
                                lines.charts[CHART_CASH].months[month]);
                assert_int_equal(changed.charts[CHART_CASH].months[MONTH - 1],
                        lines.charts[CHART_CASH].months[MONTH - 1] - THOUSAND);
                assert_int_equal(changed.charts[CHART_WEALTH].months[MONTH - 1],
                        lines.charts[CHART_WEALTH].months[MONTH - 1]);
        }
}

static void what_if_changes_one_month(void **state)
{
        const struct decision decisions[] = {
                {.month = 0, .kind = DECISION_AGREE, .object = 1},
                {.month = 2, .kind = DECISION_SAVE, .amount = 500},
                {.month = 2, .kind = DECISION_SELL, .object = 0, .count = 1},
                {.month = 5, .kind = DECISION_TAKE, .amount = 500},
        };
        struct run run, other;

        (void)state;
        run_begin(&run, 3);
        run.months = 6;
        for (size_t i = 0; i < ARRAY_LENGTH(decisions); i++)
                assert_true(run_add(&run, &decisions[i]));
        debrief_what_if(&other, &run, 2, &decisions[2], 1);
        assert_int_equal(other.seed, 3);
        assert_int_equal(other.decision_count, 3);
        assert_int_equal(other.decisions[0].month, 0);
        assert_int_equal(other.decisions[1].kind, DECISION_SELL);
        assert_int_equal(other.decisions[2].month, 5);
        debrief_what_if(&other, &run, 0, NULL, 0);
        assert_int_equal(other.decision_count, 3);
        assert_int_equal(other.decisions[0].month, 2);
}

static int by_size(const void *one, const void *other)
{
        const int64_t *a = one, *b = other;
        return (*a > *b) - (*a < *b);
}

static void luck_is_the_same_decisions_in_other_years(void **state)
{
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        int64_t ends[BAND_YEARS];
        struct band band;
        struct year year;
        struct run run;
        int below = 0;

        play(&run, scenario, 21);
        debrief_luck(&band, &run, scenario);
        run_play(&year, &run, scenario, 21, NULL);
        assert_int_equal(band.own, household_wealth(scenario, &year.household));
        for (int i = 0; i < BAND_YEARS; i++) {
                run_play(&year, &run, scenario, hash_mix(21, (uint64_t)i + 1), NULL);
                ends[i] = household_wealth(scenario, &year.household);
                below += ends[i] < band.own;
        }
        qsort(ends, BAND_YEARS, sizeof(*ends), by_size);
        assert_int_equal(band.count, BAND_YEARS);
        assert_int_equal(band.from, ends[BAND_YEARS / 10 - 1]);
        assert_int_equal(band.to, ends[BAND_YEARS * 9 / 10 - 1]);
        assert_int_equal(band.below, below);
        assert_true(band.from < band.to);
        // A year without chance ends the same way every time.
        run_begin(&run, 1);
        run.months = setting->plain->months;
        debrief_luck(&band, &run, setting->plain);
        assert_int_equal(band.from, band.own);
        assert_int_equal(band.to, band.own);
        assert_int_equal(band.below, 0);
}

static int64_t wealth_by(const char *id, const struct scenario *scenario, uint64_t seed)
{
        struct policy policy;
        struct year year;

        assert_true(policy_find(&policy, scenario, id));
        policy_play(&year, &(struct policy_game){.scenario = scenario,
                                   .policy = &policy,
                                   .seed = seed,
                                   .forced = {.event = -1}});
        return household_wealth(scenario, &year.household);
}

static void choice_is_the_same_year_by_other_rules(void **state)
{
        static const char *const of_the_program[] = {
                "do-nothing", "spend-all", "safety-first", "borrow-first", "sell-animals-first"};
        const struct setting *setting = *state;
        const struct scenario *scenario = setting->year;
        int64_t ends[64];
        int count = 0, below = 0;
        struct band band;
        struct run run;

        for (size_t i = 0; i < ARRAY_LENGTH(of_the_program); i++)
                ends[count++] = wealth_by(of_the_program[i], scenario, 33);
        // Those of the file that are plain meet another luck, and are left out.
        for (size_t i = 0; i < scenario->policy_count; i++)
                if (!scenario->policies[i].plain)
                        ends[count++] = wealth_by(scenario->policies[i].named.id, scenario, 33);
        assert_true((size_t)count < ARRAY_LENGTH(of_the_program) + scenario->policy_count);
        play(&run, scenario, 33);
        debrief_choice(&band, &run, scenario);
        qsort(ends, (size_t)count, sizeof(*ends), by_size);
        while (below < count && ends[below] < band.own)
                below++;
        assert_int_equal(band.count, count);
        assert_int_equal(band.from, ends[0]);
        assert_int_equal(band.to, ends[count - 1]);
        assert_int_equal(band.own, wealth_by("safety-first", scenario, 33));
        assert_int_equal(band.below, below);
        // In a plain year they meet the same.
        run_begin(&run, 1);
        run.months = setting->plain->months;
        debrief_choice(&band, &run, setting->plain);
        assert_int_equal(band.count, ARRAY_LENGTH(of_the_program) + 1);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(lines_are_the_ends_of_months),
                cmocka_unit_test(a_shortage_stands_below_zero),
                cmocka_unit_test(the_hardest_month_has_the_lowest_balance),
                cmocka_unit_test(a_month_stands_open_after_its_decisions),
                cmocka_unit_test(what_if_nothing_had_changed),
                cmocka_unit_test(what_if_leaves_other_luck_alone),
                cmocka_unit_test(what_if_changes_one_month),
                cmocka_unit_test(luck_is_the_same_decisions_in_other_years),
                cmocka_unit_test(choice_is_the_same_year_by_other_rules),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
