// SPDX-License-Identifier: GPL-3.0-or-later
#include "author/sentence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"

static void words_are_counted_by_sentence(void **state)
{
        // The words of each sentence, each closed by a space.
        static const struct {
                const char *text;
                const char *words;
        } rows[] = {
                {"", ""},
                {"Flour first", "2 "},
                {"Flour first. Coal!", "2 1 "},
                {"\"Flour first,\" says Ayjan. \"Why?\"", "4 1 "},
                {"Ким болду?» деди. Жок…", "2 1 1 "},
                {"The reserve — for hard days - only.", "6 "},
                {"Put <1000 som> aside (now.) Then rest.", "4 2 "},
                {"It is <3 or less.", "5 "},
                {"It costs 12.5 som", "4 "},
                {"...", "0 "},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct sentence sentence = {0};
                struct buffer found = {0};
                while (sentence_next(&sentence, rows[i].text, strlen(rows[i].text)))
                        buffer_add_format(&found, "%zu ", sentence.words);
                assert_string_equal(buffer_text(&found), rows[i].words);
                buffer_clear(&found);
        }
}

static void a_sentence_knows_its_place(void **state)
{
        const char *text = "One two.  Three\nfour.";
        struct sentence sentence = {0};

        (void)state;
        assert_true(sentence_next(&sentence, text, strlen(text)));
        assert_int_equal(sentence.start, 0);
        assert_int_equal(sentence.end, 8);
        assert_true(sentence_next(&sentence, text, strlen(text)));
        assert_int_equal(sentence.start, 10);
        assert_int_equal(sentence.end, strlen(text));
        assert_false(sentence_next(&sentence, text, strlen(text)));
}

static void gaps_are_never_fewer_than_words(void **state)
{
        (void)state;
        assert_int_equal(sentence_gaps("", 0), 0);
        assert_int_equal(sentence_gaps("One", 3), 0);
        assert_int_equal(sentence_gaps("One two\nthree four five  six", 28), 6);
        assert_int_equal(sentence_gaps("Ун менен көмүр, анан парда !~\x7f", 50), 5);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(words_are_counted_by_sentence),
                cmocka_unit_test(a_sentence_knows_its_place),
                cmocka_unit_test(gaps_are_never_fewer_than_words),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
