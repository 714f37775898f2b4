// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/year.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/home.h"
#include "session/scenario.h"
#include "support/year_table.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

// From the list of years to the council of year number 1, alone.
static const char to_council[] = "1⏎⏎1";

// From the council to the decisions of January: the hen kept, tea for the guest.
static const char to_january[] = "1⏎111";

// In the words expected "_" stands for the space that keeps an amount together.
static void expect(struct visit *visit, const char *words)
{
        struct buffer wanted = {0};

        for (; *words; words++)
                buffer_add_bytes(&wanted, *words == '_' ? "\u00a0" : words, *words == '_' ? 2 : 1);
        visit_expect(visit, buffer_text(&wanted));
        buffer_clear(&wanted);
}

static void expect_all(struct visit *visit, const char *const *messages)
{
        for (; *messages; messages++)
                expect(visit, *messages);
}

// Enter until that is on the screen: a long page takes more of them on a small one.
static void enter_until(struct visit *visit, const char *words)
{
        for (int i = 0; i < 8 && !visit_shows(visit, words); i++)
                visit_keys(visit, "⏎");
        visit_expect(visit, words);
}

static void every_page_fits_in_every_language(void **state)
{
        static const struct {
                const char *keys;
                const char *shows; // NULL where it hangs on the place that is there
        } way[] = {
                {"", "Practice"},
                {"1", NULL},
                {"⏎", "What is at hand"},
                {"⏎", "Who decides?"},
                {"3", "How many of you vote? From 2 to 9:"},
                {"1⏎", "Two to nine of you can vote."},
                {"⎋4", "Which year?"},
                {"3", "The number of the year, from 1 to 9999:"},
                {"0⏎", "Years have the numbers 1 to 9999."},
                {"⌫1⏎", "Another year"},
                {"1", "That is all: the year begins"},
                {"2", "What we agree on"},
                {"⎋3", "How we live"},
                {"⎋4", "Putting money aside"},
                {"⎋5", "The family business"},
                {"⎋⎋", "Leave the year?"},
                {"⎋1", "Went out"},
                {NULL, "A hen came into the yard."},
                {"1", "Choose otherwise"},
                {"1", NULL},
                {"1", "That is all for this month"},
                {"4", "Animals"},
                {"2", "How many?"},
                {"2⏎", NULL},
                {"⎋⎋⎋5", "Putting money aside"},
                {"1", "How much?"},
                {"1000⏎", NULL},
                {"⎋⎋⎋6", "Loans and debts"},
                {"1", "The lender asks for a guarantor."},
                {"⇟20000⏎", NULL},
                {"⎋⎋⎋↓↓↓↓↓↓↓⏎", NULL},
                {"↑↑↑↑↑↑↑↑⏎", NULL},
        };
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct year_table table;
                        year_table_open(&table, state, (enum language)language, visit_sizes[i], 1);
                        for (size_t k = 0; k < ARRAY_LENGTH(way); k++) {
                                if (way[k].keys)
                                        visit_keys(&table.visit, way[k].keys);
                                else
                                        enter_until(&table.visit, way[k].shows);
                                if (way[k].shows && i != 2)
                                        visit_expect(&table.visit, way[k].shows);
                        }
                        year_table_close(&table);
                }
        }
}

// Enter alone, to the end of every scenario of the repository.
static void enter_alone_plays_a_year_to_its_end(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                struct arena arena = {0};
                struct visit visit;
                visit_open(&visit, state, (enum language)language, visit_sizes[language]);
                visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
                struct names ids = scenario_ids(&arena, &visit.session);
                assert_true(ids.count > 0);
                for (size_t i = 0; i < ids.count; i++) {
                        const struct year_place place = {.scenario = ids.items[i]};
                        stack_go(visit.headless.stack, year_opening(&visit.session, place));
                        stack_draw(visit.headless.stack);
                        for (int k = 0; k < 1500 && !visit_shows(&visit, "The year is over"); k++)
                                visit_keys(&visit, "⏎");
                        visit_expect(&visit, "The year is over");
                        visit_keys(&visit, "1");
                        assert_false(visit_shows(&visit, "The year is over"));
                        visit_keys(&visit, "⎋");
                        visit_expect(&visit, "Look back on the year");
                        visit_keys(&visit, "⎋");
                }
                arena_clear(&arena);
                visit_close(&visit);
        }
}

