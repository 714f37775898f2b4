// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the month: its steps, and the few functions through which money, luck and the meters
// change, so that no som moves without a name.
#ifndef BEREKE_HOUSEHOLD_MONTH_INSIDE_H
#define BEREKE_HOUSEHOLD_MONTH_INSIDE_H

#include <assert.h>

#include "base/memory.h"
#include "household/month.h"

enum {
        NOBODY = -1,             // object of a ledger line that is of no thing
        SHARE_WHOLE = 10000,     // basis points
        INTEREST_WHOLE = 1000000 // hundredths of a basis point
};

static inline int64_t smaller(int64_t one, int64_t other)
{
        return one < other ? one : other;
}

static inline int64_t larger(int64_t one, int64_t other)
{
        return one > other ? one : other;
}

// ---- purse.c: money, in whole tyiyn ----

// amount * times / parts in whole som, half up. `parts` is above zero.
int64_t share_in_som(int64_t amount, int64_t times, int64_t parts);

// Adds to the line of this kind, object and sign, or begins it.
void ledger_add(struct ledger *ledger, enum ledger_kind kind, int object, int64_t amount);

static inline void ledger_note(struct year *year, enum ledger_kind kind, int object, int64_t amount)
{
        if (year->ledger)
                ledger_add(year->ledger, kind, object, amount);
}

static inline void purse_receive(
        struct year *year, enum ledger_kind kind, int object, int64_t amount)
{
        assert(amount >= 0);
        year->household.cash += amount;
        year->household.came += amount;
        ledger_note(year, kind, object, amount);
}

// Pays from the purse as far as it goes: it never falls below zero. What is missing becomes arrears
// and is returned.
static inline int64_t purse_pay(
        struct year *year, enum ledger_kind kind, int object, int64_t amount)
{
        struct household *household = &year->household;
        assert(amount >= 0);
        const int64_t paid = smaller(household->cash, amount);
        const int64_t missing = amount - paid;
        household->cash -= paid;
        household->went += paid;
        household->arrears += missing;
        ledger_note(year, kind, object, -amount);
        ledger_note(year, LEDGER_ARREARS, NOBODY, missing);
        return missing;
}

// Pays arrears from the purse as far as it goes.
static inline void purse_settle(struct year *year)
{
        struct household *household = &year->household;
        const int64_t paid = smaller(household->cash, household->arrears);
        household->cash -= paid;
        household->went += paid;
        household->arrears -= paid;
        ledger_note(year, LEDGER_ARREARS, NOBODY, -paid);
}

// Interest or a fee. True where it could not be paid in full.
int64_t purse_pay_cost(struct year *year, enum ledger_kind kind, int object, int64_t amount);

// ---- meters.c ----

void meter_wellbeing(struct household *household, int change);
void meter_agreement(struct household *household, int change);
void meter_time(struct household *household, int change);

// ---- luck.c ----

// The same in a year without chance.
bool luck_is_plain(enum chance_purpose purpose, int chance);

// Does it come, with a chance in basis points? `key` is chance_key() of it.
static inline bool luck_hits(
        const struct household *household, uint64_t key, enum chance_purpose purpose, int chance)
{
        if (household->mode != CHANCE_KEYED)
                return luck_is_plain(purpose, chance);
        return chance >= CHANCE_CERTAIN ||
               (chance > 0 && chance_comes(household->luck, key, chance));
}

// ---- lending.c ----

// Lends what is asked for, at most up to what this lender lends; a fee is kept at once.
void loan_borrow(struct year *year, int loan, int64_t amount);
void loan_pay_instalments(struct year *year);
void loan_pay_emergency_interest(struct year *year);

// What the first month of a loan of that much asks.
int64_t loan_first_payment(const struct household_loan *loan, int64_t amount);

// Pays back before time, at most the rest.
void loan_repay(struct year *year, int loan, int64_t amount);

// The emergency lender gives what is missing; what is in the purse is paid back.
void loan_emergency(struct year *year);

// ---- keeping.c: boxes, deposits, circles ----

void saving_put(struct year *year, int saving, int64_t amount);
void saving_take(struct year *year, int saving, int64_t amount);
void saving_turn_of_circles(struct year *year);
void saving_pay_circles(struct year *year);
void saving_end_month(struct year *year);

// ---- herd.c ----

void herd_change(struct year *year, int animal, int change);
void herd_pay_fodder(struct year *year);
void herd_end_month(struct year *year);

// What a head would bring in that month, or where nobody buys then what it would cost.
int64_t animal_price(const struct animal *animal, int month);

// ---- trade.c ----

// From the till into the purse, as far as it goes; and back.
void trade_draw(struct year *year, int business, int64_t amount);
void trade_invest(struct year *year, int business, int64_t amount);

void trade_open_month(struct year *year);

// ---- income.c, musts.c ----

void month_receive_income(struct year *year);
void month_pay_musts(struct year *year);

// What the expense costs in that month on that level.
int64_t expense_cost(const struct expense *expense, int month, size_t level);

// ---- effects.c ----

// `kind` and `object` name what is paid or got.
void effects_apply(
        struct year *year, const struct effects *effects, enum ledger_kind kind, int object);

// How they would change the purse if all could be paid.
int64_t effects_cash(const struct year *year, const struct effects *effects);

// ---- events.c ----

void later_come_due(struct year *year);

// The event that asks for a choice, or -1.
int event_next(const struct year *year);

// ---- cheapest.c ----

// Finds beforehand what hangs on no price.
void cheapest_prepare(struct scenario *scenario);

// ---- closing.c ----

void month_settle_shortage(struct year *year);

#endif
