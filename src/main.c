// SPDX-License-Identifier: GPL-3.0-or-later
// The start: the language, the options, the command.

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/translate.h"
#include "command/command.h"
#include "command/places.h"
#include "course/reading.h"

// The language must stand before the line is read, so that a mistake in the line is said in it;
// --lang corrects it after.
static void start_language(struct arena *arena)
{
        const char *locale = places_locale(arena);

        translate_start(locale, language_from_environment());
        reading_start(locale);
}

static bool choose_language(const struct invocation *invocation)
{
        const char *code = invocation_value(invocation, "lang");
        enum language language = code ? language_from_text(code) : translate_language();

        if (language == LANGUAGE_COUNT) {
                complain(EX_USAGE, N_("There is no language “%s” here: ky, ru or en."), code);
                return false;
        }
        translate_switch(language);
        return true;
}

static int answer(struct invocation *invocation)
{
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
        int status = EX_USAGE;

        start_language(&arena);
        if (invocation_read(&invocation, argc, argv) && choose_language(&invocation))
                status = answer(&invocation);
        if (fflush(stdout) != 0 || ferror(stdout))
                status = status == STATUS_DONE ? EX_IOERR : status;
        arena_clear(&invocation.arena);
        arena_clear(&arena);
        return status;
}
