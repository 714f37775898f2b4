// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a scenario file: its beginning, the family, what comes in and goes out each
// month, and what is asked and promised at the end. The rest is in thing_schema.c and
// event_schema.c.
#include "course/record.h"
#include "household/record.h"
#include "household/scenario.h"

const struct schema_field paid_item = {.type = SCHEMA_AMOUNT, PAID};
const struct schema_field month_item = {
        .type = SCHEMA_CHOICE, .words = schema_months, .word_count = 12};

static const struct schema_field relative_fields[] = {
        NAME_FIELD(relative_record),
        {FIELD("role", SCHEMA_LINE, relative_record, role), .required = true},
        {FIELD("age", SCHEMA_NUMBER, relative_record, age), RANGE(0, 120)},
        {FIELD("can", SCHEMA_LIST, relative_record, can), LIST_OF(id_item, yaml_text),
                .alone = true},
};
static const struct schema_table relative_schema = TABLE_OF(relative_fields, relative_record);
static const struct schema_field relative_item = {.type = SCHEMA_TABLE, .table = &relative_schema};

static const struct schema_field start_item = {
        .type = SCHEMA_AMOUNT, .offset = offsetof(struct start_record, value), PAID};

static const struct schema_field price_fields[] = {
        {FIELD("growth", SCHEMA_TOKEN, price_record, growth), .required = true},
        {FIELD("every", SCHEMA_TOKEN, price_record, every)},
};
static const struct schema_table price_schema = TABLE_OF(price_fields, price_record);

static const struct schema_field income_fields[] = {
        NAME_FIELD(income_record),
        MONTHLY_FIELDS(income_record),
        {FIELD("each", SCHEMA_ID, income_record, each)},
        {FIELD("chance", SCHEMA_PERCENT, income_record, chance), CHANCE},
};
static const struct schema_table income_schema = TABLE_OF(income_fields, income_record);
static const struct schema_field income_item = {.type = SCHEMA_TABLE, .table = &income_schema};

static const struct schema_field level_fields[] = {
        NAME_FIELD(level_record),
        {FIELD("share", SCHEMA_PERCENT, level_record, share), .required = true, RANGE(0, 200)},
        {FIELD("wellbeing", SCHEMA_NUMBER, level_record, wellbeing), POINTS},
        {FIELD("agreement", SCHEMA_NUMBER, level_record, agreement), POINTS},
};
static const struct schema_table level_schema = TABLE_OF(level_fields, level_record);
static const struct schema_field level_item = {.type = SCHEMA_TABLE, .table = &level_schema};

static const struct schema_field expense_fields[] = {
        NAME_FIELD(expense_record),
        MONTHLY_FIELDS(expense_record),
        {FIELD("must", SCHEMA_BOOLEAN, expense_record, must)},
        {FIELD("rises", SCHEMA_BOOLEAN, expense_record, rises)},
        {FIELD("levels", SCHEMA_MAP, expense_record, levels), MAP_OF(level_item, level_record)},
};
static const struct schema_table expense_schema = TABLE_OF(expense_fields, expense_record);
static const struct schema_field expense_item = {.type = SCHEMA_TABLE, .table = &expense_schema};

static const struct schema_field arrears_fields[] = {
        {FIELD("fee", SCHEMA_TOKEN, arrears_record, fee)},
        {FIELD("wellbeing", SCHEMA_NUMBER, arrears_record, wellbeing), RANGE(-100, 0)},
};
static const struct schema_table arrears_schema = TABLE_OF(arrears_fields, arrears_record);

// In the order of enum meter and enum debrief_chart.
static const char *const meters[] = {"cash", "reserve", "agreement", "wellbeing"};
static const char *const charts[] = {"cash", "debt", "wealth", "wellbeing", "agreement", "reserve"};
static const struct schema_field meter_item = {.type = SCHEMA_CHOICE, SCHEMA_WORDS(meters)};
static const struct schema_field chart_item = {.type = SCHEMA_CHOICE, SCHEMA_WORDS(charts)};

