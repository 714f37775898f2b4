// SPDX-License-Identifier: GPL-3.0-or-later
// A small line editor. It keeps whole characters with what is combined with them, takes nothing
// that could not be shown safely, and never grows beyond its limit.
#include "ui/field.h"

#include <string.h>

#include "base/text.h"

enum { BOX_ROWS = 3, BOX_MARGINS = 4 }; // "│ " and " │"

void field_init(struct field *field, const char *label, size_t limit)
{
        *field = (struct field){.label = label, .limit = limit};
        buffer_init(&field->text);
}

static void wipe(struct buffer *buffer)
{
        if (buffer->text)
                explicit_bzero(buffer->text, buffer->capacity);
        buffer_clear(buffer);
}

void field_clear(struct field *field)
{
        wipe(&field->text);
        field->cursor = 0;
}

const char *field_text(const struct field *field)
{
        return buffer_text(&field->text);
}

void field_set_text(struct field *field, const char *text)
{
        field_clear(field);
        field_add(field, text);
}

// Replaces the bytes [from, to) by others; the cursor stands behind them.
static void replace(struct field *field, size_t from, size_t to, const struct buffer *with)
{
        struct buffer whole;
        buffer_init(&whole);
        buffer_add_bytes(&whole, field_text(field), from);
        buffer_add_bytes(&whole, buffer_text(with), with->length);
        buffer_add(&whole, field_text(field) + to);
        wipe(&field->text);
        field->text = whole;
        field->cursor = from + with->length;
}

static bool is_accepted(const struct field *field, const char *text, size_t size)
{
        size_t offset;
        if (text_check(text, size, true, &offset) != TEXT_SAFE)
                return false;
        return !field->digits_only || (*text >= '0' && *text <= '9');
}

void field_add(struct field *field, const char *text)
{
        struct buffer accepted;
        buffer_init(&accepted);
        size_t room = field->limit - text_characters(field_text(field));
        size_t length = strlen(text);
        uint32_t character;
        for (size_t size; room && (size = text_next(&character, text, length));
                text += size, length -= size) {
                bool space = *text == '\n' || *text == '\t';
                const char *piece = space ? " " : text;
                if (!is_accepted(field, piece, space ? 1 : size))
                        continue;
                buffer_add_bytes(&accepted, piece, space ? 1 : size);
                room--;
        }
        replace(field, field->cursor, field->cursor, &accepted);
        wipe(&accepted);
}

static bool is_combining(const char *text)
{
        return *text && text_fit(text, 0) > 0; // it fits where there is no room: it takes none
}

static bool is_inside_character(const char *text)
{
        return (*text & 0xc0) == 0x80;
}

// The place after the character that begins at `at`, with what is combined with it.
static size_t place_after(const struct field *field, size_t at)
{
        const char *text = field_text(field);
        if (text[at])
                at++;
        while (is_inside_character(text + at) || is_combining(text + at))
                at++;
        return at;
}

static size_t place_before(const struct field *field, size_t at)
{
        const char *text = field_text(field);
        if (at)
                at--;
        while (at && (is_inside_character(text + at) || is_combining(text + at)))
                at--;
        return at;
}

static enum field_answer delete_between(struct field *field, size_t from, size_t to)
{
        replace(field, from, to, &(struct buffer){0});
        return FIELD_CHANGED;
}

static enum field_answer move_to(struct field *field, size_t at)
{
        field->cursor = at;
        return FIELD_CHANGED;
}

static enum field_answer add_letter(struct field *field, const struct key *key)
{
        struct buffer letter;
        buffer_init(&letter);
        text_add_character(&letter, key->letter);
        field_add(field, buffer_text(&letter));
        wipe(&letter);
        return FIELD_CHANGED;
}

static enum field_answer click(struct field *field, const struct key *key)
{
        int row = key->row, column = key->column;
        return canvas_holds(&field->drawn, &row, &column) ? FIELD_CHANGED : FIELD_UNUSED;
}

enum field_answer field_key(struct field *field, const struct key *key)
{
        switch (key->code) {
        case KEY_CODE_LETTER:
        case KEY_CODE_DIGIT:
        case KEY_CODE_SPACE:
                return add_letter(field, key);
        case KEY_CODE_PASTE:
                field_add(field, key->paste);
                return FIELD_CHANGED;
        case KEY_CODE_BACKSPACE:
                return delete_between(field, place_before(field, field->cursor), field->cursor);
        case KEY_CODE_DELETE:
                return delete_between(field, field->cursor, place_after(field, field->cursor));
        case KEY_CODE_LEFT:
                return move_to(field, place_before(field, field->cursor));
        case KEY_CODE_RIGHT:
                return move_to(field, place_after(field, field->cursor));
        case KEY_CODE_HOME:
                return move_to(field, 0);
        case KEY_CODE_END:
                return move_to(field, field->text.length);
        case KEY_CODE_ENTER:
                return FIELD_ENTERED;
        case KEY_CODE_CLICK:
                return click(field, key);
        default:
                return FIELD_UNUSED;
        }
}

static int label_rows(const struct field *field, const struct canvas *canvas)
{
        return field->label ? canvas_paragraph_rows(canvas, field->label) : 0;
}

int field_rows(const struct field *field, const struct canvas *canvas)
{
        return label_rows(field, canvas) + BOX_ROWS;
}

// What is shown: the typed text, or a dot for each character; the same number of bytes before the
// cursor.
static void add_shown(const struct field *field, struct buffer *shown, size_t bytes)
{
        if (!field->hidden) {
                buffer_add_bytes(shown, field_text(field), bytes);
                return;
        }
        for (size_t at = 0; at < bytes; at = place_after(field, at))
                buffer_add(shown, "•");
}

// The text between the box's sides, moved so far that the cursor is seen.
static void draw_text(const struct field *field, const struct canvas *inside)
{
        struct buffer shown;
        buffer_init(&shown);
        add_shown(field, &shown, field->cursor);
        size_t cursor = shown.length;
        const char *start = buffer_text(&shown);
        int column = text_width(start);
        while (column >= inside->columns && *start) {
                size_t size = text_fit(start, 1);
                start += size ? size : text_fit(start, 2);
                column = text_width(start);
        }
        size_t skipped = (size_t)(start - buffer_text(&shown));
        buffer_reset(&shown);
        add_shown(field, &shown, field->text.length);
        start = buffer_text(&shown) + (skipped <= cursor ? skipped : cursor);
        canvas_put_line(inside,
                &(struct canvas_line){0, 0, start, text_fit(start, inside->columns)}, STYLE_FIELD);
        if (field->focused)
                canvas_cursor(inside, 0, column, true);
        wipe(&shown);
}

void field_draw(struct field *field, const struct canvas *canvas)
{
        int row = field->label ? canvas_put_paragraph(canvas, 0, STYLE_TEXT, field->label) : 0;
        int after = field->after ? text_width(field->after) + 1 : 0;
        int columns = field->limit + BOX_MARGINS + 1 < (size_t)(canvas->columns - after)
                              ? (int)field->limit + BOX_MARGINS + 1
                              : canvas->columns - after;
        struct canvas box = canvas_part(canvas, row, 0, BOX_ROWS, columns);
        canvas_box(&box, field->focused ? STYLE_KEY : STYLE_FRAME, NULL);
        struct canvas inside = canvas_part(&box, 1, 2, 1, columns - BOX_MARGINS);
        draw_text(field, &inside);
        if (field->after)
                canvas_put(canvas, row + 1, columns + 1, STYLE_TEXT, field->after);
        field->drawn = *canvas;
}
