// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of a loan side by side: a month, in all, over the money in hand, a year in truth; which is
// the cheapest, and whether its payment fits into the thinnest month. The figures are to learn
// counting with: nothing is said about whether an offer is lawful.

#include <stddef.h>
#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "views/calculator_inside.h"
#include "views/calculator_loan_words.h"

#define LOANS(field) offsetof(struct plan, loans.field)

enum { OFFERS_MOST = PLAN_OFFERS_MOST + 1, COLUMNS = 5, SMALL_COLUMNS = 4 };

// An offer with what it costs.
struct priced {
        const char *name; // as it is called here
        const struct loan *loan;
        struct loan_cost cost;
};

struct prices {
        struct priced offers[OFFERS_MOST];
        size_t count;
        size_t cheapest;
};

static bool has_own(const struct plan *plan)
{
        return plan->loans.has_own;
}

static bool own_has_rate(const struct plan *plan)
{
        return has_own(plan) && plan->loans.own.kind <= LOAN_FLAT;
}

static bool own_has_price(const struct plan *plan)
{
        return has_own(plan) &&
               (plan->loans.own.kind == LOAN_INSTALMENT || plan->loans.own.kind == LOAN_MARK_UP);
}

static const char *words_of_free(struct calculator *calculator)
{
        const struct loan_figures *loans = &calculator->plan.loans;

        return loans->free_is_known ? calculator_som(calculator, loans->free) : _("not said");
}

static const struct figure figures[] = {
        {.label = N_("Sum needed"),
                .kind = FIGURE_SOM,
                .offset = LOANS(offers[0].loan.principal),
                .least = 1,
                .most = FIGURE_SOM_MOST},
        {.label = N_("How many months"),
                .kind = FIGURE_COUNT,
                .offset = LOANS(offers[0].loan.months),
                .least = 1,
                .most = LOAN_MONTHS_MOST},
        {.label = N_("Free in the thinnest month"),
                .kind = FIGURE_SOM,
                .offset = LOANS(free),
                .least = -FIGURE_SOM_MOST,
                .most = FIGURE_SOM_MOST,
                .known = LOANS(free_is_known),
                .shown = words_of_free},
        {.label = N_("One more offer, mine"), .kind = FIGURE_YES, .offset = LOANS(has_own)},
        {.label = N_("How it is counted"),
                .kind = FIGURE_WORD,
                .offset = LOANS(own.kind),
                .most = LOAN_FREE,
                .word = loan_kind_words,
                .is_there = has_own},
        {.label = N_("Its percent"),
                .kind = FIGURE_PERCENT,
                .offset = LOANS(own.rate.basis_points),
                .most = 100,
                .is_there = own_has_rate},
        {.label = N_("The percent is for"),
                .kind = FIGURE_WORD,
                .offset = LOANS(own.rate.period),
                .most = RATE_MONTHLY,
                .word = loan_period_words,
                .is_there = own_has_rate},
        {.label = N_("Price paid in parts"),
                .kind = FIGURE_PRICE,
                .offset = LOANS(own.mark_up),
                .most = FIGURE_SOM_MOST,
                .is_there = own_has_price},
        {.label = N_("Fee kept at once"),
                .kind = FIGURE_SOM,
                .offset = LOANS(own.fee),
                .most = FIGURE_SOM_MOST,
                .is_there = has_own},
};

static void price(struct calculator *calculator, struct prices *prices, const char *name,
        const struct loan *loan)
{
        struct priced *priced = &prices->offers[prices->count];
        const struct priced *cheapest = &prices->offers[prices->cheapest];

        if (!loan_cost_in_som(&priced->cost, loan))
                return;
        priced->name = name ? name : loan_words(calculator, loan);
        priced->loan = loan;
        if (priced->cost.over.tyiyn < cheapest->cost.over.tyiyn)
                prices->cheapest = prices->count;
        prices->count++;
}

