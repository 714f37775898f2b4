// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in each kind of step but the question. Every kind may have a title, a text and a
// note for the trainer; its own fields follow.
#include "course/record.h"

#include "course/lesson.h"

const struct schema_field text_item = {.type = SCHEMA_TEXT};
const struct schema_field line_item = {.type = SCHEMA_LINE};

#define AMOUNT_MOST INT64_C(100000000000000) // hundredths: a million million som

#define STEP_ID .type = SCHEMA_ID, .offset = offsetof(struct step_record, id), .required = true
#define STEP_TEXT .name = "text", .type = SCHEMA_TEXT, .offset = offsetof(struct step_record, text)
#define STEP_TITLE_AND_TRAINER                                                                     \
        {.name = "title", .type = SCHEMA_LINE, .offset = offsetof(struct step_record, title)},     \
        {                                                                                          \
                .name = "trainer", .type = SCHEMA_TEXT,                                            \
                .offset = offsetof(struct step_record, trainer)                                    \
        }

static const struct schema_field screen_fields[] = {
        {.name = "screen", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT, .required = true},
};

static const struct schema_field row_item = {
        .type = SCHEMA_LIST, .item = &line_item, .item_size = sizeof(struct yaml_text)};

static const struct schema_field table_fields[] = {
        {.name = "table", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "head",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, table.head),
                .required = true,
                .item = &line_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "rows",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, table.rows),
                .required = true,
                .item = &row_item,
                .item_size = sizeof(struct yaml_list)},
        {.name = "total", .type = SCHEMA_LINE, .offset = offsetof(struct step_record, table.total)},
};

static const struct schema_field bar_value = {.type = SCHEMA_NUMBER,
        .offset = offsetof(struct bar_record, value),
        .least = 0,
        .most = AMOUNT_MOST / 100};

static const struct schema_field chart_fields[] = {
        {.name = "chart", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "unit", .type = SCHEMA_LINE, .offset = offsetof(struct step_record, chart.unit)},
        {.name = "bars",
                .type = SCHEMA_MAP,
                .offset = offsetof(struct step_record, chart.bars),
                .required = true,
                .item = &bar_value,
                .item_size = sizeof(struct bar_record),
                .key_type = SCHEMA_LINE},
};

static const struct schema_field worked_line_fields[] = {
        {.name = "say", .type = SCHEMA_TEXT, .offset = offsetof(struct worked_line_record, say)},
        {.name = "calc", .type = SCHEMA_TOKEN, .offset = offsetof(struct worked_line_record, calc)},
};
static const struct schema_table worked_line_schema = {
        SCHEMA_FIELDS(worked_line_fields), sizeof(struct worked_line_record)};
static const struct schema_field worked_line_item = {
        .type = SCHEMA_TABLE, .table = &worked_line_schema};
static const struct schema_field blank_item = {.type = SCHEMA_NUMBER};

static const struct schema_field worked_fields[] = {
        {.name = "worked", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "lines",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, worked.lines),
                .required = true,
                .item = &worked_line_item,
                .item_size = sizeof(struct worked_line_record)},
        {.name = "blanks",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, worked.blanks),
                .item = &blank_item,
                .item_size = sizeof(struct yaml_number)},
};

static const char *const note_kinds[] = {"rule", "warning", "fact", "story"};

static const struct schema_field note_fields[] = {
        {.name = "note", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "kind",
                .type = SCHEMA_CHOICE,
                .offset = offsetof(struct step_record, note.kind),
                .required = true,
                SCHEMA_WORDS(note_kinds)},
        {.name = "fact", .type = SCHEMA_ID, .offset = offsetof(struct step_record, note.fact)},
};

static const struct schema_field reply_fields[] = {
        {.name = "say",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct reply_record, say),
                .required = true},
        {.name = "then",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct reply_record, then),
                .required = true},
};
static const struct schema_table reply_schema = {
        SCHEMA_FIELDS(reply_fields), sizeof(struct reply_record)};
static const struct schema_field reply_item = {.type = SCHEMA_TABLE, .table = &reply_schema};

static const struct schema_field choice_fields[] = {
        {.name = "choice", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT, .required = true},
        {.name = "replies",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, replies),
                .required = true,
                .item = &reply_item,
                .item_size = sizeof(struct reply_record)},
};

static const struct schema_field envelope_fields[] = {
        {.name = "to",
                .type = SCHEMA_LINE,
                .offset = offsetof(struct envelope_record, to),
                .required = true},
        {.name = "least",
                .type = SCHEMA_AMOUNT,
                .offset = offsetof(struct envelope_record, least),
                .least = 0,
                .most = AMOUNT_MOST},
        {.name = "most",
                .type = SCHEMA_AMOUNT,
                .offset = offsetof(struct envelope_record, most),
                .least = 0,
                .most = AMOUNT_MOST,
                .otherwise = INT64_MAX},
        {.name = "short",
                .type = SCHEMA_TEXT,
                .offset = offsetof(struct envelope_record, shortfall)},
        {.name = "over", .type = SCHEMA_TEXT, .offset = offsetof(struct envelope_record, over)},
};
static const struct schema_table envelope_schema = {
        SCHEMA_FIELDS(envelope_fields), sizeof(struct envelope_record)};
