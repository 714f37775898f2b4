// SPDX-License-Identifier: GPL-3.0-or-later
// How a loan is paid off. Either interest is counted on the rest month by month, or the whole
// charge is agreed on the first day and carried along in equal shares: a flat rate, a mark-up, a
// dearer price in parts and a relative's loan are then one and the same sum.

#include "money/debt.h"

#include <string.h>

static bool is_on_rest(enum loan_kind kind)
{
        return kind == LOAN_ANNUITY || kind == LOAN_EQUAL_PARTS;
}

static bool is_possible(const struct loan *loan)
{
        return loan->months >= 1 && loan->months <= LOAN_MONTHS_MOST && loan->principal.tyiyn > 0 &&
               loan->fee.tyiyn >= 0 && loan->fee.tyiyn < loan->principal.tyiyn &&
               loan->mark_up.tyiyn >= 0 && loan->rate.basis_points >= 0 &&
               loan->rate.basis_points <= RATE_MOST;
}

static bool agreed_charge(struct som *charge, const struct loan *loan)
{
        *charge = (struct som){0};
        if (loan->kind == LOAN_FLAT)
                return rate_interest(charge, loan->principal, loan->rate, loan->months);
        if (loan->kind == LOAN_INSTALMENT || loan->kind == LOAN_MARK_UP)
                *charge = loan->mark_up;
        return true;
}

// P * i / (1 − (1 + i)^−n), counted as P / (v + v^2 + … + v^n) with v = 1 / (1 + i), so that
// nothing cancels out. The divisor has 64 binary places; each of at most 360 steps rounds by half a
// place and the divisor is at least 1/11, so the payment is off by less than 2^-51 of itself: under
// 1/16 of a tyiyn in a payment of a million million som. Then half up to a tyiyn.
static bool annuity_payment(struct som *payment, const struct loan *loan)
{
        struct fraction growth = rate_of_month(loan->rate);
        uint64_t parts = (uint64_t)growth.denominator;
        uint64_t grown = parts + (uint64_t)growth.numerator;
        __extension__ unsigned __int128 one = 1;
        __extension__ unsigned __int128 worth = 0;
        one <<= 64;
        for (int month = 0; month < loan->months; month++)
                worth = ((one + worth) * parts + grown / 2) / grown;
        __extension__ unsigned __int128 exact =
                (one * (uint64_t)loan->principal.tyiyn + worth / 2) / worth;
        if (exact > INT64_MAX)
                return false;
        payment->tyiyn = (int64_t)exact;
        return true;
}

// Half up to a tyiyn.
static bool regular_payment(struct debt *debt, const struct loan *loan)
{
        if (loan->kind == LOAN_ANNUITY)
                return annuity_payment(&debt->payment, loan);
        return som_share(&debt->part, loan->principal, 1, loan->months) &&
               (loan->kind == LOAN_EQUAL_PARTS ||
                       som_share(&debt->payment, debt_owed(debt), 1, loan->months));
}

bool debt_begin(struct debt *debt, const struct loan *loan)
{
        if (!is_possible(loan))
                return false;
        struct debt begun = {.rest = loan->principal, .months = loan->months};
        struct som owed;
        if (!agreed_charge(&begun.charge, loan) || !som_add(&owed, begun.rest, begun.charge) ||
                !regular_payment(&begun, loan))
                return false;
        *debt = begun;
        return true;
}

static bool interest_due(struct som *interest, const struct debt *debt, const struct loan *loan)
{
        if (is_on_rest(loan->kind))
                return rate_interest(interest, debt->rest, loan->rate, 1);
        struct som regular = {debt->payment.tyiyn - debt->part.tyiyn};
        *interest = debt->months > 1 ? som_least(regular, debt->charge) : debt->charge;
        return true;
}

static struct som part_due(const struct debt *debt, const struct loan *loan, struct som interest)
{
        if (debt->months <= 1)
                return debt->rest;
        if (loan->kind != LOAN_ANNUITY)
                return som_least(debt->part, debt->rest);
        if (debt->payment.tyiyn < interest.tyiyn)
                return (struct som){0};
        return som_least((struct som){debt->payment.tyiyn - interest.tyiyn}, debt->rest);
}

bool debt_due(struct debt_month *month, const struct debt *debt, const struct loan *loan)
{
        struct debt_month due;
        if (!interest_due(&due.interest, debt, loan))
                return false;
        due.part = part_due(debt, loan, due.interest);
        due.rest = (struct som){debt->rest.tyiyn - due.part.tyiyn};
        if (!som_add(&due.payment, due.interest, due.part))
                return false;
        *month = due;
        return true;
}

void debt_pay(struct debt *debt, const struct debt_month *month)
{
        debt->rest = month->rest;
        debt->charge = (struct som){
                debt->charge.tyiyn > 0 ? debt->charge.tyiyn - month->interest.tyiyn : 0};
        debt->months -= debt->months > 0;
}

bool debt_repay(struct debt *debt, struct som amount)
{
        if (amount.tyiyn < 0 || amount.tyiyn > debt_owed(debt).tyiyn)
                return false;
        struct som off = som_least(amount, debt->rest);
        debt->rest.tyiyn -= off.tyiyn;
        debt->charge.tyiyn -= amount.tyiyn - off.tyiyn;
        return true;
}

struct som debt_owed(const struct debt *debt)
{
        return (struct som){debt->rest.tyiyn + debt->charge.tyiyn};
}

bool debt_schedule(struct debt_month *months, const struct loan *loan)
{
        struct debt debt;
        struct debt_month scheduled[LOAN_MONTHS_MOST];
        if (!debt_begin(&debt, loan))
                return false;
        for (int month = 0; month < loan->months; month++) {
                if (!debt_due(&scheduled[month], &debt, loan))
                        return false;
                debt_pay(&debt, &scheduled[month]);
        }
        memcpy(months, scheduled, (size_t)loan->months * sizeof(*months));
        return true;
}
