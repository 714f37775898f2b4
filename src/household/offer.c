// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions of a month page. Each offer is tried with its least amount by the same rules that
// year_decide() keeps to; what is not there now is left out.

#include "household/offer.h"

#include "household/month_inside.h"
#include "money/som.h"

enum { LEAST = TYIYN_PER_SOM };

struct offering {
        const struct year *year;
        struct offer *offers;
        int count;
};

static void add(struct offering *offering, struct offer offer)
{
        const struct decision decision = {.kind = (uint8_t)offer.kind,
                .object = (int16_t)offer.object,
                .count = (int16_t)offer.count,
                .amount = offer.least};
        offer.refusal = year_refusal(offering->year, &decision);
        if (offer.refusal == REFUSAL_NOT_NOW)
                return;
        assert(offering->count < OFFERS);
        offering->offers[offering->count++] = offer;
}

// The month from which a decision of now is felt.
static int next_month(const struct year *year)
{
        const struct household *household = &year->household;
        const int next = household->phase == PHASE_COUNCIL ? 0 : household->month + 1;
        return (int)smaller(next, year->scenario->months - 1);
}

static void offer_levels(struct offering *offering, int index)
{
        const struct year *year = offering->year;
        const struct expense *expense = &year->scenario->expenses[index];
        const int month = next_month(year);
        const int now = year->household.next_level[index];
        for (int level = 0; (size_t)level < expense->level_count; level++) {
                if (level == now)
                        continue;
                add(offering, (struct offer){.kind = DECISION_LEVEL,
                                      .object = index,
                                      .count = level,
                                      .cash_monthly = expense_cost(expense, month, (size_t)now) -
                                                      expense_cost(expense, month, (size_t)level)});
        }
}

static void offer_animal(struct offering *offering, int index)
{
        const struct year *year = offering->year;
        const struct household *household = &year->household;
        const struct animal *animal = &year->scenario->animals[index];
        const int64_t buy = animal->buy[household->month];
        const int heads = household->animals[index];
        const int affordable =
                buy > 0 ? (int)smaller(household->cash / buy, SCENARIO_HEADS - heads) : 0;
        add(offering, (struct offer){.kind = DECISION_BUY,
                              .object = index,
                              .count = 1,
                              .heads_most = (int)larger(affordable, 1),
                              .cash = -buy});
        if (heads > 0)
                add(offering, (struct offer){.kind = DECISION_SELL,
                                      .object = index,
                                      .count = 1,
                                      .heads_most = heads,
                                      .cash = animal->sell[household->month]});
}

// From one som, or from all there is where that is less, to `most`.
static void offer_amount(
        struct offering *offering, enum decision_kind kind, int index, int64_t most, int sign)
{
        const int64_t least = most > 0 ? smaller(LEAST, most) : LEAST;
        add(offering, (struct offer){.kind = kind,
                              .object = index,
                              .least = least,
                              .most = larger(most, least),
                              .cash = sign * least});
}

static void offer_saving(struct offering *offering, int index)
{
        const struct year *year = offering->year;
        const struct household *household = &year->household;
        const struct household_saving *saving = &year->scenario->savings[index];
        offer_amount(offering, DECISION_SAVE, index, household->cash, -1);
        if (household->savings[index].sum > 0)
                offer_amount(offering, DECISION_TAKE, index, household->savings[index].sum, 1);
        add(offering,
                (struct offer){
                        .kind = DECISION_JOIN, .object = index, .cash_monthly = -saving->each});
}

int64_t offer_monthly(const struct scenario *scenario, int loan, int64_t amount)
{
        return -loan_first_payment(&scenario->loans[loan], amount);
}

static void offer_loan(struct offering *offering, int index)
{
        const struct year *year = offering->year;
        const struct household *household = &year->household;
        const struct household_loan *loan = &year->scenario->loans[index];
        const int64_t least = loan->fee + LEAST;
        const int64_t most = household->arrears > 0
                                     ? smaller(loan->up_to, household->arrears + loan->fee)
                                     : loan->up_to;
        add(offering, (struct offer){.kind = DECISION_BORROW,
                              .object = index,
                              .least = least,
                              .most = larger(most, least),
                              .cash = LEAST,
                              .cash_monthly = offer_monthly(year->scenario, index, least)});
        if (household->loans[index].rest > 0)
                offer_amount(offering, DECISION_REPAY, index,
                        smaller(household->loans[index].rest, household->cash), -1);
}

static void offer_business(struct offering *offering, int index)
{
        const struct household *household = &offering->year->household;
        const struct household_business *business = &offering->year->scenario->businesses[index];
        for (size_t i = 0; i < business->draw_count; i++) {
                const int64_t draw = business->draws[i];
                if (draw != household->draw[index])
                        add(offering, (struct offer){.kind = DECISION_DRAW,
                                              .object = index,
                                              .least = draw,
                                              .most = draw,
                                              .cash_monthly = draw - household->draw[index]});
        }
        offer_amount(offering, DECISION_INVEST, index, household->cash, -1);
}

static void offer_agreement(struct offering *offering, int index)
{
        const struct year *year = offering->year;
        const struct agreement *agreement = &year->scenario->agreements[index];
        const int64_t stays = agreement->stays[next_month(year)];
        const bool first = !(year->household.agreed_once >> index & 1);
        add(offering, (struct offer){.kind = DECISION_AGREE,
                              .object = index,
                              .cash = first ? effects_cash(year, &agreement->effects) : 0,
                              .cash_monthly = stays});
        add(offering,
                (struct offer){.kind = DECISION_LEAVE, .object = index, .cash_monthly = -stays});
}

int offers_list(struct offer offers[OFFERS], const struct year *year)
{
        const struct scenario *scenario = year->scenario;
        struct offering offering = {.year = year, .offers = offers};
        if (year->household.phase == PHASE_CLOSED || year->household.phase == PHASE_OVER)
                return 0;
        for (size_t i = 0; i < scenario->expense_count; i++)
                offer_levels(&offering, (int)i);
        for (size_t i = 0; i < scenario->animal_count; i++)
                offer_animal(&offering, (int)i);
        for (size_t i = 0; i < scenario->saving_count; i++)
                offer_saving(&offering, (int)i);
        for (size_t i = 0; i < scenario->loan_count; i++)
                offer_loan(&offering, (int)i);
        if (year->household.owed > 0)
                offer_amount(&offering, DECISION_REPAY, NOBODY,
                        smaller(year->household.owed, year->household.cash), -1);
        for (size_t i = 0; i < scenario->business_count; i++)
                offer_business(&offering, (int)i);
        for (size_t i = 0; i < scenario->agreement_count; i++)
                offer_agreement(&offering, (int)i);
        return offering.count;
}
