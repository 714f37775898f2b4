// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables and charts. A table with a total is added up here, once, so that no screen counts.
#include "course/step_maker.h"

#include <stdio.h>

#include "base/translate.h"
#include "course/token.h"

static void add_cell(struct step_maker *making, size_t column, struct yaml_text cell)
{
        int64_t value;

        if (!cell.text)
                return;
        if (!token_amount(&value, cell.text))
                maker_say(making->maker, cell.node,
                        &(struct finding){
                                .message =
                                        N_("\"%s\" is not a number, so this column has no total"),
                                .details = {cell.text},
                                .advice = N_("write digits only, without spaces: 12500"),
                        });
        else if (!step_add(&making->step->table.totals[column], value))
                step_refuse_too_large(making->maker, cell.node);
}

// Cells may be empty.
static const char **make_cells(struct maker *maker, struct yaml_list list)
{
        const struct yaml_text *texts = list.items;
        const char **cells = arena_take(maker->arena, list.count * sizeof(*cells));

        for (size_t i = 0; i < list.count; i++)
                cells[i] = texts[i].text && *texts[i].text ? maker_line(maker, texts[i]) : "";
        return cells;
}

static struct lesson_row make_row(
        struct step_maker *making, struct yaml_list list, const struct yaml_node *node)
{
        struct lesson_table *table = &making->step->table;
        const struct yaml_text *cells = list.items;

        bool counted = list.node && !list.node->cut && table->head.count > 0;

        if (counted && list.count != table->head.count) {
                char written[24];
                char expected[24];
                snprintf(written, sizeof(written), "%zu", list.count);
                snprintf(expected, sizeof(expected), "%zu", table->head.count);
                maker_say(making->maker, node,
                        &(struct finding){
                                .message = N_("cells in this row: %s, in the head: %s"),
                                .details = {written, expected},
                        });
        } else if (table->total) {
                for (size_t column = 1; column < list.count; column++)
                        add_cell(making, column, cells[column]);
        }
        return (struct lesson_row){make_cells(making->maker, list), list.count};
}

void step_make_table(struct step_maker *making)
{
        const struct table_record *record = &making->record->table;
        const struct yaml_list *rows = record->rows.items;
        struct lesson_table *table = &making->step->table;
        struct arena *arena = making->maker->arena;

        step_refuse_empty(making, record->head, "head");
        step_refuse_empty(making, record->rows, "rows");
        table->head =
                (struct lesson_row){make_cells(making->maker, record->head), record->head.count};
        table->total = maker_line(making->maker, record->total);
        table->totals = arena_take(arena, table->head.count * sizeof(*table->totals));
        table->rows = arena_take(arena, record->rows.count * sizeof(*table->rows));
        table->count = record->rows.count;
        for (size_t i = 0; i < table->count; i++)
                table->rows[i] = make_row(making, rows[i], record->rows.node->items[i]);
}

void step_make_chart(struct step_maker *making)
{
        const struct chart_record *record = &making->record->chart;
        const struct bar_record *bars = record->bars.items;
        struct lesson_chart *chart = &making->step->chart;

        step_refuse_empty(making, record->bars, "bars");
        maker_refuse_texts_twice(
                making->maker, record->bars, sizeof(*bars), offsetof(struct bar_record, label));
        chart->unit = maker_line(making->maker, record->unit);
        chart->bars = arena_take(making->maker->arena, record->bars.count * sizeof(*chart->bars));
        chart->count = record->bars.count;
        for (size_t i = 0; i < chart->count; i++)
                chart->bars[i] =
                        (struct bar){maker_line(making->maker, bars[i].label), bars[i].value.value};
}
