// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the interface: marking, choosing and looking up. Lesson text is course/'s own.
#ifndef BEREKE_BASE_TRANSLATE_H
#define BEREKE_BASE_TRANSLATE_H

#include <stdbool.h>

enum language { LANGUAGE_KY, LANGUAGE_RU, LANGUAGE_EN, LANGUAGE_COUNT };

// Marks a text for extraction without looking it up.
#define N_(text) text

// The text in the language now shown; falls back to `text` itself. Never NULL.
#define _(text) translate_text(text)
const char *translate_text(const char *text) __attribute__((format_arg(1)));

// The right plural form for `count`.
const char *translate_plural(const char *one, const char *many, unsigned long count)
        __attribute__((format_arg(1), format_arg(2)));

// Sets LOCPATH and the catalogues to `directory` (…/share/bereke/locale or build/locale), picks a
// locale that works and falls back to C.UTF-8. False when only the fallback was found: interface
// text is then English.
bool translate_start(const char *directory, enum language language);

// Changes the language of everything shown from now on, without restarting.
void translate_switch(enum language language);
enum language translate_language(void);

// "ky", "ru", "en". Names in their own language: «Кыргызча», «Русский», "English".
const char *language_code(enum language language);
const char *language_name(enum language language);

// Recognises "ky", "ky_KG.UTF-8", "ru_RU" …; LANGUAGE_COUNT where it is none of ours.
enum language language_from_text(const char *text);

// The wanted language from LANGUAGE, LC_ALL, LC_MESSAGES, LANG, in this order, read as texts;
// Kyrgyz when none says.
enum language language_from_environment(void);

#endif
