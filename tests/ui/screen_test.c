// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/headless.h"

// A screen that notes what happens to it and does what it is told.
struct note {
        char name;
        struct next next; // for the next key that somebody presses
};

static char noted[256];

static void note(const struct note *screen, const char *what)
{
        size_t length = strlen(noted);
        snprintf(noted + length, sizeof(noted) - length, "%c:%s ", screen->name, what);
}

static void note_draw(void *state, const struct canvas *canvas)
{
        const struct note *screen = state;
        canvas_put(canvas, 0, screen->name - 'a', STYLE_TEXT, (const char[]){screen->name, '\0'});
}

static struct next note_key(void *state, const struct key *key)
{
        struct note *screen = state;
        static const char *const names[] = {[KEY_CODE_SHOWN] = "shown",
                [KEY_CODE_LANGUAGE] = "language",
                [KEY_CODE_GONE] = "gone",
                [KEY_CODE_ENTER] = "key"};
        note(screen, names[key->code]);
        return key_is_pressed(key) ? screen->next : next_of(NEXT_STAY);
}

static void note_leave(void *state)
{
        note(state, "leave");
}

static const struct screen_class note_class = {"note", false, note_draw, note_key, note_leave};
static const struct screen_class over_class = {"over", true, note_draw, note_key, NULL};

static struct next menu(void *context, const struct screen *top, const struct key *key)
{
        assert_string_equal(top->class->name, "note");
        assert_int_equal(key->code, KEY_CODE_ENTER);
        return next_screen(NEXT_PUSH, (struct screen){&over_class, context});
}

struct fixture {
        struct headless headless;
        struct note a, b, c;
};

static int set_up(void **state)
{
        struct fixture *fixture = memory_new(sizeof(*fixture));
        fixture->a.name = 'a';
        fixture->b.name = 'b';
        fixture->c.name = 'c';
        headless_open_with(&fixture->headless, 1, 5, menu, &fixture->c);
        noted[0] = '\0';
        headless_show(&fixture->headless, (struct screen){&note_class, &fixture->a});
        *state = fixture;
        return 0;
}

static int tear_down(void **state)
{
        struct fixture *fixture = *state;
        headless_close(&fixture->headless);
        memory_free(fixture);
        return 0;
}

static void the_top_decides_what_comes_next(void **state)
{
        struct fixture *fixture = *state;
        const struct screen b = {&note_class, &fixture->b};
        const struct {
                struct next next;
                size_t height;
                const char *frame;
                const char *noted;
        } rows[] = {
                {next_of(NEXT_STAY), 1, "a\n", "a:key "},
                {next_screen(NEXT_PUSH, b), 2, " b\n", "a:key b:shown "},
                {next_of(NEXT_POP), 1, "a\n", "a:key a:leave b:shown "},
                {next_screen(NEXT_REPLACE, b), 1, " b\n", "a:key a:leave b:shown "},
                {next_screen(NEXT_RESTART, b), 1, " b\n", "a:key a:leave b:shown "},
                {next_of(NEXT_LANGUAGE), 1, "a\n", "a:key a:language "},
                {next_of(NEXT_UNUSED), 2, "a c\n", "a:key c:shown "},
                {next_of(NEXT_END), 0, NULL, "a:key a:leave "},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                stack_go(fixture->headless.stack,
                        next_screen(NEXT_RESTART, (struct screen){&note_class, &fixture->a}));
                if (rows[i].next.kind == NEXT_POP)
                        stack_go(fixture->headless.stack,
                                next_screen(
                                        NEXT_RESTART, (struct screen){&note_class, &fixture->b}));
                if (rows[i].next.kind == NEXT_POP)
                        stack_go(fixture->headless.stack,
                                next_screen(NEXT_PUSH, (struct screen){&note_class, &fixture->a}));
                noted[0] = '\0';
                fixture->a.next = rows[i].next;
                headless_press(&fixture->headless, KEY_CODE_ENTER);
                assert_string_equal(noted, rows[i].noted);
                assert_int_equal(stack_height(fixture->headless.stack), rows[i].height);
                if (rows[i].frame && rows[i].next.kind != NEXT_POP)
                        assert_string_equal(headless_frame(&fixture->headless), rows[i].frame);
        }
        assert_null(stack_top(fixture->headless.stack));
        headless_press(&fixture->headless, KEY_CODE_ENTER); // nobody is there: nothing happens
}

static void at_the_end_everyone_saves_and_leaves(void **state)
{
        struct fixture *fixture = *state;
        headless_show(&fixture->headless, (struct screen){&note_class, &fixture->b});
        noted[0] = '\0';
        headless_press(&fixture->headless, KEY_CODE_GONE);
        assert_string_equal(noted, "b:gone b:leave a:gone a:leave ");
        assert_int_equal(stack_height(fixture->headless.stack), 0);
}

static void leaving_the_stack_leaves_every_screen(void **state)
{
        (void)state;
        struct note screens[20];
        struct headless headless;
        headless_open(&headless, 1, 5);
        noted[0] = '\0';
        for (size_t i = 0; i < ARRAY_LENGTH(screens); i++) {
                screens[i] = (struct note){.name = 'a'};
                headless_show(&headless, (struct screen){&note_class, &screens[i]});
        }
        noted[0] = '\0';
        headless_close(&headless);
        assert_int_equal(strlen(noted), 20 * strlen("a:leave "));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(the_top_decides_what_comes_next, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        at_the_end_everyone_saves_and_leaves, set_up, tear_down),
                cmocka_unit_test(leaving_the_stack_leaves_every_screen),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
