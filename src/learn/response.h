// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner gave, as it is kept: places in the lesson's file, never on the screen. Together
// with the step's hash, which the store keeps, it can be graded again at any time.
#ifndef BEREKE_LEARN_RESPONSE_H
#define BEREKE_LEARN_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buffer.h"

enum response_kind {
        RESPONSE_DONT_KNOW, // `0`, on every question
        RESPONSE_CHOSEN,    // one or several answers
        RESPONSE_CLAIM,     // true or false
        RESPONSE_TYPED,  // a number or a word; the fields of a worked sum or a split, a line each
        RESPONSE_PLACED, // pairs, groups, order
};

enum { RESPONSE_MOST = 64, RESPONSE_UNPLACED = UINT8_MAX };

struct response {
        enum response_kind kind;
        uint64_t chosen;   // bit n: the answer n of the file
        bool claim;        // what the learner says of the claim
        const char *typed; // borrowed
        // Pairs: for each left side the right side put to it. Groups: for each item, counted
        // through all groups of the file, the group it was put into. Order: the items as the
        // learner put them. RESPONSE_UNPLACED where nothing was put.
        uint8_t placed[RESPONSE_MOST];
        size_t placed_count;
};

struct response response_dont_know(void);
struct response response_choosing(size_t answer); // of one right
struct response response_claiming(bool claim);
struct response response_typing(const char *typed);

// Adds or takes back one answer of several; nothing beyond RESPONSE_MOST.
void response_toggle(struct response *response, size_t answer);
bool response_chose(const struct response *response, size_t answer);

// `count` things, none of them put anywhere.
struct response response_placing(size_t count);
void response_place(struct response *response, size_t thing, size_t place);

// Where the thing was put; RESPONSE_UNPLACED where it was not.
size_t response_place_of(const struct response *response, size_t thing);

// Copies what was typed into a field (a line each, from 0; empty where there is none); false where
// it is longer than `size` takes.
bool response_field(const struct response *response, size_t field, char *out, size_t size);

// Whether the learner has given anything yet: Enter on nothing explains instead of grading.
bool response_is_empty(const struct response *response);

// The compact text for the store: "0", "chosen 1 3", "claim true", "typed 12 500", "placed 2 - 1",
// counted from 1.
void response_write(struct buffer *out, const struct response *response);

// Reads it back, texts into the arena; false where it is no such text.
bool response_read(struct response *response, struct arena *arena, const char *text);

#endif
