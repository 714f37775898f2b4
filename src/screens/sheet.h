// SPDX-License-Identifier: GPL-3.0-or-later
// What most screens are made of: a page in the frame, a list to choose from, a question above it.
// Such a screen says how its sheet is built (anew whenever its state or the language changes) and
// what follows when something on it was chosen; the rest is the same for all.
//
//      struct rules {
//              struct sheet sheet; // first
//              …
//      };
//      static const struct sheet_class class = {"rules", keys_of_reading, …, build, answer, NULL};
//      struct screen rules_screen(struct session *session)
//      {
//              return sheet_screen(sheet_new(&class, session, sizeof(struct rules)));
//      }
#ifndef BEREKE_SCREENS_SHEET_H
#define BEREKE_SCREENS_SHEET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "screens/session.h"
#include "ui/action.h"
#include "ui/list.h"
#include "ui/page.h"
#include "ui/popup.h"
#include "ui/screen.h"

enum sheet_answer {
        SHEET_CHOSEN,  // sheet_chosen()
        SHEET_ENTERED, // in the field, or "done" in the grid
        SHEET_LINK,    // page_link() is to be opened
        SHEET_NEXT,    // Enter where nothing is chosen or typed
        SHEET_BACK,    // Esc, or Backspace where nothing is typed
        SHEET_YES,     // to the question of sheet_ask()
        SHEET_NO,      // … also once sheet_tell() was read
};

struct sheet_class {
        const char *name;
        const struct action *actions; // feed the footer
        size_t action_count;
        void (*build)(void *state); // fills the sheet, between sheet_begin() and its last item
        struct next (*answer)(void *state, enum sheet_answer answer);

        // May be NULL: frees what the state owns besides the sheet; hears keys that the sheet has
        // no use for.
        void (*leave)(void *state);
        struct next (*hear)(void *state, const struct key *key);
};

struct sheet {
        const struct sheet_class *class;
        struct session *session;

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

// A zeroed state of `size` bytes that begins with its sheet; given back when its screen is left.
void *sheet_new(const struct sheet_class *class, struct session *session, size_t size);
struct screen sheet_screen(void *state);

// Builds it anew, after its state has changed; gives NEXT_STAY.
struct next sheet_rebuild(void *state);

// Begins anew with an empty page; what was chosen in the list stays chosen where it still exists.
void sheet_begin(struct sheet *sheet, const char *title);

// Adds one item to the list; `code` is what sheet_chosen() gives for it.
void sheet_add_item(struct sheet *sheet, int code, struct list_item item);

// Puts the list, with all items added so far, on the page: once, after the last item.
void sheet_put_list(struct sheet *sheet);

// The code of the chosen item; -1 in an empty list.
int sheet_chosen(const struct sheet *sheet);

// Moves the arrows to the item of this code.
void sheet_choose(struct sheet *sheet, int code);

// Opens a question or something to read above the page. Texts live as long as the sheet stands.
void sheet_ask(struct sheet *sheet, const char *title, const char *text);
void sheet_tell(struct sheet *sheet, const char *title, const char *text);

// Says something above the footer until the next key.
void sheet_say(struct sheet *sheet, enum style style, const char *message);

// Says why the store failed, if it did; it is forgotten then.
void sheet_say_trouble(struct sheet *sheet);

#endif
