// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every year, whatever a family decides and whatever luck it has: a hundred thousand
// years of several scenarios, each offer taken or left at random.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "household/offer.h"
#include "household/run.h"
#include "support/family.h"

enum { SOM = 100, YEARS = 100000, CHECKED_EACH = 50, DECISIONS_A_MONTH = 3 };

static struct arena arena;

static const char golden[] =
        "3f2ab1109eaf1d4b6166c07526e808fc"; // over the ends of its first 400 years

static struct {
        const char *id; // of the course; NULL: the hard one
        const struct scenario *scenario;
} scenarios[] = {
        {.id = NULL},
        {.id = "autumn-to-autumn"},
        {.id = "keep-money"},
        {.id = "grant-start"},
};

static int set_up(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(scenarios); i++)
                scenarios[i].scenario = scenarios[i].id ? family_in_course(&arena, scenarios[i].id)
                                                        : family_of_hardship(&arena);
        return 0;
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

// Somebody who decides at random, always the same for the same number.
struct somebody {
        uint64_t number;
        uint64_t drawn;
};

static int pick(struct somebody *somebody, int count)
{
        return chance_pick(hash_mix(somebody->number, somebody->drawn++), count);
}

static struct decision decision_of(
        const struct offer *offer, const struct year *year, int64_t amount, int count);

static struct decision decision_of(
        const struct offer *offer, const struct year *year, int64_t amount, int count)
{
        return (struct decision){.month = (uint8_t)(year->household.phase == PHASE_COUNCIL
                                                            ? 0
                                                            : year->household.month + 1),
                .kind = (uint8_t)offer->kind,
                .object = (int16_t)offer->object,
                .count = (int16_t)count,
                .amount = amount};
}

// The offer holds what it says: its least, its most and what lies between is taken, or refused for
// the reason it names.
static void hold_offer(const struct offer *offer, const struct year *year)
{
        struct year copy = *year;
        copy.ledger = NULL;
        const struct decision least = decision_of(offer, year, offer->least, offer->count);
        if (year_decide(&copy, &least) != offer->refusal)
                fail_msg("offer %d of %d", offer->kind, offer->object);
        if (offer->refusal != REFUSAL_NONE)
                return;
        copy = *year;
        copy.ledger = NULL;
        const struct decision most = decision_of(
                offer, year, offer->most, offer->heads_most > 0 ? offer->heads_most : offer->count);
        assert_int_equal(year_decide(&copy, &most), REFUSAL_NONE);
}

static void decide(struct year *year, struct run *run, struct somebody *somebody, bool hold)
{
        struct offer offers[OFFERS];
        for (int times = pick(somebody, DECISIONS_A_MONTH + 1); times > 0; times--) {
                const int count = offers_list(offers, year);
                for (int i = 0; hold && i < count; i++)
                        hold_offer(&offers[i], year);
                if (count == 0)
                        return;
                const struct offer *offer = &offers[pick(somebody, count)];
                if (offer->refusal != REFUSAL_NONE)
                        continue;
                const int64_t som = (offer->most - offer->least) / SOM;
                const int heads = offer->heads_most > 0 ? 1 + pick(somebody, offer->heads_most)
                                                        : offer->count;
                const struct decision decision = decision_of(
                        offer, year, offer->least + SOM * pick(somebody, (int)som + 1), heads);
                assert_int_equal(year_decide(year, &decision), REFUSAL_NONE);
                if (run)
                        run_add(run, &decision);
        }
}

static void choose(struct year *year, struct run *run, struct somebody *somebody)
{
        for (int event; (event = year_event(year)) >= 0;) {
                const int choices = (int)year->scenario->events[event].choice_count;
                const struct decision choice = {.month = (uint8_t)(year->household.month + 1),
                        .kind = DECISION_CHOICE,
                        .object = (int16_t)event,
                        .count = (int16_t)pick(somebody, choices)};
                assert_int_equal(year_decide(year, &choice), REFUSAL_NONE);
                if (run)
                        run_add(run, &choice);
        }
}

