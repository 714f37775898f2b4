// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing here is stored, so nothing can be stale: a list of lessons is worked out from the records
// each time it is drawn. A lesson once finished stays done, whatever is begun afterwards.
#include "learn/progress.h"

#include <string.h>

#include "learn/attempt.h"

// Keeps the better of two finished attempts: more points, then without help.
static void keep_better(struct score *best, bool *finished, const struct score *score)
{
        bool better = !*finished || score->percent > best->percent ||
                      (score->percent == best->percent && best->helped && !score->helped);
        if (better)
                *best = *score;
        *finished = true;
}

static size_t count_seen(const struct attempt *attempt, const struct lesson *lesson)
{
        size_t seen = 0;
        for (size_t i = 0; i < lesson->step_count; i++)
                seen += attempt_visited(attempt, lesson->steps[i].id);
        return seen;
}

static void describe_finished(
        struct progress *progress, const struct score *best, const struct lesson *lesson)
{
        int pass = lesson == NULL ? PROGRESS_USUAL_PASS : lesson->pass;
        bool scored = best->questions > 0;
        progress->state = best->helped ? PROGRESS_DONE_WITH_HELP : PROGRESS_DONE;
        progress->passed = !scored || best->percent >= pass;
        progress->mastered = !scored || best->first_percent >= pass;
}

struct progress progress_of_lesson(const char *lesson_id, const struct lesson *lesson,
        const struct record *records, size_t count)
{
        struct progress progress = {.steps = lesson == NULL ? 0 : lesson->step_count};
        struct attempt attempt;
        struct score score;
        bool finished = false;
        if (!attempt_first(&attempt, records, count, lesson_id))
                return progress;
        struct score best = {0};
        do {
                score = attempt_score(&attempt);
                if (attempt.finished)
                        keep_better(&best, &finished, &score);
        } while (attempt_next(&attempt, records, count));
        progress.state = PROGRESS_STARTED;
        progress.open = !attempt.finished;
        if (progress.open && lesson != NULL)
                progress.seen = count_seen(&attempt, lesson);
        if (finished)
                describe_finished(&progress, &best, lesson);
        const struct score *shown = finished ? &best : &score;
        progress.scored = shown->questions > 0;
        progress.percent = shown->percent;
        return progress;
}

static bool is_done(const char *lesson_id, const struct record *records, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                if (records[i].kind == RECORD_FINISHED && strcmp(records[i].lesson, lesson_id) == 0)
                        return true;
        }
        return false;
}

struct module_progress progress_of_module(
        const struct module *module, const struct record *records, size_t count)
{
        struct module_progress progress = {.lessons = module->lessons.count};
        for (size_t i = 0; i < module->lessons.count; i++) {
                const char *lesson_id = module->lessons.items[i];
                struct attempt attempt;
                progress.done += is_done(lesson_id, records, count);
                progress.started |= attempt_first(&attempt, records, count, lesson_id);
        }
        return progress;
}

// Where the walk through a lesson that is not done was broken off; NULL where there is none such.
static const struct record *broken_off(
        const char *lesson_id, const struct record *records, size_t count)
{
        struct attempt attempt;
        bool open = attempt_last(&attempt, records, count, lesson_id) && !attempt.finished;
        if (!open || is_done(lesson_id, records, count))
                return NULL;
        return attempt.records + attempt.count;
}

static bool has_id(const struct ids *ids, const char *id)
{
        for (size_t i = 0; ids && i < ids->count; i++) {
                if (strcmp(ids->items[i], id) == 0)
                        return true;
        }
        return false;
}

const char *progress_next(const struct course *course, const struct record *records, size_t count,
        const struct ids *passed_over)
{
        const struct record *latest = NULL;
        const char *interrupted = NULL;
        const char *first = NULL;
        for (size_t i = 0; i < course->module_count; i++) {
                const struct ids *lessons = &course->modules[i].lessons;
                for (size_t k = 0; k < lessons->count; k++) {
                        const char *lesson_id = lessons->items[k];
                        if (has_id(passed_over, lesson_id))
                                continue;
                        const struct record *end = broken_off(lesson_id, records, count);
                        if (end != NULL && (latest == NULL || end > latest)) {
                                latest = end;
                                interrupted = lesson_id;
                        }
                        if (first == NULL && !is_done(lesson_id, records, count))
                                first = lesson_id;
                }
        }
        return interrupted != NULL ? interrupted : first;
}

// The place behind the lesson; 0 where the module does not have it.
static size_t place_after(const struct ids *lessons, const char *lesson_id)
{
        for (size_t i = 0; i < lessons->count; i++) {
                if (strcmp(lessons->items[i], lesson_id) == 0)
                        return i + 1;
        }
        return 0;
}

const char *progress_next_after(const struct course *course, const char *lesson_id,
        const struct record *records, size_t count, const struct ids *passed_over)
{
        for (size_t i = 0; i < course->module_count; i++) {
                const struct ids *lessons = &course->modules[i].lessons;
                size_t after = place_after(lessons, lesson_id);
                for (size_t k = after; after > 0 && k < lessons->count; k++) {
                        if (!is_done(lessons->items[k], records, count) &&
                                !has_id(passed_over, lessons->items[k]))
                                return lessons->items[k];
                }
        }
        return progress_next(course, records, count, passed_over);
}

const char *progress_needed_first(
        const struct lesson *lesson, const struct record *records, size_t count)
{
        for (size_t i = 0; i < lesson->needs.count; i++) {
                if (!is_done(lesson->needs.items[i], records, count))
                        return lesson->needs.items[i];
        }
        return NULL;
}

bool progress_visited(
        const char *lesson_id, const char *step_id, const struct record *records, size_t count)
{
        const struct attempt all = {.lesson = lesson_id, .records = records, .count = count};
        return attempt_visited(&all, step_id);
}

const struct step *progress_next_rule(
        const struct lesson *lesson, size_t *from, const struct record *records, size_t count)
{
        while (*from < lesson->step_count) {
                const struct step *step = &lesson->steps[(*from)++];
                if (step->kind == STEP_NOTE && step->note.kind == NOTE_RULE &&
                        progress_visited(lesson->id, step->id, records, count))
                        return step;
        }
        return NULL;
}
