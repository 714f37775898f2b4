// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/year.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/lesson.h"
#include "screens/practice.h"
#include "session/course.h"
#include "session/scenario.h"
#include "store/person.h"
#include "support/year_table.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static size_t runs_of(struct year_table *table, size_t who)
{
        struct home *home = table->visit.home;
        struct records records;
        size_t runs = 0;

        assert_true(history_read(
                &records, &home->arena, home->store, table->people[who], &home->diagnostics));
        for (size_t i = 0; i < records.count; i++)
                runs += records.items[i].kind == RECORD_RUN;
        return runs;
}

// After each change the plug is pulled: the year goes on with the very page that stood there.
static void a_year_goes_on_at_the_same_point(void **state)
{
        // Each ends with a change that is acknowledged.
        static const char *const way[] = {"1⏎⏎1", "21", "41", "1", "⏎", "1", "11", "421⏎1",
                "511000⏎1", "31", "1", "⏎", "1", "61600⏎1", "1", "⏎", "⏎", "⏎", "1", "⏎", "⏎", "1",
                "⏎", "⏎1", "⏎", "⏎1"};
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[3], 1);
        for (size_t i = 0; i < ARRAY_LENGTH(way); i++) {
                visit_keys(visit, way[i]);
                visit_keys(visit, "x"); // the message goes, the page stays
                char *frame = memory_copy_text(headless_frame(&visit->headless));
                year_table_come_back(&table);
                visit_keys(visit, "1");
                if (i + 1 < ARRAY_LENGTH(way))
                        visit_expect(visit, "Go on");
                else
                        visit_expect(visit, "You have played this year to its end.");
                visit_keys(visit, "1");
                visit_keys(visit, "x");
                if (i + 1 < ARRAY_LENGTH(way))
                        assert_string_equal(headless_frame(&visit->headless), frame);
                memory_free(frame);
        }
        year_table_close(&table);
}

static void leaving_keeps_everything_and_says_so(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_keys(visit, "1⏎⏎11⏎1⎋");
        visit_expect(visit, "All is kept. Next time you go on at this point.");
        visit_keys(visit, "2");
        visit_expect(visit, "It lays eggs.");
        visit_keys(visit, "⎋1");
        visit_expect(visit, "Half a year begun, now: January");
        visit_keys(visit, "1");
        visit_expect(visit, "You stand here: January.");
        visit_keys(visit, "234⏎");
        visit_expect(visit, "Who decides Voters: 4");
        visit_keys(visit, "1");
        visit_expect(visit, "It lays eggs.");
        visit_keys(visit, "⎋1"
                          "13");
        visit_expect(visit, "The year you are in then ends here. Begin a new one?");
        visit_keys(visit, "2⏎⎋113⎋13");
        year_table_close(&table);
}

static void a_new_year_leaves_the_old_one(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_keys(visit, "1⏎⏎11⏎1⎋113");
        visit_keys(visit, "1");
        visit_expect(visit, "Two people and some sheep.");
        visit_keys(visit, "⏎⏎4");
        visit_expect(visit, "Which year?");
        visit_keys(visit, "2");
        visit_expect(visit, "Another year now: our own luck");
        visit_keys(visit, "1");
        visit_expect(visit, "Before the year begins, the family sits down together.");
        year_table_come_back(&table);
        visit_keys(visit, "1");
        visit_expect(visit, "The family sits at its council.");
        struct kept_year kept;
        struct shown_scenario shown;
        assert_true(scenario_show(&shown, &visit->session, "short"));
        kept_year_find(&kept, &visit->session, shown.scenario);
        assert_int_equal(kept.state, YEAR_BEGUN);
        assert_int_equal(kept.run.decision_count, 0);
        assert_true(kept.run.seed >= 1 && kept.run.seed <= 9999);
        scenario_hide(&shown);
        year_table_close(&table);
}

static void two_at_one_keyboard_both_have_it(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 2);
        visit_keys(visit, "1⏎⏎");
        assert_false(visit_shows(visit, "I decide alone"));
        visit_keys(visit, "11⏎1");
        visit_expect(visit, "January — Айжан and Нурлан");
        assert_int_equal(runs_of(&table, 0), 4);
        assert_int_equal(runs_of(&table, 1), 4);
        year_table_close(&table);
}

