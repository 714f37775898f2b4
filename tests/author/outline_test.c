// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed of two lessons, compared with tests/corpus/lessons/printed.
#include "author/outline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"

enum { TODAY = 20781 }; // 2026-11-24

static const char course[] = "tests/corpus/lessons/course";

// Prints a good lesson, with the facts of the small course.
static void print_good(struct buffer *out, const char *name, bool trainer)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        struct buffer path = {0};
        struct course_shelf *shelf = shelf_open(course, &diagnostics);

        buffer_add_format(&path, "tests/corpus/lessons/good/%s.yaml", name);
        const struct lesson *lesson = lesson_open(&arena, buffer_text(&path), &diagnostics);
        assert_non_null(lesson);
        struct outline outline = {
                .lesson = lesson,
                .reading = reading_of_lesson(lesson, lesson->language),
                .facts = shelf_facts(shelf, &diagnostics),
                .today = TODAY,
                .trainer = trainer,
        };
        outline.facts_reading = reading_of_facts(outline.facts, LANGUAGE_EN);
        outline_print(out, &outline);
        buffer_clear(&path);
        shelf_close(shelf);
        arena_clear(&arena);
        assert_int_equal(diagnostics.count, 0);
}

static void compare(const char *lesson, const char *printed, bool trainer)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};
        struct file_bytes expected = {0};

        print_good(&out, lesson, trainer);
        assert_true(file_read(&expected, &arena, printed, 1024 * 1024, &diagnostics));
        assert_string_equal(buffer_text(&out), expected.bytes);
        buffer_clear(&out);
        arena_clear(&arena);
}

static void every_step_is_printed(void **state)
{
        (void)state;
        compare("every-step", "tests/corpus/lessons/printed/every-step.txt", true);
}

static void every_question_is_printed_with_its_key_apart(void **state)
{
        (void)state;
        compare("every-question", "tests/corpus/lessons/printed/every-question.txt", false);
}

static void every_plan_is_printed_as_its_calculator_counts(void **state)
{
        (void)state;
        compare("every-plan", "tests/corpus/lessons/printed/every-plan.txt", false);
}

static void lines_stay_within_the_paper(void **state)
{
        struct buffer out = {0};

        (void)state;
        print_good(&out, "every-step", true);
        for (const char *line = buffer_text(&out); *line;) {
                char copy[512];
                size_t length = strcspn(line, "\n");
                assert_true(length < sizeof(copy));
                memcpy(copy, line, length);
                copy[length] = '\0';
                assert_true(text_width(copy) <= 72);
                line += length + (line[length] == '\n');
        }
        assert_null(strstr(buffer_text(&out), " \n"));
        buffer_clear(&out);
}

static void a_stale_fact_says_only_whom_to_ask(void **state)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};
        struct fact fact = {.id = "deposit-protection",
                .text = "Protected.",
                .as_of = "2020-01",
                .ask = "Ask your bank."};
        struct facts facts = {.language = LANGUAGE_EN, .entries = &fact, .count = 1};
        const struct lesson *lesson =
                lesson_open(&arena, "tests/corpus/lessons/good/every-step.yaml", &diagnostics);
        struct outline outline = {.lesson = lesson,
                .reading = reading_of_lesson(lesson, LANGUAGE_EN),
                .facts = &facts,
                .facts_reading = reading_of_facts(&facts, LANGUAGE_EN),
                .today = TODAY};

        (void)state;
        outline_print(&out, &outline);
        assert_non_null(strstr(buffer_text(&out), "Ask your bank."));
        assert_null(strstr(buffer_text(&out), "Protected."));
        buffer_clear(&out);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(every_step_is_printed),
                cmocka_unit_test(every_question_is_printed_with_its_key_apart),
                cmocka_unit_test(every_plan_is_printed_as_its_calculator_counts),
                cmocka_unit_test(lines_stay_within_the_paper),
                cmocka_unit_test(a_stale_fact_says_only_whom_to_ask),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
