// SPDX-License-Identifier: GPL-3.0-or-later
// Which verb of a command is meant, and whether its words are all there, before anything is opened.

#include "command/verb.h"

#include <string.h>

#include "base/buffer.h"
#include "base/translate.h"

static const struct verb *find(const struct verb *verbs, size_t count, const char *word)
{
        for (size_t i = 0; i < count; i++)
                if (strcmp(verbs[i].word, word) == 0)
                        return &verbs[i];
        return NULL;
}

static int complain_unknown(const struct verb *verbs, size_t count)
{
        struct buffer words = {0};

        for (size_t i = 0; i < count; i++)
                buffer_add_format(&words, "%s%s", i > 0 ? ", " : "", verbs[i].word);
        int status = complain(EX_USAGE, N_("The word after the command is one of these: %s"),
                buffer_text(&words));
        buffer_clear(&words);
        return status;
}

static int complain_shape(const struct verb *verb)
{
        struct buffer words = {0};

        buffer_add_format(&words, "%s %s", verb->word, verb->arguments);
        int status = complain(EX_USAGE, N_("It is written so: %s"), buffer_text(&words));
        buffer_clear(&words);
        return status;
}

int verb_run(const struct verb *verbs, size_t count,
        int (*open)(struct site *site, struct invocation *invocation),
        struct invocation *invocation)
{
        const struct verb *verb = find(verbs, count, invocation->arguments[0]);
        size_t words = invocation->argument_count - 1;
        struct site site;

        if (!verb)
                return complain_unknown(verbs, count);
        if (words < verb->least || words > verb->most)
                return complain_shape(verb);
        int status = open(&site, invocation);
        if (status == STATUS_DONE)
                status = verb->run(&site, invocation);
        site_close(&site);
        return status;
}