static void a_year_has_its_story_its_council_and_its_months(void **state)
{
        static const char *const opening[] = {"1 of 6",
                "In the purse before: 10_000_som. Now: 14_000_som.", "Pension +10_000_som",
                "Together +10_000_som", "Food −6_000_som", "Together −6_000_som", NULL};
        static const char *const hen[] = {"A hen came into the yard.",
                "Keep it calm and health +1 March: +700_som",
                "−30_000_som, Bank: loan of 10_000_som Each month: −1_083_som Not in the purse: "
                "6_500_som. What is missing at the end of the month is lent. Lender: Lender, "
                "interest a month: 3_%.",
                NULL};
        static const char *const month[] = {"Came in: 15_000_som",
                "More went out than came in, above all for this: Roof.",
                "It was too much at once. Relatives and neighbours help with what is missing",
                NULL};
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[3], 1);
        visit_keys(visit, "1");
        expect(visit, "Two people and some sheep. • It is January.");
        visit_keys(visit, "⏎");
        expect(visit, "Burul Mother-in-law 64 Nurlan neighbour 32");
        visit_keys(visit, "⏎1");
        expect(visit, "Before the year begins, the family sits down together.");
        visit_keys(visit, "1");
        expect_all(visit, opening);
        visit_keys(visit, "⏎");
        expect_all(visit, hen);
        visit_keys(visit, "1");
        expect(visit, "It lays eggs.");
        visit_keys(visit, "1");
        expect(visit, "Tea −100_som In the purse then: 13_900_som");
        visit_keys(visit, "1");
        expect(visit, "Animals Sheep: 3");
        visit_keys(visit, "1");
        expect(visit, "More came in than went out, most of it from here: Pension.");
        expect(visit, "13_900 ▲ 3_900");
        visit_keys(visit, "⏎");
        visit_keys(visit, "⏎1");
        expect_all(visit, month);
        visit_keys(visit, "⏎");
        expect(visit, "This month the family lives simply and gets back on its feet.");
        visit_keys(visit, "⏎");
        expect(visit, "The hen had chicks. They are sold. +700_som");
        visit_keys(visit, "⏎1⏎⏎1");
        expect(visit, "Sheep: new: +3");
        visit_keys(visit, "⏎⏎1⏎⏎1⏎");
        expect(visit, "Not reached this time: Something put aside");
        visit_keys(visit, "1");
        assert_false(visit_shows(visit, "The year is over"));
        visit_keys(visit, "⎋");
        expect(visit, "The year is over");
        visit_keys(visit, "3");
        expect(visit, "Half a year played to its end");
        year_table_close(&table);
}

// In the second month all lines stand behind a digit.
static void a_month_shows_what_differs_from_the_last(void **state)
{
        static const char *const february[] = {"Prices have risen. This costs more now: Food.",
                "In the purse before: 13_900_som. Now: 0_som.", "In som This month Last month",
                "Came in +10_000 +10_000 Went out −23_900 −6_000 "
                "Roof −60_000 0 Could not be paid +42_160 0 Food −6_060 −6_000",
                "The purse did not reach for everything. Not paid yet: 42_160_som.", NULL};
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[3], 1);
        visit_keys(visit, to_council);
        visit_keys(visit, to_january);
        visit_keys(visit, "1⏎");
        expect_all(visit, february);
        visit_keys(visit, "2");
        expect(visit, "Roof −60_000_som Could not be paid +42_160_som");
        expect(visit, "Together −23_900_som");
        visit_keys(visit, "⎋");
        expect(visit, "See everything");
        visit_keys(visit, "2⏎");
        expect(visit, "That is all for this month");
        visit_keys(visit, "1⏎1⏎⏎⏎");
        expect(visit, "April");
        visit_keys(visit, "⏎⏎⏎"); // a month in which nothing is decided
        expect(visit, "May");
        year_table_close(&table);
}

