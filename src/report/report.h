// SPDX-License-Identifier: GPL-3.0-or-later
// Every report by its name. Each fills a table from one statement of the store for each thing it
// shows; what it takes from the arena lives as long as the table.
#ifndef BEREKE_REPORT_REPORT_H
#define BEREKE_REPORT_REPORT_H

#include "report/scope.h"
#include "report/table.h"

struct report {
        const char *name;  // "completion"
        const char *title; // N_()
        // False where the store failed; the scope's diagnostics say why.
        bool (*fill)(
                struct report_table *table, struct arena *arena, const struct report_scope *scope);
};

extern const struct report reports[];
extern const size_t report_count;

// The report of that name, or NULL.
const struct report *report_find(const char *name);

// People and lessons: not started, in progress, done, done with help, or asking for attention.
bool report_completion(
        struct report_table *table, struct arena *arena, const struct report_scope *scope);

// Who needs a word, always with the reason and what to do.
bool report_attention(
        struct report_table *table, struct arena *arena, const struct report_scope *scope);

// People and the days a class met.
bool report_attendance(
        struct report_table *table, struct arena *arena, const struct report_scope *scope);

// Questions: how many got them, how well they tell those who know from those who do not, and what
// was answered. The first walk of each person counts, and answers to the question as it now is.
bool report_items(
        struct report_table *table, struct arena *arena, const struct report_scope *scope);

// The test before and the other form after, of those who took both.
bool report_gain(struct report_table *table, struct arena *arena, const struct report_scope *scope);

// Numbers without names, of groups of at least REPORT_SMALLEST_GROUP.
bool report_programme(
        struct report_table *table, struct arena *arena, const struct report_scope *scope);

enum {
        REPORT_SMALLEST_GROUP = 5,
        REPORT_STILL_DAYS = 14,  // without any activity
        REPORT_FEW_ANSWERS = 30, // below, figures of a question say little
        REPORT_LEFT_TIMES = 3,   // started and left
        REPORT_FAILED_TIMES = 2, // finished below the pass mark
};

#endif
