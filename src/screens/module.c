// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in their order, each with its length and where one stands in it. Any of them may be
// opened at any time; a better order is advice.

#include "screens/module.h"

#include "base/translate.h"
#include "learn/progress.h"
#include "screens/lesson_opening.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct module_lessons {
        struct sheet sheet;
        const char *title;
        const struct ids *lessons;
};

// Only a lesson that was begun is read whole, for "step 3 of 9".
static const char *state_of(struct sheet *sheet, const char *lesson_id)
{
        const struct session *session = sheet->session;
        struct progress progress =
                progress_of_lesson(lesson_id, NULL, session->records, session->record_count);

        if (progress.open) {
                progress = progress_of_lesson(lesson_id, session_lesson(session, lesson_id),
                        session->records, session->record_count);
        }
        return words_of_progress(&sheet->arena, &progress);
}

static void add_lesson(struct sheet *sheet, int index, const char *lesson_id)
{
        struct list_item item = {
                .label = words_of_lesson(&sheet->arena, sheet->session, lesson_id)};
        const struct lesson_head *head = session_lesson_head(sheet->session, lesson_id);

        if (head) {
                item.mark = words_of_minutes(&sheet->arena, head->minutes);
                item.detail = state_of(sheet, lesson_id);
        } else {
                item.detail = _("cannot be opened now");
                item.style = STYLE_QUIET;
        }
        sheet_add_item(sheet, index, item);
}

static void build(void *state)
{
        struct module_lessons *module = state;
        struct sheet *sheet = &module->sheet;
        struct reading reading =
                reading_of_course(shelf_course(sheet->session->shelf), translate_language());

        sheet_begin(sheet, reading_text(&reading, module->title));
        page_add_text(&sheet->page, STYLE_TEXT, _("Choose a lesson."));
        for (size_t i = 0; i < module->lessons->count; i++)
                add_lesson(sheet, (int)i, module->lessons->items[i]);
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct module_lessons *module = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return lesson_opening(module->sheet.session,
                        module->lessons->items[sheet_chosen(&module->sheet)]);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "module",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen module_screen(struct session *session, const char *title, const struct ids *lessons)
{
        struct module_lessons *module = sheet_new(&class, session, sizeof(*module));

        module->title = title;
        module->lessons = lessons;
        return sheet_screen(module);
}
