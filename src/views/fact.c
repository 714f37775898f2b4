// SPDX-License-Identifier: GPL-3.0-or-later
// A fact in its box. No date is ever made up: the day somebody checked it, else the one of its
// source.

#include "views/fact.h"

#include <stdio.h>

#include "base/translate.h"
#include "course/reading.h"
#include "session/course.h"

// «15.12.2025», «12.2025».
static const char *words_of_date(struct sheet *sheet, const char *date)
{
        int year = 0;
        int month = 0;
        int day = 0;

        if (sscanf(date, "%4d-%2d-%2d", &year, &month, &day) == 3) {
                return arena_format(&sheet->arena, "%02d.%02d.%d", day, month, year);
        }
        return arena_format(&sheet->arena, "%02d.%d", month, year);
}

static const char *words_of_source(
        struct sheet *sheet, const struct fact *fact, const struct reading *reading)
{
        const char *source = reading_text(reading, fact->source);

        if (fact->checked_on) {
                return arena_format(&sheet->arena, _("Checked on: %s. Source: %s."),
                        words_of_date(sheet, fact->checked_on), source);
        }
        return arena_format(&sheet->arena, _("As of: %s. Source: %s."),
                words_of_date(sheet, fact->as_of), source);
}

static void add(struct sheet *sheet, const struct fact *fact, const struct reading *reading)
{
        struct arena *arena = &sheet->arena;
        const char *ask = text_plain(arena, reading_text(reading, fact->ask), reading->language);

        if (fact_is_fresh(fact, session_today(sheet->session))) {
                page_add_box(&sheet->page, STYLE_FRAME, _("Good to know"),
                        text_plain(arena, reading_text(reading, fact->text), reading->language));
                page_add_text(&sheet->page, STYLE_QUIET, words_of_source(sheet, fact, reading));
        }
        page_add_box(&sheet->page, STYLE_FRAME, _("Please check"), ask);
}

void fact_add(struct sheet *sheet, const char *fact_id)
{
        const struct facts *facts = session_facts(sheet->session);
        const struct fact *fact = facts ? facts_entry(facts, fact_id) : NULL;

        if (fact) {
                struct reading reading = reading_of_facts(facts, translate_language());

                add(sheet, fact, &reading);
        }
}
