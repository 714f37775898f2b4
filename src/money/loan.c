// SPDX-License-Identifier: GPL-3.0-or-later
// What an offer costs. The effective rate is found by halving an interval of whole numbers, so it
// is the same on every machine.

#include "money/loan.h"

#include "money/debt.h"

// Monthly rates have 40 binary places; the worth of payments 24 below a tyiyn, so that it times the
// former still fits in 128 bits.
enum { RATE_PLACES = 40, WORTH_PLACES = 24, MONTHS_A_YEAR = 12, TENTHS = 1000 };

static const uint64_t no_growth = UINT64_C(1) << RATE_PLACES;

struct payments {
        struct som each[LOAN_MONTHS_MOST];
        int count;
};

static bool list_payments(struct payments *payments, const struct loan *loan)
{
        struct debt debt;
        if (!debt_begin(&debt, loan))
                return false;
        payments->count = loan->months;
        for (int month = 0; month < loan->months; month++) {
                struct debt_month due;
                if (!debt_due(&due, &debt, loan))
                        return false;
                debt_pay(&debt, &due);
                payments->each[month] = due.payment;
        }
        return true;
}

// Are the payments, each taken back to the first day at this monthly growth, worth more than the
// money in hand? Every step rounds down, so a higher growth never makes them worth more.
static bool are_worth_more(const struct payments *payments, struct som in_hand, uint64_t growth)
{
        __extension__ unsigned __int128 worth = 0;
        for (int month = payments->count; month-- > 0;) {
                __extension__ unsigned __int128 payment = (uint64_t)payments->each[month].tyiyn;
                worth += payment << WORTH_PLACES;
                worth = (worth << RATE_PLACES) / growth;
        }
        __extension__ unsigned __int128 hand = (uint64_t)in_hand.tyiyn;
        return worth > hand << WORTH_PLACES;
}

// The lowest monthly growth at which they are not worth more; at most 1.5, where a year's is far
// beyond what is shown.
static uint64_t find_growth(const struct payments *payments, struct som in_hand)
{
        uint64_t low = no_growth;
        uint64_t high = no_growth + no_growth / 2;
        while (low < high) {
                uint64_t middle = low + (high - low) / 2;
                if (are_worth_more(payments, in_hand, middle))
                        low = middle + 1;
                else
                        high = middle;
        }
        return low;
}

// growth^12 − 1 in tenths of a percent, half up.
static int yearly_tenths(uint64_t growth)
{
        __extension__ unsigned __int128 year = no_growth;
        for (int month = 0; month < MONTHS_A_YEAR; month++)
                year = (year * growth + no_growth / 2) >> RATE_PLACES;
        uint64_t tenths = ((uint64_t)year - no_growth) * TENTHS;
        tenths = (tenths + no_growth / 2) >> RATE_PLACES;
        return tenths < LOAN_EFFECTIVE_MOST ? (int)tenths : LOAN_EFFECTIVE_MOST;
}

bool loan_cost(struct loan_cost *cost, const struct loan *loan)
{
        struct payments payments;
        struct loan_cost found = {0};
        if (!list_payments(&payments, loan))
                return false;
        for (int month = 0; month < payments.count; month++) {
                if (!som_add(&found.total, found.total, payments.each[month]))
                        return false;
        }
        found.monthly = payments.each[0];
        found.last = payments.each[payments.count - 1];
        found.in_hand = (struct som){loan->principal.tyiyn - loan->fee.tyiyn};
        found.over = (struct som){found.total.tyiyn - found.in_hand.tyiyn};
        found.effective = yearly_tenths(find_growth(&payments, found.in_hand));
        *cost = found;
        return true;
}

static bool round_cost(struct loan_cost *whole, const struct loan_cost *exact)
{
        *whole = *exact;
        if (!som_round(&whole->monthly, exact->monthly) || !som_round(&whole->last, exact->last) ||
                !som_round(&whole->in_hand, exact->in_hand) ||
                !som_round(&whole->total, exact->total))
                return false;
        whole->over = (struct som){whole->total.tyiyn - whole->in_hand.tyiyn};
        return true;
}

bool loan_cost_in_som(struct loan_cost *shown, const struct loan *loan)
{
        struct loan_cost exact;
        struct loan_cost whole;
        struct som others;
        if (!loan_cost(&exact, loan) || !round_cost(&whole, &exact) ||
                !som_multiply(&others, whole.monthly, loan->months - 1))
                return false;
        bool is_equal = loan->kind != LOAN_EQUAL_PARTS;
        if (is_equal && others.tyiyn > whole.total.tyiyn)
                whole = exact;
        else if (is_equal)
                whole.last = (struct som){whole.total.tyiyn - others.tyiyn};
        *shown = whole;
        return true;
}
