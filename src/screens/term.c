// SPDX-License-Identifier: GPL-3.0-or-later
// A word opened from a lesson's text or from the glossary. Enter and Esc both lead back to where it
// was met.

#include "screens/term.h"

#include "base/memory.h"
#include "base/translate.h"
#include "course/reading.h"
#include "screens/sheet.h"

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

        page_add_box(&sheet->page, STYLE_TERM,
                text_plain(arena, reading_text(reading, term->name), reading->language),
                text_plain(arena, reading_text(reading, term->text), reading->language));
}

static void build(struct term_page *opened)
{
        struct sheet *sheet = &opened->sheet;
        struct course_shelf *shelf = sheet->session->shelf;
        struct diagnostics diagnostics;
        const struct glossary *glossary;
        const struct term *term = NULL;

        diagnostics_init(&diagnostics);
        glossary = shelf ? shelf_glossary(shelf, &diagnostics) : NULL;
        term = glossary ? glossary_term(glossary, opened->id) : NULL;
        sheet_begin(sheet, _("Glossary"));
        if (term) {
                struct reading reading = reading_of_glossary(glossary, translate_language());

                add_term(sheet, term, &reading);
        } else {
                page_add_text(&sheet->page, STYLE_TEXT,
                        arena_format(&sheet->arena,
                                _("The glossary does not explain this word yet: %s"), opened->id));
        }
        diagnostics_clear(&diagnostics);
}

static struct next term_key(void *state, const struct key *key)
{
        struct term_page *opened = state;

        switch (sheet_key(&opened->sheet, key)) {
        case SHEET_BUILD:
                build(opened);
                return next_of(NEXT_STAY);
        case SHEET_NEXT:
        case SHEET_BACK:
                return next_of(NEXT_POP);
        case SHEET_UNUSED:
                return next_of(NEXT_UNUSED);
        default:
                return next_of(NEXT_STAY);
        }
}

static void term_draw(void *state, const struct canvas *canvas)
{
        struct term_page *opened = state;

        sheet_draw(&opened->sheet, canvas);
}

static void term_leave(void *state)
{
        struct term_page *opened = state;

        sheet_clear(&opened->sheet);
        memory_free(opened->id);
        memory_free(opened);
}

static const struct screen_class term_class = {
        .name = "term",
        .draw = term_draw,
        .key = term_key,
        .leave = term_leave,
};

struct screen term_screen(struct session *session, const char *term_id)
{
        struct term_page *opened = memory_new(sizeof(*opened));

        sheet_init(&opened->sheet, session, actions, ARRAY_LENGTH(actions));
        opened->id = memory_copy_text(term_id);
        return (struct screen){&term_class, opened};
}
