// SPDX-License-Identifier: GPL-3.0-or-later
// A family in the middle of its year: one flat struct without pointers, so that it can be copied,
// compared, undone and played a million times. Amounts are tyiyn.
#ifndef BEREKE_HOUSEHOLD_HOUSEHOLD_H
#define BEREKE_HOUSEHOLD_HOUSEHOLD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/hash.h"
#include "household/scenario.h"

struct loan_account {
        int64_t rest;
        int64_t first;       // sum borrowed: flat interest is counted on it, also on what is paid
                             // back early
        int64_t instalment;  // each month; the last takes the rest
        int16_t months_left; // 0: no loan is open
        int16_t late;        // instalments not paid in their month so far
};

struct saving_account {
        int64_t sum;      // of a circle: paid in and not got back; below 0 after an early turn
        int64_t interest; // earned, not paid yet
        int16_t months;   // in which something lay in it, or shares paid into a circle
        bool joined;      // a circle
};

struct waiting {
        int16_t later;
        int16_t month; // in which it is due
};

struct household {
        uint64_t seed;
        uint64_t luck;  // hash_mix_seed(chance_luck()) of seed and scenario: ready for keys
        uint8_t mode;   // enum chance_mode
        uint8_t phase;  // enum household_phase
        int16_t month;  // from 0; scenario->months when the year is over
        int16_t cursor; // the event to ask about next
        bool asking;    // it waits for its choice
        uint8_t looked; // at so many of the month's possible events before the cursor
        int64_t cash;
        int64_t arrears; // not paid in time: musts, instalments
        int64_t owed;    // to relatives who helped in a recovery month; no interest
        struct saving_account savings[SCENARIO_SAVINGS];
        struct loan_account loans[SCENARIO_LOANS];
        int16_t loans_open; // with months left
        int16_t circles_joined;
        struct till tills[SCENARIO_BUSINESSES];
        int64_t draw[SCENARIO_BUSINESSES]; // what the household takes each month
        int16_t animals[SCENARIO_ANIMALS];
        uint8_t level[SCENARIO_EXPENSES];
        uint8_t next_level[SCENARIO_EXPENSES]; // from next month on
        uint32_t agreed;                       // one bit each
        uint32_t agreed_once;                  // this year: its effects come only once
        uint8_t fired[SCENARIO_EVENTS];        // times
        struct waiting waiting[SCENARIO_LATERS];
        int16_t waiting_count;
        int16_t wellbeing, agreement; // 0–100
        int16_t time;                 // hours a day that were freed
        int16_t gained;               // wellbeing this month so far: it has a ceiling
        bool recovering;              // this month is a recovery month

        // What was, for the debrief and for conditions.
        int64_t came, went;    // this month
        int64_t borrowed;      // in all
        int64_t interest_paid; // interest and fees in all
        int64_t shortage_paid; // of it for arrears and the emergency loan
        int64_t lowest;        // balance at the end of a month; before the first: the cash
        int16_t lowest_month;  // -1 before the first
        int16_t recoveries;
};

enum { RESERVE_MOST = 9999 };

enum household_phase {
        PHASE_COUNCIL,   // before the first month: agreements, levels, circles
        PHASE_EVENTS,    // prices, income and musts are done; events are asked about
        PHASE_DECISIONS, // no event is left
        PHASE_CLOSED,    // the month page; the next month may be opened
        PHASE_OVER
};

// The month it is, from 0; after the year and in the council the nearest.
int household_today(const struct scenario *scenario, const struct household *household);

// Cash − arrears − what relatives gave − the emergency loan, before the fees and the interest of
// arrears and emergency loan: what the plan says would be there.
int64_t household_balance(const struct scenario *scenario, const struct household *household);

// Everything put aside: boxes, deposits, what was paid into circles and not got back.
int64_t household_savings(const struct scenario *scenario, const struct household *household);

// Loans, arrears, what relatives gave and what a circle gave before it was paid in.
int64_t household_debt(const struct scenario *scenario, const struct household *household);

// Cash, savings, animals at today's price and business, less debt.
int64_t household_wealth(const struct scenario *scenario, const struct household *household);

// Weeks of musts that cash and savings would cover, in tenths; arrears count against it. From 0 to
// RESERVE_MOST.
int household_reserve(const struct scenario *scenario, const struct household *household);

// Of everything above but the phase, the cursor and what is asked (of those only how many months
// are closed and whether one is open): the same on every machine and compiler.
void household_hash(char out[HASH_TEXT], const struct household *household);

#endif
