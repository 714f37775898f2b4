// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of thumb that this person has met in a lesson, under the lesson it came from.

#include "screens/rules.h"

#include "base/translate.h"
#include "learn/progress.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct rules {
        struct sheet sheet;
        size_t count;
};

static void add_rule(struct sheet *sheet, const struct step *step, const struct reading *reading)
{
        for (size_t i = 0; i < step->text.count; i++) {
                page_add_box(&sheet->page, STYLE_RULE, NULL,
                        text_plain(&sheet->arena, reading_text(reading, step->text.items[i]),
                                reading->language));
        }
}

// Only a lesson that was begun is read.
static void add_lesson(struct rules *rules, const char *lesson_id)
{
        struct sheet *sheet = &rules->sheet;
        struct session *session = sheet->session;
        struct progress progress =
                progress_of_lesson(lesson_id, NULL, session->records, session->record_count);
        const struct step *rule;
        size_t from = 0;

        if (progress.state == PROGRESS_NOT_STARTED)
                return;
        const struct lesson *lesson = session_lesson(session, lesson_id);
        while (lesson && (rule = progress_next_rule(
                                  lesson, &from, session->records, session->record_count))) {
                struct reading reading = reading_of_lesson(lesson, translate_language());
                page_add_heading(&sheet->page, words_of_lesson(&sheet->arena, session, lesson_id));
                add_rule(sheet, rule, &reading);
                rules->count++;
        }
}

static void build(void *state)
{
        struct rules *rules = state;
        const struct course *course = shelf_course(rules->sheet.session->shelf);

        sheet_begin(&rules->sheet, _("My card of rules"));
        rules->count = 0;
        for (size_t i = 0; i < course->module_count; i++)
                for (size_t k = 0; k < course->modules[i].lessons.count; k++)
                        add_lesson(rules, course->modules[i].lessons.items[k]);
        if (rules->count == 0) {
                page_add_text(&rules->sheet.page, STYLE_TEXT,
                        _("No rules yet. Every lesson adds one; you can copy them onto paper."));
        }
}

static const struct sheet_class class = {
        .name = "rules",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
};

struct screen rules_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct rules)));
}
