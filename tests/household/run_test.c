// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100 };

static struct arena arena;

static const char blocks[] =
        "start:\n  cash: 5000\n  cow: 1\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n  wages:\n    amount: 2000\n"
        "expenses:\n  food:\n    amount: 1000\n    must: yes\n    levels:\n"
        "      poor:\n        share: 70%\n        wellbeing: -2\n      usual:\n        share: "
        "100%\n"
        "animals:\n  cow:\n    buy: 900\n    sell: 800\n"
        "saving:\n  box:\n    interest: 0%\n  circle:\n    members: 12\n    each: 100\n"
        "    turn: 6\n"
        "loans:\n  shop:\n    up_to: 900\n    interest: 0%\n    months: 3\n"
        "businesses:\n  stall:\n    price: 10\n    material: 5\n    fixed: 0\n    cash: 300\n"
        "    stock: 40\n    sold: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n    draws: [0, 50]\n"
        "agreements:\n  leaks:\n    text: Leaks\n    amount: 10\n"
        "events:\n  toi:\n    chance: 50%\n    text: A toi\n    choices:\n"
        "    - pick: Yes\n      pay: 20\n    - pick: No\n      pay: 30\n"
        "  other:\n    chance: 50%\n    text: Another\n    choices:\n"
        "    - pick: Dear\n      pay: 20\n    - pick: Cheap\n      pay: 10\n";

static const struct decision decisions[] = {
        {0, DECISION_AGREE, 0, 0, 0},
        {0, DECISION_JOIN, 1, 0, 0},
        {1, DECISION_LEVEL, 0, 0, 0},
        {1, DECISION_BUY, 0, 1, 0},
        {1, DECISION_SAVE, 0, 0, 20050},
        {1, DECISION_BORROW, 0, 0, 60000},
        {1, DECISION_INVEST, 0, 0, 700},
        {1, DECISION_DRAW, 0, 0, 5000},
        {2, DECISION_REPAY, 0, 0, 10000},
        {2, DECISION_SELL, 0, 2, 0},
        {2, DECISION_TAKE, 0, 0, 20001},
        {2, DECISION_LEAVE, 0, 0, 0},
};

// Plays them as somebody at the keyboard would, to the end of `months`.
static void play(struct run *run, struct year *year, const struct scenario *scenario, int months)
{
        run_begin(run, 4821);
        year_begin(year, scenario, run->seed, CHANCE_KEYED);
        for (int month = 0; month <= months; month++) {
                if (month > 0)
                        assert_true(year_open_month(year));
                for (int event; (event = year_event(year)) >= 0;) {
                        const struct decision choice = {
                                (uint8_t)month, DECISION_CHOICE, (int16_t)event, 1, 0};
                        assert_int_equal(year_decide(year, &choice), REFUSAL_NONE);
                        assert_true(run_add(run, &choice));
                }
                for (size_t i = 0; i < ARRAY_LENGTH(decisions); i++) {
                        if (decisions[i].month != month)
                                continue;
                        assert_int_equal(year_decide(year, &decisions[i]), REFUSAL_NONE);
                        assert_true(run_add(run, &decisions[i]));
                }
                if (month > 0)
                        year_close_month(year);
        }
        run_mark(run, year);
}

static void test_a_year_as_a_line(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        struct run run;
        struct run again;
        struct year year;
        struct buffer text;
        play(&run, &year, scenario, 2);
        assert_int_equal(run.months, 2);
        assert_false(run.open);
        buffer_init(&text);
        run_write(&text, &run, scenario);
        const char *head = arena_format(&arena,
                "bereke-run 1; scenario small; rules %s; seed 4821; 0 agree leaks; 0 join circle; ",
                scenario->hash);
        assert_memory_equal(buffer_text(&text), head, strlen(head));
        assert_non_null(strstr(buffer_text(&text),
                "; 1 level food poor; 1 buy cow 1; 1 save box 200.50; 1 borrow shop 600; 1 invest "
                "stall 7; 1 draw stall 50; "));
        assert_non_null(strstr(buffer_text(&text),
                "; 2 repay shop 100; 2 sell cow 2; 2 take box 200.01; 2 leave leaks; months 2; "
                "end "));
        assert_int_equal(run_read(&again, buffer_text(&text), scenario), RUN_GOOD);
        assert_int_equal(again.decision_count, run.decision_count);
        for (int i = 0; i < run.decision_count; i++) {
                assert_int_equal(again.decisions[i].month, run.decisions[i].month);
                assert_int_equal(again.decisions[i].kind, run.decisions[i].kind);
                assert_int_equal(again.decisions[i].object, run.decisions[i].object);
                assert_int_equal(again.decisions[i].count, run.decisions[i].count);
                assert_int_equal(again.decisions[i].amount, run.decisions[i].amount);
        }
        struct ledger ledger;
        struct year replayed;
        assert_int_equal(run_replay(&replayed, &again, scenario, &ledger), RUN_GOOD);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_SELL, 0), 1600);
        assert_int_equal(replayed.household.cash, year.household.cash);
        assert_int_equal(run_read(&again, buffer_text(&text), NULL), RUN_GOOD);
        assert_int_equal(again.decision_count, 0);
        assert_int_equal(again.months, 2);
        assert_string_equal(run_scenario(&arena, buffer_text(&text)), "small");
        buffer_clear(&text);
}

