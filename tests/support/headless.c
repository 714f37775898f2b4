// SPDX-License-Identifier: GPL-3.0-or-later
// Screens without anyone before them: the same stack, the same drawing, a terminal that leads
// nowhere.
#include "support/headless.h"

#include <locale.h>
#include <stdarg.h>
#include <stdint.h>
#include <setjmp.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

void headless_open_with(struct headless *headless, int rows, int columns,
        struct next (*unused)(void *context, const struct screen *top, const struct key *key),
        void *context)
{
        assert_non_null(setlocale(LC_CTYPE, "C.UTF-8"));
        headless->terminal = terminal_new_headless(rows, columns);
        headless->stack = stack_new(headless->terminal, unused, context);
        buffer_init(&headless->frame);
}

void headless_open(struct headless *headless, int rows, int columns)
{
        headless_open_with(headless, rows, columns, NULL, NULL);
}

void headless_close(struct headless *headless)
{
        stack_free(headless->stack);
        terminal_free(headless->terminal);
        buffer_clear(&headless->frame);
}

static void draw(struct headless *headless)
{
        if (stack_height(headless->stack))
                stack_draw(headless->stack);
}

void headless_show(struct headless *headless, struct screen screen)
{
        stack_go(headless->stack, next_screen(NEXT_PUSH, screen));
        draw(headless);
}

static void hand_on(struct headless *headless, const struct key *key)
{
        stack_key(headless->stack, key);
        draw(headless);
}

void headless_press(struct headless *headless, enum key_code code)
{
        const struct key key = {.code = code};
        hand_on(headless, &key);
}

static enum key_code code_of(uint32_t letter)
{
        if (letter >= '0' && letter <= '9')
                return KEY_CODE_DIGIT;
        return letter == ' ' ? KEY_CODE_SPACE : KEY_CODE_LETTER;
}

void headless_type(struct headless *headless, const char *text)
{
        uint32_t letter;
        size_t length = strlen(text);
        for (size_t size; (size = text_next(&letter, text, length)); text += size, length -= size) {
                const struct key key = {.code = code_of(letter), .letter = letter};
                hand_on(headless, &key);
        }
}

void headless_paste(struct headless *headless, const char *text)
{
        const struct key key = {.code = KEY_CODE_PASTE, .paste = text};
        hand_on(headless, &key);
}

void headless_click(struct headless *headless, const char *text)
{
        struct key key = {.code = KEY_CODE_CLICK};
        if (!headless_find(headless, text, &key.row, &key.column))
                fail_msg("nothing to click: %s\n%s", text, headless_frame(headless));
        hand_on(headless, &key);
}

void headless_resize(struct headless *headless, int rows, int columns)
{
        terminal_resize_to(headless->terminal, rows, columns);
        headless_press(headless, KEY_CODE_RESIZE);
}

const char *headless_frame(struct headless *headless)
{
        buffer_reset(&headless->frame);
        for (int row = 0; row < terminal_rows(headless->terminal); row++) {
                terminal_read_row(headless->terminal, row, &headless->frame);
                buffer_add(&headless->frame, "\n");
        }
        return buffer_text(&headless->frame);
}

bool headless_shows(struct headless *headless, const char *text)
{
        return strstr(headless_frame(headless), text) != NULL;
}

bool headless_find(struct headless *headless, const char *text, int *row, int *column)
{
        const char *frame = headless_frame(headless);
        const char *found = strstr(frame, text);
        if (!found)
                return false;
        const char *line = found;
        while (line > frame && line[-1] != '\n')
                line--;
        *row = 0;
        for (const char *at = frame; at < line; at++)
                *row += *at == '\n';
        struct buffer before;
        buffer_init(&before);
        buffer_add_bytes(&before, line, (size_t)(found - line));
        *column = text_width(buffer_text(&before));
        buffer_clear(&before);
        return true;
}
