// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the calculators show are those of the course's worked examples, every one.
#include "views/calculator.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/calculator.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)
#define S "\u00a0" // the space inside of an amount

static const struct visit_size tall = {130, 80};

// The calculator with these figures, all of it at once.
static void open_plan(struct visit *visit, void **state, const char *plan)
{
        const struct record kept = {.kind = RECORD_PLAN, .lesson = "plan/test", .response = plan};

        visit_open(visit, state, LANGUAGE_EN, tall);
        visit_show(visit, calculator_kept_screen(&visit->session, &kept));
}

// Whether one row of the screen begins and ends so.
static bool has_row(struct visit *visit, const char *begins, const char *ends)
{
        const char *row = headless_frame(&visit->headless);

        for (const char *end; (end = strchr(row, '\n')); row = end + 1) {
                const char *text = row + strspn(row, " ");
                size_t length = (size_t)(end - text);
                size_t first = strlen(begins);
                size_t last = strlen(ends);

                if (text < end && length > first + last && strncmp(text, begins, first) == 0 &&
                        text[first] == ' ' && strncmp(end - last, ends, last) == 0 &&
                        end[-(long)last - 1] == ' ')
                        return true;
        }
        return false;
}

static void assert_row(struct visit *visit, const char *begins, const char *ends)
{
        if (!has_row(visit, begins, ends))
                fail_msg("no row “%s … %s”:\n%s", begins, ends, headless_frame(&visit->headless));
}

static void savings_by_season(void **state)
{
        static const struct {
                const char *plan;
                const char *deposits[12];
                const char *said;
        } rows[] = {
                {"plan 1 savings\ngoal 24000\nmonths 12\n",
                        {"2" S "000", "2" S "000", "2" S "000", "2" S "000", "2" S "000",
                                "2" S "000", "2" S "000", "2" S "000", "2" S "000", "2" S "000",
                                "2" S "000", "2" S "000"},
                        "Together 24" S "000" S "som. The goal is reached after: 12 months."},
                {"plan 1 savings\ngoal 24000\nhave 6000\nmonths 12\n",
                        {"1" S "500", "1" S "500", "1" S "500", "1" S "500", "1" S "500",
                                "1" S "500", "1" S "500", "1" S "500", "1" S "500", "1" S "500",
                                "1" S "500", "1" S "500"},
                        "Together 18" S "000" S "som."},
                {"plan 1 savings\ngoal 18000\nmonths 9\n",
                        {"2" S "000", "2" S "000", "2" S "000", "2" S "000", "2" S "000",
                                "2" S "000", "2" S "000", "2" S "000", "2" S "000"},
                        "The goal is reached after: 9 months."},
                {"plan 1 savings\ngoal 20000\nmonths 8\nweights 0 0 0 1 1 2 2 2\n",
                        {"0", "0", "0", "2" S "500", "2" S "500", "5" S "000", "5" S "000",
                                "5" S "000"},
                        "In the strongest month: 5" S "000" S "som"},
                {"plan 1 savings\ngoal 10000\nmonths 7\n",
                        {"1" S "450", "1" S "450", "1" S "450", "1" S "450", "1" S "450",
                                "1" S "450", "1" S "300"},
                        "Together 10" S "000" S "som."},
                {"plan 1 savings\ngoal 1560\nmonths 12\n",
                        {"130", "130", "130", "130", "130", "130", "130", "130", "130", "130",
                                "130", "130"},
                        "A month: 130" S "som"},
                {"plan 1 savings\ngoal 24000\nmonths 12\ninterest 12% a year\n", {"2" S "000"},
                        "In a deposit the interest comes to 1" S "560" S
                        "som. At the end there are "
                        "25" S "560" S "som."},
                {"plan 1 savings\ngoal 24000\nmonths 12\ninterest 1% a month\n", {"2" S "000"},
                        "the interest comes to 1" S "560" S "som."},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct visit visit;
                open_plan(&visit, state, rows[i].plan);
                for (size_t k = 0; k < 12 && rows[i].deposits[k]; k++) {
                        const char month[] = {(char)('1' + k), '\0'};
                        const char *late[] = {"10", "11", "12"};

                        assert_row(&visit, k < 9 ? month : late[k - 9], rows[i].deposits[k]);
                }
                visit_expect(&visit, rows[i].said);
                visit_close(&visit);
        }
}

static void savings_at_an_own_pace(void **state)
{
        static const struct {
                const char *plan;
                const char *said;
        } rows[] = {
                {"plan 1 savings\ngoal 24000\nmonths 12\nown 2500\n",
                        "With 2" S "500" S "som a month you are there in: 10 months."},
                {"plan 1 savings\ngoal 24000\nhave 4000\nmonths 6\nown 1500\n",
                        "With 1" S "500" S "som a month, 11" S "000" S
                        "som is still missing at the end. Needed: 14 months."},
                {"plan 1 savings\ngoal 24000\nhave 24000\nown 1500\n",
                        "The goal is there already."},
                {"plan 1 savings\ngoal 100\nmonths 2\nweights 0 0\n",
                        "No month puts anything aside."},
                {"plan 1 savings\ngoal 100\nmonths 1\nfirst_month 3\n",
                        "The goal is reached in: March."},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct visit visit;
                open_plan(&visit, state, rows[i].plan);
                visit_expect(&visit, rows[i].said);
                visit_close(&visit);
        }
}

