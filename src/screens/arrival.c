// SPDX-License-Identifier: GPL-3.0-or-later
// From a name on the list to a person at work.

#include "screens/arrival.h"

#include "screens/ask_date.h"
#include "screens/due_pledge.h"
#include "screens/home.h"
#include "screens/sign_in.h"

void arrival_init(struct arrival *arrival, struct session *session, size_t wanted)
{
        *arrival = (struct arrival){.session = session, .wanted = wanted};
}

void arrival_clear(struct arrival *arrival)
{
        arena_clear(&arrival->arena);
        arrival->count = 0;
}

bool arrival_has(const struct arrival *arrival, int64_t person)
{
        for (size_t i = 0; i < arrival->count; i++)
                if (arrival->people[i].id == person)
                        return true;
        return false;
}

void arrival_put(struct arrival *arrival, const struct person *person)
{
        struct person *added = &arrival->people[arrival->count++];

        *added = *person;
        added->name = arena_copy_text(&arrival->arena, person->name);
}

struct screen arrival_screen(struct session *session)
{
        struct screen due;

        if (ask_date_is_needed(session))
                return ask_date_screen(session);
        return due_pledge_screen(&due, session) ? due : home_screen(session);
}

static struct next add(struct arrival *arrival, const struct person *person, bool is_new)
{
        struct session *session = arrival->session;

        arrival_put(arrival, person);
        if (arrival->count < arrival->wanted)
                return next_screen(NEXT_RESTART, sign_in_second_screen(session, person));
        bool signed_in = is_new && arrival->count == 1
                                 ? session_sign_in_newcomer(session, arrival->people)
                                 : session_sign_in(session, arrival->people, arrival->count);
        if (!signed_in) {
                arrival->count--;
                return next_of(NEXT_STAY);
        }
        return next_screen(NEXT_RESTART, arrival_screen(session));
}

struct next arrival_add(struct arrival *arrival, const struct person *person)
{
        return add(arrival, person, false);
}

struct next arrival_add_newcomer(struct arrival *arrival, const struct person *person)
{
        return add(arrival, person, true);
}
