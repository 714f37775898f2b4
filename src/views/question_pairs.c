// SPDX-License-Identifier: GPL-3.0-or-later
// Which words belong together: each left side gets one of the right sides.

#include <string.h>

#include "views/placing.h"

static const struct pair *pair_of(const struct view *view, size_t index)
{
        return &view_step(view)->question.pairs[index];
}

static void open(struct view *view)
{
        struct placing *placing = view->state;

        placing->count = placing->place_count = view_order(view, placing->places);
        for (size_t i = 0; i < placing->count; i++) {
                placing->things[i] = i;
        }
        placing_open(view, placing);
}

static const char *words_of_right(const struct view *view, size_t place)
{
        return view_words(view, pair_of(view, place)->right);
}

static const char *words_of_left(const struct view *view, size_t thing)
{
        return view_words(view, pair_of(view, thing)->left);
}

static bool is_right(const struct view *view, size_t thing, size_t place)
{
        return strcmp(pair_of(view, thing)->right, pair_of(view, place)->right) == 0;
}

static const struct placing_words words = {words_of_right, words_of_left, is_right, false};

static void fill(struct view *view)
{
        placing_fill(view, view->state, &words);
}

const struct view_class view_question_pairs = {
        .size = sizeof(struct placing),
        .open = open,
        .fill = fill,
        .key = placing_key,
        .enter = placing_enter,
};