// Left at any moment, a year goes on where it stood.
static void test_a_year_left_in_the_middle(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        for (uint64_t seed = 1; seed <= 20; seed++) {
                struct run run;
                struct year year;
                struct year replayed;
                run_begin(&run, seed);
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                run_mark(&run, &year);
                assert_int_equal(run_replay(&replayed, &run, scenario, NULL), RUN_GOOD);
                for (int month = 1; year_open_month(&year); month++) {
                        run_mark(&run, &year);
                        assert_true(run.open);
                        assert_int_equal(run_replay(&replayed, &run, scenario, NULL), RUN_GOOD);
                        for (int event; (event = year_event(&year)) >= 0;) {
                                const struct decision choice = {
                                        (uint8_t)month, DECISION_CHOICE, (int16_t)event, 1, 0};
                                year_choose(&year, 1);
                                run_add(&run, &choice);
                                run_mark(&run, &year);
                                assert_int_equal(
                                        run_replay(&replayed, &run, scenario, NULL), RUN_GOOD);
                                struct year goes_on = year;
                                assert_int_equal(year_event(&replayed), year_event(&goes_on));
                        }
                        year_close_month(&year);
                        run_mark(&run, &year);
                        assert_false(run.open);
                        assert_int_equal(run.months, month);
                        assert_int_equal(run_replay(&replayed, &run, scenario, NULL), RUN_GOOD);
                        assert_int_equal(replayed.household.phase, PHASE_CLOSED);
                }
                run_mark(&run, &year);
                assert_int_equal(run.months, 12);
                assert_int_equal(run_replay(&replayed, &run, scenario, NULL), RUN_GOOD);
        }
}

// What was read of the month that stands open is kept with the run.
static void test_pages_that_were_read(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        for (int pages = 0; pages <= RUN_PAGES; pages++) {
                struct run run, back;
                struct year year;
                struct buffer text = {0};
                run_begin(&run, 1);
                year_begin(&year, scenario, run.seed, CHANCE_KEYED);
                year_open_month(&year);
                run_mark(&run, &year);
                run.read = pages;
                run_write(&text, &run, scenario);
                assert_int_equal(run_read(&back, buffer_text(&text), scenario), RUN_GOOD);
                assert_true(back.open);
                assert_int_equal(back.read, pages);
                buffer_clear(&text);
        }
}

static const char tail[] = "; months 0; end 00000000000000000000000000000000";
static const char *const broken[] = {
        "; 0 agree nothing",
        "; 0 agree",
        "; 0 agree leaks twice",
        "; 0 agree leaks twice too",
        "; 0 fly leaks",
        "; agree leaks",
        "; 13 agree leaks",
        "; 300 agree leaks",
        "; -1 agree leaks",
        "; 1 agree leaks; 0 join circle",
        "; 1 save box",
        "; 1 save box 1.5",
        "; 1 save box 1.555",
        "; 1 save box -5",
        "; 1 save box 99999999999999999999",
        "; 1 give-back",
        "; 1 choose toi 0",
        "; 1 choose toi 7",
        "; 1 sell cow 100",
        "; 1 level food rich",
        ";0 agree leaks",
        "; ",
};
static const char *const ends[] = {
        "",
        "; months 0",
        "; months x; end 00000000000000000000000000000000",
        "; months 99; end 00000000000000000000000000000000",
        "; months 0; open",
        "; months 0; open 0; end 00000000000000000000000000000000",
        "; months 0; open 10; end 00000000000000000000000000000000",
        "; months 0; open one; end 00000000000000000000000000000000",
        "; months 0; open 1 2; end 00000000000000000000000000000000",
        "; months 0; end 0",
        "; months 0; shut; end 00000000000000000000000000000000",
        "; months 0; end 00000000000000000000000000000000; more",
        "; months 0; end 00000000000000000000000000000000 more",
};

static const struct {
        const char *text;
        enum run_fault fault;
} heads[] = {
        {"", RUN_BROKEN},
        {"bereke-run", RUN_BROKEN},
        {"bereke-run one; scenario small", RUN_BROKEN},
        {"bereke-run 2; anything", RUN_OTHER_ENGINE},
        {"bereke-run 1; scenery small", RUN_BROKEN},
        {"bereke-run 1; scenario big; rules 0", RUN_OTHER_SCENARIO},
        {"bereke-run 1; scenario small; rule 0", RUN_BROKEN},
        {"bereke-run 1; scenario small; rules 0", RUN_OTHER_RULES},
};

