// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal that Debian's base list does not know (kitty, foot, alacritty …) is treated as
// xterm-256color, which they all follow. Apart from terminal.c because term.h makes macros of words
// like "columns".
#include "ui/terminfo.h"

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <term.h>
#include <unistd.h>

#include "base/memory.h"

const char *terminfo_usable_name(const char *name)
{
        int error;
        if (!name || setupterm(name, STDOUT_FILENO, &error) != OK) {
                name = TERMINFO_USUAL;
                if (setupterm(name, STDOUT_FILENO, &error) != OK)
                        return NULL;
        }
        bool places_cursor = cursor_address != NULL;
        del_curterm(cur_term);
        return places_cursor ? name : NULL;
}

void terminfo_add_farewell(struct buffer *farewell)
{
        const char *const parts[] = {"\033[?1000l\033[?1006l", exit_attribute_mode, keypad_local,
                cursor_normal, exit_ca_mode};
        for (size_t i = 0; i < ARRAY_LENGTH(parts); i++)
                buffer_add(farewell, parts[i] ? parts[i] : "");
}
