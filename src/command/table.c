// SPDX-License-Identifier: GPL-3.0-or-later
// Every sub-command, once. The order is that of the help; the first is what `bereke` alone does.

#include "command/command.h"

#include <string.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/verb.h"

const struct option_row global_options[] = {
        {"data", "DIR", N_("where people and their records are kept")},
        {"lessons", "DIR", N_("a course to open instead of the usual ones; may be given again")},
        {"lang", "ky|ru|en", N_("the language of this call")},
        {"help", NULL, N_("say what the command does and takes")},
        {"version", NULL, N_("say which version this is")},
};
const size_t global_option_count = ARRAY_LENGTH(global_options);

const struct command *const commands[] = {
        &learn_command,
        &trainer_command,
        &check_command,
        &preview_command,
        &print_command,
        &new_command,
        &extract_command,
        &simulate_command,
        &course_command,
        &person_command,
        &class_command,
        &report_command,
        &certificate_command,
        &verify_command,
        &backup_command,
        &restore_command,
        &doctor_command,
};
const size_t command_count = ARRAY_LENGTH(commands);

const struct command *command_find(const char *name)
{
        for (size_t i = 0; i < command_count; i++)
                if (strcmp(commands[i]->name, name) == 0)
                        return commands[i];
        return NULL;
}

static void add_word(struct buffer *out, const char *word)
{
        if (word && *word)
                buffer_add_format(out, " %s", word);
}

void command_add_shape(struct buffer *out, const struct command *command, const struct verb *verb)
{
        buffer_add(out, command->name);
        add_word(out, command->arguments);
        if (verb) {
                add_word(out, verb->word);
                add_word(out, verb->arguments);
                return;
        }
        for (size_t i = 0; i < command->verb_count; i++)
                buffer_add_format(out, "%s%s", i > 0 ? "|" : " ", command->verbs[i].word);
}
