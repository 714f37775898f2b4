// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario file as rules: every number of every-block.yaml where the year will look for it.
#include "household/scenario_maker.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "household/thing.h"

static const char path[] = "tests/corpus/scenarios/good/every-block.yaml";

static struct {
        struct arena arena;
        const struct scenario *scenario;
} block;

static int set_up(void **state)
{
        struct diagnostics diagnostics = {0};

        (void)state;
        block.scenario = scenario_open(&block.arena, path, &diagnostics);
        diagnostics_clear(&diagnostics);
        return block.scenario ? 0 : -1;
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&block.arena);
        return 0;
}

static const void *thing(enum thing kind, const char *id)
{
        int found = thing_find(block.scenario, kind, id);

        assert_true(found >= 0);
        return thing_named(block.scenario, kind, (size_t)found);
}

static void the_beginning_is_read(void **state)
{
        const struct scenario *scenario = block.scenario;

        (void)state;
        assert_string_equal(scenario->id, "every-block");
        assert_string_equal(scenario->path, path);
        assert_int_equal(scenario->language, LANGUAGE_EN);
        assert_string_equal(scenario->title, "Every block");
        assert_int_equal(scenario->text.count, 2);
        assert_string_equal(scenario->text.items[0], "The first paragraph, over two lines.");
        assert_int_equal(scenario->months, 18);
        assert_int_equal(scenario->first_month, 10);
        assert_int_equal(scenario_calendar(scenario, 0), 10);
        assert_int_equal(scenario_calendar(scenario, 2), 0);
        assert_int_equal(scenario_calendar(scenario, 17), 3);
        assert_false(scenario->plain);
        assert_false(scenario->shared_seed);
        assert_int_equal(scenario->key, hash_key("every-block"));
        assert_int_equal(scenario->arrears_fee, 200);
        assert_int_equal(scenario->arrears_wellbeing, -4);
}

static void the_family_and_what_it_has_are_read(void **state)
{
        const struct scenario *scenario = block.scenario;

        (void)state;
        assert_int_equal(scenario->family_count, 2);
        assert_string_equal(scenario->family[0].named.name, "The grandfather");
        assert_int_equal(scenario->family[0].role, ROLE_FATHER_IN_LAW);
        assert_int_equal(scenario->family[0].age, 70);
        assert_string_equal(scenario->family[0].can.items[0], "herd");
        assert_int_equal(scenario->family[1].role, ROLE_COUNT);
        assert_string_equal(scenario->family[1].role_word, "a neighbour's mother");
        assert_int_equal(scenario->start_cash, 1250050);
        assert_int_equal(scenario->start_wellbeing, 55);
        assert_int_equal(scenario->start_agreement, 65);
        assert_int_equal(scenario->start_animals[0], 4);
        assert_string_equal(scenario->animals[1].named.id, "goat");
        assert_int_equal(scenario->start_animals[1], 2);
        assert_int_equal(scenario->animals[1].birth_month, -1);
        assert_int_equal(scenario->start_saving[0], 300000);
}

static void prices_grow_into_what_rises(void **state)
{
        static const int prices[] = {10000, 10083, 10167, 10250, 10333, 10417, 10500, 10583, 10667,
                10750, 10833, 10917, 11000, 11092};
        const struct expense *food = thing(THING_EXPENSE, "food");
        const struct expense *light = thing(THING_EXPENSE, "light");

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(prices); i++)
                assert_int_equal(block.scenario->price[i], prices[i]);
        assert_int_equal(food->amount[0], 1000000);
        assert_int_equal(food->amount[1], 1008300);
        assert_int_equal(food->amount[13], 1109200);
        assert_int_equal(light->amount[4], 70000);
        assert_int_equal(light->amount[12], 90000); // twelve numbers go on from their beginning
        assert_int_equal(light->amount[16], 70000);
}

