// SPDX-License-Identifier: GPL-3.0-or-later
// In the years of the course two families with the same luck decide alike up to some month, and
// each at random from then on: whatever does not hang on their decisions stays the same for both.
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "household/offer.h"
#include "support/family.h"

enum { YEARS = 2000, DECISIONS_A_MONTH = 3 };

static struct arena arena;

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

// What luck brought in a month.
struct luck {
        int64_t income[SCENARIO_INCOMES];
        int64_t born[SCENARIO_ANIMALS], died[SCENARIO_ANIMALS];
        int16_t heads[SCENARIO_ANIMALS]; // among which they were
        bool held[SCENARIO_SAVINGS], robbed[SCENARIO_SAVINGS];
        uint8_t fired[SCENARIO_EVENTS];
};

struct family {
        struct year year;
        struct ledger ledger;
        uint64_t number, drawn; // of its decisions
        struct luck luck[SCENARIO_MONTHS];
};

static int pick(struct family *family, int count)
{
        return chance_pick(hash_mix(family->number, family->drawn++), count);
}

static void choose(struct family *family)
{
        struct year *year = &family->year;

        for (int event; (event = year_event(year)) >= 0;)
                year_choose(year, pick(family, (int)year->scenario->events[event].choice_count));
}

static void decide(struct family *family)
{
        struct offer offers[OFFERS];

        for (int times = pick(family, DECISIONS_A_MONTH + 1); times > 0; times--) {
                int count = offers_list(offers, &family->year);
                const struct offer *offer = &offers[pick(family, count)];
                if (offer->refusal == REFUSAL_NONE)
                        family_decides(&family->year, offer->kind, offer->object,
                                offer->heads_most > 0 ? 1 + pick(family, offer->heads_most)
                                                      : offer->count,
                                offer->most / 100);
        }
}

static void note_before(struct luck *luck, const struct household *household)
{
        memcpy(luck->heads, household->animals, sizeof(luck->heads));
        memcpy(luck->fired, household->fired, sizeof(luck->fired));
        for (int i = 0; i < SCENARIO_SAVINGS; i++)
                luck->held[i] = household->savings[i].sum > 0;
}

static void note_month(struct luck *luck, const struct family *family)
{
        for (int i = 0; i < family->ledger.count; i++) {
                const struct ledger_line *line = &family->ledger.lines[i];
                if (line->kind == LEDGER_INCOME)
                        luck->income[line->object] = line->amount;
                else if (line->kind == LEDGER_ROBBED)
                        luck->robbed[line->object] = true;
        }
}

// Heads are also gained and lost by choices: births and losses are those of the end of the month.
static void close_month(struct family *family, struct luck *luck)
{
        struct ledger before = family->ledger;

        family->ledger.count = 0;
        note_before(luck, &family->year.household);
        year_close_month(&family->year);
        for (int i = 0; i < family->ledger.count; i++) {
                const struct ledger_line *line = &family->ledger.lines[i];
                if (line->kind == LEDGER_BORN)
                        luck->born[line->object] = line->amount;
                else if (line->kind == LEDGER_DIED)
                        luck->died[line->object] = -line->amount;
        }
        note_month(luck, family);
        family->ledger = before;
        note_month(luck, family);
}

// Decides as `one` before that month, and from then on as `other`.
static void live(struct family *family, const struct scenario *scenario, uint64_t seed,
        const uint64_t numbers[2], int changed)
{
        memset(family, 0, sizeof(*family));
        year_begin(&family->year, scenario, seed, CHANCE_KEYED);
        family->year.ledger = &family->ledger;
        family->number = numbers[0];
        decide(family);
        for (int month = 0; year_open_month(&family->year); month++) {
                if (month == changed)
                        family->number = numbers[1];
                choose(family);
                decide(family);
                close_month(family, &family->luck[month]);
        }
}

// Each head has a luck of its own: of more heads there come no fewer.
static void hold_heads(int64_t one, int64_t other, int one_of, int other_of)
{
        if (one_of == other_of)
                assert_int_equal(one, other);
        else
                assert_true(one_of < other_of ? one <= other : one >= other);
}

// The number of lucky things that were compared.
static int hold_month(
        const struct scenario *scenario, const struct luck *one, const struct luck *other)
{
        int compared = 0;

        for (size_t i = 0; i < scenario->income_count; i++)
                if (scenario->incomes[i].each < 0)
                        assert_int_equal(one->income[i], other->income[i]);
        for (size_t i = 0; i < scenario->event_count; i++)
                if (scenario->events[i].when.count == 0) {
                        assert_int_equal(one->fired[i], other->fired[i]);
                        compared += one->fired[i] > 0;
                }
        for (size_t i = 0; i < scenario->animal_count; i++) {
                hold_heads(one->born[i], other->born[i], one->heads[i], other->heads[i]);
                hold_heads(one->died[i], other->died[i], one->heads[i], other->heads[i]);
        }
        for (size_t i = 0; i < scenario->saving_count; i++)
                if (one->held[i] && other->held[i])
                        assert_int_equal(one->robbed[i], other->robbed[i]);
        return compared;
}

static void hold_scenario(const char *id)
{
        const struct scenario *scenario = family_in_course(&arena, id);
        static struct family families[2];
        int compared = 0;
        int differ = 0;

        for (uint64_t seed = 0; seed < YEARS; seed++) {
                const int changed = (int)(seed % (uint64_t)scenario->months);
                live(&families[0], scenario, seed, (const uint64_t[]){seed, seed}, changed);
                live(&families[1], scenario, seed, (const uint64_t[]){seed, seed + YEARS}, changed);
                for (int month = 0; month < scenario->months; month++)
                        compared += hold_month(
                                scenario, &families[0].luck[month], &families[1].luck[month]);
                differ += household_wealth(scenario, &families[0].year.household) !=
                          household_wealth(scenario, &families[1].year.household);
        }
        assert_true(compared > YEARS && differ > YEARS / 2);
}

static void luck_is_the_same_in_autumn_to_autumn(void **state)
{
        (void)state;
        hold_scenario("autumn-to-autumn");
}

static void luck_is_the_same_in_grant_start(void **state)
{
        (void)state;
        hold_scenario("grant-start");
}

static void luck_is_the_same_in_keep_money(void **state)
{
        (void)state;
        hold_scenario("keep-money");
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(luck_is_the_same_in_autumn_to_autumn),
                cmocka_unit_test(luck_is_the_same_in_grant_start),
                cmocka_unit_test(luck_is_the_same_in_keep_money),
        };
        return cmocka_run_group_tests(tests, NULL, tear_down);
}