static void offers_of_a_loan(void **state)
{
        static const char *const rows[] = {
                "A 4" S "584 55" S "008 5" S "008 19.6" S "%",
                "B 4" S "874 58" S "492 8" S "492 34.5" S "%",
                "B+ 4" S "874 58" S "492 9" S "992 42.7" S "%",
                "C 5" S "417 65" S "000 15" S "000 65.5" S "%",
                "D 5" S "000 60" S "000 10" S "000 41.3" S "%",
                "E 4" S "917 59" S "000 9" S "000 36.8" S "%",
                "G 4" S "396 52" S "750 2" S "750 10.5" S "%",
                "F (cheapest) 4" S "167 50" S "000 0 0" S "%",
                "A 50" S "000 4" S "584 it fits",
                "B 50" S "000 4" S "878 does not fit",
                "B+ 48" S "500 4" S "878 does not fit",
                "C 50" S "000 5" S "413 does not fit",
                "E 50" S "000 4" S "913 does not fit",
                "G 50" S "000 4" S "394 it fits",
                "F 50" S "000 4" S "163 it fits",
                "The cheapest: F. Over the money in hand: 0" S "som.",
                "It has no interest.",
                "• B+: On the rest, 30" S "% a year, fee 1" S "500" S "som",
                "Example numbers, to learn counting. No advice.",
                "In the thinnest month 4" S "600" S "som are free. A payment up to that fits.",
        };
        struct visit visit;

        open_plan(&visit, state,
                "plan 1 loans\nsum 50000\nmonths 12\nfree 4600\n"
                "offer A\nkind annuity\nrate 18% a year\n"
                "offer B\nkind annuity\nrate 30% a year\n"
                "offer B+\nkind annuity\nrate 30% a year\nfee 1500\n"
                "offer C\nkind flat\nrate 2.5% a month\n"
                "offer D\nkind instalment\nmark_up 10000\n"
                "offer E\nkind mark-up\nmark_up 9000\n"
                "offer G\nkind annuity\nrate 10% a year\n"
                "offer F\nkind free\n");
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                visit_expect(&visit, rows[i]);
        visit_close(&visit);
}

static void the_small_loan_and_what_does_not_fit(void **state)
{
        static const struct {
                const char *plan;
                const char *said[2];
        } rows[] = {
                {"plan 1 loans\nsum 12000\nmonths 6\noffer Rest\nkind equal-parts\n"
                 "rate 2% a month\noffer First\nkind flat\nrate 2% a month\n",
                        {"Rest (cheapest) 2" S "240 12" S "840 840 26.8" S "%",
                                "First 2" S "240 13" S "440 1" S "440 48.3" S "%"}},
                {"plan 1 loans\nsum 12000\nmonths 6\nfree -400\noffer\nkind free\n",
                        {"In the thinnest month nothing is free.", "From a relative (cheapest)"}},
                {"plan 1 loans\nsum 12000\nmonths 6\nfree 100\noffer\nkind free\n",
                        {"None of these payments fits."}},
                {"plan 1 loans\nsum 12000\nmonths 6\noffer Bank\nkind flat\nrate 1% a month\n"
                 "own\nkind mark-up\nmark_up 600\n",
                        {"My own offer (cheapest) 2" S "100 12" S "600 600",
                                "• My own offer: Islamic sale"}},
                {"plan 1 loans\nsum 12000\nmonths 6\noffer Bank\nkind flat\nrate 1% a month\n"
                 "own\nkind free\nfee 12000\n",
                        {"Your offer's fee takes the whole sum.", "Bank (cheapest)"}},
                {"plan 1 loans\nsum 1\nmonths 6\noffer Bank\nkind flat\nfee 20\n",
                        {"These figures are too large to count with."}},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct visit visit;
                open_plan(&visit, state, rows[i].plan);
                for (size_t k = 0; k < 2 && rows[i].said[k]; k++)
                        visit_expect(&visit, rows[i].said[k]);
                visit_close(&visit);
        }
}

