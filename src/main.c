// SPDX-License-Identifier: GPL-3.0-or-later
// The start: the language, the options, the command.

#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/translate.h"
#include "command/command.h"
#include "command/places.h"
#include "course/reading.h"

// Where a standard stream was closed by the caller, the next file to be opened, the database
// perhaps, would take its number and receive what is printed. These can neither be read nor
// written, so that printing still fails.
static void fill_standard_streams(void)
{
        for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
                if (fcntl(stream, F_GETFD) < 0)
                        (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
}

// What a crash leaves behind would hold answers and PINs, for whoever sits down next.
static void leave_no_core(void)
{
        (void)setrlimit(RLIMIT_CORE, &(struct rlimit){0});
}

static void start_language(struct arena *arena)
{
        const char *locale = places_locale(arena);

        translate_start(locale, language_from_environment());
        reading_start(locale);
}

static int choose_language(const struct invocation *invocation)
{
        const char *code = invocation_value(invocation, "lang");
        enum language language = code ? language_from_text(code) : translate_language();

        if (language == LANGUAGE_COUNT)
                return complain(
                        EX_USAGE, N_("There is no language “%s” here: ky, ru or en."), code);
        translate_switch(language);
        return STATUS_DONE;
}

static int answer(struct invocation *invocation)
{
        if (invocation->fault)
                return complain(EX_USAGE, invocation->fault, invocation->fault_detail);
        if (invocation_has(invocation, "version")) {
                printf("bereke %s\n", BEREKE_VERSION);
                return STATUS_DONE;
        }
        if (invocation_has(invocation, "help")) {
                help_print(invocation->named ? invocation->command : NULL);
                return STATUS_DONE;
        }
        return invocation->command->run(invocation);
}

int main(int argc, char **argv)
{
        struct invocation invocation;
        struct arena arena = {0};

        fill_standard_streams();
        leave_no_core();
        start_language(&arena);
        invocation_read(&invocation, argc, argv);
        int status = choose_language(&invocation);
        if (status == STATUS_DONE)
                status = answer(&invocation);
        if ((fflush(stdout) != 0 || ferror(stdout)) && status == STATUS_DONE)
                status = complain(
                        EX_IOERR, N_("What was to be printed could not be written."), NULL);
        arena_clear(&invocation.arena);
        arena_clear(&arena);
        return status;
}
