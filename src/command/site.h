// SPDX-License-Identifier: GPL-3.0-or-later
// The data of this machine, opened for one command.
#ifndef BEREKE_COMMAND_SITE_H
#define BEREKE_COMMAND_SITE_H

#include "base/diagnostics.h"
#include "command/command.h"
#include "command/places.h"
#include "store/store.h"

struct site {
        struct places places;
        struct store *store;
        struct diagnostics diagnostics;
        struct arena *arena; // the invocation's
};

// Finds the places alone, for commands that need no records: nothing is opened or made. Gives
// STATUS_DONE.
int site_look(struct site *site, struct invocation *invocation);

// Opens the database of the invocation; says nothing where it cannot. The site is to be closed
// either way.
enum store_outcome site_try(struct site *site, struct invocation *invocation);

// As site_try(). Gives STATUS_DONE, or the exit status after the reason was said.
int site_open(struct site *site, struct invocation *invocation);

// Asks for the trainer's passphrase where one is set, on the terminal or from --passphrase-file;
// EX_NOPERM without the right one.
int site_ask_trainer(struct site *site, struct invocation *invocation);

// As site_open(), for commands on people: asks the trainer then.
int site_open_as_trainer(struct site *site, struct invocation *invocation);

void site_close(struct site *site);

// The exit status after the store has failed; says why.
int site_complain(struct site *site);

#endif
