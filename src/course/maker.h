// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers share: from a record of the file to the model in its arena, with a finding for
// everything that does not fit together.
#ifndef BEREKE_COURSE_MAKER_H
#define BEREKE_COURSE_MAKER_H

#include "base/arena.h"
#include "base/diagnostics.h"
#include "course/lesson.h"
#include "course/names.h"
#include "course/record.h"
#include "money/rate.h"

struct maker {
        struct arena *arena;   // of the model
        struct arena *scratch; // given back when the file is done
        const struct yaml_document *document;
        struct diagnostics *diagnostics;
        bool check_only; // the model is thrown away before the file: no hashes, texts as they are
};

// Has the reader refused something in this line? Then nothing that follows from it is said again.
bool maker_has_refused(const struct maker *maker, int line);

// Adds what is wrong at the node; the place is filled in, severity, words and advice are `what`'s.
void maker_say(struct maker *maker, const struct yaml_node *node, const struct finding *what);

// The same for the words from byte `offset` of a text on.
struct words_at {
        const struct yaml_node *node;
        size_t offset;
        size_t length;
};
void maker_say_inside(struct maker *maker, struct words_at words, const struct finding *what);

// The node of the key `name` in the map: findings about a whole field point there. The map itself
// where it has no such key.
const struct yaml_node *maker_key(const struct yaml_node *map, const char *name);

// A text of one paragraph, NULL where it was left out; says so where there are several, or none.
const char *maker_line(struct maker *maker, struct yaml_text text);

struct paragraphs maker_paragraphs(struct maker *maker, struct yaml_text text);

// The ids of a list of struct yaml_text; those that could not be read are left out.
struct ids maker_ids(struct maker *maker, struct yaml_list list);

// A list of struct yaml_text as texts of one paragraph each.
const char **maker_lines(struct maker *maker, struct yaml_list list);

// Something that must not be said twice.
struct said {
        const char *words;
        const struct yaml_node *node;
};

// Says `message` (with the words as its detail) at every one that was said before. Reorders `said`.
void maker_refuse_twice(struct maker *maker, struct said *said, size_t count, const char *message);

// Says so at every text that stands twice in the records of the list, compared as a reader does:
// without case, spaces and ways to store a letter. A record has `size` bytes, its text is `offset`
// bytes in.
void maker_refuse_texts_twice(
        struct maker *maker, struct yaml_list list, size_t size, size_t offset);

// Says `message` (with the id as its detail) about an id that is none of the known ones, and which
// one was probably meant.
void maker_say_unknown(struct maker *maker, const struct yaml_node *id, const struct names *known,
        const char *message);

// A key that is typed must not be 0: that is how a learner says "I don't know".
void maker_refuse_zero(struct maker *maker, const struct yaml_node *node);

// "18% a year", "1/3": false where it was left out, or is none, which is then said; the rate or
// share is left alone.
bool maker_rate(struct maker *maker, struct rate *rate, struct yaml_text text);
bool maker_share(struct maker *maker, struct fraction *share, struct yaml_text text);

// Makes one step, or the question in it, from its record. `node` is the step in the file.
void step_make(struct step *step, struct maker *maker, const struct step_record *record,
        const struct yaml_node *node);
void question_make(struct question *question, struct maker *maker, const struct step_record *record,
        const struct yaml_node *node);

#endif
