// SPDX-License-Identifier: GPL-3.0-or-later
// What the schema walker fills from a file: every value with the place where it was written. The
// makers turn records into the model and say what does not fit together.
#ifndef BEREKE_COURSE_RECORD_H
#define BEREKE_COURSE_RECORD_H

#include "yaml/schema.h"

enum { COURSE_FORMAT = 1 }; // `bereke: 1`

struct answer_record {
        struct yaml_text right; // one of the two
        struct yaml_text wrong;
        struct yaml_text because;
        struct yaml_text misconception;
};

struct near_record {
        struct yaml_number number;
        struct yaml_text because;
};

struct pair_record {
        struct yaml_text left;
        struct yaml_text right;
};

struct group_record {
        struct yaml_text name;
        struct yaml_list items; // struct yaml_text
};

struct question_record {
        struct yaml_text teaches;
        struct yaml_text because;
        struct yaml_list hints; // struct yaml_text
        struct yaml_number shuffle;
        struct yaml_list answers; // struct answer_record
        struct yaml_number claim;
        struct yaml_number number; // hundredths
        struct yaml_text within;
        struct yaml_text unit;
        struct yaml_list near;   // struct near_record
        struct yaml_list pairs;  // struct pair_record
        struct yaml_list order;  // struct yaml_text
        struct yaml_list groups; // struct group_record
        struct yaml_list blank;  // struct yaml_text
        struct yaml_number spelling;
};

struct table_record {
        struct yaml_list head; // struct yaml_text
        struct yaml_list rows; // struct yaml_list of struct yaml_text
        struct yaml_text total;
};

struct bar_record {
        struct yaml_text label;
        struct yaml_number value;
};

struct chart_record {
        struct yaml_text unit;
        struct yaml_list bars; // struct bar_record
};

struct worked_line_record {
        struct yaml_text say;
        struct yaml_text calc;
};

struct worked_record {
        struct yaml_list lines;  // struct worked_line_record
        struct yaml_list blanks; // struct yaml_number, lines counted from 1
};

struct note_record {
        struct yaml_number kind;
        struct yaml_text fact;
};

struct reply_record {
        struct yaml_text say;
        struct yaml_text then;
};

struct envelope_record {
        struct yaml_text to;
        struct yaml_number least; // hundredths
        struct yaml_number most;
        struct yaml_text shortfall;
        struct yaml_text over;
};

struct split_record {
        struct yaml_number total; // hundredths
        struct yaml_list envelopes;
};

struct offer_record {
        struct yaml_text name;
        struct yaml_number kind;
        struct yaml_text rate;
        struct yaml_number fee; // amounts in hundredths
        struct yaml_number price;
        struct yaml_number mark_up;
};

struct size_record {
        struct yaml_text name;
        struct yaml_number guests;
        struct yaml_number each;
        struct yaml_number other;
};

// The figures of all calculators; which of them a step may have, plan_maker.c knows.
struct plan_record {
        struct yaml_number calculator; // enum plan_kind
        struct yaml_number goal;       // amounts in hundredths
        struct yaml_number have;
        struct yaml_number months;
        struct yaml_list weights; // struct yaml_number
        struct yaml_number first_month;
        struct yaml_text interest;
        struct yaml_number sum;
        struct yaml_list offers; // struct offer_record
        struct yaml_number free;
        struct size_record own; // without a name
        struct yaml_number gift_each;
        struct yaml_number save;
        struct yaml_list sizes; // struct size_record
        struct yaml_number price;
        struct yaml_number material;
        struct yaml_number fixed;
        struct yaml_number hours; // hundredths
        struct yaml_list sold;    // struct yaml_number
        struct yaml_text credit;
        struct yaml_number cash;
        struct yaml_number stock;
        struct yaml_number take;
};

enum { ROLE_FIELDS = 6 };

struct step_record {
        int kind; // enum step_kind
        struct yaml_text id;
        struct yaml_text title;
        struct yaml_text text;
        struct yaml_text trainer;
        union {
                struct table_record table;
                struct chart_record chart;
                struct worked_record worked;
                struct note_record note;
                struct question_record question;
                struct yaml_list replies; // struct reply_record
                struct split_record split;
                struct yaml_text roles[ROLE_FIELDS]; // in the order of enum family_role
                struct yaml_number minutes;
                struct yaml_text check_after;
                struct plan_record plan;
                struct yaml_text scenario;
        };
};

struct objective_record {
        struct yaml_text id;
        struct yaml_text text;
};

struct lesson_record {
        struct yaml_number format;
        struct yaml_text id; // of `lesson:` or `test:`
        struct yaml_number language;
        struct yaml_text title;
        struct yaml_number minutes;
        struct yaml_number pass;
        struct yaml_number tries;
        struct yaml_list needs;   // struct yaml_text
        struct yaml_list teaches; // struct objective_record
        struct yaml_list steps;   // struct step_record
};

struct module_record {
        struct yaml_text id;
        struct yaml_text title;
        struct yaml_list lessons; // struct yaml_text
};

struct when_needed_record {
        struct yaml_text say;
        struct yaml_list lessons; // struct yaml_text
};

struct certificate_record {
        struct yaml_number lessons;
        struct yaml_number attendance;
        struct yaml_number after_test;
};

struct course_record {
        struct yaml_number format;
        struct yaml_text id;
        struct yaml_number language;
        struct yaml_text title;
        struct yaml_list modules;     // struct module_record
        struct yaml_list tests;       // struct yaml_text
        struct yaml_list when_needed; // struct when_needed_record
        struct certificate_record certificate;
};

struct term_record {
        struct yaml_text id;
        struct yaml_text name;
        struct yaml_text text;
};

struct fact_record {
        struct yaml_text id;
        struct yaml_text text;
        struct yaml_text as_of;
        struct yaml_text checked_on;
        struct yaml_text source;
        struct yaml_text ask;
};

// facts.yaml and glossary.yaml.
struct entries_record {
        struct yaml_number format;
        struct yaml_text id;
        struct yaml_number language;
        struct yaml_list entries; // struct fact_record or struct term_record
};

extern const struct schema_table lesson_schema;      // → struct lesson_record
extern const struct schema_table lesson_head_schema; // the same without `steps`
extern const struct schema_table test_schema;        // → struct lesson_record
extern const struct schema_table test_head_schema;
extern const struct schema_table course_schema;   // → struct course_record
extern const struct schema_table facts_schema;    // → struct entries_record
extern const struct schema_table glossary_schema; // → struct entries_record

// The parts that the tables above are made of.
extern const struct schema_field step_item;
extern const struct schema_field test_step_item;
extern const struct schema_table question_step_schema; // → struct step_record
extern const struct schema_table plan_step_schema;     // → struct step_record
extern const struct schema_field text_item;            // of a list of texts
extern const struct schema_field line_item;            // of a list of one-line texts
extern const struct schema_field id_item;              // of a list of ids
extern const char *const schema_languages[];           // in the order of enum language
extern const char *const schema_months[12];            // "january" …

#endif
