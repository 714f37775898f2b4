// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/lesson.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "screens/program.h"
#include "store/history.h"
#include "store/person.h"
#include "support/cut.h"
#include "support/taking.h"

static const char shapes[] = "tests/fixtures/shapes";

enum { DAY = 24 * 60 * 60 * 1000 };

static void press(struct taking *taking, enum key_code code, int times)
{
        for (int i = 0; i < times; i++) {
                headless_press(&taking->headless, code);
        }
}

static bool shows(struct taking *taking, const char *text)
{
        return headless_shows(&taking->headless, text);
}

static const char *step_now(struct taking *taking)
{
        return lesson_screen_step(stack_top(taking->headless.stack));
}

// Enter until that step is shown.
static void walk_to(struct taking *taking, const char *step)
{
        for (int i = 0; i < 60 && strcmp(step_now(taking), step) != 0; i++) {
                if (view_is_asking(&taking_walk(taking)->view)) {
                        taking_give(taking, TAKING_UNKNOWN);
                }
                headless_press(&taking->headless, KEY_CODE_ENTER);
        }
        assert_string_equal(step_now(taking), step);
}

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
                {"savings", {"comes later"}},
                {"step", {"Today's step", "I promise this"}},
        };
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                walk_to(&taking, rows[i].step);
                for (size_t k = 0; k < 4 && rows[i].shown[k]; k++) {
                        if (!shows(&taking, rows[i].shown[k])) {
                                fail_msg("%s lacks “%s”:\n%s", rows[i].step, rows[i].shown[k],
                                        headless_frame(&taking.headless));
                        }
                }
                assert_false(shows(&taking, "Give people time."));
                assert_false(shows(&taking, "opens at nine"));
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
        walk_to(&taking, "scene");
        headless_type(&taking.headless, "2");
        assert_true(shows(&taking, "A smaller sum is enough."));
        headless_type(&taking.headless, "1");
        assert_true(shows(&taking, "Nothing is left."));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(step_now(&taking), "cards");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_term_opens_and_leads_back(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        press(&taking, KEY_CODE_RIGHT, 2);
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "Glossary"));
        assert_true(shows(&taking, "What must be given back."));
        press(&taking, KEY_CODE_ESC, 1);
        assert_true(shows(&taking, "A story"));
        walk_to(&taking, "beware");
        press(&taking, KEY_CODE_LEFT, 1);
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "What must be given back."));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(step_now(&taking), "beware");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_promise_is_made_in_own_words(void **state)
{
        struct taking taking;
        const struct record *last;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        walk_to(&taking, "step");
        headless_type(&taking.headless, "2");
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "Please write a few words first."));
        headless_type(&taking.headless, "I save 10 som");
        press(&taking, KEY_CODE_ESC, 1);
        assert_true(shows(&taking, "Not today"));
        headless_type(&taking.headless, "2");
        assert_true(shows(&taking, "I save 10 som")); // nothing was lost
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "You have come to the end of the lesson."));
        assert_true(shows(&taking, "I save 10 som"));
        last = &taking.session.records[taking.session.record_count - 2];
        assert_int_equal(last->kind, RECORD_PLEDGE);
        assert_string_equal(last->response, "I save 10 som");
        assert_int_equal(last->ask_after, 7);
        taking_end(&taking);
        taking_close(&taking);
}

static void it_goes_on_at_the_exact_step(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "asking");
        taking_give(&taking, TAKING_WRONG);
        taking_end(&taking);
        taking_begin(&taking, 24, 80, "asking");
        assert_string_equal(step_now(&taking), "one");
        assert_true(shows(&taking, "That is bread."));
        assert_true(shows(&taking, "You can try once more."));
        taking_give(&taking, TAKING_WRONG);
        walk_to(&taking, "word");
        taking_end(&taking);
        taking_begin(&taking, 24, 80, "asking");
        assert_string_equal(step_now(&taking), "word");
        assert_true(shows(&taking, "You go on where you stopped last time."));
        // What was answered before can be read again, going back.
        press(&taking, KEY_CODE_ESC, 6);
        assert_string_equal(step_now(&taking), "one");
        assert_true(shows(&taking, "your answer"));
        press(&taking, KEY_CODE_ENTER, 6);
        assert_string_equal(step_now(&taking), "word");
        taking_end(&taking);
        taking_close(&taking);
}

