// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/debrief.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/measure.h"
#include "support/visit.h"

static const char year_path[] = "lessons/scenarios/autumn-to-autumn.yaml";

// Somebody who looks back on a year.
struct looking_back {
        struct visit visit;
        const struct scenario *scenario;
        struct run run;
};

// What was decided besides the first choice of every event.
static const struct decision decided[] = {
        {.month = 0, .kind = DECISION_AGREE, .object = 0},
        {.month = 2, .kind = DECISION_SAVE, .object = 0, .amount = 200000},
        {.month = 2, .kind = DECISION_SELL, .object = 0, .count = 1},
        {.month = 11, .kind = DECISION_TAKE, .object = 0, .amount = 100000},
};

static void decide(struct run *run, struct year *year, int month)
{
        for (size_t i = 0; i < ARRAY_LENGTH(decided); i++) {
                if (decided[i].month != month)
                        continue;
                assert_int_equal(year_decide(year, &decided[i]), REFUSAL_NONE);
                assert_true(run_add(run, &decided[i]));
        }
}

static void play(struct run *run, const struct scenario *scenario)
{
        struct year year;
        int event;

        run_begin(run, 5);
        year_begin(&year, scenario, 5, CHANCE_KEYED);
        decide(run, &year, 0);
        while (year_open_month(&year)) {
                int month = year.household.month + 1;
                while ((event = year_event(&year)) >= 0) {
                        year_choose(&year, 0);
                        assert_true(run_add(run, &(struct decision){.month = (uint8_t)month,
                                                         .kind = DECISION_CHOICE,
                                                         .object = (int16_t)event}));
                }
                decide(run, &year, month);
                year_close_month(&year);
                run->months++;
        }
        household_hash(run->end, &year.household);
}

static void open_size(
        struct looking_back *back, void **state, enum language language, struct visit_size size)
{
        visit_open(&back->visit, state, language, size);
        struct home *home = back->visit.home;
        back->scenario = scenario_open(&home->arena, year_path, &home->diagnostics);
        assert_non_null(back->scenario);
        play(&back->run, back->scenario);
        visit_show(&back->visit, debrief_screen(&back->visit.session, back->scenario, &back->run));
}

static void open_one(struct looking_back *back, void **state)
{
        open_size(back, state, LANGUAGE_EN, visit_sizes[3]);
}

static void close_one(struct looking_back *back)
{
        visit_close(&back->visit);
}

// With SHOW set the pages are printed, to be looked at.
static void look(struct looking_back *back)
{
        if (getenv("SHOW"))
                fprintf(stderr, "%s\n@@@@\n", headless_frame(&back->visit.headless));
}

static void keys_and_look(struct looking_back *back, const char *keys)
{
        visit_keys(&back->visit, keys);
        look(back);
}

static void every_page_fits_every_screen(void **state)
{
        static const char *const walk[] = {// The year, the pictures.
                "⇟", "⏎", "→", "→", "4", "→", "→", "←", "⏎",
                // September: another choice, its result, back to the months.
                "1", "2", "1", "2", "→", "⏎",
                // October: what was sold is left out; another thing is decided.
                "3", "⇟", "↑↑", "⏎", "⎋", "↓↓↓↓⏎", "⇟", "5", "⎋⎋⎋",
                // August, and before the first month.
                "↓↓↓↓↓↓↓↓↓↓⏎", "⎋", "1", "1", "⏎⎋",
                // Luck and choice, the talk, and all the way back.
                "2", "⇟", "⏎", "⎋", "⏎"};
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct looking_back back;
                        open_size(&back, state, (enum language)language, visit_sizes[i]);
                        look(&back);
                        for (size_t k = 0; k < ARRAY_LENGTH(walk); k++)
                                keys_and_look(&back, walk[k]);
                        close_one(&back);
                }
        }
}

static void expect(struct looking_back *back, const char *text)
{
        if (!visit_shows(&back->visit, text))
                fail_msg("“%s” is not in\n%s", text, headless_frame(&back->visit.headless));
}

