// SPDX-License-Identifier: GPL-3.0-or-later
// Keyed chance: the order follows from the person and the question alone, so it is the same after a
// power cut, and nothing of it need be kept.
#include "learn/shuffle.h"

#include "base/hash.h"

size_t shuffle_count(const struct question *question)
{
        size_t count = 0;
        switch (question->kind) {
        case QUESTION_ONE:
        case QUESTION_SEVERAL:
                return question->answer_count;
        case QUESTION_PAIRS:
                return question->pair_count;
        case QUESTION_ORDER:
                return question->order_count;
        case QUESTION_GROUPS:
                for (size_t i = 0; i < question->group_count; i++)
                        count += question->groups[i].count;
                return count;
        case QUESTION_CLAIM:
        case QUESTION_NUMBER:
        case QUESTION_BLANK:
        case QUESTION_KIND_COUNT:
                break;
        }
        return 0;
}

static void keep_order(size_t *order, size_t count)
{
        for (size_t i = 0; i < count; i++)
                order[i] = i;
}

void shuffle_permute(size_t *order, size_t count, uint64_t seed)
{
        keep_order(order, count);
        for (size_t i = count; i > 1; i--) {
                size_t j = (size_t)(hash_mix(seed, i) % i);
                size_t moved = order[i - 1];
                order[i - 1] = order[j];
                order[j] = moved;
        }
}

static bool is_in_order(const size_t *order, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                if (order[i] != i)
                        return false;
        }
        return true;
}

static void turn_by_one(size_t *order, size_t count)
{
        size_t first = order[0];
        for (size_t i = 1; i < count; i++)
                order[i - 1] = order[i];
        order[count - 1] = first;
}

void shuffle_question(
        size_t *order, const struct question *question, uint64_t person, const char *step_hash)
{
        size_t count = shuffle_count(question);
        bool answers = question->kind == QUESTION_ONE || question->kind == QUESTION_SEVERAL;
        if (count == 0 || (answers && (person == 0 || !question->shuffle))) {
                keep_order(order, count);
                return;
        }
        shuffle_permute(order, count, hash_mix(person, hash_key(step_hash)));
        bool order_is_key = question->kind == QUESTION_ORDER || question->kind == QUESTION_PAIRS;
        if (order_is_key && is_in_order(order, count))
                turn_by_one(order, count);
}
