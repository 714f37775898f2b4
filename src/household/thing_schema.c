// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may have in a scenario file: animals, savings, loans, a business.
#include "course/record.h"
#include "household/record.h"
#include "household/scenario.h"

static const struct schema_field births_fields[] = {
        {FIELD("month", SCHEMA_CHOICE, births_record, month), .required = true,
                .words = schema_months, .word_count = 12},
        {FIELD("chance", SCHEMA_PERCENT, births_record, chance), CHANCE},
};
static const struct schema_table births_schema = TABLE_OF(births_fields, births_record);

static const struct schema_field fodder_fields[] = {
        {FIELD("amount", SCHEMA_AMOUNT, monthly_record, amount), PAID, .required = true},
        {FIELD("months", SCHEMA_LIST, monthly_record, months), MONTHS},
};
static const struct schema_table fodder_schema = TABLE_OF(fodder_fields, monthly_record);

static const struct schema_field animal_fields[] = {
        NAME_FIELD(animal_record),
        {FIELD("buy", SCHEMA_AMOUNT, animal_record, buy.amount), PAID},
        {FIELD("buy_by_month", SCHEMA_LIST, animal_record, buy.by_month),
                LIST_OF(paid_item, yaml_number)},
        {FIELD("sell", SCHEMA_AMOUNT, animal_record, sell.amount), PAID},
        {FIELD("sell_by_month", SCHEMA_LIST, animal_record, sell.by_month),
                LIST_OF(paid_item, yaml_number)},
        {FIELD("births", SCHEMA_TABLE, animal_record, births), .table = &births_schema},
        {FIELD("loss", SCHEMA_TOKEN, animal_record, loss)},
        {FIELD("fodder", SCHEMA_TABLE, animal_record, fodder), .table = &fodder_schema},
};
static const struct schema_table animal_schema = TABLE_OF(animal_fields, animal_record);
const struct schema_field animal_item = {.type = SCHEMA_TABLE, .table = &animal_schema};

static const struct schema_field saving_fields[] = {
        NAME_FIELD(saving_record),
        {FIELD("interest", SCHEMA_TOKEN, saving_record, interest)},
        {FIELD("term", SCHEMA_TOKEN, saving_record, term)},
        {FIELD("loss", SCHEMA_TOKEN, saving_record, loss)},
        {FIELD("members", SCHEMA_NUMBER, saving_record, members), RANGE(2, 60)},
        {FIELD("each", SCHEMA_AMOUNT, saving_record, each), RANGE(100, SCENARIO_AMOUNT_MOST)},
        {FIELD("turn", SCHEMA_NUMBER, saving_record, turn), RANGE(1, 60)},
};
static const struct schema_table saving_schema = TABLE_OF(saving_fields, saving_record);
const struct schema_field saving_item = {.type = SCHEMA_TABLE, .table = &saving_schema};

// In the order of enum loan_method, and what a loan may need.
static const char *const methods[] = {"annuity", "declining", "flat"};
static const char *const needs[] = {"pledge", "guarantor"};
static const struct schema_field need_item = {.type = SCHEMA_CHOICE, SCHEMA_WORDS(needs)};

static const struct schema_field meter_fields[] = {
        {FIELD("wellbeing", SCHEMA_NUMBER, meters_record, wellbeing), POINTS},
        {FIELD("agreement", SCHEMA_NUMBER, meters_record, agreement), POINTS},
};
static const struct schema_table late_schema = TABLE_OF(meter_fields, meters_record);
static const struct schema_table asking_schema = {
        meter_fields + 1, ARRAY_LENGTH(meter_fields) - 1, sizeof(struct meters_record)};

static const struct schema_field loan_fields[] = {
        NAME_FIELD(loan_record),
        {FIELD("up_to", SCHEMA_AMOUNT, loan_record, up_to), .required = true,
                RANGE(100, SCENARIO_AMOUNT_MOST)},
        {FIELD("interest", SCHEMA_TOKEN, loan_record, interest), .required = true},
        {FIELD("method", SCHEMA_CHOICE, loan_record, method), SCHEMA_WORDS(methods),
                .otherwise = METHOD_DECLINING},
        {FIELD("months", SCHEMA_NUMBER, loan_record, months), RANGE(1, 360)},
        {FIELD("fee", SCHEMA_AMOUNT, loan_record, fee), PAID},
        {FIELD("late_fee", SCHEMA_AMOUNT, loan_record, late_fee), PAID},
        {FIELD("needs", SCHEMA_LIST, loan_record, needs), LIST_OF(need_item, yaml_number),
                .alone = true},
        {FIELD("late", SCHEMA_TABLE, loan_record, late), .table = &late_schema},
        {FIELD("asking", SCHEMA_TABLE, loan_record, asking), .table = &asking_schema},
        {FIELD("emergency", SCHEMA_BOOLEAN, loan_record, emergency)},
};
static const struct schema_table loan_schema = TABLE_OF(loan_fields, loan_record);
const struct schema_field loan_item = {.type = SCHEMA_TABLE, .table = &loan_schema};

enum { HOURS_MOST = 1000 * 100 };

static const struct schema_field sold_item = {
        .type = SCHEMA_NUMBER, RANGE(0, SCENARIO_PIECES_MOST)};

static const struct schema_field business_fields[] = {
        NAME_FIELD(business_record),
        {FIELD("opens", SCHEMA_CHOICE, business_record, opens), .words = schema_months,
                .word_count = 12},
        {FIELD("price", SCHEMA_AMOUNT, business_record, price), .required = true, PAID},
        {FIELD("material", SCHEMA_AMOUNT, business_record, material), .required = true, PAID},
        {FIELD("fixed", SCHEMA_AMOUNT, business_record, fixed), .required = true, PAID},
        {FIELD("hours", SCHEMA_AMOUNT, business_record, hours), RANGE(0, HOURS_MOST)},
        {FIELD("credit", SCHEMA_TOKEN, business_record, credit)},
        {FIELD("cash", SCHEMA_AMOUNT, business_record, cash), PAID},
        {FIELD("stock", SCHEMA_AMOUNT, business_record, stock), PAID},
        {FIELD("sold", SCHEMA_LIST, business_record, sold), .required = true,
                LIST_OF(sold_item, yaml_number), .alone = true},
        {FIELD("varies", SCHEMA_NUMBER, business_record, varies), RANGE(0, SCENARIO_PIECES_MOST)},
        {FIELD("draws", SCHEMA_LIST, business_record, draws), LIST_OF(paid_item, yaml_number),
                .alone = true},
};
static const struct schema_table business_schema = TABLE_OF(business_fields, business_record);
const struct schema_field business_item = {.type = SCHEMA_TABLE, .table = &business_schema};
