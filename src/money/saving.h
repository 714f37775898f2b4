// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to keep money: box, deposit, шерине (rotating savings), sheep. What was put in, what came
// out.
#ifndef BEREKE_MONEY_SAVING_H
#define BEREKE_MONEY_SAVING_H

#include <stdbool.h>

#include "money/rate.h"
#include "money/som.h"

struct saving {
        struct som put_in;
        struct som got;
        struct som gain; // got − put in
};

enum deposit_interest {
        DEPOSIT_SIMPLE,  // each sum earns on itself only; rounded once, at the end
        DEPOSIT_MONTHLY, // added every month and earning from then on; rounded every month
        DEPOSIT_YEARLY   // added after every twelve months and at the end; rounded when added
};

// A home box is a deposit with a rate of zero.
struct deposit {
        struct som first; // put in on the first day, beside the first monthly sum
        struct som each;  // put in at the start of every month
        int months;       // 0 to RATE_MONTHS_MOST
        struct rate rate;
        enum deposit_interest interest;
};

// All roundings half up to a tyiyn.
bool deposit_keep(struct saving *saving, const struct deposit *deposit);

enum { SHERINE_MEMBERS_MOST = 60 };

// A circle of as many months as members: everyone pays every month, one takes the pot.
struct sherine {
        struct som each;
        int members;     // 2 to SHERINE_MEMBERS_MOST
        int turn;        // 1 to members: when this member takes the pot
        int unpaid_from; // the month from which another member pays no more; 0 where all pay
};

bool sherine_keep(struct saving *saving, const struct sherine *sherine);

// What the whole circle lacks by the end because one member stopped.
bool sherine_lack(struct som *lack, const struct sherine *sherine);

// Animals bought, fed with bought hay and sold. Those that die have eaten all the months.
struct livestock {
        int head;
        int died; // at most head
        int months;
        struct som bought_for; // a head
        struct som sold_for;   // a head
        struct som hay;        // a head and month; zero where own hay lies ready
};

bool livestock_keep(struct saving *saving, const struct livestock *livestock);

#endif
