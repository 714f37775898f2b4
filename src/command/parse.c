// SPDX-License-Identifier: GPL-3.0-or-later
// A command line becomes an invocation. The global options may stand before or after the command's
// name, so the line is read twice by getopt_long: up to the name with the global options alone,
// then the rest with the command's own beside them. getopt prints nothing itself: what is wrong is
// kept, and said in the user's language once the line is read.

#include "command/command.h"

#include <getopt.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"

// What getopt answers for the first option of a set; each has a number of its own, or a beginning
// that several share ("--l") would stand for the first of them. No letter is so high.
enum { OPTION_FIRST = 256 };

struct option_set {
        struct option options[INVOCATION_VALUES + 1];
        const struct option_row *rows[INVOCATION_VALUES];
        size_t count;
};

static void set_add(struct option_set *set, const struct option_row *rows, size_t count)
{
        for (size_t i = 0; i < count && set->count < INVOCATION_VALUES; i++) {
                set->rows[set->count] = &rows[i];
                set->options[set->count] = (struct option){
                        .name = rows[i].name,
                        .has_arg = rows[i].argument ? required_argument : no_argument,
                        .val = OPTION_FIRST + (int)set->count,
                };
                set->count++;
        }
}

static void find_fault(struct invocation *invocation, const char *message, const char *detail)
{
        if (!invocation->fault) {
                invocation->fault = message;
                invocation->fault_detail = detail;
        }
}

// The word that getopt did not understand. It has not passed a word of several letters, "-xy",
// before the last of them.
static const char *word_at_fault(char **argv)
{
        const char *passed = argv[optind - 1];
        bool letter = optopt != 0 && optopt < OPTION_FIRST; // one beyond ASCII is below 0

        return !letter || (passed[0] == '-' && passed[1] == (char)optopt && !passed[2])
                       ? passed
                       : argv[optind];
}

static void keep(struct invocation *invocation, const struct option_row *row, const char *argument)
{
        if (invocation->value_count == INVOCATION_VALUES)
                find_fault(invocation, N_("There are too many options; give each once."), NULL);
        else if (argument && !*argument)
                find_fault(invocation, N_("The word after --%s is empty."), row->name);
        else
                invocation->values[invocation->value_count++] =
                        (struct option_value){row, argument};
}

// Reads options until there are none. `letters` is "+:" to stop at the first word that is none, ":"
// to read past it.
static void read_options(struct invocation *invocation, const struct option_set *set,
        const char *letters, int argc, char **argv)
{
        for (int answer; (answer = getopt_long(argc, argv, letters, set->options, NULL)) != -1;) {
                if (answer >= OPTION_FIRST)
                        keep(invocation, set->rows[answer - OPTION_FIRST], optarg);
                else if (answer == ':')
                        find_fault(invocation, N_("The option %s wants a word after it."),
                                argv[optind - 1]);
                else
                        find_fault(invocation, N_("There is no option %s. --help names them."),
                                word_at_fault(argv));
        }
}

static const struct command *named_command(struct invocation *invocation, const char *word)
{
        const struct command *command = command_find(word);
        const char *names[64];
        size_t count = 0;

        if (command)
                return command;
        for (; count < command_count && count < ARRAY_LENGTH(names); count++)
                names[count] = commands[count]->name;
        const char *nearest = text_nearest(word, names, count);
        if (nearest)
                find_fault(invocation, N_("There is no such command. Did you mean `bereke %s`?"),
                        nearest);
        else
                find_fault(invocation, N_("There is no command “%s”. `bereke --help` names them."),
                        word);
        return commands[0];
}

static void check_count(struct invocation *invocation)
{
        const struct command *command = invocation->command;

        if (invocation->argument_count < command->least)
                find_fault(invocation,
                        N_("Something is missing after the command. It is written so: %s"),
                        arena_format(&invocation->arena, "bereke %s %s", command->name,
                                command->arguments));
        else if (invocation->argument_count > command->most)
                find_fault(invocation, N_("“%s” is one word too many."),
                        invocation->arguments[command->most]);
}

void invocation_read(struct invocation *invocation, int argc, char **argv)
{
        struct option_set global = {.count = 0};
        struct option_set all = {.count = 0};

        *invocation = (struct invocation){.command = commands[0]};
        set_add(&global, global_options, global_option_count);
        opterr = 0;
        optind = 1;
        read_options(invocation, &global, "+:", argc, argv);
        if (optind < argc) {
                invocation->command = named_command(invocation, argv[optind]);
                invocation->named = true;
                argc -= optind;
                argv += optind;
                set_add(&all, invocation->command->options, invocation->command->option_count);
                set_add(&all, global_options, global_option_count);
                optind = 0; // getopt starts afresh on the shorter line
                read_options(invocation, &all, ":", argc, argv);
        }
        invocation->arguments = argv + optind;
        invocation->argument_count = (size_t)(argc - optind);
        if (!invocation_has(invocation, "help") && !invocation_has(invocation, "version"))
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
