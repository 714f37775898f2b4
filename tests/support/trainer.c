// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/trainer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "report/form.h"
#include "store/group.h"
#include "store/history.h"
#include "support/records.h"

// The real course, with its two tests whether or not it names them.
static const char *course_with_tests(struct home *home)
{
        struct file_bytes course;
        struct file_names names = file_list(&home->arena, "lessons");
        const char *folder = home_path(home, "course");
        char *real = realpath("lessons", NULL);
        assert_non_null(real);
        (void)mkdir(folder, 0700);
        for (size_t i = 0; i < names.count; i++)
                if (strcmp(names.names[i], "course.yaml") != 0)
                        (void)symlink(file_join(&home->arena, real, names.names[i]),
                                file_join(&home->arena, folder, names.names[i]));
        free(real);
        assert_true(file_read(
                &course, &home->arena, "lessons/course.yaml", 1 << 20, &home->diagnostics));
        const char *text = strstr(course.bytes, "\ntests:")
                                   ? course.bytes
                                   : arena_format(&home->arena,
                                             "%stests: [knowledge-a, knowledge-b]\n", course.bytes);
        assert_true(file_write(file_join(&home->arena, folder, "course.yaml"), text, strlen(text),
                &home->diagnostics));
        return folder;
}

void trainer_open(struct trainer *trainer, struct home *home)
{
        *trainer = (struct trainer){.home = home};
        trainer->shelf = shelf_open(course_with_tests(home), &home->diagnostics);
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
