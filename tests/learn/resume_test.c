// SPDX-License-Identifier: GPL-3.0-or-later
// Pulling the plug anywhere: the next start is at the same step, with everything that was kept.
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "learn/player.h"
#include "support/records.h"
#include "support/small_lesson.h"
#include "support/walk.h"

static void assert_same_text(const char *one, const char *other)
{
        assert_int_equal(one == NULL, other == NULL);
        if (one != NULL)
                assert_string_equal(one, other);
}

// "Nearly" and hints not yet followed by an answer are no facts; all the rest comes back.
static void assert_same_place(const struct player_place *now, const struct player_place *then)
{
        assert_ptr_equal(now->step, then->step);
        assert_int_equal(now->settled, then->settled);
        assert_int_equal(now->tries, then->tries);
        assert_int_equal(now->best_points, then->best_points);
        assert_same_text(now->response, then->response);
        if (then->tries > 0 && then->grade.outcome != OUTCOME_ASK_BACK &&
                then->grade.outcome != OUTCOME_NEARLY) {
                assert_int_equal(now->grade.outcome, then->grade.outcome);
                assert_int_equal(now->grade.points, then->grade.points);
                assert_ptr_equal(now->grade.misconception, then->grade.misconception);
        }
}

static void assert_resumes_at_the_same_place(const struct walk *walk)
{
        struct player player;
        player_init(&player, walk->player.lesson, NULL);
        bool resumed = player_resume(&player, walk->records, walk->count);
        assert_int_equal(resumed, player_phase(&walk->player) != PLAYER_FINISHED);
        if (resumed) {
                assert_int_equal(player.position, walk->player.position);
                assert_int_equal(player.furthest, walk->player.furthest);
                for (size_t i = 0; i < player.place_count; i++)
                        assert_same_place(&player.places[i], &walk->player.places[i]);
        }
        player_clear(&player);
}

static void test_resumes_wherever_it_was_broken_off(void **state)
{
        (void)state;
        static const char inputs[] = ">>>><?p0rrrwwwnae";
        for (uint64_t seed = 0; seed < 60; seed++) {
                struct walk walk;
                const struct lesson *lesson = seed % 3 == 0 ? small_test() : small_lesson();
                walk_init(&walk, lesson);
                walk_input(&walk, 's');
                for (uint64_t i = 0; i < 120; i++) {
                        uint64_t chance = hash_mix(seed, i);
                        walk_input(&walk, inputs[chance % (sizeof(inputs) - 1)]);
                        assert_resumes_at_the_same_place(&walk);
                }
                walk_clear(&walk);
        }
}

static void test_a_lesson_taken_up_goes_on_to_its_end(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, "s>>r>r>w");
        player_clear(&walk.player);
        player_init(&walk.player, small_lesson(), NULL);
        assert_true(player_resume(&walk.player, walk.records, walk.count));
        assert_false(walk_input(&walk, 's')); // it is on record
        assert_int_equal(player_tries_left(&walk.player), 1);
        assert_string_equal(player_place(&walk.player)->response, "chosen 2");
        assert_string_equal(player_place(&walk.player)->grade.because, "No cover");
        walk_inputs(&walk, "r>r>r>r>r>>");
        assert_int_equal(player_phase(&walk.player), PLAYER_FINISHED);
        assert_int_equal(walk.records[walk.count - 1].points, POINTS_FULL);
        walk_clear(&walk);
}

static void test_there_may_be_nothing_to_take_up(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                bool resumed;
                const char *step;
        } cases[] = {
                {"", false, "story"},
                {"other+ other.rule", false, "story"},
                {"small+ small.rule small$", false, "story"},
                {"small+", true, "story"},
                {"small+ small.rule", true, "rule"},
                {"small+ small.rule small$ small+ small.sum", true, "sum"},
                {"small+ small.rule small+", true, "story"}, // begun anew
                {"small+ small.rule other+ other.sum", true, "rule"},
                {"small+ small.rule ~small.leak=1000", true, "rule"},
                // Steps that are no more: the nearest recorded before.
                {"small+ small.gone small.gone-too", true, "story"},
                {"small+ small.rule small.gone small.gone-too", true, "rule"},
                {"small+ small.story small.rule small.story small.gone", true, "story"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                struct player player;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                player_init(&player, small_lesson(), NULL);
                assert_int_equal(
                        player_resume(&player, records.items, records.count), cases[i].resumed);
                assert_string_equal(player_step(&player)->id, cases[i].step);
                player_clear(&player);
                arena_clear(&arena);
        }
}

