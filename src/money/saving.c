// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to keep money, each told by the same three sums, so that they can stand side by side.

#include "money/saving.h"

static bool gain(struct saving *saving, struct som put_in, struct som got)
{
        struct som gained;
        if (!som_subtract(&gained, got, put_in))
                return false;
        *saving = (struct saving){.put_in = put_in, .got = got, .gain = gained};
        return true;
}

// Months after which interest is added to the deposit.
static int months_between_interest(const struct deposit *deposit)
{
        switch (deposit->interest) {
        case DEPOSIT_MONTHLY:
                return 1;
        case DEPOSIT_YEARLY:
                return 12;
        default:
                return RATE_MONTHS_MOST;
        }
}

// Interest on a sum of month-ends is the interest of one month on all of them together: so it is
// rounded only when it is added.
static bool deposit_grow(struct som *balance, const struct deposit *deposit)
{
        int between = months_between_interest(deposit);
        struct som earning = {0};
        struct som interest;
        for (int month = 1; month <= deposit->months; month++) {
                if (!som_add(balance, *balance, deposit->each) ||
                        !som_add(&earning, earning, *balance))
                        return false;
                if (month % between != 0 && month != deposit->months)
                        continue;
                if (!rate_interest(&interest, earning, deposit->rate, 1) ||
                        !som_add(balance, *balance, interest))
                        return false;
                earning = (struct som){0};
        }
        return true;
}

bool deposit_keep(struct saving *saving, const struct deposit *deposit)
{
        struct som put_in;
        struct som balance = deposit->first;
        return deposit->first.tyiyn >= 0 && deposit->each.tyiyn >= 0 && deposit->months >= 0 &&
               deposit->months <= RATE_MONTHS_MOST &&
               som_multiply(&put_in, deposit->each, deposit->months) &&
               som_add(&put_in, put_in, deposit->first) && deposit_grow(&balance, deposit) &&
               gain(saving, put_in, balance);
}

static bool is_circle(const struct sherine *sherine)
{
        return sherine->each.tyiyn >= 0 && sherine->members >= 2 &&
               sherine->members <= SHERINE_MEMBERS_MOST && sherine->turn >= 1 &&
               sherine->turn <= sherine->members && sherine->unpaid_from >= 0 &&
               sherine->unpaid_from <= sherine->members;
}

bool sherine_keep(struct saving *saving, const struct sherine *sherine)
{
        struct som put_in;
        struct som pot;
        bool is_short = sherine->unpaid_from > 0 && sherine->turn >= sherine->unpaid_from;
        return is_circle(sherine) && som_multiply(&put_in, sherine->each, sherine->members) &&
               som_multiply(&pot, sherine->each, sherine->members - is_short) &&
               gain(saving, put_in, pot);
}

bool sherine_lack(struct som *lack, const struct sherine *sherine)
{
        int unpaid = sherine->unpaid_from > 0 ? sherine->members - sherine->unpaid_from + 1 : 0;
        return is_circle(sherine) && som_multiply(lack, sherine->each, unpaid);
}

static bool is_livestock(const struct livestock *livestock)
{
        return livestock->head >= 0 && livestock->died >= 0 && livestock->died <= livestock->head &&
               livestock->months >= 0 && livestock->months <= RATE_MONTHS_MOST &&
               livestock->bought_for.tyiyn >= 0 && livestock->sold_for.tyiyn >= 0 &&
               livestock->hay.tyiyn >= 0;
}

bool livestock_keep(struct saving *saving, const struct livestock *livestock)
{
        struct som bought;
        struct som hay;
        struct som put_in;
        struct som got;
        return is_livestock(livestock) &&
               som_multiply(&bought, livestock->bought_for, livestock->head) &&
               som_multiply(&hay, livestock->hay, livestock->months) &&
               som_multiply(&hay, hay, livestock->head) && som_add(&put_in, bought, hay) &&
               som_multiply(&got, livestock->sold_for, livestock->head - livestock->died) &&
               gain(saving, put_in, got);
}