static void hold_month(const struct year *year, int64_t cash_before)
{
        const struct household *household = &year->household;
        assert_true(household->cash >= 0 && household->arrears >= 0 && household->owed >= 0);
        assert_true(household->cash == 0 || household->arrears == 0);
        assert_in_range(household->wellbeing, 0, 100);
        assert_in_range(household->agreement, 0, 100);
        assert_in_range(household->gained, 0, 3);
        assert_int_equal(cash_before + household->came - household->went, household->cash);
        for (int i = 0; i < SCENARIO_LOANS; i++) {
                const struct loan_account *loan = &household->loans[i];
                assert_true(loan->rest >= 0 && loan->months_left >= 0);
                assert_true(
                        loan->months_left > 0 || loan->rest == 0 || i == year->scenario->emergency);
        }
        for (int i = 0; i < SCENARIO_BUSINESSES; i++)
                assert_true(household->tills[i].cash.tyiyn >= 0);
        for (int i = 0; i < SCENARIO_ANIMALS; i++)
                assert_in_range(household->animals[i], 0, SCENARIO_HEADS);
        if (!year->ledger)
                return;
        assert_int_equal(cash_before + family_ledger_cash(year->ledger), household->cash);
}

static int64_t sum_of(const struct ledger *ledger, enum ledger_kind kind, int object)
{
        int64_t sum = 0;
        for (int i = 0; i < ledger->count; i++) {
                if (ledger->lines[i].kind == kind && ledger->lines[i].object == object)
                        sum += ledger->lines[i].amount;
        }
        return sum;
}

// What arrears, debts and savings came from and where they went is named.
static void hold_accounts(const struct year *year, const struct household *before)
{
        const struct household *household = &year->household;
        const struct ledger *ledger = year->ledger;
        assert_int_equal(before->arrears + sum_of(ledger, LEDGER_ARREARS, -1), household->arrears);
        assert_int_equal(before->owed + sum_of(ledger, LEDGER_OWED, -1), household->owed);
        for (int i = 0; i < SCENARIO_LOANS; i++)
                assert_int_equal(before->loans[i].rest + sum_of(ledger, LEDGER_BORROW, i) +
                                         sum_of(ledger, LEDGER_INSTALMENT, i),
                        household->loans[i].rest);
        for (int i = 0; i < SCENARIO_SAVINGS; i++)
                assert_int_equal(before->savings[i].sum - sum_of(ledger, LEDGER_SAVE, i) -
                                         sum_of(ledger, LEDGER_TAKE, i) +
                                         sum_of(ledger, LEDGER_ROBBED, i),
                        household->savings[i].sum);
}

static void play(struct year *year, const struct scenario *scenario, struct run *run,
        uint64_t number, bool hold)
{
        struct somebody somebody = {.number = number};
        struct ledger ledger = {0};
        year_begin(year, scenario, number, CHANCE_KEYED);
        if (run)
                run_begin(run, number);
        if (hold)
                year->ledger = &ledger;
        decide(year, run, &somebody, hold);
        struct household before = year->household;
        while (year_open_month(year)) {
                choose(year, run, &somebody);
                decide(year, run, &somebody, hold);
                year_close_month(year);
                hold_month(year, before.cash);
                if (hold)
                        hold_accounts(year, &before);
                before = year->household;
        }
        year->ledger = NULL;
}

static void test_every_year_keeps_its_som(void **state)
{
        (void)state;
        int recoveries = 0;
        for (uint64_t number = 0; number < YEARS; number++) {
                const struct scenario *scenario =
                        scenarios[number % ARRAY_LENGTH(scenarios)].scenario;
                struct year year;
                const bool hold = number / ARRAY_LENGTH(scenarios) % CHECKED_EACH == 0;
                play(&year, scenario, NULL, number, hold);
                recoveries += year.household.recoveries > 0;
        }
        assert_in_range(recoveries, YEARS / 50, YEARS);
}

static void test_with_and_without_a_ledger_is_the_same(void **state)
{
        (void)state;
        for (uint64_t number = 0; number < 2000; number++) {
                const struct scenario *scenario =
                        scenarios[number % ARRAY_LENGTH(scenarios)].scenario;
                char ends[2][HASH_TEXT];
                struct year year;
                play(&year, scenario, NULL, number, true);
                household_hash(ends[0], &year.household);
                play(&year, scenario, NULL, number, false);
                household_hash(ends[1], &year.household);
                assert_string_equal(ends[0], ends[1]);
        }
}

static void test_a_written_year_ends_the_same(void **state)
{
        (void)state;
        struct buffer text;
        buffer_init(&text);
        for (uint64_t number = 0; number < 2000; number++) {
                const struct scenario *scenario =
                        scenarios[number % ARRAY_LENGTH(scenarios)].scenario;
                struct year year;
                struct run run;
                struct run again;
                play(&year, scenario, &run, number, false);
                run_mark(&run, &year);
                buffer_reset(&text);
                run_write(&text, &run, scenario);
                assert_int_equal(run_read(&again, buffer_text(&text), scenario), RUN_GOOD);
                assert_int_equal(run_replay(&year, &again, scenario, NULL), RUN_GOOD);
        }
        buffer_clear(&text);
}

