// SPDX-License-Identifier: GPL-3.0-or-later
// The till of a small business: what it earns, how many pieces cover its costs, and its till month
// by month. The household's purse and the till are two: where what the household takes empties the
// till, it says in which month.

#include <stddef.h>

#include "base/memory.h"
#include "base/translate.h"
#include "views/calculator_inside.h"

#define TILL(field) offsetof(struct plan, till.field)

enum { PIECES_MOST = 10000, PROFIT_COLUMNS = 4, FLOW_COLUMNS = 5 };

static const struct business_plan *plan_of(const struct calculator *calculator)
{
        return &calculator->plan.till;
}

static const char *words_of_pieces(struct calculator *calculator)
{
        const struct business_plan *plan = plan_of(calculator);
        int least = plan->sold[0];
        int most = plan->sold[0];

        for (int i = 1; i < plan->months; i++) {
                least = plan->sold[i] < least ? plan->sold[i] : least;
                most = plan->sold[i] > most ? plan->sold[i] : most;
        }
        return least == most ? arena_format(&calculator->sheet->arena, "%d", most)
                             : arena_format(&calculator->sheet->arena, "%d–%d", least, most);
}

static const char *words_of_sold(struct calculator *calculator, int month)
{
        return arena_format(&calculator->sheet->arena, "%d", plan_of(calculator)->sold[month]);
}

static const struct figure figures[] = {
        {.label = N_("Price of a piece"),
                .kind = FIGURE_SOM,
                .offset = TILL(business.price),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Material, packing, road"),
                .kind = FIGURE_SOM,
                .offset = TILL(business.material),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Fixed costs a month"),
                .kind = FIGURE_SOM,
                .offset = TILL(business.fixed),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Hours for a piece"),
                .kind = FIGURE_HOURS,
                .offset = TILL(business.hours),
                .most = 1000},
        {.label = N_("How many months"),
                .kind = FIGURE_COUNT,
                .offset = TILL(months),
                .least = 1,
                .most = BUSINESS_MONTHS_MOST},
        {.label = N_("Sold in a month"),
                .kind = FIGURE_MONTHS,
                .offset = TILL(sold),
                .most = PIECES_MOST,
                .shown = words_of_pieces,
                .in_month = words_of_sold},
        {.label = N_("Sold on credit"),
                .kind = FIGURE_SHARE,
                .offset = TILL(business.credit),
                .most = 100},
        {.label = N_("In the till at first"),
                .kind = FIGURE_SOM,
                .offset = TILL(start.cash),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Material at first"),
                .kind = FIGURE_SOM,
                .offset = TILL(start.stock),
                .most = FIGURE_SOM_MOST},
        {.label = N_("The family takes a month"),
                .kind = FIGURE_SOM,
                .offset = TILL(drawn),
                .most = FIGURE_SOM_MOST},
};

// Pieces needed beside pieces sold: the same unit, and so one scale.
static void add_break_even(struct calculator *calculator, const struct business_profit *profit)
{
        const struct business_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        size_t count = (size_t)plan->months + 1;
        struct chart_bar *bars = arena_take(arena, count * sizeof(*bars));
        struct chart *chart = arena_take(arena, sizeof(*chart));

        if (profit->break_even == BUSINESS_NEVER) {
                calculator_add_text(calculator, STYLE_LOOK_AGAIN,
                        _("A piece costs as much as it brings, or more: no number of pieces covers "
                          "the costs. Look at the price and the material."));
                return;
        }
        bars[0] = (struct chart_bar){_("Needed"),
                arena_format(arena, "%lld", (long long)profit->break_even), profit->break_even};
        for (int i = 0; i < plan->months; i++)
                bars[i + 1] = (struct chart_bar){calculator_month(calculator, i),
                        words_of_sold(calculator, i), plan->sold[i]};
        *chart = (struct chart){.bars = bars, .count = count};
        page_add_heading(&calculator->sheet->page, _("Pieces that cover the costs, pieces sold"));
        page_add_chart(&calculator->sheet->page, chart);
}

static bool add_profits(struct calculator *calculator)
{
        const struct business_plan *plan = plan_of(calculator);
        const char *cells[(BUSINESS_MONTHS_MOST + 1) * PROFIT_COLUMNS] = {
                _("Month"), _("Sold"), _("Profit"), _("For an hour")};
        struct business_profit profit = {0};

        for (int i = 0; i < plan->months; i++) {
                const char **row = &cells[(size_t)(i + 1) * PROFIT_COLUMNS];

                if (!business_profit(&profit, &plan->business, plan->sold[i]))
                        return false;
                row[0] = calculator_month(calculator, i);
                row[1] = words_of_sold(calculator, i);
                row[2] = calculator_number(calculator, profit.profit);
                row[3] = plan->sold[i] > 0 && plan->business.hours > 0
                                 ? calculator_number(calculator, profit.per_hour)
                                 : "—";
        }
        add_break_even(calculator, &profit);
        page_add_heading(&calculator->sheet->page, _("Profit, som"));
        calculator_add_table(calculator, cells, PROFIT_COLUMNS, (size_t)plan->months + 1);
        calculator_add_text(calculator, STYLE_QUIET,
                _("Own work is not among the costs: the profit for an hour is its pay."));
        return true;
}