static const struct schema_field envelope_item = {.type = SCHEMA_TABLE, .table = &envelope_schema};

static const struct schema_field split_fields[] = {
        {.name = "split", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "total",
                .type = SCHEMA_AMOUNT,
                .offset = offsetof(struct step_record, split.total),
                .required = true,
                .least = 100,
                .most = AMOUNT_MOST},
        {.name = "envelopes",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct step_record, split.envelopes),
                .required = true,
                .item = &envelope_item,
                .item_size = sizeof(struct envelope_record)},
};

#define ROLE_FIELD(role) .type = SCHEMA_TEXT, .offset = offsetof(struct step_record, roles[role])

static const struct schema_field roles_fields[] = {
        {.name = "roles", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "mother-in-law", ROLE_FIELD(ROLE_MOTHER_IN_LAW)},
        {.name = "father-in-law", ROLE_FIELD(ROLE_FATHER_IN_LAW)},
        {.name = "daughter-in-law", ROLE_FIELD(ROLE_DAUGHTER_IN_LAW)},
        {.name = "husband", ROLE_FIELD(ROLE_HUSBAND)},
        {.name = "young", ROLE_FIELD(ROLE_YOUNG)},
        {.name = "other", ROLE_FIELD(ROLE_OTHER)},
};

static const struct schema_field talk_fields[] = {
        {.name = "talk", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT, .required = true},
        {.name = "minutes",
                .type = SCHEMA_NUMBER,
                .offset = offsetof(struct step_record, minutes),
                .least = 1,
                .most = 120},
};

static const struct schema_field pledge_fields[] = {
        {.name = "pledge", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT, .required = true},
        {.name = "check_after",
                .type = SCHEMA_TOKEN,
                .offset = offsetof(struct step_record, check_after)},
};

static const struct schema_field simulation_fields[] = {
        {.name = "simulation", STEP_ID},
        STEP_TITLE_AND_TRAINER,
        {STEP_TEXT},
        {.name = "scenario", .type = SCHEMA_ID, .offset = offsetof(struct step_record, scenario)},
};

static const struct schema_table step_schemas[STEP_KIND_COUNT] = {
        [STEP_SCREEN] = {SCHEMA_FIELDS(screen_fields), sizeof(struct step_record)},
        [STEP_TABLE] = {SCHEMA_FIELDS(table_fields), sizeof(struct step_record)},
        [STEP_CHART] = {SCHEMA_FIELDS(chart_fields), sizeof(struct step_record)},
        [STEP_WORKED] = {SCHEMA_FIELDS(worked_fields), sizeof(struct step_record)},
        [STEP_NOTE] = {SCHEMA_FIELDS(note_fields), sizeof(struct step_record)},
        [STEP_CHOICE] = {SCHEMA_FIELDS(choice_fields), sizeof(struct step_record)},
        [STEP_SPLIT] = {SCHEMA_FIELDS(split_fields), sizeof(struct step_record)},
        [STEP_ROLES] = {SCHEMA_FIELDS(roles_fields), sizeof(struct step_record)},
        [STEP_TALK] = {SCHEMA_FIELDS(talk_fields), sizeof(struct step_record)},
        [STEP_PLEDGE] = {SCHEMA_FIELDS(pledge_fields), sizeof(struct step_record)},
        [STEP_SIMULATION] = {SCHEMA_FIELDS(simulation_fields), sizeof(struct step_record)},
};

static const struct schema_variant step_variants[] = {
        {"question", STEP_QUESTION, &question_step_schema},
        {"screen", STEP_SCREEN, &step_schemas[STEP_SCREEN]},
        {"table", STEP_TABLE, &step_schemas[STEP_TABLE]},
        {"chart", STEP_CHART, &step_schemas[STEP_CHART]},
        {"worked", STEP_WORKED, &step_schemas[STEP_WORKED]},
        {"note", STEP_NOTE, &step_schemas[STEP_NOTE]},
        {"choice", STEP_CHOICE, &step_schemas[STEP_CHOICE]},
        {"split", STEP_SPLIT, &step_schemas[STEP_SPLIT]},
        {"roles", STEP_ROLES, &step_schemas[STEP_ROLES]},
        {"talk", STEP_TALK, &step_schemas[STEP_TALK]},
        {"pledge", STEP_PLEDGE, &step_schemas[STEP_PLEDGE]},
        {"plan", STEP_PLAN, &plan_step_schema},
        {"simulation", STEP_SIMULATION, &step_schemas[STEP_SIMULATION]},
};

const struct schema_field step_item = {.type = SCHEMA_VARIANT,
        .variants = step_variants,
        .variant_count = ARRAY_LENGTH(step_variants)};

// A test holds questions only: the first row alone.
const struct schema_field test_step_item = {
        .type = SCHEMA_VARIANT, .variants = step_variants, .variant_count = 1};
