// SPDX-License-Identifier: GPL-3.0-or-later
// A family before a household year of which a test knows every page: the course of
// tests/corpus/courses/short-year, a real store, a terminal nobody sees.
#ifndef BEREKE_TESTS_SUPPORT_YEAR_TABLE_H
#define BEREKE_TESTS_SUPPORT_YEAR_TABLE_H

#include "support/visit.h"

struct year_table {
        struct visit visit;
        struct course_shelf *own, *usual; // of the short year, of the visit
        int64_t people[2];
        size_t count;
};

// Signs in one person or two, and shows the list of years.
void year_table_open(struct year_table *table, void **state, enum language language,
        struct visit_size size, size_t people);
void year_table_close(struct year_table *table);

// As after a power cut: everything is read from the store again, the list of years is shown.
void year_table_come_back(struct year_table *table);

#endif
