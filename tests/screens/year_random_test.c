// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who cannot read plays the years of the course: any key, again and again. After each the
// purse holds no less than nothing, and what was kept is the very year that stands there; from
// wherever they come to, Enter alone leads to the end.
#include "screens/year.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "screens/practice.h"
#include "session/scenario.h"
#include "support/visit.h"

enum { HANDS = 16, KEYS = 300, KEYS_AFTER = 60, KEYS_TO_THE_END = 1500 };

// One hand at one scenario; always the same for the same number.
struct hand {
        struct visit visit;
        struct shown_scenario shown;
        uint64_t number, drawn;
        size_t kept; // records already looked at
};

static size_t pick(struct hand *hand, size_t count)
{
        return (size_t)(hash_mix(hand->number, hand->drawn++) % count);
}

static void open_hand(struct hand *hand, void **state, const char *scenario, uint64_t number)
{
        struct visit *visit = &hand->visit;
        const enum language language = (enum language)(number % LANGUAGE_COUNT);

        *hand = (struct hand){.number = number};
        visit_open(visit, state, language, visit_sizes[number % VISIT_SIZES]);
        visit_sign_in(visit, visit_person(visit, "Айжан", 0));
        visit->session.store = NULL; // years enough for a village, and not a disk kept busy
        visit_show(visit, practice_screen(&visit->session));
        stack_go(visit->headless.stack,
                year_opening(&visit->session, (struct year_place){.scenario = scenario}));
        stack_draw(visit->headless.stack);
        assert_true(scenario_show(&hand->shown, &visit->session, scenario));
}

static void close_hand(struct hand *hand)
{
        scenario_hide(&hand->shown);
        hand->visit.session.store = hand->visit.home->store;
        visit_close(&hand->visit);
}

static void hold_household(const struct year *year)
{
        const struct household *household = &year->household;

        assert_true(household->cash >= 0 && household->arrears >= 0 && household->owed >= 0);
        for (int i = 0; i < SCENARIO_ANIMALS; i++)
                assert_in_range(household->animals[i], 0, SCENARIO_HEADS);
        for (int i = 0; i < SCENARIO_LOANS; i++)
                assert_true(household->loans[i].rest >= 0);
        for (int i = 0; i < SCENARIO_BUSINESSES; i++)
                assert_true(household->tills[i].cash.tyiyn >= 0);
}

// What the last keys have kept can be read, and leads to where it says.
static void hold_what_was_kept(struct hand *hand)
{
        const struct session *session = &hand->visit.session;

        for (; hand->kept < session->record_count; hand->kept++) {
                const struct record *record = &session->records[hand->kept];
                struct run run;
                struct year year;
                if (record->kind != RECORD_RUN)
                        continue;
                enum run_fault fault = run_read(&run, record->response, hand->shown.scenario);
                if (fault == RUN_OTHER_SCENARIO) // they have left this year for another
                        continue;
                assert_int_equal(fault, RUN_GOOD);
                assert_int_equal(run_replay(&year, &run, hand->shown.scenario, NULL), RUN_GOOD);
                hold_household(&year);
        }
}

static void press_any(struct hand *hand)
{
        static const char *const keys[] = {"⏎", "⏎", "⏎", "⏎", "1", "1", "1", "2", "2", "3", "4",
                "5", "6", "7", "8", "9", "0", "↓", "↓", "↑", "⇟", "⌫", "⎋", "1000⏎1", "1⏎1",
                "99999999999999⏎", "0,5⏎", "−3⏎"};

        visit_keys(&hand->visit, keys[pick(hand, ARRAY_LENGTH(keys))]);
        hold_what_was_kept(hand);
}

static void play_to_the_end(struct hand *hand)
{
        struct visit *visit = &hand->visit;
        const struct year_place place = {.scenario = hand->shown.scenario->id};
        struct kept_year kept;

        stack_go(visit->headless.stack, year_opening(&visit->session, place));
        stack_draw(visit->headless.stack);
        kept_year_find(&kept, &visit->session, hand->shown.scenario);
        for (int k = 0; k < KEYS_TO_THE_END && kept.state != YEAR_OVER; k++) {
                visit_keys(visit, "⏎");
                kept_year_find(&kept, &visit->session, hand->shown.scenario);
        }
        if (kept.state != YEAR_OVER)
                fail_msg("Hand %d does not come to the end:\n%s", (int)hand->number,
                        headless_frame(&visit->headless));
        hold_what_was_kept(hand);
}

static void hold_scenario(void **state, const char *scenario)
{
        for (uint64_t number = 0; number < HANDS; number++) {
                struct hand hand;
                open_hand(&hand, state, scenario, number);
                for (int i = 0; i < KEYS; i++)
                        press_any(&hand);
                play_to_the_end(&hand);
                visit_keys(&hand.visit, "1"); // looking back on it
                for (int i = 0; i < KEYS_AFTER; i++)
                        press_any(&hand);
                close_hand(&hand);
        }
}

static void any_keys_play_autumn_to_autumn(void **state)
{
        hold_scenario(state, "autumn-to-autumn");
}

static void any_keys_play_grant_start(void **state)
{
        hold_scenario(state, "grant-start");
}

static void any_keys_play_keep_money(void **state)
{
        hold_scenario(state, "keep-money");
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(any_keys_play_autumn_to_autumn),
                TEST(any_keys_play_grant_start),
                TEST(any_keys_play_keep_money),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
