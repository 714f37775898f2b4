// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of itself on the command line: help, made of the tables, and complaints.

#include "command/command.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "base/translate.h"

enum { HELP_COLUMN = 26 };

// The summary stands on a line of its own where the name is long.
static void print_row(const char *name, const char *summary)
{
        int room = HELP_COLUMN - text_width(name);

        if (room > 1)
                printf("  %s%*s%s\n", name, room, "", summary);
        else
                printf("  %s\n  %*s%s\n", name, HELP_COLUMN, "", summary);
}

static void print_options(const struct option_row *rows, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                struct buffer name = {0};

                buffer_add_format(&name, "--%s%s%s", rows[i].name, rows[i].argument ? " " : "",
                        rows[i].argument ? rows[i].argument : "");
                print_row(buffer_text(&name), _(rows[i].help));
                buffer_clear(&name);
        }
}

static void print_commands(void)
{
        printf("\n%s\n", _("Commands:"));
        for (size_t i = 0; i < command_count; i++) {
                struct buffer name = {0};

                buffer_add_format(&name, "%s %s", commands[i]->name, commands[i]->arguments);
                print_row(buffer_text(&name), _(commands[i]->summary));
                buffer_clear(&name);
        }
}

void help_print(const struct command *command)
{
        if (!command) {
                printf("%s\n",
                        _("Bereke is a free course in family finance. `bereke` alone opens it."));
                print_commands();
        } else {
                printf("bereke %s %s\n%s\n", command->name, command->arguments,
                        _(command->summary));
                if (command->option_count > 0) {
                        printf("\n%s\n", _("Options:"));
                        print_options(command->options, command->option_count);
                }
        }
        printf("\n%s\n", _("Options of every command:"));
        print_options(global_options, global_option_count);
}

static void complain_words(const char *words)
{
        struct buffer line = {0};

        text_add_safe(&line, words);
        fprintf(stderr, "bereke: %s\n", buffer_text(&line));
        buffer_clear(&line);
}

int complain(int status, const char *message, const char *detail)
{
        struct buffer words = {0};

        finding_words(&words, &(struct finding){.message = message, .details = {detail}});
        complain_words(buffer_text(&words));
        buffer_clear(&words);
        return status;
}

int complain_findings(int status, struct diagnostics *diagnostics)
{
        diagnostics_sort(diagnostics);
        for (size_t i = 0; i < diagnostics->count; i++) {
                const struct finding *finding = &diagnostics->findings[i];
                struct buffer words = {0};

                if (finding->place.line > 0) {
                        finding_print(&words, finding);
                        fputs(buffer_text(&words), stderr);
                } else {
                        finding_words(&words, finding);
                        complain_words(buffer_text(&words));
                }
                buffer_clear(&words);
        }
        return status;
}
