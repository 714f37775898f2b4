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
#include "support/taking.h"

static const char shapes[] = "tests/fixtures/shapes";

enum { DAY = 24 * 60 * 60 * 1000 };

static void it_goes_on_at_the_exact_step(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "asking");
        taking_give(&taking, TAKING_WRONG);
        taking_end(&taking);
        taking_begin(&taking, 24, 80, "asking");
        assert_string_equal(taking_step(&taking), "one");
        assert_true(taking_shows(&taking, "That is bread."));
        assert_true(taking_shows(&taking, "You can try once more."));
        taking_give(&taking, TAKING_WRONG);
        taking_walk_to(&taking, "word");
        taking_end(&taking);
        taking_begin(&taking, 24, 80, "asking");
        assert_string_equal(taking_step(&taking), "word");
        assert_true(taking_shows(&taking, "You go on where you stopped last time."));
        // What was answered before can be read again, going back.
        taking_press(&taking, KEY_CODE_ESC, 6);
        assert_string_equal(taking_step(&taking), "one");
        assert_true(taking_shows(&taking, "your answer"));
        taking_press(&taking, KEY_CODE_ENTER, 6);
        assert_string_equal(taking_step(&taking), "word");
        taking_end(&taking);
        taking_close(&taking);
}

static void leaving_says_that_nothing_is_lost(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(taking_shows(&taking, "Esc Leave"));
        taking_press(&taking, KEY_CODE_ESC, 1);
        assert_true(taking_shows(&taking, "Nothing is lost."));
        taking_press(&taking, KEY_CODE_ESC, 1);
        assert_string_equal(taking_step(&taking), "story");
        taking_press(&taking, KEY_CODE_BACKSPACE, 1);
        headless_type(&taking.headless, "1");
        assert_int_equal(stack_height(taking.headless.stack), 0);
        taking_end(&taking);
        taking_close(&taking);
}

static void the_keys_below_say_what_they_do_here(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(taking_shows(&taking, "Enter Continue   Esc Leave"));
        taking_walk_to(&taking, "scene");
        assert_true(taking_shows(&taking, "Enter Choose   Esc Back"));
        taking_walk_to(&taking, "cards");
        assert_true(taking_shows(&taking, "Enter Continue   Esc Back"));
        taking_walk_to(&taking, "step");
        assert_true(taking_shows(&taking, "Enter Choose"));
        headless_type(&taking.headless, "2");
        assert_true(taking_shows(&taking, "Enter Ready"));
        taking_end(&taking);
        taking_begin(&taking, 24, 80, "asking");
        assert_true(taking_shows(&taking, "Enter Answer   Esc Leave   Tab Menu   0 I don't know"));
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
        taking_walk_to(&taking, "paid-first");
        headless_type(&taking.headless, "2");
        switch_language(&taking, LANGUAGE_KY);
        assert_true(taking_shows(&taking, "сом"));
        assert_false(taking_shows(&taking, " som"));
        const struct list *list = page_focused(&taking_walk(&taking)->sheet.page);
        assert_int_equal(list->chosen, 1);
        taking_walk_to(&taking, "what-is-left");
        headless_type(&taking.headless, "25");
        switch_language(&taking, LANGUAGE_RU);
        assert_true(taking_shows(&taking, "25"));
        headless_type(&taking.headless, "00");
        taking_press(&taking, KEY_CODE_ENTER, 1);
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
        assert_true(taking_shows(&taking, "English"));
        assert_true(taking_shows(&taking, "Money for a hard day"));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_false(taking_shows(&taking, "English"));
        switch_language(&taking, LANGUAGE_RU);
        assert_true(taking_shows(&taking, "English"));
        switch_language(&taking, LANGUAGE_EN);
        assert_false(taking_shows(&taking, "English"));
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
        assert_true(taking_shows(&taking, "Do you remember?"));
        assert_true(taking_shows(&taking, "Is tea hot?"));
        assert_true(taking_shows(&taking, "1 of 2"));
        taking_give(&taking, TAKING_RIGHT);
        assert_true(taking_shows(&taking, "Tea is hot."));
        count = taking.session.record_count;
        assert_true(taking.session.records[count - 1].recall);
        assert_string_equal(taking.session.records[count - 1].lesson, "earlier");
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "Is snow warm?"));
        taking_give(&taking, TAKING_WRONG); // one try, then the reason
        assert_true(taking_shows(&taking, "Snow is cold."));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "1 of 12"));
        taking_end(&taking);
        taking_close(&taking);
}

