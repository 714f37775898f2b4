// SPDX-License-Identifier: GPL-3.0-or-later
// A box above the screen: a question with its answers, «1 Yes  2 No».
#ifndef BEREKE_UI_POPUP_H
#define BEREKE_UI_POPUP_H

#include <stddef.h>

#include "ui/canvas.h"
#include "ui/key.h"
#include "ui/list.h"

enum { POPUP_ITEMS = 4 };

struct popup {
        const char *title; // translated, borrowed
        const char *text;  // translated, borrowed
        struct list_item items[POPUP_ITEMS];
        struct list list;
};

// «1 Yes  2 No», No being chosen first.
void popup_ask(struct popup *popup, const char *title, const char *text);

// Something to read, with «1 OK».
void popup_tell(struct popup *popup, const char *title, const char *text);

enum popup_answer { POPUP_OPEN, POPUP_YES, POPUP_NO }; // Esc is No; OK is Yes
enum popup_answer popup_key(struct popup *popup, const struct key *key);

void popup_draw(struct popup *popup, const struct canvas *canvas);

#endif
