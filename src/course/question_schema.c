// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a `question:` step. Which of the eight shapes it has is not said here: the key
// that the writer used decides, see question_maker.c.
#include "course/record.h"

#include "course/lesson.h"

static const struct schema_field answer_fields[] = {
        {.name = "right", .type = SCHEMA_TEXT, .offset = offsetof(struct answer_record, right)},
        {.name = "wrong", .type = SCHEMA_TEXT, .offset = offsetof(struct answer_record, wrong)},
        {.name = "because", .type = SCHEMA_TEXT, .offset = offsetof(struct answer_record, because)},
        {.name = "misconception",
                .type = SCHEMA_TOKEN,
                .offset = offsetof(struct answer_record, misconception)},
};
static const struct schema_table answer_schema = {
        SCHEMA_FIELDS(answer_fields), sizeof(struct answer_record)};
static const struct schema_field answer_item = {.type = SCHEMA_TABLE, .table = &answer_schema};

static const struct schema_field near_fields[] = {
        {.name = "number",
                .type = SCHEMA_AMOUNT,
                .offset = offsetof(struct near_record, number),
                .required = true},
        {.name = "because",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct near_record, because),
                .required = true},
};
static const struct schema_table near_schema = {
        SCHEMA_FIELDS(near_fields), sizeof(struct near_record)};
static const struct schema_field near_item = {.type = SCHEMA_TABLE, .table = &near_schema};

static const struct schema_field pair_right = {
        .type = SCHEMA_LINE, .offset = offsetof(struct pair_record, right)};
static const struct schema_field group_items = {.type = SCHEMA_LIST,
        .offset = offsetof(struct group_record, items),
        .item = &line_item,
        .item_size = sizeof(struct yaml_text)};

static const char *const spellings[] = {"easy", "exact"};

static const struct schema_field question_fields[] = {
        {.name = "question",
                .type = SCHEMA_ID,
                .offset = offsetof(struct step_record, id),
                .required = true},
        {.name = "title", .type = SCHEMA_LINE, .offset = offsetof(struct step_record, title)},
        {.name = "teaches",
                .type = SCHEMA_ID,
                .offset = offsetof(struct step_record, question.teaches)},
        {.name = "text",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct step_record, text),
                .required = true},
        {.name = "answers",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, question.answers),
                .item = &answer_item,
                .item_size = sizeof(struct answer_record)},
        {.name = "claim",
                .type = SCHEMA_BOOLEAN,
                .offset = offsetof(struct step_record, question.claim)},
        {.name = "number",
                .type = SCHEMA_AMOUNT,
                .offset = offsetof(struct step_record, question.number)},
        {.name = "within",
                .type = SCHEMA_TOKEN,
                .offset = offsetof(struct step_record, question.within)},
        {.name = "unit",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct step_record, question.unit)},
        {.name = "near",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, question.near),
                .item = &near_item,
                .item_size = sizeof(struct near_record)},
        {.name = "pairs",
                .type = SCHEMA_MAP,
                .offset = offsetof(struct step_record, question.pairs),
                .item = &pair_right,
                .item_size = sizeof(struct pair_record),
                .key_type = SCHEMA_LINE},
        {.name = "order",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, question.order),
                .item = &line_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "groups",
                .type = SCHEMA_MAP,
                .offset = offsetof(struct step_record, question.groups),
                .item = &group_items,
                .item_size = sizeof(struct group_record),
                .key_type = SCHEMA_LINE},
        {.name = "blank",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, question.blank),
                .alone = true,
                .item = &line_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "spelling",
                .type = SCHEMA_CHOICE,
                .offset = offsetof(struct step_record, question.spelling),
                SCHEMA_WORDS(spellings)},
        {.name = "because",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct step_record, question.because)},
        {.name = "hint",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, question.hints),
                .alone = true,
                .item = &text_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "shuffle",
                .type = SCHEMA_BOOLEAN,
                .offset = offsetof(struct step_record, question.shuffle),
                .otherwise = 1},
        {.name = "trainer", .type = SCHEMA_TEXT, .offset = offsetof(struct step_record, trainer)},
};

const struct schema_table question_step_schema = {
        SCHEMA_FIELDS(question_fields), sizeof(struct step_record)};