static void nothing_is_acknowledged_that_was_not_kept(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_keys(visit, "1⏎⏎11⏎");
        assert_true(person_erase(visit->home->store, table.people[0], &visit->home->diagnostics));
        visit_keys(visit, "1");
        visit_expect(visit, "This could not be kept");
        visit_keys(visit, "2");
        visit_expect(visit, "A hen came into the yard.");
        visit_keys(visit, "1⇥21");
        translate_switch(LANGUAGE_KY);
        visit_expect(visit, "This could not be kept");
        visit_keys(visit, "1");
        visit_expect(visit, "Choose otherwise");
        visit_keys(visit, "111⏎⏎");
        visit_expect(visit, "That is all for this month");
        visit_keys(visit, "⎋");
        visit_expect(visit, "Nothing is written down now.");
        year_table_close(&table);
}

static void a_year_of_other_rules_is_told_kindly(void **state)
{
        static const char text[] =
                "bereke-run 1; scenario short; rules 00000000000000000000000000000000; seed 1; "
                "months 2; end 00000000000000000000000000000000";
        const struct record record = {
                .kind = RECORD_RUN, .lesson = "scenario/short", .response = text};
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                struct year_table table;
                struct visit *visit = &table.visit;
                year_table_open(&table, state, (enum language)language, visit_sizes[0], 1);
                assert_true(session_keep(&visit->session, &record, 1));
                visit_keys(visit, "1");
                visit_expect(visit,
                        "This year has been written anew since you played it. The old one cannot "
                        "go on, but what you learned stays yours.");
                visit_keys(visit, "1");
                visit_expect(visit, "Two people and some sheep.");
                visit_keys(visit, "⎋");
                visit_expect(visit, "A new year");
                visit_keys(visit, "1⏎⏎1");
                visit_expect(visit, "That is all: the year begins");
                year_table_close(&table);
        }
}

static void a_lesson_leads_into_the_year_and_goes_on(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        year_table_open(&table, state, LANGUAGE_EN, visit_sizes[0], 1);
        visit_show(visit, lesson_screen(&visit->session, session_lesson(&visit->session, "year")));
        visit_keys(visit, "⏎");
        visit_expect(visit, "Half a year");
        visit_expect(visit, "1 Play the year 2 Go on with the lesson");
        visit_keys(visit, "⏎⏎⏎11⏎1⎋1");
        visit_expect(visit, "1 Go on with the year 2 Go on with the lesson");
        visit_keys(visit, "⏎");
        visit_expect(visit, "The lesson goes on.");
        visit_keys(visit, "⎋11");
        visit_expect(visit, "It lays eggs.");
        visit_keys(visit, "⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎");
        for (int i = 0; i < 10 && !visit_shows(visit, "The year is over"); i++)
                visit_keys(visit, "⏎");
        visit_keys(visit, "3");
        visit_expect(visit, "You have played this year to its end.");
        visit_keys(visit, "⏎");
        visit_expect(visit, "The lesson goes on.");
        year_table_close(&table);
}

static void a_broken_scenario_says_so(void **state)
{
        struct year_table table;
        struct visit *visit = &table.visit;
        const struct year_place place = {.scenario = "missing"};
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                year_table_open(&table, state, (enum language)language, visit_sizes[2], 1);
                stack_go(visit->headless.stack, year_opening(&visit->session, place));
                stack_draw(visit->headless.stack);
                visit_expect(
                        visit, "This year cannot be played now. Show this page to your trainer.");
                visit_keys(visit, "⏎");
                visit_expect(visit, "Practice");
                year_table_close(&table);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_year_goes_on_at_the_same_point),
                TEST(leaving_keeps_everything_and_says_so),
                TEST(a_new_year_leaves_the_old_one),
                TEST(two_at_one_keyboard_both_have_it),
                TEST(nothing_is_acknowledged_that_was_not_kept),
                TEST(a_year_of_other_rules_is_told_kindly),
                TEST(a_lesson_leads_into_the_year_and_goes_on),
                TEST(a_broken_scenario_says_so),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
