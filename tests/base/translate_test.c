// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a locale and a catalogue of its own, so that it needs nothing of the machine's.
#include "base/translate.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static char folder[] = "/tmp/bereke-locale-XXXXXX";

#define HEADER                                                                                     \
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: "            \
        "nplurals=2; plural=(n != 1);\\n\"\n"

static const char ky[] =
        HEADER "msgid \"yes\"\nmsgstr \"ооба\"\n"
               "msgid \"day\"\nmsgid_plural \"days\"\nmsgstr[0] \"күн\"\nmsgstr[1] \"күндөр\"\n";
static const char ru[] = HEADER "msgid \"yes\"\nmsgstr \"да\"\n";

static int run(const char *command)
{
        char line[256];
        (void)snprintf(line, sizeof(line), "cd %s && { %s; } >/dev/null 2>&1", folder, command);
        return system(line);
}

static int make_catalogue(const char *language, const char *text)
{
        char line[256];
        (void)snprintf(line, sizeof(line),
                "cd %s && mkdir -p %s/LC_MESSAGES && msgfmt -o %s/LC_MESSAGES/bereke.mo -", folder,
                language, language);
        FILE *input = popen(line, "w");
        return input && fputs(text, input) >= 0 ? pclose(input) : -1;
}

static int set_up(void **state)
{
        (void)state;
        if (!mkdtemp(folder))
                return -1;
        (void)run("localedef -i ky_KG -f UTF-8 ./ky_KG.UTF-8");
        return make_catalogue("ky", ky) || make_catalogue("ru", ru);
}

static int tear_down(void **state)
{
        (void)state;
        return run("rm -rf ./ky_KG.* ky ru && rmdir \"$PWD\"");
}

static void the_language_can_change_while_running(void **state)
{
        (void)state;
        clearenv();
        setenv("PATH", "/usr/bin:/bin", 1);
        if (!translate_start(folder, LANGUAGE_KY))
                skip(); // no locale sources on this machine
        assert_int_equal(translate_language(), LANGUAGE_KY);
        assert_string_equal(_("yes"), "ооба");
        assert_string_equal(translate_plural("day", "days", 1), "күн");
        assert_string_equal(translate_plural("day", "days", 5), "күндөр");
        translate_switch(LANGUAGE_RU);
        assert_string_equal(_("yes"), "да");
        translate_switch(LANGUAGE_EN);
        assert_string_equal(_("yes"), "yes");
        assert_string_equal(translate_plural("day", "days", 1), "day");
        translate_switch(LANGUAGE_KY);
        assert_string_equal(_("yes"), "ооба");
        assert_string_equal(_(""), "");
        assert_string_equal(_("not translated"), "not translated");
        assert_string_equal(localeconv()->decimal_point, ".");
        assert_true(strcoll("н", "ң") < 0 && strcoll("ң", "о") < 0 && strcoll("о", "ө") < 0 &&
                    strcoll("ө", "п") < 0);
}

static void without_a_locale_the_texts_stay_english(void **state)
{
        (void)state;
        clearenv();
        setenv("LOCPATH", "/nowhere", 1);
        assert_false(translate_start("/nowhere/else", LANGUAGE_RU));
        assert_int_equal(translate_language(), LANGUAGE_RU);
        assert_string_equal(_("yes"), "yes");
        assert_string_equal(getenv("LOCPATH"), "/nowhere");
}

static void languages_are_recognised(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                enum language language;
        } rows[] = {
                {"ky", LANGUAGE_KY},
                {"ky_KG.UTF-8", LANGUAGE_KY},
                {"ru_RU", LANGUAGE_RU},
                {"en@x", LANGUAGE_EN},
                {"kyz", LANGUAGE_COUNT},
                {"", LANGUAGE_COUNT},
                {"C", LANGUAGE_COUNT},
                {"de_DE", LANGUAGE_COUNT},
                {"ru-RU", LANGUAGE_RU},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(language_from_text(rows[i].text), rows[i].language);
        assert_string_equal(language_code(LANGUAGE_RU), "ru");
        assert_string_equal(language_name(LANGUAGE_KY), "Кыргызча");
}

static void the_environment_names_a_language(void **state)
{
        (void)state;
        clearenv();
        assert_int_equal(language_from_environment(), LANGUAGE_KY);
        setenv("LANG", "ru_RU.UTF-8", 1);
        assert_int_equal(language_from_environment(), LANGUAGE_RU);
        setenv("LC_ALL", "C", 1);
        assert_int_equal(language_from_environment(), LANGUAGE_RU);
        setenv("LC_MESSAGES", "en_US.UTF-8", 1);
        assert_int_equal(language_from_environment(), LANGUAGE_EN);
        setenv("LANGUAGE", "de:ky:ru", 1);
        assert_int_equal(language_from_environment(), LANGUAGE_KY);
        setenv("LANGUAGE", "de", 1);
        assert_int_equal(language_from_environment(), LANGUAGE_EN);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_language_can_change_while_running),
                cmocka_unit_test(without_a_locale_the_texts_stay_english),
                cmocka_unit_test(languages_are_recognised),
                cmocka_unit_test(the_environment_names_a_language),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
