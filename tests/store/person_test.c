// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/group.h"
#include "store/history.h"
#include "store/pin.h"
#include "support/home.h"

static struct person found(struct home *home, int64_t id)
{
        struct person person;
        assert_true(person_find(&person, &home->arena, home->store, id, &home->diagnostics));
        return person;
}

static void a_new_person_has_what_was_said(void **state)
{
        struct home *home = *state;
        const struct person wanted = {.name = "  Айгүл  ",
                .language = LANGUAGE_RU,
                .role = ROLE_DAUGHTER_IN_LAW,
                .larger_text = true};
        int64_t id;
        assert_true(person_add(&id, home->store, &wanted, 0, &home->diagnostics));
        struct person person = found(home, id);
        assert_string_equal(person.name, "Айгүл");
        assert_int_equal(person.language, LANGUAGE_RU);
        assert_int_equal(person.role, ROLE_DAUGHTER_IN_LAW);
        assert_true(person.larger_text);
        assert_false(person.has_pin);
        assert_int_equal(strlen(person.uuid), UUID_TEXT - 1);
        assert_int_equal(person.uuid[14], '7');
        assert_false(person_find(&person, &home->arena, home->store, 99, &home->diagnostics));
        assert_int_equal(home->diagnostics.count, 0);
}

static void every_field_can_be_changed(void **state)
{
        struct home *home = *state;
        int64_t id = home_person(home, "Айгүл", 0);
        assert_true(person_rename(home->store, id, "Айгүл эже", &home->diagnostics));
        assert_true(person_set_language(home->store, id, LANGUAGE_EN, &home->diagnostics));
        assert_true(person_set_role(home->store, id, ROLE_YOUNG, &home->diagnostics));
        assert_true(person_set_larger_text(home->store, id, true, &home->diagnostics));
        struct person person = found(home, id);
        assert_string_equal(person.name, "Айгүл эже");
        assert_int_equal(person.language, LANGUAGE_EN);
        assert_int_equal(person.role, ROLE_YOUNG);
        assert_true(person.larger_text);

        assert_false(person_rename(home->store, 99, "Бакыт", &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
}

static void names_that_cannot_be_shown_are_refused(void **state)
{
        struct home *home = *state;
        char long_name[2 * NAME_CHARACTERS + 3] = "";
        for (int i = 0; i <= NAME_CHARACTERS; i++)
                (void)strcat(long_name, "ө");
        const char *const names[] = {"", "   ", "А\nБ", "А\x1b[2J", "А\u202eБ", "\xc3", long_name};
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
                struct person person = {.name = names[i]};
                int64_t id;
                assert_false(person_add(&id, home->store, &person, 0, &home->diagnostics));
                assert_non_null(diagnostics_first_error(&home->diagnostics));
        }
        struct people people;
        assert_true(
                people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(people.count, 0);
}

static void people_are_found_by_name_or_uuid(void **state)
{
        struct home *home = *state;
        int64_t id = home_person(home, "Сабыр", 0);
        (void)home_person(home, "Бакыт", 0);
        const char *const names[] = {"Сабыр", "САБЫР", " сабыр ", "Caбыp", found(home, id).uuid};
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
                struct people people;
                assert_true(people_named(
                        &people, &home->arena, home->store, names[i], &home->diagnostics));
                assert_int_equal(people.count, 1);
                assert_int_equal(people.items[0].id, id);
        }
}

static void lists_are_of_a_group_of_all_or_of_none(void **state)
{
        struct home *home = *state;
        int64_t household;
        assert_true(group_add(
                &household, home->store, GROUP_HOUSEHOLD, "Асановдор", &home->diagnostics));
        (void)home_person(home, "Чынара", household);
        (void)home_person(home, "Айгүл", household);
        (void)home_person(home, "Бакыт", 0);
        const struct {
                int64_t group;
                const char *names;
        } rows[] = {{household, "Айгүл Чынара "}, {PEOPLE_ALL, "Айгүл Бакыт Чынара "},
                {PEOPLE_WITHOUT_GROUP, "Бакыт "}, {household + 1, ""}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct people people;
                struct buffer names = {0};
                assert_true(people_list(
                        &people, &home->arena, home->store, rows[i].group, &home->diagnostics));
                for (size_t n = 0; n < people.count; n++)
                        buffer_add_format(&names, "%s ", people.items[n].name);
                assert_string_equal(buffer_text(&names), rows[i].names);
                buffer_clear(&names);
        }
}

// Needs the locales that `make` builds.
static void names_sort_as_kyrgyz_does(void **state)
{
        struct home *home = *state;
        const char *build = getenv("BEREKE_BUILD");
        (void)setenv("LOCPATH", file_join(&home->arena, build ? build : "build", "locale"), 1);
        if (!setlocale(LC_COLLATE, "ky_KG.UTF-8"))
                skip();
        const char *const sorted[] = {"Али", "Нурлан", "Ная", "Ңар", "Ода", "Өмүр", "Перизат",
                "Улан", "Үмүт", "Фатима", "Ырыс"};
        for (size_t i = ARRAY_LENGTH(sorted); i-- > 0;)
                (void)home_person(home, sorted[i], 0);
        struct people people;
        assert_true(
                people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_string_equal(people.items[1].name, "Ная");
        assert_string_equal(people.items[2].name, "Нурлан");
        for (size_t i = 3; i < ARRAY_LENGTH(sorted); i++)
                assert_string_equal(people.items[i].name, sorted[i]);
        (void)setlocale(LC_COLLATE, "C");
}

static bool stands_in_any_file(struct home *home, const char *text)
{
        struct file_names names = file_list(&home->arena, home->folder);
        for (size_t i = 0; i < names.count; i++) {
                struct file_bytes file;
                if (file_read(&file, &home->arena, home_path(home, names.names[i]), 1 << 24,
                            &home->diagnostics) &&
                        memmem(file.bytes, file.length, text, strlen(text)))
                        return true;
        }
        return false;
}

static void erasing_leaves_nothing_on_the_disk(void **state)
{
        struct home *home = *state;
        int64_t household;
        assert_true(group_add(
                &household, home->store, GROUP_HOUSEHOLD, "Асановдор", &home->diagnostics));
        int64_t people[] = {
                home_person(home, "Аты-жашырын", household), home_person(home, "Бакыт", household)};
        assert_true(pin_set(home->store, people[0], "1234", &home->diagnostics));
        assert_true(person_rename(home->store, people[0], "Жаңы-аты", &home->diagnostics));
        struct sitting both = sitting_of(home->store, people, 2);
        struct record record = {.kind = RECORD_PLEDGE, .lesson = "a", .step = "b", .response = "S"};
        assert_true(history_add(home->store, &both, &record, 1, &home->diagnostics));
        struct sitting alone = sitting_of(home->store, people, 1);
        record.response = "Менин сырым";
        assert_true(history_add(home->store, &alone, &record, 1, &home->diagnostics));
        assert_true(stands_in_any_file(home, "Аты-жашырын"));
        assert_true(stands_in_any_file(home, "Менин сырым"));

        const char *uuid = arena_copy_text(&home->arena, found(home, people[0]).uuid);
        assert_true(person_erase(home->store, people[0], &home->diagnostics));
        const char *const gone[] = {"Аты-жашырын", "Жаңы-аты", "Менин сырым", "$argon2id$"};
        for (size_t i = 0; i < ARRAY_LENGTH(gone); i++)
                assert_false(stands_in_any_file(home, gone[i]));
        assert_true(stands_in_any_file(home, uuid)); // the stone, without a name

        struct records records; // the other's record stays
        assert_true(
                history_read(&records, &home->arena, home->store, people[1], &home->diagnostics));
        assert_int_equal(records.count, 1);
        assert_false(person_erase(home->store, people[0], &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
        assert_true(home_person(home, "Чынара", 0) > people[1]); // numbers are not given again
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(
                        a_new_person_has_what_was_said, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        every_field_can_be_changed, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        names_that_cannot_be_shown_are_refused, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        people_are_found_by_name_or_uuid, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        lists_are_of_a_group_of_all_or_of_none, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        names_sort_as_kyrgyz_does, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        erasing_leaves_nothing_on_the_disk, home_set_up_open, home_tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
