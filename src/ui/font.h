// SPDX-License-Identifier: GPL-3.0-or-later
// The console's font. Debian's own lacks ң ө ү; a terminal in a window is not asked, it finds its
// letters itself.
#ifndef BEREKE_UI_FONT_H
#define BEREKE_UI_FONT_H

enum font_answer {
        FONT_HAS_LETTERS,
        FONT_LACKS_LETTERS, // `setfont CyrAsia-Terminus16` mends it
        FONT_NOT_ASKED,     // not the Linux console
};

// Asks the console of standard output whether its font has every letter of Kyrgyz.
enum font_answer font_of_console(void);

#endif
