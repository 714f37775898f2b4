// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings about a whole lesson or test. They look at the record, where every value still knows its
// place in the file.
#include "author/lesson_check.h"

#include "author/wording.h"
#include "base/text.h"
#include "base/translate.h"

enum { PATTERN_LEAST = 2 }; // one question alone is no pattern

// What the questions with one right answer have in common so far.
struct pattern {
        size_t questions;
        size_t place; // of the right answer
        bool same_place;
        bool longest;
        const struct yaml_node *last; // the right answer of the last such question
};

static void warn_of_missing_objective(
        struct maker *maker, const struct step_record *step, const struct yaml_node *node)
{
        if (!step->question.teaches.node && !node->cut)
                maker_say(maker, maker_key(node, "question"),
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("this question names no objective"),
                                .advice = N_("add \"teaches:\" with an id from the lesson's "
                                             "\"teaches\""),
                        });
}

static void warn_of_missing_reasons(struct maker *maker, struct yaml_list answers)
{
        const struct answer_record *records = answers.items;

        for (size_t i = 0; i < answers.count; i++)
                if (records[i].wrong.node && !records[i].right.node && !records[i].because.node &&
                        !answers.node->items[i]->cut)
                        maker_say(maker, records[i].wrong.node,
                                &(struct finding){
                                        .severity = SEVERITY_WARNING,
                                        .message = N_("this wrong answer gives no reason"),
                                        .advice =
                                                N_("add \"because:\" with what helps the learner"),
                                });
}

// The place of the only right answer, or the count where there is none or more than one.
static size_t find_right(struct yaml_list answers)
{
        const struct answer_record *records = answers.items;
        size_t place = answers.count;

        for (size_t i = 0; i < answers.count; i++) {
                if (!records[i].right.node)
                        continue;
                if (place != answers.count)
                        return answers.count;
                place = i;
        }
        return place;
}

static bool is_longest(struct yaml_list answers, size_t right)
{
        const struct answer_record *records = answers.items;
        size_t length = records[right].right.text ? text_characters(records[right].right.text) : 0;

        for (size_t i = 0; i < answers.count; i++)
                if (records[i].wrong.text && text_characters(records[i].wrong.text) >= length)
                        return false;
        return true;
}

static void add_to_pattern(struct pattern *pattern, struct yaml_list answers)
{
        const struct answer_record *records = answers.items;
        size_t right = find_right(answers);

        if (right == answers.count || answers.count < 2)
                return;
        bool first = pattern->questions++ == 0;
        pattern->longest = (first || pattern->longest) && is_longest(answers, right);
        pattern->same_place = first || (pattern->same_place && pattern->place == right);
        pattern->place = right;
        pattern->last = records[right].right.node;
}

static void warn_of_pattern(struct maker *maker, const struct pattern *pattern)
{
        if (pattern->questions < PATTERN_LEAST)
                return;
        if (pattern->longest)
                maker_say(maker, pattern->last,
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("the right answer is the longest in every question"),
                                .advice =
                                        N_("make a wrong answer as long, or the right one shorter"),
                        });
        if (pattern->same_place)
                maker_say(maker, pattern->last,
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("the right answer stands in the same place in every "
                                              "question"),
                                .advice = N_("move it in some of them"),
                        });
}

void lesson_check(struct maker *maker, const struct source *source)
{
        struct yaml_list list = source->lesson.steps;
        const struct step_record *steps = list.items;
        struct pattern pattern = {0};

        for (size_t i = 0; i < list.count; i++) {
                wording_check_screen(maker, steps[i].text);
                if (steps[i].kind != STEP_QUESTION || !steps[i].id.node)
                        continue;
                warn_of_missing_objective(maker, &steps[i], list.node->items[i]);
                if (source->kind != SOURCE_TEST)
                        warn_of_missing_reasons(maker, steps[i].question.answers);
                add_to_pattern(&pattern, steps[i].question.answers);
        }
        warn_of_pattern(maker, &pattern);
}
