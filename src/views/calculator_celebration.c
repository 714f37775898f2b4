// SPDX-License-Identifier: GPL-3.0-or-later
// A celebration agreed beforehand: what it costs, how long one saves for it, and what the guests'
// gifts oblige to give back. The gifts stand in a box of their own and are never taken off the
// cost.

#include <stddef.h>

#include "base/memory.h"
#include "base/translate.h"
#include "views/calculator_inside.h"

#define CELEBRATION(field) offsetof(struct plan, celebration.field)

enum { GUESTS_MOST = 10000, COLUMNS = 5, FEWER = -10 };

static const struct figure figures[] = {
        {.label = N_("Guests"),
                .kind = FIGURE_COUNT,
                .offset = CELEBRATION(own.guests),
                .least = 1,
                .most = GUESTS_MOST},
        {.label = N_("For one guest"),
                .kind = FIGURE_SOM,
                .offset = CELEBRATION(own.each),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Other costs"),
                .kind = FIGURE_SOM,
                .offset = CELEBRATION(own.other),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Gift of one guest"),
                .kind = FIGURE_SOM,
                .offset = CELEBRATION(own.gift_each),
                .most = FIGURE_SOM_MOST},
        {.label = N_("Saved in a month"),
                .kind = FIGURE_SOM,
                .offset = CELEBRATION(save),
                .most = FIGURE_SOM_MOST},
};

static const struct celebration_figures *figures_of(const struct calculator *calculator)
{
        return &calculator->plan.celebration;
}

// "22.5 months"; NULL where nobody saves.
static const char *words_of_saving(struct calculator *calculator, struct som cost)
{
        int64_t half_months;

        if (!celebration_half_months(&half_months, cost, figures_of(calculator)->save))
                return NULL;
        return calculator_half_months(calculator, half_months);
}

static void add_cost(struct calculator *calculator, const struct celebration_cost *cost)
{
        struct arena *arena = &calculator->sheet->arena;
        const char *saving = words_of_saving(calculator, cost->cost);

        calculator_add_text(calculator, STYLE_AMOUNT,
                arena_format(arena, _("It costs: %s."), calculator_som(calculator, cost->cost)));
        if (saving)
                calculator_add_text(calculator, STYLE_TEXT,
                        arena_format(arena, _("Saved beforehand, without debt, in: %s."), saving));
        page_add_box(&calculator->sheet->page, STYLE_RULE, _("To give back"),
                arena_format(arena,
                        _("The guests bring %s. It is no income: when they celebrate, the same "
                          "is given back."),
                        calculator_som(calculator, cost->to_give_back)));
}

// What one more guest, and ten fewer, change.
static void add_change(struct calculator *calculator, int more)
{
        struct arena *arena = &calculator->sheet->arena;
        struct celebration_cost change;

        if (!celebration_change(&change, &figures_of(calculator)->own, more))
                return;
        struct som saved = {-change.cost.tyiyn};
        page_add_item(&calculator->sheet->page,
                more > 0 ? arena_format(arena, _("One guest more: %s more."),
                                   calculator_som(calculator, change.cost))
                         : arena_format(arena, _("Ten guests fewer: %s less."),
                                   calculator_som(calculator, saved)));
}

static const char *words_of_size(struct calculator *calculator, const struct celebration_size *size)
{
        int own = figures_of(calculator)->own.guests;

        if (size->name)
                return calculator_name(calculator, size->name);
        if (size->celebration.guests == own)
                return _("As large");
        return size->celebration.guests < own ? _("Smaller") : _("Larger");
}

static bool put_size(struct calculator *calculator, const char **row, const char *name,
        const struct celebration *celebration)
{
        struct celebration_cost cost;
        const char *saving;

        if (!celebration_cost(&cost, celebration))
                return false;
        saving = words_of_saving(calculator, cost.cost);
        row[0] = name;
        row[1] = arena_format(&calculator->sheet->arena, "%d", celebration->guests);
        row[2] = calculator_number(calculator, cost.cost);
        row[3] = calculator_number(calculator, cost.to_give_back);
        row[4] = saving ? saving : "—";
        return true;
}

// Sizes of the lesson beside the learner's own, each with the learner's gifts.
static void add_sizes(struct calculator *calculator)
{
        const struct celebration_figures *celebrations = figures_of(calculator);
        const char *cells[(PLAN_SIZES_MOST + 2) * COLUMNS] = {
                _("Size"), _("Guests"), _("It costs"), _("Give back"), _("Saved in")};
        size_t rows = 1;

        if (celebrations->size_count == 0)
                return;
        rows += put_size(calculator, &cells[rows * COLUMNS], _("Ours"), &celebrations->own);
        for (size_t i = 0; i < celebrations->size_count; i++) {
                const struct celebration_size *size = &celebrations->sizes[i];
                struct celebration celebration = size->celebration;

                celebration.gift_each = celebrations->own.gift_each;
                rows += put_size(calculator, &cells[rows * COLUMNS],
                        words_of_size(calculator, size), &celebration);
        }
        page_add_heading(&calculator->sheet->page, _("Side by side"));
        calculator_add_table(calculator, cells, COLUMNS, rows);
}

static void show(struct calculator *calculator)
{
        struct celebration_cost cost;

        if (!celebration_cost(&cost, &figures_of(calculator)->own)) {
                calculator_add_too_large(calculator);
                return;
        }
        add_cost(calculator, &cost);
        add_change(calculator, 1);
        add_change(calculator, FEWER);
        add_sizes(calculator);
        calculator_add_text(calculator, STYLE_TEXT,
                _("Near people, a blessing, songs and children's games cost nothing. A size agreed "
                  "beforehand keeps the peace at home."));
}

static const char *standing(struct calculator *calculator)
{
        struct celebration_cost cost;

        if (!celebration_cost(&cost, &figures_of(calculator)->own))
                return NULL;
        return arena_format(&calculator->sheet->arena, _("It costs: %s."),
                calculator_som(calculator, cost.cost));
}

// One figure does not bind another.
static void settle(struct calculator *calculator)
{
        (void)calculator;
}

const struct calculator_class calculator_celebration = {
        .title = N_("A celebration"),
        .figures = figures,
        .figure_count = ARRAY_LENGTH(figures),
        .settle = settle,
        .show = show,
        .standing = standing,
};
