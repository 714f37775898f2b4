// SPDX-License-Identifier: GPL-3.0-or-later
// Screens, and the stack they stand on. The top one is drawn after everything that happens and gets
// the keys.
#ifndef BEREKE_UI_SCREEN_H
#define BEREKE_UI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/canvas.h"
#include "ui/key.h"
#include "ui/terminal.h"

struct loop;
struct screen_class;

struct screen {
        const struct screen_class *class;
        void *state; // owned by the screen, given back by its leave()
};

// What comes after a key.
enum next_kind {
        NEXT_STAY,
        NEXT_UNUSED,   // the key means nothing here: the stack's own handler may take it (Tab opens
                       // the menu)
        NEXT_PUSH,     // `screen` on top of this one
        NEXT_REPLACE,  // `screen` instead of this one
        NEXT_POP,      // back to the one below
        NEXT_RESTART,  // leave every screen; `screen` alone stands then
        NEXT_LANGUAGE, // translate_switch() was called: every screen is told, everything is
                       // repainted
        NEXT_LANGUAGE_POP, // the same, after going back to the one below
        NEXT_END,          // leave every screen; the program ends
};

struct next {
        enum next_kind kind;
        struct screen screen; // of PUSH, REPLACE and RESTART
};

struct next next_of(enum next_kind kind);
struct next next_screen(enum next_kind kind, struct screen screen);

struct screen_class {
        const char *name;
        bool overlay; // the screen below is drawn first and stays seen around this one
        void (*draw)(void *state, const struct canvas *canvas);
        struct next (*key)(void *state, const struct key *key);
        void (*leave)(void *state); // frees the state; NULL where nothing is to be done
};

struct stack;

// `unused` (may be NULL) gets each key that the top screen had no use for, with its `context`: the
// menu, the lock.
struct stack *stack_new(struct terminal *terminal,
        struct next (*unused)(void *context, const struct screen *top, const struct key *key),
        void *context);

// Leaves every screen, from the top down.
void stack_free(struct stack *stack);

// Does what `next` says; stack_key() hands a key to the top screen and does what it answers.
// KEY_CODE_GONE goes to every screen from the top down; afterwards the stack is empty.
void stack_go(struct stack *stack, struct next next);
void stack_key(struct stack *stack, const struct key *key);

void stack_draw(struct stack *stack);

size_t stack_height(const struct stack *stack);
const struct screen *stack_top(const struct stack *stack); // NULL when empty

// Waits, hands on, draws, until the stack is empty.
void stack_run(struct stack *stack, struct loop *loop);

#endif
