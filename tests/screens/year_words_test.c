// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/year_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/family.h"

// One thing of each kind; some without a name of their own.
static const char text[] = "bereke: 1\n"
                           "scenario: words\n"
                           "lang: en\n"
                           "title: Words\n"
                           "months: 12\n"
                           "first_month: september\n"
                           "family:\n"
                           "  ayjan:\n"
                           "    role: mother\n"
                           "    age: 30\n"
                           "start:\n"
                           "  cash: 3000\n"
                           "income:\n"
                           "  child-benefit:\n"
                           "    amount: 10000\n"
                           "expenses:\n"
                           "  food:\n"
                           "    name: Bread and tea\n"
                           "    amount: 8000\n"
                           "    must: yes\n"
                           "    levels:\n"
                           "      thin:\n"
                           "        share: 70%\n"
                           "        wellbeing: -4\n"
                           "      usual:\n"
                           "        name: As usual\n"
                           "        share: 100%\n"
                           "animals:\n"
                           "  sheep:\n"
                           "    buy: 12000\n"
                           "    sell: 11000\n"
                           "saving:\n"
                           "  box:\n"
                           "    name: Home box\n"
                           "  sherine:\n"
                           "    members: 12\n"
                           "    each: 500\n"
                           "    turn: 11\n"
                           "loans:\n"
                           "  bank:\n"
                           "    up_to: 5000\n"
                           "    interest: 30% a year\n"
                           "    months: 12\n"
                           "businesses:\n"
                           "  workshop:\n"
                           "    price: 1500\n"
                           "    material: 900\n"
                           "    fixed: 300\n"
                           "    cash: 8000\n"
                           "    stock: 1000\n"
                           "    sold: [6, 8, 10, 12, 15, 15, 15, 15, 12, 10, 8, 10]\n"
                           "    draws: [0, 2000]\n"
                           "agreements:\n"
                           "  leaks:\n"
                           "    name: Small leaks\n"
                           "    text: Each of us names one leak.\n"
                           "    amount: 1000\n"
                           "goals:\n"
                           "  kept:\n"
                           "    text: Something is kept\n"
                           "    when: savings > 0\n"
                           "events:\n"
                           "  cow-ill:\n"
                           "    months: [october]\n"
                           "    text: The cow is ill. The vet asks <2500.50 som>.\n"
                           "    choices:\n"
                           "    - pick: Call the vet\n"
                           "      pay: 2500\n"
                           "      wellbeing: 1\n"
                           "      later:\n"
                           "        months: 1\n"
                           "        text: She is well again!\n"
                           "        get: 100\n"
                           "    - pick: Wait\n"
                           "      agreement: -2\n"
                           "      lose: sheep\n"
                           "      time: 1\n"
                           "    - pick: Borrow\n"
                           "      borrow:\n"
                           "        from: bank\n"
                           "        amount: 2500\n"
                           "      gain: {sheep: 2}\n"
                           "      save:\n"
                           "        in: box\n"
                           "        amount: 100\n"
                           "    - pick: Pay everything back\n"
                           "      take:\n"
                           "        from: box\n"
                           "        amount: 100\n"
                           "      repay:\n"
                           "        to: bank\n"
                           "        amount: 100\n"
                           "    - pick: Do nothing\n";

struct saying {
        struct arena arena;
        struct diagnostics diagnostics;
        const struct scenario *scenario;
        struct year_words words;
};

static int set_up(void **state)
{
        static struct saying saying;
        static const struct yaml_source source = {
                .path = "words.yaml", .bytes = text, .length = sizeof(text) - 1};
        const char *build = getenv("BEREKE_BUILD");

        saying = (struct saying){0};
        diagnostics_init(&saying.diagnostics);
        const char *locale = file_join(&saying.arena, build ? build : "build", "locale");
        translate_start(locale, LANGUAGE_EN);
        reading_start(locale);
        translate_switch(LANGUAGE_EN);
        saying.scenario = scenario_read(&saying.arena, &source, &saying.diagnostics);
        *state = &saying;
        if (!saying.scenario)
                return -1;
        saying.words = year_words_of(&saying.arena, saying.scenario);
        return 0;
}

static int tear_down(void **state)
{
        struct saying *saying = *state;

        diagnostics_clear(&saying->diagnostics);
        arena_clear(&saying->arena);
        return 0;
}

