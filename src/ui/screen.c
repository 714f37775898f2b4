// SPDX-License-Identifier: GPL-3.0-or-later
// The stack of screens. A screen never draws, waits or leaves by itself: it answers a key with what
// comes next, and that is done here, so that a screen can be tested without anything around it.
#include "ui/screen.h"

#include <assert.h>

#include "base/memory.h"
#include "ui/loop.h"

struct stack {
        struct terminal *terminal;
        struct next (*unused)(void *context, const struct screen *top, const struct key *key);
        void *context;
        struct screen *screens; // the last is the top
        size_t count;
        size_t capacity;
};

struct next next_of(enum next_kind kind)
{
        return (struct next){.kind = kind};
}

struct next next_screen(enum next_kind kind, struct screen screen)
{
        return (struct next){.kind = kind, .screen = screen};
}

struct stack *stack_new(struct terminal *terminal,
        struct next (*unused)(void *context, const struct screen *top, const struct key *key),
        void *context)
{
        struct stack *stack = memory_new(sizeof(*stack));
        stack->terminal = terminal;
        stack->unused = unused;
        stack->context = context;
        return stack;
}

size_t stack_height(const struct stack *stack)
{
        return stack->count;
}

const struct screen *stack_top(const struct stack *stack)
{
        return stack->count ? &stack->screens[stack->count - 1] : NULL;
}

static void push(struct stack *stack, struct screen screen)
{
        assert(screen.class);
        if (stack->count == stack->capacity) {
                stack->capacity = stack->capacity ? stack->capacity * 2 : 8;
                stack->screens =
                        memory_resize(stack->screens, stack->capacity, sizeof(*stack->screens));
        }
        stack->screens[stack->count++] = screen;
}

static void pop(struct stack *stack)
{
        if (stack->count == 0)
                return;
        struct screen screen = stack->screens[--stack->count];
        if (screen.class->leave)
                screen.class->leave(screen.state);
}

static void pop_all(struct stack *stack)
{
        while (stack->count)
                pop(stack);
}

void stack_free(struct stack *stack)
{
        if (!stack)
                return;
        pop_all(stack);
        memory_free(stack->screens);
        memory_free(stack);
}

static void tell_language(struct stack *stack)
{
        const struct key key = {.code = KEY_CODE_LANGUAGE};
        for (size_t i = stack->count; i-- > 0;)
                stack->screens[i].class->key(stack->screens[i].state, &key);
        terminal_repaint(stack->terminal);
}

void stack_go(struct stack *stack, struct next next)
{
        const struct key shown = {.code = KEY_CODE_SHOWN};
        switch (next.kind) {
        case NEXT_STAY:
        case NEXT_UNUSED:
                return;
        case NEXT_LANGUAGE:
                tell_language(stack);
                return;
        case NEXT_LANGUAGE_POP:
                pop(stack);
                tell_language(stack);
                break;
        case NEXT_END:
                pop_all(stack);
                return;
        case NEXT_PUSH:
                break;
        case NEXT_REPLACE:
        case NEXT_POP:
                pop(stack);
                break;
        case NEXT_RESTART:
                pop_all(stack);
                break;
        }
        if (next.kind != NEXT_POP && next.kind != NEXT_LANGUAGE_POP)
                push(stack, next.screen);
        stack_key(stack, &shown);
}

// Everyone saves what is to be saved, from the top down, and leaves.
static void tell_gone(struct stack *stack, const struct key *key)
{
        while (stack->count) {
                const struct screen *top = stack_top(stack);
                top->class->key(top->state, key);
                pop(stack);
        }
}

void stack_key(struct stack *stack, const struct key *key)
{
        if (key->code == KEY_CODE_GONE)
                tell_gone(stack, key);
        if (stack->count == 0)
                return;
        const struct screen top = *stack_top(stack);
        struct next next = top.class->key(top.state, key);
        if (next.kind == NEXT_UNUSED && stack->unused)
                next = stack->unused(stack->context, &top, key);
        stack_go(stack, next);
}

// From the lowest screen that is still seen up to the top.
static void compose(struct stack *stack)
{
        struct canvas canvas = terminal_begin(stack->terminal);
        size_t lowest = stack->count;
        while (lowest > 0 && stack->screens[--lowest].class->overlay)
                ;
        for (size_t i = lowest; i < stack->count; i++)
                stack->screens[i].class->draw(stack->screens[i].state, &canvas);
}

void stack_draw(struct stack *stack)
{
        compose(stack);
        terminal_show(stack->terminal);
}

void stack_run(struct stack *stack, struct loop *loop)
{
        compose(stack);
        while (stack->count) {
                struct key key = loop_wait(loop); // shows what was composed, before it sleeps
                stack_key(stack, &key);
                if (stack->count > 0)
                        compose(stack); // always: the next key may depend on what stood where
        }
}
