// SPDX-License-Identifier: GPL-3.0-or-later
// One broken lesson must not stop the others: it opens as a page that names the first fault, for
// whoever can mend it.

#include "screens/lesson_opening.h"

#include "base/translate.h"
#include "screens/lesson.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct broken {
        struct sheet sheet;
        const char *lesson_id;
};

// A whole file that is missing or cannot be read has no line.
static void add_place(struct sheet *sheet, const struct finding *finding)
{
        const char *file = finding->place.file;
        int line = finding->place.line;

        if (file)
                page_add_text(&sheet->page, STYLE_QUIET,
                        line > 0 ? arena_format(&sheet->arena, "%s:%d", file, line) : file);
}

static void build(void *state)
{
        struct broken *broken = state;
        struct sheet *sheet = &broken->sheet;
        struct diagnostics faults;
        struct buffer words = {0};

        diagnostics_init(&faults);
        sheet_begin(sheet, "");
        sheet->title = words_of_lesson(&sheet->arena, sheet->session, broken->lesson_id);
        (void)shelf_lesson(sheet->session->shelf, broken->lesson_id, &faults);
        page_add_text(&sheet->page, STYLE_TEXT,
                _("This lesson cannot be opened now. The other lessons can. Show this page to "
                  "your trainer."));
        diagnostics_sort(&faults);
        const struct finding *first = diagnostics_first_error(&faults);
        if (first) {
                finding_words(&words, first);
                page_add_box(&sheet->page, STYLE_WARNING, NULL, buffer_text(&words));
                add_place(sheet, first);
        }
        buffer_clear(&words);
        diagnostics_clear(&faults);
}

static const struct sheet_class class = {
        .name = "broken lesson",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
};

struct next lesson_opening(struct session *session, const char *lesson_id)
{
        const struct lesson *lesson = session_lesson(session, lesson_id);

        if (lesson)
                return next_screen(NEXT_PUSH, lesson_screen(session, lesson));
        struct broken *broken = sheet_new(&class, session, sizeof(*broken));
        broken->lesson_id = lesson_id;
        return next_screen(NEXT_PUSH, sheet_screen(broken));
}
