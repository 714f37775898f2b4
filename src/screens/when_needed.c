// SPDX-License-Identifier: GPL-3.0-or-later
// "What do you face now?": the index that leads from a moment of life to the lessons for it.

#include "screens/when_needed.h"

#include "base/translate.h"
#include "screens/module.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct when_needed_list {
        struct sheet sheet;
};

static void build(void *state)
{
        struct sheet *sheet = &((struct when_needed_list *)state)->sheet;
        const struct course *course = shelf_course(sheet->session->shelf);
        struct reading reading = reading_of_course(course, translate_language());

        sheet_begin(sheet, _("When needed"));
        page_add_text(&sheet->page, STYLE_TEXT, _("What do you face now?"));
        for (size_t i = 0; i < course->when_needed_count; i++) {
                sheet_add_item(sheet, (int)i,
                        (struct list_item){
                                .label = reading_text(&reading, course->when_needed[i].say)});
        }
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct when_needed_list *)state)->sheet;
        const struct course *course = shelf_course(sheet->session->shelf);

        switch (answer) {
        case SHEET_CHOSEN: {
                const struct when_needed *need = &course->when_needed[sheet_chosen(sheet)];
                return next_screen(
                        NEXT_PUSH, module_screen(sheet->session, need->say, &need->lessons));
        }
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "when needed",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen when_needed_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct when_needed_list)));
}
