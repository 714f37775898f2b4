// SPDX-License-Identifier: GPL-3.0-or-later
// The cells behind every canvas, with the scratch memory that drawing needs, kept so that a frame
// allocates nothing.
#include "ui/surface.h"

#include <string.h>

#include "base/memory.h"

void surface_init(struct surface *surface, WINDOW *window)
{
        *surface = (struct surface){.window = window};
        arena_init(&surface->scratch);
        buffer_init(&surface->first_cut);
        buffer_init(&surface->safe);
}

void surface_clear(struct surface *surface)
{
        arena_clear(&surface->scratch);
        buffer_clear(&surface->first_cut);
        buffer_clear(&surface->safe);
        memory_free(surface->wide);
        *surface = (struct surface){0};
}

void surface_erase(struct surface *surface)
{
        werase(surface->window);
        surface->cursor_row = 0;
        surface->cursor_column = 0;
        surface->cursor_seen = false;
}

void surface_cut(struct surface *surface, const char *text)
{
        if (surface->cuts++ == 0)
                buffer_add(&surface->first_cut, text);
}
