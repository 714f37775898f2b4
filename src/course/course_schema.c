// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in course.yaml, facts.yaml and glossary.yaml.
#include "course/record.h"

static const struct schema_field module_fields[] = {
        {.name = "module",
                .type = SCHEMA_ID,
                .offset = offsetof(struct module_record, id),
                .required = true},
        {.name = "title",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct module_record, title),
                .required = true},
        {.name = "lessons",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct module_record, lessons),
                .required = true,
                .item = &id_item,
                .item_size = sizeof(struct yaml_text)},
};
static const struct schema_table module_schema = {
        SCHEMA_FIELDS(module_fields), sizeof(struct module_record)};
static const struct schema_field module_item = {.type = SCHEMA_TABLE, .table = &module_schema};

static const struct schema_field when_needed_fields[] = {
        {.name = "say",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct when_needed_record, say),
                .required = true},
        {.name = "lessons",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct when_needed_record, lessons),
                .required = true,
                .item = &id_item,
                .item_size = sizeof(struct yaml_text)},
};
static const struct schema_table when_needed_schema = {
        SCHEMA_FIELDS(when_needed_fields), sizeof(struct when_needed_record)};
static const struct schema_field when_needed_item = {
        .type = SCHEMA_TABLE, .table = &when_needed_schema};

#define PERCENT .type = SCHEMA_PERCENT, .least = 0, .most = 100

static const struct schema_field certificate_fields[] = {
        {.name = "lessons", PERCENT, .offset = offsetof(struct certificate_record, lessons)},
        {.name = "attendance", PERCENT, .offset = offsetof(struct certificate_record, attendance)},
        {.name = "after_test",
                .type = SCHEMA_BOOLEAN,
                .offset = offsetof(struct certificate_record, after_test)},
};
static const struct schema_table certificate_schema = {
        SCHEMA_FIELDS(certificate_fields), sizeof(struct certificate_record)};

static const struct schema_field course_fields[] = {
        {.name = "bereke",
                .type = SCHEMA_NUMBER,
                .offset = offsetof(struct course_record, format),
                .required = true},
        {.name = "course",
                .type = SCHEMA_ID,
                .offset = offsetof(struct course_record, id),
                .required = true},
        {.name = "lang",
                .type = SCHEMA_CHOICE,
                .offset = offsetof(struct course_record, language),
                .required = true,
                .words = schema_languages,
                .word_count = 3},
        {.name = "title",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct course_record, title),
                .required = true},
        {.name = "modules",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct course_record, modules),
                .required = true,
                .item = &module_item,
                .item_size = sizeof(struct module_record)},
        {.name = "tests",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct course_record, tests),
                .item = &id_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "when_needed",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct course_record, when_needed),
                .item = &when_needed_item,
                .item_size = sizeof(struct when_needed_record)},
        {.name = "certificate",
                .type = SCHEMA_TABLE,
                .offset = offsetof(struct course_record, certificate),
                .table = &certificate_schema},
};
const struct schema_table course_schema = {
        SCHEMA_FIELDS(course_fields), sizeof(struct course_record)};

static const struct schema_field term_fields[] = {
        {.name = "term",
                .type = SCHEMA_ID,
                .offset = offsetof(struct term_record, id),
                .required = true},
        {.name = "name",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct term_record, name),
                .required = true},
        {.name = "text",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct term_record, text),
                .required = true},
};
static const struct schema_table term_schema = {
        SCHEMA_FIELDS(term_fields), sizeof(struct term_record)};
static const struct schema_field term_item = {.type = SCHEMA_TABLE, .table = &term_schema};

static const struct schema_field fact_fields[] = {
        {.name = "fact",
                .type = SCHEMA_ID,
                .offset = offsetof(struct fact_record, id),
                .required = true},
        {.name = "text",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct fact_record, text),
                .required = true},
        {.name = "as_of",
                .type = SCHEMA_TOKEN,
                .offset = offsetof(struct fact_record, as_of),
                .required = true},
        {.name = "checked_on",
                .type = SCHEMA_TOKEN,
                .offset = offsetof(struct fact_record, checked_on)},
        {.name = "source",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct fact_record, source),
                .required = true},
        {.name = "ask",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct fact_record, ask),
                .required = true},
};
static const struct schema_table fact_schema = {
        SCHEMA_FIELDS(fact_fields), sizeof(struct fact_record)};
static const struct schema_field fact_item = {.type = SCHEMA_TABLE, .table = &fact_schema};

#define ENTRIES_HEAD                                                                               \
        {.name = "bereke",                                                                         \
                .type = SCHEMA_NUMBER,                                                             \
                .offset = offsetof(struct entries_record, format),                                 \
                .required = true},                                                                 \
        {                                                                                          \
                .name = "lang", .type = SCHEMA_CHOICE,                                             \
                .offset = offsetof(struct entries_record, language), .required = true,             \
                .words = schema_languages, .word_count = 3                                         \
        }
#define ENTRIES_ID                                                                                 \
        .type = SCHEMA_ID, .offset = offsetof(struct entries_record, id), .required = true
#define ENTRIES                                                                                    \
        .type = SCHEMA_LIST, .offset = offsetof(struct entries_record, entries), .required = true

static const struct schema_field facts_fields[] = {
        ENTRIES_HEAD,
        {.name = "facts", ENTRIES_ID},
        {.name = "entries", ENTRIES, .item = &fact_item, .item_size = sizeof(struct fact_record)},
};
const struct schema_table facts_schema = {
        SCHEMA_FIELDS(facts_fields), sizeof(struct entries_record)};

static const struct schema_field glossary_fields[] = {
        ENTRIES_HEAD,
        {.name = "glossary", ENTRIES_ID},
        {.name = "terms", ENTRIES, .item = &term_item, .item_size = sizeof(struct term_record)},
};
const struct schema_table glossary_schema = {
        SCHEMA_FIELDS(glossary_fields), sizeof(struct entries_record)};
