// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a lesson file and in a test file. The steps come last in each table: without
// its last row a table describes the head, which is read for a menu.
#include "course/record.h"

const char *const schema_languages[] = {"ky", "ru", "en"};
const struct schema_field id_item = {.type = SCHEMA_ID};

static const struct schema_field objective_text = {
        .type = SCHEMA_TEXT, .offset = offsetof(struct objective_record, text)};

#define FORMAT_FIELD                                                                               \
        {                                                                                          \
                .name = "bereke", .type = SCHEMA_NUMBER,                                           \
                .offset = offsetof(struct lesson_record, format), .required = true                 \
        }
#define LANGUAGE_FIELD                                                                             \
        {                                                                                          \
                .name = "lang", .type = SCHEMA_CHOICE,                                             \
                .offset = offsetof(struct lesson_record, language), .required = true,              \
                .words = schema_languages, .word_count = 3                                         \
        }
#define TITLE_FIELD                                                                                \
        {                                                                                          \
                .name = "title", .type = SCHEMA_LINE,                                              \
                .offset = offsetof(struct lesson_record, title), .required = true                  \
        }
#define TEACHES_FIELD                                                                              \
        .name = "teaches", .type = SCHEMA_MAP, .offset = offsetof(struct lesson_record, teaches),  \
        .item = &objective_text, .item_size = sizeof(struct objective_record),                     \
        .key_type = SCHEMA_ID
#define MINUTES_FIELD                                                                              \
        {                                                                                          \
                .name = "minutes", .type = SCHEMA_NUMBER,                                          \
                .offset = offsetof(struct lesson_record, minutes), .least = 1, .most = 120         \
        }
#define PASS_FIELD                                                                                 \
        {                                                                                          \
                .name = "pass", .type = SCHEMA_NUMBER,                                             \
                .offset = offsetof(struct lesson_record, pass), .least = 1, .most = 100,           \
                .otherwise = 70                                                                    \
        }

static const struct schema_field lesson_fields[] = {
        FORMAT_FIELD,
        {.name = "lesson",
                .type = SCHEMA_ID,
                .offset = offsetof(struct lesson_record, id),
                .required = true},
        LANGUAGE_FIELD,
        TITLE_FIELD,
        MINUTES_FIELD,
        {.name = "needs",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct lesson_record, needs),
                .item = &id_item,
                .item_size = sizeof(struct yaml_text)},
        {TEACHES_FIELD},
        PASS_FIELD,
        {.name = "tries",
                .type = SCHEMA_NUMBER,
                .offset = offsetof(struct lesson_record, tries),
                .least = 1,
                .most = 9,
                .otherwise = 2},
        {.name = "steps",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct lesson_record, steps),
                .required = true,
                .item = &step_item,
                .item_size = sizeof(struct step_record)},
};

static const struct schema_field test_fields[] = {
        FORMAT_FIELD,
        {.name = "test",
                .type = SCHEMA_ID,
                .offset = offsetof(struct lesson_record, id),
                .required = true},
        LANGUAGE_FIELD,
        TITLE_FIELD,
        MINUTES_FIELD,
        {TEACHES_FIELD},
        PASS_FIELD,
        {.name = "steps",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct lesson_record, steps),
                .required = true,
                .item = &test_step_item,
                .item_size = sizeof(struct step_record)},
};

const struct schema_table lesson_schema = {
        SCHEMA_FIELDS(lesson_fields), sizeof(struct lesson_record)};
const struct schema_table lesson_head_schema = {
        lesson_fields, ARRAY_LENGTH(lesson_fields) - 1, sizeof(struct lesson_record)};
const struct schema_table test_schema = {SCHEMA_FIELDS(test_fields), sizeof(struct lesson_record)};
const struct schema_table test_head_schema = {
        test_fields, ARRAY_LENGTH(test_fields) - 1, sizeof(struct lesson_record)};
