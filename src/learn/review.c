// SPDX-License-Identifier: GPL-3.0-or-later
// Spaced review in boxes. The state is nothing but what the answers, taken in order, leave behind,
// so a clock that was set back or records merged from a stick need no repair.
#include "learn/review.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static const int64_t days[REVIEW_BOXES] = {1, 7, 30};

int64_t review_days(int box)
{
        return days[box];
}

void review_init(struct review *review)
{
        *review = (struct review){0};
}

void review_clear(struct review *review)
{
        memory_free(review->items);
        review_init(review);
}

static struct review_item *find_item(struct review *review, const struct record *record)
{
        for (size_t i = 0; i < review->count; i++) {
                struct review_item *item = &review->items[i];
                if (strcmp(item->step, record->step) == 0 &&
                        strcmp(item->lesson, record->lesson) == 0)
                        return item;
        }
        return NULL;
}

static void add_item(struct review *review, const struct record *record)
{
        if (review->count == review->capacity) {
                review->capacity = review->capacity == 0 ? 32 : review->capacity * 2;
                review->items =
                        memory_resize(review->items, review->capacity, sizeof(*review->items));
        }
        review->items[review->count++] = (struct review_item){
                .lesson = record->lesson,
                .step = record->step,
                .due = record->day + days[0],
        };
}

static void put_into(struct review_item *item, int box, int64_t day)
{
        item->box = box < REVIEW_BOXES ? box : REVIEW_BOXES - 1;
        item->due = day + days[item->box];
}

void review_add(struct review *review, const struct record *record)
{
        if (record->kind != RECORD_ANSWER || record->step == NULL)
                return;
        struct review_item *item = find_item(review, record);
        bool alone = record->try_number <= 1 && record->hints == 0;
        bool right = record->outcome == OUTCOME_RIGHT;
        if (item == NULL)
                add_item(review, record);
        else if (!right || (record->day >= item->due && !alone))
                put_into(item, 0, record->day);
        else if (record->day >= item->due)
                put_into(item, item->box + 1, record->day);
}

// Longest due first, then the lower box, then as first answered (the place in the list).
static int by_due(const void *one, const void *other)
{
        const struct review_item *a = *(const struct review_item *const *)one;
        const struct review_item *b = *(const struct review_item *const *)other;
        if (a->due != b->due)
                return a->due < b->due ? -1 : 1;
        if (a->box != b->box)
                return a->box < b->box ? -1 : 1;
        return a < b ? -1 : a > b;
}

size_t review_due(const struct review *review, int64_t today, const char *opening,
        const struct review_item **due, size_t most)
{
        const struct review_item **all =
                memory_resize(NULL, review->count + 1, sizeof(struct review_item *));
        size_t found = 0;
        for (size_t i = 0; i < review->count; i++) {
                const struct review_item *item = &review->items[i];
                if (item->due <= today && (opening == NULL || strcmp(item->lesson, opening) != 0))
                        all[found++] = item;
        }
        qsort(all, found, sizeof(struct review_item *), by_due);
        if (found > most)
                found = most;
        for (size_t i = 0; i < found; i++)
                due[i] = all[i];
        memory_free(all);
        return found;
}

int64_t review_next_day(const struct review *review, const char *lesson_id)
{
        int64_t next = -1;
        for (size_t i = 0; i < review->count; i++) {
                const struct review_item *item = &review->items[i];
                if (strcmp(item->lesson, lesson_id) == 0 && (next < 0 || item->due < next))
                        next = item->due;
        }
        return next;
}
