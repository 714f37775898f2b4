// SPDX-License-Identifier: GPL-3.0-or-later
// What questions tell. Of each person the first walk through the lesson counts, and in it the
// answers to the question as it stands now (its hash). Facility is the mean of the points;
// discrimination is Moodle's: the correlation between the points of the question and those of the
// rest of the lesson.

#include "report/items.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "learn/attempt.h"
#include "report/report.h"
#include "store/learners.h"

enum { EASY = 950, HARD = 200 }; // thousandths

static const struct report_column columns[] = {
        {"lesson", REPORT_TEXT, N_("Lesson")},
        {"question", REPORT_TEXT, N_("Question")},
        {"people", REPORT_COUNT, N_("People")},
        {"facility", REPORT_SHARE, N_("Got at once")},
        {"facility_final", REPORT_SHARE, N_("Got in the end")},
        {"discrimination", REPORT_SHARE, N_("Tells apart")},
        {"flag", REPORT_OUTCOME, N_("Remark")},
        {"answer", REPORT_COUNT, N_("Which answer")},
        {"answer_kind", REPORT_OUTCOME, N_("Right")},
        {"chosen", REPORT_SHARE, N_("Chosen")},
        {"misconception", REPORT_TEXT, N_("Misconception")},
        {"answer_flag", REPORT_OUTCOME, N_("On the answer")},
};

static const struct report_outcome few = {"few", N_("too few answers")};
static const struct report_outcome negative = {"negative", N_("those who know miss it")};
static const struct report_outcome easy = {"easy", N_("too easy")};
static const struct report_outcome hard = {"hard", N_("too hard")};
static const struct report_outcome unused = {"unused", N_("nobody takes it")};
static const struct report_outcome right = {"right", N_("right answer")};
static const struct report_outcome wrong = {"wrong", N_("other answer")};
static const struct report_outcome dont_know = {"dont-know", N_("I don't know")};

bool item_discrimination(int64_t *thousandths, const struct item *item)
{
        double n = (double)item->people;
        double x = (double)item->points;
        double rest = (double)item->rest;
        double spread = (n * (double)item->points_squared - x * x) *
                        (n * (double)item->rest_squared - rest * rest);
        if (item->people == 0 || spread <= 0)
                return false;
        *thousandths = llround(1000 * (n * (double)item->points_by_rest - x * rest) / sqrt(spread));
        return true;
}

void item_add(struct item *item, int64_t points, int64_t rest)
{
        item->people++;
        item->points += points;
        item->points_squared += points * points;
        item->rest += rest;
        item->rest_squared += rest * rest;
        item->points_by_rest += points * rest;
}

// The person's first answer to the step, where it was to the step as it is now; else NULL.
static const struct record *first_answer(const struct attempt *attempt, const struct step *step)
{
        for (size_t i = 0; i < attempt->count; i++) {
                const struct record *record = &attempt->records[i];
                bool is_it = record->kind == RECORD_ANSWER && attempt_owns(attempt, record) &&
                             record_is_of_step(record, step->id);
                if (is_it)
                        return !record->hash || strcmp(record->hash, step->hash) == 0 ? record
                                                                                      : NULL;
        }
        return NULL;
}

static void count_response(struct item *item, const char *text)
{
        struct arena arena = {0};
        struct response response;
        if (text && response_read(&response, &arena, text)) {
                item->dont_know += response.kind == RESPONSE_DONT_KNOW;
                for (size_t i = 0; i < RESPONSE_MOST; i++)
                        item->chosen[i] +=
                                response.kind == RESPONSE_CHOSEN && response_chose(&response, i);
                if (response.kind == RESPONSE_CLAIM)
                        item->chosen[response.claim ? 0 : 1]++;
        }
        arena_clear(&arena);
}

// One person's first walk, into every question of the lesson.
static void add_walk(
        struct item *items, const struct report_lesson *lesson, const struct attempt *attempt)
{
        int64_t whole = 0;
        for (size_t i = 0; i < lesson->questions; i++) {
                const struct step *step = report_question(lesson->lesson, i);
                if (first_answer(attempt, step))
                        whole += attempt_answered(attempt, step->id).first_points;
        }
        for (size_t i = 0; i < lesson->questions; i++) {
                const struct step *step = report_question(lesson->lesson, i);
                const struct record *record = first_answer(attempt, step);
                if (!record)
                        continue;
                struct answered answered = attempt_answered(attempt, step->id);
                item_add(&items[i], answered.first_points, whole - answered.first_points);
                items[i].final_points += answered.points;
                count_response(&items[i], record->response);
        }
}

