// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting things into groups.

#include "views/placing.h"

// The group that the thing, counted through all groups of the file, belongs to; `index` becomes its
// place there.
static const struct sorting_group *group_of(const struct view *view, size_t thing, size_t *index)
{
        const struct sorting_group *group = view_step(view)->question.groups;

        while (thing >= group->count) {
                thing -= group->count;
                group++;
        }
        *index = thing;
        return group;
}

static void open(struct view *view)
{
        struct placing *placing = view->state;

        placing->count = view_order(view, placing->things);
        placing->place_count = view_step(view)->question.group_count;
        for (size_t i = 0; i < placing->place_count; i++) {
                placing->places[i] = i;
        }
        placing_open(view, placing);
}

static const char *words_of_group(const struct view *view, size_t place)
{
        return view_words(view, view_step(view)->question.groups[place].name);
}

static const char *words_of_item(const struct view *view, size_t thing)
{
        size_t index;
        const struct sorting_group *group = group_of(view, thing, &index);

        return view_words(view, group->items[index]);
}

static bool is_right(const struct view *view, size_t thing, size_t place)
{
        size_t index;

        return group_of(view, thing, &index) == &view_step(view)->question.groups[place];
}

static const struct placing_words words = {words_of_group, words_of_item, is_right, true};

static void fill(struct view *view)
{
        placing_fill(view, view->state, &words);
}

const struct view_class view_question_groups = {
        .size = sizeof(struct placing),
        .open = open,
        .fill = fill,
        .key = placing_key,
        .enter = placing_enter,
};
