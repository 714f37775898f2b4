// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in rows; below them space, delete and done. Whoever has a Cyrillic keyboard after all may
// go on typing.
#include "ui/letters.h"

#include <string.h>
#include <wctype.h>

#include "base/text.h"

enum { CELL_COLUMNS = 4, MOST_IN_ROW = 12, FEWEST_IN_ROW = 9 };

enum { PART_SPACE, PART_DELETE, PART_DONE, PART_COUNT };

void letters_init(struct letters *letters, struct field *field, enum language language)
{
        static const char *const alphabets[LANGUAGE_COUNT] = {
                [LANGUAGE_KY] = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
                [LANGUAGE_RU] = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-",
                [LANGUAGE_EN] = "abcdefghijklmnopqrstuvwxyz-'",
        };
        *letters = (struct letters){
                .field = field, .alphabet = alphabets[language], .columns = FEWEST_IN_ROW};
}

static size_t letter_count(const struct letters *letters)
{
        return text_characters(letters->alphabet);
}

static bool begins_word(const struct field *field)
{
        if (field->cursor == 0)
                return true;
        char before = field_text(field)[field->cursor - 1];
        return before == ' ' || before == '-';
}

// Adds letter `index` as it would be typed now.
static void add_letter(const struct letters *letters, size_t index, struct buffer *out)
{
        const char *text = letters->alphabet;
        size_t length = strlen(text);
        uint32_t letter = 0;
        for (size_t size; (size = text_next(&letter, text, length)) && index-- > 0;
                text += size, length -= size)
                ;
        text_add_character(out, begins_word(letters->field) ? towupper(letter) : letter);
}

static enum letters_answer take(struct letters *letters)
{
        size_t count = letter_count(letters);
        if (letters->chosen == count + PART_DONE)
                return LETTERS_DONE;
        if (letters->chosen == count + PART_DELETE) {
                field_key(letters->field, &(struct key){.code = KEY_CODE_BACKSPACE});
        } else if (letters->chosen == count + PART_SPACE) {
                field_add(letters->field, " ");
        } else {
                struct buffer letter;
                buffer_init(&letter);
                add_letter(letters, letters->chosen, &letter);
                field_add(letters->field, buffer_text(&letter));
                buffer_clear(&letter);
        }
        return LETTERS_USED;
}

static enum letters_answer move_to(struct letters *letters, size_t index)
{
        if (index >= letter_count(letters) + PART_COUNT)
                return LETTERS_UNUSED;
        letters->chosen = index;
        return LETTERS_USED;
}

static enum letters_answer move_down(struct letters *letters)
{
        size_t count = letter_count(letters), columns = (size_t)letters->columns;
        if (letters->chosen >= count)
                return LETTERS_UNUSED;
        size_t below = letters->chosen + columns;
        if (below < count)
                return move_to(letters, below);
        size_t third = letters->chosen % columns * PART_COUNT / columns;
        return move_to(letters, count + third);
}

static enum letters_answer move_up(struct letters *letters)
{
        size_t count = letter_count(letters), columns = (size_t)letters->columns;
        if (letters->chosen < count)
                return move_to(letters, letters->chosen - columns); // too large in the first row
        size_t last_row = (count - 1) / columns * columns;
        size_t above = last_row + (letters->chosen - count) * columns / PART_COUNT;
        return move_to(letters, above < count ? above : count - 1);
}

enum letters_answer letters_key(struct letters *letters, const struct key *key)
{
        switch (key->code) {
        case KEY_CODE_LEFT:
                return move_to(letters, letters->chosen - (letters->chosen > 0));
        case KEY_CODE_RIGHT:
                return move_to(letters, letters->chosen + 1);
        case KEY_CODE_UP:
                return move_up(letters);
        case KEY_CODE_DOWN:
                return move_down(letters);
        case KEY_CODE_ENTER:
                return take(letters);
        case KEY_CODE_LETTER:
        case KEY_CODE_DIGIT:
        case KEY_CODE_SPACE:
        case KEY_CODE_PASTE:
        case KEY_CODE_BACKSPACE:
                field_key(letters->field, key);
                return LETTERS_USED;
        default:
                return LETTERS_UNUSED;
        }
}

static int columns_at(const struct canvas *canvas)
{
        int columns = canvas->columns / CELL_COLUMNS;
        return columns >= MOST_IN_ROW ? MOST_IN_ROW : columns < 1 ? 1 : columns;
}

// Letters stand far enough apart without lines between: what is being written stays to be seen.
static int grid_rows(const struct letters *letters, const struct canvas *canvas)
{
        int columns = columns_at(canvas);
        int count = (int)letter_count(letters);
        return (count + columns - 1) / columns;
}

int letters_rows(const struct letters *letters, const struct canvas *canvas)
{
        return grid_rows(letters, canvas) + 2;
}

static enum style style_of(const struct letters *letters, size_t index)
{
        return letters->focused && letters->chosen == index ? STYLE_CHOSEN : STYLE_TEXT;
}

static void draw_cell(
        const struct letters *letters, size_t index, const struct canvas *cell, const char *text)
{
        enum style style = style_of(letters, index);
        canvas_fill(cell, style);
        canvas_put(cell, 0, 1, style, text);
        if (style == STYLE_CHOSEN)
                canvas_cursor(cell, 0, 1, false);
}

static void draw_parts(const struct letters *letters, const struct canvas *canvas, int row)
{
        const char *const names[PART_COUNT] = {_("Space"), _("Delete"), _("Done")};
        int column = 0;
        for (size_t i = 0; i < PART_COUNT; i++) {
                int columns = text_width(names[i]) + 2;
                struct canvas cell = canvas_part(canvas, row, column, 1, columns);
                draw_cell(letters, letter_count(letters) + i, &cell, names[i]);
                column += columns + 1;
        }
}

void letters_draw(struct letters *letters, const struct canvas *canvas)
{
        size_t count = letter_count(letters);
        letters->columns = columns_at(canvas);
        struct buffer letter;
        buffer_init(&letter);
        for (size_t i = 0; i < count; i++) {
                int row = (int)i / letters->columns;
                int column = (int)i % letters->columns * CELL_COLUMNS;
                struct canvas cell = canvas_part(canvas, row, column, 1, CELL_COLUMNS - 1);
                buffer_reset(&letter);
                add_letter(letters, i, &letter);
                draw_cell(letters, i, &cell, buffer_text(&letter));
        }
        buffer_clear(&letter);
        draw_parts(letters, canvas, grid_rows(letters, canvas) + 1);
        letters->drawn = *canvas;
}
