// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are answered by choosing: one right, several right, true or false. The answer
// chosen knows best what to say: its words and its misconception become the grade's.
#include "learn/grade_shape.h"

// The one answer that was chosen; NULL where there were none or more.
static const struct answer *only_chosen(
        const struct question *question, const struct response *response)
{
        const struct answer *chosen = NULL;
        for (size_t i = 0; i < question->answer_count; i++) {
                if (!response_chose(response, i))
                        continue;
                if (chosen != NULL)
                        return NULL;
                chosen = &question->answers[i];
        }
        return chosen;
}

struct grade grade_one(const struct question *question, const struct response *response)
{
        const struct answer *answer = only_chosen(question, response);
        if (answer == NULL)
                return grade_of(OUTCOME_WRONG, question->because);
        struct grade grade = grade_of(answer->right ? OUTCOME_RIGHT : OUTCOME_WRONG,
                grade_words(answer->because, question->because));
        grade.misconception = answer->misconception;
        return grade;
}

// The answer that most needs a word: a wrong one chosen, else a right one left out, else the first
// right one.
static const struct answer *telling_answer(
        const struct question *question, const struct response *response)
{
        const struct answer *left_out = NULL;
        const struct answer *first_right = NULL;
        for (size_t i = 0; i < question->answer_count; i++) {
                const struct answer *answer = &question->answers[i];
                bool chosen = response_chose(response, i);
                if (chosen && !answer->right)
                        return answer;
                if (answer->right && !chosen && left_out == NULL)
                        left_out = answer;
                if (answer->right && first_right == NULL)
                        first_right = answer;
        }
        return left_out != NULL ? left_out : first_right;
}

struct grade grade_several(const struct question *question, const struct response *response)
{
        size_t right = 0;
        size_t chosen_right = 0;
        size_t chosen_wrong = 0;
        for (size_t i = 0; i < question->answer_count; i++) {
                bool chosen = response_chose(response, i);
                right += question->answers[i].right;
                chosen_right += chosen && question->answers[i].right;
                chosen_wrong += chosen && !question->answers[i].right;
        }
        const struct answer *telling = telling_answer(question, response);
        size_t earned = chosen_right > chosen_wrong ? chosen_right - chosen_wrong : 0;
        struct grade grade = grade_share(earned, right,
                grade_words(telling == NULL ? NULL : telling->because, question->because));
        if (telling != NULL && !telling->right)
                grade.misconception = telling->misconception;
        return grade;
}

struct grade grade_claim(const struct question *question, const struct response *response)
{
        bool right = response->claim == question->claim;
        return grade_of(right ? OUTCOME_RIGHT : OUTCOME_WRONG, question->because);
}