static void add_till(struct calculator *calculator, const struct business_month *months)
{
        const struct business_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        struct series_line *lines = arena_take(arena, (size_t)plan->months * sizeof(*lines));
        struct series_chart *chart = arena_take(arena, sizeof(*chart));

        for (int i = 0; i < plan->months; i++)
                lines[i] = (struct series_line){.label = calculator_month(calculator, i),
                        .words = {calculator_number(calculator, months[i].till.cash)},
                        .values = {months[i].till.cash.tyiyn}};
        *chart = (struct series_chart){.lines = lines, .count = (size_t)plan->months, .sides = 1};
        page_add_heading(&calculator->sheet->page, _("The till at the end of each month, som"));
        page_add_series(&calculator->sheet->page, chart);
        calculator_add_text(calculator, STYLE_TEXT,
                arena_format(arena, _("Buyers still owe us: %s."),
                        calculator_som(calculator, months[plan->months - 1].till.owed)));
}

// Why the till is not the profit: what is sold on credit comes a month later, material lies there.
static void add_flow(struct calculator *calculator, const struct business_month *months)
{
        const struct business_plan *plan = plan_of(calculator);
        const char *cells[(BUSINESS_MONTHS_MOST + 1) * FLOW_COLUMNS] = {
                _("Month"), _("Sales"), _("On credit"), _("Came in"), _("Material")};

        for (int i = 0; i < plan->months; i++) {
                const char **row = &cells[(size_t)(i + 1) * FLOW_COLUMNS];

                row[0] = calculator_month(calculator, i);
                row[1] = calculator_number(calculator, months[i].sales);
                row[2] = calculator_number(calculator, months[i].on_credit);
                row[3] = calculator_number(calculator, months[i].cash_in);
                row[4] = calculator_number(calculator, months[i].bought);
        }
        page_add_heading(&calculator->sheet->page, _("Sales and material, som"));
        calculator_add_table(calculator, cells, FLOW_COLUMNS, (size_t)plan->months + 1);
}

static const char *words_of_lack(struct calculator *calculator, const struct business_month *month)
{
        return calculator_som(calculator, (struct som){-month->till.cash.tyiyn});
}

static void add_purses(struct calculator *calculator, const struct business_month *months)
{
        const struct business_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        int stop = business_stop(months, plan->months);
        const char *words = _("The business pays what the family takes. Business money apart, home "
                              "money apart.");

        if (stop > 0)
                words = arena_format(arena,
                        plan->drawn.tyiyn > 0
                                ? _("%s: the till lacks %s. More is taken for the home than "
                                    "the business has. Take less, or later.")
                                : _("%s: the till lacks %s. Buy less at once, or sell less on "
                                    "credit."),
                        calculator_month(calculator, stop - 1),
                        words_of_lack(calculator, &months[stop - 1]));
        page_add_box(&calculator->sheet->page, stop > 0 ? STYLE_LOOK_AGAIN : STYLE_RULE,
                _("Two purses"), words);
}

static void show(struct calculator *calculator)
{
        const struct business_plan *plan = plan_of(calculator);
        struct business_month months[BUSINESS_MONTHS_MOST];

        if (!business_plan(months, plan) || !add_profits(calculator)) {
                calculator_add_too_large(calculator);
                return;
        }
        add_till(calculator, months);
        add_purses(calculator, months);
        add_flow(calculator, months);
}

static const char *standing(struct calculator *calculator)
{
        const struct business_plan *plan = plan_of(calculator);
        struct business_month months[BUSINESS_MONTHS_MOST];

        if (!business_plan(months, plan))
                return NULL;
        int stop = business_stop(months, plan->months);
        if (stop > 0)
                return arena_format(&calculator->sheet->arena, _("%s: the till lacks %s."),
                        calculator_month(calculator, stop - 1),
                        words_of_lack(calculator, &months[stop - 1]));
        return arena_format(&calculator->sheet->arena, _("The till at the end: %s"),
                calculator_som(calculator, months[plan->months - 1].till.cash));
}

// Months that the plan does not reach yet sell as much as the last one.
static void settle(struct calculator *calculator)
{
        struct business_plan *plan = &calculator->plan.till;

        for (int i = plan->months; i < BUSINESS_MONTHS_MOST; i++)
                plan->sold[i] = plan->sold[plan->months - 1];
}

const struct calculator_class calculator_till = {
        .title = N_("The till of a small business"),
        .figures = figures,
        .figure_count = ARRAY_LENGTH(figures),
        .settle = settle,
        .show = show,
        .standing = standing,
};
