// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson text in the reader's language, from a catalogue made here; and what marks look like.
#include "course/reading.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/scratch.h"

static char folder[SCRATCH_PATH];

static const char ky[] = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                         "msgctxt \"whole\"\nmsgid \"Flour\"\nmsgstr \"Ун\"\n"
                         "msgctxt \"whole\"\nmsgid \"Coal\"\nmsgstr \"Көмүр\"\n"
                         "msgctxt \"half\"\nmsgid \"Flour\"\nmsgstr \"Ун\"\n"
                         "msgctxt \"course\"\nmsgid \"My course\"\nmsgstr \"Менин курсум\"\n"
                         "msgctxt \"glossary\"\nmsgid \"budget\"\nmsgstr \"бюджет\"\n"
                         "msgctxt \"facts\"\nmsgid \"One.\"\nmsgstr \"Бир.\"\n";

static int set_up(void **state)
{
        char line[256];

        (void)state;
        if (!scratch_make(folder))
                return -1;
        (void)snprintf(line, sizeof(line),
                "cd %s && mkdir -p ky/LC_MESSAGES && msgfmt -o ky/LC_MESSAGES/bereke-lessons.mo -",
                folder);
        FILE *input = popen(line, "w");
        return input && fputs(ky, input) >= 0 ? pclose(input) : -1;
}

static int tear_down(void **state)
{
        (void)state;
        scratch_remove(folder);
        return 0;
}

static const char *texts[] = {"Flour", "Coal"};

static struct lesson lesson_called(const char *id)
{
        return (struct lesson){.id = id, .language = LANGUAGE_EN, .texts = {texts, 2}};
}

static void a_lesson_is_read_whole_in_one_language(void **state)
{
        struct lesson whole = lesson_called("whole");
        struct lesson half = lesson_called("half");

        (void)state;
        (void)translate_start(folder, LANGUAGE_KY);
        reading_start(folder);
        struct reading reading = reading_of_lesson(&whole, LANGUAGE_KY);
        assert_int_equal(reading.language, LANGUAGE_KY);
        assert_int_equal(reading.written, LANGUAGE_EN);
        assert_string_equal(reading_text(&reading, "Flour"), "Ун");
        assert_string_equal(reading_text(&reading, "Nowhere"), "Nowhere");
        assert_string_equal(reading_text(&reading, ""), "");
        assert_null(reading_text(&reading, NULL));
        reading = reading_of_lesson(&half, LANGUAGE_KY);
        assert_int_equal(reading.language, LANGUAGE_EN);
        assert_string_equal(reading_text(&reading, "Flour"), "Flour");
        reading = reading_of_lesson(&whole, LANGUAGE_EN);
        assert_string_equal(reading_text(&reading, "Flour"), "Flour");
}

static void long_texts_are_found_as_well(void **state)
{
        char text[2000];
        struct lesson whole = lesson_called("whole");

        (void)state;
        memset(text, 'a', sizeof(text) - 1);
        text[sizeof(text) - 1] = '\0';
        struct reading reading = reading_of_lesson(&whole, LANGUAGE_KY);
        assert_ptr_equal(reading_text(&reading, text), text);
}

static void other_files_settle_by_one_of_their_texts(void **state)
{
        struct lesson_head head = {.id = "whole", .title = "Coal", .language = LANGUAGE_EN};
        struct course course = {.title = "My course", .language = LANGUAGE_EN};
        struct term term = {.name = "budget"};
        struct glossary glossary = {.language = LANGUAGE_EN, .terms = &term, .count = 1};
        struct fact fact = {.text = "One."};
        struct facts facts = {.language = LANGUAGE_EN, .entries = &fact, .count = 1};
        struct facts no_facts = {.language = LANGUAGE_EN};

        (void)state;
        assert_int_equal(reading_of_head(&head, LANGUAGE_KY).language, LANGUAGE_KY);
        assert_int_equal(reading_of_course(&course, LANGUAGE_KY).language, LANGUAGE_KY);
        assert_int_equal(reading_of_glossary(&glossary, LANGUAGE_KY).language, LANGUAGE_KY);
        assert_int_equal(reading_of_facts(&facts, LANGUAGE_KY).language, LANGUAGE_KY);
        assert_int_equal(reading_of_facts(&no_facts, LANGUAGE_KY).language, LANGUAGE_EN);
        head.title = "Nowhere";
        assert_int_equal(reading_of_head(&head, LANGUAGE_KY).language, LANGUAGE_EN);
}

static void marks_are_printed(void **state)
{
        static const struct {
                enum language language;
                const char *words;
                const char *text;
        } rows[] = {
                {LANGUAGE_EN, "Plain.", "Plain."},
                {LANGUAGE_EN, "Put <3000 som> aside.", "Put 3\u00a0000\u00a0som aside."},
                {LANGUAGE_KY, "<3000 som> керек.", "3\u00a0000\u00a0сом керек."},
                {LANGUAGE_EN, "A [[budget]] and an [[interest-rate]].",
                        "A budget and an interest rate."},
                {LANGUAGE_KY, "Бул [[budget|бюджетти]] түз.", "Бул бюджетти түз."},
                {LANGUAGE_EN, "Broken [[budget] stays.", "Broken [[budget] stays."},
                {LANGUAGE_EN, "", ""},
        };
        struct arena arena = {0};

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_string_equal(
                        text_plain(&arena, rows[i].words, rows[i].language), rows[i].text);
        arena_clear(&arena);
}

static void terms_keep_their_places(void **state)
{
        struct arena arena = {0};
        struct marked_text marked =
                text_with_marks(&arena, "<3000 som>: [[budget|бюджет]], [[reserve]].", LANGUAGE_KY);

        (void)state;
        assert_int_equal(marked.term_count, 2);
        assert_string_equal(marked.terms[0].term, "budget");
        assert_memory_equal(marked.text + marked.terms[0].start, "бюджет", marked.terms[0].length);
        assert_string_equal(marked.terms[1].term, "reserve");
        assert_memory_equal(marked.text + marked.terms[1].start, "reserve", 7);
        assert_int_equal(marked.terms[1].length, 7);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_lesson_is_read_whole_in_one_language),
                cmocka_unit_test(long_texts_are_found_as_well),
                cmocka_unit_test(other_files_settle_by_one_of_their_texts),
                cmocka_unit_test(marks_are_printed),
                cmocka_unit_test(terms_keep_their_places),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
