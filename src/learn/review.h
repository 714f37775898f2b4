// SPDX-License-Identifier: GPL-3.0-or-later
// Questions come back after a day, a week and a month; a miss goes back to the first box.
#ifndef BEREKE_LEARN_REVIEW_H
#define BEREKE_LEARN_REVIEW_H

#include <stddef.h>
#include <stdint.h>

#include "learn/record.h"

enum { REVIEW_BOXES = 3 };

struct review_item {
        const char *lesson; // borrowed from the records
        const char *step;
        int box;     // 0 … REVIEW_BOXES − 1
        int64_t due; // days since 1970
};

struct review {
        struct review_item *items;
        size_t count;
        size_t capacity;
};

void review_init(struct review *review);
void review_clear(struct review *review);

// Takes in the next record; all but answers to questions are passed over. The first answer puts the
// question into the first box; a right one at the first try without a hint, on its day or later,
// moves it on; anything else on an answer not fully right puts it back.
void review_add(struct review *review, const struct record *record);

// Puts what is due by `today` into `due`, at most `most`, the longest due first, then the lower
// box, then as first answered; nothing of `opening`, the lesson about to be opened (NULL: of all).
// Returns how many.
size_t review_due(const struct review *review, int64_t today, const char *opening,
        const struct review_item **due, size_t most);

// Days from an answer to the next time in this box: 1, 7, 30.
int64_t review_days(int box);

// The day the first question of this lesson comes back; -1 where it has none.
int64_t review_next_day(const struct review *review, const char *lesson_id);

#endif
