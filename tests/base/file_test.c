// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct place_to_write {
        struct arena arena;
        struct diagnostics diagnostics;
        char folder[40];
};

static int set_up(void **state)
{
        struct place_to_write *here = calloc(1, sizeof(*here));
        strcpy(here->folder, "/tmp/bereke-file-XXXXXX");
        *state = here;
        return mkdtemp(here->folder) ? 0 : -1;
}

static int tear_down(void **state)
{
        struct place_to_write *here = *state;
        struct file_names list = file_list(&here->arena, here->folder);
        for (size_t i = 0; i < list.count; i++)
                (void)remove(file_join(&here->arena, here->folder, list.names[i]));
        (void)rmdir(here->folder);
        arena_clear(&here->arena);
        diagnostics_clear(&here->diagnostics);
        free(here);
        return 0;
}

static void what_was_written_is_read(void **state)
{
        struct place_to_write *here = *state;
        const char *path = file_join(&here->arena, here->folder, "a.txt");
        assert_false(file_exists(path));
        assert_true(file_write(path, "one\0two", 7, &here->diagnostics));
        assert_true(file_exists(path));
        struct file_bytes file;
        assert_true(file_read(&file, &here->arena, path, 7, &here->diagnostics));
        assert_int_equal(file.length, 7);
        assert_memory_equal(file.bytes, "one\0two", 8);
        assert_int_equal(chmod(path, 0640), 0);
        assert_true(file_write(path, "", 0, &here->diagnostics));
        struct stat status;
        assert_int_equal(stat(path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0640);
        assert_true(file_read(&file, &here->arena, path, 7, &here->diagnostics));
        assert_int_equal(file.length, 0);
        assert_int_equal(file_list(&here->arena, here->folder).count, 1); // nothing left beside it
        assert_int_equal(here->diagnostics.count, 0);
}

static void every_refusal_has_its_reason(void **state)
{
        struct place_to_write *here = *state;
        const char *path = file_join(&here->arena, here->folder, "large");
        const char *pipe = file_join(&here->arena, here->folder, "pipe");
        assert_true(file_write(path, "12345678", 8, &here->diagnostics));
        assert_int_equal(mkfifo(pipe, 0600), 0);
        const struct {
                const char *path;
                const char *message;
        } rows[] = {
                {file_join(&here->arena, here->folder, "none"), "this file is not there"},
                {file_join(&here->arena, path, "below"), "this file is not there"},
                {here->folder, "this is a folder, not a file"},
                {pipe, "this is not an ordinary file"},
                {path, "this file is too large"},
        };
        for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
                struct file_bytes file;
                assert_false(file_read(&file, &here->arena, rows[i].path, 7, &here->diagnostics));
                assert_null(file.bytes);
                assert_int_equal(here->diagnostics.count, i + 1);
                assert_string_equal(here->diagnostics.findings[i].message, rows[i].message);
                assert_string_equal(here->diagnostics.findings[i].place.file, rows[i].path);
        }
        assert_false(file_write("/proc/none/x", "", 0, &here->diagnostics));
        assert_false(file_write(here->folder, "", 0, &here->diagnostics));
        assert_false(file_write("/dev/full/x", "", 0, &here->diagnostics));
}

static void folders_are_made_and_listed(void **state)
{
        struct place_to_write *here = *state;
        const char *deep = file_join(&here->arena, here->folder, "one/two/");
        assert_true(file_make_folder(deep, 0700));
        assert_true(file_make_folder(deep, 0700));
        assert_true(file_is_folder(deep));
        const char *one = file_join(&here->arena, here->folder, "one");
        assert_true(file_write(file_join(&here->arena, one, "b"), "", 0, &here->diagnostics));
        assert_true(file_write(file_join(&here->arena, one, "a"), "", 0, &here->diagnostics));
        assert_true(file_write(file_join(&here->arena, one, ".hidden"), "", 0, &here->diagnostics));
        const char *round = file_join(&here->arena, one, "round");
        assert_int_equal(symlink(".", round), 0);
        assert_true(file_is_folder(round));
        assert_true(file_is_link(round));
        assert_false(file_is_link(one));
        struct file_names list = file_list(&here->arena, one);
        assert_int_equal(list.count, 4);
        assert_string_equal(list.names[0], "a");
        assert_string_equal(list.names[1], "b");
        assert_string_equal(list.names[2], "round");
        assert_string_equal(list.names[3], "two");
        assert_false(file_make_folder(file_join(&here->arena, one, "a/below"), 0700));
        assert_int_equal(file_list(&here->arena, file_join(&here->arena, one, "none")).count, 0);
        static const char *const names[] = {"a", "b", ".hidden", "two"};
        for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
                (void)remove(file_join(&here->arena, one, names[i]));
}

static void paths_are_joined_and_cut(void **state)
{
        struct place_to_write *here = *state;
        struct arena *arena = &here->arena;
        assert_string_equal(file_join(arena, "a/", "b"), "a/b");
        assert_string_equal(file_join(arena, "", "b"), "b");
        assert_string_equal(file_join(arena, "/", "b"), "/b");
        assert_string_equal(file_folder(arena, "a/b/c.yaml"), "a/b");
        assert_string_equal(file_folder(arena, "c.yaml"), ".");
        assert_string_equal(file_folder(arena, "/c.yaml"), "/");
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(what_was_written_is_read, set_up, tear_down),
                cmocka_unit_test_setup_teardown(every_refusal_has_its_reason, set_up, tear_down),
                cmocka_unit_test_setup_teardown(folders_are_made_and_listed, set_up, tear_down),
                cmocka_unit_test_setup_teardown(paths_are_joined_and_cut, set_up, tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
