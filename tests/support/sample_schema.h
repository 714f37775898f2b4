// SPDX-License-Identifier: GPL-3.0-or-later
// A small file format for tests of the YAML room: every type of field once.
#ifndef BEREKE_TESTS_SUPPORT_SAMPLE_SCHEMA_H
#define BEREKE_TESTS_SUPPORT_SAMPLE_SCHEMA_H

#include "yaml/schema.h"

enum sample_step_kind { SAMPLE_SCREEN = 1, SAMPLE_QUESTION, SAMPLE_TABLE };

struct sample_answer {
        struct yaml_text right;
        struct yaml_text wrong;
        struct yaml_text because;
};

struct sample_pair {
        struct yaml_text left;
        struct yaml_text right;
};

struct sample_step {
        int kind;
        struct yaml_text id;
        struct yaml_text title;
        struct yaml_text text;
        struct yaml_list answers; // of struct sample_answer
        struct yaml_list hints;   // of struct yaml_text
        struct yaml_list pairs;   // of struct sample_pair
        struct yaml_list rows;    // of struct yaml_list of struct yaml_text
        struct yaml_number number;
        struct yaml_number shuffle;
        struct yaml_text unit;
        const struct yaml_node *extra;
};

struct sample_certificate {
        struct yaml_number lessons;
        struct yaml_number after_test;
};

struct sample {
        struct yaml_number bereke;
        struct yaml_text lesson;
        struct yaml_number lang;
        struct yaml_text title;
        struct yaml_number minutes;
        struct yaml_number fee;
        struct yaml_list needs; // of struct yaml_text
        struct sample_certificate certificate;
        struct yaml_list steps; // of struct sample_step
};

extern const struct schema_table sample_table;

#endif
