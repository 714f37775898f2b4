// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a trainer should have a word with: always the reason, and what to do. Nothing of it is kept:
// once it is done, the records no longer say so.

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "report/completion.h"
#include "report/report.h"
#include "store/learners.h"

static const struct report_column columns[] = {
        {"person_id", REPORT_ID, N_("Person")},
        {"person", REPORT_TEXT, N_("Person")},
        {"reason", REPORT_OUTCOME, N_("Reason")},
        {"lesson", REPORT_TEXT, N_("Lesson")},
        {"question", REPORT_TEXT, N_("Question")},
        {"since", REPORT_TIME, N_("Since")},
        {"suggestion", REPORT_SENTENCE, N_("What to do")},
};

struct reason {
        struct report_outcome outcome;
        const char *suggestion;
};

static const struct reason of_worry[WORRY_KIND_COUNT] = {
        [WORRY_ABSENT_TWICE] = {{"absent-twice", N_("absent twice in a row")},
                N_("Ask how things are at home.")},
        [WORRY_QUESTION_MISSED] = {{"question-missed", N_("the same question missed twice")},
                N_("Go through the question together.")},
        [WORRY_INACTIVE] = {{"inactive", N_("nothing done for two weeks")},
                N_("Find a time at the computer together.")},
        [WORRY_PLEDGE_NOT_KEPT] = {{"pledge-not-kept", N_("a promise not kept")},
                N_("Ask whether a smaller step would do. There is no blame in it.")},
};
static const struct reason under_pass = {{"under-pass", N_("too few points after two walks")},
        N_("Read the lesson together, aloud.")};
static const struct reason left = {{"left", N_("started three times, never finished")},
        N_("Sit beside them for the first ten minutes.")};

static void add(struct report_table *table, const struct person *person,
        const struct reason *reason, const struct worry *worry)
{
        report_add_text(table, person->uuid);
        report_add_text(table, person->name);
        report_add_outcome(table, &reason->outcome);
        report_add_text(table, worry->lesson);
        report_add_text(table, worry->step);
        if (worry->time > 0)
                report_add_number(table, worry->time);
        else
                report_add_nothing(table);
        report_add_text(table, reason->suggestion);
}

// The first worry of the person; the count where there is none. They stand by person.
static size_t first_of(const struct worries *worries, int64_t person)
{
        size_t low = 0;
        size_t high = worries->count;
        while (low < high) {
                size_t middle = low + (high - low) / 2;
                if (worries->items[middle].person < person)
                        low = middle + 1;
                else
                        high = middle;
        }
        return low;
}

static void add_worries(struct report_table *table, const struct person *person,
        const struct reason *reason, const struct worries *worries)
{
        for (size_t i = first_of(worries, person->id);
                i < worries->count && worries->items[i].person == person->id; i++)
                add(table, person, reason, &worries->items[i]);
}

static const struct report_lesson *find(const struct report_lessons *lessons, const char *id)
{
        for (size_t i = 0; i < lessons->count; i++)
                if (strcmp(lessons->items[i].id, id) == 0)
                        return &lessons->items[i];
        return NULL;
}

static void add_lessons(struct report_table *table, const struct learner *learner,
        const struct report_lessons *lessons)
{
        for (size_t i = 0; i < learner->lessons.count; i++) {
                const struct begun_lesson *begun = &learner->lessons.items[i];
                const struct report_lesson *lesson = find(lessons, begun->lesson);
                if (!lesson)
                        continue; // of another course, or a test
                struct completion_reasons reasons = completion_reasons_of(begun, lesson);
                struct worry worry = {.lesson = begun->lesson, .time = begun->time};
                if (reasons.under_pass)
                        add(table, &learner->person, &under_pass, &worry);
                if (reasons.left)
                        add(table, &learner->person, &left, &worry);
        }
}

bool report_attention(
        struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct learners learners;
        struct worries worries[WORRY_KIND_COUNT];
        struct report_lessons lessons = report_lessons_of(arena, scope, false);
        int64_t since = store_now(scope->store) - INT64_C(86400000) * REPORT_STILL_DAYS;
        *table = report_table_of(arena, "attention", columns, ARRAY_LENGTH(columns));
        bool read =
                learners_read(&learners, arena, scope->store, scope->class_id, scope->diagnostics);
        for (int kind = 0; read && kind < WORRY_KIND_COUNT; kind++)
                read = worries_read(&worries[kind], arena, scope->store, scope->class_id,
                        (enum worry_kind)kind, since, scope->diagnostics);
        for (size_t i = 0; read && i < learners.count; i++) {
                for (int kind = 0; kind < WORRY_KIND_COUNT; kind++)
                        add_worries(
                                table, &learners.items[i].person, &of_worry[kind], &worries[kind]);
                add_lessons(table, &learners.items[i], &lessons);
        }
        return read;
}