static void test_what_is_no_run(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        const char *rules = scenario->hash;
        const char *head =
                arena_format(&arena, "bereke-run 1; scenario small; rules %s; seed 1", rules);
        struct run run;
        assert_int_equal(
                run_read(&run, arena_format(&arena, "%s%s\n", head, tail), scenario), RUN_GOOD);
        assert_int_equal(
                run_read(&run, arena_format(&arena, "%s; 1 give-back 5%s", head, tail), scenario),
                RUN_GOOD);
        assert_int_equal(run.decisions[0].object, -1);
        assert_int_equal(run.decisions[0].amount, 5 * SOM);
        for (size_t i = 0; i < ARRAY_LENGTH(broken); i++) {
                const char *text = arena_format(&arena, "%s%s%s", head, broken[i], tail);
                if (run_read(&run, text, scenario) != RUN_BROKEN)
                        fail_msg("%s", broken[i]);
        }
        for (size_t i = 0; i < ARRAY_LENGTH(ends); i++) {
                const char *text = arena_format(&arena, "%s%s", head, ends[i]);
                if (run_read(&run, text, scenario) != RUN_BROKEN)
                        fail_msg("%s", ends[i]);
        }
        for (size_t i = 0; i < ARRAY_LENGTH(heads); i++)
                assert_int_equal(run_read(&run, heads[i].text, scenario), heads[i].fault);
        assert_int_equal(
                run_read(&run,
                        arena_format(&arena, "bereke-run 1; scenario small; rules %s; seed x%s",
                                rules, tail),
                        scenario),
                RUN_BROKEN);
        assert_null(run_scenario(&arena, "hello"));
        assert_null(run_scenario(&arena, "bereke-run 1; months 2"));
}

// Any line cut anywhere, or with any byte changed, is read without harm.
static void test_damaged_lines(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        struct run run;
        struct year year;
        struct buffer text;
        play(&run, &year, scenario, 2);
        buffer_init(&text);
        run_write(&text, &run, scenario);
        struct run other;
        for (size_t i = 0; i < text.length; i++) {
                char *cut = arena_text(&arena, buffer_text(&text), i);
                assert_int_not_equal(run_read(&other, cut, scenario), RUN_GOOD);
                char *changed = arena_copy_text(&arena, buffer_text(&text));
                changed[i] = (char)(changed[i] ^ 1);
                if (run_read(&other, changed, scenario) != RUN_GOOD)
                        continue;
                struct year replayed;
                (void)run_replay(&replayed, &other, scenario, NULL);
        }
        buffer_clear(&text);
}

static void test_a_run_has_an_end(void **state)
{
        (void)state;
        struct run run;
        run_begin(&run, 1);
        for (int i = 0; i < RUN_OWN; i++)
                assert_true(run_add(&run, &decisions[0]));
        assert_false(run_add(&run, &decisions[0]));
        const struct decision choice = {.month = 1, .kind = DECISION_CHOICE};
        for (int i = RUN_OWN; i < RUN_DECISIONS; i++)
                assert_true(run_add(&run, &choice));
        assert_false(run_add(&run, &choice));
        assert_false(run_add(&run, &decisions[0]));
        const struct scenario *scenario = family_of(&arena, blocks);
        struct year year;
        struct run good;
        play(&good, &year, scenario, 2);
        good.end[0] = good.end[0] == '0' ? '1' : '0';
        assert_int_equal(run_replay(&year, &good, scenario, NULL), RUN_OTHER_END);
        for (enum run_fault fault = RUN_GOOD; fault <= RUN_OTHER_END; fault++)
                assert_true(strlen(run_fault_words(fault)) > 10);
}

struct seen {
        int months;
        uint8_t fired[2];
};

static void watch_month(void *context, const struct year *year)
{
        struct seen *seen = context;
        seen->months++;
        memcpy(seen->fired, year->household.fired, sizeof(seen->fired));
}

// Over another luck a known event is decided as before, an unknown one by its cheapest choice.
static void test_the_same_decisions_over_another_luck(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        struct run run;
        struct seen seen = {0};
        const struct run_watch watch = {.month = watch_month, .context = &seen};
        const struct decision dear = {2, DECISION_CHOICE, 0, 1, 0};
        run_begin(&run, 1);
        run_add(&run, &decisions[0]);
        run_add(&run, &dear);
        run_add(&run, &decisions[9]); // two cows cannot be sold: passed over
        struct year year;
        run_play(&year, &run, scenario, 7, &watch);
        assert_int_equal(seen.months, 12);
        assert_int_equal(year.household.phase, PHASE_OVER);
        assert_int_equal(year.household.agreed, 1);
        assert_int_equal(year.household.animals[0], 1);
        const int64_t spent = 30 * year.household.fired[0] + 10 * year.household.fired[1];
        assert_int_equal(year.household.cash, (5000 + 12 * 1010 - spent) * SOM);
        run_play(&year, &run, scenario, 7, NULL);
        assert_memory_equal(seen.fired, year.household.fired, sizeof(seen.fired));
}

static int clear(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_teardown(test_a_year_as_a_line, clear),
                cmocka_unit_test_teardown(test_a_year_left_in_the_middle, clear),
                cmocka_unit_test_teardown(test_pages_that_were_read, clear),
                cmocka_unit_test_teardown(test_what_is_no_run, clear),
                cmocka_unit_test_teardown(test_damaged_lines, clear),
                cmocka_unit_test_teardown(test_a_run_has_an_end, clear),
                cmocka_unit_test_teardown(test_the_same_decisions_over_another_luck, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
