// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take a verb: `bereke person add NAME`.
#ifndef BEREKE_COMMAND_VERB_H
#define BEREKE_COMMAND_VERB_H

#include <stddef.h>

#include "command/command.h"
#include "command/site.h"

struct verb {
        const char *word;
        const char *arguments; // as it is written after the verb
        size_t least;          // words after the verb
        size_t most;
        int (*run)(struct site *site, struct invocation *invocation); // words from arguments[1] on
};

// Opens the site by `open` (site_look, or site_open_as_trainer for commands on people), runs the
// verb that the first word names, closes the site. Gives the exit status.
int verb_run(int (*open)(struct site *site, struct invocation *invocation),
        struct invocation *invocation);

#endif
