// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/chance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/hash.h"

static void test_a_draw_hangs_on_each_of_its_parts(void **state)
{
        (void)state;
        const struct chance chance = {
                .seed = 1, .scenario = 2, .thing = 3, .month = 4, .purpose = CHANCE_EVENT};
        const uint64_t draw = chance_draw(&chance);
        struct chance other[5] = {chance, chance, chance, chance, chance};
        other[0].seed++;
        other[1].scenario++;
        other[2].thing++;
        other[3].month++;
        other[4].purpose++;
        assert_true(chance_draw(&chance) == draw);
        for (size_t i = 0; i < 5; i++)
                assert_false(chance_draw(&other[i]) == draw);
        assert_true(hash_mix(chance_luck(1, 2), chance_key(3, 4, CHANCE_EVENT)) == draw);
}

static void test_hits_are_as_many_as_said(void **state)
{
        (void)state;
        static const int chances[] = {1, 800, 5000, 9999};
        assert_false(chance_hits(0, 0));
        assert_true(chance_hits(0, 1));
        assert_false(chance_hits(UINT64_MAX, 9999));
        assert_true(chance_hits(UINT64_MAX, 10000));
        for (size_t i = 0; i < sizeof(chances) / sizeof(chances[0]); i++) {
                int hits = 0;
                for (uint64_t seed = 0; seed < 100000; seed++) {
                        const struct chance chance = {.seed = seed, .thing = 7};
                        hits += chance_hits(chance_draw(&chance), chances[i]);
                }
                assert_in_range(hits, chances[i] * 10 - (chances[i] == 1 ? 10 : 500),
                        chances[i] * 10 + (chances[i] == 1 ? 15 : 500));
        }
}

// Neighbours (heads of a herd, months) are as independent as anybody.
static void test_neighbours_do_not_know_one_another(void **state)
{
        (void)state;
        int both = 0;
        int months = 0;
        for (uint64_t seed = 0; seed < 40000; seed++) {
                const uint64_t luck = chance_luck(seed, 5);
                const uint64_t key = chance_key(9, 1, CHANCE_LOSS);
                const bool first = chance_hits(hash_mix(luck, key), 5000);
                both += first && chance_hits(hash_mix(luck, key + CHANCE_PURPOSES), 5000);
                months += first && chance_hits(hash_mix(luck, chance_key(9, 2, CHANCE_LOSS)), 5000);
        }
        assert_in_range(both, 9700, 10300);
        assert_in_range(months, 9700, 10300);
}

static void test_picks_are_even(void **state)
{
        (void)state;
        int picks[7] = {0};
        for (uint64_t seed = 0; seed < 70000; seed++) {
                const struct chance chance = {.seed = seed, .purpose = CHANCE_SOLD};
                const int pick = chance_pick(chance_draw(&chance), 7);
                assert_in_range(pick, 0, 6);
                picks[pick]++;
        }
        for (size_t i = 0; i < 7; i++)
                assert_in_range(picks[i], 9600, 10400);
        assert_int_equal(chance_pick(UINT64_MAX, 1), 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_a_draw_hangs_on_each_of_its_parts),
                cmocka_unit_test(test_hits_are_as_many_as_said),
                cmocka_unit_test(test_neighbours_do_not_know_one_another),
                cmocka_unit_test(test_picks_are_even),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
