// SPDX-License-Identifier: GPL-3.0-or-later
// Who is about to sign in: one person, or two who sit together. Owned by the sign-in screen; the
// screens on top of it borrow it.
#ifndef BEREKE_SCREENS_ARRIVAL_H
#define BEREKE_SCREENS_ARRIVAL_H

#include "session/session.h"
#include "ui/screen.h"

struct arrival {
        struct session *session;
        struct arena arena; // of the names
        struct person people[SITTING_PEOPLE];
        size_t count;
        size_t wanted; // 1, or 2 for two people together
};

void arrival_init(struct arrival *arrival, struct session *session, size_t wanted);
void arrival_clear(struct arrival *arrival);

// Whether this person is already among them.
bool arrival_has(const struct arrival *arrival, int64_t person);

// Adds somebody, without a step further.
void arrival_put(struct arrival *arrival, const struct person *person);

// Adds somebody who has shown who they are. When all are there they are signed in; otherwise the
// next is asked for. NEXT_STAY where the store fails: session_trouble() says why.
struct next arrival_add(struct arrival *arrival, const struct person *person);

// The same for somebody who has just been written down: what they did before, in the lesson on the
// keys, becomes theirs where they sit alone.
struct next arrival_add_newcomer(struct arrival *arrival, const struct person *person);

// The first screen after sign-in: the date where it is wrong, what was promised, or home.
struct screen arrival_screen(struct session *session);

#endif