// Undo is a copy: what was decided after it has no trace.
static void test_a_copy_undoes_all(void **state)
{
        (void)state;
        for (uint64_t number = 0; number < 1000; number++) {
                const struct scenario *scenario =
                        scenarios[number % ARRAY_LENGTH(scenarios)].scenario;
                struct year years[2];
                for (int i = 0; i < 2; i++) {
                        struct somebody somebody = {.number = number};
                        year_begin(&years[i], scenario, number, CHANCE_KEYED);
                        while (year_open_month(&years[i])) {
                                choose(&years[i], NULL, &somebody);
                                const struct household kept = years[i].household;
                                struct somebody other = {.number = number + 1};
                                if (i == 1)
                                        decide(&years[i], NULL, &other, false);
                                years[i].household = kept;
                                year_close_month(&years[i]);
                        }
                }
                assert_memory_equal(
                        &years[0].household, &years[1].household, sizeof(years[0].household));
        }
}

// Another decision leaves the luck that does not hang on it as it was: which incomes came, which
// events happened, what was born and lost, month for month.
struct luck {
        int64_t lines[SCENARIO_MONTHS][SCENARIO_INCOMES + 2 * SCENARIO_ANIMALS];
        uint8_t fired[SCENARIO_MONTHS][SCENARIO_EVENTS];
};

static void note_luck(struct luck *luck, const struct year *year, int month)
{
        for (int i = 0; i < year->ledger->count; i++) {
                const struct ledger_line *line = &year->ledger->lines[i];
                if (line->kind == LEDGER_INCOME)
                        luck->lines[month][line->object] = line->amount;
                if (line->kind == LEDGER_BORN || line->kind == LEDGER_DIED)
                        luck->lines[month][SCENARIO_INCOMES + 2 * line->object +
                                           (line->kind == LEDGER_DIED)] = line->amount;
        }
        memcpy(luck->fired[month], year->household.fired, SCENARIO_EVENTS);
}

static void watch_luck(
        struct luck *luck, const struct scenario *scenario, uint64_t number, int changed)
{
        struct ledger ledger = {0};
        struct year year;
        memset(luck, 0, sizeof(*luck));
        year_begin(&year, scenario, number, CHANCE_KEYED);
        year.ledger = &ledger;
        for (int month = 0; year_open_month(&year); month++) {
                while (year_event(&year) >= 0)
                        year_choose(&year, 0);
                if (month == changed &&
                        family_decides(&year, DECISION_TAKE, 0, 0, 100) != REFUSAL_NONE)
                        family_decides(&year, DECISION_SAVE, 0, 0, 100);
                if (month == changed)
                        family_decides(&year, DECISION_LEVEL, 0, 0, 0);
                year_close_month(&year);
                note_luck(luck, &year, month);
        }
}

static void test_another_decision_leaves_the_other_luck(void **state)
{
        (void)state;
        static struct luck luck[2];
        for (uint64_t number = 0; number < 1000; number++) {
                // The scenario of savings asks about its boxes, so its events hang on them.
                const struct scenario *scenario = scenarios[number % 2].scenario;
                const int changed = (int)(number / 2) % scenario->months;
                watch_luck(&luck[0], scenario, number, -1);
                watch_luck(&luck[1], scenario, number, changed);
                assert_memory_equal(&luck[0], &luck[1], sizeof(luck[0]));
        }
}

// The ends of the same years on every machine, compiler and level of optimisation. A change of the
// rules changes them: then RUN_ENGINE goes up, too.
static void test_the_ends_are_the_same_everywhere(void **state)
{
        (void)state;
        struct buffer ends;
        struct year year;
        char end[HASH_TEXT];
        buffer_init(&ends);
        for (uint64_t number = 0; number < 400; number++) {
                play(&year, scenarios[0].scenario, NULL, number, false);
                household_hash(end, &year.household);
                buffer_add(&ends, end);
        }
        hash_content(end, buffer_text(&ends), ends.length);
        buffer_clear(&ends);
        assert_string_equal(end, golden);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_every_year_keeps_its_som),
                cmocka_unit_test(test_with_and_without_a_ledger_is_the_same),
                cmocka_unit_test(test_a_written_year_ends_the_same),
                cmocka_unit_test(test_a_copy_undoes_all),
                cmocka_unit_test(test_another_decision_leaves_the_other_luck),
                cmocka_unit_test(test_the_ends_are_the_same_everywhere),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
