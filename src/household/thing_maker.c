// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what a family may have: animals, savings, loans, businesses; and what it has at first.
#include "base/translate.h"
#include "household/making.h"

enum { WHOLE = 10000, MONTHS_A_YEAR = 12, INTEREST_MOST = 20 * 100 * MONTHS_A_YEAR };

void making_animals(struct making *making, struct yaml_list list)
{
        const struct animal_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->animal_count = making_fit(making, list, SCENARIO_ANIMALS);
        for (size_t i = 0; i < scenario->animal_count; i++) {
                const struct animal_record *record = &records[i];
                struct animal *animal = &scenario->animals[i];
                animal->named = making_named(making, record->key, record->name);
                making_amounts(animal->buy, making, &record->buy);
                making_amounts(animal->sell, making, &record->sell);
                making_amounts(animal->fodder, making, &record->fodder);
                animal->birth_month =
                        record->births.month.node ? (int)record->births.month.value : -1;
                animal->birth_chance = (int)record->births.chance.value * 100;
                animal->loss_chance = making_rate(making, record->loss, RATE_MONTHLY, WHOLE);
        }
}

// What makes a saving a circle must all be there.
static void make_circle(struct household_saving *saving, struct making *making,
        const struct saving_record *record, const struct yaml_node *map)
{
        saving->kind = SAVING_CIRCLE;
        saving->members = (int)record->members.value;
        saving->each = record->each.value;
        saving->turn = (int)record->turn.value;
        if (!record->members.node)
                making_say_missing(making, map, "members");
        if (!record->each.node)
                making_say_missing(making, map, "each");
        if (!record->turn.node)
                making_say_missing(making, map, "turn");
        else if (record->members.node && saving->turn > saving->members)
                making_say(making, record->turn.node,
                        N_("a circle of so few members has no turn %s"), record->turn.node->text);
        if (record->interest.text || record->term.text)
                making_say(making, record->members.node ? record->members.node : map,
                        N_("a circle has neither interest nor term"), NULL);
}

void making_savings(struct making *making, struct yaml_list list)
{
        const struct saving_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->saving_count = making_fit(making, list, SCENARIO_SAVINGS);
        for (size_t i = 0; i < scenario->saving_count; i++) {
                const struct saving_record *record = &records[i];
                struct household_saving *saving = &scenario->savings[i];
                saving->named = making_named(making, record->key, record->name);
                saving->interest =
                        making_rate(making, record->interest, RATE_YEARLY, INTEREST_MOST);
                saving->term = making_month_count(making, record->term, SCENARIO_MONTHS);
                saving->loss = making_rate(making, record->loss, RATE_MONTHLY, WHOLE);
                if (record->members.node || record->each.node || record->turn.node)
                        make_circle(saving, making, record, list.node->pairs[i].value);
                else if (saving->interest > 0 || saving->term > 0)
                        saving->kind = SAVING_DEPOSIT;
                if (saving->loss > 0 && saving->kind != SAVING_BOX)
                        making_say(making, record->loss.node,
                                N_("only a box can be robbed: take the loss out"), NULL);
        }
}

// Hundredths of a basis point a month.
static int loan_interest(struct making *making, struct yaml_text text)
{
        struct rate rate;

        if (!maker_rate(making->maker, &rate, text))
                return 0;
        int64_t months = rate.period == RATE_YEARLY ? MONTHS_A_YEAR : 1;
        if (rate.basis_points * MONTHS_A_YEAR > INTEREST_MOST * months)
                making_say_range(making, text.node, "0%", "20% a month");
        return (int)((rate.basis_points * 100 + months / 2) / months);
}

