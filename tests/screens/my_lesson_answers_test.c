// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/my_lesson_answers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "support/cut.h"
#include "support/taking.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

// Every lesson of the course taken once, answered so.
static void take_course(struct taking *taking, enum taking_answer answer)
{
        const struct course *course = shelf_course(taking->shelf);

        for (size_t i = 0; i < course->module_count; i++) {
                for (size_t k = 0; k < course->modules[i].lessons.count; k++) {
                        taking_begin(taking, 24, 80, course->modules[i].lessons.items[k]);
                        taking_play(taking, answer, NULL);
                        taking_end(taking);
                }
        }
}

static void show_answers(struct taking *taking, int rows, int columns, const char *lesson_id)
{
        const struct lesson *lesson =
                shelf_lesson(taking->shelf, lesson_id, &taking->home->diagnostics);

        headless_open(&taking->headless, rows, columns);
        taking->session.terminal = taking->headless.terminal;
        headless_show(&taking->headless, my_lesson_answers_screen(&taking->session, lesson));
}

// From the top to the bottom; how often the text stood on a screen.
static size_t leaf_through(struct taking *taking, const char *text)
{
        char before[8192] = "";
        size_t times = 0;

        for (int i = 0; i < 200; i++) {
                const char *frame = headless_frame(&taking->headless);

                assert_nothing_cut(taking->headless.terminal);
                times += strstr(frame, text) != NULL;
                if (strcmp(frame, before) == 0)
                        return times;
                assert_true(strlen(frame) < sizeof(before));
                memcpy(before, frame, strlen(frame) + 1);
                headless_press(&taking->headless, KEY_CODE_PAGE_DOWN);
        }
        return times;
}

// The answers to each lesson, at one size; each page says this at least once.
static void look_at_all(struct taking *taking, int rows, int columns, const char *message)
{
        const struct course *course = shelf_course(taking->shelf);

        for (size_t i = 0; i < course->module_count; i++) {
                for (size_t k = 0; k < course->modules[i].lessons.count; k++) {
                        show_answers(taking, rows, columns, course->modules[i].lessons.items[k]);
                        assert_true(leaf_through(taking, translate_text(message)) > 0);
                        taking_end(taking);
                }
        }
}

static void every_kind_of_answer_can_be_read_again(void **state)
{
        struct taking taking;

        taking_open(&taking, state, "lessons", LANGUAGE_EN);
        take_course(&taking, TAKING_WRONG);
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                translate_switch((enum language)language);
                look_at_all(&taking, 24, 80, "Let us look again");
                look_at_all(&taking, 20, 60, "Let us look again");
                look_at_all(&taking, 20, 40, "My answer:");
        }
        translate_switch(LANGUAGE_EN);
        take_course(&taking, TAKING_RIGHT);
        look_at_all(&taking, 24, 80, "Right");
        taking_close(&taking);
}

static void what_was_chosen_is_said_with_its_reason(void **state)
{
        struct taking taking;

        taking_open(&taking, state, "lessons", LANGUAGE_EN);
        taking_begin(&taking, 24, 80, "keys");
        taking_play(&taking, TAKING_RIGHT, NULL);
        taking_end(&taking);
        show_answers(&taking, 50, 80, "keys");
        assert_true(headless_shows(&taking.headless, "Try it. Choose the apple."));
        assert_true(headless_shows(&taking.headless, "• Apple"));
        assert_true(headless_shows(
                &taking.headless, "The digit 2 stands before the apple. Press 2, then Enter."));
        assert_true(headless_shows(&taking.headless, "• 200"));
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(stack_height(taking.headless.stack), 0);
        taking_end(&taking);
        taking_close(&taking);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_kind_of_answer_can_be_read_again),
                TEST(what_was_chosen_is_said_with_its_reason),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
