// SPDX-License-Identifier: GPL-3.0-or-later
// What a calculator shows of the lesson's figures, for a room without a computer. A sum that cannot
// be counted leaves its row away.
#include "author/paper.h"

#include "base/memory.h"
#include "base/translate.h"

enum { COLUMNS = 4, ROWS = SAVING_PLAN_MONTHS_MOST };

// A table as it grows, row by row.
struct growing {
        struct arena *arena;
        struct lesson_row rows[ROWS];
        size_t count;
        const char *cells[COLUMNS]; // of the row at hand
        size_t filled;
};

static void add_cell(struct growing *growing, const char *cell)
{
        growing->cells[growing->filled++] = cell;
}

static void add_number(struct growing *growing, int64_t number)
{
        add_cell(growing, arena_format(growing->arena, "%lld", (long long)number));
}

// As a file has it; the table prints it for the reader.
static void add_amount(struct growing *growing, struct som amount)
{
        long long whole = amount.tyiyn / TYIYN_PER_SOM;
        int part = (int)(amount.tyiyn % TYIYN_PER_SOM);
        const char *sign = amount.tyiyn < 0 && whole == 0 ? "-" : "";

        if (part == 0)
                add_number(growing, whole);
        else
                add_cell(growing, arena_format(growing->arena, "%s%lld.%02d", sign, whole,
                                          part < 0 ? -part : part));
}

static void end_row(struct growing *growing)
{
        const char **cells = arena_take(growing->arena, growing->filled * sizeof(*cells));

        for (size_t i = 0; i < growing->filled; i++)
                cells[i] = growing->cells[i];
        growing->rows[growing->count++] = (struct lesson_row){cells, growing->filled};
        growing->filled = 0;
}

static void print_savings(struct growing *growing, const struct plan *plan)
{
        const struct saving_plan *savings = &plan->savings.plan;
        struct som deposits[SAVING_PLAN_MONTHS_MOST];

        if (!saving_plan_deposits(deposits, savings))
                return;
        for (int month = 0; month < savings->months; month++) {
                add_number(growing, month + 1);
                add_amount(growing, deposits[month]);
                end_row(growing);
        }
}

static void print_loans(struct growing *growing, const struct plan *plan)
{
        for (size_t i = 0; i < plan->loans.offer_count; i++) {
                const struct loan_offer *offer = &plan->loans.offers[i];
                struct loan_cost cost;
                if (!loan_cost_in_som(&cost, &offer->loan))
                        continue;
                add_cell(growing, offer->name ? offer->name : _(plan_offer_name(offer->loan.kind)));
                add_amount(growing, cost.monthly);
                add_amount(growing, cost.total);
                add_amount(growing, cost.over);
                end_row(growing);
        }
}

static void print_size(
        struct growing *growing, const struct celebration *celebration, struct som save)
{
        struct celebration_cost cost;
        int64_t half_months;

        if (!celebration_cost(&cost, celebration))
                return;
        add_number(growing, celebration->guests);
        add_amount(growing, cost.cost);
        add_amount(growing, cost.to_give_back);
        if (celebration_half_months(&half_months, cost.cost, save))
                add_cell(growing,
                        arena_format(growing->arena, "%lld%s", (long long)(half_months / 2),
                                half_months % 2 ? ".5" : ""));
        else
                add_cell(growing, "");
        end_row(growing);
}

static void print_celebration(struct growing *growing, const struct plan *plan)
{
        const struct celebration_figures *figures = &plan->celebration;

        if (figures->size_count == 0)
                print_size(growing, &figures->own, figures->save);
        for (size_t i = 0; i < figures->size_count; i++)
                print_size(growing, &figures->sizes[i].celebration, figures->save);
}

static void print_till(struct growing *growing, const struct plan *plan)
{
        struct business_month months[BUSINESS_MONTHS_MOST];

        if (!business_plan(months, &plan->till))
                return;
        for (int month = 0; month < plan->till.months; month++) {
                add_number(growing, month + 1);
                add_number(growing, months[month].sold);
                add_amount(growing, months[month].profit);
                add_amount(growing, months[month].till.cash);
                end_row(growing);
        }
}

static const struct {
        const char *head[COLUMNS]; // N_() texts
        size_t columns;
        void (*print)(struct growing *growing, const struct plan *plan);
} kinds[PLAN_KIND_COUNT] = {
        [PLAN_SAVINGS] = {{N_("Month"), N_("To put aside, som")}, 2, print_savings},
        [PLAN_LOANS] = {{N_("Offer, in som"), N_("A month"), N_("In all"), N_("Over")}, 4,
                print_loans},
        [PLAN_CELEBRATION] = {{N_("Guests"), N_("Cost, som"), N_("To give back, som"),
                                      N_("Months of saving")},
                4, print_celebration},
        [PLAN_TILL] = {{N_("Month"), N_("Sold"), N_("Profit, som"), N_("In the till, som")}, 4,
                print_till},
};

void paper_plan(struct paper *paper, const struct plan *plan)
{
        struct growing growing = {.arena = &paper->arena};
        const char *head[COLUMNS];

        kinds[plan->kind].print(&growing, plan);
        for (size_t i = 0; i < kinds[plan->kind].columns; i++)
                head[i] = _(kinds[plan->kind].head[i]);
        paper_table(paper, &(struct lesson_table){
                                   .head = {head, kinds[plan->kind].columns},
                                   .rows = growing.rows,
                                   .count = growing.count,
                           });
}
