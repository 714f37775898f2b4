// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one file and gives back its bytes and its tree as soon as the model is made.
#include "course/course_file.h"

#include <string.h>

#include "base/translate.h"
#include "course/lesson_maker.h"
#include "course/mark_check.h"
#include "course/text_list.h"

bool source_is_expected(const struct source *source, struct maker *maker, const char *expected)
{
        bool test = strcmp(expected, "lesson") == 0 && source->kind == SOURCE_TEST;

        if (test || strcmp(source_kind_word(source->kind), expected) == 0)
                return true;
        maker_say(maker, source->document.root,
                &(struct finding){
                        .message = N_("another kind of file is expected here"),
                        .advice = N_("begin it with \"bereke: 1\" and \"%s: my-id\""),
                        .advice_details = {expected},
                });
        return false;
}

bool course_file_open(struct course_file *file, struct arena *arena,
        const struct course_file_request *request, struct diagnostics *diagnostics)
{
        arena_init(&file->scratch);
        file->maker = (struct maker){
                .arena = arena,
                .scratch = &file->scratch,
                .document = &file->source.document,
                .diagnostics = diagnostics,
        };
        if (!source_open(&file->source, &file->scratch, request->path, request->stop, diagnostics))
                return false;
        return source_is_expected(&file->source, &file->maker, request->expected);
}

void course_file_close(struct course_file *file)
{
        arena_clear(&file->scratch);
}

// Where the file of a lesson is another lesson, progress would be written under the wrong name.
static void refuse_other_id(struct course_file *file, const char *id)
{
        struct yaml_text written = file->source.lesson.id;

        if (id && written.text && strcmp(written.text, id) != 0)
                maker_say(&file->maker, written.node,
                        &(struct finding){
                                .message = N_("the file of lesson \"%s\" says that it is \"%s\""),
                                .details = {id, written.text},
                                .advice = N_("give the lesson and its file the same name"),
                        });
}

// Whether the file is broken is counted apart: what the caller knows already is not added again.
static bool is_sound(struct diagnostics *found, struct diagnostics *diagnostics)
{
        bool sound = found->errors == 0;

        diagnostics_move(diagnostics, found);
        return sound;
}

const struct lesson *course_file_lesson(
        struct arena *arena, const char *path, const char *id, struct diagnostics *diagnostics)
{
        struct course_file_request request = {.path = path, .expected = "lesson"};
        struct course_file file;
        struct diagnostics found = {0};
        struct lesson *lesson = NULL;

        if (course_file_open(&file, arena, &request, &found)) {
                lesson = lesson_make(&file.maker, &file.source);
                lesson->texts = text_list_make(&file.maker, file.source.table);
                marks_check(&file.maker, file.source.table);
                refuse_other_id(&file, id);
        }
        course_file_close(&file);
        return is_sound(&found, diagnostics) ? lesson : NULL;
}

const struct lesson_head *course_file_head(
        struct arena *arena, const char *path, const char *id, struct diagnostics *diagnostics)
{
        struct course_file_request request = {path, "lesson", SOURCE_HEAD};
        struct course_file file;
        struct diagnostics found = {0};
        const struct lesson_head *head = NULL;

        if (course_file_open(&file, arena, &request, &found)) {
                head = lesson_head_make(&file.maker, &file.source);
                refuse_other_id(&file, id);
        }
        course_file_close(&file);
        return is_sound(&found, diagnostics) ? head : NULL;
}
