// SPDX-License-Identifier: GPL-3.0-or-later
// The database of one site: opened, asked and closed. Everything that people did is in it.
//
// A function that writes returns true only after the commit is on the disk. One that fails leaves
// the database as it was, adds a finding, and store_outcome() gives the exit status.
#ifndef BEREKE_STORE_STORE_H
#define BEREKE_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/diagnostics.h"
#include "store/outcome.h"

struct store;

// Opens the database in this directory; both are made where missing. After an unclean end and once
// a week the whole file is checked. `*store` is NULL unless the outcome is STORE_OK or, where the
// people can be listed but nothing be written, STORE_READ_ONLY; the finding says which and why.
// Ignores SIGXFSZ from then on, so that a limit on file size is an error like a full disk.
enum store_outcome store_open(struct store **store, const char *directory, struct clock clock,
        struct diagnostics *diagnostics);

// Closes cleanly; NULL is allowed.
void store_close(struct store *store);

// The directory and the file, as absolute paths; borrowed.
const char *store_directory(const struct store *store);
const char *store_file(const struct store *store);

// The UUID of this site, made with the database; borrowed.
const char *store_site(const struct store *store);

// Why the last function that failed did so.
enum store_outcome store_outcome(const struct store *store);

bool store_is_read_only(const struct store *store);

// Opens a transaction around several functions, so that all of them hold or none (and one commit
// serves many facts). Transactions nest: the outermost store_end() commits, unless a store_end()
// inside gave up.
bool store_begin(struct store *store, struct diagnostics *diagnostics);
bool store_end(struct store *store, bool keep, struct diagnostics *diagnostics);

// The program's clock as given at opening, in milliseconds since 1970.
int64_t store_now(const struct store *store);

// Corrects that clock for this run, after somebody was asked for the date.
void store_set_clock(struct store *store, struct clock clock);

// When the last fact was recorded, 0 before the first. Where today's day lies before it the clock
// is wrong: ask for the date, because reviews and pledges depend on it.
int64_t store_last_fact_time(struct store *store);
bool store_clock_is_behind(struct store *store);

// How long a write waits for its turn, in milliseconds; 10 000 unless a test says otherwise.
void store_set_patience(struct store *store, int milliseconds);

#endif
