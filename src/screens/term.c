// SPDX-License-Identifier: GPL-3.0-or-later
// A word opened from a lesson's text or from the glossary. Enter and Esc both lead back to where it
// was met.

#include "screens/term.h"

#include "base/memory.h"
#include "base/translate.h"
#include "course/reading.h"
#include "session/course.h"
#include "session/sheet_screen.h"

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

struct term_page {
        struct sheet sheet;
        char *id;
};

static void add_term(struct sheet *sheet, const struct term *term, const struct reading *reading)
{
        struct arena *arena = &sheet->arena;

        page_add_heading(&sheet->page,
                text_plain(arena, reading_text(reading, term->name), reading->language));
        page_add_box(&sheet->page, STYLE_TERM, NULL,
                text_plain(arena, reading_text(reading, term->text), reading->language));
}

static void build(void *state)
{
        struct term_page *opened = state;
        struct sheet *sheet = &opened->sheet;
        const struct glossary *glossary = session_glossary(sheet->session);
        const struct term *term = glossary ? glossary_term(glossary, opened->id) : NULL;

        sheet_begin(sheet, _("Glossary"));
        if (term) {
                struct reading reading = reading_of_glossary(glossary, translate_language());

                add_term(sheet, term, &reading);
        } else {
                page_add_text(&sheet->page, STYLE_TEXT,
                        arena_format(&sheet->arena,
                                _("The glossary does not explain this word yet: %s"), opened->id));
        }
}

static void leave(void *state)
{
        memory_free(((struct term_page *)state)->id);
}

static const struct sheet_class class = {
        .name = "term",
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
        .build = build,
        .answer = sheet_was_read,
        .leave = leave,
};

struct screen term_screen(struct session *session, const char *term_id)
{
        struct term_page *opened = sheet_new(&class, session, sizeof(*opened));

        opened->id = memory_copy_text(term_id);
        return sheet_screen(opened);
}
