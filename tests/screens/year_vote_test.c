// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/year_vote.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "support/year_table.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

// From the list of years to the vote about the hen, with so many voters.
static void come_to_vote(struct year_table *table, char voters)
{
        const char keys[] = {voters, '\0'};

        visit_keys(&table->visit, "1⏎⏎3");
        visit_keys(&table->visit, keys);
        visit_keys(&table->visit, "⏎1");
        for (int i = 0; i < 8 && !visit_shows(&table->visit, "You vote"); i++)
                visit_keys(&table->visit, "⏎");
        visit_expect(&table->visit, "You vote");
}

static void vote(struct year_table *table, const char *digits)
{
        for (; *digits; digits++) {
                const char key[] = {*digits, '\0'};
                visit_keys(&table->visit, key);
                visit_keys(&table->visit, "⏎");
        }
}

// Whatever is pressed, every cell of every frame is the same until the last has voted.
static void nothing_is_shown_before_all_have_voted(void **state)
{
        static const char *const votes[] = {"11111", "23013", "00000", "32101"};
        enum { VOTERS = 5, FRAMES = 2 * VOTERS, FRAME = 20000 };
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t size = 0; size < VISIT_SIZES; size++) {
                        char *first[FRAMES];
                        for (size_t i = 0; i < ARRAY_LENGTH(votes); i++) {
                                struct year_table table;
                                year_table_open(&table, state, (enum language)language,
                                        visit_sizes[size], 1);
                                come_to_vote(&table, '0' + VOTERS);
                                for (size_t k = 0; k < FRAMES - 1; k++) {
                                        const char key[] = {votes[i][k / 2], '\0'};
                                        visit_keys(&table.visit, k % 2 ? "⏎" : key);
                                        const char *frame = headless_frame(&table.visit.headless);
                                        if (i == 0)
                                                first[k] = memory_copy_text(frame);
                                        else
                                                assert_string_equal(frame, first[k]);
                                }
                                visit_keys(&table.visit, "⏎");
                                year_table_close(&table);
                        }
                        for (size_t k = 0; k < FRAMES - 1; k++)
                                memory_free(first[k]);
                }
        }
}

static void all_votes_are_shown_at_once_and_the_family_decides(void **state)
{
        static const struct {
                char voters;
                const char *votes;
                const char *shows[4];
        } rows[] = {
                {'3', "111", {"3 of 3", "You see it much alike. Decide together.", NULL}},
                {'4', "1122",
                        {"2 of 4",
                                "As many chose one way as another. Talk first, then decide "
                                "together.",
                                NULL}},
                {'5', "11312",
                        {"3 of 5", "1 of 5",
                                "One of you sees it otherwise. Listen and talk, then decide "
                                "together.",
                                NULL}},
                {'2', "10", {"I don't know", "1 of 2", NULL}},
                {'9', "333333333", {"9 of 9", "0 of 9", NULL}},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct year_table table;
                year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
                come_to_vote(&table, rows[i].voters);
                vote(&table, rows[i].votes);
                for (size_t k = 0; rows[i].shows[k]; k++)
                        visit_expect(&table.visit, rows[i].shows[k]);
                visit_keys(&table.visit, "1");
                visit_expect(&table.visit, "It lays eggs.");
                year_table_close(&table);
        }
}

static void the_mark_stands_at_what_most_have_chosen(void **state)
{
        struct year_table table;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        come_to_vote(&table, '3');
        vote(&table, "313");
        visit_keys(&table.visit, "⏎");
        visit_expect(&table.visit, "A guest comes."); // the third way says nothing more
        year_table_close(&table);
}

static void a_vote_can_be_stopped_and_held_again(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        come_to_vote(&table, '3');
        visit_keys(visit, "⏎");
        visit_expect(visit, "Press the digit of your choice.");
        visit_keys(visit, "7");
        visit_expect(visit, "No choice has this digit.");
        visit_expect(visit, "0 of 3");
        visit_keys(visit, "2⏎⎋");
        visit_expect(visit, "Stop the vote?");
        visit_keys(visit, "2");
        visit_expect(visit, "1 of 3");
        visit_keys(visit, "⎋1");
        visit_expect(visit, "A hen came into the yard.");
        visit_keys(visit, "1⎋");
        visit_expect(visit, "We vote now");
        year_table_close(&table);
}

static void the_language_can_be_changed_while_they_vote(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        come_to_vote(&table, '2');
        visit_keys(visit, "1⇥22");
        visit_expect(visit, "You vote");
        visit_keys(visit, "⏎1⏎⇥21");
        visit_expect(visit, "You see it much alike. Decide together.");
        visit_keys(visit, "1");
        visit_expect(visit, "Choose otherwise");
        year_table_close(&table);
}

static void agreements_are_voted_on_too(void **state)
{
        for (int says_yes = 0; says_yes <= 1; says_yes++) {
                struct year_table table;
                struct visit *visit = &table.visit;
                year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
                visit_keys(visit, "1⏎⏎32⏎21");
                visit_expect(visit, "Not this year");
                vote(&table, "12");
                visit_keys(visit, says_yes ? "1" : "2");
                visit_keys(visit, "⎋");
                visit_keys(visit, "2");
                assert_int_equal(visit_shows(visit, "Agreed: Fewer small leaks"), says_yes);
                year_table_close(&table);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(nothing_is_shown_before_all_have_voted),
                TEST(all_votes_are_shown_at_once_and_the_family_decides),
                TEST(the_mark_stands_at_what_most_have_chosen),
                TEST(a_vote_can_be_stopped_and_held_again),
                TEST(the_language_can_be_changed_while_they_vote),
                TEST(agreements_are_voted_on_too),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
