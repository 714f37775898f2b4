// SPDX-License-Identifier: GPL-3.0-or-later
// Only people who took both forms are compared with themselves; which form came first differs from
// one half of a class to the other.

#include "report/gain.h"

#include <string.h>

#include "learn/attempt.h"
#include "report/table.h"
#include "store/learners.h"

// The two forms of the first course that has two.
static void find_tests(struct gain *gain, const struct report_scope *scope)
{
        for (size_t i = 0; i < scope->shelf_count && !gain->tests[0]; i++) {
                const struct ids *ids = &shelf_course(scope->shelves[i])->tests;
                struct diagnostics unsaid;
                diagnostics_init(&unsaid);
                for (size_t k = 0; ids->count == 2 && k < 2; k++)
                        gain->tests[k] = shelf_lesson(scope->shelves[i], ids->items[k], &unsaid);
                diagnostics_clear(&unsaid);
                if (!gain->tests[0] || !gain->tests[1])
                        gain->tests[0] = gain->tests[1] = NULL;
        }
}

// What came of one form: its first and last finished walk, and when the first was finished.
struct sat {
        struct attempt first;
        struct attempt last;
        int64_t first_end;
        bool finished;
};

static struct sat sat_of(
        const struct lesson_records *records, size_t from, size_t count, const char *test)
{
        struct sat sat = {0};
        struct attempt attempt;
        bool more = attempt_first(&attempt, records->items + from, count, test);
        for (; more; more = attempt_next(&attempt, records->items + from, count)) {
                if (!attempt.finished)
                        continue;
                if (!sat.finished) {
                        size_t end = (size_t)(attempt.records - records->items) + attempt.count;
                        sat.first = attempt;
                        sat.first_end = records->sequences[end - 1];
                }
                sat.last = attempt;
                sat.finished = true;
        }
        return sat;
}

// Thousandths of the points; of the questions of one objective, or of all where it is NULL.
static int64_t share_of(
        const struct lesson *test, const struct attempt *attempt, const char *objective)
{
        int64_t points = 0;
        int64_t questions = 0;
        for (size_t i = 0; i < test->step_count; i++) {
                const struct step *step = &test->steps[i];
                const char *teaches = step->kind == STEP_QUESTION ? step->question.teaches : NULL;
                bool counts = objective ? teaches && strcmp(teaches, objective) == 0
                                        : step->kind == STEP_QUESTION;
                if (!counts)
                        continue;
                points += attempt_answered(attempt, step->id).points;
                questions++;
        }
        return questions > 0 ? report_share(points, questions * POINTS_FULL) : 0;
}

static void add_pair(
        struct gain *gain, struct arena *arena, int64_t person, const struct sat sat[2])
{
        size_t before = sat[0].first_end < sat[1].first_end ? 0 : 1;
        const struct lesson *tests[2] = {gain->tests[before], gain->tests[1 - before]};
        const struct attempt *walks[2] = {&sat[before].first, &sat[1 - before].last};
        size_t objectives = gain->tests[0]->objective_count;
        struct gain_pair *pair = &gain->pairs[gain->count++];
        pair->person = person;
        pair->objectives = arena_take(arena, (objectives + 1) * sizeof(*pair->objectives));
        for (int when = 0; when < 2; when++) {
                pair->forms[when] = tests[when]->id;
                pair->shares[when] = share_of(tests[when], walks[when], NULL);
                for (size_t i = 0; i < objectives; i++)
                        pair->objectives[i][when] = share_of(
                                tests[when], walks[when], gain->tests[0]->objectives[i].id);
        }
}

// Both lists stand by person: they are walked side by side.
static void pair_up(struct gain *gain, struct arena *arena, const struct lesson_records records[2])
{
        size_t at[2] = {0, 0};
        gain->pairs = arena_take(arena, (records[0].count + 1) * sizeof(*gain->pairs));
        while (at[0] < records[0].count && at[1] < records[1].count) {
                int64_t people[2] = {records[0].people[at[0]], records[1].people[at[1]]};
                size_t counts[2];
                struct sat sat[2];
                for (int i = 0; i < 2; i++) {
                        counts[i] = lesson_records_of_one(&records[i], at[i]);
                        sat[i] = sat_of(&records[i], at[i], counts[i], gain->tests[i]->id);
                }
                if (people[0] == people[1] && sat[0].finished && sat[1].finished)
                        add_pair(gain, arena, people[0], sat);
                for (int i = 0; i < 2; i++)
                        at[i] += people[i] <= people[1 - i] ? counts[i] : 0;
        }
}

bool gain_read(struct gain *gain, struct arena *arena, const struct report_scope *scope)
{
        struct lesson_records records[2] = {0};
        *gain = (struct gain){0};
        find_tests(gain, scope);
        for (int i = 0; gain->tests[0] && i < 2; i++)
                if (!lesson_records_read(&records[i], arena, scope->store, scope->class_id,
                            gain->tests[i]->id, scope->diagnostics))
                        return false;
        if (gain->tests[0])
                pair_up(gain, arena, records);
        return true;
}

int64_t gain_mean(const struct gain *gain, int objective, int when)
{
        int64_t sum = 0;
        for (size_t i = 0; i < gain->count; i++)
                sum += objective == GAIN_WHOLE ? gain->pairs[i].shares[when]
                                               : gain->pairs[i].objectives[objective][when];
        return report_share(sum, (int64_t)gain->count * 1000);
}

bool gain_normalised(int64_t *thousandths, int64_t before, int64_t after)
{
        if (before >= 1000)
                return false;
        *thousandths = report_share(after - before, 1000 - before);
        return true;
}
