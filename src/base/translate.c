// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the interface, over libintl. Catalogues are chosen by LANGUAGE, which works only
// where a real locale is set; school PCs seldom have one, so the program brings its own and points
// LOCPATH at them. The locale stays one and the same (Kyrgyz where possible, so that strcoll()
// sorts ө between о and п); only LANGUAGE changes.

#include "base/translate.h"

#include <libintl.h>
#include <locale.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static const char domain[] = "bereke";

static const struct {
        const char *code;
        const char *name;
} languages[LANGUAGE_COUNT] = {
        [LANGUAGE_KY] = {"ky", "Кыргызча"},
        [LANGUAGE_RU] = {"ru", "Русский"},
        [LANGUAGE_EN] = {"en", "English"},
};

// libintl keeps the language for the whole process; this is its other half.
static struct {
        enum language language;
} shown = {LANGUAGE_EN};

const char *translate_text(const char *text)
{
        return *text ? gettext(text) : text; // the empty text is a catalogue's header
}

const char *translate_plural(const char *one, const char *many, unsigned long count)
{
        return ngettext(one, many, count);
}

static bool set_locale(void)
{
        static const char *const names[] = {"ky_KG.UTF-8", "ru_RU.UTF-8", "en_US.UTF-8"};
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
                if (setlocale(LC_ALL, names[i]))
                        return true;
        }
        return false;
}

bool translate_start(const char *directory, enum language language)
{
        const char *before = getenv("LOCPATH");
        char *kept = before ? memory_copy_text(before) : NULL;
        (void)setenv("LOCPATH", directory, 1);
        bool real = set_locale();
        if (!real) { // not ours: perhaps the machine's own
                (void)(kept ? setenv("LOCPATH", kept, 1) : unsetenv("LOCPATH"));
                real = set_locale();
        }
        memory_free(kept);
        if (!real)
                (void)setlocale(LC_ALL, "C.UTF-8");
        (void)setlocale(LC_NUMERIC, "C");
        (void)bindtextdomain(domain, directory);
        (void)bind_textdomain_codeset(domain, "UTF-8");
        translate_switch(language);
        return real;
}

void translate_switch(enum language language)
{
        shown.language = language;
        (void)setenv("LANGUAGE", languages[language].code, 1);
        (void)textdomain(domain); // makes libintl look at LANGUAGE again
}

enum language translate_language(void)
{
        return shown.language;
}

const char *language_code(enum language language)
{
        return languages[language].code;
}

const char *language_name(enum language language)
{
        return languages[language].name;
}

enum language language_from_text(const char *text)
{
        for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
                const char *end = strncmp(text, languages[language].code, 2) == 0 ? text + 2 : NULL;
                if (end && (*end == '\0' || strchr("_.@-:", *end)))
                        return language;
        }
        return LANGUAGE_COUNT;
}

// LANGUAGE may be a list, "ky:ru": the first of ours counts.
static enum language language_from_list(const char *list)
{
        while (list && *list) {
                enum language language = language_from_text(list);
                if (language != LANGUAGE_COUNT)
                        return language;
                list = strchr(list, ':');
                list = list ? list + 1 : NULL;
        }
        return LANGUAGE_COUNT;
}

enum language language_from_environment(void)
{
        static const char *const variables[] = {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"};
        for (size_t i = 0; i < ARRAY_LENGTH(variables); i++) {
                enum language language = language_from_list(getenv(variables[i]));
                if (language != LANGUAGE_COUNT)
                        return language;
        }
        return LANGUAGE_KY;
}
