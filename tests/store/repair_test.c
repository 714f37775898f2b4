// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/connection.h"
#include "store/group.h"
#include "store/health.h"
#include "store/history.h"
#include "store/person.h"
#include "support/home.h"

enum { PAGE = 4096, ANSWERS = 1500 };

static size_t people_now(struct home *home)
{
        struct people people;
        assert_true(
                people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        return people.count;
}

static enum store_outcome put_back(
        struct home *home, struct repair_result *result, const char *file)
{
        return repair_from_backup(result, &home->arena, home->folder, file, &home->diagnostics);
}

static void a_copy_is_put_back_and_the_present_one_kept(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        const char *copy = home_path(home, "copy.db");
        (void)home_person(home, "Айгүл", 0);
        assert_true(backup_make(home->store, copy, &home->diagnostics));
        (void)home_person(home, "Бакыт", 0);
        for (int i = 1; i <= 2; i++) {
                home_close(home);
                assert_int_equal(put_back(home, &result, copy), STORE_OK);
                assert_int_equal(home_open(home), STORE_OK);
                assert_int_equal(people_now(home), 1);
                char name[32];
                (void)snprintf(name, sizeof(name), "bereke-kept-%d.db", i);
                assert_non_null(strstr(result.kept_as, name));
                assert_true(file_exists(result.kept_as));
        }
        assert_true(file_exists(home_path(home, "bereke-kept-1.db-journal"))); // by name its own
        home_close(home); // the first one kept has both people
        assert_int_equal(put_back(home, &result, home_path(home, "bereke-kept-1.db")), STORE_OK);
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(people_now(home), 2);
}

static void who_was_erased_does_not_come_back(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        const char *copy = home_path(home, "copy.db");
        int64_t aigul = home_person(home, "Айгүл", 0);
        (void)home_person(home, "Бакыт", 0);
        assert_true(backup_make(home->store, copy, &home->diagnostics));
        assert_true(person_erase(home->store, aigul, &home->diagnostics));
        home_close(home);
        assert_int_equal(put_back(home, &result, copy), STORE_OK);
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(people_now(home), 1);
}

static void write_bytes(const char *path, off_t offset, char byte, size_t length)
{
        char bytes[PAGE];
        memset(bytes, byte, sizeof(bytes));
        int file = open(path, O_WRONLY | O_CREAT, 0600);
        assert_int_equal(pwrite(file, bytes, length, offset), length);
        assert_int_equal(close(file), 0);
}

static const char *changed_copy(struct home *home, const char *name, const char *sql)
{
        sqlite3 *database;
        const char *path = home_path(home, name);
        assert_true(backup_make(home->store, path, &home->diagnostics));
        assert_int_equal(sqlite3_open(path, &database), SQLITE_OK);
        assert_int_equal(connection_run(database, sql), STORE_OK);
        (void)sqlite3_close(database);
        return path;
}

static void a_bad_copy_is_refused_and_nothing_changed(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        (void)home_person(home, "Айгүл", 0);
        const char *text = home_path(home, "text.db");
        write_bytes(text, 0, 'x', PAGE);
        const char *broken = home_path(home, "broken.db");
        assert_true(backup_make(home->store, broken, &home->diagnostics));
        write_bytes(broken, (off_t)3 * PAGE, '\xa5', PAGE);
        const char *newer = changed_copy(home, "newer.db", "PRAGMA user_version = 99");
        const char *hostile = changed_copy(home, "hostile.db",
                "CREATE TRIGGER bad AFTER INSERT ON fact BEGIN DELETE FROM person; END");
        const struct {
                const char *file;
                enum store_outcome outcome;
                int status;
        } rows[] = {{text, STORE_NO_COPY, 65}, {broken, STORE_NO_COPY, 65},
                {hostile, STORE_FOREIGN, 65}, {newer, STORE_NEWER, 65},
                {home_path(home, "missing.db"), STORE_MISSING, 66}};
        assert_int_equal(put_back(home, &result, broken), STORE_BUSY); // somebody is in
        home_close(home);
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                diagnostics_clear(&home->diagnostics);
                enum store_outcome outcome = put_back(home, &result, rows[i].file);
                assert_int_equal(outcome, rows[i].outcome);
                assert_int_equal(store_outcome_status(outcome), rows[i].status);
                assert_int_equal(home->diagnostics.count, 1);
                assert_null(result.kept_as);
                assert_false(file_exists(home_path(home, "bereke.db.fresh")));
        }
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(people_now(home), 1);
}

static void the_newest_whole_copy_is_offered(void **state)
{
        struct home *home = *state;
        struct backup backup;
        assert_false(repair_newest_backup(&backup, &home->arena, home->folder));
        for (int i = 0; i < 3; i++) {
                assert_true(backup_daily(home->store, &home->diagnostics));
                home->now += INT64_C(24) * 60 * 60 * 1000;
        }
        struct backups backups = backup_list(&home->arena, home->folder);
        write_bytes(backups.items[2].path, (off_t)3 * PAGE, '\xa5', PAGE);
        assert_true(repair_newest_backup(&backup, &home->arena, home->folder));
        assert_int_equal(backup.number, 2);
}