static void expect_not(struct looking_back *back, const char *text)
{
        assert_false(visit_shows(&back->visit, text));
}

static void press(struct looking_back *back, const char *keys)
{
        visit_keys(&back->visit, keys);
}

static void enter_walks_on_and_esc_back(void **state)
{
        static const char *const headings[] = {"So the year went", "Money in the purse (1 / 5)",
                "What if?", "What was luck", "Let us talk it over"};
        struct looking_back back;

        open_one(&back, state);
        visit_show(&back.visit, debrief_screen(&back.visit.session, back.scenario, &back.run));
        assert_int_equal(stack_height(back.visit.headless.stack), 2);
        for (size_t i = 0; i < ARRAY_LENGTH(headings); i++) {
                if (i > 0)
                        press(&back, i == 3 ? "2" : "⏎");
                expect(&back, headings[i]);
        }
        for (size_t i = ARRAY_LENGTH(headings); i-- > 0;) {
                expect(&back, headings[i]);
                press(&back, i % 2 ? "⎋" : "⌫");
        }
        assert_int_equal(stack_height(back.visit.headless.stack), 1);
        press(&back, "⏎⏎2⏎⏎"); // past the last page: the screen is left
        assert_int_equal(stack_height(back.visit.headless.stack), 0);
        close_one(&back);
}

static void the_year_is_told_in_a_few_lines(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        expect(&back, "It began with 6\u00a0000\u00a0som in the purse, 0\u00a0som put aside, debt "
                      "0\u00a0som.");
        expect(&back, "The hardest month was March.");
        expect(&back, "What was harder then than in other months:");
        expect(&back, "Below zero means");
        expect(&back, "Twelve months without a new debt");
        expect(&back, "not this time");
        expect_not(&back, "lost");
        close_one(&back);
}

static void pictures_change_by_arrows_and_digits(void **state)
{
        static const struct {
                const char *keys;
                const char *name;
        } rows[] = {
                {"→", "Debt (2 / 5)"},
                {"←", "Money in the purse (1 / 5)"},
                {"←", "Agreement at home (5 / 5)"},
                {"→", "Money in the purse (1 / 5)"},
                {"4", "Calm and health (4 / 5)"},
                {"3", "What we own, less debt (3 / 5)"},
        };
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎");
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                press(&back, rows[i].keys);
                expect(&back, rows[i].name);
                expect(&back, "Sep");
                expect(&back, "Aug");
        }
        press(&back, "9"); // no ninth picture
        expect(&back, "This key does nothing here.");
        close_one(&back);
}

static void another_choice_shows_both_years(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎1");
        expect(&back, "Which month would you like to change?");
        press(&back, "2");
        expect(&back, "This was decided.");
        press(&back, "1");
        expect(&back, "as it was");
        press(&back, "1");
        expect(&back, "So it was. Choose another one.");
        press(&back, "2");
        expect(&back, "Half now, half in December.");
        expect(&back, "som less in the end.");
        expect(&back, "What if");
        expect(&back, "What we own, less debt (3 / 5)");
        press(&back, "←");
        expect(&back, "Debt (2 / 5)");
        press(&back, "⎋");
        expect(&back, "Order a full lorry");
        press(&back, "⎋⎋⎋");
        expect(&back, "Take one month and decide something else.");
        press(&back, "⏎"); // "Go on" is chosen now
        expect(&back, "What was luck");
        close_one(&back);
}

static void what_people_would_feel_stands_beside_the_money(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎112");
        expect(&back, "Food: Bread, tea and potatoes");
        press(&back, "1");
        expect(&back, "som more in the end.");
        expect(&back, "Calm and health: it was ");
        close_one(&back);
}

