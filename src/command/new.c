// SPDX-License-Identifier: GPL-3.0-or-later
// bereke new: a file to begin with. Asks a few questions where there is a terminal; without one, or
// with nothing but Enter, every question has an answer of its own.

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/verb.h"
#include "course/check.h"
#include "course/template.h"

enum { ANSWER_BYTES = 512 };

// What is typed after the question, in the arena; `usual` where nothing is, or nobody can be asked.
static const char *ask(struct arena *arena, const char *question, const char *usual)
{
        char line[ANSWER_BYTES];
        struct buffer words = {0};

        if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
                return usual;
        finding_words(&words, &(struct finding){.message = question, .details = {usual}});
        printf("%s ", buffer_text(&words));
        fflush(stdout);
        buffer_clear(&words);
        if (!fgets(line, sizeof(line), stdin))
                return usual;
        size_t length = strcspn(line, "\r\n");
        return length > 0 ? arena_text(arena, line, length) : usual;
}

// The id that the file's name holds: "lesson-1" of "goals/lesson-1.yaml".
static const char *id_of_file(struct arena *arena, const char *file)
{
        const char *slash = strrchr(file, '/');
        const char *name = slash ? slash + 1 : file;
        const char *dot = strrchr(name, '.');

        return arena_text(arena, name, dot ? (size_t)(dot - name) : strlen(name));
}

// "lesson-1", or the first such name that no file here has.
static const char *free_id(struct arena *arena)
{
        for (int number = 1;; number++) {
                const char *id = arena_format(arena, "lesson-%d", number);

                if (!file_exists(arena_format(arena, "%s.yaml", id)))
                        return id;
        }
}

// What was typed may make the lesson wrong: a title may hold an amount that is none.
static bool check_new(struct site *site, const char *file)
{
        struct clock clock = clock_of_machine();
        struct check_request request = {
                .paths = &file,
                .count = 1,
                .course = site->places.courses[0],
                .today = clock_day(clock_now(&clock)),
        };

        (void)check_paths(&request, &site->diagnostics);
        return site->diagnostics.errors == 0;
}

static int write_new(struct site *site, const char *file, const struct buffer *text)
{
        struct stat status;

        if (lstat(file, &status) == 0)
                return complain(
                        EX_CANTCREAT, N_("There is a file %s already; it was not touched."), file);
        if (!file_write(file, buffer_text(text), text->length, &site->diagnostics))
                return complain_findings(EX_CANTCREAT, &site->diagnostics);
        if (!check_new(site, file)) {
                (void)unlink(file);
                return complain_findings(EX_USAGE, &site->diagnostics);
        }
        say(N_("The lesson is begun: %s"), file);
        return STATUS_DONE;
}

static int lesson(struct site *site, struct invocation *invocation)
{
        struct arena *arena = site->arena;
        const char *file = invocation->argument_count > 1 ? invocation->arguments[1] : NULL;
        struct template template = {
                .id = file ? id_of_file(arena, file)
                           : ask(arena, N_("Id of the lesson, of a–z, 0–9 and - [%s]:"),
                                     free_id(arena)),
                .language = translate_language(),
        };
        struct buffer text = {0};

        if (!template_id_is_fit(template.id))
                return complain(EX_USAGE, N_("“%s” is no id: it is made of a–z, 0–9 and - alone."),
                        template.id);
        template.title = ask(arena, N_("Title [%s]:"), _("A new lesson"));
        template_lesson(&text, &template);
        int status =
                write_new(site, file ? file : arena_format(arena, "%s.yaml", template.id), &text);
        buffer_clear(&text);
        return status;
}

static const struct verb verbs[] = {
        {"lesson", "[FILE]", 0, 1, lesson},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_look, invocation);
}

const struct command new_command = {
        .name = "new",
        .summary = N_("write a lesson to begin with"),
        COMMAND_VERBS(verbs),
        .run = run,
};
