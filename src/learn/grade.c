// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the grading function for a step and hands it what it needs. Partial credit is a share; the
// words that explain a grade are the lesson's own.
#include "learn/grade.h"

#include <string.h>

#include "base/memory.h"
#include "learn/grade_shape.h"

static const char *const outcome_words[] = {
        [OUTCOME_RIGHT] = "right",
        [OUTCOME_PARTLY] = "partly",
        [OUTCOME_WRONG] = "wrong",
        [OUTCOME_DONT_KNOW] = "dont-know",
        [OUTCOME_NEARLY] = "nearly",
        [OUTCOME_ASK_BACK] = "ask-back",
};

const char *outcome_word(enum outcome outcome)
{
        return outcome_words[outcome];
}

bool outcome_from_word(enum outcome *outcome, const char *word)
{
        for (size_t i = 0; i < ARRAY_LENGTH(outcome_words); i++) {
                if (strcmp(outcome_words[i], word) == 0) {
                        *outcome = (enum outcome)i;
                        return true;
                }
        }
        return false;
}

static size_t count_blanks(const struct worked *worked)
{
        size_t blanks = 0;
        for (size_t i = 0; i < worked->count; i++)
                blanks += worked->lines[i].blank;
        return blanks;
}

bool step_asks(const struct step *step)
{
        return step->kind == STEP_QUESTION || step->kind == STEP_SPLIT ||
               (step->kind == STEP_WORKED && count_blanks(&step->worked) > 0);
}

size_t step_fields(const struct step *step)
{
        if (step->kind == STEP_WORKED)
                return count_blanks(&step->worked);
        return step->kind == STEP_SPLIT ? step->split.count : 1;
}

struct grade grade_of(enum outcome outcome, const char *because)
{
        return (struct grade){
                .outcome = outcome,
                .points = outcome == OUTCOME_RIGHT ? POINTS_FULL : 0,
                .because = because,
        };
}

struct grade grade_share(size_t right, size_t parts, const char *because)
{
        if (right >= parts)
                return grade_of(OUTCOME_RIGHT, because);
        struct grade grade = grade_of(right > 0 ? OUTCOME_PARTLY : OUTCOME_WRONG, because);
        grade.points = (int)(right * POINTS_FULL / parts);
        return grade;
}

const char *grade_words(const char *of_answer, const char *of_question)
{
        return of_answer != NULL ? of_answer : of_question;
}

static enum response_kind expected_kind(const struct question *question)
{
        static const enum response_kind kinds[QUESTION_KIND_COUNT] = {
                [QUESTION_ONE] = RESPONSE_CHOSEN,
                [QUESTION_SEVERAL] = RESPONSE_CHOSEN,
                [QUESTION_CLAIM] = RESPONSE_CLAIM,
                [QUESTION_NUMBER] = RESPONSE_TYPED,
                [QUESTION_PAIRS] = RESPONSE_PLACED,
                [QUESTION_ORDER] = RESPONSE_PLACED,
                [QUESTION_GROUPS] = RESPONSE_PLACED,
                [QUESTION_BLANK] = RESPONSE_TYPED,
        };
        return kinds[question->kind];
}

// The first because of a right answer: what is explained to someone who does not know.
static const char *explanation(const struct question *question)
{
        bool answers = question->kind == QUESTION_ONE || question->kind == QUESTION_SEVERAL;
        for (size_t i = 0; answers && i < question->answer_count; i++) {
                if (question->answers[i].right && question->answers[i].because != NULL)
                        return question->answers[i].because;
        }
        return question->because;
}

struct grade grade_question(const struct question *question, const struct response *response,
        const struct reading *reading)
{
        bool typed = response->kind == RESPONSE_TYPED;
        if (response->kind == RESPONSE_DONT_KNOW || (typed && grade_field_is_zero(response, 0)))
                return grade_of(OUTCOME_DONT_KNOW, explanation(question));
        if (response->kind != expected_kind(question))
                return grade_of(OUTCOME_WRONG, question->because);
        switch (question->kind) {
        case QUESTION_ONE:
                return grade_one(question, response);
        case QUESTION_SEVERAL:
                return grade_several(question, response);
        case QUESTION_CLAIM:
                return grade_claim(question, response);
        case QUESTION_NUMBER:
                return grade_number(question, response);
        case QUESTION_PAIRS:
                return grade_pairs(question, response);
        case QUESTION_ORDER:
                return grade_order(question, response);
        case QUESTION_GROUPS:
                return grade_groups(question, response);
        case QUESTION_BLANK:
        case QUESTION_KIND_COUNT:
                break;
        }
        return grade_blank(question, response, reading);
}

struct grade grade_step(
        const struct step *step, const struct response *response, const struct reading *reading)
{
        if (step->kind == STEP_QUESTION)
                return grade_question(&step->question, response, reading);
        if (response->kind == RESPONSE_DONT_KNOW)
                return grade_of(OUTCOME_DONT_KNOW, NULL);
        if (response->kind != RESPONSE_TYPED || !step_asks(step))
                return grade_of(OUTCOME_WRONG, NULL);
        return step->kind == STEP_WORKED ? grade_worked(&step->worked, response)
                                         : grade_split(&step->split, response);
}