static void decisions_are_whole_sentences(void **state)
{
        static const struct {
                struct decision decision;
                const char *words;
        } rows[] = {
                {{.month = 2, .kind = DECISION_CHOICE, .count = 1}, "The cow is ill: Wait"},
                {{.month = 0, .kind = DECISION_LEVEL, .count = 1}, "Bread and tea: As usual"},
                {{.month = 3, .kind = DECISION_LEVEL}, "Bread and tea: Thin from next month"},
                {{.month = 3, .kind = DECISION_BUY, .count = 2}, "Sheep: bought 2"},
                {{.month = 3, .kind = DECISION_SELL, .count = 1}, "Sheep: sold 1"},
                {{.month = 3, .kind = DECISION_SAVE, .amount = 1250000},
                        "Home box: 12\u00a0500\u00a0som put aside"},
                {{.month = 3, .kind = DECISION_TAKE, .amount = 100},
                        "Home box: 1\u00a0som taken out"},
                {{.month = 0, .kind = DECISION_JOIN, .object = 1}, "Sherine: joined"},
                {{.month = 3, .kind = DECISION_BORROW, .amount = 100}, "Bank: 1\u00a0som borrowed"},
                {{.month = 3, .kind = DECISION_REPAY, .amount = 100}, "Bank: 1\u00a0som paid back"},
                {{.month = 3, .kind = DECISION_REPAY, .object = -1, .amount = 100},
                        "Relatives: 1\u00a0som paid back"},
                {{.month = 0, .kind = DECISION_AGREE}, "Agreed: Small leaks"},
                {{.month = 4, .kind = DECISION_LEAVE}, "No longer agreed: Small leaks"},
                {{.month = 4, .kind = DECISION_DRAW, .amount = 200000},
                        "Workshop: 2\u00a0000\u00a0som a month for the home"},
                {{.month = 4, .kind = DECISION_INVEST, .amount = 100},
                        "Workshop: 1\u00a0som put into the till"},
        };
        const struct saying *saying = *state;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_string_equal(
                        year_decision_words(&saying->words, &rows[i].decision), rows[i].words);
}

static void offers_say_what_they_change(void **state)
{
        static const struct {
                struct offer offer;
                const char *words, *detail;
        } rows[] = {
                {{.kind = DECISION_LEVEL, .cash_monthly = 240000}, "Bread and tea: Thin",
                        "+2\u00a0400\u00a0som each month"},
                {{.kind = DECISION_BUY, .count = 1, .heads_most = 3, .cash = -1200000},
                        "Sheep: buy", "for one: \u221212\u00a0000\u00a0som"},
                {{.kind = DECISION_SELL, .count = 1, .heads_most = 3, .cash = 100}, "Sheep: sell",
                        "for one: +1\u00a0som"},
                {{.kind = DECISION_SAVE, .least = 100, .most = 300, .cash = -100},
                        "Home box: put money aside", "up to 3\u00a0som"},
                {{.kind = DECISION_TAKE, .refusal = REFUSAL_NOTHING}, "Home box: take money out",
                        "There is nothing there now."},
                {{.kind = DECISION_JOIN, .object = 1, .cash_monthly = -50000}, "Sherine: join",
                        "\u2212500\u00a0som each month"},
                {{.kind = DECISION_BORROW, .least = 100, .most = 500000}, "Bank: borrow",
                        "up to 5\u00a0000\u00a0som"},
                {{.kind = DECISION_REPAY, .object = -1, .least = 1, .most = 100},
                        "Relatives: pay back", "up to 1\u00a0som"},
                {{.kind = DECISION_AGREE, .cash = -100, .cash_monthly = 100}, "Agree: Small leaks",
                        "now \u22121\u00a0som, then +1\u00a0som each month"},
                {{.kind = DECISION_LEAVE, .cash = 100}, "Agree no longer: Small leaks",
                        "now +1\u00a0som"},
                {{.kind = DECISION_DRAW, .least = 200000, .most = 200000},
                        "Workshop: 2\u00a0000\u00a0som a month for the home", NULL},
                {{.kind = DECISION_INVEST, .refusal = REFUSAL_NO_MONEY},
                        "Workshop: put money into the till",
                        "There is not enough money in the purse."},
        };
        const struct saying *saying = *state;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const char *detail = year_offer_detail(&saying->words, &rows[i].offer);
                assert_string_equal(
                        year_offer_words(&saying->words, &rows[i].offer), rows[i].words);
                assert_string_equal(detail ? detail : "", rows[i].detail ? rows[i].detail : "");
        }
        assert_null(year_refusal_words(REFUSAL_NONE));
        for (int refusal = 1; refusal < REFUSAL_COUNT; refusal++)
                assert_non_null(year_refusal_words((enum refusal)refusal));
}

