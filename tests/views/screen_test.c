// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that ask nothing: what stands on their pages and what their keys do.
#include "views/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "screens/lesson.h"
#include "support/cut.h"
#include "support/taking.h"

static const char shapes[] = "tests/fixtures/shapes";

static void every_reading_step_says_what_its_file_says(void **state)
{
        static const struct {
                const char *step;
                const char *shown[4];
        } rows[] = {
                {"story", {"A story", "1 of 15", "reserve", "• One thing"}},
                {"sums", {"What comes in", "12\u00a0000", "Together", "20\u00a0000"}},
                {"bars", {"Where it goes", "4\u00a0500\u00a0som", "█"}},
                {"parts", {"60\u00a0%", "The rest"}},
                {"example", {"What is left?", "20\u00a0000 − 13\u00a0500 = 6\u00a0500"}},
                {"rule", {"─ Rule ─", "First the goal"}},
                {"beware", {"─ Beware ─", "Tell the code"}},
                {"fresh", {"117 is free", "As of: 11.2026. Source: a newspaper.",
                                  "Ask your trainer"}},
                {"checked", {"The bus costs 20\u00a0som.", "Checked on: 20.11.2026."}},
                {"stale", {"Please check", "Ask the office when it opens."}},
                {"scene", {"What would you do?", "2  We talk first."}},
                {"cards", {"For you: Daughter-in-law", "What do you wish for?"}},
                {"speak", {"Let us talk", "2 minutes"}},
                {"savings", {"Let us count", "24\u00a0000\u00a0som", "2\u00a0000"}},
                {"step", {"Today's step", "I promise this"}},
        };
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                taking_walk_to(&taking, rows[i].step);
                for (size_t k = 0; k < 4 && rows[i].shown[k]; k++) {
                        if (!taking_shows(&taking, rows[i].shown[k])) {
                                fail_msg("%s lacks “%s”:\n%s", rows[i].step, rows[i].shown[k],
                                        headless_frame(&taking.headless));
                        }
                }
                assert_false(taking_shows(&taking, "Give people time."));
                assert_false(taking_shows(&taking, "opens at nine"));
        }
        assert_nothing_cut(taking.headless.terminal);
        taking_end(&taking);
        taking_close(&taking);
}

static void what_follows_is_told_for_each_reply(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        taking_walk_to(&taking, "scene");
        headless_type(&taking.headless, "2");
        assert_true(taking_shows(&taking, "A smaller sum is enough."));
        headless_type(&taking.headless, "1");
        assert_true(taking_shows(&taking, "Nothing is left."));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(taking_step(&taking), "cards");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_term_opens_and_leads_back(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        taking_press(&taking, KEY_CODE_RIGHT, 2);
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "Glossary"));
        assert_true(taking_shows(&taking, "What must be given back."));
        taking_press(&taking, KEY_CODE_ESC, 1);
        assert_true(taking_shows(&taking, "A story"));
        taking_walk_to(&taking, "beware");
        taking_press(&taking, KEY_CODE_LEFT, 1);
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "What must be given back."));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(taking_step(&taking), "beware");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_promise_is_made_in_own_words(void **state)
{
        struct taking taking;
        const struct record *last;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        taking_walk_to(&taking, "step");
        headless_type(&taking.headless, "2");
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "Please write a few words first."));
        headless_type(&taking.headless, "I save 10 som");
        taking_press(&taking, KEY_CODE_ESC, 1);
        assert_true(taking_shows(&taking, "Not today"));
        headless_type(&taking.headless, "2");
        assert_true(taking_shows(&taking, "I save 10 som")); // nothing was lost
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "You have come to the end of the lesson."));
        assert_true(taking_shows(&taking, "I save 10 som"));
        last = &taking.session.records[taking.session.record_count - 2];
        assert_int_equal(last->kind, RECORD_PLEDGE);
        assert_string_equal(last->response, "I save 10 som");
        assert_int_equal(last->ask_after, 7);
        taking_end(&taking);
        taking_close(&taking);
}

static void a_talk_is_known_as_one(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_false(lesson_screen_is_talk(stack_top(taking.headless.stack)));
        taking_walk_to(&taking, "speak");
        assert_true(lesson_screen_is_talk(stack_top(taking.headless.stack)));
        taking_end(&taking);
        taking_close(&taking);
}

static void a_long_page_is_leafed_through_before_it_is_left(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 12, 40, "reading");
        taking_walk_to(&taking, "fresh");
        assert_true(taking_shows(&taking, "more below"));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(taking_step(&taking), "fresh");
        taking_walk_to(&taking, "checked");
        assert_true(taking_shows(&taking, "The bus costs"));
        taking_end(&taking);
        taking_close(&taking);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(every_reading_step_says_what_its_file_says),
                TEST(what_follows_is_told_for_each_reply),
                TEST(a_term_opens_and_leads_back),
                TEST(a_promise_is_made_in_own_words),
                TEST(a_talk_is_known_as_one),
                TEST(a_long_page_is_leafed_through_before_it_is_left),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
