// SPDX-License-Identifier: GPL-3.0-or-later
// Every module with how many of its lessons are done, in words and numbers.

#include "screens/modules.h"

#include "base/translate.h"
#include "screens/module.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct modules {
        struct sheet sheet;
};

static const char *state_word(const struct module_progress *progress)
{
        if (progress->done == progress->lessons)
                return _("done");
        return progress->started ? _("started") : _("not started");
}

static void build(void *state)
{
        struct modules *modules = state;
        struct sheet *sheet = &modules->sheet;
        const struct session *session = sheet->session;
        const struct course *course = shelf_course(session->shelf);
        struct reading reading = reading_of_course(course, translate_language());

        sheet_begin(sheet, _("All lessons"));
        page_add_text(&sheet->page, STYLE_TEXT, _("Choose a module."));
        for (size_t i = 0; i < course->module_count; i++) {
                const struct module *module = &course->modules[i];
                struct module_progress progress =
                        progress_of_module(module, session->records, session->record_count);
                sheet_add_item(sheet, (int)i,
                        (struct list_item){
                                .label = reading_text(&reading, module->title),
                                .detail = state_word(&progress),
                                .mark = words_of_count(
                                        &sheet->arena, progress.done, progress.lessons),
                        });
        }
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct modules *modules = state;
        struct session *session = modules->sheet.session;
        const struct course *course = shelf_course(session->shelf);

        switch (answer) {
        case SHEET_CHOSEN: {
                const struct module *module = &course->modules[sheet_chosen(&modules->sheet)];
                return next_screen(
                        NEXT_PUSH, module_screen(session, module->title, &module->lessons));
        }
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "modules",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen modules_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct modules)));
}
