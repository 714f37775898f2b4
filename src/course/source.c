// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one file of a course. The first thing to know is what it is, and whether it was written for
// this program: where that fails, nothing else is said about it.
#include "course/source.h"

#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/reader.h"

const char SOURCE_HEAD[] = "steps";

// The key that says what a file is, in the order of enum source_kind.
static const char *const kind_words[] = {
        "lesson", "test", "course", "facts", "glossary", "scenario"};

static const struct schema_table *const tables[] = {
        &lesson_schema, &test_schema, &course_schema, &facts_schema, &glossary_schema, NULL};

static const struct schema_table *const head_tables[] = {&lesson_head_schema, &test_head_schema,
        &course_schema, &facts_schema, &glossary_schema, NULL};

static enum source_kind find_kind(const struct yaml_node *root)
{
        for (size_t i = 0; i < ARRAY_LENGTH(kind_words); i++)
                if (yaml_get(root, kind_words[i]))
                        return (enum source_kind)i;
        return SOURCE_UNKNOWN;
}

static void say(struct source *source, const struct yaml_node *node, struct finding what,
        struct diagnostics *diagnostics)
{
        struct finding finding = yaml_finding(&source->document, node);

        finding.message = what.message;
        finding.advice = what.advice;
        memcpy(finding.details, what.details, sizeof(finding.details));
        memcpy(finding.advice_details, what.advice_details, sizeof(finding.advice_details));
        diagnostics_add(diagnostics, &finding);
}

// A mistyped first word is told with the word that was meant, at its place.
static void say_unknown_kind(struct source *source, struct diagnostics *diagnostics)
{
        const struct yaml_node *root = source->document.root;

        for (size_t i = 0; i < root->count; i++) {
                const struct yaml_node *key = root->pairs[i].key;
                const char *nearest = text_nearest(key->text, kind_words, ARRAY_LENGTH(kind_words));
                if (!nearest)
                        continue;
                say(source, key,
                        (struct finding){
                                .message = N_("\"%s\" is not known here"),
                                .details = {key->text},
                                .advice = N_("did you mean \"%s\"?"),
                                .advice_details = {nearest},
                        },
                        diagnostics);
                return;
        }
        say(source, root,
                (struct finding){
                        .message = N_("this file does not say what it is"),
                        .advice =
                                N_("begin with \"bereke: 1\" and, for a lesson, \"lesson: my-id\""),
                },
                diagnostics);
}

static bool format_is_known(struct source *source, struct diagnostics *diagnostics)
{
        const struct yaml_node *format = yaml_get(source->document.root, "bereke");

        if (!format || strcmp(format->text, "1") == 0)
                return true;
        say(source, format,
                (struct finding){
                        .message = N_("format %s is not known to this program"),
                        .details = {format->text},
                        .advice = N_("write \"bereke: 1\", or use a newer Bereke"),
                },
                diagnostics);
        return false;
}

const char *source_kind_word(enum source_kind kind)
{
        return kind == SOURCE_UNKNOWN ? "" : kind_words[kind];
}

// Reads the bytes once, as far as they say.
static bool read_bytes(struct source *source, struct arena *arena, const struct yaml_source *bytes,
        struct diagnostics *diagnostics)
{
        bool head = bytes->stop != NULL;

        *source = (struct source){.kind = SOURCE_UNKNOWN};
        yaml_read(&source->document, arena, bytes, diagnostics);
        if (!source->document.root)
                return false;
        source->kind = find_kind(source->document.root);
        if (source->kind == SOURCE_UNKNOWN) {
                if (source->document.whole)
                        say_unknown_kind(source, diagnostics);
                return false;
        }
        if (!format_is_known(source, diagnostics))
                return false;
        source->table = head ? head_tables[source->kind] : tables[source->kind];
        if (source->table)
                schema_read(&source->lesson, source->table, &source->document, diagnostics);
        return true;
}

// Is all there that a menu needs? What is missing may stand behind the steps.
static bool head_is_complete(const struct source *source)
{
        const struct lesson_record *record = &source->lesson;

        if (source->kind != SOURCE_LESSON && source->kind != SOURCE_TEST)
                return true;
        return record->id.text && record->title.text && record->language.node;
}

bool source_read(struct source *source, struct arena *arena, const struct yaml_source *bytes,
        struct diagnostics *diagnostics)
{
        struct yaml_source whole = *bytes;
        struct diagnostics found = {0};

        whole.stop = NULL;
        if (!bytes->stop)
                return read_bytes(source, arena, &whole, diagnostics);
        bool usable = read_bytes(source, arena, bytes, &found);
        if (usable && found.errors == 0 && head_is_complete(source)) {
                diagnostics_move(diagnostics, &found);
                return true;
        }
        diagnostics_clear(&found);
        return read_bytes(source, arena, &whole, diagnostics);
}

bool source_open(struct source *source, struct arena *arena, const char *path, const char *stop,
        struct diagnostics *diagnostics)
{
        struct file_bytes file;

        *source = (struct source){.kind = SOURCE_UNKNOWN};
        if (!file_read(&file, arena, path, YAML_BYTES_MAX, diagnostics))
                return false;
        return source_read(source, arena,
                &(struct yaml_source){
                        .path = path, .bytes = file.bytes, .length = file.length, .stop = stop},
                diagnostics);
}
