// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/copy.h"
#include "store/person.h"
#include "support/home.h"

static const int64_t day = INT64_C(24) * 60 * 60 * 1000;

static int64_t people_in(const char *file)
{
        sqlite3 *copy;
        int64_t people;
        assert_int_equal(copy_open(&copy, file), STORE_OK);
        assert_int_equal(connection_number(&people, copy, STATEMENT_PEOPLE_COUNT), STORE_OK);
        (void)sqlite3_close(copy);
        return people;
}

static void a_copy_holds_everything(void **state)
{
        struct home *home = *state;
        const char *file = home_path(home, "copy.db");
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_make(home->store, file, &home->diagnostics));
        assert_int_equal(people_in(file), 1);
        (void)home_person(home, "Бакыт", 0);
        assert_true(backup_make(home->store, file, &home->diagnostics)); // in its place
        assert_int_equal(people_in(file), 2);
        struct stat status;
        assert_int_equal(stat(file, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
}

static void a_copy_that_fails_leaves_the_old_one(void **state)
{
        struct home *home = *state;
        const char *file = home_path(home, "copy.db");
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_make(home->store, file, &home->diagnostics));
        size_t files = file_list(&home->arena, home->folder).count;
        struct rlimit before;
        assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = {.rlim_cur = 40 * 1024, .rlim_max = before.rlim_max};
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
        assert_false(backup_make(home->store, file, &home->diagnostics));
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
        assert_int_equal(store_outcome(home->store), STORE_FULL);
        assert_int_equal(people_in(file), 1);
        assert_int_equal(file_list(&home->arena, home->folder).count, files);
        assert_false(
                backup_make(home->store, home_path(home, "no/such/copy.db"), &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_MISSING);
}

// A page that is never read while learning may be spoilt for a week; no copy is made of it.
static void a_copy_of_what_is_damaged_is_none(void **state)
{
        struct home *home = *state;
        const char *file = home_path(home, "copy.db");
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_make(home->store, file, &home->diagnostics));
        (void)home_person(home, "Бакыт", 0);
        home_close(home);
        static const char spoilt[] = "\xa5\xa5\xa5\xa5\xa5\xa5\xa5\xa5";
        int database = open(home_path(home, "bereke.db"), O_WRONLY | O_CLOEXEC);
        assert_int_equal(pwrite(database, spoilt, 8, lseek(database, 0, SEEK_END) - 4096), 8);
        assert_int_equal(close(database), 0);
        assert_int_equal(home_open(home), STORE_OK);
        assert_false(backup_make(home->store, file, &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_DAMAGED);
        assert_int_equal(people_in(file), 1);
}

static void one_a_day_and_seven_are_kept(void **state)
{
        struct home *home = *state;
        for (int i = 1; i <= 10; i++) {
                (void)home_person(home, "Айгүл", 0);
                assert_true(backup_daily(home->store, &home->diagnostics));
                assert_true(backup_daily(home->store, &home->diagnostics)); // stands already
                struct backups backups = backup_list(&home->arena, home->folder);
                assert_int_equal(backups.count, i < BACKUPS_KEPT ? i : BACKUPS_KEPT);
                struct backup *newest = &backups.items[backups.count - 1];
                assert_int_equal(newest->number, i);
                assert_int_equal(newest->day, clock_day(home->now));
                assert_int_equal(people_in(newest->path), i);
                home->now += i == 5 ? -30 * day : day; // the clock is set back once
        }
}

static void one_on_request_takes_the_place_of_todays(void **state)
{
        struct home *home = *state;
        assert_true(backup_daily(home->store, &home->diagnostics));
        home->now += day;
        assert_true(backup_daily(home->store, &home->diagnostics));
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_now(home->store, &home->diagnostics));
        struct backups backups = backup_list(&home->arena, home->folder);
        assert_int_equal(backups.count, 2);
        assert_int_equal(backups.items[0].number, 1);
        assert_int_equal(backups.items[1].number, 3);
        assert_int_equal(people_in(backups.items[1].path), 1);
}

static void only_an_ordinary_file_is_replaced(void **state)
{
        struct home *home = *state;
        const char *pipe = home_path(home, "pipe");
        assert_int_equal(mkfifo(pipe, 0600), 0);
        const struct {
                const char *file;
                enum store_outcome outcome;
        } rows[] = {
                {home_path(home, "bereke.db"), STORE_SAME_FILE},
                {home->folder, STORE_NO_FILE},
                {pipe, STORE_NO_FILE},
                {"/dev/null", STORE_NO_FILE},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_false(backup_make(home->store, rows[i].file, &home->diagnostics));
                assert_int_equal(store_outcome(home->store), rows[i].outcome);
        }
        assert_true(file_exists(pipe));
}

static void other_files_are_no_backups(void **state)
{
        struct home *home = *state;
        assert_int_equal(backup_list(&home->arena, home->folder).count, 0);
        assert_true(backup_daily(home->store, &home->diagnostics));
        static const char *const names[] = {"backups/before-version-2.db", "backups/notes.txt",
                "backups/000009-2026-11-24.db.new", "backups/000009-2026-11.db"};
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++)
                assert_int_equal(
                        close(open(home_path(home, names[i]), O_CREAT | O_WRONLY, 0600)), 0);
        struct backups backups = backup_list(&home->arena, home->folder);
        assert_int_equal(backups.count, 1);
        assert_non_null(strstr(backups.items[0].path, "backups/000001-"));
}

static void a_shared_directory_shares_its_copies(void **state)
{
        struct home *home = *state;
        assert_int_equal(chmod(home->folder, 02770), 0);
        assert_true(backup_daily(home->store, &home->diagnostics));
        struct stat status;
        assert_int_equal(stat(home_path(home, "backups"), &status), 0);
        assert_int_equal(status.st_mode & 07777, 02770);
        struct backups backups = backup_list(&home->arena, home->folder);
        assert_int_equal(stat(backups.items[0].path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0660);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_copy_holds_everything),
                TEST(a_copy_that_fails_leaves_the_old_one),
                TEST(a_copy_of_what_is_damaged_is_none),
                TEST(one_a_day_and_seven_are_kept),
                TEST(one_on_request_takes_the_place_of_todays),
                TEST(only_an_ordinary_file_is_replaced),
                TEST(other_files_are_no_backups),
                TEST(a_shared_directory_shares_its_copies),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