// What is certain is said with its month, what hangs on luck without its number.
static void what_follows_is_said_beforehand(void **state)
{
        static const struct {
                const char *event;
                int choice, month;
                const char *words;
        } rows[] = {
                {"coal", 0, 0, ""},
                {"coal", 1, 0, "December: \u221212\u00a0000\u00a0som"},
                {"coal", 1, 9, ""}, // after the year
                {"neighbour-asks", 0, 0, "something may follow later"},
                {"flour", 0, 2,
                        "December to May, each month: +1\u00a0150\u00a0som\n"
                        "something may follow later"},
        };
        struct arena arena = {0};
        const struct scenario *scenario = family_in_course(&arena, "autumn-to-autumn");
        const struct scenario *boxes = family_in_course(&arena, "keep-money");
        const struct year_words words_of_boxes = year_words_of(&arena, boxes);
        const struct year_words words = year_words_of(&arena, scenario);

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                size_t k = 0;
                while (strcmp(scenario->events[k].named.id, rows[i].event) != 0)
                        k++;
                const struct event_choice *choice = &scenario->events[k].choices[rows[i].choice];
                assert_string_equal(
                        year_laters_words(&words, &choice->effects, rows[i].month), rows[i].words);
        }
        // The box can be lost: that 24 000 som will lie in it is no promise.
        assert_string_equal(
                year_laters_words(&words_of_boxes, &boxes->events[0].choices[0].effects, 0),
                "October to August, each month: Home box: put aside 2\u00a0000\u00a0som\n"
                "something may follow later");
        arena_clear(&arena);
}

static void effects_stand_in_their_order(void **state)
{
        static const char *const expected[] = {
                "\u22122\u00a0500\u00a0som, calm and health +1",
                "agreement \u22122, Sheep \u22121, free hours a day +1",
                "Bank: loan of 2\u00a0500\u00a0som, Sheep +2, Home box: put aside 100\u00a0som",
                "Home box: take out 100\u00a0som, Bank: pay back 100\u00a0som",
                "",
        };
        const struct saying *saying = *state;
        const struct event *event = &saying->scenario->events[0];

        assert_int_equal(event->choice_count, ARRAY_LENGTH(expected));
        for (size_t i = 0; i < ARRAY_LENGTH(expected); i++)
                assert_string_equal(year_effects_words(&saying->words, &event->choices[i].effects),
                        expected[i]);
        const struct effect till[] = {{.verb = EFFECT_INVEST, .amount = 100},
                {.verb = EFFECT_DRAW, .amount = 100}, {.verb = EFFECT_GET, .amount = 100}};
        assert_string_equal(
                year_effects_words(&saying->words, &(struct effects){till, ARRAY_LENGTH(till)}),
                "Workshop: 1\u00a0som into the till, Workshop: 1\u00a0som from the till, "
                "+1\u00a0som");

        // Out of the till and spent at once, got and put into it at once: one change each.
        const struct effect repair[] = {
                {.verb = EFFECT_DRAW, .amount = 300000}, {.verb = EFFECT_PAY, .amount = 300000}};
        assert_string_equal(
                year_effects_words(&saying->words, &(struct effects){repair, ARRAY_LENGTH(repair)}),
                "Workshop: \u22123\u00a0000\u00a0som");
        const struct effect paid[] = {
                {.verb = EFFECT_GET, .amount = 300000}, {.verb = EFFECT_INVEST, .amount = 300000}};
        assert_string_equal(
                year_effects_words(&saying->words, &(struct effects){paid, ARRAY_LENGTH(paid)}),
                "Workshop: +3\u00a0000\u00a0som");
}

