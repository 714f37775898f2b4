// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate as a page: its fields, and around them sentences that follow from its language
// alone, so that the signature over the fields covers everything that is printed.

#include "report/certificate_page.h"

#include "base/printout.h"

const char *certificate_day(struct arena *arena, const struct certificate *certificate)
{
        const struct date *date = &certificate->date;

        return arena_format(arena, "%02d.%02d.%04d", date->day, date->month, date->year);
}

static void add_sentence(struct buffer *out, const char *sentence)
{
        if (out->length > 0)
                buffer_add(out, " ");
        buffer_add(out, sentence);
}

const char *certificate_rule_words(struct arena *arena, const struct certificate_rule *rule)
{
        struct buffer words = {0};

        if (rule->lessons > 0)
                add_sentence(
                        &words, arena_format(arena, _("At least %d%% of the lessons are done."),
                                        rule->lessons));
        if (rule->attendance > 0)
                add_sentence(&words,
                        arena_format(arena, _("At least %d%% of the meetings were attended."),
                                rule->attendance));
        if (rule->after_test)
                add_sentence(&words, _("The tests before and after the course are taken."));
        const char *text = arena_copy_text(arena, buffer_text(&words));
        buffer_clear(&words);
        return text;
}

static void add_words(
        struct buffer *out, struct arena *arena, const struct certificate *certificate)
{
        const char *number = certificate->number;

        printout_add(out, "before", _("This certificate is given to"));
        printout_add(out, "name", certificate->name);
        printout_add(out, "after", _("for completing the course"));
        printout_add(out, "course", certificate->course);
        printout_add(out, "rule", certificate_rule_words(arena, &certificate->rule));
        printout_add(out, "date", certificate_day(arena, certificate));
        printout_add(out, "number", arena_format(arena, _("No. %s"), number));
        printout_add(out, "signature", _("Trainer's signature"));
        printout_add(out, "hint", arena_format(arena, _("To check it: bereke verify %s"), number));
}

void certificate_page(
        struct buffer *out, const struct certificate *certificate, const struct site_key *key)
{
        struct arena arena = {0};
        enum language shown = translate_language();
        const struct date *date = &certificate->date;

        translate_switch(certificate->language);
        struct printout printout = {
                .kind = PRINTOUT_CERTIFICATE,
                .language = certificate->language,
                .made = arena_format(&arena, "%04d-%02d-%02d", date->year, date->month, date->day),
                .title = _("Certificate"),
        };
        printout_begin(out, &printout);
        add_words(out, &arena, certificate);
        printout_add(out, "code", certificate_code(&arena, certificate, key));
        translate_switch(shown);
        arena_clear(&arena);
}
