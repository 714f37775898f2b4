// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a certificate: whoever changes a letter of it is found out.
#include "store/certificate_text.h"

#include <setjmp.h>
#include <sodium.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static struct site_key key_of(unsigned char seed)
{
        unsigned char bytes[crypto_sign_SEEDBYTES];
        struct site_key key;

        memset(bytes, seed, sizeof(bytes));
        assert_int_equal(crypto_sign_seed_keypair(key.public, key.secret, bytes), 0);
        return key;
}

static struct certificate sample(void)
{
        return (struct certificate){
                .number = "3F7A-0007",
                .language = LANGUAGE_KY,
                .date = {2026, 5, 12},
                .rule = {80, 75, true},
                .course = "Береке",
                .name = "Айгүл Өмүрбекова Жаңылкызы",
        };
}

static void all_fields_come_back(void **state)
{
        struct arena arena = {0};
        struct site_key key = key_of(1);
        struct certificate written = sample();
        struct certificate read;
        const char *code = certificate_code(&arena, &written, &key);

        (void)state;
        assert_int_equal(certificate_verify(&read, &arena, code, key.public), CERTIFICATE_GENUINE);
        assert_string_equal(certificate_write(&arena, &read), certificate_write(&arena, &written));
        assert_string_equal(read.name, written.name);
        assert_int_equal(read.rule.attendance, 75);
        assert_true(read.rule.after_test);
        assert_string_equal(code, certificate_code(&arena, &written, &key));
        arena_clear(&arena);
}

static void another_letter_anywhere_is_found_out(void **state)
{
        struct arena arena = {0};
        struct site_key key = key_of(1);
        struct certificate certificate = sample();
        char *code = arena_copy_text(&arena, certificate_code(&arena, &certificate, &key));

        (void)state;
        for (size_t i = strlen("BEREKE1:"); code[i]; i++) {
                char letter = code[i];
                code[i] = letter == 'A' ? 'B' : 'A';
                assert_int_equal(certificate_verify(&certificate, &arena, code, key.public),
                        CERTIFICATE_FALSE);
                code[i] = letter;
        }
        arena_clear(&arena);
}

// The signature of one certificate on the fields of another.
static void another_field_is_found_out(void **state)
{
        struct arena arena = {0};
        struct site_key key = key_of(1);
        struct certificate changed[6];
        struct certificate read;
        struct certificate right = sample();

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(changed); i++)
                changed[i] = right;
        changed[0].number = "3F7A-0008";
        changed[1].language = LANGUAGE_RU;
        changed[2].date.day = 13;
        changed[3].rule.lessons = 90;
        changed[4].course = "Берекe"; // its last letter is Latin
        changed[5].name = "Айгул Өмүрбекова Жаңылкызы";
        const char *code = certificate_code(&arena, &right, &key);
        size_t begin = strlen("BEREKE1:");
        enum { SIGNATURE = 84 }; // letters that 63 of its 64 bytes fill
        for (size_t i = 0; i < ARRAY_LENGTH(changed); i++) {
                const char *other = certificate_code(&arena, &changed[i], &key);
                const char *mixed = arena_format(&arena, "%.*s%s", (int)(begin + SIGNATURE), code,
                        other + begin + SIGNATURE);
                assert_int_equal(
                        certificate_verify(&read, &arena, other, key.public), CERTIFICATE_GENUINE);
                assert_int_equal(
                        certificate_verify(&read, &arena, mixed, key.public), CERTIFICATE_FALSE);
        }
        arena_clear(&arena);
}

static void space_in_a_code_does_not_matter(void **state)
{
        struct arena arena = {0};
        struct site_key key = key_of(1);
        struct certificate certificate = sample();
        const char *code = certificate_code(&arena, &certificate, &key);
        const char *spaced =
                arena_format(&arena, " %.20s\r\n%.30s \t%s\n", code, code + 20, code + 50);

        (void)state;
        assert_int_equal(
                certificate_verify(&certificate, &arena, spaced, key.public), CERTIFICATE_GENUINE);
        arena_clear(&arena);
}

static void what_is_no_code_is_told_from_a_false_one(void **state)
{
        static const struct {
                const char *code;
                enum certificate_answer answer;
        } rows[] = {
                {"", CERTIFICATE_NONE},
                {"hello", CERTIFICATE_NONE},
                {"bereke1:abcd", CERTIFICATE_NONE},
                {"BEREKE1", CERTIFICATE_NONE},
                {"BEREKE1:", CERTIFICATE_FALSE},
                {"BEREKE1:abcd", CERTIFICATE_FALSE},
                {"BEREKE1:Айгүл", CERTIFICATE_FALSE},
                {"BEREKE1:====", CERTIFICATE_FALSE},
        };
        struct arena arena = {0};
        struct site_key key = key_of(1);
        struct site_key other = key_of(2);
        struct certificate certificate = sample();
        const char *code = certificate_code(&arena, &certificate, &other);

        (void)state;
        assert_int_equal(
                certificate_verify(&certificate, &arena, code, key.public), CERTIFICATE_FALSE);
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(certificate_verify(&certificate, &arena, rows[i].code, key.public),
                        rows[i].answer);
        arena_clear(&arena);
}

static void a_text_that_is_none_is_not_read(void **state)
{
        static const char *const rows[] = {
                "",
                "1\nky\n2026-05-12\n80 75 1\nКурс",
                "1\nky\n2026-05-12\n80 75 1\nКурс\nАты\n",
                "1\nky\n2026-05-12\n80 75 1\n\nАты",
                "1\nde\n2026-05-12\n80 75 1\nКурс\nАты",
                "1\nky\nMay\n80 75 1\nКурс\nАты",
                "1\nky\n2026-05-12\n80 75\nКурс\nАты",
        };
        struct arena arena = {0};
        struct certificate certificate;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_false(certificate_read(&certificate, &arena, rows[i]));
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(all_fields_come_back),
                cmocka_unit_test(another_letter_anywhere_is_found_out),
                cmocka_unit_test(another_field_is_found_out),
                cmocka_unit_test(space_in_a_code_does_not_matter),
                cmocka_unit_test(what_is_no_code_is_told_from_a_false_one),
                cmocka_unit_test(a_text_that_is_none_is_not_read),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
