// SPDX-License-Identifier: GPL-3.0-or-later
// What `--help` prints, made of the tables.

#include "command/command.h"

#include "base/text.h"
#include "base/translate.h"
#include "command/verb.h"

enum { NAME_COLUMNS = 26, SUMMARY_COLUMN = 28, HELP_COLUMNS = 80 };

// The summary begins on a line of its own where the name is long.
static void print_row(const char *name, const char *summary)
{
        struct arena arena = {0};
        struct text_lines lines = text_wrap(&arena, summary, HELP_COLUMNS - SUMMARY_COLUMN);
        int room = NAME_COLUMNS - text_width(name);

        if (room > 1)
                printf("  %s%*s", name, room, "");
        else
                printf("  %s\n%*s", name, SUMMARY_COLUMN, "");
        for (size_t i = 0; i < lines.count; i++) {
                printf("%*s%.*s\n", i > 0 ? SUMMARY_COLUMN : 0, "", (int)lines.lines[i].length,
                        lines.lines[i].start);
        }
        arena_clear(&arena);
}

static void print_options(const char *heading, const struct option_row *rows, size_t count)
{
        if (count > 0)
                printf("\n%s\n", heading);
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

                command_add_shape(&name, commands[i], NULL);
                print_row(buffer_text(&name), _(commands[i]->summary));
                buffer_clear(&name);
        }
}

static void print_shape(const struct command *command, const struct verb *verb)
{
        struct buffer shape = {0};

        command_add_shape(&shape, command, verb);
        printf("bereke %s\n", buffer_text(&shape));
        buffer_clear(&shape);
}

// One line for each verb.
static void print_shapes(const struct command *command)
{
        if (command->verb_count == 0)
                print_shape(command, NULL);
        for (size_t i = 0; i < command->verb_count; i++)
                print_shape(command, &command->verbs[i]);
}

void help_print(const struct command *command)
{
        if (command) {
                print_shapes(command);
                printf("%s\n", _(command->summary));
                print_options(_("Options:"), command->options, command->option_count);
        } else {
                printf("%s\n",
                        _("Bereke is a free course in family finance. `bereke` alone opens it."));
                print_commands();
        }
        print_options(_("Options of every command:"), global_options, global_option_count);
}
