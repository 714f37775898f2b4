// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which things are shown: the same each time for one person and one question.
#ifndef BEREKE_LEARN_SHUFFLE_H
#define BEREKE_LEARN_SHUFFLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "course/question.h"

// How many things the question shows in a shuffled order: answers, right sides of pairs, items to
// order, items of all groups; 0 for the others.
size_t shuffle_count(const struct question *question);

// order[i] becomes the place in the file of the thing shown at place i, for shuffle_count() things.
// `person` is a key of the learner (hash_key() of the id), 0 for a group: then answers keep the
// order of the file, as with `shuffle: no`, and the rest is shuffled alike for all. Items to order
// are never already in order, right sides never all beside their left.
void shuffle_question(
        size_t *order, const struct question *question, uint64_t person, const char *step_hash);

// A permutation of 0 … count − 1.
void shuffle_permute(size_t *order, size_t count, uint64_t seed);

#endif
