// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what the schema walker fills from a scenario file. Tokens ("12% a year", a
// condition) are read by the makers. Everything that has an id of its own begins with its key.
#ifndef BEREKE_HOUSEHOLD_RECORD_H
#define BEREKE_HOUSEHOLD_RECORD_H

#include "yaml/schema.h"

struct relative_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_text role;
        struct yaml_number age;
        struct yaml_list can; // struct yaml_text
};

// A value of the map: `cash: 6000`, `sheep: 8`.
struct start_record {
        struct yaml_text key;
        struct yaml_number value; // hundredths
};

struct price_record {
        struct yaml_text growth;
        struct yaml_text every;
};

// An amount each month, the same or not, in all months or some.
struct monthly_record {
        struct yaml_number amount;
        struct yaml_list by_month; // struct yaml_number
        struct yaml_list months;   // struct yaml_number: of the year, from 0
};

struct income_record {
        struct yaml_text key;
        struct yaml_text name;
        struct monthly_record monthly;
        struct yaml_text each;
        struct yaml_number chance;
};

struct level_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_number share;
        struct yaml_number wellbeing;
        struct yaml_number agreement;
};

struct expense_record {
        struct yaml_text key;
        struct yaml_text name;
        struct monthly_record monthly;
        struct yaml_number must;
        struct yaml_number rises;
        struct yaml_list levels; // struct level_record
};

struct arrears_record {
        struct yaml_text fee;
        struct yaml_number wellbeing;
};

struct births_record {
        struct yaml_number month;
        struct yaml_number chance;
};

struct animal_record {
        struct yaml_text key;
        struct yaml_text name;
        struct monthly_record buy; // without `months`
        struct monthly_record sell;
        struct births_record births;
        struct yaml_text loss;
        struct monthly_record fodder; // without `by_month`
};

struct saving_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_text interest;
        struct yaml_text term;
        struct yaml_text loss;
        struct yaml_number members;
        struct yaml_number each;
        struct yaml_number turn;
};

struct meters_record {
        struct yaml_number wellbeing;
        struct yaml_number agreement;
};

struct loan_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_number up_to;
        struct yaml_text interest;
        struct yaml_number method;
        struct yaml_number months;
        struct yaml_number fee;
        struct yaml_number late_fee;
        struct yaml_list needs; // struct yaml_number
        struct meters_record late;
        struct meters_record asking;
        struct yaml_number emergency;
};

struct business_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_number opens;
        struct yaml_number price;
        struct yaml_number material;
        struct yaml_number fixed;
        struct yaml_number hours; // hundredths
        struct yaml_text credit;
        struct yaml_number cash;
        struct yaml_number stock;
        struct yaml_list sold; // struct yaml_number
        struct yaml_number varies;
        struct yaml_list draws; // struct yaml_number
};

// `borrow: {from, amount}` and its like.
struct transfer_record {
        struct yaml_text with;
        struct yaml_number amount;
};

struct effects_record {
        struct yaml_number pay;
        struct yaml_number get;
        const struct yaml_node *lose;
        const struct yaml_node *gain;
        struct transfer_record borrow;
        struct transfer_record repay;
        struct transfer_record save;
        struct transfer_record take;
        struct yaml_number wellbeing;
        struct yaml_number agreement;
        struct yaml_number time;
        struct yaml_list later; // struct later_record
};

struct later_record {
        struct yaml_number months;
        struct yaml_number chance;
        struct yaml_text text;
        struct effects_record effects;
};

struct choice_record {
        struct yaml_text pick;
        struct yaml_text then;
        struct effects_record effects;
};

struct event_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_number chance;
        struct yaml_list months; // struct yaml_number
        struct yaml_text when;
        struct yaml_number once;
        struct yaml_text text;
        struct yaml_list choices; // struct choice_record
};

struct agreement_record {
        struct yaml_text key;
        struct yaml_text name;
        struct yaml_text text;
        struct monthly_record monthly;
        struct effects_record effects;
};

struct goal_record {
        struct yaml_text key;
        struct yaml_text text;
        struct yaml_text when;
};

// `cow-ill: 2` or `sheep: 1`.
struct count_record {
        struct yaml_text key;
        struct yaml_number count;
};

// `workshop: 2000`.
struct draw_record {
        struct yaml_text key;
        struct yaml_number amount;
};

// `march: {sheep: 1}`.
struct sell_record {
        struct yaml_text key;   // a month
        struct yaml_list heads; // struct count_record
};

