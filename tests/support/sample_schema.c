// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_schema.h"

#include <stddef.h>

#define AT(structure, member) .name = #member, .offset = offsetof(struct structure, member)

static const struct schema_field text_item = {.type = SCHEMA_TEXT};
static const struct schema_field line_item = {.type = SCHEMA_LINE};
static const struct schema_field id_item = {.type = SCHEMA_ID};

static const struct schema_field answer_fields[] = {
        {AT(sample_answer, right), .type = SCHEMA_LINE},
        {AT(sample_answer, wrong), .type = SCHEMA_LINE},
        {AT(sample_answer, because), .type = SCHEMA_TEXT},
};
static const struct schema_table answer_table = {
        SCHEMA_FIELDS(answer_fields), sizeof(struct sample_answer)};
static const struct schema_field answer_item = {.type = SCHEMA_TABLE, .table = &answer_table};

static const struct schema_field pair_value = {
        .type = SCHEMA_LINE, .offset = offsetof(struct sample_pair, right)};
static const struct schema_field row_item = {
        .type = SCHEMA_LIST, .item = &line_item, .item_size = sizeof(struct yaml_text)};

static const struct schema_field screen_fields[] = {
        {.name = "screen",
                .offset = offsetof(struct sample_step, id),
                .type = SCHEMA_ID,
                .required = true},
        {AT(sample_step, title), .type = SCHEMA_LINE},
        {AT(sample_step, text), .type = SCHEMA_TEXT, .required = true},
        {AT(sample_step, extra), .type = SCHEMA_NODE},
};
static const struct schema_table screen_table = {
        SCHEMA_FIELDS(screen_fields), sizeof(struct sample_step)};

static const struct schema_field question_fields[] = {
        {.name = "question",
                .offset = offsetof(struct sample_step, id),
                .type = SCHEMA_ID,
                .required = true},
        {AT(sample_step, text), .type = SCHEMA_TEXT, .required = true},
        {AT(sample_step, answers), .type = SCHEMA_LIST, .item = &answer_item,
                .item_size = sizeof(struct sample_answer)},
        {.name = "hint",
                .offset = offsetof(struct sample_step, hints),
                .type = SCHEMA_LIST,
                .alone = true,
                .item = &text_item,
                .item_size = sizeof(struct yaml_text)},
        {AT(sample_step, pairs), .type = SCHEMA_MAP, .key_type = SCHEMA_LINE, .item = &pair_value,
                .item_size = sizeof(struct sample_pair)},
        {AT(sample_step, number), .type = SCHEMA_AMOUNT, .least = 1, .most = 100000050},
        {AT(sample_step, shuffle), .type = SCHEMA_BOOLEAN, .otherwise = 1},
        {AT(sample_step, unit), .type = SCHEMA_TOKEN},
};
static const struct schema_table question_table = {
        SCHEMA_FIELDS(question_fields), sizeof(struct sample_step)};

static const struct schema_field table_fields[] = {
        {.name = "table",
                .offset = offsetof(struct sample_step, id),
                .type = SCHEMA_ID,
                .required = true},
        {AT(sample_step, rows), .type = SCHEMA_LIST, .required = true, .item = &row_item,
                .item_size = sizeof(struct yaml_list)},
};
static const struct schema_table table_table = {
        SCHEMA_FIELDS(table_fields), sizeof(struct sample_step)};

static const struct schema_variant step_variants[] = {
        {"screen", SAMPLE_SCREEN, &screen_table},
        {"question", SAMPLE_QUESTION, &question_table},
        {"table", SAMPLE_TABLE, &table_table},
};
static const struct schema_field step_item = {.type = SCHEMA_VARIANT,
        .variants = step_variants,
        .variant_count = ARRAY_LENGTH(step_variants)};

static const struct schema_field certificate_fields[] = {
        {AT(sample_certificate, lessons), .type = SCHEMA_PERCENT, .least = 1, .most = 100,
                .otherwise = 80},
        {AT(sample_certificate, after_test), .type = SCHEMA_BOOLEAN},
};
static const struct schema_table certificate_table = {
        SCHEMA_FIELDS(certificate_fields), sizeof(struct sample_certificate)};

static const char *const languages[] = {"ky", "ru", "en"};

static const struct schema_field sample_fields[] = {
        {AT(sample, bereke), .type = SCHEMA_NUMBER, .required = true},
        {AT(sample, lesson), .type = SCHEMA_ID, .required = true},
        {AT(sample, lang), .type = SCHEMA_CHOICE, SCHEMA_WORDS(languages)},
        {AT(sample, title), .type = SCHEMA_LINE},
        {AT(sample, minutes), .type = SCHEMA_NUMBER, .least = 1, .most = 120, .otherwise = 15},
        {AT(sample, fee), .type = SCHEMA_AMOUNT},
        {AT(sample, needs), .type = SCHEMA_LIST, .item = &id_item,
                .item_size = sizeof(struct yaml_text)},
        {AT(sample, certificate), .type = SCHEMA_TABLE, .table = &certificate_table},
        {AT(sample, steps), .type = SCHEMA_LIST, .required = true, .item = &step_item,
                .item_size = sizeof(struct sample_step)},
};
const struct schema_table sample_table = {SCHEMA_FIELDS(sample_fields), sizeof(struct sample)};
