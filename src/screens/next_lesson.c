// SPDX-License-Identifier: GPL-3.0-or-later
// What to do now, so that nobody has to look for it: one box, one key.

#include "screens/next_lesson.h"

#include <string.h>

#include "base/translate.h"
#include "learn/progress.h"
#include "session/course.h"
#include "session/words.h"

static bool has_lesson(const struct module *module, const char *lesson_id)
{
        for (size_t i = 0; i < module->lessons.count; i++)
                if (strcmp(module->lessons.items[i], lesson_id) == 0)
                        return true;
        return false;
}

// "Module “Family budget”: 1 of 2", of the module that has the lesson.
static const char *module_words(struct sheet *sheet, const char *lesson_id)
{
        struct arena *arena = &sheet->arena;
        const struct session *session = sheet->session;
        const struct course *course = shelf_course(session->shelf);
        struct reading reading = reading_of_course(course, translate_language());
        const struct module *module = course->modules;

        while (!has_lesson(module, lesson_id))
                module++;
        struct module_progress progress =
                progress_of_module(module, session->records, session->record_count);
        return arena_format(arena, _("Module “%s”: %s"), reading_text(&reading, module->title),
                words_of_count(arena, progress.done, progress.lessons));
}

static void add_box(struct sheet *sheet, const char *lesson_id)
{
        const char *title = words_of_lesson(&sheet->arena, sheet->session, lesson_id);
        const char *module = module_words(sheet, lesson_id);

        page_add_box(&sheet->page, STYLE_FRAME, _("Next lesson"),
                arena_format(&sheet->arena, "%s\n%s", title, module));
        page_mark(&sheet->page, &(struct span){
                                        .start = strlen(title) + 1,
                                        .length = strlen(module),
                                        .style = STYLE_QUIET,
                                });
}

void next_lesson_add(struct sheet *sheet, int code, const char *lesson_id)
{
        struct session *session = sheet->session;
        struct arena *arena = &sheet->arena;
        const struct lesson *lesson = session_lesson(session, lesson_id);
        struct progress progress =
                progress_of_lesson(lesson_id, lesson, session->records, session->record_count);
        struct list_item item = {.label = progress.open ? _("Continue") : _("Start")};
        if (progress.open)
                item.mark = words_of_progress(arena, &progress);
        else if (lesson)
                item.mark = words_of_minutes(arena, lesson->minutes);
        add_box(sheet, lesson_id);
        sheet_add_item(sheet, code, item);
}
