// SPDX-License-Identifier: GPL-3.0-or-later
// Words and shapes that more than one calculator shows.

#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "money/mark.h"
#include "session/words.h"
#include "views/calculator_inside.h"

// 0 is January; -1 where the plan has no first month.
static int calendar(const struct calculator *calculator, int month)
{
        const struct savings_figures *savings = &calculator->plan.savings;

        if (calculator->plan.kind != PLAN_SAVINGS || savings->first_month == 0)
                return -1;
        return (savings->first_month - 1 + month) % 12;
}

const char *calculator_month(struct calculator *calculator, int month)
{
        struct arena *arena = &calculator->sheet->arena;
        int name = calendar(calculator, month);

        return name < 0 ? arena_format(arena, _("Month %d"), month + 1)
                        : words_of_month_title(arena, name);
}

const char *calculator_month_short(struct calculator *calculator, int month)
{
        struct arena *arena = &calculator->sheet->arena;
        int name = calendar(calculator, month);

        return name < 0 ? arena_format(arena, "%d", month + 1) : words_of_month_short(arena, name);
}

int calculator_months(const struct calculator *calculator)
{
        const struct plan *plan = &calculator->plan;

        return plan->kind == PLAN_SAVINGS ? plan->savings.plan.months : plan->till.months;
}

const char *calculator_half_months(struct calculator *calculator, int64_t half_months)
{
        struct arena *arena = &calculator->sheet->arena;
        unsigned long months = (unsigned long)(half_months / 2);

        // TRANSLATORS: "22.5 months"; the number is never whole.
        if (half_months % 2 != 0)
                return arena_format(arena, _("%lu.5 months"), months);
        return arena_format(arena, translate_plural("%lu month", "%lu months", months), months);
}

const char *calculator_name(struct calculator *calculator, const char *source)
{
        const struct reading *reading = calculator->reading;

        if (!reading)
                return text_plain(&calculator->sheet->arena, source, translate_language());
        return text_plain(
                &calculator->sheet->arena, reading_text(reading, source), reading->language);
}

const char *calculator_som(struct calculator *calculator, struct som amount)
{
        return words_of_som(&calculator->sheet->arena, amount);
}

const char *calculator_number(struct calculator *calculator, struct som amount)
{
        return words_of_number(&calculator->sheet->arena, amount);
}

const char *calculator_percent(struct calculator *calculator, int64_t basis_points)
{
        const struct mark mark = {.unit = MARK_PERCENT, .hundredths = basis_points};
        struct buffer words = {0};

        mark_print(&words, &mark, translate_language());
        const char *copy = arena_copy_text(&calculator->sheet->arena, buffer_text(&words));
        buffer_clear(&words);
        return copy;
}

void calculator_add_table(
        struct calculator *calculator, const char *const *cells, size_t columns, size_t rows)
{
        struct arena *arena = &calculator->sheet->arena;
        struct table *table = arena_take(arena, sizeof(*table));
        const char **copy = arena_take(arena, columns * rows * sizeof(*copy));

        memcpy(copy, cells, columns * rows * sizeof(*copy));
        *table = (struct table){.cells = copy, .columns = columns, .rows = rows};
        page_add_table(&calculator->sheet->page, table);
}

void calculator_add_text(struct calculator *calculator, enum style style, const char *text)
{
        page_add_text(&calculator->sheet->page, style, text);
}

void calculator_add_too_large(struct calculator *calculator)
{
        calculator_add_text(calculator, STYLE_LOOK_AGAIN,
                _("These figures are too large to count with. Please make one smaller."));
}