// An offer that is not typed in yet would be the cheapest of all.
static bool own_is_complete(const struct plan *plan)
{
        return has_own(plan) && (!own_has_rate(plan) || plan->loans.own.rate.basis_points > 0) &&
               (!own_has_price(plan) || plan->loans.own.mark_up.tyiyn > 0);
}

static void price_all(struct calculator *calculator, struct prices *prices)
{
        const struct loan_figures *loans = &calculator->plan.loans;

        *prices = (struct prices){.count = 0};
        for (size_t i = 0; i < loans->offer_count; i++) {
                const struct loan_offer *offer = &loans->offers[i];

                price(calculator, prices,
                        offer->name ? calculator_name(calculator, offer->name) : NULL,
                        &offer->loan);
        }
        if (own_is_complete(&calculator->plan))
                price(calculator, prices, _("My own offer"), &loans->own);
}

static bool is_cheapest(const struct prices *prices, size_t i)
{
        return prices->offers[i].cost.over.tyiyn ==
               prices->offers[prices->cheapest].cost.over.tyiyn;
}

static void add_offers(struct calculator *calculator, const struct prices *prices)
{
        const char *cells[(OFFERS_MOST + 1) * COLUMNS] = {
                _("Offer"), _("A month"), _("In all"), _("Over"), _("A year")};

        for (size_t i = 0; i < prices->count; i++) {
                const struct priced *offer = &prices->offers[i];
                const char **row = &cells[(i + 1) * COLUMNS];

                row[0] = is_cheapest(prices, i) ? arena_format(&calculator->sheet->arena,
                                                          _("%s (cheapest)"), offer->name)
                                                : offer->name;
                row[1] = calculator_number(calculator, offer->cost.monthly);
                row[2] = calculator_number(calculator, offer->cost.total);
                row[3] = calculator_number(calculator, offer->cost.over);
                row[4] = loan_effective_words(calculator, offer->cost.effective);
        }
        calculator_add_table(calculator, cells, COLUMNS, prices->count + 1);
}

// What does not stand in the first table: the money in hand, and the last payment.
static void add_small_print(struct calculator *calculator, const struct prices *prices)
{
        const struct loan_figures *loans = &calculator->plan.loans;
        const char *cells[(OFFERS_MOST + 1) * SMALL_COLUMNS] = {
                _("Offer"), _("In hand"), _("Last payment"), _("Does it fit?")};
        size_t columns = loans->free_is_known ? SMALL_COLUMNS : SMALL_COLUMNS - 1;

        for (size_t i = 0; i < prices->count; i++) {
                const struct priced *offer = &prices->offers[i];
                const char **row = &cells[(i + 1) * columns];

                row[0] = offer->name;
                row[1] = calculator_number(calculator, offer->cost.in_hand);
                row[2] = calculator_number(calculator, offer->cost.last);
                if (loans->free_is_known)
                        row[3] = offer->cost.monthly.tyiyn <= loans->free.tyiyn ? _("it fits")
                                                                                : _("does not fit");
        }
        page_add_heading(&calculator->sheet->page, _("The last payment is a little different"));
        calculator_add_table(calculator, cells, columns, prices->count + 1);
}

// An offer with a name of its own says by which conditions its figures come about.
static void add_conditions(struct calculator *calculator, const struct prices *prices)
{
        page_add_heading(&calculator->sheet->page, _("How it is counted"));
        for (size_t i = 0; i < prices->count; i++) {
                const struct priced *offer = &prices->offers[i];
                const char *conditions = loan_words(calculator, offer->loan);

                if (strcmp(conditions, offer->name) != 0)
                        page_add_item(&calculator->sheet->page,
                                arena_format(&calculator->sheet->arena, "%s: %s", offer->name,
                                        conditions));
        }
}

static bool any_is_named(const struct calculator *calculator)
{
        const struct loan_figures *loans = &calculator->plan.loans;

        for (size_t i = 0; i < loans->offer_count; i++)
                if (loans->offers[i].name)
                        return true;
        return own_is_complete(&calculator->plan);
}