// A class has no time to lose: from home to the first event.
static void the_first_event_comes_soon(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < 2; i++) {
                        struct visit visit;
                        visit_open(&visit, state, (enum language)language, visit_sizes[i]);
                        visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
                        visit_show(&visit, home_screen(&visit.session));
                        visit_keys(&visit, i == 0 ? "41⏎⏎11⏎⏎" : "42⏎⏎11⏎⏎");
                        assert_non_null(strstr(headless_frame(&visit.headless),
                                i == 0 ? "11\u00a0000" : "4\u00a0200"));
                        assert_false(visit_shows(&visit, "Went out"));
                        visit_close(&visit);
                }
        }
}

static void an_amount_is_asked_back_and_shown_before_it_is_taken(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_keys(visit, to_council);
        visit_keys(visit, to_january);
        visit_keys(visit, "51");
        expect(visit, "From 1_som to 13_900_som");
        visit_keys(visit, "1,23⏎");
        visit_keys(visit, "⎋");
        visit_keys(visit, "11 and 2⏎");
        expect(visit, "Please write a number with digits, for example 3500.");
        visit_keys(visit, "⎋11900000⏎");
        expect(visit, "From 1_som to 13_900_som");
        visit_keys(visit, "⎋12 000⏎");
        expect(visit, "Now: −2_000_som");
        expect(visit, "In the purse then: 11_900_som");
        visit_keys(visit, "2");
        expect(visit, "How much?");
        visit_keys(visit, "⏎1");
        expect(visit, "Box: 2_000_som put aside");
        expect(visit, "In the purse: 11_900_som");
        visit_keys(visit, "61");
        expect(visit, "Interest a month: 2.5_%. Months to pay it back: 12.");
        expect(visit, "The lender asks for a pledge.");
        visit_keys(visit, "10500⏎");
        expect(visit, "Now: +10_000_som");
        expect(visit, "In the purse then: 21_900_som");
        expect(visit, "Each month: −1_138_som");
        year_table_close(&table);
}

static void a_decision_of_the_month_can_be_taken_back(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[3], 1);
        visit_keys(visit, to_council);
        visit_keys(visit, "21");
        expect(visit, "Take the last decision back Agreed: Fewer small leaks");
        visit_keys(visit, "6");
        assert_false(visit_shows(visit, "Take the last decision back"));
        visit_keys(visit, "1⏎1");
        expect(visit, "Choose otherwise");
        visit_keys(visit, "2");
        expect(visit, "A hen came into the yard.");
        visit_keys(visit, "111");
        visit_keys(visit, "421⏎1");
        expect(visit, "Sheep: sold 1");
        expect(visit, "In the purse: 24_900_som");
        visit_keys(visit, "8");
        expect(visit, "In the purse: 13_900_som");
        expect(visit, "Animals Sheep: 3");
        visit_keys(visit, "8"); // the guest, who was offered tea
        expect(visit, "A guest comes.");
        visit_keys(visit, "28");
        expect(visit, "A guest comes.");
        visit_keys(visit, "1");
        visit_keys(visit, "1⏎⏎"); // a month later nothing of it can be taken back
        assert_false(visit_shows(visit, "Take the last decision back"));
        year_table_close(&table);
}

static void what_cannot_be_taken_says_why(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_keys(visit, to_council);
        visit_keys(visit, to_january);
        visit_keys(visit, "1⏎⏎41");
        expect(visit, "First comes what is not paid yet.");
        visit_keys(visit, "⎋5");
        expect(visit, "First comes what is not paid yet.");
        visit_keys(visit, "1");
        expect(visit, "Putting money aside");
        year_table_close(&table);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(enter_alone_plays_a_year_to_its_end),
                TEST(a_year_has_its_story_its_council_and_its_months),
                TEST(a_month_shows_what_differs_from_the_last),
                TEST(the_first_event_comes_soon),
                TEST(an_amount_is_asked_back_and_shown_before_it_is_taken),
                TEST(a_decision_of_the_month_can_be_taken_back),
                TEST(what_cannot_be_taken_says_why),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
