// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of a course: read, checked against an empty course, put into words, printed.
// Nothing that comes out may hold a control character.
#include <stdint.h>
#include <stdlib.h>

#include "author/catalogue.h"
#include "author/file_check.h"
#include "author/outline.h"
#include "base/text.h"
#include "course/lesson_maker.h"
#include "course/text_list.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect_safe(const struct buffer *out)
{
        size_t offset;

        if (text_check(buffer_text(out), out->length, false, &offset) != TEXT_SAFE)
                abort();
}

static void print_findings(struct diagnostics *diagnostics)
{
        diagnostics_sort(diagnostics);
        for (size_t i = 0; i < diagnostics->count; i++) {
                struct buffer out = {0};
                finding_print(&out, &diagnostics->findings[i]);
                expect_safe(&out);
                buffer_clear(&out);
        }
}

static void print_lesson(struct arena *arena, const struct source *source)
{
        struct diagnostics diagnostics = {0};
        struct maker maker = {.arena = arena,
                .scratch = arena,
                .document = &source->document,
                .diagnostics = &diagnostics};
        struct lesson *lesson = lesson_make(&maker, source);
        struct buffer out = {0};

        lesson->texts = text_list_make(&maker, source->table);
        if (diagnostics.errors == 0) {
                outline_print(&out, &(struct outline){
                                            .lesson = lesson,
                                            .reading = reading_of_lesson(lesson, lesson->language),
                                            .trainer = true,
                                    });
                expect_safe(&out);
        }
        buffer_clear(&out);
        diagnostics_clear(&diagnostics);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const char *bytes = arena_text(&arena, (const char *)data, size);
        struct draft draft;

        if (draft_read(&draft, &arena, &(struct yaml_source){"x.yaml", bytes, size, NULL},
                    &diagnostics)) {
                struct catalogue *catalogue = catalogue_new(&arena, "/nowhere");
                struct references references = {
                        .arena = &arena, .catalogue = catalogue, .file = "/nowhere/y.yaml"};
                catalogue_add(catalogue, "/nowhere/x.yaml", &draft.source);
                file_check(&(struct file_check){.draft = &draft, .references = &references},
                        &diagnostics);
                catalogue_complete(catalogue);
                references_check(&references, &diagnostics);
                enum source_kind kind = draft.source.kind;
                bool is_lesson = kind == SOURCE_LESSON || kind == SOURCE_TEST;
                if (is_lesson && diagnostics.errors == 0)
                        print_lesson(&arena, &draft.source);
        }
        print_findings(&diagnostics);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
        return 0;
}
