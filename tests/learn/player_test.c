// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/player.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/small_lesson.h"
#include "support/walk.h"

// Reaches each step of the small lesson: story rule sum envelopes first-thing all leak gap exact
// week.
static const char *const ways[] = {"s", "s>", "s>>", "s>>r>", "s>>r>r>", "s>>r>r>r>", "s>>r>r>r>r>",
        "s>>r>r>r>r>r>", "s>>r>r>r>r>r>r>", "s>>r>r>r>r>r>r>r>"};

static void assert_at(const struct player *player, const char *step, enum player_phase phase)
{
        if (step == NULL)
                assert_null(player_step(player));
        else
                assert_string_equal(player_step(player)->id, step);
        assert_int_equal(player_phase(player), phase);
}

static void test_begins_with_its_records(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        assert_at(&walk.player, "story", PLAYER_READING);
        assert_true(walk_input(&walk, 's'));
        assert_int_equal(walk.count, 2);
        assert_int_equal(walk.records[0].kind, RECORD_STARTED);
        assert_string_equal(walk.records[0].lesson, "small");
        assert_null(walk.records[0].step);
        assert_int_equal(walk.records[1].kind, RECORD_VISIT);
        assert_string_equal(walk.records[1].step, "story");
        assert_string_equal(walk.records[1].hash, "h-story");
        walk_clear(&walk);
}

static void test_an_answer_is_recorded_with_all_that_belongs_to_it(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, "s>>r>r> ?w ?r");
        const struct record *first = &walk.records[walk.count - 2];
        const struct record *second = &walk.records[walk.count - 1];
        assert_string_equal(first->lesson, "small");
        assert_string_equal(first->step, "first-thing");
        assert_string_equal(first->hash, "h-first-thing");
        assert_string_equal(first->response, "chosen 2");
        assert_int_equal(first->outcome, OUTCOME_WRONG);
        assert_int_equal(first->points, 0);
        assert_int_equal(first->try_number, 1);
        assert_int_equal(first->hints, 1);
        assert_false(first->recall);
        assert_string_equal(second->response, "chosen 1");
        assert_int_equal(second->outcome, OUTCOME_RIGHT);
        assert_int_equal(second->points, POINTS_FULL);
        assert_int_equal(second->try_number, 2);
        assert_int_equal(second->hints, 2);
        const struct player_place *place = player_place(&walk.player);
        assert_string_equal(place->response, "chosen 1");
        assert_string_equal(place->grade.because, "It covers");
        walk_clear(&walk);
}

static void test_counts_tries_and_hints(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, "s>>r>r>");
        assert_int_equal(player_tries_left(&walk.player), 2);
        assert_int_equal(player_hints_left(&walk.player), 2);
        walk_inputs(&walk, "?w");
        assert_int_equal(player_tries_left(&walk.player), 1);
        assert_int_equal(player_hints_left(&walk.player), 1);
        assert_string_equal(player_place(&walk.player)->grade.misconception, "M35");
        walk_inputs(&walk, "w");
        assert_int_equal(player_tries_left(&walk.player), 0);
        assert_int_equal(player_hints_left(&walk.player), 0);
        walk_inputs(&walk, ">r>aaa");
        assert_int_equal(player_tries_left(&walk.player), 2);
        assert_int_equal(player_place(&walk.player)->grade.asked.outcome, NUMBER_AMBIGUOUS);
        walk_clear(&walk);
}

static void test_dont_know_is_kept_as_such(void **state)
{
        (void)state;
        struct walk walk;
        struct proposal proposal;
        const struct response typed = response_typing(" 0 ");
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, ways[6]);
        assert_true(player_answer(&walk.player, &proposal, &typed));
        assert_int_equal(proposal.records[0].outcome, OUTCOME_DONT_KNOW);
        assert_string_equal(proposal.records[0].response, "0");
        assert_string_equal(proposal.grade.because, "Take away");
        assert_true(proposal.settled);
        proposal_clear(&proposal);
        walk_clear(&walk);
}

