// SPDX-License-Identifier: GPL-3.0-or-later
// One statement for many people, so that a report costs one walk through the tables. What repeats
// from row to row (a person, the name of a lesson) is read once.

#include "store/learners.h"

#include "store/person_row.h"
#include "store/query.h"
#include "store/record_row.h"

static void add_lesson(struct learner *learner, const struct query *query, struct arena *arena)
{
        struct begun_lesson lesson = begun_lesson_read(query, PERSON_ROW_COLUMNS, arena);
        struct begun_lessons *lessons = &learner->lessons;
        if (!lesson.lesson)
                return; // has begun none
        lessons->items = query_grow(arena, lessons->items, lessons->count, sizeof(lesson));
        lessons->items[lessons->count++] = lesson;
}

bool learners_read(struct learners *learners, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics)
{
        *learners = (struct learners){0};
        struct query query = query_start(store, STATEMENT_LEARNERS);
        query_put_integer(&query, class_id);
        while (query_next(&query)) {
                size_t count = learners->count;
                bool is_next = count == 0 ||
                               learners->items[count - 1].person.id != query_integer(&query, 0);
                if (is_next) {
                        learners->items =
                                query_grow(arena, learners->items, count, sizeof(*learners->items));
                        learners->items[learners->count++] =
                                (struct learner){.person = person_read(&query, arena)};
                }
                add_lesson(&learners->items[learners->count - 1], &query, arena);
        }
        return query_end_telling(&query, diagnostics);
}

bool lesson_records_read(struct lesson_records *records, struct arena *arena, struct store *store,
        int64_t class_id, const char *lesson, struct diagnostics *diagnostics)
{
        *records = (struct lesson_records){0};
        struct query query = query_start(store, STATEMENT_RECORDS_OF_LESSON);
        query_put_integer(&query, class_id);
        query_put_text(&query, lesson);
        while (query_next(&query)) {
                size_t count = records->count;
                records->items = query_grow(arena, records->items, count, sizeof(*records->items));
                records->people =
                        query_grow(arena, records->people, count, sizeof(*records->people));
                records->sequences =
                        query_grow(arena, records->sequences, count, sizeof(*records->sequences));
                records->sequences[count] = query_integer(&query, RECORD_ROW_COLUMNS + 1);
                records->people[count] = query_integer(&query, RECORD_ROW_COLUMNS);
                if (record_read(&records->items[count], &query, arena))
                        records->count++;
        }
        return query_end_telling(&query, diagnostics);
}

size_t lesson_records_of_one(const struct lesson_records *records, size_t from)
{
        size_t count = 0;
        while (from + count < records->count &&
                records->people[from + count] == records->people[from])
                count++;
        return count;
}

bool worries_read(struct worries *worries, struct arena *arena, struct store *store,
        int64_t class_id, enum worry_kind kind, int64_t since, struct diagnostics *diagnostics)
{
        static const enum statement statements[WORRY_KIND_COUNT] = {
                [WORRY_ABSENT_TWICE] = STATEMENT_ABSENT_TWICE,
                [WORRY_QUESTION_MISSED] = STATEMENT_QUESTIONS_MISSED,
                [WORRY_INACTIVE] = STATEMENT_INACTIVE,
                [WORRY_PLEDGE_NOT_KEPT] = STATEMENT_PLEDGES_NOT_KEPT,
        };
        *worries = (struct worries){0};
        struct query query = query_start(store, statements[kind]);
        query_put_integer(&query, class_id);
        if (kind == WORRY_INACTIVE)
                query_put_integer(&query, since);
        while (query_next(&query)) {
                worries->items =
                        query_grow(arena, worries->items, worries->count, sizeof(*worries->items));
                worries->items[worries->count++] = (struct worry){
                        .person = query_integer(&query, 0),
                        .lesson = query_text(&query, 1, arena),
                        .step = query_text(&query, 2, arena),
                        .time = query_integer(&query, 3),
                };
        }
        return query_end_telling(&query, diagnostics);
}

bool attended_read(struct attended_sessions *attended, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics)
{
        *attended = (struct attended_sessions){0};
        struct query query = query_start(store, STATEMENT_ATTENDANCE);
        query_put_integer(&query, class_id);
        while (query_next(&query)) {
                attended->items = query_grow(
                        arena, attended->items, attended->count, sizeof(*attended->items));
                struct attended *one = &attended->items[attended->count++];
                *one = (struct attended){
                        .day = query_integer(&query, 1),
                        .class_name = query_text(&query, 3, arena),
                        .name = query_text(&query, 5, arena),
                        .mark = attendance_from_word(query_text(&query, 6, arena)),
                        .marked = query_integer(&query, 7),
                        .held = query_integer(&query, 8),
                };
                query_uuid(one->session, &query, 0);
                query_uuid(one->class_uuid, &query, 2);
                query_uuid(one->person, &query, 4);
        }
        return query_end_telling(&query, diagnostics);
}
