// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/group.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "store/person.h"
#include "support/home.h"

static struct groups all(struct home *home)
{
        struct groups groups;
        assert_true(groups_list(&groups, &home->arena, home->store, &home->diagnostics));
        return groups;
}

static int64_t add(struct home *home, enum group_kind kind, const char *name)
{
        int64_t id = 0;
        assert_true(group_add(&id, home->store, kind, name, &home->diagnostics));
        return id;
}

static void households_come_first_each_with_its_people(void **state)
{
        struct home *home = *state;
        int64_t class = add(home, GROUP_CLASS, "Айылдагы топ");
        int64_t second = add(home, GROUP_HOUSEHOLD, "Бакировдор");
        int64_t first = add(home, GROUP_HOUSEHOLD, "Асановдор");
        int64_t aigul = home_person(home, "Айгүл", first);
        (void)home_person(home, "Бакыт", first);
        assert_true(group_enrol(home->store, class, aigul, &home->diagnostics));
        assert_true(group_enrol(home->store, class, aigul, &home->diagnostics)); // twice is once

        struct groups groups = all(home);
        assert_int_equal(groups.count, 3);
        assert_int_equal(groups.items[0].id, first);
        assert_int_equal(groups.items[0].people, 2);
        assert_int_equal(groups.items[1].id, second);
        assert_int_equal(groups.items[1].people, 0);
        assert_int_equal(groups.items[2].id, class);
        assert_int_equal(groups.items[2].kind, GROUP_CLASS);
        assert_int_equal(groups.items[2].people, 1);
        assert_string_equal(group_kind_word(groups.items[2].kind), "class");

        assert_true(
                groups_of_person(&groups, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(groups.count, 2);
        assert_true(group_leave(home->store, class, aigul, &home->diagnostics));
        assert_true(group_leave(home->store, class, aigul, &home->diagnostics));
        assert_true(
                groups_of_person(&groups, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(groups.count, 1);
}

static void a_group_is_renamed_found_and_removed(void **state)
{
        struct home *home = *state;
        int64_t group = add(home, GROUP_HOUSEHOLD, "Асановдор");
        int64_t aigul = home_person(home, "Айгүл", group);
        assert_true(group_rename(home->store, group, "Бакировдор", &home->diagnostics));
        struct groups groups;
        assert_true(
                groups_named(&groups, &home->arena, home->store, "БАКИРОВДОР", &home->diagnostics));
        assert_int_equal(groups.count, 1);
        assert_string_equal(groups.items[0].name, "Бакировдор");
        assert_true(groups_named(
                &groups, &home->arena, home->store, groups.items[0].uuid, &home->diagnostics));
        assert_int_equal(groups.count, 1);

        assert_true(group_remove(home->store, group, &home->diagnostics));
        assert_int_equal(all(home).count, 0);
        struct people people; // who belonged to it stays
        assert_true(people_list(
                &people, &home->arena, home->store, PEOPLE_WITHOUT_GROUP, &home->diagnostics));
        assert_int_equal(people.count, 1);
        assert_int_equal(people.items[0].id, aigul);
}

static void what_is_not_there_is_said(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct person person = {.name = "Бакыт"};
        int64_t id;
        assert_false(group_enrol(home->store, 99, aigul, &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
        assert_false(group_remove(home->store, 99, &home->diagnostics));
        assert_false(group_rename(home->store, 99, "Жок", &home->diagnostics));
        assert_false(group_rename(home->store, 99, "", &home->diagnostics));
        assert_false(group_add(&id, home->store, GROUP_CLASS, "\t", &home->diagnostics));
        assert_false(person_add(&id, home->store, &person, 99, &home->diagnostics));
        struct people people; // and nobody was added to no group
        assert_true(
                people_list(&people, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(people.count, 1);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(households_come_first_each_with_its_people,
                        home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_group_is_renamed_found_and_removed, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        what_is_not_there_is_said, home_set_up_open, home_tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
