// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the course as one list. Whatever letters are typed narrow it down, ө found by о too,
// for keyboards that lack it.

#include "screens/glossary.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "course/reading.h"
#include "screens/term.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet.h"
#include "ui/field.h"

enum { WANTED_CHARACTERS = 30 };

struct entry {
        const struct term *term;
        const char *name;
};

struct glossary_page {
        struct sheet sheet;
        struct field wanted;
        struct entry *entries; // in the sheet's arena
        size_t count;
};

// The place of a letter in the Kyrgyz alphabet, which holds the Russian one; others stand behind.
static size_t rank_of(const char *letter, size_t size)
{
        static const char alphabet[] = " абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";
        uint32_t character = 0;

        for (size_t at = 0; at < sizeof(alphabet) - 1;) {
                size_t length = text_next(&character, alphabet + at, sizeof(alphabet) - 1 - at);

                if (length == size && memcmp(alphabet + at, letter, size) == 0) {
                        return at;
                }
                at += length;
        }
        text_next(&character, letter, size);
        return sizeof(alphabet) + character;
}

static int compare_folded(const char *one, const char *other)
{
        uint32_t character = 0;

        while (*one && *other) {
                size_t size = text_next(&character, one, strlen(one));
                size_t other_size = text_next(&character, other, strlen(other));
                size_t rank = rank_of(one, size);
                size_t other_rank = rank_of(other, other_size);

                if (rank != other_rank) {
                        return rank < other_rank ? -1 : 1;
                }
                one += size;
                other += other_size;
        }
        return (*one != '\0') - (*other != '\0');
}

static int compare_entries(const void *one, const void *other)
{
        struct arena arena = {0};
        const struct entry *first = one;
        const struct entry *second = other;
        int order = compare_folded(text_fold(&arena, first->name), text_fold(&arena, second->name));

        arena_clear(&arena);
        return order;
}

static void read_entries(struct glossary_page *opened)
{
        struct sheet *sheet = &opened->sheet;
        const struct glossary *glossary = session_glossary(sheet->session);

        opened->count = 0;
        if (glossary) {
                struct reading reading = reading_of_glossary(glossary, translate_language());

                opened->entries =
                        arena_take(&sheet->arena, (glossary->count + 1) * sizeof(*opened->entries));
                for (; opened->count < glossary->count; opened->count++) {
                        const struct term *term = &glossary->terms[opened->count];

                        opened->entries[opened->count] = (struct entry){
                                term, text_plain(&sheet->arena, reading_text(&reading, term->name),
                                              reading.language)};
                }
                qsort(opened->entries, opened->count, sizeof(*opened->entries), compare_entries);
        }
}

static bool is_wanted(struct glossary_page *opened, const char *name)
{
        struct arena *arena = &opened->sheet.arena;
        const char *wanted = text_fold_answer(arena, field_text(&opened->wanted), true);

        return strstr(text_fold_answer(arena, name, true), wanted) != NULL;
}

static void build(struct glossary_page *opened)
{
        struct sheet *sheet = &opened->sheet;

        sheet_begin(sheet, _("Glossary"));
        read_entries(opened);
        for (size_t i = 0; i < opened->count; i++) {
                if (is_wanted(opened, opened->entries[i].name)) {
                        sheet_add_item(sheet, (int)i,
                                (struct list_item){.label = opened->entries[i].name});
                }
        }
        opened->wanted.label = _("Type the beginning of a word:");
        page_add_field(&sheet->page, &opened->wanted);
        if (sheet->item_count == 0) {
                page_add_text(&sheet->page, STYLE_TEXT, _("There is no such word here."));
        }
        sheet->list.unnumbered = true;
        sheet_put_list(sheet);
        page_focus(&sheet->page, &sheet->list);
}

// Letters go to the field although the arrows stand in the list.
static bool narrows(struct glossary_page *opened, const struct key *key)
{
        bool letter = key->code == KEY_CODE_LETTER || key->code == KEY_CODE_PASTE ||
                      key->code == KEY_CODE_DIGIT;
        bool more = *field_text(&opened->wanted) != '\0' &&
                    (key->code == KEY_CODE_BACKSPACE || key->code == KEY_CODE_SPACE);

        if (!letter && !more) {
                return false;
        }
        field_key(&opened->wanted, key);
        opened->sheet.list.chosen = 0;
        build(opened);
        return true;
}

static struct next glossary_key(void *state, const struct key *key)
{
        struct glossary_page *opened = state;
        struct sheet *sheet = &opened->sheet;

        if (narrows(opened, key)) {
                return next_of(NEXT_STAY);
        }
        switch (sheet_key(sheet, key)) {
        case SHEET_BUILD:
                build(opened);
                return next_of(NEXT_STAY);
        case SHEET_CHOSEN:
                return next_screen(NEXT_PUSH,
                        term_screen(sheet->session, opened->entries[sheet_chosen(sheet)].term->id));
        case SHEET_BACK:
                return next_of(NEXT_POP);
        case SHEET_UNUSED:
                return next_of(NEXT_UNUSED);
        default:
                return next_of(NEXT_STAY);
        }
}

static void glossary_draw(void *state, const struct canvas *canvas)
{
        struct glossary_page *opened = state;

        sheet_draw(&opened->sheet, canvas);
}

static void glossary_leave(void *state)
{
        struct glossary_page *opened = state;

        field_clear(&opened->wanted);
        sheet_clear(&opened->sheet);
        memory_free(opened);
}

static const struct screen_class glossary_class = {
        .name = "glossary",
        .draw = glossary_draw,
        .key = glossary_key,
        .leave = glossary_leave,
};

struct screen glossary_screen(struct session *session)
{
        struct glossary_page *opened = memory_new(sizeof(*opened));

        sheet_init(&opened->sheet, session, keys_of_choice, KEYS_OF_CHOICE);
        field_init(&opened->wanted, NULL, WANTED_CHARACTERS);
        return (struct screen){&glossary_class, opened};
}
