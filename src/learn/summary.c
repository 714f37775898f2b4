// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the last walk through a lesson, question by question and objective by objective.
#include "learn/summary.h"

#include <string.h>

#include "learn/attempt.h"

static void add_repeats(struct summary *summary, struct arena *arena, const struct lesson *lesson,
        const struct attempt *attempt)
{
        summary->repeat = arena_take(arena, (lesson->step_count + 1) * sizeof(struct step *));
        for (size_t i = 0; i < lesson->step_count; i++) {
                const struct step *step = &lesson->steps[i];
                if (step->kind != STEP_QUESTION)
                        continue;
                struct answered answered = attempt_answered(attempt, step->id);
                if (answered.given && answered.outcome != OUTCOME_RIGHT)
                        summary->repeat[summary->repeat_count++] = step;
        }
}

static struct objective_result result_of_objective(const struct objective *objective,
        const struct lesson *lesson, const struct attempt *attempt)
{
        struct objective_result result = {.objective = objective};
        int64_t points = 0;
        for (size_t i = 0; i < lesson->step_count; i++) {
                const struct step *step = &lesson->steps[i];
                if (step->kind != STEP_QUESTION || step->question.teaches == NULL ||
                        strcmp(step->question.teaches, objective->id) != 0)
                        continue;
                struct answered answered = attempt_answered(attempt, step->id);
                result.questions += answered.given;
                points += answered.points;
        }
        result.percent = score_percent(points, result.questions);
        result.reached = result.questions > 0 && result.percent >= lesson->pass;
        return result;
}

static void add_objectives(struct summary *summary, struct arena *arena,
        const struct lesson *lesson, const struct attempt *attempt)
{
        summary->objective_count = lesson->objective_count;
        summary->objectives =
                arena_take(arena, (lesson->objective_count + 1) * sizeof(*summary->objectives));
        for (size_t i = 0; i < lesson->objective_count; i++)
                summary->objectives[i] =
                        result_of_objective(&lesson->objectives[i], lesson, attempt);
}

static void add_pledge(
        struct summary *summary, const struct lesson *lesson, const struct attempt *attempt)
{
        for (size_t i = 0; i < lesson->step_count; i++) {
                if (lesson->steps[i].kind == STEP_PLEDGE)
                        summary->pledge = &lesson->steps[i];
        }
        for (size_t i = 0; summary->pledge != NULL && i < attempt->count; i++) {
                const struct record *record = &attempt->records[i];
                if (record->kind == RECORD_PLEDGE && attempt_owns(attempt, record) &&
                        record_is_of_step(record, summary->pledge->id))
                        summary->pledged = record->response;
        }
}

struct summary summary_of_lesson(struct arena *arena, const struct lesson *lesson,
        const struct record *records, size_t count)
{
        struct attempt attempt;
        if (!attempt_last(&attempt, records, count, lesson->id))
                attempt = (struct attempt){.lesson = lesson->id};
        struct score score = attempt_score(&attempt);
        struct summary summary = {
                .questions = score.questions,
                .points = score.points,
                .percent = score.percent,
                .passed = score.questions == 0 || score.percent >= lesson->pass,
        };
        add_repeats(&summary, arena, lesson, &attempt);
        add_objectives(&summary, arena, lesson, &attempt);
        add_pledge(&summary, lesson, &attempt);
        return summary;
}