static void levels_stand_from_the_poorest_on(void **state)
{
        const struct expense *food = thing(THING_EXPENSE, "food");
        const struct expense *gifts = thing(THING_EXPENSE, "gifts");
        int64_t musts = 0;

        (void)state;
        assert_int_equal(food->level_count, 3);
        assert_string_equal(food->levels[0].named.id, "thin");
        assert_int_equal(food->levels[0].wellbeing, -5);
        assert_int_equal(food->levels[0].agreement, -2);
        assert_string_equal(food->levels[1].named.id, "plain");
        assert_int_equal(food->levels[2].share, 13000);
        assert_string_equal(food->levels[2].named.name, "Meat every day");
        assert_int_equal(food->usual, 1);
        assert_true(food->must); // it has levels
        assert_false(gifts->must);
        assert_int_equal(gifts->usual, 1);
        for (int month = 0; month < 18; month++)
                musts += food->amount[month] * 95 / 100 +
                         ((const struct expense *)thing(THING_EXPENSE, "light"))->amount[month];
        assert_true(llabs(block.scenario->musts_a_month - musts / 18) <= 50);
        assert_int_equal(block.scenario->musts_a_month % 100, 0);
}

static void incomes_come_in_their_months(void **state)
{
        const struct income *wages = thing(THING_INCOME, "wages");
        const struct income *pension = thing(THING_INCOME, "pension");
        const struct income *wool = thing(THING_INCOME, "wool");

        (void)state;
        assert_int_equal(wages->amount[17], 1800);
        assert_int_equal(wages->chance, CHANCE_CERTAIN);
        assert_int_equal(wages->each, -1);
        assert_int_equal(pension->chance, 9000);
        assert_int_equal(wool->each, 0);
        for (int month = 0; month < 18; month++)
                assert_int_equal(wool->amount[month], month == 6 || month == 7 ? 50000 : 0);
}

static void animals_savings_and_loans_are_read(void **state)
{
        const struct animal *sheep = thing(THING_ANIMAL, "sheep");
        const struct household_saving *box = thing(THING_SAVING, "box");
        const struct household_saving *deposit = thing(THING_SAVING, "deposit");
        const struct household_saving *term = thing(THING_SAVING, "term-only");
        const struct household_saving *circle = thing(THING_SAVING, "circle");
        const struct household_loan *lender = thing(THING_LOAN, "lender");
        const struct household_loan *bank = thing(THING_LOAN, "bank");

        (void)state;
        assert_int_equal(sheep->buy[0], 1200000);
        assert_int_equal(sheep->buy[2], 0);
        assert_int_equal(sheep->sell[17], 1100000);
        assert_int_equal(sheep->birth_month, 3);
        assert_int_equal(sheep->birth_chance, CHANCE_CERTAIN);
        assert_int_equal(sheep->loss_chance, 100); // 12 % a year
        assert_int_equal(sheep->fodder[5], 20000);
        assert_int_equal(box->kind, SAVING_BOX);
        assert_int_equal(box->loss, 100);
        assert_int_equal(deposit->kind, SAVING_DEPOSIT);
        assert_int_equal(deposit->interest, 1200); // 1 % a month
        assert_int_equal(deposit->term, 6);
        assert_int_equal(term->kind, SAVING_DEPOSIT);
        assert_int_equal(circle->kind, SAVING_CIRCLE);
        assert_int_equal(circle->members, 10);
        assert_int_equal(circle->each, 100000);
        assert_int_equal(circle->turn, 3);
        assert_true(lender->emergency);
        assert_int_equal(block.scenario->emergency, 0);
        assert_int_equal(lender->interest, 30000);
        assert_int_equal(bank->method, METHOD_ANNUITY);
        assert_int_equal(bank->interest, 20000);
        assert_int_equal(bank->fee, 50000);
        assert_int_equal(bank->late_fee, 20000);
        assert_true(bank->needs_pledge && bank->needs_guarantor);
        assert_int_equal(bank->late_wellbeing, -2);
        assert_int_equal(bank->late_agreement, -3);
        assert_int_equal(bank->agreement, -1);
}

