// SPDX-License-Identifier: GPL-3.0-or-later
// What may happen and be decided in a scenario file: effects, a closed list of verbs, and what has
// them; goals; rules that play a year, and what they are promised to do.
#include "course/record.h"
#include "household/record.h"
#include "household/scenario.h"

#define AMOUNT_FIELD(record)                                                                       \
        {                                                                                          \
                FIELD("amount", SCHEMA_AMOUNT, record, amount), .required = true,                  \
                                                                RANGE(100, SCENARIO_AMOUNT_MOST)   \
        }

static const struct schema_field from_fields[] = {
        {FIELD("from", SCHEMA_ID, transfer_record, with), .required = true},
        AMOUNT_FIELD(transfer_record),
};
static const struct schema_field to_fields[] = {
        {FIELD("to", SCHEMA_ID, transfer_record, with), .required = true},
        AMOUNT_FIELD(transfer_record),
};
static const struct schema_field in_fields[] = {
        {FIELD("in", SCHEMA_ID, transfer_record, with), .required = true},
        AMOUNT_FIELD(transfer_record),
};
static const struct schema_table from_schema = TABLE_OF(from_fields, transfer_record);
static const struct schema_table to_schema = TABLE_OF(to_fields, transfer_record);
static const struct schema_table in_schema = TABLE_OF(in_fields, transfer_record);

enum { HOURS_A_DAY = 16 };

// The effects that everything may have, and those of what happens to a family.
#define AGREED_FIELDS(record)                                                                      \
        {FIELD("pay", SCHEMA_AMOUNT, record, effects.pay), PAID},                                  \
                {FIELD("get", SCHEMA_AMOUNT, record, effects.get), PAID},                          \
                {FIELD("wellbeing", SCHEMA_NUMBER, record, effects.wellbeing), POINTS},            \
                {FIELD("agreement", SCHEMA_NUMBER, record, effects.agreement), POINTS},            \
        {                                                                                          \
                FIELD("time", SCHEMA_NUMBER, record, effects.time),                                \
                        RANGE(-HOURS_A_DAY, HOURS_A_DAY)                                           \
        }
#define EFFECT_FIELDS(record)                                                                      \
        AGREED_FIELDS(record), {FIELD("lose", SCHEMA_NODE, record, effects.lose)},                 \
                {FIELD("gain", SCHEMA_NODE, record, effects.gain)},                                \
                {FIELD("borrow", SCHEMA_TABLE, record, effects.borrow), .table = &from_schema},    \
                {FIELD("repay", SCHEMA_TABLE, record, effects.repay), .table = &to_schema},        \
                {FIELD("save", SCHEMA_TABLE, record, effects.save), .table = &in_schema},          \
        {                                                                                          \
                FIELD("take", SCHEMA_TABLE, record, effects.take), .table = &from_schema           \
        }

static const struct schema_field later_fields[] = {
        {FIELD("months", SCHEMA_NUMBER, later_record, months), .required = true,
                RANGE(1, SCENARIO_MONTHS)},
        {FIELD("chance", SCHEMA_PERCENT, later_record, chance), CHANCE},
        {FIELD("text", SCHEMA_TEXT, later_record, text), .required = true},
        EFFECT_FIELDS(later_record),
};
static const struct schema_table later_schema = TABLE_OF(later_fields, later_record);
static const struct schema_field later_item = {.type = SCHEMA_TABLE, .table = &later_schema};

static const struct schema_field choice_fields[] = {
        {FIELD("pick", SCHEMA_LINE, choice_record, pick), .required = true},
        {FIELD("then", SCHEMA_TEXT, choice_record, then)},
        EFFECT_FIELDS(choice_record),
        {FIELD("later", SCHEMA_LIST, choice_record, effects.later),
                LIST_OF(later_item, later_record), .alone = true},
};
static const struct schema_table choice_schema = TABLE_OF(choice_fields, choice_record);
static const struct schema_field choice_item = {.type = SCHEMA_TABLE, .table = &choice_schema};

static const struct schema_field event_fields[] = {
        NAME_FIELD(event_record),
        {FIELD("chance", SCHEMA_PERCENT, event_record, chance), CHANCE},
        {FIELD("months", SCHEMA_LIST, event_record, months), MONTHS},
        {FIELD("when", SCHEMA_TOKEN, event_record, when)},
        {FIELD("once", SCHEMA_BOOLEAN, event_record, once)},
        {FIELD("text", SCHEMA_TEXT, event_record, text), .required = true},
        {FIELD("choices", SCHEMA_LIST, event_record, choices), .required = true,
                LIST_OF(choice_item, choice_record)},
};
static const struct schema_table event_schema = TABLE_OF(event_fields, event_record);
const struct schema_field event_item = {.type = SCHEMA_TABLE, .table = &event_schema};

