// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a person's records into walks through one lesson and adds up what came of each. The figures
// that a result, a list and a report show are all these.
#include "learn/attempt.h"

#include <string.h>

bool attempt_owns(const struct attempt *attempt, const struct record *record)
{
        if (record->kind == RECORD_RUN || record->kind == RECORD_PLAN)
                return false; // kept beside the lesson, perhaps long after it
        return !record->recall && strcmp(record->lesson, attempt->lesson) == 0;
}

// A walk whose start is missing, as after a merge that was cut short, begins with its first visit.
static bool begins(const struct attempt *attempt, const struct record *record)
{
        return attempt_owns(attempt, record) &&
               (record->kind == RECORD_STARTED || record->kind == RECORD_VISIT);
}

// Cuts at the next start or behind the finish.
static bool cut(struct attempt *attempt, const struct record *from, const struct record *end)
{
        attempt->finished = false;
        while (from < end && !begins(attempt, from))
                from++;
        attempt->records = from;
        attempt->count = 0;
        for (const struct record *record = from; record < end; record++) {
                if (!attempt_owns(attempt, record))
                        continue;
                if (record->kind == RECORD_STARTED && record > from)
                        break;
                attempt->count = (size_t)(record - from) + 1;
                attempt->finished = record->kind == RECORD_FINISHED;
                if (attempt->finished)
                        break;
        }
        return attempt->count > 0;
}

bool attempt_first(
        struct attempt *attempt, const struct record *records, size_t count, const char *lesson_id)
{
        attempt->lesson = lesson_id;
        return count > 0 && cut(attempt, records, records + count);
}

bool attempt_next(struct attempt *attempt, const struct record *records, size_t count)
{
        struct attempt next = *attempt;
        if (!cut(&next, attempt->records + attempt->count, records + count))
                return false;
        *attempt = next;
        return true;
}

bool attempt_last(
        struct attempt *attempt, const struct record *records, size_t count, const char *lesson_id)
{
        if (!attempt_first(attempt, records, count, lesson_id))
                return false;
        while (attempt_next(attempt, records, count))
                ;
        return true;
}

static bool is_answer_to(
        const struct attempt *attempt, const struct record *record, const char *step_id)
{
        return record->kind == RECORD_ANSWER && attempt_owns(attempt, record) &&
               record_is_of_step(record, step_id);
}

struct answered attempt_answered(const struct attempt *attempt, const char *step_id)
{
        struct answered answered = {0};
        for (size_t i = 0; i < attempt->count; i++) {
                const struct record *record = &attempt->records[i];
                if (!is_answer_to(attempt, record, step_id))
                        continue;
                bool alone = record->try_number <= 1 && record->hints == 0;
                if (!answered.given && alone)
                        answered.first_points = record->points;
                if (answered.points < record->points)
                        answered.points = record->points;
                answered.given = true;
                answered.outcome = record->outcome;
                answered.helped |= !alone || record->outcome != OUTCOME_RIGHT;
        }
        return answered;
}

static bool is_first_answer(const struct attempt *attempt, const struct record *record)
{
        if (record->kind != RECORD_ANSWER || record->step == NULL || !attempt_owns(attempt, record))
                return false;
        for (const struct record *before = attempt->records; before < record; before++) {
                if (is_answer_to(attempt, before, record->step))
                        return false;
        }
        return true;
}

int score_percent(int64_t points, size_t questions)
{
        return questions == 0 ? 0 : (int)(points * 100 / ((int64_t)questions * POINTS_FULL));
}

struct score attempt_score(const struct attempt *attempt)
{
        struct score score = {0};
        int64_t first_points = 0;
        for (size_t i = 0; i < attempt->count; i++) {
                const struct record *record = &attempt->records[i];
                if (!is_first_answer(attempt, record))
                        continue;
                struct answered answered = attempt_answered(attempt, record->step);
                score.questions++;
                score.points += answered.points;
                first_points += answered.first_points;
                score.helped |= answered.helped;
        }
        score.percent = score_percent(score.points, score.questions);
        score.first_percent = score_percent(first_points, score.questions);
        return score;
}

bool attempt_visited(const struct attempt *attempt, const char *step_id)
{
        for (size_t i = 0; i < attempt->count; i++) {
                const struct record *record = &attempt->records[i];
                if (record->kind == RECORD_VISIT && attempt_owns(attempt, record) &&
                        record_is_of_step(record, step_id))
                        return true;
        }
        return false;
}
