// SPDX-License-Identifier: GPL-3.0-or-later
// A command line becomes an invocation. The global options may stand before or after the command's
// name, so the line is read twice by getopt_long: up to the name with the global options alone,
// then the rest with the command's own beside them. getopt prints nothing itself: what is wrong is
// said in the user's language.

#include "command/command.h"

#include <getopt.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"

struct option_set {
        struct option options[INVOCATION_VALUES + 1];
        const struct option_row *rows[INVOCATION_VALUES];
        size_t count;
};

static void set_add(struct option_set *set, const struct option_row *rows, size_t count)
{
        for (size_t i = 0; i < count && set->count < INVOCATION_VALUES; i++) {
                set->rows[set->count] = &rows[i];
                set->options[set->count++] = (struct option){
                        rows[i].name, rows[i].argument ? required_argument : no_argument, NULL, 0};
        }
}

static bool usage(const char *message, const char *detail)
{
        complain(EX_USAGE, message, detail);
        return false;
}

static bool keep(struct invocation *invocation, const struct option_row *row, const char *argument)
{
        if (invocation->value_count == INVOCATION_VALUES)
                return usage(N_("There are too many options; give each once."), NULL);
        invocation->values[invocation->value_count++] = (struct option_value){row, argument};
        return true;
}

// Reads options until there are none; `order` is "+" to stop at the first word that is none, "" to
// read past it.
static bool read_options(struct invocation *invocation, const struct option_set *set,
        const char *order, int argc, char **argv)
{
        char letters[4];
        int index = 0;
        int answer;

        strcpy(letters, order);
        strcat(letters, ":");
        while ((answer = getopt_long(argc, argv, letters, set->options, &index)) != -1) {
                if (answer == ':')
                        return usage(N_("The option %s wants a word after it."), argv[optind - 1]);
                if (answer != 0) {
                        return usage(N_("There is no option %s. `bereke --help` names them."),
                                argv[optind - 1]);
                }
                if (!keep(invocation, set->rows[index], optarg))
                        return false;
        }
        return true;
}

static bool unknown_command(const char *word)
{
        const char *names[64];
        size_t count = 0;

        for (; count < command_count && count < ARRAY_LENGTH(names); count++)
                names[count] = commands[count]->name;
        const char *nearest = text_nearest(word, names, count);
        if (nearest)
                return usage(N_("There is no such command. Did you mean `bereke %s`?"), nearest);
        return usage(N_("There is no command “%s”. `bereke --help` names them."), word);
}

static bool check_count(const struct invocation *invocation)
{
        const struct command *command = invocation->command;

        if (invocation->argument_count < command->least) {
                return usage(N_("Something is missing after the command. It is written so: %s"),
                        command->arguments);
        }
        if (invocation->argument_count > command->most) {
                return usage(
                        N_("“%s” is one word too many."), invocation->arguments[command->most]);
        }
        return true;
}

bool invocation_read(struct invocation *invocation, int argc, char **argv)
{
        struct option_set global = {.count = 0};
        struct option_set all = {.count = 0};

        *invocation = (struct invocation){.command = commands[0]};
        set_add(&global, global_options, global_option_count);
        opterr = 0;
        optind = 1;
        if (!read_options(invocation, &global, "+", argc, argv))
                return false;
        bool ended = optind > 1 && strcmp(argv[optind - 1], "--") == 0;
        if (optind < argc && !ended) {
                invocation->command = command_find(argv[optind]);
                if (!invocation->command)
                        return unknown_command(argv[optind]);
                invocation->named = true;
                argc -= optind;
                argv += optind;
                set_add(&all, invocation->command->options, invocation->command->option_count);
                set_add(&all, global_options, global_option_count);
                optind = 0; // getopt starts afresh on the shorter line
                if (!read_options(invocation, &all, "", argc, argv))
                        return false;
        }
        invocation->arguments = argv + optind;
        invocation->argument_count = (size_t)(argc - optind);
        return invocation_has(invocation, "help") || invocation_has(invocation, "version") ||
               check_count(invocation);
}

const char *invocation_value(const struct invocation *invocation, const char *name)
{
        for (size_t i = invocation->value_count; i > 0; i--)
                if (strcmp(invocation->values[i - 1].option->name, name) == 0)
                        return invocation->values[i - 1].argument;
        return NULL;
}

bool invocation_has(const struct invocation *invocation, const char *name)
{
        for (size_t i = 0; i < invocation->value_count; i++)
                if (strcmp(invocation->values[i].option->name, name) == 0)
                        return true;
        return false;
}