static void two_people_sit_together(void **state)
{
        struct taking taking;
        struct records records;

        taking_open_two(&taking, state, shapes, LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "reading");
        assert_true(taking_shows(&taking, "Reading — Айжан and Бурул"));
        taking_walk_to(&taking, "cards");
        assert_true(taking_shows(&taking, "For you: Mother-in-law"));
        assert_true(taking_shows(&taking, "For you: Daughter-in-law"));
        assert_true(history_read(&records, &taking.home->arena, taking.home->store,
                taking.session.people[1].id, &taking.home->diagnostics));
        assert_int_equal(records.count, taking.session.record_count);
        taking_end(&taking);
        taking_close(&taking);
}

// What one answered alone is not shown to the other: the two begin where they were together.
static void two_people_begin_where_they_were_together(void **state)
{
        struct taking taking;
        struct person people[2];

        taking_open_two(&taking, state, shapes, LANGUAGE_EN);
        memcpy(people, taking.session.people, sizeof(people));
        people[0].name = "Айжан";
        people[1].name = "Бурул";
        assert_true(session_sign_in(&taking.session, people, 1));
        taking_begin(&taking, 24, 80, "asking");
        taking_give(&taking, TAKING_WRONG);
        taking_walk_to(&taking, "pairs");
        taking_end(&taking);
        assert_true(session_sign_in(&taking.session, people, 2));
        assert_int_equal(taking.session.record_count, 0);
        taking_begin(&taking, 24, 80, "asking");
        assert_true(taking_shows(&taking, "1 of 12"));
        assert_null(taking_walk(&taking)->player.places[0].response);
        taking_walk_to(&taking, "several");
        taking_end(&taking);
        assert_true(session_sign_in(&taking.session, people, 2));
        taking_begin(&taking, 24, 80, "asking");
        assert_string_equal(taking_step(&taking), "several");
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
        assert_true(taking_shows(&taking, "This could not be kept"));
        assert_false(taking_shows(&taking, "Yes, the apple."));
        assert_int_equal(taking.session.record_count, kept);
        headless_type(&taking.headless, "2"); // no
        assert_false(taking_shows(&taking, "Yes, the apple."));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        headless_type(&taking.headless, "1"); // go on all the same
        assert_true(taking_shows(&taking, "Yes, the apple."));
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_string_equal(taking_step(&taking), "several");
        taking_end(&taking);
        taking_close(&taking);
}

static void a_hint_comes_also_where_nothing_can_be_kept(void **state)
{
        struct taking taking;

        taking_open(&taking, state, shapes, LANGUAGE_EN);
        assert_true(person_erase(
                taking.home->store, taking.session.people[0].id, &taking.home->diagnostics));
        taking_begin(&taking, 24, 80, "asking");
        taking_press(&taking, KEY_CODE_DOWN, 3);
        taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_true(taking_shows(&taking, "This could not be kept"));
        assert_false(taking_shows(&taking, "It is round."));
        headless_type(&taking.headless, "1"); // go on all the same
        assert_true(taking_shows(&taking, "It is round."));
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
        taking_press(&taking, KEY_CODE_TAB, 1);
        taking_press(&taking, KEY_CODE_DEADLINE, 1);
        taking_press(&taking, KEY_CODE_RESIZE, 1);
        assert_string_equal(taking_step(&taking), "story");
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
        taking_walk_to(&taking, "bars");
        taking_press(&taking, KEY_CODE_TAB, 1);
        headless_type(&taking.headless, "6");
        assert_null(taking_step(&taking));
        assert_true(session_is_signed_in(&taking.session));
        assert_true(taking_shows(&taking, "Айжан"));
        headless_show(&taking.headless, lesson_screen(&taking.session, lesson));
        assert_string_equal(taking_step(&taking), "bars");
        taking_end(&taking);
        taking_close(&taking);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(it_goes_on_at_the_exact_step),
                TEST(the_keys_below_say_what_they_do_here),
                TEST(leaving_says_that_nothing_is_lost),
                TEST(a_language_is_switched_at_any_step),
                TEST(a_lesson_without_translation_says_so),
                TEST(questions_come_back_before_the_next_lesson),
                TEST(two_people_sit_together),
                TEST(two_people_begin_where_they_were_together),
                TEST(nothing_is_acknowledged_that_was_not_kept),
                TEST(a_hint_comes_also_where_nothing_can_be_kept),
                TEST(keys_without_a_meaning_do_nothing),
                TEST(the_menu_leads_to_the_first_page_from_the_middle),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