static const struct report_outcome *flag_of(const struct item *item)
{
        int64_t discrimination;
        if (item->people < REPORT_FEW_ANSWERS)
                return &few;
        int64_t facility = report_share(item->points, (int64_t)item->people * POINTS_FULL);
        if (item_discrimination(&discrimination, item) && discrimination < 0)
                return &negative;
        if (facility > EASY)
                return &easy;
        return facility < HARD ? &hard : NULL;
}

static void add_flag(struct report_table *table, const struct report_outcome *flag)
{
        if (flag)
                report_add_outcome(table, flag);
        else
                report_add_nothing(table);
}

// What stands before the answers, the same on each of the question's rows.
static void add_question(struct report_table *table, const char *lesson, const char *question,
        const struct item *item)
{
        int64_t discrimination;
        int64_t whole = (int64_t)item->people * POINTS_FULL;
        report_add_text(table, lesson);
        report_add_text(table, question);
        report_add_number(table, (int64_t)item->people);
        report_add_number(table, report_share(item->points, whole));
        report_add_number(table, report_share(item->final_points, whole));
        if (item_discrimination(&discrimination, item))
                report_add_number(table, discrimination);
        else
                report_add_nothing(table);
        add_flag(table, flag_of(item));
}

static size_t answers_of(const struct question *question)
{
        switch (question->kind) {
        case QUESTION_ONE:
        case QUESTION_SEVERAL:
                return question->answer_count;
        case QUESTION_CLAIM:
                return 2; // true, false
        default:
                return 0; // what was typed or placed is not counted apart
        }
}

static bool is_right(const struct question *question, size_t answer)
{
        return question->kind == QUESTION_CLAIM ? question->claim == (answer == 0)
                                                : question->answers[answer].right;
}

static void add_answer(struct report_table *table, const struct question *question,
        const struct item *item, size_t answer)
{
        bool enough = item->people >= REPORT_FEW_ANSWERS;
        report_add_number(table, (int64_t)answer + 1);
        report_add_outcome(table, is_right(question, answer) ? &right : &wrong);
        report_add_number(
                table, report_share((int64_t)item->chosen[answer], (int64_t)item->people));
        report_add_text(table,
                question->kind == QUESTION_CLAIM ? NULL : question->answers[answer].misconception);
        add_flag(table, enough && item->chosen[answer] == 0 ? &unused : NULL);
}

static void add_rows(struct report_table *table, const char *lesson, const struct step *step,
        const struct item *item)
{
        for (size_t i = 0; i < answers_of(&step->question); i++) {
                add_question(table, lesson, step->id, item);
                add_answer(table, &step->question, item, i);
        }
        add_question(table, lesson, step->id, item);
        report_add_number(table, 0);
        report_add_outcome(table, &dont_know);
        report_add_number(table, report_share((int64_t)item->dont_know, (int64_t)item->people));
        report_add_nothing(table);
        report_add_nothing(table);
}

static bool add_lesson(struct report_table *table, const struct report_lesson *lesson,
        const struct report_scope *scope)
{
        struct arena arena = {0};
        struct lesson_records records;
        struct attempt attempt;
        size_t count = 0;
        struct item *items = arena_take(&arena, (lesson->questions + 1) * sizeof(*items));
        bool read = lesson_records_read(
                &records, &arena, scope->store, scope->class_id, lesson->id, scope->diagnostics);
        for (size_t from = 0; read && from < records.count; from += count) {
                count = lesson_records_of_one(&records, from);
                if (attempt_first(&attempt, records.items + from, count, lesson->id))
                        add_walk(items, lesson, &attempt);
        }
        for (size_t i = 0; read && i < lesson->questions; i++)
                if (items[i].people > 0)
                        add_rows(table, lesson->id, report_question(lesson->lesson, i), &items[i]);
        arena_clear(&arena);
        return read;
}

bool report_items(struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct report_lessons lessons = report_lessons_of(arena, scope, true);
        *table = report_table_of(arena, "items", columns, ARRAY_LENGTH(columns));
        for (size_t i = 0; i < lessons.count; i++)
                if (!add_lesson(table, &lessons.items[i], scope))
                        return false;
        return true;
}
