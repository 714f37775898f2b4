// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/trainer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "report/form.h"
#include "store/group.h"
#include "store/history.h"
#include "support/records.h"

void trainer_open(struct trainer *trainer, struct home *home)
{
        *trainer = (struct trainer){.home = home};
        trainer->shelf = shelf_open("lessons", &home->diagnostics);
        assert_non_null(trainer->shelf);
        trainer->scope = (struct report_scope){
                .store = home->store,
                .shelves = &trainer->shelf,
                .shelf_count = 1,
                .diagnostics = &home->diagnostics,
        };
}

void trainer_close(struct trainer *trainer)
{
        shelf_close(trainer->shelf);
}

int64_t trainer_class(struct home *home, const char *name)
{
        int64_t id = 0;
        assert_true(group_add(&id, home->store, GROUP_CLASS, name, &home->diagnostics));
        return id;
}

void trainer_lives(struct home *home, int64_t person, const char *text)
{
        struct written_records records = records_from_text(&home->arena, text);
        struct sitting sitting = sitting_of(home->store, &person, 1);
        for (size_t i = 0; i < records.count; i++) {
                home->now += 1000;
                assert_true(history_add(
                        home->store, &sitting, &records.items[i], 1, &home->diagnostics));
        }
}

struct report_table trainer_report(struct trainer *trainer, const char *name)
{
        struct report_table table;
        const struct report *report = report_find(name);
        assert_non_null(report);
        assert_true(report->fill(&table, &trainer->home->arena, &trainer->scope));
        assert_string_equal(table.name, name);
        assert_int_equal(table.cell_count % table.column_count, 0);
        return table;
}

const char *trainer_cell(const struct report_table *table, size_t row, const char *column)
{
        struct buffer plain = {0};
        const struct report_cell *cell = report_cell_at(table, row, column);
        size_t place = (size_t)(cell - table->cells) % table->column_count;
        report_add_plain(&plain, &table->columns[place], cell);
        const char *copy = arena_copy_text(table->arena, buffer_text(&plain));
        buffer_clear(&plain);
        return copy;
}

size_t trainer_row(const struct report_table *table, const char *column, const char *value,
        const char *other, const char *other_value)
{
        for (size_t i = 0; i < report_row_count(table); i++)
                if (strcmp(trainer_cell(table, i, column), value) == 0 &&
                        (!other || strcmp(trainer_cell(table, i, other), other_value) == 0))
                        return i;
        fail_msg("no row %s = %s", column, value);
        return 0;
}
