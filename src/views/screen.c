// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are only read: a screen of text, a table, a chart, a note in its box.

#include "base/translate.h"
#include "course/token.h"
#include "money/som.h"
#include "ui/chart.h"
#include "ui/table.h"
#include "views/fact.h"
#include "views/view.h"

const struct view_class view_screen = {0};

// A cell of digits alone is a number and is written as one.
static const char *words_of_cell(struct view *view, const char *cell)
{
        int64_t hundredths;

        return token_amount(&hundredths, cell) ? view_amount(view, hundredths, NULL)
                                               : view_words(view, cell);
}

static const char *words_of_total(struct view *view, size_t column)
{
        const struct lesson_table *table = &view_step(view)->table;

        return column == 0 ? view_words(view, table->total)
                           : view_amount(view, table->totals[column], NULL);
}

static void fill_table(struct view *view)
{
        const struct lesson_table *from = &view_step(view)->table;
        struct arena *arena = &view->sheet->arena;
        size_t columns = from->head.count;
        size_t rows = from->count + 1 + (from->total != NULL);
        const char **cells = arena_take(arena, rows * columns * sizeof(*cells));
        struct table *table = arena_take(arena, sizeof(*table));

        for (size_t column = 0; column < columns; column++) {
                cells[column] = view_words(view, from->head.cells[column]);
                for (size_t row = 0; row < from->count; row++) {
                        cells[(row + 1) * columns + column] =
                                words_of_cell(view, from->rows[row].cells[column]);
                }
                if (from->total) {
                        cells[(rows - 1) * columns + column] = words_of_total(view, column);
                }
        }
        *table = (struct table){cells, columns, rows, from->total != NULL};
        page_add_table(&view->sheet->page, table);
}

const struct view_class view_table = {.fill = fill_table};

static void fill_chart(struct view *view)
{
        const struct lesson_chart *from = &view_step(view)->chart;
        struct arena *arena = &view->sheet->arena;
        struct chart_bar *bars = arena_take(arena, (from->count + 1) * sizeof(*bars));
        struct chart *chart = arena_take(arena, sizeof(*chart));

        for (size_t i = 0; i < from->count; i++) {
                bars[i] = (struct chart_bar){view_words(view, from->bars[i].label),
                        view_amount(view, from->bars[i].value * TYIYN_PER_SOM, from->unit),
                        from->bars[i].value};
        }
        *chart = (struct chart){.bars = bars, .count = from->count};
        page_add_chart(&view->sheet->page, chart);
}

const struct view_class view_chart = {.fill = fill_chart};

// The text of a note stands in its box, so the lesson leaves it to us.
static void fill_note(struct view *view)
{
        static const struct {
                enum style style;
                const char *title;
        } looks[] = {
                [NOTE_RULE] = {STYLE_RULE, N_("Rule")},
                [NOTE_WARNING] = {STYLE_WARNING, N_("Beware")},
                [NOTE_FACT] = {STYLE_FRAME, N_("Good to know")},
                [NOTE_STORY] = {STYLE_FRAME, N_("Story")},
        };
        const struct step *step = view_step(view);

        if (step->text.count > 0) {
                view_add_box(view, looks[step->note.kind].style, _(looks[step->note.kind].title),
                        &step->text);
        }
        if (step->note.fact) {
                fact_add(view->sheet, step->note.fact);
        }
}

const struct view_class view_note = {.fill = fill_note};
