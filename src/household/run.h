// SPDX-License-Identifier: GPL-3.0-or-later
// A year that was played, in a few hundred bytes: rules, seed, decisions, hash of the end. It can
// be played again, checked, and merged between machines.
//
// As a text: "bereke-run 1; scenario autumn-to-autumn; rules 0f…; seed 4821; 0 agree leaks; 2
// choose toi 2; 7 sell sheep 1; months 12; end 9a…": readable, names instead of numbers, one line.
// Where the next month is open: "…; months 7; open; end 9a…", and "open 1" once a page was read.
#ifndef BEREKE_HOUSEHOLD_RUN_H
#define BEREKE_HOUSEHOLD_RUN_H

#include "base/buffer.h"
#include "household/month.h"

enum {
        RUN_ENGINE = 1,
        RUN_OWN = 464, // decisions that nobody asked for; there is always room for what events ask
        RUN_DECISIONS = SCENARIO_MONTHS * SCENARIO_EVENTS + RUN_OWN,
        RUN_PAGES = 9
};

struct run {
        uint64_t seed;
        int months; // closed so far; a year left in the middle goes on after its decisions
        bool open;  // the month after them is open, even where nothing is decided in it yet
        int read;   // of the pages that open that month, how many were read: the screens count them
        struct decision decisions[RUN_DECISIONS];
        int decision_count;
        char end[HASH_TEXT]; // of the household where the run stands
};

enum run_fault {
        RUN_GOOD,
        RUN_BROKEN,         // not a run
        RUN_OTHER_SCENARIO, // of another scenario
        RUN_OTHER_RULES,    // the scenario's rules have changed since
        RUN_OTHER_ENGINE,   // made by another version of the program
        RUN_OTHER_END       // it reads well, but its end is another
};

void run_begin(struct run *run, uint64_t seed);

// Would run_add() take one more of this kind?
bool run_has_room(const struct run *run, enum decision_kind kind);

// False where no more fit.
bool run_add(struct run *run, const struct decision *decision);

// Where the year stands now, as run_replay() will find it: months, open, end.
void run_mark(struct run *run, const struct year *year);

void run_write(struct buffer *out, const struct run *run, const struct scenario *scenario);

// `scenario` may be NULL to ask only which scenario it is of.
enum run_fault run_read(struct run *run, const char *text, const struct scenario *scenario);

// The id of the scenario that a kept run is of, in the arena; NULL where the text is none.
const char *run_scenario(struct arena *arena, const char *text);

// In words (N_() text).
const char *run_fault_words(enum run_fault fault);

// Plays it from the council up to where it stands, the month after the closed ones opened where
// run->open says so; `year` then goes on from there, and `ledger` (may be NULL) holds the lines of
// the month it stands in. Decisions that are refused are passed over (never so with the rules it
// was played by). RUN_OTHER_END where the end differs from run->end.
enum run_fault run_replay(struct year *year, const struct run *run, const struct scenario *scenario,
        struct ledger *ledger);

// Plays `run` over another luck or with changed decisions, always to the end of the year: an event
// that the run never met is decided as the run decided it in another month, else by its cheapest
// choice; refused decisions are passed over. `watch` (may be NULL) is called at the end of each
// month.
struct run_watch {
        void (*month)(void *context, const struct year *year);
        void *context;
};
void run_play(struct year *year, const struct run *run, const struct scenario *scenario,
        uint64_t seed, const struct run_watch *watch);

#endif
