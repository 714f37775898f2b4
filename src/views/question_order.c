// SPDX-License-Identifier: GPL-3.0-or-later
// Putting things in order: one says what comes first, what comes second, and so on. Choosing a
// thing again takes its place back.

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "views/view.h"

struct ordering {
        size_t count;
        size_t order[RESPONSE_MOST]; // the thing of the file that is shown at each place
        uint8_t rank[RESPONSE_MOST]; // of each shown thing, from 0; RESPONSE_UNPLACED
        size_t ranked;
        int tries; // after each one it is begun anew, what was said stays to be seen
        uint8_t before[RESPONSE_MOST];
        struct list list;
        struct list_item items[RESPONSE_MOST];
};

static void open(struct view *view)
{
        struct ordering *ordering = view->state;
        struct response before;
        bool answered = view_answer_before(view, &before) && before.kind == RESPONSE_PLACED;

        ordering->count = view_order(view, ordering->order);
        memset(ordering->rank, RESPONSE_UNPLACED, sizeof(ordering->rank));
        memset(ordering->before, RESPONSE_UNPLACED, sizeof(ordering->before));
        for (size_t rank = 0; answered && rank < ordering->count; rank++) {
                for (size_t i = 0; i < ordering->count; i++) {
                        if (response_place_of(&before, rank) == ordering->order[i]) {
                                ordering->rank[i] = (uint8_t)rank;
                        }
                }
                ordering->ranked = ordering->count;
        }
        list_set(&ordering->list, ordering->items, ordering->count);
}

static const char *words_of_rank(struct view *view, size_t rank)
{
        static const char *const ranks[] = {
                N_("first"),
                N_("second"),
                N_("third"),
                N_("fourth"),
                N_("fifth"),
                N_("sixth"),
        };

        if (rank == RESPONSE_UNPLACED) {
                return "…";
        }
        return rank < ARRAY_LENGTH(ranks) ? _(ranks[rank])
                                          : arena_format(&view->sheet->arena, "%zu", rank + 1);
}

static const char *words_of_thing(const struct view *view, size_t thing)
{
        return view_words(view, view_step(view)->question.order[thing]);
}

static const char *words_before(struct view *view, size_t rank)
{
        return rank == RESPONSE_UNPLACED
                       ? NULL
                       : arena_format(&view->sheet->arena, _("You had put it to: %s"),
                                 words_of_rank(view, rank));
}

static void begin_anew(struct ordering *ordering, int tries)
{
        memcpy(ordering->before, ordering->rank, sizeof(ordering->before));
        memset(ordering->rank, RESPONSE_UNPLACED, sizeof(ordering->rank));
        ordering->tries = tries;
        ordering->ranked = 0;
        ordering->list.chosen = 0;
}

static void fill_asking(struct view *view)
{
        struct ordering *ordering = view->state;

        if (ordering->tries != view_place(view)->tries) {
                begin_anew(ordering, view_place(view)->tries);
        }
        for (size_t i = 0; i < ordering->count; i++) {
                size_t rank = view->preview ? ordering->order[i] : ordering->rank[i];

                ordering->items[i] =
                        (struct list_item){.label = words_of_thing(view, ordering->order[i]),
                                .mark = words_of_rank(view, rank)};
        }
}

// The right order from above; what stood elsewhere says where.
static void fill_settled(struct view *view)
{
        struct ordering *ordering = view->state;

        for (size_t i = 0; i < ordering->count; i++) {
                size_t thing = view_shows_key(view) ? ordering->order[i] : ordering->rank[i];
                size_t rank = ordering->rank[i];
                struct list_item *item;

                if (thing >= ordering->count) {
                        thing = ordering->order[i];
                }
                item = &ordering->items[thing];
                *item = (struct list_item){.label = words_of_thing(view, ordering->order[i]),
                        .mark = words_of_rank(view, thing)};
                if (view_shows_key(view) && view_shows_own(view)) {
                        item->style = rank == thing ? STYLE_RIGHT : STYLE_LOOK_AGAIN;
                        item->detail = rank == thing ? NULL : words_before(view, rank);
                }
        }
}

static void fill(struct view *view)
{
        struct ordering *ordering = view->state;

        ordering->list.fixed = view_place(view)->settled;
        if (ordering->list.fixed) {
                fill_settled(view);
        } else {
                page_add_text(&view->sheet->page, STYLE_QUIET,
                        _("Press the digits in the right order: what is first, what is next."));
                fill_asking(view);
        }
        page_add_list(&view->sheet->page, &ordering->list);
}

static void take_back(struct ordering *ordering, size_t index)
{
        uint8_t rank = ordering->rank[index];

        ordering->rank[index] = RESPONSE_UNPLACED;
        ordering->ranked--;
        for (size_t i = 0; i < ordering->count; i++) {
                if (ordering->rank[i] != RESPONSE_UNPLACED && ordering->rank[i] > rank) {
                        ordering->rank[i]--;
                }
        }
}

static size_t next_open(const struct ordering *ordering)
{
        for (size_t i = 0; i < ordering->count; i++) {
                size_t index = (ordering->list.chosen + i) % ordering->count;

                if (ordering->rank[index] == RESPONSE_UNPLACED) {
                        return index;
                }
        }
        return ordering->list.chosen;
}

static enum view_answer take(struct ordering *ordering, size_t index)
{
        ordering->list.chosen = index;
        if (ordering->rank[index] != RESPONSE_UNPLACED) {
                take_back(ordering, index);
        } else {
                ordering->rank[index] = (uint8_t)ordering->ranked++;
                ordering->list.chosen = next_open(ordering);
        }
        return VIEW_CHANGED;
}

static enum view_answer key(struct view *view, const struct key *key)
{
        struct ordering *ordering = view->state;
        int digit = key_digit(key);
        bool here = page_focused(&view->sheet->page) == &ordering->list;

        if (!view_is_asking(view)) {
                return VIEW_UNUSED;
        }
        if (digit > 0 && (size_t)digit <= ordering->count) {
                page_focus(&view->sheet->page, &ordering->list);
                return take(ordering, (size_t)digit - 1);
        }
        return here && key->code == KEY_CODE_SPACE ? take(ordering, ordering->list.chosen)
                                                   : VIEW_UNUSED;
}

static enum view_answer enter(struct view *view)
{
        struct ordering *ordering = view->state;
        size_t chosen = ordering->list.chosen;

        if (ordering->ranked < ordering->count) {
                if (ordering->rank[chosen] == RESPONSE_UNPLACED) {
                        return take(ordering, chosen);
                }
                ordering->list.chosen = next_open(ordering);
                view_say(view, _("What comes next? Press its digit. 0 if you do not know."));
                return VIEW_CHANGED;
        }
        view->response = response_placing(ordering->count);
        for (size_t i = 0; i < ordering->count; i++) {
                response_place(&view->response, ordering->rank[i], ordering->order[i]);
        }
        return VIEW_ANSWERED;
}

const struct view_class view_question_order = {
        .size = sizeof(struct ordering),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
};