static void make_loan(struct household_loan *loan, struct making *making,
        const struct loan_record *record, const struct yaml_node *map)
{
        const struct yaml_number *needs = record->needs.items;

        *loan = (struct household_loan){
                .named = making_named(making, record->key, record->name),
                .up_to = record->up_to.value,
                .interest = loan_interest(making, record->interest),
                .method = (enum loan_method)record->method.value,
                .months = (int)record->months.value,
                .fee = record->fee.value,
                .late_fee = record->late_fee.value,
                .late_agreement = (int)record->late.agreement.value,
                .late_wellbeing = (int)record->late.wellbeing.value,
                .agreement = (int)record->asking.agreement.value,
                .emergency = record->emergency.value,
        };
        for (size_t i = 0; i < record->needs.count; i++)
                *(needs[i].value ? &loan->needs_guarantor : &loan->needs_pledge) = true;
        if (record->fee.node && record->up_to.node && loan->fee >= loan->up_to)
                making_say(making, record->fee.node, N_("the fee must be less than what is lent"),
                        NULL);
        if (!loan->emergency && !record->months.node)
                making_say_missing(making, map, "months");
}

void making_loans(struct making *making, struct yaml_list list)
{
        const struct loan_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->emergency = -1;
        scenario->loan_count = making_fit(making, list, SCENARIO_LOANS);
        for (size_t i = 0; i < scenario->loan_count; i++) {
                struct household_loan *loan = &scenario->loans[i];
                make_loan(loan, making, &records[i], list.node->pairs[i].value);
                if (loan->emergency && scenario->emergency >= 0)
                        making_say(making, loan->named.node,
                                N_("only one loan can be the emergency lender"), NULL);
                else if (loan->emergency)
                        scenario->emergency = (int)i;
        }
}

// Least first, whatever their order in the file.
static void make_draws(
        struct household_business *business, struct making *making, struct yaml_list list)
{
        const struct yaml_number *draws = list.items;
        size_t count = making_fit(making, list, SCENARIO_LEVELS);

        for (size_t i = 0; i < count; i++) {
                size_t at = business->draw_count++;
                for (; at > 0 && business->draws[at - 1] > draws[i].value; at--)
                        business->draws[at] = business->draws[at - 1];
                business->draws[at] = draws[i].value;
        }
}

static void make_opening(
        struct household_business *business, struct making *making, struct yaml_number opens)
{
        if (!opens.node)
                return;
        business->opens = making_month_of(making->scenario, (int)opens.value);
        if (business->opens < 0)
                making_say_outside(making, opens.node);
}

// The best month must not go over what a month can hold.
static void check_varies(
        const struct household_business *business, struct making *making, struct yaml_number varies)
{
        int room = SCENARIO_PIECES_MOST;

        for (int month = 0; month < making->scenario->months; month++)
                if (room > SCENARIO_PIECES_MOST - business->sold[month])
                        room = SCENARIO_PIECES_MOST - business->sold[month];
        if (business->varies > room)
                making_say_range(
                        making, varies.node, "0", arena_format(making->maker->scratch, "%d", room));
}

static void make_business(struct household_business *business, struct making *making,
        const struct business_record *record)
{
        *business = (struct household_business){
                .named = making_named(making, record->key, record->name),
                .business =
                        {
                                .price = {record->price.value},
                                .material = {record->material.value},
                                .fixed = {record->fixed.value},
                                .hours = (int)record->hours.value,
                                .credit = {0, 1},
                        },
                .start = {.cash = {record->cash.value}, .stock = {record->stock.value}},
                .varies = (int)record->varies.value,
        };
        (void)maker_share(making->maker, &business->business.credit, record->credit);
        make_opening(business, making, record->opens);
        make_draws(business, making, record->draws);
        making_check_months(making, record->sold);
        for (int month = 0; month < making->scenario->months; month++)
                business->sold[month] = (int)making_in_month(record->sold, month);
        check_varies(business, making, record->varies);
}

void making_businesses(struct making *making, struct yaml_list list)
{
        const struct business_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->business_count = making_fit(making, list, SCENARIO_BUSINESSES);
        for (size_t i = 0; i < scenario->business_count; i++)
                make_business(&scenario->businesses[i], making, &records[i]);
}
