// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/result.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "learn/progress.h"
#include "support/cut.h"
#include "support/taking.h"

static const char shapes[] = "tests/fixtures/shapes";

static void finish(struct taking *taking, void **state, enum taking_answer answer)
{
        taking_open(taking, state, shapes, LANGUAGE_EN);
        taking_begin(taking, 40, 80, "earlier");
        taking_play(taking, answer, NULL);
}

static void end(struct taking *taking)
{
        assert_nothing_cut(taking->headless.terminal);
        taking_end(taking);
        taking_close(taking);
}

static void what_went_well_is_said_in_words_and_numbers(void **state)
{
        struct taking taking;

        finish(&taking, state, TAKING_RIGHT);
        assert_true(taking_shows(&taking, "You have come to the end of the lesson."));
        assert_true(taking_shows(&taking, "Answered right: 2 of 2."));
        assert_true(taking_shows(&taking, "you have reached the goal"));
        assert_true(taking_shows(&taking, "reached"));
        assert_true(taking_shows(&taking, "come back on 25.11.2026."));
        assert_false(taking_shows(&taking, "Ask me once more"));
        assert_true(taking_shows(&taking, "Next lesson"));
        assert_true(taking_shows(&taking, "Esc To the first page"));
        headless_type(&taking.headless, "2");
        assert_true(taking_shows(&taking, "Hello, Айжан!"));
        assert_int_equal(stack_height(taking.headless.stack), 1);
        end(&taking);
}

static void nobody_fails(void **state)
{
        struct taking taking;

        finish(&taking, state, TAKING_UNKNOWN);
        assert_true(taking_shows(&taking, "A good start."));
        assert_false(taking_shows(&taking, "0 of 2"));
        assert_true(taking_shows(&taking, "Worth another look:"));
        assert_true(taking_shows(&taking, "• Is snow warm?"));
        assert_true(taking_shows(&taking, "on the way"));
        headless_press(&taking.headless, KEY_CODE_ESC);
        assert_true(taking_shows(&taking, "Hello, Айжан!"));
        assert_int_equal(stack_height(taking.headless.stack), 1);
        end(&taking);
}

static void what_was_missed_is_asked_once_more(void **state)
{
        struct taking taking;
        const struct session *session = &taking.session;
        const struct lesson *lesson;
        struct progress progress;
        size_t before;

        finish(&taking, state, TAKING_UNKNOWN);
        before = session->record_count;
        headless_type(&taking.headless, "2");
        assert_true(taking_shows(&taking, "Once more"));
        assert_true(taking_shows(&taking, "1 of 2"));
        taking_give(&taking, TAKING_RIGHT);
        assert_true(taking_shows(&taking, "Tea is hot."));
        headless_press(&taking.headless, KEY_CODE_ENTER);
        taking_give(&taking, TAKING_WRONG);
        taking_give(&taking, TAKING_RIGHT);
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_true(taking_shows(&taking, "You have come to the end of the lesson."));
        // Answers alone were kept, as recalled ones: the lesson's own result stays.
        assert_int_equal(session->record_count, before + 3);
        for (size_t i = before; i < session->record_count; i++) {
                assert_int_equal(session->records[i].kind, RECORD_ANSWER);
                assert_true(session->records[i].recall);
        }
        lesson = shelf_lesson(taking.shelf, "earlier", NULL);
        progress = progress_of_lesson("earlier", lesson, session->records, session->record_count);
        assert_false(progress.open);
        assert_int_equal(progress.percent, 0);
        headless_type(&taking.headless, "2");
        headless_press(&taking.headless, KEY_CODE_ESC); // out of it again, nothing asked
        assert_true(taking_shows(&taking, "You have come to the end of the lesson."));
        end(&taking);
}

static void a_lesson_without_questions_has_no_number(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 40, 80, "reading");
        taking_play(&taking, TAKING_RIGHT, NULL);
        assert_false(taking_shows(&taking, "Answered right"));
        assert_true(taking_shows(&taking, "I write down what I spend."));
        end(&taking);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(what_went_well_is_said_in_words_and_numbers),
                TEST(nobody_fails),
                TEST(what_was_missed_is_asked_once_more),
                TEST(a_lesson_without_questions_has_no_number),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
