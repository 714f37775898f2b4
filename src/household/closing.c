// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a month for one who came short: the emergency lender, the fee on what stays unpaid,
// and the relatives. Nobody loses: a month that cannot be borne ends in a recovery month, with its
// price.

#include "household/month_inside.h"

enum { RECOVERY_PRICE = 10, RECOVERY_WELLBEING = 20 };

// Relatives are given back what is above one month of musts.
static void give_back(struct year *year)
{
        struct household *household = &year->household;
        const int64_t above = household->cash - year->scenario->musts_a_month;
        const int64_t given = smaller(household->owed, above);
        if (given <= 0)
                return;
        purse_pay(year, LEDGER_OWED, NOBODY, given);
        household->owed -= given;
}

static void charge_arrears(struct year *year)
{
        const struct scenario *scenario = year->scenario;
        struct household *household = &year->household;
        if (household->arrears == 0)
                return;
        const int64_t fee = share_in_som(household->arrears, scenario->arrears_fee, SHARE_WHOLE);
        household->shortage_paid += fee;
        purse_pay_cost(year, LEDGER_FEE, NOBODY, fee);
        meter_wellbeing(household, scenario->arrears_wellbeing);
}

static void recover(struct year *year)
{
        struct household *household = &year->household;
        ledger_note(year, LEDGER_OWED, NOBODY, household->arrears);
        ledger_note(year, LEDGER_ARREARS, NOBODY, -household->arrears);
        household->owed += household->arrears;
        household->arrears = 0;
        if (household->wellbeing == 0)
                household->wellbeing = RECOVERY_WELLBEING;
        else
                meter_wellbeing(household, -RECOVERY_PRICE);
        meter_agreement(household, -RECOVERY_PRICE);
        household->recoveries++;
}

void month_settle_shortage(struct year *year)
{
        struct household *household = &year->household;
        purse_settle(year);
        loan_emergency(year);
        give_back(year);
        charge_arrears(year);
        household->recovering =
                household->arrears > year->scenario->musts_a_month || household->wellbeing == 0;
        if (household->recovering)
                recover(year);
}