static void businesses_are_read(void **state)
{
        const struct household_business *bread = thing(THING_BUSINESS, "bread");
        const struct household_business *stall = thing(THING_BUSINESS, "stall");

        (void)state;
        assert_int_equal(bread->opens, 2);
        assert_int_equal(bread->business.price.tyiyn, 3000);
        assert_int_equal(bread->business.material.tyiyn, 1850);
        assert_int_equal(bread->business.hours, 25);
        assert_true(fraction_equal(bread->business.credit, (struct fraction){1, 3}));
        assert_int_equal(bread->start.cash.tyiyn, 400000);
        assert_int_equal(bread->start.stock.tyiyn, 90000);
        assert_int_equal(bread->sold[13], 210);
        assert_int_equal(bread->varies, 20);
        assert_int_equal(bread->draw_count, 3);
        assert_int_equal(bread->draws[0], 0);
        assert_int_equal(bread->draws[1], 200000);
        assert_int_equal(bread->draws[2], 400000);
        assert_true(fraction_equal(stall->business.credit, (struct fraction){1, 4}));
        assert_int_equal(stall->sold[17], 30);
}

static void expect_effect(const struct effects *effects, size_t index, struct effect expected)
{
        const struct effect *effect = &effects->items[index];

        assert_true(index < effects->count);
        assert_int_equal(effect->verb, expected.verb);
        assert_int_equal(effect->object, expected.object);
        assert_int_equal(effect->count, expected.count);
        assert_int_equal(effect->amount, expected.amount);
}

static void effects_stand_in_the_order_of_the_file(void **state)
{
        const struct event *wolf = thing(THING_EVENT, "wolf");
        const struct event *offer = thing(THING_EVENT, "offer");
        const struct effects *dog = &wolf->choices[1].effects;
        const struct effects *taken = &offer->choices[0].effects;

        (void)state;
        assert_int_equal(dog->count, 6);
        expect_effect(dog, 0, (struct effect){EFFECT_LOSE, 0, 2, 0});
        expect_effect(dog, 1, (struct effect){EFFECT_GAIN, 1, 1, 0});
        expect_effect(dog, 2, (struct effect){EFFECT_GAIN, 0, 1, 0});
        expect_effect(dog, 3, (struct effect){EFFECT_WELLBEING, 0, -1, 0});
        expect_effect(dog, 4, (struct effect){EFFECT_LATER, 0, 0, 0});
        expect_effect(dog, 5, (struct effect){EFFECT_LATER, 1, 0, 0});
        assert_int_equal(taken->count, 4);
        expect_effect(taken, 0, (struct effect){EFFECT_BORROW, 1, 0, 1000000});
        expect_effect(taken, 1, (struct effect){EFFECT_INVEST, 0, 0, 100000});
        expect_effect(taken, 2, (struct effect){EFFECT_TAKE, 0, 0, 50000});
        expect_effect(taken, 3, (struct effect){EFFECT_REPAY, 0, 0, 10000});
        expect_effect(&offer->choices[1].effects, 0, (struct effect){EFFECT_DRAW, 1, 0, 20000});
}

static void events_and_what_comes_later_are_read(void **state)
{
        const struct event *wolf = thing(THING_EVENT, "wolf");
        const struct later *laters = block.scenario->laters;

        (void)state;
        assert_true(wolf->once);
        assert_int_equal(wolf->chance, CHANCE_CERTAIN);
        for (int month = 0; month < 18; month++)
                assert_int_equal(wolf->in_month[month], month == 2 || month == 14);
        assert_int_equal(wolf->when.count, 3);
        assert_int_equal(wolf->choice_count, 3);
        assert_string_equal(wolf->choices[0].then, "The wall stands.");
        assert_null(wolf->choices[1].then);
        assert_int_equal(block.scenario->later_count, 2);
        assert_int_equal(laters[0].months, 1);
        assert_int_equal(laters[0].chance, CHANCE_CERTAIN);
        assert_int_equal(laters[1].chance, 5000);
        assert_string_equal(laters[1].text, "Another wolf came.");
        assert_true(laters[0].key != laters[1].key);
        expect_effect(&laters[1].effects, 0, (struct effect){EFFECT_LOSE, 0, 1, 0});
}

