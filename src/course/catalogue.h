// SPDX-License-Identifier: GPL-3.0-or-later
// What a course has, so that its files can be checked against one another: ids of lessons and tests
// with the file of each and what it needs, ids of facts and terms.
#ifndef BEREKE_COURSE_CATALOGUE_H
#define BEREKE_COURSE_CATALOGUE_H

#include <stdbool.h>

#include "base/arena.h"
#include "course/lesson.h"
#include "course/names.h"

struct catalogue_entry {
        const char *id;
        const char *path;
        bool test;
        struct ids needs;
        const char *circle; // the one of its needs that leads back to it, or NULL
};

struct catalogue {
        const char *folder;
        struct catalogue_entry *entries; // by id, then by path
        size_t count;
        struct names lessons;
        struct names tests;
        struct names facts;
        struct names terms;
        bool facts_unknown; // facts.yaml cannot be read: say nothing about ids in it
        bool terms_unknown;
};

// Reads the heads of all files in the folder; their faults are not said here.
struct catalogue *catalogue_read(struct arena *arena, const char *folder);

// The first file that has the id, or NULL.
const struct catalogue_entry *catalogue_find(const struct catalogue *catalogue, const char *id);

// Does one lesson need the other, directly or through those between?
bool catalogue_needs(const struct catalogue *catalogue, const char *lesson, const char *other);

// Is there a file FOLDER/scenarios/ID.yaml?
bool catalogue_has_scenario(const struct catalogue *catalogue, const char *id);

#endif
