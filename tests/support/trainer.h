// SPDX-License-Identifier: GPL-3.0-or-later
// What a trainer asks, in tests: the real course, and people who lived through lines of records.
#ifndef BEREKE_TESTS_SUPPORT_TRAINER_H
#define BEREKE_TESTS_SUPPORT_TRAINER_H

#include "report/report.h"
#include "support/home.h"

struct trainer {
        struct home *home;
        struct course_shelf *shelf;
        struct report_scope scope;
};

// Of everybody, until scope.class_id is set.
void trainer_open(struct trainer *trainer, struct home *home);
void trainer_close(struct trainer *trainer);

int64_t trainer_class(struct home *home, const char *name);

// The records of the line (support/records.h) happen to the person, a second after another.
void trainer_lives(struct home *home, int64_t person, const char *text);

// Fails the test where the report cannot be made.
struct report_table trainer_report(struct trainer *trainer, const char *name);

// The cell as files have it.
const char *trainer_cell(const struct report_table *table, size_t row, const char *column);

// The first row whose cells say so (other may be NULL); fails the test where there is none.
size_t trainer_row(const struct report_table *table, const char *column, const char *value,
        const char *other, const char *other_value);

#endif