// `january: illness`.
struct happens_record {
        struct yaml_text key;    // a month
        struct yaml_list events; // struct yaml_text
};

struct policy_record {
        struct yaml_text key;
        struct yaml_text like;
        struct yaml_number plain;
        struct yaml_list agree;   // struct yaml_text
        struct yaml_list join;    // struct yaml_text
        struct yaml_list draw;    // struct draw_record
        struct yaml_list choose;  // struct count_record
        struct yaml_list sell;    // struct sell_record
        struct yaml_list happens; // struct happens_record
};

struct debrief_record {
        struct yaml_list charts; // struct yaml_number
        struct yaml_list ask;    // struct yaml_text
};

struct balance_record {
        struct yaml_text policy;
        struct yaml_text reaches;
        struct yaml_number at_least;
        struct yaml_number at_most;
        struct yaml_number ruin_at_most;
        struct yaml_text wellbeing_not_highest_for;
        struct yaml_number luck_at_most;
        struct yaml_number ends;
        struct yaml_number lowest;
        struct yaml_number in; // month of the year, from 0
};

struct scenario_record {
        struct yaml_number format;
        struct yaml_text id;
        struct yaml_number language;
        struct yaml_text title;
        struct yaml_text text;
        struct yaml_number months;
        struct yaml_number first_month;
        struct yaml_number seed;
        struct yaml_number plain;
        struct yaml_list family; // struct relative_record
        struct yaml_list start;  // struct start_record
        struct price_record prices;
        struct yaml_list income;   // struct income_record
        struct yaml_list expenses; // struct expense_record
        struct arrears_record arrears;
        struct yaml_list animals;    // struct animal_record
        struct yaml_list saving;     // struct saving_record
        struct yaml_list loans;      // struct loan_record
        struct yaml_list businesses; // struct business_record
        struct yaml_list agreements; // struct agreement_record
        struct yaml_list goals;      // struct goal_record
        struct yaml_list events;     // struct event_record
        struct yaml_list policies;   // struct policy_record
        struct yaml_list meters;     // struct yaml_number
        struct debrief_record debrief;
        struct yaml_list balance; // struct balance_record
};

// The parts that scenario_schema is made of: one item of each map or list.
extern const struct schema_field animal_item;
extern const struct schema_field saving_item;
extern const struct schema_field loan_item;
extern const struct schema_field business_item;
extern const struct schema_field agreement_item;
extern const struct schema_field goal_item;
extern const struct schema_field event_item;
extern const struct schema_field policy_item;
extern const struct schema_field balance_item;

extern const struct schema_field paid_item;  // of a list of amounts from 0 on
extern const struct schema_field month_item; // of a list of months of the year

// Members of a row in the tables.
#define FIELD(key, kind, record, member)                                                           \
        .name = (key), .type = (kind), .offset = offsetof(struct record, member)
#define NAME_FIELD(record)                                                                         \
        {                                                                                          \
                FIELD("name", SCHEMA_LINE, record, name)                                           \
        }
#define RANGE(from, to) .least = (from), .most = (to)
#define PAID RANGE(0, SCENARIO_AMOUNT_MOST)
#define PAID_OR_GOT RANGE(-SCENARIO_AMOUNT_MOST, SCENARIO_AMOUNT_MOST)
#define POINTS RANGE(-100, 100)
#define CHANCE RANGE(0, 100), .otherwise = 100
#define LIST_OF(field, record) .item = &(field), .item_size = sizeof(struct record)
#define MAP_OF(field, record) LIST_OF(field, record), .key_type = SCHEMA_ID
#define MONTHS LIST_OF(month_item, yaml_number), .alone = true
#define TABLE_OF(fields, record)                                                                   \
        {                                                                                          \
                SCHEMA_FIELDS(fields), sizeof(struct record)                                       \
        }

// `amount`, `by_month` and `months` of a struct monthly_record.
#define MONTHLY_FIELDS(record)                                                                     \
        {FIELD("amount", SCHEMA_AMOUNT, record, monthly.amount), PAID},                            \
                {FIELD("by_month", SCHEMA_LIST, record, monthly.by_month),                         \
                        LIST_OF(paid_item, yaml_number)},                                          \
        {                                                                                          \
                FIELD("months", SCHEMA_LIST, record, monthly.months), MONTHS                       \
        }

#endif
