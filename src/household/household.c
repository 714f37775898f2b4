// SPDX-License-Identifier: GPL-3.0-or-later
// What a household amounts to: sums over its flat state, and the hash by which two machines find
// out whether they played the same year.

#include "household/household.h"

#include "household/month_inside.h"

enum { HASHED_NUMBERS = 512 };

int household_today(const struct scenario *scenario, const struct household *household)
{
        return household->month < scenario->months ? household->month : scenario->months - 1;
}

int64_t household_balance(const struct scenario *scenario, const struct household *household)
{
        const int64_t lent =
                scenario->emergency >= 0 ? household->loans[scenario->emergency].rest : 0;
        return household->cash - household->arrears - household->owed - lent +
               household->shortage_paid;
}

int64_t household_savings(const struct scenario *scenario, const struct household *household)
{
        int64_t sum = 0;
        for (size_t i = 0; i < scenario->saving_count; i++)
                sum += larger(household->savings[i].sum, 0);
        return sum;
}

int64_t household_debt(const struct scenario *scenario, const struct household *household)
{
        int64_t sum = household->arrears + household->owed;
        for (size_t i = 0; i < scenario->loan_count; i++)
                sum += household->loans[i].rest;
        for (size_t i = 0; i < scenario->saving_count; i++)
                sum -= smaller(household->savings[i].sum, 0);
        return sum;
}

int64_t animal_price(const struct animal *animal, int month)
{
        return animal->sell[month] > 0 ? animal->sell[month] : animal->buy[month];
}

int64_t household_wealth(const struct scenario *scenario, const struct household *household)
{
        const int today = household_today(scenario, household);
        int64_t sum = household->cash + household_savings(scenario, household) -
                      household_debt(scenario, household);
        for (size_t i = 0; i < scenario->animal_count; i++)
                sum += household->animals[i] * animal_price(&scenario->animals[i], today);
        for (size_t i = 0; i < scenario->business_count; i++) {
                const struct till *till = &household->tills[i];
                sum += till->cash.tyiyn + till->stock.tyiyn + till->owed.tyiyn;
        }
        return sum;
}

int household_reserve(const struct scenario *scenario, const struct household *household)
{
        // 52 weeks of 12 months, in tenths.
        enum { TENTHS_OF_WEEKS = 520, OF_MONTHS = 12 };
        const int64_t there = larger(
                household->cash + household_savings(scenario, household) - household->arrears, 0);
        const int64_t musts = scenario->musts_a_month;
        if (there >= musts * (RESERVE_MOST * OF_MONTHS / TENTHS_OF_WEEKS))
                return RESERVE_MOST;
        return (int)(there * TENTHS_OF_WEEKS / (musts * OF_MONTHS));
}

// Numbers as bytes, the lowest first, whatever machine this is.
struct writing {
        unsigned char bytes[HASHED_NUMBERS * sizeof(uint64_t)];
        size_t length;
};

static void write(struct writing *writing, int64_t number)
{
        assert(writing->length < sizeof(writing->bytes));
        for (size_t i = 0; i < sizeof(number); i++)
                writing->bytes[writing->length++] = (unsigned char)((uint64_t)number >> 8 * i);
}

static void write_accounts(struct writing *writing, const struct household *household)
{
        for (size_t i = 0; i < SCENARIO_SAVINGS; i++) {
                const struct saving_account *saving = &household->savings[i];
                write(writing, saving->sum);
                write(writing, saving->interest);
                write(writing, saving->months);
                write(writing, saving->joined);
        }
        for (size_t i = 0; i < SCENARIO_LOANS; i++) {
                const struct loan_account *loan = &household->loans[i];
                write(writing, loan->rest);
                write(writing, loan->first);
                write(writing, loan->instalment);
                write(writing, loan->months_left);
                write(writing, loan->late);
        }
        for (size_t i = 0; i < SCENARIO_BUSINESSES; i++) {
                write(writing, household->tills[i].cash.tyiyn);
                write(writing, household->tills[i].stock.tyiyn);
                write(writing, household->tills[i].owed.tyiyn);
                write(writing, household->draw[i]);
        }
}

static void write_things(struct writing *writing, const struct household *household)
{
        for (size_t i = 0; i < SCENARIO_ANIMALS; i++)
                write(writing, household->animals[i]);
        for (size_t i = 0; i < SCENARIO_EXPENSES; i++) {
                write(writing, household->level[i]);
                write(writing, household->next_level[i]);
        }
        for (size_t i = 0; i < SCENARIO_EVENTS; i++)
                write(writing, household->fired[i]);
        write(writing, household->waiting_count);
        for (int i = 0; i < household->waiting_count; i++) {
                write(writing, household->waiting[i].later);
                write(writing, household->waiting[i].month);
        }
}

// Closed months twice, and one more while a month is open.
static int progress(const struct household *household)
{
        switch ((enum household_phase)household->phase) {
        case PHASE_COUNCIL:
                return 0;
        case PHASE_EVENTS:
        case PHASE_DECISIONS:
                return household->month * 2 + 1;
        case PHASE_CLOSED:
                return household->month * 2 + 2;
        default:
                return household->month * 2;
        }
}

void household_hash(char out[HASH_TEXT], const struct household *household)
{
        const int64_t numbers[] = {(int64_t)household->seed, household->mode, progress(household),
                household->cash, household->arrears, household->owed, household->agreed,
                household->agreed_once, household->wellbeing, household->agreement, household->time,
                household->gained, household->recovering, household->came, household->went,
                household->borrowed, household->interest_paid, household->shortage_paid,
                household->lowest, household->lowest_month, household->recoveries};
        struct writing writing = {.length = 0};

        for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++)
                write(&writing, numbers[i]);
        write_accounts(&writing, household);
        write_things(&writing, household);
        hash_content(out, writing.bytes, writing.length);
}
