// SPDX-License-Identifier: GPL-3.0-or-later
// bereke new: a file to begin with. Asks a few questions where there is a terminal; without one, or
// with nothing but Enter, every question has an answer of its own.

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "author/check.h"
#include "author/template.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/verb.h"

enum { ANSWER_BYTES = 512, FOLDER_MODE = 0755 };

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

// "new-1", or the first such name that no file or folder here has.
static const char *free_id(struct arena *arena)
{
        for (int number = 1;; number++) {
                const char *id = arena_format(arena, "new-%d", number);

                if (!file_exists(arena_format(arena, "%s.yaml", id)) && !file_exists(id))
                        return id;
        }
}

// What was typed may make it wrong: a title may hold an amount that is none.
static bool check_new(struct site *site, const char *path)
{
        struct clock clock = clock_of_machine();
        struct check_request request = {
                .paths = &path,
                .count = 1,
                .course = site->places.courses[0],
                .today = clock_day(clock_now(&clock)),
        };

        (void)check_paths(&request, &site->diagnostics);
        return site->diagnostics.errors == 0;
}

static bool is_there(const char *path)
{
        struct stat status;

        return lstat(path, &status) == 0;
}

static int refuse_to_touch(const char *path)
{
        return complain(EX_CANTCREAT, N_("There is a file %s already; it was not touched."), path);
}

// The words after "new lesson" and its like, with an answer to each question.
static int ask_template(
        struct template *template, struct site *site, const char *path, const char *title)
{
        struct arena *arena = site->arena;

        template->id = path ? id_of_file(arena, path)
                            : ask(arena, N_("Id, of a–z, 0–9 and - [%s]:"), free_id(arena));
        template->language = translate_language();
        if (!template_id_is_fit(template->id))
                return complain(EX_USAGE, N_("“%s” is no id: it is made of a–z, 0–9 and - alone."),
                        template->id);
        template->title = ask(arena, N_("Title [%s]:"), title);
        return STATUS_DONE;
}

static bool write_file(struct site *site, const char *file, const struct template *template,
        void (*write)(struct buffer *out, const struct template *template))
{
        struct buffer text = {0};

        write(&text, template);
        bool written = file_write(file, buffer_text(&text), text.length, &site->diagnostics);
        buffer_clear(&text);
        return written;
}

// A course finds its lessons by their ending: a name without one gets it.
static const char *with_ending(struct arena *arena, const char *file)
{
        const char *slash = strrchr(file, '/');

        return strchr(slash ? slash : file, '.') ? file : arena_format(arena, "%s.yaml", file);
}

// A kind of file that stands alone.
struct beginning {
        const char *title; // N_() text, like the next
        const char *begun;
        void (*write)(struct buffer *out, const struct template *template);
};

static int begin(
        struct site *site, struct invocation *invocation, const struct beginning *beginning)
{
        const char *file = invocation->argument_count > 1
                                   ? with_ending(site->arena, invocation->arguments[1])
                                   : NULL;
        struct template template;
        int status = ask_template(&template, site, file, _(beginning->title));

        if (status != STATUS_DONE)
                return status;
        if (!file)
                file = arena_format(site->arena, "%s.yaml", template.id);
        if (is_there(file))
                return refuse_to_touch(file);
        if (!write_file(site, file, &template, beginning->write))
                return complain_findings(EX_CANTCREAT, &site->diagnostics);
        if (!check_new(site, file)) {
                (void)unlink(file);
                return complain_findings(EX_USAGE, &site->diagnostics);
        }
        say(beginning->begun, file);
        return STATUS_DONE;
}

static int lesson(struct site *site, struct invocation *invocation)
{
        return begin(site, invocation,
                &(struct beginning){
                        N_("A new lesson"), N_("The lesson is begun: %s"), template_lesson});
}

static int scenario(struct site *site, struct invocation *invocation)
{
        return begin(site, invocation,
                &(struct beginning){
                        N_("A new scenario"), N_("The scenario is begun: %s"), template_scenario});
}

// The folder with course.yaml, and one lesson in the folder of its first module. The lesson is
// named after the course: what somebody learned is remembered by the lesson's id alone.
static bool write_course(struct site *site, const char *folder, const struct template *template)
{
        const char *id = arena_format(site->arena, "%s-1", template->id);
        struct template lesson = {id, _("A new lesson"), template->language};
        const char *module = file_join(site->arena, folder, "first-module");
        struct buffer text = {0};

        if (!file_make_folder(module, FOLDER_MODE)) {
                diagnostics_add(
                        &site->diagnostics, &(struct finding){.place = {.file = folder},
                                                    .message = N_("this folder cannot be made")});
                return false;
        }
        template_course(&text, template, lesson.id);
        bool written = file_write(file_join(site->arena, folder, "course.yaml"), buffer_text(&text),
                               text.length, &site->diagnostics) &&
                       write_file(site, arena_format(site->arena, "%s/%s.yaml", module, id),
                               &lesson, template_lesson);
        buffer_clear(&text);
        return written;
}

static int course(struct site *site, struct invocation *invocation)
{
        const char *folder = invocation->argument_count > 1 ? invocation->arguments[1] : NULL;
        struct template template;
        int status = ask_template(&template, site, folder, _("A new course"));

        if (status != STATUS_DONE)
                return status;
        if (!folder)
                folder = template.id;
        if (is_there(folder))
                return refuse_to_touch(folder);
        if (!write_course(site, folder, &template))
                return complain_findings(EX_CANTCREAT, &site->diagnostics);
        if (!check_new(site, folder))
                return complain_findings(EX_USAGE, &site->diagnostics);
        say(N_("The course is begun: %s"), folder);
        return STATUS_DONE;
}

static const struct verb verbs[] = {
        {"lesson", "[FILE]", 0, 1, lesson},
        {"scenario", "[FILE]", 0, 1, scenario},
        {"course", "[DIR]", 0, 1, course},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_look, invocation);
}

const struct command new_command = {
        .name = "new",
        .summary = N_("write a lesson, a scenario or a course to begin with"),
        COMMAND_VERBS(verbs),
        .run = run,
};
