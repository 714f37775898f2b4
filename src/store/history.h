// SPDX-License-Identifier: GPL-3.0-or-later
// What one person has done, read back for learn/ and for their own pages, oldest first. Lists and
// their texts lie in the history's arena. False with a finding where the database cannot be read.
#ifndef BEREKE_STORE_HISTORY_H
#define BEREKE_STORE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/record.h"

// Whose history, and where what is read goes.
struct history {
        struct store *store;
        int64_t person;
        struct arena *arena;
        struct diagnostics *diagnostics;
};

struct past_answer {
        int64_t time; // milliseconds since 1970
        struct given_answer answer;
};

struct past_answers {
        struct past_answer *items;
        size_t count;
};

// All answers, or those in one lesson where `lesson` is not NULL.
bool history_answers(
        struct past_answers *answers, const struct history *history, const char *lesson);

// One lesson that was begun. Derived, kept beside the facts.
struct past_lesson {
        const char *lesson;
        const char *step; // where to go on; "" after a finish
        int started;      // how often
        int finished;     // how often
        int points;       // of 1 000, at the last finish
        int best_points;
        int64_t time; // of the last start, visit or finish
};

struct past_lessons {
        struct past_lesson *items; // the one touched last stands last
        size_t count;
};

bool history_lessons(struct past_lessons *lessons, const struct history *history);

struct reviews {
        struct review *items;
        size_t count;
};

// Questions due by this day, the longest due first; INT64_MAX gives every box.
bool history_reviews(struct reviews *reviews, const struct history *history, int64_t until_day);

struct past_pledge {
        int64_t id; // for record_pledge_kept()
        int64_t time;
        struct promise promise;
        enum pledge_kept kept;
};

struct past_pledges {
        struct past_pledge *items;
        size_t count;
};

bool history_pledges(struct past_pledges *pledges, const struct history *history);

// Those to be asked about today: due and not asked yet.
bool history_pledges_due(
        struct past_pledges *pledges, const struct history *history, int64_t today);

struct spots {
        struct spot *items;
        size_t count;
};

// Every step a person has seen, each once, in the order first seen: for the card of rules.
bool history_steps_seen(struct spots *spots, const struct history *history);

struct past_note {
        int64_t time;
        struct spot spot;
        const char *text;
};

struct past_notes {
        struct past_note *items;
        size_t count;
};

bool history_notes(struct past_notes *notes, const struct history *history);

#endif
