// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attendance.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/connection.h"
#include "store/group.h"
#include "store/learners.h"
#include "support/home.h"

static const int64_t day_length = INT64_C(24) * 60 * 60 * 1000;

static int64_t make_class(struct home *home, const char *name)
{
        int64_t id = 0;
        assert_true(group_add(&id, home->store, GROUP_CLASS, name, &home->diagnostics));
        return id;
}

static int64_t today(struct home *home, int64_t class_id)
{
        int64_t session = 0;
        assert_true(class_session_today(&session, home->store, class_id, &home->diagnostics));
        return session;
}

static void mark(struct home *home, int64_t session, int64_t person, enum attendance_mark mark)
{
        assert_true(attendance_mark(home->store, session, person, mark, &home->diagnostics));
}

static enum attendance_mark marked(struct home *home, int64_t session, int64_t person)
{
        struct attendees attendees;
        assert_true(attendance_read(
                &attendees, &home->arena, home->store, session, &home->diagnostics));
        for (size_t i = 0; i < attendees.count; i++)
                if (attendees.items[i].person.id == person)
                        return attendees.items[i].mark;
        return ATTENDANCE_MARK_COUNT;
}

static int facts(struct home *home)
{
        sqlite3_stmt *count = NULL;
        assert_int_equal(sqlite3_prepare_v2(home->store->database,
                                 "SELECT count(*) FROM attendance", -1, &count, NULL),
                SQLITE_OK);
        assert_int_equal(sqlite3_step(count), SQLITE_ROW);
        int number = sqlite3_column_int(count, 0);
        (void)sqlite3_finalize(count);
        return number;
}

static void a_class_meets_once_a_day(void **state)
{
        struct home *home = *state;
        int64_t class_id = make_class(home, "Күзгү топ");
        int64_t other = make_class(home, "Кышкы топ");
        int64_t first = today(home, class_id);
        assert_int_equal(today(home, class_id), first);
        assert_int_not_equal(today(home, other), first);
        home->now += day_length;
        assert_int_not_equal(today(home, class_id), first);

        struct class_sessions sessions;
        assert_true(class_sessions_list(
                &sessions, &home->arena, home->store, class_id, &home->diagnostics));
        assert_int_equal(sessions.count, 2);
        assert_int_equal(sessions.items[0].id, first);
        assert_int_equal(sessions.items[1].day, clock_day(home->now));
        assert_int_equal(sessions.items[1].time, home->now);

        int64_t none = 0;
        assert_false(class_session_today(&none, home->store, 99, &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
}

static void the_last_mark_holds_and_the_ones_before_are_kept(void **state)
{
        struct home *home = *state;
        int64_t class_id = make_class(home, "Күзгү топ");
        int64_t aigul = home_person(home, "Айгүл", class_id);
        int64_t bakyt = home_person(home, "Бакыт", class_id);
        int64_t guest = home_person(home, "Гүлнара", 0);
        int64_t session = today(home, class_id);
        assert_int_equal(marked(home, session, aigul), ATTENDANCE_UNMARKED);
        mark(home, session, aigul, ATTENDANCE_ABSENT);
        assert_true(attendance_mark_rest_present(home->store, session, &home->diagnostics));
        assert_int_equal(marked(home, session, aigul), ATTENDANCE_ABSENT);
        assert_int_equal(marked(home, session, bakyt), ATTENDANCE_PRESENT);
        assert_int_equal(facts(home), 2);
        mark(home, session, aigul, ATTENDANCE_LATE);
        mark(home, session, aigul, ATTENDANCE_LATE); // the same again adds nothing
        assert_int_equal(marked(home, session, aigul), ATTENDANCE_LATE);
        assert_int_equal(facts(home), 3);

        assert_int_equal(marked(home, session, guest), ATTENDANCE_MARK_COUNT);
        mark(home, session, guest, ATTENDANCE_PRESENT);
        assert_int_equal(marked(home, session, guest), ATTENDANCE_PRESENT);
        struct class_sessions sessions;
        assert_true(class_sessions_list(
                &sessions, &home->arena, home->store, class_id, &home->diagnostics));
        assert_int_equal(sessions.items[0].present, 3);
        assert_int_equal(sessions.items[0].absent, 0);
}

static void what_is_known_of_attendance_outlives_the_class(void **state)
{
        struct home *home = *state;
        int64_t class_id = make_class(home, "Күзгү топ");
        int64_t aigul = home_person(home, "Айгүл", class_id);
        int64_t bakyt = home_person(home, "Бакыт", class_id);
        int64_t session = today(home, class_id);
        mark(home, session, aigul, ATTENDANCE_PRESENT);
        assert_true(group_remove(home->store, class_id, &home->diagnostics));
        struct attended_sessions attended;
        assert_true(attended_read(
                &attended, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(attended.count, 1);
        assert_string_equal(attended.items[0].name, "Айгүл");
        assert_string_equal(attended.items[0].class_name, "");
        assert_int_equal(attended.items[0].marked, home->now);

        assert_true(person_erase(home->store, aigul, &home->diagnostics));
        assert_int_equal(facts(home), 0);
        assert_false(attendance_mark(
                home->store, session, aigul, ATTENDANCE_PRESENT, &home->diagnostics));
        mark(home, session, bakyt, ATTENDANCE_PRESENT);
}

static void marks_have_words(void **state)
{
        (void)state;
        for (int i = 0; i < ATTENDANCE_MARK_COUNT; i++)
                assert_int_equal(attendance_from_word(attendance_word((enum attendance_mark)i)), i);
        assert_int_equal(attendance_from_word("asleep"), ATTENDANCE_UNMARKED);
        assert_int_equal(attendance_from_word(NULL), ATTENDANCE_UNMARKED);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_class_meets_once_a_day),
                TEST(the_last_mark_holds_and_the_ones_before_are_kept),
                TEST(what_is_known_of_attendance_outlives_the_class),
                TEST(marks_have_words),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
