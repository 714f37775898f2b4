// SPDX-License-Identifier: GPL-3.0-or-later
// What a course has, so that its files can be checked against one another: ids of lessons, tests
// and scenarios with the file of each and what it needs, ids of facts and terms.
#ifndef BEREKE_AUTHOR_CATALOGUE_H
#define BEREKE_AUTHOR_CATALOGUE_H

#include <stdbool.h>

#include "base/arena.h"
#include "course/lesson.h"
#include "course/names.h"
#include "course/source.h"

struct catalogue_entry {
        const char *id;
        const char *path;
        struct ids needs;
        const char *circle; // the one of its needs that leads back to it, or NULL
};

struct catalogue {
        struct arena *arena;
        const char *folder;
        struct catalogue_entry *entries; // by id, then by path, once it is complete
        size_t count;
        size_t capacity;
        struct names lessons;
        struct names tests;
        struct names scenarios;
        struct names facts;
        struct names terms;
        bool facts_unknown; // facts.yaml cannot be read: say nothing about ids in it
        bool terms_unknown;
};

// An empty one in the arena.
struct catalogue *catalogue_new(struct arena *arena, const char *folder);

// Adds what a file of the course has; `source` is NULL where it could not be read.
void catalogue_add(struct catalogue *catalogue, const char *path, const struct source *source);

// Reads the head of a file and adds it; its faults are not said here.
void catalogue_add_file(struct catalogue *catalogue, const char *path);

// Makes the catalogue ready for the questions below, once all files are added.
void catalogue_complete(struct catalogue *catalogue);

// The first file that has the id, or NULL.
const struct catalogue_entry *catalogue_find(const struct catalogue *catalogue, const char *id);

// The lesson, test or scenario that stands in the file, or NULL.
const struct catalogue_entry *catalogue_at(const struct catalogue *catalogue, const char *path);

// Does one lesson need the other, directly or through those between?
bool catalogue_needs(const struct catalogue *catalogue, const char *lesson, const char *other);

#endif
