// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static void width_counts_cells(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                int width;
                size_t characters;
                size_t words;
        } rows[] = {
                {"", 0, 0, 0},
                {"Айжан", 5, 5, 1},
                {"12\u00a0500 сом", 10, 10, 3},
                {"и\u0306", 1, 2, 1}, // a combining breve takes no cell
                {"你好", 4, 2, 1},    // wide letters
                {" a  b\tc\n", 6, 8, 3},
                {"\xff\xfe", 2, 2, 1}, // bytes that are no UTF-8
                {"\xd0", 1, 1, 1},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(text_width(rows[i].text), rows[i].width);
                assert_int_equal(text_characters(rows[i].text), rows[i].characters);
                assert_int_equal(text_words(rows[i].text), rows[i].words);
        }
}

static void fitting_never_cuts_a_character(void **state)
{
        (void)state;
        assert_int_equal(text_fit("Айжан", 3), 6);
        assert_int_equal(text_fit("Айжан", 99), 10);
        assert_int_equal(text_fit("你好", 3), 3);
        assert_int_equal(text_fit("и\u0306x", 1), 4);
        assert_int_equal(text_fit("abc", 0), 0);
}

static void text_breaks_into_lines(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                int columns;
                const char *lines; // joined by "|"
        } rows[] = {
                {"", 10, ""},
                {"one two three", 7, "one two|three"},
                {"one two three", 5, "one|two|three"},
                {"one\n\ntwo\n", 10, "one||two"},
                {"12\u00a0500 som", 8, "12\u00a0500|som"},
                {"сом 12\u00a0500", 8, "сом|12\u00a0500"},
                {"abcdefghij", 4, "abcd|efgh|ij"},
                {"to abcdefghij", 4, "to|abcd|efgh|ij"},
                {"үй-бүлөлөр менен", 7, "үй-|бүлөлөр|менен"},
                {"one   ", 3, "one"},
                {"你好", 1, "你|好"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct arena arena = {0};
                struct buffer joined = {0};
                struct text_lines lines = text_wrap(&arena, rows[i].text, rows[i].columns);
                for (size_t j = 0; j < lines.count; j++) {
                        if (j)
                                buffer_add(&joined, "|");
                        buffer_add_bytes(&joined, lines.lines[j].start, lines.lines[j].length);
                }
                assert_string_equal(buffer_text(&joined), rows[i].lines);
                buffer_clear(&joined);
                arena_clear(&arena);
        }
}

static void folding_ignores_form(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                const char *folded;
                const char *alike;
                const char *easy;
        } rows[] = {
                {"  Үй \t БЮДЖЕТ\n", "үй бюджет", "үй бюджет", "уй бюджет"},
                {"и\u0306", "й", "й", "й"},
                {"teхt", "teхt", "техт", "teхt"},
                {"Ёлка Өң", "ёлка өң", "ёлка өң", "елка он"},
                {"\xff!", "\ufffd!", "\ufffd!", "\ufffd!"},
                {"", "", "", ""},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct arena arena = {0};
                assert_string_equal(text_fold(&arena, rows[i].text), rows[i].folded);
                assert_string_equal(text_fold_look_alikes(&arena, rows[i].text), rows[i].alike);
                assert_string_equal(text_fold_answer(&arena, rows[i].text, true), rows[i].easy);
                arena_clear(&arena);
        }
        struct arena arena = {0};
        assert_string_equal(text_fold_answer(&arena, "Ёлка Өң", false), "елка өң");
        arena_clear(&arena);
}

static void distance_counts_slips(void **state)
{
        (void)state;
        static const struct {
                const char *one;
                const char *other;
                size_t distance;
        } rows[] = {
                {"", "", 0}, {"abc", "", 3}, {"бюджет", "бюджет", 0}, {"бюджет", "бюжет", 1},
                {"карыз", "карзы", 1}, {"kitten", "sitting", 3},
                {"ca", "abc", 3}, // optimal string alignment, not the unrestricted distance
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(text_distance(rows[i].one, rows[i].other), rows[i].distance);
                assert_int_equal(text_distance(rows[i].other, rows[i].one), rows[i].distance);
        }
}

static void the_nearest_word_is_found(void **state)
{
        (void)state;
        static const char *const words[] = {"text", "title", "trainer", "id"};
        static const struct {
                const char *word;
                const char *nearest;
        } rows[] = {
                {"teхt", "text"},
                {"Text", "text"},
                {"tilte", "title"},
                {"trainers", "trainer"},
                {"quiz", NULL},
                {"", NULL},
                {"is", "id"},
                {"xy", NULL},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const char *nearest = text_nearest(rows[i].word, words, ARRAY_LENGTH(words));
                if (rows[i].nearest)
                        assert_string_equal(nearest, rows[i].nearest);
                else
                        assert_null(nearest);
        }
        char long_word[200] = {0};
        memset(long_word, 't', sizeof(long_word) - 1);
        assert_null(text_nearest(long_word, words, ARRAY_LENGTH(words)));
}

