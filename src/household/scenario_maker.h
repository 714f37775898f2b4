// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the rules of a scenario from what was written.
#ifndef BEREKE_HOUSEHOLD_SCENARIO_MAKER_H
#define BEREKE_HOUSEHOLD_SCENARIO_MAKER_H

#include "course/maker.h"
#include "household/record.h"
#include "household/scenario.h"

// Makes the scenario, which borrows the file's tree and bytes. What does not fit together is said;
// where that was an error the scenario must not be played.
struct scenario *scenario_make(struct maker *maker, const struct scenario_record *record);

// Of all that decides how a year goes: neither of texts nor of what the writer promises.
void scenario_hash_rules(char out[HASH_TEXT], const struct yaml_document *document);

#endif
