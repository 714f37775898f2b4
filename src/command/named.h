// SPDX-License-Identifier: GPL-3.0-or-later
// The person or group that a word on the command line means: a name, or an id as the lists print
// it.
#ifndef BEREKE_COMMAND_NAMED_H
#define BEREKE_COMMAND_NAMED_H

#include "command/site.h"
#include "store/group.h"
#include "store/person.h"

// STATUS_DONE with the one that is meant; otherwise the exit status, after it was said that there
// is none, or which ones of that name there are.
int named_person(struct person *person, struct site *site, const char *word);
int named_group(struct group *group, struct site *site, enum group_kind kind, const char *word);

#endif
