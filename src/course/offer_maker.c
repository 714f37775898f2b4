// SPDX-License-Identifier: GPL-3.0-or-later
// Makes loan offers side by side: the same sum for the same months, each with what its kind needs.
#include "course/plan_maker.h"

#include "base/translate.h"

// The three figures of which a kind of offer needs one, or none.
struct offer_figure {
        const char *name;
        const struct yaml_node *node; // NULL where it was not read
        unsigned kinds;               // that need it
};

static void check_figure(
        struct maker *maker, const struct yaml_node *map, struct offer_figure figure, int kind)
{
        const struct yaml_node *key = maker_key(map, figure.name);
        bool needed = figure.kinds & 1U << kind;

        if (needed && key == map && !map->cut)
                maker_say(maker, maker_key(map, "kind"),
                        &(struct finding){
                                .message = N_("an offer of this kind needs \"%s\""),
                                .details = {figure.name},
                        });
        else if (!needed && figure.node)
                maker_say(maker, key,
                        &(struct finding){
                                .message = N_("an offer of this kind has no \"%s\""),
                                .details = {figure.name},
                        });
}

static void check_figures(
        struct maker *maker, const struct yaml_node *map, const struct offer_record *record)
{
        const struct offer_figure checked[] = {
                {"rate", record->rate.node,
                        1U << LOAN_ANNUITY | 1U << LOAN_EQUAL_PARTS | 1U << LOAN_FLAT},
                {"price", record->price.node, 1U << LOAN_INSTALMENT},
                {"mark_up", record->mark_up.node, 1U << LOAN_MARK_UP},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(checked); i++)
                check_figure(maker, map, checked[i], (int)record->kind.value);
}

// `offer->loan` holds the sum and the months of all offers.
static void make_offer(struct maker *maker, struct loan_offer *offer, const struct yaml_node *map,
        const struct offer_record *record)
{
        struct loan *loan = &offer->loan;

        offer->name = maker_line(maker, record->name);
        if (!record->kind.node)
                return;
        loan->kind = (enum loan_kind)record->kind.value;
        check_figures(maker, map, record);
        (void)maker_rate(maker, &loan->rate, record->rate);
        plan_take_amount(&loan->mark_up, record->mark_up);
        plan_take_amount(&loan->fee, record->fee);
        if (record->price.node)
                loan->mark_up.tyiyn = record->price.value - loan->principal.tyiyn;
        if (loan->mark_up.tyiyn < 0)
                maker_say(maker, record->price.node,
                        &(struct finding){.message = N_("the price in parts is below the sum")});
        if (loan->fee.tyiyn >= loan->principal.tyiyn)
                maker_say(maker, record->fee.node,
                        &(struct finding){.message = N_("the fee leaves nothing of the sum")});
}

// The example's offers, their amounts in the same share of another sum.
static void scale_offer(struct loan *loan, struct som sum, int months)
{
        const struct som one = {TYIYN_PER_SOM};
        struct som *const parts[] = {&loan->fee, &loan->mark_up};

        // Cannot fail: the shares are smaller than the sum.
        for (size_t i = 0; i < ARRAY_LENGTH(parts); i++)
                (void)som_share_in_steps(
                        parts[i], sum, parts[i]->tyiyn, loan->principal.tyiyn, one);
        loan->principal = sum;
        loan->months = months;
}

static void make_offers(struct step_maker *making, struct loan_figures *loans)
{
        struct yaml_list list = making->record->plan.offers;
        const struct offer_record *records = list.items;
        const struct loan every = {
                .principal = loans->offers[0].loan.principal,
                .months = loans->offers[0].loan.months,
        };

        loans->offer_count = plan_take_count(making, list, PLAN_OFFERS_MOST, "offers");
        maker_refuse_texts_twice(
                making->maker, list, sizeof(*records), offsetof(struct offer_record, name));
        for (size_t i = 0; i < loans->offer_count; i++) {
                loans->offers[i] = (struct loan_offer){.loan = every};
                make_offer(making->maker, &loans->offers[i], list.node->items[i], &records[i]);
        }
}

void plan_make_loans(struct step_maker *making, struct plan *plan)
{
        const struct plan_record *record = &making->record->plan;
        struct loan_figures *loans = &plan->loans;
        struct som sum = loans->offers[0].loan.principal;
        int months = loans->offers[0].loan.months;

        plan_take_amount(&sum, record->sum);
        if (record->months.node)
                months = (int)record->months.value;
        for (size_t i = 0; i < loans->offer_count; i++)
                scale_offer(&loans->offers[i].loan, sum, months);
        if (record->offers.node)
                make_offers(making, loans);
        loans->free_is_known = record->free.node;
        plan_take_amount(&loans->free, record->free);
}