// Of the changed lesson story and week are gone, and first-thing reads otherwise.
static void test_resumes_in_a_changed_lesson(void **state)
{
        (void)state;
        static const struct {
                const char *inputs;
                const char *step;
                enum player_phase phase;
                int tries_left;
        } cases[] = {
                {"s", "rule", PLAYER_READING, 0},   // story is gone: the beginning
                {"s><", "rule", PLAYER_READING, 0}, // the nearest recorded before
                {"s>>", "sum", PLAYER_ASKING, 2},
                {"s>>w", "sum", PLAYER_ASKING, 1},
                {"s>>r>r>w", "first-thing", PLAYER_ASKING, 2}, // asked anew
                {"s>>r>r>r", "first-thing", PLAYER_ASKING, 2},
                {"s>>r>r>r>w", "all", PLAYER_ASKING, 1},
                {"s>>r>r>r>r>r>r>r>", "exact", PLAYER_SETTLED, 0}, // week is gone
                {"s>>r>r>r>r>r>r>r>p", "exact", PLAYER_SETTLED, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct walk walk;
                struct player player;
                walk_init(&walk, small_lesson());
                walk_inputs(&walk, cases[i].inputs);
                player_init(&player, small_lesson_changed(), NULL);
                assert_true(player_resume(&player, walk.records, walk.count));
                assert_string_equal(player_step(&player)->id, cases[i].step);
                assert_int_equal(player_phase(&player), cases[i].phase);
                assert_int_equal(player_tries_left(&player), cases[i].tries_left);
                player_clear(&player);
                walk_clear(&walk);
        }
}

// Recalled questions: there until the first step is on record, and not again behind it.
static void test_recalls_are_not_asked_again_behind_the_first_step(void **state)
{
        (void)state;
        const struct lesson *earlier = small_lesson();
        static const struct {
                const char *records;
                const char *step;
                size_t recalls;
        } cases[] = {
                {"plain+", "leak", 1},
                {"plain+ ~small.leak=0", "leak", 1},
                {"plain+ plain.story", "story", 0},
                {"plain+ plain.story plain.rule", "rule", 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                struct player player;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                player_init(&player, small_lesson_without_questions(), NULL);
                player_recall(&player, earlier, lesson_step(earlier, "leak"), NULL);
                assert_true(player_resume(&player, records.items, records.count));
                assert_string_equal(player_step(&player)->id, cases[i].step);
                assert_int_equal(player.recall_count, cases[i].recalls);
                assert_int_equal(player.place_count, 3 + cases[i].recalls);
                player_clear(&player);
                arena_clear(&arena);
        }
}

// A merged stick may bring anything.
static void test_strange_records_do_no_harm(void **state)
{
        (void)state;
        static const struct record records[] = {
                {.kind = RECORD_STARTED, .lesson = "small"},
                {.kind = RECORD_VISIT, .lesson = "small"},
                {.kind = RECORD_VISIT, .lesson = "small", .step = "leak", .hash = "h-leak"},
                {.kind = RECORD_ANSWER, .lesson = "small", .step = "leak"},
                {.kind = RECORD_ANSWER, .lesson = "small", .step = "story", .hash = "h-story"},
                {.kind = RECORD_PLEDGE, .lesson = "small", .step = "week"},
                {.kind = RECORD_ANSWER,
                        .lesson = "small",
                        .step = "leak",
                        .hash = "h-leak",
                        .outcome = OUTCOME_RIGHT,
                        .try_number = INT_MIN},
                {.kind = RECORD_ANSWER,
                        .lesson = "small",
                        .step = "leak",
                        .hash = "h-leak",
                        .outcome = OUTCOME_RIGHT,
                        .try_number = 1,
                        .hints = INT_MIN},
                {.kind = RECORD_ANSWER,
                        .lesson = "small",
                        .step = "leak",
                        .hash = "h-leak",
                        .response = "rubbish",
                        .outcome = OUTCOME_WRONG,
                        .try_number = 1},
                {.kind = RECORD_ANSWER,
                        .lesson = "small",
                        .step = "all",
                        .hash = "h-all",
                        .outcome = OUTCOME_WRONG,
                        .try_number = 99},
                {.kind = RECORD_RUN, .lesson = "small", .step = "story", .response = "a year"},
                {.kind = RECORD_PLAN, .lesson = "small", .step = "leak", .response = "a plan"},
        };
        struct player player;
        player_init(&player, small_lesson(), NULL);
        assert_true(player_resume(&player, records, ARRAY_LENGTH(records)));
        assert_string_equal(player_step(&player)->id, "leak");
        assert_int_equal(player_tries_left(&player), 1);
        assert_null(player_place(&player)->grade.because);
        player_clear(&player);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_resumes_wherever_it_was_broken_off),
                cmocka_unit_test(test_a_lesson_taken_up_goes_on_to_its_end),
                cmocka_unit_test(test_there_may_be_nothing_to_take_up),
                cmocka_unit_test(test_resumes_in_a_changed_lesson),
                cmocka_unit_test(test_recalls_are_not_asked_again_behind_the_first_step),
                cmocka_unit_test(test_strange_records_do_no_harm),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