static void test_nearly_twice_is_right_where_the_spelling_is_easy(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, ways[7]);
        walk_input(&walk, 'n');
        assert_int_equal(walk.last.grade.outcome, OUTCOME_NEARLY);
        assert_int_equal(player_tries_left(&walk.player), 2);
        walk_input(&walk, 'n');
        assert_int_equal(walk.last.grade.outcome, OUTCOME_RIGHT);
        assert_int_equal(walk.last.records[0].points, POINTS_FULL);
        assert_int_equal(walk.last.records[0].try_number, 1);
        assert_string_equal(walk.last.grade.because, "A plan for money");
        walk_clear(&walk);
}

static void test_a_pledge_is_kept_in_trimmed_words(void **state)
{
        (void)state;
        struct walk walk;
        struct proposal proposal;
        walk_init(&walk, small_lesson_without_questions());
        walk_inputs(&walk, "s>>");
        assert_false(player_pledge(&walk.player, &proposal, " \n"));
        proposal_clear(&proposal);
        assert_true(walk_input(&walk, 'p'));
        const struct record *record = &walk.records[walk.count - 1];
        assert_string_equal(record->response, "I keep to it");
        assert_int_equal(record->ask_after, 7);
        assert_string_equal(player_place(&walk.player)->response, "I keep to it");
        walk_input(&walk, '>');
        assert_int_equal(walk.records[walk.count - 1].kind, RECORD_FINISHED);
        assert_int_equal(walk.records[walk.count - 1].points, 0);
        walk_clear(&walk);
}

// first-thing 1000 at the second try, all 500 (better than nothing), leak not known, gap and exact
// right.
static void test_the_end_carries_the_points(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson());
        walk_inputs(&walk, "s>>r>r> wr> w0> 0> r> r> >");
        assert_at(&walk.player, NULL, PLAYER_FINISHED);
        assert_int_equal(player_number(&walk.player), 0);
        assert_int_equal(walk.records[walk.count - 1].points, (1000 + 500 + 0 + 1000 + 1000) / 5);
        walk_clear(&walk);
}

static void test_nothing_happens_before_the_commit(void **state)
{
        (void)state;
        static const char inputs[] = "s><?p0rwnae";
        for (size_t way = 0; way < ARRAY_LENGTH(ways); way++) {
                struct walk walk;
                walk_init(&walk, small_lesson());
                walk_inputs(&walk, ways[way]);
                struct player player = walk.player;
                struct player_place places[10];
                memcpy(places, player.places, sizeof(places));
                for (const char *input = inputs; *input != '\0'; input++) {
                        struct proposal proposal;
                        walk_propose(&walk, *input, &proposal);
                        assert_memory_equal(&walk.player, &player, sizeof(player));
                        assert_memory_equal(walk.player.places, places, sizeof(places));
                        proposal_clear(&proposal);
                }
                walk_clear(&walk);
        }
}

static void test_a_test_settles_at_once_and_says_nothing(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_test());
        walk_input(&walk, 's');
        assert_int_equal(player_tries_left(&walk.player), 1);
        assert_false(walk_input(&walk, '?'));
        walk_input(&walk, 'w');
        assert_at(&walk.player, "first-thing", PLAYER_SETTLED);
        assert_int_equal(walk.last.records[0].outcome, OUTCOME_WRONG);
        assert_null(walk.last.grade.because);
        assert_null(walk.last.grade.misconception);
        walk_inputs(&walk, ">r>a");
        assert_at(&walk.player, "leak", PLAYER_ASKING);
        walk_inputs(&walk, "r>n");
        assert_at(&walk.player, "gap", PLAYER_SETTLED);
        assert_int_equal(walk.last.records[0].outcome, OUTCOME_RIGHT);
        walk_inputs(&walk, ">n");
        assert_at(&walk.player, "exact", PLAYER_SETTLED);
        assert_int_equal(walk.last.records[0].outcome, OUTCOME_WRONG);
        assert_int_equal(walk.last.records[0].points, 0);
        walk_clear(&walk);
}

