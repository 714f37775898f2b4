// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson of the repository, to its end by keys: with right answers, with wrong ones, with 0
// throughout; in three languages and three sizes.
#include "screens/lesson.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "learn/progress.h"
#include "support/cut.h"
#include "support/taking.h"

static const int sizes[][2] = {{20, 40}, {20, 60}, {24, 80}};

static void look(struct taking *taking)
{
        // The title of a box ends in «…» where it is too long.
        assert_false(headless_shows(&taking->headless, "… ┐"));
        assert_false(headless_shows(&taking->headless, "… ─"));
        assert_nothing_cut(taking->headless.terminal);
}

static void play(
        struct taking *taking, const char *lesson_id, enum taking_answer answer, const int size[2])
{
        const struct session *session = &taking->session;
        const struct lesson *lesson = shelf_lesson(taking->shelf, lesson_id, NULL);
        struct progress progress;

        taking_begin(taking, size[0], size[1], lesson_id);
        taking_play(taking, answer, look);
        taking_end(taking);
        progress = progress_of_lesson(lesson_id, lesson, session->records, session->record_count);
        assert_true(progress.state == PROGRESS_DONE || progress.state == PROGRESS_DONE_WITH_HELP);
        assert_false(progress.open);
        if (answer == TAKING_RIGHT && progress.scored) {
                assert_int_equal(progress.percent, 100);
                assert_true(progress.mastered);
        }
        if (answer == TAKING_UNKNOWN && progress.scored) {
                assert_int_equal(progress.percent, 0);
        }
}

static void play_course(
        void **state, enum taking_answer answer, enum language language, const int size[2])
{
        struct taking taking;

        taking_open(&taking, state, "lessons", language);
        const struct course *course = shelf_course(taking.shelf);
        play(&taking, "keys", answer, size);
        for (size_t i = 0; i < course->module_count; i++) {
                for (size_t k = 0; k < course->modules[i].lessons.count; k++) {
                        play(&taking, course->modules[i].lessons.items[k], answer, size);
                }
        }
        taking_close(&taking);
}

// Each language sees every size, with another sort of answers in each: a commit for every key takes
// its time.
static void play_all(void **state, enum taking_answer answer)
{
        for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
                size_t size = ((size_t)language + (size_t)answer) % ARRAY_LENGTH(sizes);

                play_course(state, answer, language, sizes[size]);
        }
}

static void with_right_answers(void **state)
{
        play_all(state, TAKING_RIGHT);
}

static void with_wrong_answers(void **state)
{
        play_all(state, TAKING_WRONG);
}

static void with_zero_throughout(void **state)
{
        play_all(state, TAKING_UNKNOWN);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(
                        with_right_answers, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        with_wrong_answers, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        with_zero_throughout, home_set_up_open, home_tear_down),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
