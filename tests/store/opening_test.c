// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/person.h"
#include "store/setting.h"
#include "support/home.h"

static mode_t mode_of(struct home *home, const char *name)
{
        struct stat status;
        assert_int_equal(stat(home_path(home, name), &status), 0);
        return status.st_mode & 0777;
}

static void files_have_the_right_mode_whatever_the_umask(void **state)
{
        struct home *home = *state;
        static const struct {
                mode_t folder;
                mode_t umask;
                mode_t file;
        } rows[] = {{0700, 022, 0600}, {0755, 0, 0600}, {0770, 0, 0600}, {02770, 077, 0660},
                {02770, 0, 0660}};
        static const char *const names[] = {
                "bereke.db", "bereke.db-journal", "bereke.turn", "bereke.open"};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(chmod(home->folder, rows[i].folder), 0);
                mode_t before = umask(rows[i].umask);
                assert_int_equal(home_open(home), STORE_OK);
                (void)home_person(home, "Айгүл", 0);
                (void)umask(before);
                home_close(home);
                for (size_t n = 0; n < ARRAY_LENGTH(names); n++) {
                        assert_int_equal(mode_of(home, names[n]), rows[i].file);
                        assert_int_equal(unlink(home_path(home, names[n])), 0);
                }
        }
}

static void what_root_makes_belongs_to_the_directorys_owner(void **state)
{
        struct home *home = *state;
        if (geteuid() != 0)
                skip();
        assert_int_equal(chown(home->folder, 65534, 65534), 0);
        assert_int_equal(home_open(home), STORE_OK);
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_daily(home->store, &home->diagnostics));
        static const char *const names[] = {
                "bereke.db", "bereke.db-journal", "bereke.turn", "bereke.open", "backups"};
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
                struct stat status;
                assert_int_equal(stat(home_path(home, names[i]), &status), 0);
                assert_int_equal(status.st_uid, 65534);
        }
}

static void the_directory_is_made_and_the_site_keeps_its_name(void **state)
{
        struct home *home = *state;
        const char *folder = home_path(home, "new/deep");
        struct clock clock = clock_of_machine();
        char site[UUID_TEXT];
        assert_false(file_exists(file_join(&home->arena, folder, "bereke.db")));
        for (int i = 0; i < 2; i++) {
                struct store *store;
                assert_int_equal(store_open(&store, folder, clock, &home->diagnostics), STORE_OK);
                if (i == 0)
                        memcpy(site, store_site(store), UUID_TEXT);
                assert_string_equal(store_site(store), site);
                assert_int_equal(strlen(site), UUID_TEXT - 1);
                assert_non_null(strstr(store_file(store), "new/deep/bereke.db"));
                assert_false(store_is_read_only(store));
                store_close(store);
        }
        store_close(NULL);
}

// While a copy is put in its place, or what can be read is saved.
static void a_file_that_is_being_exchanged_is_busy(void **state)
{
        struct home *home = *state;
        struct presence alone;
        assert_true(presence_enter_alone(&alone, home_path(home, "bereke.open")));
        assert_int_equal(home_open(home), STORE_BUSY);
        assert_null(home->store);
        presence_leave(&alone);
        assert_int_equal(home_open(home), STORE_OK);
        assert_false(presence_enter_alone(&alone, home_path(home, "bereke.open")));
}

static void write_file(struct home *home, const char *name, const char *bytes, size_t length)
{
        assert_true(file_write(home_path(home, name), bytes, length, &home->diagnostics));
}

static void damage(struct home *home, off_t offset, size_t length)
{
        char noise[8192];
        memset(noise, 0xa5, sizeof(noise));
        int file = open(home_path(home, "bereke.db"), O_WRONLY);
        assert_int_equal(pwrite(file, noise, length, offset), length);
        assert_int_equal(close(file), 0);
}