static const struct schema_field debrief_fields[] = {
        {FIELD("charts", SCHEMA_LIST, debrief_record, charts), LIST_OF(chart_item, yaml_number)},
        {FIELD("ask", SCHEMA_LIST, debrief_record, ask), LIST_OF(text_item, yaml_text)},
};
static const struct schema_table debrief_schema = TABLE_OF(debrief_fields, debrief_record);

static const char *const seeds[] = {"own", "shared"};

static const struct schema_field scenario_fields[] = {
        {FIELD("bereke", SCHEMA_NUMBER, scenario_record, format), .required = true},
        {FIELD("scenario", SCHEMA_ID, scenario_record, id), .required = true},
        {FIELD("lang", SCHEMA_CHOICE, scenario_record, language), .required = true,
                .words = schema_languages, .word_count = 3},
        {FIELD("title", SCHEMA_LINE, scenario_record, title), .required = true},
        {FIELD("text", SCHEMA_TEXT, scenario_record, text)},
        {FIELD("months", SCHEMA_NUMBER, scenario_record, months), .required = true,
                RANGE(SCENARIO_MONTHS_LEAST, SCENARIO_MONTHS)},
        {FIELD("first_month", SCHEMA_CHOICE, scenario_record, first_month), .required = true,
                .words = schema_months, .word_count = 12},
        {FIELD("seed", SCHEMA_CHOICE, scenario_record, seed), SCHEMA_WORDS(seeds)},
        {FIELD("plain", SCHEMA_BOOLEAN, scenario_record, plain)},
        {FIELD("family", SCHEMA_MAP, scenario_record, family), .required = true,
                MAP_OF(relative_item, relative_record)},
        {FIELD("start", SCHEMA_MAP, scenario_record, start), .required = true,
                MAP_OF(start_item, start_record)},
        {FIELD("prices", SCHEMA_TABLE, scenario_record, prices), .table = &price_schema},
        {FIELD("income", SCHEMA_MAP, scenario_record, income), .required = true,
                MAP_OF(income_item, income_record)},
        {FIELD("expenses", SCHEMA_MAP, scenario_record, expenses), .required = true,
                MAP_OF(expense_item, expense_record)},
        {FIELD("arrears", SCHEMA_TABLE, scenario_record, arrears), .table = &arrears_schema},
        {FIELD("animals", SCHEMA_MAP, scenario_record, animals),
                MAP_OF(animal_item, animal_record)},
        {FIELD("saving", SCHEMA_MAP, scenario_record, saving), MAP_OF(saving_item, saving_record)},
        {FIELD("loans", SCHEMA_MAP, scenario_record, loans), MAP_OF(loan_item, loan_record)},
        {FIELD("businesses", SCHEMA_MAP, scenario_record, businesses),
                MAP_OF(business_item, business_record)},
        {FIELD("agreements", SCHEMA_MAP, scenario_record, agreements),
                MAP_OF(agreement_item, agreement_record)},
        {FIELD("goals", SCHEMA_MAP, scenario_record, goals), MAP_OF(goal_item, goal_record)},
        {FIELD("events", SCHEMA_MAP, scenario_record, events), MAP_OF(event_item, event_record)},
        {FIELD("policies", SCHEMA_MAP, scenario_record, policies),
                MAP_OF(policy_item, policy_record)},
        {FIELD("meters", SCHEMA_LIST, scenario_record, meters), LIST_OF(meter_item, yaml_number)},
        {FIELD("debrief", SCHEMA_TABLE, scenario_record, debrief), .table = &debrief_schema},
        {FIELD("balance", SCHEMA_LIST, scenario_record, balance),
                LIST_OF(balance_item, balance_record)},
};

const struct schema_table scenario_schema = TABLE_OF(scenario_fields, scenario_record);
