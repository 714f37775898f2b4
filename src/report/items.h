// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of many people tell of one question.
#ifndef BEREKE_REPORT_ITEMS_H
#define BEREKE_REPORT_ITEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "learn/response.h"

// Sums over people. Points are thousandths of one question's; `rest` are those of the other
// questions of the lesson.
struct item {
        size_t people;
        int64_t points; // at the first try without a hint
        int64_t points_squared;
        int64_t rest;
        int64_t rest_squared;
        int64_t points_by_rest;
        int64_t final_points; // of the best try
        size_t dont_know;
        size_t chosen[RESPONSE_MOST]; // by answer of the file; a claim: true, false
};

// Adds one person.
void item_add(struct item *item, int64_t points, int64_t rest);

// The correlation of points and rest, -1000 to 1000 thousandths; false where one of them is the
// same for everybody. Moodle, "Quiz statistics calculations": discrimination index.
bool item_discrimination(int64_t *thousandths, const struct item *item);

#endif
