// SPDX-License-Identifier: GPL-3.0-or-later
// What most screens are made of: a page in the frame, a list to choose from, a question above it.
// A screen embeds a sheet, builds it anew whenever its state or the language changes, and asks it
// what a key means. Most screens need nothing more, and leave even that to sheet_screen.h.
#ifndef BEREKE_SESSION_SHEET_H
#define BEREKE_SESSION_SHEET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "session/session.h"
#include "ui/action.h"
#include "ui/list.h"
#include "ui/page.h"
#include "ui/popup.h"

struct sheet_class;

struct sheet {
        const struct sheet_class *class; // of sheet_screen.h; NULL for a screen of another make
        struct session *session;
        const struct action *actions;
        size_t action_count;

        struct arena arena; // texts of the sheet as it now stands
        struct page page;
        struct list list;
        struct list_item *items;
        int *codes; // what each item stands for, the screen's own numbers
        size_t item_count, item_capacity;

        const char *title;    // translated, borrowed or in the arena
        const char *progress; // at the right of the title; NULL for none
        int step, steps;      // the thin line below the title; steps 0 for none
        const char *message;  // above the footer until the next key; NULL for none
        enum style message_style;

        struct popup popup;
        bool asking; // the popup is open
};

// `actions` of `count` rows feed the footer.
void sheet_init(
        struct sheet *sheet, struct session *session, const struct action *actions, size_t count);
void sheet_clear(struct sheet *sheet);

// Other keys in the footer from now on.
void sheet_set_actions(struct sheet *sheet, const struct action *actions, size_t count);

// Begins anew with an empty page and an empty arena; a title that stands in the arena is set after
// this. What was chosen in the list stays chosen where it still exists.
void sheet_begin(struct sheet *sheet, const char *title);

// Adds one item to the list; `code` is what sheet_chosen() gives for it.
void sheet_add_item(struct sheet *sheet, int code, struct list_item item);

// Puts the list, with all items added so far, on the page: once, after the last item.
void sheet_put_list(struct sheet *sheet);

// The code of the chosen item; -1 in an empty list.
int sheet_chosen(const struct sheet *sheet);

// Moves the arrows to the item of this code.
void sheet_choose(struct sheet *sheet, int code);

// Opens a question above the page. Texts live as long as the sheet stands.
void sheet_ask(struct sheet *sheet, const char *title, const char *text);

// Says something above the footer until the next key.
void sheet_say(struct sheet *sheet, enum style style, const char *message);

// Says why the store failed, if it did; it is forgotten then.
void sheet_say_trouble(struct sheet *sheet);

// For screens on which Enter first leafs through a page that goes on below and asks nothing: true
// where this key did.
bool sheet_leafs(struct sheet *sheet, const struct key *key);

enum sheet_answer {
        SHEET_UNUSED,  // not for this screen: answer NEXT_UNUSED
        SHEET_USED,    // draw anew
        SHEET_BUILD,   // shown for the first time or again, or in another language: build it anew
        SHEET_CHOSEN,  // sheet_chosen()
        SHEET_ENTERED, // in the field, or "done" in the grid
        SHEET_LINK,    // page_link() is to be opened
        SHEET_NEXT,    // Enter where nothing is chosen or typed
        SHEET_BACK,    // Esc, or Backspace where nothing is typed
        SHEET_YES,     // to the question of sheet_ask()
        SHEET_NO,
};
enum sheet_answer sheet_key(struct sheet *sheet, const struct key *key);

void sheet_draw(struct sheet *sheet, const struct canvas *canvas);

#endif
