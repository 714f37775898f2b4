// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the template for translators from the same tables by which lessons are read. A text that
// stands several times in a file is one entry with several references.
#include "author/extract.h"

#include <stdlib.h>
#include <string.h>

#include "author/draft.h"
#include "base/arena.h"
#include "course/folder.h"
#include "course/paragraph.h"
#include "course/text_list.h"
#include "yaml/visit.h"

struct entry {
        const char *text;
        const char *comment; // or NULL
        int line;
        size_t order;
        struct entry *next; // the same text again
        bool first;
};

struct extraction {
        struct arena arena; // of the file at hand
        struct draft draft;
        const char *path;
        const char *comment; // above the step, event … at hand
        struct entry *entries;
        size_t count;
        size_t capacity;
};

static const char *context_of(const struct draft *draft)
{
        switch (draft->source.kind) {
        case SOURCE_COURSE:
        case SOURCE_FACTS:
        case SOURCE_GLOSSARY:
                return source_kind_word(draft->source.kind);
        default:
                return draft->id.text;
        }
}

static struct entry *new_entry(struct extraction *extraction)
{
        if (extraction->count == extraction->capacity) {
                size_t capacity = extraction->capacity ? extraction->capacity * 2 : 64;
                struct entry *entries = arena_take(&extraction->arena, capacity * sizeof(*entries));
                if (extraction->count > 0)
                        memcpy(entries, extraction->entries, extraction->count * sizeof(*entries));
                extraction->entries = entries;
                extraction->capacity = capacity;
        }
        return &extraction->entries[extraction->count++];
}

static void take_comment(void *context, const struct yaml_node *item)
{
        struct extraction *extraction = context;

        extraction->comment = yaml_comment_above(&extraction->draft.source.document, item);
}

static void take_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        struct extraction *extraction = context;
        struct paragraph paragraph = {0};

        if (!text_is_translated(field, scalar))
                return;
        while (paragraph_next(&paragraph, scalar)) {
                struct entry *entry = new_entry(extraction);
                *entry = (struct entry){
                        .text = paragraph_text(&extraction->arena, scalar, paragraph),
                        .comment = extraction->comment,
                        .line = yaml_line_of(
                                &extraction->draft.source.document, scalar, paragraph.start),
                        .order = extraction->count,
                };
        }
}

static int compare_texts(const void *one, const void *other)
{
        const struct entry *a = *(const struct entry *const *)one;
        const struct entry *b = *(const struct entry *const *)other;
        int order = strcmp(a->text, b->text);

        return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

// Hangs each repeated text on its first place.
static void join_equal_texts(struct extraction *extraction)
{
        size_t count = extraction->count;
        struct entry **sorted = arena_take(&extraction->arena, count * sizeof(struct entry *));

        for (size_t i = 0; i < count; i++)
                sorted[i] = &extraction->entries[i];
        if (count > 1)
                qsort(sorted, count, sizeof(*sorted), compare_texts);
        for (size_t i = 0; i < count; i++) {
                sorted[i]->first = i == 0 || strcmp(sorted[i - 1]->text, sorted[i]->text) != 0;
                if (!sorted[i]->first)
                        sorted[i - 1]->next = sorted[i];
        }
}

static void add_quoted(struct buffer *out, const char *keyword, const char *text)
{
        buffer_add_format(out, "%s \"", keyword);
        for (; *text; text++) {
                if (*text == '"' || *text == '\\')
                        buffer_add(out, "\\");
                buffer_add_bytes(out, text, 1);
        }
        buffer_add(out, "\"\n");
}

static void add_comment(struct buffer *out, const char *comment)
{
        while (comment && *comment) {
                size_t length = strcspn(comment, "\n");
                buffer_add(out, "#. ");
                buffer_add_bytes(out, comment, length);
                buffer_add(out, "\n");
                comment += length + (comment[length] == '\n');
        }
}

static void add_entry(
        struct buffer *out, const struct extraction *extraction, const struct entry *entry)
{
        buffer_add(out, "\n");
        add_comment(out, entry->comment);
        buffer_add(out, "#:");
        for (const struct entry *place = entry; place; place = place->next)
                buffer_add_format(out, " %s:%d", extraction->path, place->line);
        buffer_add(out, "\n");
        add_quoted(out, "msgctxt", context_of(&extraction->draft));
        add_quoted(out, "msgid", entry->text);
        buffer_add(out, "msgstr \"\"\n");
}

static void extract_file(struct buffer *out, const char *path, struct diagnostics *diagnostics)
{
        struct extraction extraction = {.path = path};
        struct schema_visit visit = {take_text, take_comment, &extraction};

        arena_init(&extraction.arena);
        if (draft_open(&extraction.draft, &extraction.arena, path, diagnostics) &&
                context_of(&extraction.draft)) {
                schema_visit_texts(
                        &visit, extraction.draft.table, &extraction.draft.source.document);
                join_equal_texts(&extraction);
                for (size_t i = 0; i < extraction.count; i++)
                        if (extraction.entries[i].first)
                                add_entry(out, &extraction, &extraction.entries[i]);
        }
        arena_clear(&extraction.arena);
}

bool extract_course(struct buffer *out, const char *folder, struct diagnostics *diagnostics)
{
        size_t errors = diagnostics->errors;
        struct arena arena;

        arena_init(&arena);
        buffer_add(out, "# Texts of the lessons, one entry for each paragraph.\n"
                        "msgid \"\"\n"
                        "msgstr \"\"\n"
                        "\"Project-Id-Version: bereke\\n\"\n"
                        "\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"\n"
                        "\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"\n"
                        "\"Language-Team: LANGUAGE <LL@li.org>\\n\"\n"
                        "\"Language: \\n\"\n"
                        "\"MIME-Version: 1.0\\n\"\n"
                        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                        "\"Content-Transfer-Encoding: 8bit\\n\"\n");
        struct names files = folder_files(&arena, folder, true);
        for (size_t i = 0; i < files.count; i++)
                extract_file(out, files.items[i], diagnostics);
        arena_clear(&arena);
        return diagnostics->errors == errors;
}
