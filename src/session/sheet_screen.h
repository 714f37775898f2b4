// SPDX-License-Identifier: GPL-3.0-or-later
// A screen that is a sheet and little else: it says how its sheet is built and what follows when
// something on it was chosen; the rest is the same for all.
//
//      struct rules {
//              struct sheet sheet; // first
//              …
//      };
//      static const struct sheet_class class = {.name = "rules", .build = build, …};
//
//      struct screen rules_screen(struct session *session)
//      {
//              return sheet_screen(sheet_new(&class, session, sizeof(struct rules)));
//      }
#ifndef BEREKE_SESSION_SHEET_SCREEN_H
#define BEREKE_SESSION_SHEET_SCREEN_H

#include "session/sheet.h"
#include "ui/screen.h"

struct sheet_class {
        const char *name;
        const struct action *actions; // feed the footer
        size_t action_count;
        void (*build)(void *state); // from sheet_begin() to the last item
        struct next (*answer)(void *state, enum sheet_answer answer); // neither UNUSED nor BUILD
        bool (*key)(void *state, const struct key *key); // asked before the sheet, while no
                                                         // question is open; true: the state has
                                                         // changed, build it anew. May be NULL
        void (*leave)(void *state); // frees what the state owns besides the sheet; may be NULL
};

// A zeroed state of `size` bytes that begins with its sheet; given back when its screen is left.
void *sheet_new(const struct sheet_class *class, struct session *session, size_t size);
struct screen sheet_screen(void *state);

// The answer of a sheet that is only read: Enter and Esc lead back.
struct next sheet_was_read(void *state, enum sheet_answer answer);

// Builds it anew, after its state has changed; gives NEXT_STAY.
struct next sheet_rebuild(void *state);

#endif
