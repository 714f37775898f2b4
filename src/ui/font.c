// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the kernel which Unicode characters the console's font has (GIO_UNIMAP).
#include "ui/font.h"

#include <errno.h>
#include <linux/kd.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/memory.h"

static bool map_has(const struct unimapdesc *map, unsigned letter)
{
        for (size_t i = 0; i < map->entry_ct; i++) {
                if (map->entries[i].unicode == letter)
                        return true;
        }
        return false;
}

enum font_answer font_of_console(void)
{
        static const unsigned letters[] = {0x4a2, 0x4a3, 0x4e8, 0x4e9, 0x4ae, 0x4af}; // Ң ң Ө ө Ү ү
        struct unimapdesc map = {0};
        if (ioctl(STDOUT_FILENO, GIO_UNIMAP, &map) == 0 || errno != ENOMEM)
                return FONT_NOT_ASKED; // an empty map, or no console
        map.entries = memory_new(map.entry_ct * sizeof(*map.entries));
        enum font_answer answer = FONT_NOT_ASKED;
        if (ioctl(STDOUT_FILENO, GIO_UNIMAP, &map) == 0) {
                answer = FONT_HAS_LETTERS;
                for (size_t i = 0; i < ARRAY_LENGTH(letters); i++) {
                        if (!map_has(&map, letters[i]))
                                answer = FONT_LACKS_LETTERS;
                }
        }
        memory_free(map.entries);
        return answer;
}
