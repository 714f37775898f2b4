// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of text on the screen, and the themes that say how a role looks. Colour never stands alone:
// every role that means something also differs by weight, by a mark or by its place.
#ifndef BEREKE_UI_STYLE_H
#define BEREKE_UI_STYLE_H

enum style {
        STYLE_TEXT,
        STYLE_TITLE,      // what this screen is about
        STYLE_QUIET,      // beside the point: details, footers, what is not there yet
        STYLE_CHOSEN,     // where the arrows stand
        STYLE_RIGHT,      // a right answer
        STYLE_LOOK_AGAIN, // «let us look again»: warm, not red
        STYLE_RULE,       // a rule of thumb
        STYLE_TERM,       // a word of the glossary
        STYLE_AMOUNT,     // money
        STYLE_WARNING,    // beware
        STYLE_FRAME,      // thin lines
        STYLE_KEY,        // the name of a key
        STYLE_BAR,        // the filled part of a bar
        STYLE_FIELD,      // where one types
        STYLE_COUNT
};

enum theme {
        THEME_COLOUR,
        THEME_CONTRAST, // bright on black, bold
        THEME_PLAIN,    // no colour at all: NO_COLOR, monochrome terminals
        THEME_COUNT
};

#endif
