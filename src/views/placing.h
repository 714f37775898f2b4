// SPDX-License-Identifier: GPL-3.0-or-later
// Putting each of some things to one of a few places: what pairs and groups have in common.
#ifndef BEREKE_VIEWS_PLACING_H
#define BEREKE_VIEWS_PLACING_H

#include "views/view.h"

struct placing {
        size_t count;                 // of things, as shown from above
        size_t things[RESPONSE_MOST]; // the thing of the response that is shown at each place
        uint8_t put[RESPONSE_MOST];   // for each thing shown: the place put to, as shown;
                                      // RESPONSE_UNPLACED
        size_t place_count;
        size_t places[RESPONSE_MOST]; // the place of the response that is shown at each number
        struct list list;
        struct list_item items[RESPONSE_MOST];
};

// After `things` and `places` are filled: takes up what was answered before.
void placing_open(struct view *view, struct placing *placing);

// Words of a place beside its number, and of a thing; both of the response.
struct placing_words {
        const char *(*of_place)(const struct view *view, size_t place);
        const char *(*of_thing)(const struct view *view, size_t thing);
        bool (*is_right)(const struct view *view, size_t thing, size_t place);
        bool beside; // places are short: they stand beside the thing, else below it
};

void placing_fill(struct view *view, struct placing *placing, const struct placing_words *words);

// For the class of a view whose state is a struct placing.
enum view_answer placing_key(struct view *view, const struct key *key);
enum view_answer placing_enter(struct view *view);

#endif
