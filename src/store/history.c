// SPDX-License-Identifier: GPL-3.0-or-later
// An answer's way to the disk: for each person of the sitting one row, and their line of progress
// in the lesson, computed from its facts by the same rule as in a rebuild; all of it in one
// transaction with one commit.

#include "store/history.h"

#include <string.h>

#include "store/query.h"
#include "store/record_row.h"

static const char *mode_of(const struct sitting *sitting)
{
        return sitting->count == 1 ? "alone" : "pair";
}

static bool is_answer(const struct record *record)
{
        return record->kind == RECORD_ANSWER || record->kind == RECORD_PRACTICE;
}

static int64_t due_day_of(const struct record *record, int64_t now)
{
        return record->ask_after > 0 ? clock_day(now) + record->ask_after : 0;
}

// `who`: which person of the sitting.
static bool add_fact(struct store *store, const struct sitting *sitting, size_t who,
        const struct record *record, int64_t now)
{
        char uuid[UUID_TEXT];
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_FACT_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_integer(&query, sitting->people[who]);
        query_put_text(&query, sitting->uuid);
        query_put_text(&query, mode_of(sitting));
        query_put_text(&query, record_word(record->kind));
        query_put_text(&query, record->lesson);
        query_put_text(&query, record->step);
        query_put_text(&query, record->hash);
        query_put_text(&query, record->response);
        query_put_text(&query, is_answer(record) ? outcome_word(record->outcome) : NULL);
        query_put_integer(&query, record->points);
        query_put_integer(&query, record->try_number);
        query_put_integer(&query, record->hints);
        query_put_integer(&query, record->recall);
        query_put_integer(&query, due_day_of(record, now));
        return query_run(&query);
}

static bool moves_progress(const struct record *record)
{
        return record->kind == RECORD_STARTED || record->kind == RECORD_VISIT ||
               record->kind == RECORD_ANSWER || record->kind == RECORD_FINISHED;
}

// The line of progress of each lesson among the records, computed anew once.
static bool update_progress(
        struct store *store, int64_t person, const struct record *records, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                bool is_last = moves_progress(&records[i]);
                for (size_t k = i + 1; is_last && k < count; k++)
                        is_last = !moves_progress(&records[k]) ||
                                  strcmp(records[i].lesson, records[k].lesson) != 0;
                if (!is_last)
                        continue;
                struct query query = query_start(store, STATEMENT_PROGRESS_UPDATE);
                query_put_integer(&query, person);
                query_put_text(&query, records[i].lesson);
                if (!query_run(&query))
                        return false;
        }
        return true;
}

bool history_add(struct store *store, const struct sitting *sitting, const struct record *records,
        size_t count, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        int64_t now = store_now(store);
        bool added = true;
        for (size_t who = 0; added && who < sitting->count; who++) {
                for (size_t i = 0; added && i < count; i++)
                        added = add_fact(store, sitting, who, &records[i], now);
                added = added && update_progress(store, sitting->people[who], records, count);
        }
        return store_end(store, added, diagnostics);
}

bool record_read(struct record *record, const struct query *query, struct arena *arena)
{
        enum record_kind kind = record_from_word(query_text(query, 0, arena));
        if (kind == RECORD_KIND_COUNT)
                return false;
        const char *outcome = query_text(query, 5, arena);
        int64_t day = clock_day(query_integer(query, 11));
        int64_t due_day = query_integer(query, 10);
        *record = (struct record){
                .kind = kind,
                .lesson = query_text(query, 1, arena),
                .step = query_text(query, 2, arena),
                .hash = query_text(query, 3, arena),
                .response = query_text(query, 4, arena),
                .points = (int)query_integer(query, 6),
                .try_number = (int)query_integer(query, 7),
                .hints = (int)query_integer(query, 8),
                .recall = query_integer(query, 9) != 0,
                .ask_after = due_day > 0 ? (int)(due_day - day) : 0,
                .day = day,
        };
        return !outcome || outcome_from_word(&record->outcome, outcome);
}

static bool read_records(struct records *records, struct arena *arena, struct query *query,
        struct diagnostics *diagnostics)
{
        *records = (struct records){0};
        while (query_next(query)) {
                records->items =
                        query_grow(arena, records->items, records->count, sizeof(*records->items));
                if (record_read(&records->items[records->count], query, arena))
                        records->count++;
        }
        return query_end_telling(query, diagnostics);
}

bool history_read(struct records *records, struct arena *arena, struct store *store, int64_t person,
        struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_RECORDS);
        query_put_integer(&query, person);
        return read_records(records, arena, &query, diagnostics);
}

bool history_read_together(struct records *records, struct arena *arena, struct store *store,
        const int64_t people[SITTING_PEOPLE], struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_RECORDS_TOGETHER);
        for (size_t i = 0; i < SITTING_PEOPLE; i++)
                query_put_integer(&query, people[i]);
        return read_records(records, arena, &query, diagnostics);
}

struct begun_lesson begun_lesson_read(const struct query *query, int from, struct arena *arena)
{
        return (struct begun_lesson){
                .lesson = query_text(query, from, arena),
                .step = query_text(query, from + 1, arena),
                .started = (int)query_integer(query, from + 2),
                .finished = (int)query_integer(query, from + 3),
                .best_points = (int)query_integer(query, from + 4),
                .helped = query_integer(query, from + 5) != 0,
                .seen = (int)query_integer(query, from + 6),
                .missed = (int)query_integer(query, from + 7),
                .time = query_integer(query, from + 8),
        };
}

bool history_lessons(struct begun_lessons *lessons, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics)
{
        *lessons = (struct begun_lessons){0};
        struct query query = query_start(store, STATEMENT_PROGRESS);
        query_put_integer(&query, person);
        while (query_next(&query)) {
                lessons->items =
                        query_grow(arena, lessons->items, lessons->count, sizeof(*lessons->items));
                lessons->items[lessons->count++] = begun_lesson_read(&query, 0, arena);
        }
        return query_end_telling(&query, diagnostics);
}
