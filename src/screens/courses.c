// SPDX-License-Identifier: GPL-3.0-or-later
// The courses that stand on this machine besides the built-in one.

#include "screens/courses.h"

#include "base/translate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct courses {
        struct sheet sheet;
};

static void build(void *state)
{
        struct sheet *sheet = &((struct courses *)state)->sheet;
        struct session *session = sheet->session;

        sheet_begin(sheet, _("Other courses"));
        for (size_t i = 0; i < session->shelf_count; i++) {
                const struct course *course = shelf_course(session->shelves[i]);
                struct reading reading = reading_of_course(course, translate_language());
                sheet_add_item(sheet, (int)i,
                        (struct list_item){
                                .label = reading_text(&reading, course->title),
                                .mark = session->shelves[i] == session->shelf ? _("open now")
                                                                              : NULL,
                        });
        }
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct courses *)state)->sheet;

        switch (answer) {
        case SHEET_CHOSEN:
                sheet->session->shelf = sheet->session->shelves[sheet_chosen(sheet)];
                return next_of(NEXT_POP);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "courses",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen courses_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct courses)));
}
