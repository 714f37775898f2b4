// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the size, how often it was woken, and the last things it heard.
#include "support/listener.h"

#include <locale.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/text.h"
#include "ui/loop.h"
#include "ui/screen.h"

struct listener {
        const char *mode;
        struct terminal *terminal;
        struct loop *loop;
        struct buffer heard;
        int watched;
};

static const char *const names[] = {
        [KEY_CODE_UP] = "UP",
        [KEY_CODE_DOWN] = "DOWN",
        [KEY_CODE_LEFT] = "LEFT",
        [KEY_CODE_RIGHT] = "RIGHT",
        [KEY_CODE_ENTER] = "ENTER",
        [KEY_CODE_ESC] = "ESC",
        [KEY_CODE_BACKSPACE] = "BACKSPACE",
        [KEY_CODE_DELETE] = "DELETE",
        [KEY_CODE_TAB] = "TAB",
        [KEY_CODE_SPACE] = "SPACE",
        [KEY_CODE_PAGE_UP] = "PGUP",
        [KEY_CODE_PAGE_DOWN] = "PGDN",
        [KEY_CODE_HOME] = "HOME",
        [KEY_CODE_END] = "END",
        [KEY_CODE_DIGIT] = "DIGIT",
        [KEY_CODE_LETTER] = "LETTER",
        [KEY_CODE_PASTE] = "PASTE",
        [KEY_CODE_CLICK] = "CLICK",
        [KEY_CODE_RESIZE] = "RESIZE",
        [KEY_CODE_DEADLINE] = "DEADLINE",
        [KEY_CODE_WATCHED] = "WATCHED",
};

static void draw(void *state, const struct canvas *canvas)
{
        struct listener *listener = state;
        struct buffer line;
        buffer_init(&line);
        buffer_add_format(&line, "size %dx%d woken %lu", canvas->rows, canvas->columns,
                loop_wakeups(listener->loop));
        canvas_put(canvas, 0, 0, STYLE_TITLE, buffer_text(&line));
        canvas_put_paragraph(canvas, 1, STYLE_TEXT, buffer_text(&listener->heard));
        buffer_clear(&line);
}

static void note(struct listener *listener, const struct key *key)
{
        buffer_add(&listener->heard, names[key->code]);
        if (key->code == KEY_CODE_PASTE)
                buffer_add_format(&listener->heard, "(%s)", key->paste);
        else if (key->code == KEY_CODE_CLICK)
                buffer_add_format(&listener->heard, "(%d,%d)", key->row, key->column);
        else if (key->letter) {
                buffer_add(&listener->heard, "(");
                text_add_character(&listener->heard, key->letter);
                buffer_add(&listener->heard, ")");
        }
        buffer_add(&listener->heard, " ");
}

static struct next hear(void *state, const struct key *key)
{
        struct listener *listener = state;
        if (key->code == KEY_CODE_GONE || key->code == KEY_CODE_SHOWN)
                return next_of(NEXT_STAY);
        if (key->code == KEY_CODE_TAB)
                buffer_reset(&listener->heard);
        note(listener, key);
        uint64_t count;
        if (key->code == KEY_CODE_WATCHED && read(listener->watched, &count, sizeof(count)) < 0)
                return next_of(NEXT_END);
        if (key->code == KEY_CODE_ENTER && strcmp(listener->mode, "abort") == 0)
                abort();
        if (key->code == KEY_CODE_ENTER && strcmp(listener->mode, "fault") == 0)
                raise(SIGSEGV);
        return next_of(key->code == KEY_CODE_DELETE ? NEXT_END : NEXT_STAY);
}

int listener_run(const char *mode)
{
        static const struct screen_class class = {.name = "listener", .draw = draw, .key = hear};
        setlocale(LC_CTYPE, "C.UTF-8");
        struct diagnostics diagnostics;
        diagnostics_init(&diagnostics);
        struct listener listener = {.mode = mode, .terminal = terminal_new(&diagnostics)};
        if (!listener.terminal) {
                puts(diagnostics.findings[0].message);
                diagnostics_clear(&diagnostics);
                return 69;
        }
        listener.loop = loop_new(listener.terminal);
        listener.watched = eventfd(1, EFD_CLOEXEC | EFD_NONBLOCK);
        loop_set_deadline(listener.loop, strcmp(mode, "deadline") == 0 ? 100 : 0);
        loop_watch(listener.loop, strcmp(mode, "watch") == 0 ? listener.watched : -1);
        struct stack *stack = stack_new(listener.terminal, NULL, NULL);
        stack_go(stack, next_screen(NEXT_PUSH, (struct screen){&class, &listener}));
        stack_run(stack, listener.loop);
        stack_free(stack);
        loop_free(listener.loop);
        terminal_free(listener.terminal);
        close(listener.watched);
        buffer_clear(&listener.heard);
        diagnostics_clear(&diagnostics);
        return 0;
}