static void leaving_says_that_nothing_is_lost(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(shows(&taking, "Esc Leave"));
        press(&taking, KEY_CODE_ESC, 1);
        assert_true(shows(&taking, "Nothing is lost."));
        press(&taking, KEY_CODE_ESC, 1);
        assert_string_equal(step_now(&taking), "story");
        press(&taking, KEY_CODE_BACKSPACE, 1);
        headless_type(&taking.headless, "1");
        assert_int_equal(stack_height(taking.headless.stack), 0);
        taking_end(&taking);
        taking_close(&taking);
}

static void switch_language(struct taking *taking, enum language language)
{
        session_set_language(&taking->session, language);
        stack_go(taking->headless.stack, next_of(NEXT_LANGUAGE));
        stack_draw(taking->headless.stack);
}

static void a_language_is_switched_at_any_step(void **state)
{
        struct taking taking;

        taking_open(&taking, state, "lessons", LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "needs-and-wants");
        walk_to(&taking, "paid-first");
        headless_type(&taking.headless, "2");
        switch_language(&taking, LANGUAGE_KY);
        assert_true(shows(&taking, "сом"));
        assert_false(shows(&taking, " som"));
        const struct list *list = page_focused(&taking_walk(&taking)->sheet.page);
        assert_int_equal(list->chosen, 1);
        walk_to(&taking, "what-is-left");
        headless_type(&taking.headless, "25");
        switch_language(&taking, LANGUAGE_RU);
        assert_true(shows(&taking, "25"));
        headless_type(&taking.headless, "00");
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_walk(&taking)->player.places[10].settled);
        assert_int_equal(player_place(&taking_walk(&taking)->player)->grade.outcome, OUTCOME_RIGHT);
        taking_end(&taking);
        taking_close(&taking);
}

static void a_lesson_without_translation_says_so(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_KY);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(shows(&taking, "English"));
        assert_true(shows(&taking, "Money for a hard day"));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_false(shows(&taking, "English"));
        switch_language(&taking, LANGUAGE_RU);
        assert_true(shows(&taking, "English"));
        switch_language(&taking, LANGUAGE_EN);
        assert_false(shows(&taking, "English"));
        taking_end(&taking);
        taking_close(&taking);
}

static void questions_come_back_before_the_next_lesson(void **state)
{
        struct taking taking;
        size_t count;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "earlier");
        taking_play(&taking, TAKING_RIGHT, NULL);
        taking_end(&taking);
        taking.home->now += DAY;
        taking_begin(&taking, 24, 80, "asking");
        assert_true(shows(&taking, "Do you remember?"));
        assert_true(shows(&taking, "Is tea hot?"));
        assert_true(shows(&taking, "1 of 2"));
        taking_give(&taking, TAKING_RIGHT);
        assert_true(shows(&taking, "Tea is hot."));
        count = taking.session.record_count;
        assert_true(taking.session.records[count - 1].recall);
        assert_string_equal(taking.session.records[count - 1].lesson, "earlier");
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "Is snow warm?"));
        taking_give(&taking, TAKING_WRONG); // one try, then the reason
        assert_true(shows(&taking, "Snow is cold."));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_true(shows(&taking, "1 of 12"));
        taking_end(&taking);
        taking_close(&taking);
}