static const struct schema_field kept_item = {.type = SCHEMA_AMOUNT, PAID_OR_GOT};

static const struct schema_field agreement_fields[] = {
        NAME_FIELD(agreement_record),
        {FIELD("text", SCHEMA_TEXT, agreement_record, text), .required = true},
        {FIELD("amount", SCHEMA_AMOUNT, agreement_record, monthly.amount), PAID_OR_GOT},
        {FIELD("by_month", SCHEMA_LIST, agreement_record, monthly.by_month),
                LIST_OF(kept_item, yaml_number)},
        {FIELD("months", SCHEMA_LIST, agreement_record, monthly.months), MONTHS},
        AGREED_FIELDS(agreement_record),
};
static const struct schema_table agreement_schema = TABLE_OF(agreement_fields, agreement_record);
const struct schema_field agreement_item = {.type = SCHEMA_TABLE, .table = &agreement_schema};

static const struct schema_field goal_fields[] = {
        {FIELD("text", SCHEMA_TEXT, goal_record, text), .required = true},
        {FIELD("when", SCHEMA_TOKEN, goal_record, when), .required = true},
};
static const struct schema_table goal_schema = TABLE_OF(goal_fields, goal_record);
const struct schema_field goal_item = {.type = SCHEMA_TABLE, .table = &goal_schema};

static const struct schema_field heads_item = {.type = SCHEMA_NUMBER,
        .offset = offsetof(struct count_record, count),
        RANGE(1, SCENARIO_HEADS)};
static const struct schema_field chosen_item = {.type = SCHEMA_NUMBER,
        .offset = offsetof(struct count_record, count),
        RANGE(1, SCENARIO_CHOICES)};
static const struct schema_field draw_item = {
        .type = SCHEMA_AMOUNT, .offset = offsetof(struct draw_record, amount), PAID};
static const struct schema_field sell_item = {.type = SCHEMA_MAP,
        .offset = offsetof(struct sell_record, heads),
        MAP_OF(heads_item, count_record)};
static const struct schema_field happens_item = {.type = SCHEMA_LIST,
        .offset = offsetof(struct happens_record, events),
        LIST_OF(id_item, yaml_text),
        .alone = true};

static const struct schema_field policy_fields[] = {
        {FIELD("like", SCHEMA_ID, policy_record, like)},
        {FIELD("plain", SCHEMA_BOOLEAN, policy_record, plain)},
        {FIELD("agree", SCHEMA_LIST, policy_record, agree), LIST_OF(id_item, yaml_text),
                .alone = true},
        {FIELD("join", SCHEMA_LIST, policy_record, join), LIST_OF(id_item, yaml_text),
                .alone = true},
        {FIELD("draw", SCHEMA_MAP, policy_record, draw), MAP_OF(draw_item, draw_record)},
        {FIELD("choose", SCHEMA_MAP, policy_record, choose), MAP_OF(chosen_item, count_record)},
        {FIELD("sell", SCHEMA_MAP, policy_record, sell), MAP_OF(sell_item, sell_record)},
        {FIELD("happens", SCHEMA_MAP, policy_record, happens),
                MAP_OF(happens_item, happens_record)},
};
static const struct schema_table policy_schema = TABLE_OF(policy_fields, policy_record);
const struct schema_field policy_item = {.type = SCHEMA_TABLE, .table = &policy_schema};

static const struct schema_field balance_fields[] = {
        {FIELD("policy", SCHEMA_ID, balance_record, policy)},
        {FIELD("reaches", SCHEMA_ID, balance_record, reaches)},
        {FIELD("at_least", SCHEMA_PERCENT, balance_record, at_least), RANGE(0, 100)},
        {FIELD("at_most", SCHEMA_PERCENT, balance_record, at_most), RANGE(0, 100)},
        {FIELD("ruin_at_most", SCHEMA_PERCENT, balance_record, ruin_at_most), RANGE(0, 100)},
        {FIELD("wellbeing_not_highest_for", SCHEMA_ID, balance_record, wellbeing_not_highest_for)},
        {FIELD("luck_at_most", SCHEMA_PERCENT, balance_record, luck_at_most), RANGE(0, 100)},
        {FIELD("ends", SCHEMA_AMOUNT, balance_record, ends), PAID_OR_GOT},
        {FIELD("lowest", SCHEMA_AMOUNT, balance_record, lowest), PAID_OR_GOT},
        {FIELD("in", SCHEMA_CHOICE, balance_record, in), .words = schema_months, .word_count = 12},
};
static const struct schema_table balance_schema = TABLE_OF(balance_fields, balance_record);
const struct schema_field balance_item = {.type = SCHEMA_TABLE, .table = &balance_schema};
