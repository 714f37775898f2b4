// SPDX-License-Identifier: GPL-3.0-or-later
// bereke new: a file to begin with. Asks a few questions where there is a terminal; without one, or
// with nothing but Enter, every question has an answer of its own.

#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/verb.h"
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

static int write_new(const char *file, const struct buffer *text)
{
        struct diagnostics diagnostics;
        int status = STATUS_DONE;

        if (file_exists(file))
                return complain(
                        EX_CANTCREAT, N_("There is a file %s already; it was not touched."), file);
        diagnostics_init(&diagnostics);
        if (!file_write(file, buffer_text(text), text->length, &diagnostics))
                status = complain_findings(EX_CANTCREAT, &diagnostics);
        diagnostics_clear(&diagnostics);
        if (status == STATUS_DONE)
                say(N_("The lesson is begun: %s"), file);
        return status;
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
        if (text_check(template.title, strlen(template.title), true, &(size_t){0}) != TEXT_SAFE)
                return complain(EX_USAGE, N_("The title has signs that cannot be shown."), NULL);
        template_lesson(&text, &template);
        int status = write_new(file ? file : arena_format(arena, "%s.yaml", template.id), &text);
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
