// SPDX-License-Identifier: GPL-3.0-or-later
// One month after the other, always in the same order: 1 prices · 2 income · 3 musts · 4 events ·
// 5 decisions · 6 interest, births, losses · 7 meters. No function here allocates or fails.
//
//      year_begin(&year, scenario, seed, CHANCE_KEYED);
//      … year_decide() in the council …
//      while (year_open_month(&year)) {
//              while ((event = year_event(&year)) >= 0)
//                      year_choose(&year, choice);
//              … year_decide() …
//              year_close_month(&year);
//      }
//
// Each step is a file: income.c, trade.c (a business), musts.c, lending.c, keeping.c (savings),
// herd.c, events.c and effects.c, decide.c, closing.c. What is missing for a must is in arrears;
// once the musts are paid, whatever comes into the purse pays arrears first, so that after them
// there is never cash beside arrears.
#ifndef BEREKE_HOUSEHOLD_MONTH_H
#define BEREKE_HOUSEHOLD_MONTH_H

#include "household/chance.h"
#include "household/decision.h"
#include "household/household.h"
#include "household/ledger.h"

// A year being played; everything but the household is borrowed.
struct year {
        const struct scenario *scenario;
        const struct named_policy *orders; // of a plain year: which events happen; NULL for none
        struct ledger *ledger; // of the month, empty before the council; NULL: nothing is noted
        struct household household;
};

// A family at the council table before its first month. A scenario that is plain makes
// CHANCE_KEYED plain.
void year_begin(
        struct year *year, const struct scenario *scenario, uint64_t seed, enum chance_mode mode);

// Steps 1–3 of the next month; empties the ledger. False when the year is over (PHASE_OVER).
bool year_open_month(struct year *year);

// The laters that came due at the opening of this month: their indexes into `laters`; the count.
int year_came_due(const struct year *year, int due[SCENARIO_LATERS]);

// The event that now asks for a choice, -1 where none is left: then decisions may be taken.
int year_event(struct year *year);
void year_choose(struct year *year, int choice);

// Would the decision be taken now?
enum refusal year_refusal(const struct year *year, const struct decision *decision);

// Takes the decision, or says why not and changes nothing. DECISION_CHOICE is taken here, too, so
// that a kept year can be played again from its decisions alone.
enum refusal year_decide(struct year *year, const struct decision *decision);

// Steps 5 (end)–7: what is missing is lent or stays in arrears, interest, births, losses, meters.
void year_close_month(struct year *year);

// The choice that costs least at once, the first of equals: what is borrowed is no gain, an animal
// is worth today's price.
int year_cheapest_choice(const struct year *year, int event);

#endif
