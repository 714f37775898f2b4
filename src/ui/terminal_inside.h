// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: what a terminal is made of.
#ifndef BEREKE_UI_TERMINAL_INSIDE_H
#define BEREKE_UI_TERMINAL_INSIDE_H

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>

#include "ui/keyboard.h"
#include "ui/style.h"
#include "ui/surface.h"

struct terminal {
        SCREEN *screen;
        FILE *nowhere; // of a headless one; NULL for a real one
        struct surface surface;
        struct keyboard keyboard;
        enum theme theme;
        bool console; // the Linux console
        bool repaint; // everything is sent with the next frame
        bool drawn;   // there is a frame that was not shown yet
        sigset_t mask_before;
};

// The signals that the loop reads; blocked while a real terminal is open.
void terminal_signals(sigset_t *signals);

// Shows the frame that was drawn since the last one was shown, if any.
void terminal_show_drawn(struct terminal *terminal);

#endif
