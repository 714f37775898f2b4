// SPDX-License-Identifier: GPL-3.0-or-later
// Databases of every released version stand in tests/fixtures/store and are opened by this one.
#include "store/migration.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/copy.h"
#include "store/group.h"
#include "store/health.h"
#include "store/history.h"
#include "store/note.h"
#include "store/passphrase.h"
#include "store/person.h"
#include "store/pin.h"
#include "store/pledge.h"
#include "store/setting.h"
#include "support/home.h"

static void lay_fixture(struct home *home, int version)
{
        char path[64];
        struct file_bytes sql;
        sqlite3 *database;
        (void)snprintf(path, sizeof(path), "tests/fixtures/store/version-%d.sql", version);
        assert_true(file_read(&sql, &home->arena, path, 1 << 20, &home->diagnostics));
        const char *file = home_path(home, "bereke.db");
        (void)unlink(file);
        assert_int_equal(sqlite3_open(file, &database), SQLITE_OK);
        assert_int_equal(sqlite3_exec(database, sql.bytes, NULL, NULL, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

static void people_are_as_they_were(struct home *home)
{
        struct groups groups;
        struct people people;
        int wait;
        assert_true(groups_list(&groups, &home->arena, home->store, &home->diagnostics));
        assert_int_equal(groups.count, 2);
        assert_string_equal(groups.items[0].name, "Асановдор");
        assert_int_equal(groups.items[0].people, 2);
        assert_true(people_list(
                &people, &home->arena, home->store, groups.items[0].id, &home->diagnostics));
        assert_string_equal(people.items[0].name, "Айгүл эже");
        assert_int_equal(people.items[0].role, ROLE_DAUGHTER_IN_LAW);
        assert_false(people.items[0].has_pin);
        assert_string_equal(people.items[1].name, "Бакыт");
        assert_int_equal(people.items[1].language, LANGUAGE_RU);
        assert_true(people.items[1].larger_text);
        assert_int_equal(
                pin_check(&wait, home->store, people.items[1].id, "1234", &home->diagnostics),
                SECRET_RIGHT);
        assert_int_equal(passphrase_check(&wait, home->store, "сегиз-сөз", &home->diagnostics),
                SECRET_RIGHT);
        assert_true(setting_is(home->store, SETTING_FIRST_START, "done"));
}

static void records_are_as_they_were(struct home *home)
{
        struct records records;
        struct begun_lessons lessons;
        struct pledges pledges;
        struct private_notes notes;
        struct health health;
        assert_true(history_read(&records, &home->arena, home->store, 1, &home->diagnostics));
        assert_int_equal(records.count, 9);
        assert_int_equal(records.items[2].outcome, OUTCOME_WRONG);
        assert_string_equal(records.items[3].response, "chosen 1");
        assert_true(history_lessons(&lessons, &home->arena, home->store, 1, &home->diagnostics));
        assert_int_equal(lessons.count, 2);
        assert_string_equal(lessons.items[1].step, "scene");
        assert_int_equal(lessons.items[0].best_points, 1000);
        assert_true(pledges_of_person(&pledges, &home->arena, home->store, 1, &home->diagnostics));
        assert_int_equal(pledges.items[0].kept, PLEDGE_PARTLY_KEPT);
        assert_true(notes_of_person(&notes, &home->arena, home->store, 1, &home->diagnostics));
        assert_string_equal(notes.items[0].words, "Базардан мурун тизме жазам");
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_true(health.whole);
        assert_int_equal(health.differences, 0);
}

static void every_released_version_is_opened_with_all_that_is_in_it(void **state)
{
        struct home *home = *state;
        struct migrations migrations = migrations_all();
        for (int i = 0; i < migrations.count; i++) {
                lay_fixture(home, migrations.items[i].version);
                assert_int_equal(home_open(home), STORE_OK);
                people_are_as_they_were(home);
                records_are_as_they_were(home);
                (void)home_person(home, "Чынара", 0);
                home_close(home);
        }
}

// The present schema and one step more, as the next release will have.
static void add_step(struct migration steps[8], struct migrations *more, const char *sql)
{
        struct migrations all = migrations_all();
        memcpy(steps, all.items, (size_t)all.count * sizeof(*steps));
        steps[all.count] = (struct migration){all.items[all.count - 1].version + 1, sql};
        *more = (struct migrations){steps, all.count + 1};
}

static const char *copy_before(struct home *home, const struct migrations *migrations)
{
        char name[64];
        (void)snprintf(name, sizeof(name), "backups/before-version-%d.db",
                migrations->items[migrations->count - 1].version);
        return home_path(home, name);
}

static void a_step_is_run_once_after_a_verified_copy(void **state)
{
        struct home *home = *state;
        struct migration steps[8];
        struct migrations more;
        add_step(
                steps, &more, "CREATE TABLE herd (person INTEGER) STRICT; PRAGMA user_version = 3");
        assert_int_equal(home_open(home), STORE_OK);
        (void)home_person(home, "Айгүл", 0);
        assert_true(migrations_run(home->store, more, &home->diagnostics));
        assert_true(migrations_run(home->store, more, &home->diagnostics)); // nothing to do
        int64_t version;
        assert_int_equal(
                connection_number(&version, home->store->database, STATEMENT_VERSION), STORE_OK);
        assert_int_equal(version, steps[more.count - 1].version);

        sqlite3 *copy;
        assert_int_equal(copy_open(&copy, copy_before(home, &more)), STORE_OK);
        assert_int_equal(connection_number(&version, copy, STATEMENT_VERSION), STORE_OK);
        assert_int_equal(version, steps[more.count - 2].version);
        (void)sqlite3_close(copy);

        home_close(home); // to the program of before it is a newer one
        assert_int_equal(home_open(home), STORE_NEWER);
}

static void a_step_that_fails_changes_nothing(void **state)
{
        struct home *home = *state;
        struct migration steps[8];
        struct migrations more;
        add_step(steps, &more,
                "CREATE TABLE herd (person INTEGER) STRICT; PRAGMA user_version = 3;"
                "INSERT INTO no_such_table VALUES (1)");
        assert_int_equal(home_open(home), STORE_OK);
        (void)home_person(home, "Айгүл", 0);
        assert_false(migrations_run(home->store, more, &home->diagnostics));
        assert_int_equal(home->diagnostics.count, 1);
        home_close(home);
        assert_int_equal(home_open(home), STORE_OK);
        struct people people;
        assert_true(
                people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(people.count, 1);
}

static void without_a_copy_there_is_no_step(void **state)
{
        struct home *home = *state;
        struct migration steps[8];
        struct migrations more;
        add_step(steps, &more, "PRAGMA user_version = 3");
        assert_int_equal(home_open(home), STORE_OK);
        int file = open(home_path(home, "backups"), O_CREAT | O_WRONLY, 0600); // in the way
        assert_int_equal(close(file), 0);
        assert_false(migrations_run(home->store, more, &home->diagnostics));
        int64_t version;
        assert_int_equal(
                connection_number(&version, home->store->database, STATEMENT_VERSION), STORE_OK);
        assert_int_equal(version, steps[more.count - 2].version);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_released_version_is_opened_with_all_that_is_in_it),
                TEST(a_step_is_run_once_after_a_verified_copy),
                TEST(a_step_that_fails_changes_nothing),
                TEST(without_a_copy_there_is_no_step),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