static void every_line_of_the_month_page_has_a_name(void **state)
{
        static const struct {
                struct ledger_line line;
                const char *words, *amount;
        } rows[] = {
                {{LEDGER_INCOME, 0, 1000000}, "Child benefit", "+10\u00a0000\u00a0som"},
                {{LEDGER_EXPENSE, 0, -800000}, "Bread and tea", "\u22128\u00a0000\u00a0som"},
                {{LEDGER_AGREEMENT, 0, 100}, "Small leaks", "+1\u00a0som"},
                {{LEDGER_FODDER, 0, -100}, "Sheep: fodder", "\u22121\u00a0som"},
                {{LEDGER_BUY, 0, -100}, "Sheep: bought", "\u22121\u00a0som"},
                {{LEDGER_SELL, 0, 100}, "Sheep: sold", "+1\u00a0som"},
                {{LEDGER_SAVE, 0, -100}, "Home box: put aside", "\u22121\u00a0som"},
                {{LEDGER_TAKE, 1, 100}, "Sherine: taken out", "+1\u00a0som"},
                {{LEDGER_INTEREST_EARNED, 0, 50}, "Home box: interest earned", "+0.50\u00a0som"},
                {{LEDGER_BORROW, 0, 100}, "Bank: borrowed", "+1\u00a0som"},
                {{LEDGER_INSTALMENT, 0, -100}, "Bank: instalment", "\u22121\u00a0som"},
                {{LEDGER_INTEREST, 0, -100}, "Bank: interest", "\u22121\u00a0som"},
                {{LEDGER_FEE, 0, -100}, "Bank: fee", "\u22121\u00a0som"},
                {{LEDGER_FEE, -1, -100}, "Fee for what was not paid in time", "\u22121\u00a0som"},
                {{LEDGER_EVENT, 0, -100}, "The cow is ill", "\u22121\u00a0som"},
                {{LEDGER_LATER, 0, 100}, "She is well again!", "+1\u00a0som"},
                {{LEDGER_DRAW, 0, 100}, "Workshop: taken for the home", "+1\u00a0som"},
                {{LEDGER_INVEST, 0, -100}, "Workshop: put into the till", "\u22121\u00a0som"},
                {{LEDGER_ARREARS, 0, 100}, "Could not be paid", "+1\u00a0som"},
                {{LEDGER_ARREARS, 0, -100}, "Paid later than due", "\u22121\u00a0som"},
                {{LEDGER_OWED, 0, 100}, "Help from relatives", "+1\u00a0som"},
                {{LEDGER_OWED, 0, -100}, "Given back to relatives", "\u22121\u00a0som"},
                {{LEDGER_ROBBED, 0, -100}, "Home box: lost", "\u22121\u00a0som"},
                {{LEDGER_BORN, 0, 3}, "Sheep: new", "+3"},
                {{LEDGER_DIED, 0, -1}, "Sheep: gone", "\u22121"},
        };
        const struct saying *saying = *state;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_string_equal(
                        year_ledger_words(&saying->words, &rows[i].line), rows[i].words);
                assert_string_equal(
                        year_ledger_amount(&saying->words, &rows[i].line), rows[i].amount);
        }
}

static void months_and_values_in_each_language(void **state)
{
        static const struct {
                enum language language;
                const char *name, *title, *abbreviation, *council, *reserve, *wellbeing, *cash;
        } rows[] = {
                {LANGUAGE_EN, "March", "March", "Mar", "Before the first month", "weeks: 3.5", "60",
                        "12\u00a0500\u00a0som"},
                {LANGUAGE_RU, "март", "Март", "Мар", "Перед первым месяцем", "недель: 3,5", "60",
                        "12\u00a0500\u00a0сом"},
                {LANGUAGE_KY, "март", "Март", "Мар", "Биринчи айдын алдында", "3,5 апта", "60",
                        "12\u00a0500\u00a0сом"},
        };
        struct saying *saying = *state;
        struct arena *arena = &saying->arena;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                translate_switch(rows[i].language);
                struct year_words words = year_words_of(arena, saying->scenario);
                assert_string_equal(year_month_name(&words, 6), rows[i].name);
                assert_string_equal(year_month_title(&words, 6), rows[i].title);
                assert_string_equal(year_month_short(&words, 6), rows[i].abbreviation);
                assert_string_equal(year_month_title(&words, -1), rows[i].council);
                assert_string_equal(year_month_short(&words, -1), "");
                assert_string_equal(year_chart_value(arena, CHART_RESERVE, 35), rows[i].reserve);
                assert_string_equal(
                        year_chart_value(arena, CHART_WELLBEING, 60), rows[i].wellbeing);
                assert_string_equal(year_chart_value(arena, CHART_CASH, 1250000), rows[i].cash);
                assert_string_equal(year_chart_number(arena, CHART_DEBT, 1250000), "12\u00a0500");
                assert_string_equal(year_chart_number(arena, CHART_RESERVE, 40), "4");
                for (int chart = 0; chart < CHART_COUNT; chart++)
                        assert_true(*year_chart_name((enum debrief_chart)chart));
        }
        translate_switch(LANGUAGE_EN);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(decisions_are_whole_sentences),
                cmocka_unit_test(offers_say_what_they_change),
                cmocka_unit_test(effects_stand_in_their_order),
                cmocka_unit_test(what_follows_is_said_beforehand),
                cmocka_unit_test(every_line_of_the_month_page_has_a_name),
                cmocka_unit_test(months_and_values_in_each_language),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