static void agreements_stay_and_begin(void **state)
{
        const struct agreement *flour = thing(THING_AGREEMENT, "flour");
        const struct agreement *walk = thing(THING_AGREEMENT, "walk");

        (void)state;
        for (int month = 0; month < 18; month++)
                assert_int_equal(
                        flour->stays[month], month % 12 == 1 || month % 12 == 2 ? 80000 : 0);
        assert_int_equal(flour->effects.count, 2);
        assert_int_equal(walk->stays[12], -10000);
        expect_effect(&walk->effects, 2, (struct effect){EFFECT_TIME, 0, -1, 0});
}

static void policies_know_what_they_order(void **state)
{
        const struct named_policy *frugal = thing(THING_POLICY, "frugal");
        const struct named_policy *table = thing(THING_POLICY, "table");

        (void)state;
        assert_string_equal(frugal->like, "safety-first");
        assert_int_equal(frugal->agree, 3);
        assert_int_equal(frugal->join, 1 << 3);
        assert_int_equal(frugal->draw[0], 200000);
        assert_int_equal(frugal->draw[1], -1);
        assert_int_equal(frugal->choose[0], 0);
        assert_int_equal(frugal->choose[1], 1);
        assert_int_equal(frugal->choose[2], -1);
        assert_int_equal(frugal->sell_count, 1);
        assert_int_equal(frugal->sell[0].month, 4);
        assert_int_equal(frugal->sell[0].count, 1);
        assert_string_equal(table->like, "do-nothing");
        assert_true(table->plain);
        assert_int_equal(table->happens_count, 2);
        assert_int_equal(table->happens[0].month, 2);
        assert_int_equal(table->happens[0].event, 0);
        assert_int_equal(table->happens[1].event, 1);
}

static void promises_and_talk_are_read(void **state)
{
        const struct balance_line *balance = block.scenario->balance;

        (void)state;
        assert_int_equal(block.scenario->balance_count, 4);
        assert_int_equal(balance[0].kind, BALANCE_RUIN);
        assert_int_equal(balance[0].at_most, 2000);
        assert_int_equal(balance[0].at_least, -1);
        assert_int_equal(balance[1].kind, BALANCE_ENDS);
        assert_int_equal(balance[1].amount, -150000);
        assert_int_equal(balance[2].kind, BALANCE_LOWEST);
        assert_int_equal(balance[2].amount, -250050);
        assert_int_equal(balance[2].month, 4);
        assert_int_equal(balance[3].kind, BALANCE_REACHES);
        assert_int_equal(balance[3].goal, 0);
        assert_int_equal(balance[3].at_least, 1000);
        assert_int_equal(balance[3].month, -1);
        assert_int_equal(block.scenario->meter_count, 2);
        assert_int_equal(block.scenario->meters[0], METER_WELLBEING);
        assert_int_equal(block.scenario->meters[1], METER_CASH);
        for (int chart = 0; chart < CHART_COUNT; chart++)
                assert_true(block.scenario->charts[chart]);
        assert_int_equal(block.scenario->ask.count, 1);
}

static void things_are_found_by_id(void **state)
{
        (void)state;
        assert_int_equal(thing_find(block.scenario, THING_GOAL, "more"), 1);
        assert_int_equal(thing_find(block.scenario, THING_GOAL, "wolf"), -1);
        assert_int_equal(thing_count(block.scenario, THING_LOAN), 2);
        assert_string_equal(thing_named(block.scenario, THING_SAVING, 3)->id, "circle");
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_beginning_is_read),
                cmocka_unit_test(the_family_and_what_it_has_are_read),
                cmocka_unit_test(prices_grow_into_what_rises),
                cmocka_unit_test(levels_stand_from_the_poorest_on),
                cmocka_unit_test(incomes_come_in_their_months),
                cmocka_unit_test(animals_savings_and_loans_are_read),
                cmocka_unit_test(businesses_are_read),
                cmocka_unit_test(effects_stand_in_the_order_of_the_file),
                cmocka_unit_test(events_and_what_comes_later_are_read),
                cmocka_unit_test(agreements_stay_and_begin),
                cmocka_unit_test(policies_know_what_they_order),
                cmocka_unit_test(promises_and_talk_are_read),
                cmocka_unit_test(things_are_found_by_id),
        };

        return cmocka_run_group_tests(tests, set_up, tear_down);
}
