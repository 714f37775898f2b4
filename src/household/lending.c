// SPDX-License-Identifier: GPL-3.0-or-later
// Loans of the household. A missed part of an instalment moves from the loan to the arrears, so
// that nothing is owed twice. Paying back early ends a loan sooner; a flat one still asks its
// interest on the first sum for the months agreed, as such lenders do. An event that lends more
// where a loan is open joins both into one with a full new term.

#include "household/month_inside.h"

static int64_t instalment_of(const struct household_loan *loan, int64_t rest)
{
        if (loan->method == METHOD_ANNUITY)
                return share_in_som(rest, loan->annuity, ANNUITY_OF);
        return share_in_som(rest, 1, loan->months);
}

static void reckon(struct loan_account *account, const struct household_loan *loan)
{
        if (loan->emergency)
                return;
        account->first = account->rest;
        account->instalment = instalment_of(loan, account->rest);
        account->months_left = (int16_t)loan->months;
}

// One month less, or none left where all is paid back.
static void go_on(struct household *household, const struct household_loan *loan,
        struct loan_account *account, int months_left)
{
        if (account->months_left == 0)
                return;
        if (account->rest == 0 && loan->method != METHOD_FLAT)
                months_left = 0;
        account->months_left = (int16_t)months_left;
        household->loans_open = (int16_t)(household->loans_open - (months_left == 0));
}

void loan_borrow(struct year *year, int index, int64_t amount)
{
        const struct household_loan *loan = &year->scenario->loans[index];
        struct household *household = &year->household;
        struct loan_account *account = &household->loans[index];
        amount = smaller(amount, loan->up_to - account->rest);
        if (amount <= 0)
                return;
        account->rest += amount;
        const bool was_open = account->months_left > 0;
        reckon(account, loan);
        household->loans_open =
                (int16_t)(household->loans_open + (!was_open && account->months_left > 0));
        household->borrowed += amount;
        purse_receive(year, LEDGER_BORROW, index, amount);
        purse_pay_cost(year, LEDGER_FEE, index, smaller(loan->fee, amount));
        meter_agreement(household, loan->agreement);
}

static int64_t interest_of(const struct household_loan *loan, const struct loan_account *account)
{
        const int64_t sum = loan->method == METHOD_FLAT ? account->first : account->rest;
        return share_in_som(sum, loan->interest, INTEREST_WHOLE);
}

static int64_t part_of(
        const struct household_loan *loan, const struct loan_account *account, int64_t interest)
{
        if (account->months_left == 1)
                return account->rest;
        const int64_t of_payment = loan->method == METHOD_ANNUITY ? interest : 0;
        return smaller(larger(account->instalment - of_payment, 0), account->rest);
}

int64_t loan_first_payment(const struct household_loan *loan, int64_t amount)
{
        struct loan_account account = {.rest = amount};
        reckon(&account, loan);
        const int64_t interest = interest_of(loan, &account);
        return interest + part_of(loan, &account, interest);
}

static void pay_instalment(struct year *year, int index)
{
        const struct household_loan *loan = &year->scenario->loans[index];
        struct household *household = &year->household;
        struct loan_account *account = &household->loans[index];
        const int64_t interest = interest_of(loan, account);
        const int64_t part = part_of(loan, account, interest);
        const int64_t missing = purse_pay_cost(year, LEDGER_INTEREST, index, interest) +
                                purse_pay(year, LEDGER_INSTALMENT, index, part);
        account->rest -= part;
        go_on(household, loan, account, account->months_left - 1);
        if (missing == 0)
                return;
        account->late++;
        purse_pay_cost(year, LEDGER_FEE, index, loan->late_fee);
        meter_agreement(household, loan->late_agreement);
        meter_wellbeing(household, loan->late_wellbeing);
}

void loan_pay_instalments(struct year *year)
{
        if (year->household.loans_open == 0)
                return;
        for (size_t i = 0; i < year->scenario->loan_count; i++) {
                if (year->household.loans[i].months_left > 0)
                        pay_instalment(year, (int)i);
        }
}

void loan_repay(struct year *year, int index, int64_t amount)
{
        struct loan_account *account = &year->household.loans[index];
        amount = smaller(amount, account->rest);
        purse_pay(year, LEDGER_INSTALMENT, index, amount);
        account->rest -= amount;
        go_on(&year->household, &year->scenario->loans[index], account, account->months_left);
}

void loan_pay_emergency_interest(struct year *year)
{
        const int index = year->scenario->emergency;
        if (index < 0 || year->household.loans[index].rest == 0)
                return;
        const int64_t interest = share_in_som(year->household.loans[index].rest,
                year->scenario->loans[index].interest, INTEREST_WHOLE);
        year->household.shortage_paid += interest;
        purse_pay_cost(year, LEDGER_INTEREST, index, interest);
}

// What is missing, and the fee with it where the loan begins.
static void lend_missing(struct year *year, int index)
{
        const struct household_loan *loan = &year->scenario->loans[index];
        struct household *household = &year->household;
        struct loan_account *account = &household->loans[index];
        const int64_t fee = account->rest == 0 ? loan->fee : 0;
        const int64_t given = smaller(household->arrears + fee, loan->up_to - account->rest);
        if (given <= fee)
                return;
        account->rest += given;
        household->borrowed += given;
        household->shortage_paid += fee;
        purse_receive(year, LEDGER_BORROW, index, given);
        purse_pay_cost(year, LEDGER_FEE, index, fee);
        purse_settle(year);
}

void loan_emergency(struct year *year)
{
        const int index = year->scenario->emergency;
        if (index < 0)
                return;
        if (year->household.arrears > 0)
                lend_missing(year, index);
        else if (year->household.loans[index].rest > 0)
                loan_repay(year, index, year->household.cash);
}
