// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are answered by putting things somewhere: pairs, an order, groups. Each earns the
// share that was put rightly.
#include "learn/grade_shape.h"

#include <string.h>

static bool has_text_of(const struct question *question, size_t left, size_t place)
{
        return place < question->pair_count &&
               strcmp(question->pairs[place].right, question->pairs[left].right) == 0;
}

struct grade grade_pairs(const struct question *question, const struct response *response)
{
        size_t right = 0;
        for (size_t i = 0; i < question->pair_count; i++)
                right += has_text_of(question, i, response_place_of(response, i));
        return grade_share(right, question->pair_count, question->because);
}

// Neighbours are in order where the later one comes later in the file. Items given twice or left
// out are not.
struct grade grade_order(const struct question *question, const struct response *response)
{
        size_t count = question->order_count;
        size_t right = 0;
        for (size_t i = 1; i < count; i++) {
                size_t before = response_place_of(response, i - 1);
                size_t behind = response_place_of(response, i);
                right += before < behind && behind < count;
        }
        return grade_share(right, count > 0 ? count - 1 : 0, question->because);
}

struct grade grade_groups(const struct question *question, const struct response *response)
{
        size_t right = 0;
        size_t item = 0;
        for (size_t group = 0; group < question->group_count; group++) {
                for (size_t i = 0; i < question->groups[group].count; i++)
                        right += response_place_of(response, item++) == group;
        }
        return grade_share(right, item, question->because);
}
