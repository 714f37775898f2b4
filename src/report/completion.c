// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each person and lesson, begun or not. What a cell says follows from one line of
// progress, which the store keeps beside the facts.

#include "report/completion.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "learn/progress.h"
#include "report/report.h"
#include "store/learners.h"

const struct report_outcome completion_outcomes[COMPLETION_STATE_COUNT] = {
        [COMPLETION_NOT_STARTED] = {"not-started", N_("not started")},
        [COMPLETION_IN_PROGRESS] = {"in-progress", N_("in progress")},
        [COMPLETION_DONE] = {"done", N_("done")},
        [COMPLETION_DONE_WITH_HELP] = {"done-with-help", N_("done with help")},
        [COMPLETION_ATTENTION] = {"attention", N_("asks for attention")},
};

static bool is_below_pass(const struct begun_lesson *begun, const struct report_lesson *lesson)
{
        int pass = lesson->lesson ? lesson->lesson->pass : PROGRESS_USUAL_PASS;
        return lesson->questions > 0 && begun->best_points / 10 < pass;
}

struct completion_reasons completion_reasons_of(
        const struct begun_lesson *begun, const struct report_lesson *lesson)
{
        if (!begun)
                return (struct completion_reasons){0};
        return (struct completion_reasons){
                .missed = begun->missed > 0,
                .under_pass =
                        begun->finished >= REPORT_FAILED_TIMES && is_below_pass(begun, lesson),
                .left = begun->finished == 0 && begun->started >= REPORT_LEFT_TIMES,
        };
}

static enum completion_state state_of(
        const struct begun_lesson *begun, const struct report_lesson *lesson)
{
        struct completion_reasons reasons = completion_reasons_of(begun, lesson);
        if (!begun)
                return COMPLETION_NOT_STARTED;
        if (reasons.missed || reasons.under_pass || reasons.left)
                return COMPLETION_ATTENTION;
        if (begun->finished == 0)
                return COMPLETION_IN_PROGRESS;
        return begun->helped ? COMPLETION_DONE_WITH_HELP : COMPLETION_DONE;
}

struct completion completion_of(
        const struct begun_lesson *begun, const struct report_lesson *lesson)
{
        struct completion completion = {.state = state_of(begun, lesson)};
        if (!begun)
                return completion;
        bool done = begun->finished > 0;
        int64_t steps = lesson->lesson ? (int64_t)lesson->lesson->step_count : 0;
        if (done || (steps > 0 && begun->seen > steps)) // the lesson lost steps since
                completion.progress = 1000;
        else if (steps > 0)
                completion.progress = report_share(begun->seen, steps);
        completion.scored = done && lesson->questions > 0;
        completion.score = begun->best_points;
        return completion;
}

static const struct report_column columns[] = {
        {"person_id", REPORT_ID, N_("Person")},
        {"person", REPORT_TEXT, N_("Person")},
        {"lesson", REPORT_TEXT, N_("Lesson")},
        {"state", REPORT_OUTCOME, N_("How far")},
        {"progress", REPORT_SHARE, N_("Seen")},
        {"score", REPORT_SHARE, N_("Points")},
        {"finished", REPORT_COUNT, N_("Times finished")},
        {"last_time", REPORT_TIME, N_("Last")},
};

static const struct begun_lesson *find(const struct begun_lessons *lessons, const char *id)
{
        for (size_t i = 0; i < lessons->count; i++)
                if (strcmp(lessons->items[i].lesson, id) == 0)
                        return &lessons->items[i];
        return NULL;
}

static void add_row(struct report_table *table, const struct learner *learner,
        const struct report_lesson *lesson)
{
        const struct begun_lesson *begun = find(&learner->lessons, lesson->id);
        struct completion completion = completion_of(begun, lesson);
        report_add_text(table, learner->person.uuid);
        report_add_text(table, learner->person.name);
        report_add_text(table, lesson->id);
        report_add_outcome(table, &completion_outcomes[completion.state]);
        report_add_number(table, completion.progress);
        if (completion.scored)
                report_add_number(table, completion.score);
        else
                report_add_nothing(table);
        report_add_number(table, begun ? begun->finished : 0);
        if (begun)
                report_add_number(table, begun->time);
        else
                report_add_nothing(table);
}

bool report_completion(
        struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct learners learners;
        struct report_lessons lessons = report_lessons_of(arena, scope, false);
        *table = report_table_of(arena, "completion", columns, ARRAY_LENGTH(columns));
        if (!learners_read(&learners, arena, scope->store, scope->class_id, scope->diagnostics))
                return false;
        for (size_t i = 0; i < learners.count; i++)
                for (size_t k = 0; k < lessons.count; k++)
                        add_row(table, &learners.items[i], &lessons.items[k]);
        return true;
}
