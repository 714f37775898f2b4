// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons and scenarios are read by different rooms; for those who write them they are files alike.
#include "author/draft.h"

#include "base/file.h"
#include "yaml/reader.h"

struct yaml_text draft_scenario_id(const struct source *source)
{
        const struct yaml_node *id = yaml_get(source->document.root, "scenario");

        return id && id->kind == YAML_SCALAR && id->length > 0 ? (struct yaml_text){id->text, id}
                                                               : (struct yaml_text){0};
}

static enum language language_of(const struct source *source)
{
        const struct yaml_node *language = NULL;

        switch (source->kind) {
        case SOURCE_COURSE:
                return (enum language)source->course.language.value;
        case SOURCE_FACTS:
        case SOURCE_GLOSSARY:
                return (enum language)source->entries.language.value;
        case SOURCE_SCENARIO:
                language = yaml_get(source->document.root, "lang");
                return language && language->kind == YAML_SCALAR
                               ? language_from_text(language->text)
                               : LANGUAGE_EN;
        default:
                return (enum language)source->lesson.language.value;
        }
}

bool draft_read(struct draft *draft, struct arena *arena, const struct yaml_source *bytes,
        struct diagnostics *diagnostics)
{
        *draft = (struct draft){0};
        if (!source_read(&draft->source, arena, bytes, diagnostics))
                return false;
        draft->table = draft->source.table;
        draft->language = language_of(&draft->source);
        if (draft->source.kind == SOURCE_SCENARIO) {
                // Reads the tree again; what was said of it is not said twice.
                draft->scenario = scenario_read(arena, bytes, diagnostics);
                draft->table = &scenario_schema;
                draft->id = draft_scenario_id(&draft->source);
        } else if (draft->source.kind == SOURCE_LESSON || draft->source.kind == SOURCE_TEST) {
                draft->id = draft->source.lesson.id;
        }
        return true;
}

bool draft_open(
        struct draft *draft, struct arena *arena, const char *path, struct diagnostics *diagnostics)
{
        struct file_bytes file;

        *draft = (struct draft){.source.kind = SOURCE_UNKNOWN};
        return file_read(&file, arena, path, YAML_BYTES_MAX, diagnostics) &&
               draft_read(draft, arena,
                       &(struct yaml_source){
                               .path = path, .bytes = file.bytes, .length = file.length},
                       diagnostics);
}