static void add_cheapest(struct calculator *calculator, const struct prices *prices)
{
        const struct priced *offer = &prices->offers[prices->cheapest];
        struct arena *arena = &calculator->sheet->arena;

        calculator_add_text(calculator, STYLE_AMOUNT,
                arena_format(arena, _("The cheapest: %s. Over the money in hand: %s."), offer->name,
                        calculator_som(calculator, offer->cost.over)));
        if (offer->loan->kind == LOAN_FREE)
                calculator_add_text(calculator, STYLE_TEXT,
                        _("It has no interest. Its price is to be obliged: agree on the day."));
}

static bool any_fits(const struct loan_figures *loans, const struct prices *prices)
{
        for (size_t i = 0; i < prices->count; i++)
                if (prices->offers[i].cost.monthly.tyiyn <= loans->free.tyiyn)
                        return true;
        return false;
}

// The thinnest month is the limit, not the mean of the year.
static void add_fitting(struct calculator *calculator, const struct prices *prices)
{
        const struct loan_figures *loans = &calculator->plan.loans;
        const char *words = _("How much is free in the month with the least money? Write it above: "
                              "a payment may not be more than that.");

        if (loans->free_is_known && loans->free.tyiyn <= 0)
                words = _("In the thinnest month nothing is free. A payment every month does not "
                          "fit. Perhaps one that is paid from the autumn's income does.");
        else if (loans->free_is_known)
                words = arena_format(&calculator->sheet->arena,
                        any_fits(loans, prices)
                                ? _("In the thinnest month %s are free. A payment up to that fits.")
                                : _("In the thinnest month %s are free. None of these payments "
                                    "fits."),
                        calculator_som(calculator, loans->free));
        page_add_box(&calculator->sheet->page, STYLE_RULE, _("Can we carry it?"), words);
}

static void show(struct calculator *calculator)
{
        struct prices prices;

        price_all(calculator, &prices);
        if (prices.count < calculator->plan.loans.offer_count)
                calculator_add_too_large(calculator);
        if (calculator->plan.loans.has_own &&
                calculator->plan.loans.own.fee.tyiyn >= calculator->plan.loans.own.principal.tyiyn)
                calculator_add_text(calculator, STYLE_LOOK_AGAIN,
                        _("Your offer's fee takes the whole sum. Please look at it once more."));
        if (prices.count == 0)
                return;
        add_offers(calculator, &prices);
        calculator_add_text(
                calculator, STYLE_QUIET, _("Example numbers, to learn counting. No advice."));
        add_cheapest(calculator, &prices);
        add_fitting(calculator, &prices);
        if (any_is_named(calculator))
                add_conditions(calculator, &prices);
        add_small_print(calculator, &prices);
}

static const char *standing(struct calculator *calculator)
{
        struct prices prices;

        price_all(calculator, &prices);
        if (prices.count == 0)
                return NULL;
        return arena_format(&calculator->sheet->arena, _("The cheapest: %s"),
                prices.offers[prices.cheapest].name);
}

// All offers are of the same sum for the same months. A fee or a price above it grows with the sum.
static void settle(struct calculator *calculator)
{
        const struct loan_figures *given = &calculator->given->loans;
        struct loan_figures *loans = &calculator->plan.loans;
        const struct loan *first = &loans->offers[0].loan;
        const struct som whole = given->offers[0].loan.principal;

        for (size_t i = 0; i < loans->offer_count; i++) {
                const struct loan *from = &given->offers[i].loan;
                struct loan *loan = &loans->offers[i].loan;

                loan->principal = first->principal;
                loan->months = first->months;
                // What does not fit is not counted with: see show().
                (void)som_share(&loan->fee, from->fee, first->principal.tyiyn, whole.tyiyn);
                (void)som_share(&loan->mark_up, from->mark_up, first->principal.tyiyn, whole.tyiyn);
        }
        loans->own.principal = first->principal;
        loans->own.months = first->months;
}

const struct calculator_class calculator_loans = {
        .title = N_("Loan offers side by side"),
        .figures = figures,
        .figure_count = ARRAY_LENGTH(figures),
        .settle = settle,
        .show = show,
        .standing = standing,
};
