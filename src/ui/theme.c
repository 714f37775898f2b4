// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of the roles, as tables. The colours of the 256 were chosen to be read on black and on
// white alike (contrast 3.9 or more on both); the terminal keeps its own ground, but for high
// contrast.
#include "ui/theme.h"

enum { OWN = -1 }; // the terminal's own colour

struct look_of_style {
        attr_t attributes;
        short few;  // colour where there are 8
        short many; // colour where there are 256
};

static const struct look_of_style colour_looks[STYLE_COUNT] = {
        [STYLE_TEXT] = {A_NORMAL, OWN, OWN},
        [STYLE_TITLE] = {A_BOLD, COLOR_CYAN, 31},
        [STYLE_QUIET] = {A_NORMAL, OWN, 243},
        [STYLE_CHOSEN] = {A_REVERSE, COLOR_CYAN, 31},
        [STYLE_RIGHT] = {A_BOLD, COLOR_GREEN, 28},
        [STYLE_LOOK_AGAIN] = {A_BOLD, COLOR_YELLOW, 130},
        [STYLE_RULE] = {A_BOLD, COLOR_MAGENTA, 97},
        [STYLE_TERM] = {A_UNDERLINE, COLOR_CYAN, 31},
        [STYLE_AMOUNT] = {A_BOLD, OWN, OWN},
        [STYLE_WARNING] = {A_BOLD, COLOR_RED, 160},
        [STYLE_FRAME] = {A_NORMAL, OWN, 243},
        [STYLE_KEY] = {A_BOLD, COLOR_CYAN, 31},
        [STYLE_BAR] = {A_NORMAL, COLOR_CYAN, 31},
        [STYLE_FIELD] = {A_BOLD, OWN, OWN},
};

static const struct look_of_style contrast_looks[STYLE_COUNT] = {
        [STYLE_TEXT] = {A_BOLD, COLOR_WHITE, COLOR_WHITE},
        [STYLE_TITLE] = {A_BOLD, COLOR_YELLOW, COLOR_YELLOW},
        [STYLE_QUIET] = {A_BOLD, COLOR_WHITE, COLOR_WHITE},
        [STYLE_CHOSEN] = {A_BOLD | A_REVERSE, COLOR_YELLOW, COLOR_YELLOW},
        [STYLE_RIGHT] = {A_BOLD, COLOR_GREEN, COLOR_GREEN},
        [STYLE_LOOK_AGAIN] = {A_BOLD, COLOR_YELLOW, COLOR_YELLOW},
        [STYLE_RULE] = {A_BOLD, COLOR_CYAN, COLOR_CYAN},
        [STYLE_TERM] = {A_BOLD | A_UNDERLINE, COLOR_CYAN, COLOR_CYAN},
        [STYLE_AMOUNT] = {A_BOLD, COLOR_WHITE, COLOR_WHITE},
        [STYLE_WARNING] = {A_BOLD | A_REVERSE, COLOR_WHITE, COLOR_WHITE},
        [STYLE_FRAME] = {A_BOLD, COLOR_WHITE, COLOR_WHITE},
        [STYLE_KEY] = {A_BOLD, COLOR_YELLOW, COLOR_YELLOW},
        [STYLE_BAR] = {A_BOLD, COLOR_YELLOW, COLOR_YELLOW},
        [STYLE_FIELD] = {A_BOLD, COLOR_WHITE, COLOR_WHITE},
};

static const struct look_of_style plain_looks[STYLE_COUNT] = {
        [STYLE_TITLE] = {A_BOLD, OWN, OWN},
        [STYLE_CHOSEN] = {A_REVERSE, OWN, OWN},
        [STYLE_RIGHT] = {A_BOLD, OWN, OWN},
        [STYLE_LOOK_AGAIN] = {A_BOLD, OWN, OWN},
        [STYLE_RULE] = {A_BOLD, OWN, OWN},
        [STYLE_TERM] = {A_UNDERLINE, OWN, OWN},
        [STYLE_AMOUNT] = {A_BOLD, OWN, OWN},
        [STYLE_WARNING] = {A_BOLD, OWN, OWN},
        [STYLE_KEY] = {A_BOLD, OWN, OWN},
        [STYLE_FIELD] = {A_BOLD, OWN, OWN},
};

static const struct look_of_style *const looks[THEME_COUNT] = {
        [THEME_COLOUR] = colour_looks,
        [THEME_CONTRAST] = contrast_looks,
        [THEME_PLAIN] = plain_looks,
};

void theme_apply(enum theme theme, bool console, struct surface *surface)
{
        const short ground = theme == THEME_CONTRAST ? COLOR_BLACK : OWN;
        const bool coloured = theme != THEME_PLAIN;
        for (int style = 0; style < STYLE_COUNT; style++) {
                const struct look_of_style *look = &looks[theme][style];
                struct surface_ink ink = {look->attributes, 0};
                if (coloured) {
                        ink.pair = (short)(style + 1);
                        init_pair(ink.pair, COLORS >= 256 ? look->many : look->few, ground);
                }
                if (console && (ink.attributes & A_UNDERLINE))
                        ink.attributes = (ink.attributes & ~A_UNDERLINE) | A_BOLD;
                if (surface->larger)
                        ink.attributes |= A_BOLD;
                surface->inks[style] = ink;
        }
        wbkgdset(surface->window, ' ' | COLOR_PAIR(surface->inks[STYLE_TEXT].pair));
}
