// SPDX-License-Identifier: GPL-3.0-or-later
// A household year in words: names, months, amounts, decisions, what may be decided, what came of
// it. Names of things stand first and are never bent: "Sheep: 2 sold".
#ifndef BEREKE_SCREENS_YEAR_WORDS_H
#define BEREKE_SCREENS_YEAR_WORDS_H

#include "base/arena.h"
#include "course/reading.h"
#include "household/debrief.h"
#include "household/offer.h"

// What the words are made with. All texts are in the language now shown and live in the arena, or
// longer; never NULL.
struct year_words {
        struct arena *arena;
        const struct scenario *scenario;
        struct reading reading; // reading_of_scenario()
};

struct year_words year_words_of(struct arena *arena, const struct scenario *scenario);

// A text of the scenario, its marks printed; NULL gives "".
const char *year_text(const struct year_words *words, const char *source);

// The name of an animal, a loan …: "Sheep".
const char *year_name(const struct year_words *words, const struct named *named);

// An event by its name, or the first sentence of its text without its full stop.
const char *year_event_name(const struct year_words *words, int event);

// "March", and "Mar" for the side of a chart; month of the scenario from 0, -1 for the council:
// "before the first month", and "" at the side of a chart.
const char *year_month_name(const struct year_words *words, int month);
const char *year_month_title(const struct year_words *words, int month); // with a capital
const char *year_month_short(const struct year_words *words, int month);

// "12 500 som"; "+12 500 som" or "−12 500 som" where it changes the purse.
const char *year_amount(struct arena *arena, int64_t tyiyn);
const char *year_change(struct arena *arena, int64_t tyiyn);

// What was decided, and what may be decided: "Sheep: 1 sold", "Sheep: sell one".
const char *year_decision_words(const struct year_words *words, const struct decision *decision);
const char *year_offer_words(const struct year_words *words, const struct offer *offer);

// Below an offer: what it changes now and each month, or why it cannot be taken; NULL for nothing.
const char *year_offer_detail(const struct year_words *words, const struct offer *offer);

// Why not, one sentence; NULL for REFUSAL_NONE.
const char *year_refusal_words(enum refusal refusal);

// What a choice changes at once, a comma between: "−5 000 som, calm +1"; "" where nothing is known
// beforehand.
const char *year_effects_words(const struct year_words *words, const struct effects *effects);

// What follows from it later, where it is chosen in that month (from 0): a line for what is certain
// to come within the year, "December: −12 000 som", and one where something hangs on luck; "" for
// nothing.
const char *year_laters_words(
        const struct year_words *words, const struct effects *effects, int month);

// The name of a line of the month page: "Food", "Sheep: fodder", "Bank loan: instalment".
const char *year_ledger_words(const struct year_words *words, const struct ledger_line *line);

// Its amount: "−15 000 som", or heads for what was born or died.
const char *year_ledger_amount(const struct year_words *words, const struct ledger_line *line);

// What a chart or a meter shows, "Calm and health", and one value of it: "12 500 som", "60",
// "3.5 weeks".
const char *year_chart_name(enum debrief_chart chart);
const char *year_chart_value(struct arena *arena, enum debrief_chart chart, int64_t value);

// The same value beside a bar, without its unit.
const char *year_chart_number(struct arena *arena, enum debrief_chart chart, int64_t value);

#endif
