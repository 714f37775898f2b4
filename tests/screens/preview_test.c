// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/preview.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "screens/lesson.h"
#include "support/cut.h"
#include "support/headless.h"
#include "support/home.h"

static const char good[] = "bereke: 1\n"
                           "lesson: sample\n"
                           "lang: en\n"
                           "title: Sample\n"
                           "minutes: 5\n"
                           "teaches:\n"
                           "  a: Answer\n"
                           "steps:\n"
                           "- screen: hello\n"
                           "  title: Hello\n"
                           "  text: %s\n"
                           "  trainer: Smile at everybody.\n"
                           "- question: number\n"
                           "  teaches: a\n"
                           "  text: How much?\n"
                           "  number: 12\n"
                           "  within: 0\n"
                           "  because: A dozen.\n"
                           "- question: order\n"
                           "  teaches: a\n"
                           "  text: In which order?\n"
                           "  order:\n"
                           "  - One\n"
                           "  - Two\n"
                           "- question: pick\n"
                           "  teaches: a\n"
                           "  text: Which?\n"
                           "  shuffle: no\n"
                           "  answers:\n"
                           "  - right: This\n"
                           "    because: It is this.\n"
                           "  - wrong: That\n"
                           "    because: It is not that.\n";

struct previewing {
        struct home *home;
        struct session session;
        struct headless headless;
        const char *file;
};

static void write_lesson(struct previewing *previewing, const char *text)
{
        struct buffer lesson;

        buffer_init(&lesson);
        buffer_add_format(&lesson, good, text);
        assert_true(file_write(previewing->file, buffer_text(&lesson), lesson.length,
                &previewing->home->diagnostics));
        buffer_clear(&lesson);
}

static void begin(struct previewing *previewing, void **state, const char *from_step)
{
        *previewing = (struct previewing){.home = *state};
        previewing->file = home_path(previewing->home, "sample.yaml");
        write_lesson(previewing, "Nice to see you.");
        translate_switch(LANGUAGE_EN);
        session_init(&previewing->session);
        headless_open(&previewing->headless, 30, 80);
        headless_show(&previewing->headless,
                preview_screen(&previewing->session, previewing->file, from_step));
}

static void end(struct previewing *previewing)
{
        assert_nothing_cut(previewing->headless.terminal);
        headless_close(&previewing->headless);
        session_clear(&previewing->session);
}

static bool shows(struct previewing *previewing, const char *text)
{
        return headless_shows(&previewing->headless, text);
}

static void the_key_and_the_notes_are_shown(void **state)
{
        struct previewing previewing;

        begin(&previewing, state, NULL);
        assert_true(shows(&previewing, "Nice to see you."));
        assert_true(shows(&previewing, "─ For the trainer ─"));
        assert_true(shows(&previewing, "Smile at everybody."));
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        assert_true(shows(&previewing, "─ The right answer ─"));
        assert_true(shows(&previewing, "A dozen."));
        headless_type(&previewing.headless, "0");
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        assert_true(shows(&previewing, "second"));
        headless_type(&previewing.headless, "0");
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        assert_true(shows(&previewing, "right"));
        headless_type(&previewing.headless, "1");
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        assert_true(shows(&previewing, "This was the last step."));
        end(&previewing);
}

static void it_begins_where_it_is_told(void **state)
{
        struct previewing previewing;

        begin(&previewing, state, "pick");
        assert_true(shows(&previewing, "Which?"));
        headless_press(&previewing.headless, KEY_CODE_ESC);
        assert_true(shows(&previewing, "In which order?"));
        end(&previewing);
        begin(&previewing, state, "nowhere");
        assert_true(shows(&previewing, "Nice to see you."));
        headless_press(&previewing.headless, KEY_CODE_ESC);
        assert_int_equal(stack_height(previewing.headless.stack), 0);
        end(&previewing);
}

static void it_follows_the_file(void **state)
{
        struct previewing previewing;

        begin(&previewing, state, NULL);
        write_lesson(&previewing, "Good morning.");
        headless_press(&previewing.headless, KEY_CODE_WATCHED);
        assert_true(shows(&previewing, "Good morning."));
        // Nothing was saved: nothing is read.
        headless_press(&previewing.headless, KEY_CODE_WATCHED);
        assert_true(shows(&previewing, "Good morning."));
        headless_press(&previewing.headless, KEY_CODE_ENTER);
        assert_true(shows(&previewing, "How much?"));
        write_lesson(&previewing, "[broken");
        headless_press(&previewing.headless, KEY_CODE_WATCHED);
        assert_true(shows(&previewing, "Mend the file and save it"));
        assert_true(shows(&previewing, "sample.yaml:11:"));
        write_lesson(&previewing, "Mended.");
        headless_press(&previewing.headless, KEY_CODE_WATCHED);
        assert_true(shows(&previewing, "How much?")); // where one was
        end(&previewing);
}

static void coming_back_reads_what_was_saved_meanwhile(void **state)
{
        struct previewing previewing;

        begin(&previewing, state, NULL);
        write_lesson(&previewing, "Later.");
        headless_press(&previewing.headless, KEY_CODE_SHOWN);
        assert_true(shows(&previewing, "Later."));
        write_lesson(&previewing, "{");
        headless_press(&previewing.headless, KEY_CODE_WATCHED);
        headless_press(&previewing.headless, KEY_CODE_LANGUAGE);
        assert_true(shows(&previewing, "Mend the file"));
        headless_press(&previewing.headless, KEY_CODE_TAB);
        headless_press(&previewing.headless, KEY_CODE_ESC);
        assert_int_equal(stack_height(previewing.headless.stack), 0);
        end(&previewing);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(the_key_and_the_notes_are_shown),
                TEST(it_begins_where_it_is_told),
                TEST(it_follows_the_file),
                TEST(coming_back_reads_what_was_saved_meanwhile),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
