// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons in which this person answered something, in the order of the course.

#include "screens/my_answers.h"

#include <string.h>

#include "base/translate.h"
#include "screens/my_lesson_answers.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct my_answers {
        struct sheet sheet;
        struct arena arena;
        struct ids lessons; // with an answer, in the arena
};

static bool has_answer(const struct session *session, const char *lesson_id)
{
        for (size_t i = 0; i < session->record_count; i++) {
                const struct record *record = &session->records[i];
                if (record->kind == RECORD_ANSWER && strcmp(record->lesson, lesson_id) == 0)
                        return true;
        }
        return false;
}

static void find_lessons(struct my_answers *my)
{
        const struct session *session = my->sheet.session;
        const struct course *course = shelf_course(session->shelf);
        size_t all = 0;

        for (size_t i = 0; i < course->module_count; i++)
                all += course->modules[i].lessons.count;
        arena_clear(&my->arena);
        my->lessons.count = 0;
        my->lessons.items = arena_take(&my->arena, all * sizeof(*my->lessons.items));
        for (size_t i = 0; i < course->module_count; i++) {
                const struct ids *lessons = &course->modules[i].lessons;
                for (size_t k = 0; k < lessons->count; k++)
                        if (has_answer(session, lessons->items[k]))
                                my->lessons.items[my->lessons.count++] = lessons->items[k];
        }
}

static void build(void *state)
{
        struct my_answers *my = state;
        struct sheet *sheet = &my->sheet;

        sheet_begin(sheet, _("My answers"));
        find_lessons(my);
        if (my->lessons.count == 0) {
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("No answers yet. After a lesson you can read here what you answered, and "
                          "why."));
                return;
        }
        page_add_text(&sheet->page, STYLE_TEXT, _("Choose a lesson."));
        for (size_t i = 0; i < my->lessons.count; i++) {
                sheet_add_item(sheet, (int)i,
                        (struct list_item){.label = words_of_lesson(&sheet->arena, sheet->session,
                                                   my->lessons.items[i])});
        }
        sheet_put_list(sheet);
}

static struct next choose(struct my_answers *my)
{
        struct session *session = my->sheet.session;
        const char *lesson_id = my->lessons.items[sheet_chosen(&my->sheet)];
        const struct lesson *lesson = session_lesson(session, lesson_id);

        if (!lesson) {
                sheet_say(&my->sheet, STYLE_WARNING, _("This lesson cannot be opened now."));
                return next_of(NEXT_STAY);
        }
        return next_screen(NEXT_PUSH, my_lesson_answers_screen(session, lesson));
}

static struct next answer(void *state, enum sheet_answer answer)
{
        switch (answer) {
        case SHEET_CHOSEN:
                return choose(state);
        case SHEET_NEXT:
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct my_answers *my = state;

        arena_clear(&my->arena);
}

static const struct sheet_class class = {
        .name = "my answers",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen my_answers_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct my_answers)));
}