static void run_sql(struct home *home, const char *sql)
{
        sqlite3 *database;
        assert_int_equal(connection_open(&database, home_path(home, "bereke.db"), false), STORE_OK);
        assert_int_equal(connection_run(database, sql), STORE_OK);
        (void)sqlite3_close(database);
}

static void make_newer(struct home *home)
{
        run_sql(home, "PRAGMA user_version = 99");
}

static void make_foreign(struct home *home)
{
        run_sql(home, "PRAGMA application_id = 7");
}

static void make_text(struct home *home)
{
        char text[4096];
        memset(text, 'x', sizeof(text));
        write_file(home, "bereke.db", text, sizeof(text));
}

static void break_header(struct home *home)
{
        damage(home, 0, 100);
}

static void cut_short(struct home *home)
{
        assert_int_equal(truncate(home_path(home, "bereke.db"), 8192), 0);
}

static void make_link(struct home *home)
{
        assert_int_equal(rename(home_path(home, "bereke.db"), home_path(home, "other.db")), 0);
        assert_int_equal(symlink("other.db", home_path(home, "bereke.db")), 0);
}

static void make_empty(struct home *home)
{
        assert_int_equal(truncate(home_path(home, "bereke.db"), 0), 0);
}

static void leave_a_byte(struct home *home)
{
        assert_int_equal(truncate(home_path(home, "bereke.db"), 1), 0);
}

// The daily copy that was made stays for the next rows, so this one comes last.
static void empty_beside_a_copy(struct home *home)
{
        assert_int_equal(home_open(home), STORE_OK);
        assert_true(backup_daily(home->store, &home->diagnostics));
        home_close(home);
        make_empty(home);
}

static void each_bad_file_is_refused_and_left_as_it_is(void **state)
{
        struct home *home = *state;
        static const struct {
                void (*make)(struct home *home);
                enum store_outcome outcome;
                int status;
        } rows[] = {{make_newer, STORE_NEWER, 65}, {make_foreign, STORE_FOREIGN, 65},
                {make_text, STORE_DAMAGED, 65}, {break_header, STORE_DAMAGED, 65},
                {cut_short, STORE_DAMAGED, 65}, {make_link, STORE_NO_RIGHTS, 77},
                {leave_a_byte, STORE_DAMAGED, 65},
                {make_empty, STORE_OK, 0}, // killed before the first table: made anew
                {empty_beside_a_copy, STORE_DAMAGED, 65}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                (void)unlink(home_path(home, "bereke.db"));
                assert_int_equal(home_open(home), STORE_OK);
                home_close(home);
                rows[i].make(home);
                struct file_bytes before;
                const char *path = home_path(home, "bereke.db");
                assert_true(file_read(&before, &home->arena, path, 1 << 24, &home->diagnostics));
                diagnostics_clear(&home->diagnostics);
                enum store_outcome outcome = home_open(home);
                assert_int_equal(outcome, rows[i].outcome);
                assert_int_equal(store_outcome_status(outcome), rows[i].status);
                if (outcome != STORE_OK) {
                        struct file_bytes after;
                        assert_null(home->store);
                        assert_int_equal(home->diagnostics.count, 1);
                        assert_true(
                                file_read(&after, &home->arena, path, 1 << 24, &home->diagnostics));
                        assert_int_equal(after.length, before.length);
                        assert_memory_equal(after.bytes, before.bytes, before.length);
                }
                home_close(home);
        }
}

// A row changed on the disk without its index: no cheap check sees it.
static void spoil_index(struct home *home)
{
        run_sql(home, "PRAGMA writable_schema = ON");
        sqlite3 *database;
        assert_int_equal(sqlite3_open(home_path(home, "bereke.db"), &database), SQLITE_OK);
        assert_int_equal(connection_run(database, "PRAGMA writable_schema = ON;"
                                                  "UPDATE sqlite_schema SET sql = 'CREATE INDEX "
                                                  "person_by_folded ON person (name)'"
                                                  " WHERE name = 'person_by_folded'"),
                STORE_OK);
        (void)sqlite3_close(database);
}