static void a_decision_is_left_out(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎13");
        expect(&back, "Home box: 2\u00a0000\u00a0som put aside");
        expect(&back, "leave it out");
        press(&back, "2");
        expect(&back, "Left out: Home box: 2\u00a0000\u00a0som put aside.");
        press(&back, "⎋3");
        expect(&back, "Left out: Sheep: sold 1.");
        press(&back, "⏎");
        expect(&back, "Which month would you like to change?");
        close_one(&back);
}

static void a_decision_is_added(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎134");
        expect(&back, "What else would you decide?");
        expect_not(&back, "There is not enough money"); // only what could be done
        press(&back, "5");
        expect(&back, "Sheep: sell");
        press(&back, "2");
        expect(&back, "One more: Sheep: sold 2.");
        press(&back, "⎋⎋");
        expect(&back, "What else would you decide?");
        press(&back, "7"); // the box, in quarters of the purse
        expect(&back, "11\u00a0500\u00a0som");
        press(&back, "1");
        expect(&back, "One more: Home box: 11\u00a0500\u00a0som put aside.");
        press(&back, "⎋⎋1"); // another level, no amount is asked
        expect(&back, "One more: Food: Bread, tea and potatoes from next month.");
        press(&back, "⎋⎋⎋1"); // before the first month
        expect(&back, "Agreed: Small leaks");
        press(&back, "2");
        expect(&back, "Agree: Gifts by agreement");
        close_one(&back);
}

static void luck_and_choice_are_told_apart(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎2");
        expect(&back, "With your decisions most other years end between");
        expect(&back, "In this same year other ways of deciding end between");
        expect(&back, "▲");
        expect(&back, "Luck can change the end by");
        expect_not(&back, "score");
        press(&back, "⏎");
        expect(&back, "Year number 5");
        expect(&back, "Which month was the hardest");
        close_one(&back);
}

static void a_year_left_in_the_middle_can_be_looked_at(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        back.run.months = 3;
        while (back.run.decisions[back.run.decision_count - 1].month > 3)
                back.run.decision_count--;
        visit_show(&back.visit, debrief_screen(&back.visit.session, back.scenario, &back.run));
        press(&back, "⏎");
        expect(&back, "Nov");
        expect_not(&back, "Dec");
        press(&back, "⏎2⏎");
        expect(&back, "Let us talk it over");
        run_begin(&back.run, 9); // not even begun
        visit_show(&back.visit, debrief_screen(&back.visit.session, back.scenario, &back.run));
        press(&back, "⏎⏎2⏎⎋");
        expect(&back, "What was luck");
        close_one(&back);
}

static void languages_change_on_the_way(void **state)
{
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎");
        translate_switch(LANGUAGE_RU);
        stack_go(back.visit.headless.stack, next_of(NEXT_LANGUAGE));
        stack_draw(back.visit.headless.stack);
        expect(&back, "Сен");
        expect(&back, "Деньги в кошельке");
        close_one(&back);
}

// A page is turned before anybody notices that years were counted.
static void five_hundred_years_take_no_time(void **state)
{
        enum { MICROSECONDS_MOST = 1000 * 1000 }; // 50 ms are meant; slow machines test, too
        struct looking_back back;

        open_one(&back, state);
        press(&back, "⏎⏎");
        double before = measure_now();
        headless_type(&back.visit.headless, "2");
        double took = measure_now() - before;
        if (getenv("SHOW"))
                fprintf(stderr, "%.1f ms\n", took / 1000);
        assert_true(took < MICROSECONDS_MOST);
        close_one(&back);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_every_screen),
                TEST(enter_walks_on_and_esc_back),
                TEST(the_year_is_told_in_a_few_lines),
                TEST(pictures_change_by_arrows_and_digits),
                TEST(another_choice_shows_both_years),
                TEST(what_people_would_feel_stands_beside_the_money),
                TEST(a_decision_is_left_out),
                TEST(a_decision_is_added),
                TEST(luck_and_choice_are_told_apart),
                TEST(a_year_left_in_the_middle_can_be_looked_at),
                TEST(languages_change_on_the_way),
                TEST(five_hundred_years_take_no_time),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