// Overwrites the page on which this text stands.
static void break_a_page_of(struct home *home, const char *text)
{
        struct file_bytes file;
        const char *path = home_path(home, "bereke.db");
        assert_true(file_read(&file, &home->arena, path, 1 << 24, &home->diagnostics));
        const char *at = memmem(file.bytes, file.length, text, strlen(text));
        assert_non_null(at);
        write_bytes(path, (at - file.bytes) / PAGE * PAGE, '\xa5', PAGE);
}

// Overwrites the page on which this table begins.
static void break_table(struct home *home, const char *name)
{
        sqlite3 *database;
        sqlite3_stmt *row;
        assert_int_equal(sqlite3_open(home_path(home, "bereke.db"), &database), SQLITE_OK);
        assert_int_equal(
                sqlite3_prepare_v2(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?",
                        -1, &row, NULL),
                SQLITE_OK);
        assert_int_equal(sqlite3_bind_text(row, 1, name, -1, SQLITE_STATIC), SQLITE_OK);
        assert_int_equal(sqlite3_step(row), SQLITE_ROW);
        int64_t page = sqlite3_column_int64(row, 0);
        (void)sqlite3_finalize(row);
        (void)sqlite3_close(database);
        write_bytes(home_path(home, "bereke.db"), (page - 1) * PAGE, '\xa5', PAGE);
}

static void fill(struct home *home, int64_t *people)
{
        people[0] = home_person(home, "Айгүл", 0);
        people[1] = home_person(home, "Бакыт", 0);
        struct sitting both = sitting_of(home->store, people, 2);
        assert_true(store_begin(home->store, &home->diagnostics));
        for (int i = 0; i < ANSWERS; i++) {
                char response[32];
                struct record answer = home_answer(response, "envelopes", i);
                assert_true(history_add(home->store, &both, &answer, 1, &home->diagnostics));
        }
        assert_true(store_end(home->store, true, &home->diagnostics));
}

static void salvaged_is_whole(struct home *home)
{
        struct health health;
        assert_int_equal(home_open(home), STORE_OK);
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_true(health.whole);
        assert_int_equal(health.differences, 0);
}

static void what_can_be_read_is_saved(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        int64_t people[2];
        fill(home, people);
        home_close(home);
        break_a_page_of(home, "chosen 700");
        assert_int_equal(repair_by_salvage(&result, &home->arena, home->folder, &home->diagnostics),
                STORE_OK);
        assert_true(result.lost > 0 && result.lost < 60); // one page of answers
        assert_true(result.saved >= 2 * ANSWERS - 60);
        assert_true(file_exists(result.kept_as));
        salvaged_is_whole(home);
        size_t answers = home_answers(home, people[0]);
        assert_true(answers > ANSWERS - 60 && answers < ANSWERS);
        assert_int_equal(people_now(home), 2);
}

static void who_lost_the_name_keeps_the_records(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        int64_t people[2];
        fill(home, people);
        home_close(home);
        break_table(home, "person");
        assert_int_equal(repair_by_salvage(&result, &home->arena, home->folder, &home->diagnostics),
                STORE_OK);
        salvaged_is_whole(home);
        assert_int_equal(home_answers(home, people[1]), ANSWERS);
        struct person person;
        assert_true(person_find(&person, &home->arena, home->store, people[1], &home->diagnostics));
        assert_string_equal(person.name, "?");
        assert_int_equal(strlen(person.uuid), UUID_TEXT - 1);
}

static void who_lost_the_household_stays(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        struct groups groups;
        int64_t group;
        assert_true(group_add(&group, home->store, GROUP_HOUSEHOLD, "Asanov", &home->diagnostics));
        int64_t aigul = home_person(home, "Айгүл", group);
        home_close(home);
        break_table(home, "person_group");
        assert_int_equal(repair_by_salvage(&result, &home->arena, home->folder, &home->diagnostics),
                STORE_OK);
        salvaged_is_whole(home);
        assert_true(
                groups_of_person(&groups, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(groups.count, 0);
        assert_int_equal(people_now(home), 1);
}

static void what_cannot_be_opened_cannot_be_salvaged(void **state)
{
        struct home *home = *state;
        struct repair_result result;
        home_close(home);
        write_bytes(home_path(home, "bereke.db"), 0, '\xa5', PAGE);
        assert_int_equal(repair_by_salvage(&result, &home->arena, home->folder, &home->diagnostics),
                STORE_DAMAGED);
        assert_null(result.kept_as);
        assert_true(file_exists(home_path(home, "bereke.db")));
        assert_false(file_exists(home_path(home, "bereke.db.fresh.rows")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_copy_is_put_back_and_the_present_one_kept),
                TEST(who_was_erased_does_not_come_back),
                TEST(a_bad_copy_is_refused_and_nothing_changed),
                TEST(the_newest_whole_copy_is_offered),
                TEST(what_can_be_read_is_saved),
                TEST(who_lost_the_name_keeps_the_records),
                TEST(who_lost_the_household_stays),
                TEST(what_cannot_be_opened_cannot_be_salvaged),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
