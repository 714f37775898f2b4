// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/demo.h"
#include "support/headless.h"

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, "Жооп берүү", NULL},
        {KEY_CODE_UP, 0, NULL, "Only in the help."},
        {KEY_CODE_ESC, 0, "Артка", NULL},
        {KEY_CODE_TAB, 0, "Меню", NULL},
        {KEY_CODE_DIGIT, 0, "Билбейм", NULL},
};

static const struct frame usual = {
        .title = "Конверттер",
        .progress = "3 / 8",
        .step = 3,
        .steps = 8,
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
};

static void head_and_keys_stand_around_the_body(void **state)
{
        (void)state;
        struct headless headless;
        struct canvas body;
        headless_open(&headless, 12, 60);
        struct canvas canvas = terminal_begin(headless.terminal);
        struct frame frame = usual;
        frame.message = "Кел, дагы бир карайлы.";
        assert_true(frame_draw(&frame, &canvas, &body));
        canvas_box(&body, STYLE_FRAME, NULL);
        const char *shown = headless_frame(&headless);
        assert_true(strstr(shown, "  Конверттер                                         3 / 8\n"
                                  "  ═════════════════════───────────────────────────────────\n"
                                  "  ┌──────────────────────────────────────────────────────┐\n"));
        assert_true(strstr(shown, "  └──────────────────────────────────────────────────────┘\n"
                                  "  Кел, дагы бир карайлы.\n"
                                  "  ────────────────────────────────────────────────────────\n"
                                  "  Enter Жооп берүү   Esc Артка   Tab Меню   0 Билбейм\n"));
        assert_nothing_cut(headless.terminal);
        headless_close(&headless);
}

static void long_titles_and_keys_take_two_rows(void **state)
{
        (void)state;
        struct headless headless;
        struct canvas body;
        headless_open(&headless, 20, 40);
        struct canvas canvas = terminal_begin(headless.terminal);
        struct frame frame = usual;
        frame.title = "Үй-бүлөлүк бюджет деген эмне жана эмнеге керек";
        assert_true(frame_draw(&frame, &canvas, &body));
        assert_true(headless_shows(&headless, "  Үй-бүлөлүк бюджет деген эмне   3 / 8\n"
                                              "  жана эмнеге керек\n"));
        assert_true(headless_shows(
                &headless, "  Enter Жооп берүү   Esc Артка\n  Tab Меню   0 Билбейм\n"));
        assert_int_equal(body.columns, 36);
        assert_nothing_cut(headless.terminal);
        headless_close(&headless);
}

static void endless_titles_are_shortened(void **state)
{
        (void)state;
        struct headless headless;
        struct canvas body;
        headless_open(&headless, 20, 40);
        struct canvas canvas = terminal_begin(headless.terminal);
        struct frame frame = usual;
        frame.title = "Үй-бүлөлүк бюджет деген эмне жана эмнеге керек, ким жазат, качан жазат";
        assert_true(frame_draw(&frame, &canvas, &body));
        assert_true(headless_shows(&headless, "…  3 / 8\n"));
        headless_close(&headless);
}

static void too_small_is_said_in_a_sentence(void **state)
{
        (void)state;
        static const struct {
                int rows, columns;
                bool fits;
        } sizes[] = {{1, 1, false}, {2, 200, false}, {60, 3, false}, {11, 40, false},
                {12, 39, false}, {12, 40, true}, {24, 80, true}, {60, 200, true}};
        for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
                struct headless headless;
                struct canvas body;
                headless_open(&headless, sizes[i].rows, sizes[i].columns);
                struct canvas canvas = terminal_begin(headless.terminal);
                assert_int_equal(frame_draw(&usual, &canvas, &body), sizes[i].fits);
                assert_int_equal(headless_shows(&headless, "Конверттер"), sizes[i].fits);
                terminal_show(headless.terminal);
                assert_nothing_cut(headless.terminal);
                headless_close(&headless);
        }
}

static void wide_screens_keep_the_frame_in_the_middle(void **state)
{
        (void)state;
        struct headless headless;
        struct canvas body;
        headless_open(&headless, 50, 132);
        struct canvas canvas = terminal_begin(headless.terminal);
        struct frame frame = usual;
        assert_true(frame_draw(&frame, &canvas, &body));
        assert_int_equal(body.columns, FRAME_MOST_COLUMNS);
        assert_int_equal(body.column, 16);
        frame.wide = true;
        assert_true(frame_draw(&frame, &canvas, &body));
        assert_int_equal(body.columns, 128);
        headless_close(&headless);
}

// Every screen of the demonstration, at every size, in every look, with every key: nothing is cut,
// nothing breaks.
static void screens_survive_every_size_and_key(void **state)
{
        (void)state;
        static const int sizes[][2] = {{24, 80}, {20, 60}, {20, 40}, {50, 132}, {12, 40}, {1, 1},
                {5, 200}, {60, 200}, {60, 5}};
        for (int which = 0; which < DEMO_COUNT; which++) {
                struct headless headless;
                headless_open(&headless, 24, 80);
                headless_show(&headless, demo_screen((enum demo_screen)which));
                for (size_t size = 0; size < ARRAY_LENGTH(sizes) * 2; size++) {
                        const int *now = sizes[size / 2];
                        terminal_set_larger(headless.terminal, size % 2);
                        terminal_set_theme(headless.terminal, (enum theme)(size % THEME_COUNT));
                        headless_resize(&headless, now[0], now[1]);
                        for (int code = KEY_CODE_UP; code <= KEY_CODE_END; code++) {
                                if (code != KEY_CODE_ESC && code != KEY_CODE_TAB &&
                                        code != KEY_CODE_ENTER && code != KEY_CODE_BACKSPACE)
                                        headless_press(&headless, (enum key_code)code);
                        }
                        headless_type(&headless, "Айгүл");
                        assert_int_equal(stack_height(headless.stack), 1);
                }
                assert_nothing_cut(headless.terminal);
                headless_close(&headless);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(head_and_keys_stand_around_the_body),
                cmocka_unit_test(long_titles_and_keys_take_two_rows),
                cmocka_unit_test(endless_titles_are_shortened),
                cmocka_unit_test(too_small_is_said_in_a_sentence),
                cmocka_unit_test(wide_screens_keep_the_frame_in_the_middle),
                cmocka_unit_test(screens_survive_every_size_and_key),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
