// SPDX-License-Identifier: GPL-3.0-or-later
// A question: the key stands on the answer, once, and its shape decides the kind.
#ifndef BEREKE_COURSE_QUESTION_H
#define BEREKE_COURSE_QUESTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum question_kind {
        QUESTION_ONE,     // one right answer
        QUESTION_SEVERAL, // all that apply
        QUESTION_CLAIM,   // true or false
        QUESTION_NUMBER,
        QUESTION_PAIRS,  // match left with right
        QUESTION_ORDER,  // put in order
        QUESTION_GROUPS, // put into groups
        QUESTION_BLANK,  // type a word
        QUESTION_KIND_COUNT
};

struct answer {
        const char *text;
        bool right;
        const char *because;       // or NULL
        const char *misconception; // "M35" or NULL
};

struct near_number {
        int64_t number; // hundredths of the unit
        const char *because;
};

struct number_key {
        int64_t number; // hundredths of the unit (tyiyn where the unit is som)
        int64_t within; // hundredths, or basis points of the number where `within_percent`
        bool within_percent;
        const char *unit; // "som", "percent", any word to be translated, or NULL
        struct near_number *near;
        size_t near_count;
};

struct pair {
        const char *left;
        const char *right;
};

struct sorting_group {
        const char *name;
        const char **items;
        size_t count;
};

struct question {
        enum question_kind kind;
        const char *teaches; // objective id, or NULL
        const char *because; // of the question as a whole (claim, number, pairs, order, groups,
                             // blank), or NULL
        const char **hints;
        size_t hint_count;
        bool shuffle; // false where `shuffle: no`
        union {
                struct {
                        struct answer *answers;
                        size_t answer_count;
                };
                bool claim;
                struct number_key number;
                struct {
                        struct pair *pairs;
                        size_t pair_count;
                };
                struct {
                        const char **order; // in the right order
                        size_t order_count;
                };
                struct {
                        struct sorting_group *groups;
                        size_t group_count;
                };
                struct {
                        const char **accepted; // the first is the one shown as the answer
                        size_t accepted_count;
                        bool spelling_exact;
                };
        };
};

#endif
