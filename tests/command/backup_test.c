// SPDX-License-Identifier: GPL-3.0-or-later
// Copies made and put back, and files that are none.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/run.h"

static void write_text(struct home *home, const char *name, const char *text)
{
        assert_true(file_write(home_path(home, name), text, strlen(text), &home->diagnostics));
}

// The database's version stands at byte 60 of its file.
static void write_newer(struct home *home, const char *name, const char *of)
{
        struct file_bytes file;

        assert_true(file_read(
                &file, &home->arena, home_path(home, of), 1024 * 1024, &home->diagnostics));
        file.bytes[62] = 1;
        assert_true(file_write(home_path(home, name), file.bytes, file.length, &home->diagnostics));
}

static void a_copy_is_made_and_put_back(void **state)
{
        static const struct run rows[] = {
                {{"person", "add", "Айгүл"}, .out = "-"},
                {{"backup", "copy.db"}, .out = "was checked whole: copy.db"},
                {{"backup"}, .out = "/backups/000001-"},
                {{"person", "add", "Бакыт"}, .out = "-"},
                {{"backup", "stick"}, .out = "was checked whole: stick/bereke-2"},
                {{"backup", "copy.db"}, .out = "copy.db"},
                {.arguments = {"person", "remove", "Айгүл"}},
                {{"person", "add", "Гүлнара"}, .out = "-"},
                {{"restore", "copy.db"}, .out = "records before it are kept here"},
                {{"person", "list"}, .out = "\tБакыт\n"},
                {{"person", "remove", "Гүлнара"}, 66, .error = "nobody"},
                {{"person", "remove", "Айгүл"}, 66, .error = "nobody"}, // who was erased stays so
                {{"doctor"}, .out = "Everything is in order."},
                {{"--data", "new", "restore", "copy.db"}, .out = "The copy stands"},
                {{"--data", "new", "person", "list"}, .out = "\tАйгүл\n"},
        };
        struct home *home = *state;

        assert_true(file_make_folder(home_path(home, "stick"), 0755));
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void a_copy_replaces_no_other_thing(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d", "backup", "d/bereke.db"}, 73, .error = "the present records"},
                {{"--data", "d", "backup", "here.db"}, 73, .error = "the present records"},
                {{"--data", "d", "backup", "/dev/full"}, 73, .error = "not an ordinary file"},
                {{"--data", "d", "backup", "pipe"}, 73, .error = "not an ordinary file"},
                {{"--data", "d", "backup", "none/copy.db"}, 73, .error = "none/copy.db"},
                {{"--data", "d", "backup", "d/bereke.db/copy.db"}, 73, .error = "bereke.db"},
                {{"--data", "d", "backup", ""}, 73, .error = "no such file"},
                {{"--data", "d", "doctor"}, .out = "The records are whole."},
        };
        struct home *home = *state;

        assert_int_equal(mkfifo(home_path(home, "pipe"), 0600), 0);
        assert_int_equal(symlink("d/bereke.db", home_path(home, "here.db")), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void what_is_no_copy_is_not_put_back(void **state)
{
        static const struct run add = {{"person", "add", "Айгүл"}, .out = "-"};
        static const struct run rows[] = {
                {{"restore", "none.db"}, 66, .error = "no such file"},
                {{"restore", ""}, 66, .error = "no such file"},
                {{"restore", "text"}, 65, .error = "no copy of records"},
                {{"restore", "empty"}, 65, .error = "records"},
                {{"restore", "folder"}, 65, .error = "folder: "},
                {{"restore", "pipe"}, 65, .error = "pipe: "},
                {{"restore", "/dev/zero"}, 65, .error = "/dev/zero: "},
                {{"restore", "loop"}, 77, .error = "loop: "},
                {{"restore", "newer"}, 65, .error = "newer Bereke"},
                {{"restore", "text\033"}, 66, .error = "text\uFFFD"},
                {{"person", "list"}, .out = "\tАйгүл\n"},
        };
        struct home *home = *state;

        static const struct run copy = {{"backup", "copy.db"}, .out = "copy.db"};
        assert_run(home, &copy);
        write_newer(home, "newer", "copy.db");
        write_text(home, "text", "These are no records, but a letter to the school.\n");
        write_text(home, "empty", "");
        assert_true(file_make_folder(home_path(home, "folder"), 0755));
        assert_int_equal(mkfifo(home_path(home, "pipe"), 0600), 0);
        assert_int_equal(symlink("loop", home_path(home, "loop")), 0);
        assert_run(home, &add);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void a_link_to_a_copy_is_followed(void **state)
{
        static const struct run rows[] = {
                {{"person", "add", "Айгүл"}, .out = "-"},
                {{"backup", "copy.db"}, .out = "copy.db"},
                {{"restore", "link"}, .out = "The copy stands"},
                {{"person", "list"}, .out = "\tАйгүл\n"},
        };
        struct home *home = *state;

        assert_int_equal(symlink("copy.db", home_path(home, "link")), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void damaged_records_are_told_and_replaced(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d", "person", "list"}, 65, .error = "The records are damaged."},
                {{"--data", "d", "backup", "copy.db"}, 65, .error = "The records are damaged."},
                {{"--data", "d", "doctor"}, 1, .out = "The records are damaged."},
                {{"--data", "d", "restore", "none.db"}, 66, .error = "no such file"},
                {{"--data", "d", "restore", "copy.db"}, .out = "kept here"},
                {{"--data", "d", "person", "list"}, .out = "\tАйгүл\n"},
                {{"--data", "d", "doctor"}, .out = "Everything is in order."},
        };
        static const struct run before[] = {
                {{"--data", "d", "person", "add", "Айгүл"}, .out = "-"},
                {{"--data", "d", "backup", "copy.db"}, .out = "copy.db"},
        };
        struct home *home = *state;

        assert_runs(home, before, ARRAY_LENGTH(before));
        write_text(home, "d/bereke.db", "The disk has written this over the records.");
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

// Somebody else, whom this test can be where it runs as root.
static void records_of_another_may_be_read_or_not(void **state)
{
        static const struct run add = {{"--data", "d", "person", "add", "Айгүл"}, .out = "-"};
        static const struct run private[] = {
                {{"--data", "d", "person", "list"}, 77, .error = "no right", .unprivileged = true},
                {{"--data", "d", "doctor"}, 1, .out = "no right", .unprivileged = true},
                {{"--data", "d", "restore", "d/bereke.db"}, 77, .error = "no right",
                        .unprivileged = true},
                {{"--data", "x", "person", "list"}, 77, .error = "no right", .unprivileged = true},
                {{"new", "lesson", "x.yaml"}, 73, .error = "no permission", .unprivileged = true},
        };
        static const struct run readable[] = {
                {.arguments = {"--data", "d", "person", "list"},
                        .out = "Айгүл",
                        .unprivileged = true},
                {{"--data", "d", "person", "add", "Бакыт"}, 73, .error = "not changed",
                        .unprivileged = true},
                {{"--data", "d", "doctor"}, 1, .out = "not changed", .unprivileged = true},
        };
        struct home *home = *state;

        if (geteuid() != 0)
                skip();
        assert_run(home, &add);
        assert_int_equal(chmod(home->folder, 0755), 0);
        assert_runs(home, private, ARRAY_LENGTH(private));
        assert_int_equal(chmod(home_path(home, "d"), 0755), 0);
        assert_int_equal(chmod(home_path(home, "d/bereke.db"), 0644), 0);
        assert_runs(home, readable, ARRAY_LENGTH(readable));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_copy_is_made_and_put_back),
                TEST(a_copy_replaces_no_other_thing),
                TEST(what_is_no_copy_is_not_put_back),
                TEST(a_link_to_a_copy_is_followed),
                TEST(damaged_records_are_told_and_replaced),
                TEST(records_of_another_may_be_read_or_not),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
