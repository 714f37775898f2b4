// SPDX-License-Identifier: GPL-3.0-or-later
// The question, what I answered last, and the reason. What was right is worked out anew from the
// stored answer, so that it can never contradict the lesson.

#include "screens/my_lesson_answers.h"

#include <string.h>

#include "base/translate.h"
#include "learn/grade.h"
#include "screens/answer_words.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct my_lesson_answers {
        struct sheet sheet;
        const struct lesson *lesson;
        struct reading reading;
};

static const char *words(struct my_lesson_answers *my, const char *text)
{
        return text_plain(&my->sheet.arena, reading_text(&my->reading, text), my->reading.language);
}

// The last answer to this step, or NULL.
static const struct record *last_answer(const struct my_lesson_answers *my, const struct step *step)
{
        const struct session *session = my->sheet.session;

        for (size_t i = session->record_count; i-- > 0;) {
                const struct record *record = &session->records[i];
                if (record->kind == RECORD_ANSWER && strcmp(record->lesson, my->lesson->id) == 0 &&
                        strcmp(record->step, step->id) == 0)
                        return record;
        }
        return NULL;
}

static void add_verdict(struct my_lesson_answers *my, const struct grade *grade)
{
        struct page *page = &my->sheet.page;

        switch (grade->outcome) {
        case OUTCOME_RIGHT:
                page_add_text(page, STYLE_RIGHT, _("Right"));
                break;
        case OUTCOME_PARTLY:
                page_add_text(page, STYLE_LOOK_AGAIN, _("Right in part"));
                break;
        case OUTCOME_DONT_KNOW:
                break;
        default:
                page_add_text(page, STYLE_LOOK_AGAIN, _("Let us look again"));
        }
        if (grade->because)
                page_add_text(page, STYLE_TEXT, words(my, grade->because));
}

static void add_question(
        struct my_lesson_answers *my, const struct step *step, const struct record *record)
{
        struct sheet *sheet = &my->sheet;
        struct response response;

        for (size_t i = 0; i < step->text.count; i++)
                page_add_heading(&sheet->page, words(my, step->text.items[i]));
        if (strcmp(record->hash, step->hash) != 0 ||
                !response_read(&response, &sheet->arena, record->response)) {
                page_add_text(&sheet->page, STYLE_QUIET,
                        _("The question was changed after you answered it."));
                return;
        }
        page_add_text(&sheet->page, STYLE_QUIET, _("My answer:"));
        answer_words_add(sheet, &step->question, &response, &my->reading);
        struct grade grade = grade_step(step, &response, &my->reading);
        add_verdict(my, &grade);
}

static void build(void *state)
{
        struct my_lesson_answers *my = state;
        struct sheet *sheet = &my->sheet;
        bool first = true;

        my->reading = reading_of_lesson(my->lesson, translate_language());
        sheet_begin(sheet, "");
        sheet->title = words_of_lesson(&sheet->arena, sheet->session, my->lesson->id);
        for (size_t i = 0; i < my->lesson->step_count; i++) {
                const struct step *step = &my->lesson->steps[i];
                const struct record *record =
                        step->kind == STEP_QUESTION ? last_answer(my, step) : NULL;
                if (!record)
                        continue;
                if (!first)
                        page_add_gap(&sheet->page);
                first = false;
                add_question(my, step, record);
        }
}

static const struct sheet_class class = {
        .name = "my lesson answers",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
};

struct screen my_lesson_answers_screen(struct session *session, const struct lesson *lesson)
{
        struct my_lesson_answers *my = sheet_new(&class, session, sizeof(*my));

        my->lesson = lesson;
        return sheet_screen(my);
}
