// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a scenario file: bytes, tree, record, rules, each in the one arena that the caller keeps.
#include "household/scenario.h"

#include <string.h>

#include "base/file.h"
#include "course/course_file.h"
#include "course/mark_check.h"
#include "course/source.h"
#include "course/text_list.h"
#include "household/record.h"
#include "household/scenario_check.h"
#include "household/scenario_maker.h"
#include "yaml/reader.h"

const struct scenario *scenario_check(struct maker *maker)
{
        struct scenario_record record;

        schema_read(&record, &scenario_schema, maker->document, maker->diagnostics);
        struct scenario *scenario = scenario_make(maker, &record);
        scenario->texts = text_list_make(maker, &scenario_schema);
        marks_check(maker, &scenario_schema);
        if (maker->diagnostics->errors == 0) // of what was not read nothing can be said
                scenario_check_economics(maker, scenario);
        if (maker->diagnostics->errors > 0)
                return NULL;
        scenario_prepare(scenario, maker->arena);
        return scenario;
}

// Was it written for this program? source_read() has said so where it was not.
static bool is_known_format(const struct yaml_document *document)
{
        const struct yaml_node *format = yaml_get(document->root, "bereke");

        return !format || strcmp(format->text, "1") == 0;
}

static const struct scenario *read_into(
        struct arena *arena, const struct yaml_source *bytes, struct maker *maker)
{
        struct source *source = arena_take(arena, sizeof(*source));

        (void)source_read(source, arena, bytes, maker->diagnostics);
        maker->document = &source->document;
        if (source->kind == SOURCE_UNKNOWN || !is_known_format(&source->document))
                return NULL;
        if (!source_is_expected(source, maker, source_kind_word(SOURCE_SCENARIO)))
                return NULL;
        return scenario_check(maker);
}

const struct scenario *scenario_read(
        struct arena *arena, const struct yaml_source *source, struct diagnostics *diagnostics)
{
        struct arena scratch = {0};
        struct diagnostics found = {0};
        struct maker maker = {.arena = arena,
                .scratch = &scratch,
                .diagnostics = &found,
                .check_only = true}; // texts may stay where they are: the file lives as long
        const struct scenario *scenario = read_into(arena, source, &maker);

        if (found.errors > 0)
                scenario = NULL;
        diagnostics_move(diagnostics, &found);
        arena_clear(&scratch);
        return scenario;
}

const struct scenario *scenario_open(
        struct arena *arena, const char *path, struct diagnostics *diagnostics)
{
        struct file_bytes file;
        const char *kept = arena_copy_text(arena, path);

        if (!file_read(&file, arena, kept, YAML_BYTES_MAX, diagnostics))
                return NULL;
        return scenario_read(arena,
                &(struct yaml_source){.path = kept, .bytes = file.bytes, .length = file.length},
                diagnostics);
}

struct reading reading_of_scenario(const struct scenario *scenario, enum language wanted)
{
        return reading_of_texts(
                (struct reading){scenario->id, scenario->language, wanted}, &scenario->texts);
}

int scenario_calendar(const struct scenario *scenario, int month)
{
        return (scenario->first_month + month) % 12;
}
