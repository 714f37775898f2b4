// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what the makers of a scenario's parts share. Whatever is wrong is said at its
// line; what is then left out of the scenario does not matter, for it will not be played.
#ifndef BEREKE_HOUSEHOLD_MAKING_H
#define BEREKE_HOUSEHOLD_MAKING_H

#include "course/maker.h"
#include "household/record.h"
#include "household/thing.h"
#include "money/rate.h"

struct making {
        struct maker *maker;
        struct scenario *scenario;
        struct later *laters; // the scenario's, with room for all of the file
};

// The id borrows from the file; `name` may be left out.
struct named making_named(struct making *making, struct yaml_text key, struct yaml_text name);

// How many of the list fit; says so at the first that does not.
size_t making_fit(struct making *making, struct yaml_list list, size_t most);

// Says that the map lacks the field, unless it was perhaps written with a slip.
void making_say_missing(struct making *making, const struct yaml_node *map, const char *field);

// The words as the finding's one detail.
void making_say(struct making *making, const struct yaml_node *node, const char *message,
        const char *detail);
void making_say_range(
        struct making *making, const struct yaml_node *node, const char *least, const char *most);

// The month at the node is none of the scenario's.
void making_say_outside(struct making *making, const struct yaml_node *node);

// The first month (from 0) that is the given one of the year, -1 where the scenario has none.
int making_month_of(const struct scenario *scenario, int month_of_year);

// The months of the list, or all where it was left out; says which are not in this year.
void making_months(bool months[SCENARIO_MONTHS], struct making *making, struct yaml_list list);

// The month named by a key, or -1 with a finding.
int making_month(struct making *making, struct yaml_text word);

// One amount for each month, 0 in months that are not named. False where none was written.
bool making_amounts(
        int64_t amounts[SCENARIO_MONTHS], struct making *making, const struct monthly_record *from);

// Numbers of one month each, for `month`; a list of 12 goes on from its beginning.
int64_t making_in_month(struct yaml_list list, int month);

// Says so where a list has neither 12 numbers nor one for every month.
void making_check_months(struct making *making, struct yaml_list list);

// Basis points a year or a month, at most so many; 0 where it was left out or is none.
int making_rate(
        struct making *making, struct yaml_text text, enum rate_period period, int64_t most);

// "12 months"; 0 where it was left out or is none.
int making_month_count(struct making *making, struct yaml_text text, int most);

// The index of the thing, or -1: left out, or there is none, which is then said.
int making_find(struct making *making, enum thing kind, struct yaml_text id);

struct condition making_condition(struct making *making, struct yaml_text text);

// In the order in which they need one another.
void making_animals(struct making *making, struct yaml_list list);
void making_savings(struct making *making, struct yaml_list list);
void making_loans(struct making *making, struct yaml_list list);
void making_businesses(struct making *making, struct yaml_list list);
void making_event_names(struct making *making, const struct scenario_record *record);
void making_family(struct making *making, struct yaml_list list);
// Animals that stand in `start:` alone: a family has them, nobody buys or sells them.
void making_start_animals(struct making *making, struct yaml_list list);
void making_start(struct making *making, struct yaml_list list);
void making_prices(struct making *making, const struct price_record *record);
void making_incomes(struct making *making, struct yaml_list list);
void making_expenses(struct making *making, struct yaml_list list);
void making_arrears(struct making *making, const struct arrears_record *record);
void making_musts(struct making *making);
void making_agreements(struct making *making, struct yaml_list list);
void making_goals(struct making *making, struct yaml_list list);
void making_events(struct making *making, struct yaml_list list);
void making_policies(struct making *making, struct yaml_list list);
void making_balance(struct making *making, struct yaml_list list);

// The effects in the map, in its order; `key` is for the chance of what comes later.
struct effects making_effects(struct making *making, const struct effects_record *record,
        const struct yaml_node *map, uint64_t key);

#endif