static void two_people_sit_together(void **state)
{
        struct taking taking;
        struct records records;

        taking_open_two(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(shows(&taking, "Reading — Айжан and Бурул"));
        walk_to(&taking, "cards");
        assert_true(shows(&taking, "For you: Mother-in-law"));
        assert_true(shows(&taking, "For you: Daughter-in-law"));
        assert_true(history_read(&records, &taking.home->arena, taking.home->store,
                taking.session.people[1].id, &taking.home->diagnostics));
        assert_int_equal(records.count, taking.session.record_count);
        taking_end(&taking);
        taking_close(&taking);
}

static void nothing_is_acknowledged_that_was_not_kept(void **state)
{
        struct taking taking;
        size_t kept;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "asking");
        kept = taking.session.record_count;
        assert_true(person_erase(
                taking.home->store, taking.session.people[0].id, &taking.home->diagnostics));
        taking_give(&taking, TAKING_RIGHT);
        assert_true(shows(&taking, "This could not be kept"));
        assert_false(shows(&taking, "Yes, the apple."));
        assert_int_equal(taking.session.record_count, kept);
        headless_type(&taking.headless, "2"); // no
        assert_false(shows(&taking, "Yes, the apple."));
        press(&taking, KEY_CODE_ENTER, 1);
        headless_type(&taking.headless, "1"); // go on all the same
        assert_true(shows(&taking, "Yes, the apple."));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(step_now(&taking), "several");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_talk_is_known_as_one(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_false(lesson_screen_is_talk(stack_top(taking.headless.stack)));
        walk_to(&taking, "speak");
        assert_true(lesson_screen_is_talk(stack_top(taking.headless.stack)));
        taking_end(&taking);
        taking_close(&taking);
}

static void a_long_page_is_leafed_through_before_it_is_left(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 12, 40, "reading");
        walk_to(&taking, "fresh");
        assert_true(shows(&taking, "more below"));
        press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(step_now(&taking), "fresh");
        walk_to(&taking, "checked");
        assert_true(shows(&taking, "The bus costs"));
        taking_end(&taking);
        taking_close(&taking);
}

static void keys_without_a_meaning_do_nothing(void **state)
{
        struct taking taking;
        size_t kept;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        kept = taking.session.record_count;
        headless_type(&taking.headless, "07абв-=");
        press(&taking, KEY_CODE_TAB, 1);
        press(&taking, KEY_CODE_DEADLINE, 1);
        press(&taking, KEY_CODE_RESIZE, 1);
        assert_string_equal(step_now(&taking), "story");
        assert_int_equal(taking.session.record_count, kept);
        taking_end(&taking);
        taking_close(&taking);
}

static void the_menu_leads_to_the_first_page_from_the_middle(void **state)
{
        struct taking taking;
        const struct lesson *lesson;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        lesson = shelf_lesson(taking.shelf, "reading", NULL);
        headless_open_with(&taking.headless, 24, 80, program_unused, &taking.session);
        headless_show(&taking.headless, lesson_screen(&taking.session, lesson));
        walk_to(&taking, "bars");
        press(&taking, KEY_CODE_TAB, 1);
        headless_type(&taking.headless, "6");
        assert_null(step_now(&taking));
        assert_true(session_is_signed_in(&taking.session));
        assert_true(shows(&taking, "Айжан"));
        headless_show(&taking.headless, lesson_screen(&taking.session, lesson));
        assert_string_equal(step_now(&taking), "bars");
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
                TEST(it_goes_on_at_the_exact_step),
                TEST(leaving_says_that_nothing_is_lost),
                TEST(a_language_is_switched_at_any_step),
                TEST(a_lesson_without_translation_says_so),
                TEST(questions_come_back_before_the_next_lesson),
                TEST(two_people_sit_together),
                TEST(nothing_is_acknowledged_that_was_not_kept),
                TEST(a_talk_is_known_as_one),
                TEST(a_long_page_is_leafed_through_before_it_is_left),
                TEST(keys_without_a_meaning_do_nothing),
                TEST(the_menu_leads_to_the_first_page_from_the_middle),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