static void the_whole_is_checked_after_an_unclean_end_and_weekly(void **state)
{
        struct home *home = *state;
        const int64_t day = INT64_C(24) * 60 * 60 * 1000;
        assert_int_equal(home_open(home), STORE_OK);
        (void)home_person(home, "Айгүл", 0);
        home_close(home);
        home->now += 7 * day;
        assert_int_equal(home_open(home), STORE_OK); // is due: nothing wrong, and the day is kept
        home_close(home);
        spoil_index(home);

        home->now += 6 * day;
        assert_int_equal(home_open(home), STORE_OK); // not looked at
        home_close(home);
        home->now += day;
        assert_int_equal(home_open(home), STORE_DAMAGED); // a week is over
        home->now -= day;
        assert_int_equal(home_open(home), STORE_DAMAGED); // nobody left in order since

        assert_int_equal(truncate(home_path(home, "bereke.open"), 0), 0);
        pid_t killed = fork();
        if (killed == 0) {
                (void)home_open(home);
                (void)raise(SIGKILL);
        }
        assert_int_equal(waitpid(killed, NULL, 0), killed);
        assert_int_equal(home_open(home), STORE_DAMAGED);
        home->now -= 30 * day; // a clock set back is no reason to look less
        assert_int_equal(truncate(home_path(home, "bereke.open"), 0), 0);
        assert_int_equal(home_open(home), STORE_DAMAGED);
}

// Runs it as nobody, since root may write everywhere; true where it returned true.
static bool as_nobody(bool (*run)(struct home *home), struct home *home)
{
        pid_t child = fork();
        if (child == 0) {
                bool changed = geteuid() != 0 || seteuid(65534) == 0;
                _exit(changed && run(home) ? 0 : 1);
        }
        int status;
        assert_int_equal(waitpid(child, &status, 0), child);
        return status == 0;
}

static bool reads_but_does_not_write(struct home *home)
{
        struct people people;
        struct person person = {.name = "Бакыт"};
        int64_t id;
        return home_open(home) == STORE_READ_ONLY && home->store &&
               store_is_read_only(home->store) && home->diagnostics.count == 1 &&
               people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics) &&
               people.count == 1 && !person_add(&id, home->store, &person, 0, &home->diagnostics) &&
               store_outcome(home->store) == STORE_READ_ONLY;
}

static bool may_not_read(struct home *home)
{
        return home_open(home) == STORE_NO_RIGHTS && !home->store;
}

static bool makes_nothing(struct home *home)
{
        return home_open(home) != STORE_OK && !home->store && home->diagnostics.count == 1;
}

static void who_may_only_read_can_still_read(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        (void)home_person(home, "Айгүл", 0);
        home_close(home);
        assert_int_equal(chmod(home_path(home, "bereke.db"), 0444), 0);
        assert_int_equal(chmod(home->folder, 0555), 0);
        assert_true(as_nobody(reads_but_does_not_write, home));
        assert_int_equal(chmod(home_path(home, "bereke.db"), 0400), 0);
        if (geteuid() == 0)
                assert_true(as_nobody(may_not_read, home));
        assert_int_equal(chmod(home->folder, 0755), 0);
        assert_int_equal(unlink(home_path(home, "bereke.db")), 0);
        assert_int_equal(chmod(home->folder, 0555), 0);
        assert_true(as_nobody(makes_nothing, home));
        assert_int_equal(chmod(home->folder, 0755), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(files_have_the_right_mode_whatever_the_umask),
                TEST(what_root_makes_belongs_to_the_directorys_owner),
                TEST(the_directory_is_made_and_the_site_keeps_its_name),
                TEST(a_file_that_is_being_exchanged_is_busy),
                TEST(each_bad_file_is_refused_and_left_as_it_is),
                TEST(the_whole_is_checked_after_an_unclean_end_and_weekly),
                TEST(who_may_only_read_can_still_read),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
