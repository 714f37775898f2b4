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

static int complain_unknown(const struct command *command)
{
        struct buffer words = {0};

        command_add_arguments(&words, command);
        int status = complain(EX_USAGE, N_("The word after the command is one of these: %s"),
                buffer_text(&words));
        buffer_clear(&words);
        return status;
}

static int complain_shape(const struct command *command, const struct verb *verb)
{
        struct buffer words = {0};

        buffer_add_format(&words, "bereke %s %s %s", command->name, verb->word, verb->arguments);
        int status = complain(EX_USAGE, N_("It is written so: %s"), buffer_text(&words));
        buffer_clear(&words);
        return status;
}

int verb_run(int (*open)(struct site *site, struct invocation *invocation),
        struct invocation *invocation)
{
        const struct command *command = invocation->command;
        struct site site;

        if (invocation->argument_count == 0)
                return complain_unknown(command);
        const struct verb *verb = find(command, invocation->arguments[0]);
        size_t words = invocation->argument_count - 1;
        if (!verb)
                return complain_unknown(command);
        if (words < verb->least || words > verb->most)
                return complain_shape(command, verb);
        int status = open(&site, invocation);
        if (status == STATUS_DONE)
                status = verb->run(&site, invocation);
        site_close(&site);
        return status;
}
