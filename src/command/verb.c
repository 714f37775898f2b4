// SPDX-License-Identifier: GPL-3.0-or-later
// Which verb of a command is meant, and whether its words are all there, before anything is opened.

#include "command/verb.h"

#include <string.h>

#include "base/translate.h"

static const struct verb *find(const struct command *command, const char *word)
{
        for (size_t i = 0; i < command->verb_count; i++)
                if (strcmp(command->verbs[i].word, word) == 0)
                        return &command->verbs[i];
        return NULL;
}

// With the shape of the whole command, or with that of one verb.
static int complain_shape(const struct command *command, const struct verb *verb)
{
        struct buffer shape = {0};

        buffer_add(&shape, "bereke ");
        command_add_shape(&shape, command, verb);
        int status = complain(EX_USAGE, N_("It is written so: %s"), buffer_text(&shape));
        buffer_clear(&shape);
        return status;
}

int verb_run(int (*open)(struct site *site, struct invocation *invocation),
        struct invocation *invocation)
{
        const struct command *command = invocation->command;
        struct site site;

        if (invocation->argument_count == 0)
                return complain_shape(command, NULL);
        const struct verb *verb = find(command, invocation->arguments[0]);
        size_t words = invocation->argument_count - 1;
        if (!verb)
                return complain_shape(command, NULL);
        if (words < verb->least || words > verb->most)
                return complain_shape(command, verb);
        int status = open(&site, invocation);
        if (status == STATUS_DONE)
                status = verb->run(&site, invocation);
        site_close(&site);
        return status;
}