static void the_gate_lets_nothing_unsafe_through(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                enum text_fault fault;
                size_t offset;
                const char *safe;
        } rows[] = {
                {"Айжан 12\u00a0500", TEXT_SAFE, 0, "Айжан 12\u00a0500"},
                {"a\x1b[31m", TEXT_CONTROL, 1, "a\ufffd[31m"},
                {"a\nb\tc", TEXT_CONTROL, 1, "a b c"},
                {"é\xc2\x9b", TEXT_CONTROL, 2, "é\ufffd"},
                {"\x7f", TEXT_CONTROL, 0, "\ufffd"},
                {"a\u2028b", TEXT_CONTROL, 1, "a\ufffdb"},
                {"ab\u202e"
                 "c",
                        TEXT_BIDI, 2,
                        "ab\ufffd"
                        "c"},
                {"\u2066", TEXT_BIDI, 0, "\ufffd"},
                {"a\u200b", TEXT_ZERO_WIDTH, 1, "a\ufffd"},
                {"\ufeff"
                 "x",
                        TEXT_ZERO_WIDTH, 0, "\ufffdx"},
                {"\u00adx", TEXT_ZERO_WIDTH, 0, "\ufffdx"},
                {"ok \xff", TEXT_NOT_UTF8, 3, "ok \ufffd"},
                {"\xed\xa0\x80", TEXT_NOT_UTF8, 0, "\ufffd\ufffd\ufffd"}, // a surrogate
                {"你好 — «да»", TEXT_SAFE, 0, "你好 — «да»"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                size_t offset = 0;
                struct buffer out = {0};
                assert_int_equal(text_check(rows[i].text, strlen(rows[i].text), true, &offset),
                        rows[i].fault);
                assert_int_equal(offset, rows[i].offset);
                text_add_safe(&out, rows[i].text);
                assert_string_equal(buffer_text(&out), rows[i].safe);
                assert_int_equal(
                        text_check(buffer_text(&out), out.length, true, &offset), TEXT_SAFE);
                buffer_clear(&out);
        }
        size_t offset;
        assert_int_equal(text_check("a\nb\tc", 5, false, &offset), TEXT_SAFE);
        assert_int_equal(text_check("a\rb", 3, false, &offset), TEXT_CONTROL);
}

static void letters_of_the_wrong_script_are_seen(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                const char *letter; // NULL where nothing is wrong
                size_t offset;
        } rows[] = {
                {"карыз", NULL, 0},
                {"SIM-карта, PIN", NULL, 0},
                {"SMSтен", NULL, 0}, // letters without twins: written on purpose
                {"кaрыз", "a", 2},
                {"the mоney", "о", 5},
                {"Aкча", "A", 0},
                {"", NULL, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                size_t offset = 0;
                char letter[5] = "";
                bool mixed = text_mixed_script(rows[i].text, &offset, letter);
                assert_int_equal(mixed, rows[i].letter != NULL);
                if (mixed) {
                        assert_string_equal(letter, rows[i].letter);
                        assert_int_equal(offset, rows[i].offset);
                        assert_true(text_mixed_script(rows[i].text, NULL, letter));
                }
        }
}

static void letters_of_any_script_are_letters(void **state)
{
        static const struct {
                const char *text;
                bool letter;
        } rows[] = {
                {"12 000", false},
                {"— … «»", false},
                {"12 kg", true},
                {"сом", true},
                {"é", true},
                {"", false},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(
                        text_has_letter(rows[i].text, strlen(rows[i].text)), rows[i].letter);
}

static void a_copy_begins_with_a_capital(void **state)
{
        static const char *const rows[][2] = {{"sheep", "Sheep"}, {"өгүз", "Өгүз"},
                {"Март", "Март"}, {"2 кой", "2 кой"}, {"", ""}};
        struct arena arena;

        (void)state;
        arena_init(&arena);
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_string_equal(text_capital(&arena, rows[i][0]), rows[i][1]);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(width_counts_cells),
                cmocka_unit_test(fitting_never_cuts_a_character),
                cmocka_unit_test(text_breaks_into_lines),
                cmocka_unit_test(folding_ignores_form),
                cmocka_unit_test(distance_counts_slips),
                cmocka_unit_test(the_nearest_word_is_found),
                cmocka_unit_test(the_gate_lets_nothing_unsafe_through),
                cmocka_unit_test(letters_of_the_wrong_script_are_seen),
                cmocka_unit_test(letters_of_any_script_are_letters),
                cmocka_unit_test(a_copy_begins_with_a_capital),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
