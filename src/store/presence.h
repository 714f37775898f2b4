// SPDX-License-Identifier: GPL-3.0-or-later
// Who has the database open, and whether the last who had it left in order. Inside this room alone.
#ifndef BEREKE_STORE_PRESENCE_H
#define BEREKE_STORE_PRESENCE_H

#include <stdbool.h>

struct presence {
        int file; // below 0 where nobody can be told
};

// Enters beside others; false while somebody is there alone. `*unclean`: somebody before left
// without presence_leave(): killed, or the power went.
bool presence_enter(struct presence *presence, bool *unclean, const char *path);
void presence_leave(struct presence *presence);

// Enters alone, so that the file itself may be exchanged; false while anybody else is there. Give
// back by presence_leave().
bool presence_enter_alone(struct presence *presence, const char *path);

#endif
