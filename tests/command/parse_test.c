// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to write a line, right and wrong: the status, and the sentence in the user's language.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/run.h"

static void a_line_is_read(void **state)
{
        static const struct run rows[] = {
                {{"--version"}, 0, .out = "bereke 0."},
                {{"--help"}, 0, .out = "Commands:"},
                {{"check", "--help"}, 0, .out = "bereke check [PATH…]"},
                {{"--help", "check"}, 0, .out = "bereke check [PATH…]"},
                {{"check", "--help", "--version"}, 0, .out = "bereke 0."},
                {{"restore", "--help"}, 0, .out = "bereke restore FILE"},
                {{"person", "--help"}, 0, .out = "bereke person add NAME [--household NAME]"},
                {{"--data", "d", "person", "list"}, .status = 0},
                {{"person", "list", "--data", "d"}, .status = 0},
                {{"person", "--data=d", "list"}, .status = 0},
                {{"person", "--", "list"}, .status = 0},
                {{"--", "person", "list"}, .status = 0},
                {{"person", "add", "--", "--Айгүл"}, 0, .out = "-"},
                {{"learn"}, 69, .error = "in a terminal only"},
                {{NULL}, 69, .error = "in a terminal only"},
                {{"trainer"}, 69, .error = "later version"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void a_wrong_line_is_a_usage_error(void **state)
{
        static const struct run rows[] = {
                {{"bogus"}, 64, .error = "bereke: There is no command “bogus”."},
                {{"chekc"}, 64, .error = "Did you mean `bereke check`?"},
                {{""}, 64, .error = "There is no command “”"},
                {{"--", "--help"}, 64, .error = "There is no command “--help”"},
                {{"--bogus"}, 64, .error = "no option --bogus"},
                {{"check", "--bogus=3"}, 64, .error = "no option --bogus=3"},
                {{"check", "-x"}, 64, .error = "no option -x."},
                {{"check", "-xy"}, 64, .error = "no option -xy."},
                {{"check", "lessons", "-ё"}, 64, .error = "no option -ё."},
                {{"--version=2"}, 64, .error = "no option --version=2"},
                {{"--l", "ky"}, 64, .error = "no option --l."},
                {{"--passphrase-file", "x", "person", "list"}, 64, .error = "no option"},
                {{"check", "--data"}, 64, .error = "--data wants a word"},
                {{"--data", "", "person", "list"}, 64, .error = "after --data is empty"},
                {{"--lang", "de", "--version"}, 64, .error = "There is no language “de” here"},
                {{"restore"}, 64, .error = "It is written so: bereke restore FILE"},
                {{"restore", "a", "b"}, 64, .error = "“b” is one word too many."},
                {{"doctor", "now"}, 64, .error = "“now” is one word too many."},
                {{"person"}, 64, .error = "bereke person list|add|rename|reset-pin|remove"},
                {{"person", "kill"}, 64, .error = "bereke person list|add"},
                {{"person", ""}, 64, .error = "bereke person list|add"},
                {{"person", "add"}, 64, .error = "bereke person add NAME"},
                {{"class", "enrol", "7-а"}, 64, .error = "bereke class enrol CLASS PERSON…"},
                {{"course", "add", "a", "b"}, 64, .error = "bereke course add DIR"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void the_language_is_the_users(void **state)
{
        static const struct run rows[] = {
                {{"bogus"}, 64, .error = "деген буйрук жок", .environment = {"LANGUAGE=ky"}},
                {{"bogus"}, 64, .error = "Команды «bogus» нет", .environment = {"LANGUAGE=ru"}},
                {{"bogus"}, 64, .error = "Команды «bogus» нет",
                        .environment = {"LANGUAGE", "LANG=ru_RU.UTF-8"}},
                {{"bogus"}, 64, .error = "деген буйрук жок", .environment = {"LANGUAGE", "LANG=C"}},
                {{"bogus"}, 64, .error = "There is no command",
                        .environment = {"LANGUAGE=", "LC_ALL=en_GB"}},
                {{"--lang", "ru", "bogus"}, 64, .error = "Команды «bogus» нет"},
                {{"bogus", "--lang", "ky"}, 64, .error = "деген буйрук жок"},
                {{"--bogus", "check", "--lang=ru"}, 64, .error = "Параметра --bogus нет"},
                {{"--help", "--lang", "ky"}, 0, .out = "Буйруктар:"},
                {{"--lang", "ru", "--help"}, 0, .out = "Команды:"},
                {{"--lang", "ru", "--help", "--lang", "ky"}, 0, .out = "Буйруктар:"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void hostile_words_are_made_safe(void **state)
{
        static const struct run rows[] = {
                {{"\033[2Jx"}, 64, .error = "\uFFFD[2Jx"},
                {{"a\nb"}, 64, .error = "“a b”"},
                {{"\u202Egnp"}, 64, .error = "\uFFFDgnp"},
                {{"\xff\xfe"}, 64, .error = "\uFFFD\uFFFD"},
                {{"%s%n%1$s"}, 64, .error = "“%s%n%1$s”"},
                {{"check", "\033c"}, 66, .out = "0 errors", .error = "\uFFFDc"},
                {{"--\033[31m"}, 64, .error = "--\uFFFD[31m"},
                {{"--lang", "\xc0\xaf"}, 64, .error = "\uFFFD"},
                {{"course", "remove", "\u202Ex"}, 66, .error = "\uFFFDx"},
                {{"person", "add", "\033[2J"}, 64, .error = "signs that cannot be shown"},
                {{"print", "no\nsuch"}, 66, .error = "no such"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

// The system itself takes no word over 128 KiB, and no line over a few MiB.
static void a_megabyte_is_taken(void **state)
{
        struct home *home = *state;
        char *word = arena_take(&home->arena, 120 * 1024);

        memset(word, 'x', 120 * 1024 - 1);
        assert_run(home, &(struct run){{word}, 64, .error = "There is no command “xxx"});
        assert_run(home, &(struct run){{"person", "add", word}, 64, .error = "1 to 60 letters"});
        assert_run(home, &(struct run){{"--data", word, "person", "list"}, 73, .error = "xxx"});
        assert_run(home, &(struct run){{"check", word}, 66, .out = "0 errors", .error = "xxx"});
        struct run many = {{"check"}, 66, .out = "0 errors", .error = "xxx"};
        for (size_t i = 1; i + 1 < ARRAY_LENGTH(many.arguments); i++)
                many.arguments[i] = word;
        assert_run(home, &many);
}

static void what_cannot_be_printed_is_an_error(void **state)
{
        static const struct run rows[] = {
                {.arguments = {"--version"},
                        74,
                        NULL,
                        "could not be written",
                        .output = "/dev/full"},
                {.arguments = {"--help"},
                        74,
                        .error = "could not be written",
                        .output = "/dev/full"},
                {.arguments = {"--version"}, 74, .error = "could not be written", .output = ""},
                {.arguments = {"person", "add", "Айгүл"},
                        74,
                        .error = "could not be",
                        .output = ""},
                {.arguments = {"doctor"},
                        74,
                        .error = "could not be written",
                        .output = "/dev/full"},
                {.arguments = {"bogus"}, 64, .error = "no command", .output = "/dev/full"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
        // and nothing went into the database instead
        assert_run(*state, &(struct run){{"person", "list"}, 0, .out = "Айгүл"});
        assert_run(*state, &(struct run){{"doctor"}, 0, .out = "The records are whole."});
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_line_is_read),
                TEST(a_wrong_line_is_a_usage_error),
                TEST(the_language_is_the_users),
                TEST(hostile_words_are_made_safe),
                TEST(a_megabyte_is_taken),
                TEST(what_cannot_be_printed_is_an_error),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