static void test_recalls_come_before_the_first_step(void **state)
{
        (void)state;
        struct walk walk;
        walk_init(&walk, small_lesson_without_questions());
        const struct lesson *earlier = small_lesson();
        player_recall(&walk.player, earlier, lesson_step(earlier, "first-thing"), NULL);
        player_recall(&walk.player, earlier, lesson_step(earlier, "leak"), NULL);
        player_recall(&walk.player, earlier, lesson_step(earlier, "gap"), NULL); // one too many
        assert_at(&walk.player, "first-thing", PLAYER_ASKING);
        assert_int_equal(player_number(&walk.player), 0);
        assert_int_equal(player_tries_left(&walk.player), 1);
        walk_input(&walk, 's');
        assert_int_equal(walk.count, 1);
        assert_string_equal(walk.records[0].lesson, "plain");
        walk_input(&walk, 'w');
        assert_at(&walk.player, "first-thing", PLAYER_SETTLED);
        const struct record *record = &walk.records[walk.count - 1];
        assert_true(record->recall);
        assert_string_equal(record->lesson, "small");
        assert_string_equal(record->step, "first-thing");
        walk_input(&walk, '>');
        assert_at(&walk.player, "leak", PLAYER_ASKING);
        assert_int_equal(walk.last.record_count, 0);
        walk_inputs(&walk, "0>");
        assert_at(&walk.player, "story", PLAYER_READING);
        assert_int_equal(player_number(&walk.player), 1);
        assert_int_equal(walk.last.records[0].kind, RECORD_VISIT);
        walk_inputs(&walk, "<");
        assert_at(&walk.player, "leak", PLAYER_SETTLED);
        walk_inputs(&walk, ">>>>");
        assert_int_equal(walk.records[walk.count - 1].kind, RECORD_FINISHED);
        assert_int_equal(walk.records[walk.count - 1].points, 0);
        walk_clear(&walk);
}

static void test_a_preview_jumps(void **state)
{
        (void)state;
        struct player player;
        player_init(&player, small_lesson(), NULL);
        assert_true(player_jump(&player, "leak"));
        assert_at(&player, "leak", PLAYER_ASKING);
        assert_true(player_jump(&player, "story"));
        assert_int_equal(player.furthest, 6);
        assert_false(player_jump(&player, "nowhere"));
        assert_at(&player, "story", PLAYER_READING);
        player_clear(&player);
}

static void test_an_empty_lesson_is_finished(void **state)
{
        (void)state;
        static const struct lesson nothing = {.id = "nothing"};
        struct walk walk;
        walk_init(&walk, &nothing);
        assert_at(&walk.player, NULL, PLAYER_FINISHED);
        assert_true(walk_input(&walk, 's'));
        assert_int_equal(walk.count, 1);
        assert_int_equal(walk_inputs(&walk, "><0?pe"), 0);
        walk_clear(&walk);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_begins_with_its_records),
                cmocka_unit_test(test_an_answer_is_recorded_with_all_that_belongs_to_it),
                cmocka_unit_test(test_counts_tries_and_hints),
                cmocka_unit_test(test_dont_know_is_kept_as_such),
                cmocka_unit_test(test_nearly_twice_is_right_where_the_spelling_is_easy),
                cmocka_unit_test(test_a_pledge_is_kept_in_trimmed_words),
                cmocka_unit_test(test_the_end_carries_the_points),
                cmocka_unit_test(test_nothing_happens_before_the_commit),
                cmocka_unit_test(test_a_test_settles_at_once_and_says_nothing),
                cmocka_unit_test(test_recalls_come_before_the_first_step),
                cmocka_unit_test(test_a_preview_jumps),
                cmocka_unit_test(test_an_empty_lesson_is_finished),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