static void sizes_of_a_celebration(void **state)
{
        static const char *const rows[] = {
                "It costs: 90" S "000" S "som.",
                "Saved beforehand, without debt, in: 22.5 months.",
                "The guests bring 40" S "000" S "som. It is no income",
                "One guest more: 800" S "som more.",
                "Ten guests fewer: 8" S "000" S "som less.",
                "Ours 80 90" S "000 40" S "000 22.5 months",
                "Small 40 40" S "000 20" S "000 10 months",
                "As large 80 90" S "000 40" S "000 22.5 months",
                "Larger 150 200" S "000 75" S "000 50 months",
                "Smaller 1 0 500 0 months",
        };
        struct visit visit;

        open_plan(&visit, state,
                "plan 1 celebration\nguests 80\neach 800\nother 26000\ngift_each 500\nsave 4000\n"
                "size Small\nguests 40\neach 700\nother 12000\n"
                "size\nguests 80\neach 800\nother 26000\n"
                "size\nguests 150\neach 900\nother 65000\nsize\nguests 1\n");
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                visit_expect(&visit, rows[i]);
        visit_close(&visit);
        open_plan(&visit, state, "plan 1 celebration\nguests 8\nsave 0\n");
        visit_expect(&visit, "It costs");
        assert_false(visit_shows(&visit, "Saved beforehand"));
        assert_false(visit_shows(&visit, "Ten guests fewer"));
        assert_false(visit_shows(&visit, "Side by side"));
        visit_close(&visit);
}

static void pieces_that_cover_the_costs(void **state)
{
        static const struct {
                const char *plan;
                const char *said[6];
        } rows[] = {
                {"plan 1 till\nmonths 5\nsold 4 6 10 15 20\n",
                        {"Month 1 4 −1" S "200 −50", "Month 2 6 0 0", "Month 3 10 2" S "400 40",
                                "Month 4 15 5" S "400 60", "Month 5 20 8" S "400 70"}},
                {"plan 1 till\nprice 1300\nmonths 2\nsold 9 15\n",
                        {"Month 1 9 0 0", "Month 2 15 2" S "400 26.67"}},
                {"plan 1 till\nmaterial 1200\nmonths 1\nsold 12\n", {"Month 1 12 0 0"}},
                {"plan 1 till\nmonths 1\nsold 0\n", {"Month 1 0 −3" S "600 —"}},
                {"plan 1 till\nprice 900\n", {"A piece costs as much as it brings, or more"}},
        };
        static const char *const needed[] = {"6", "9", "12", "6", NULL};

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct visit visit;
                open_plan(&visit, state, rows[i].plan);
                for (size_t k = 0; k < 6 && rows[i].said[k]; k++)
                        visit_expect(&visit, rows[i].said[k]);
                if (needed[i])
                        assert_row(&visit, "Needed", needed[i]);
                visit_close(&visit);
        }
}

static void the_till_month_by_month(void **state)
{
        static const char *const flows[] = {
                "Month 1 9" S "000 3" S "000 6" S "000 0",
                "Month 2 12" S "000 4" S "500 10" S "500 600",
                "Month 3 15" S "000 4" S "500 15" S "000 9" S "000",
                "Month 4 18" S "000 6" S "000 16" S "500 10" S "800",
                "Month 5 22" S "500 7" S "500 21" S "000 13" S "500",
                "Month 6 22" S "500 7" S "500 22" S "500 13" S "500",
                "Month 1 6 0 0",
                "Month 2 8 1" S "200 25",
                "Month 4 12 3" S "600 50",
                "Buyers still owe us: 7" S "500" S "som.",
        };
        static const struct {
                const char *plan;
                const char *tills[6];
                const char *said;
        } rows[] = {
                {"plan 1 till\n",
                        {"10" S "400", "16" S "700", "19" S "100", "21" S "200", "25" S "100",
                                "30" S "500"},
                        "Business money apart, home money apart."},
                {"plan 1 till\ntake 4000\n",
                        {"6" S "400", "8" S "700", "7" S "100", "5" S "200", "5" S "100",
                                "6" S "500"},
                        "The till at the end: 6" S "500" S "som"},
                {"plan 1 till\ntake 6000\n",
                        {"4" S "400", "4" S "700", "1" S "100", "−2" S "800", "−4" S "900",
                                "−5" S "500"},
                        "Month 4: the till lacks 2" S "800" S "som. More is taken for the home"},
                {"plan 1 till\ncash 0\nstock 0\n", {"−3" S "000"},
                        "Month 1: the till lacks 3" S "000" S "som. Buy less at once"},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                static const char *const months[] = {
                        "Month 1", "Month 2", "Month 3", "Month 4", "Month 5", "Month 6"};
                struct visit visit;
                open_plan(&visit, state, rows[i].plan);
                for (size_t k = 0; k < 6 && rows[i].tills[k]; k++)
                        assert_row(&visit, months[k], rows[i].tills[k]);
                for (size_t k = 0; i < 3 && k < ARRAY_LENGTH(flows); k++)
                        visit_expect(&visit, flows[k]);
                visit_expect(&visit, rows[i].said);
                visit_close(&visit);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(savings_by_season),
                TEST(savings_at_an_own_pace),
                TEST(offers_of_a_loan),
                TEST(the_small_loan_and_what_does_not_fit),
                TEST(sizes_of_a_celebration),
                TEST(pieces_that_cover_the_costs),
                TEST(the_till_month_by_month),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
