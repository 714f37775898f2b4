// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of progress is compared with what learn/ works out from the same records.
#include "store/learners.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "learn/attempt.h"
#include "learn/progress.h"
#include "store/group.h"
#include "store/health.h"
#include "store/pledge.h"
#include "support/home.h"
#include "support/records.h"
#include "support/small_lesson.h"

static const int64_t day_length = INT64_C(24) * 60 * 60 * 1000;

static int64_t make_class(struct home *home, const char *name)
{
        int64_t id = 0;
        assert_true(group_add(&id, home->store, GROUP_CLASS, name, &home->diagnostics));
        return id;
}

// The records written as one line (support/records.h), in one sitting, each a second after another.
static void live(struct home *home, int64_t person, const char *text)
{
        struct written_records records = records_from_text(&home->arena, text);
        struct sitting sitting = sitting_of(home->store, &person, 1);
        for (size_t i = 0; i < records.count; i++) {
                home->now += 1000;
                assert_true(history_add(
                        home->store, &sitting, &records.items[i], 1, &home->diagnostics));
        }
}

static struct begun_lesson begun(struct home *home, int64_t person)
{
        struct begun_lessons lessons;
        assert_true(
                history_lessons(&lessons, &home->arena, home->store, person, &home->diagnostics));
        assert_int_equal(lessons.count, 1);
        return lessons.items[0];
}

static void questions_missed_twice_are_counted_until_they_are_got(void **state)
{
        static const struct {
                const char *records;
                int missed;
        } rows[] = {
                {"small+ small.leak=0 small.leak=0/2 small$", 0},
                {"small+ small.leak=0 small$ small+ small.leak=0 small.leak=0/2", 1},
                {"small+ small.leak=0 small$ small+ small.leak=0 small.leak=1000/2", 0},
                {"small+ small.leak=0 small$ small+ small.leak=0 small$ small+ small.leak=500", 0},
                {"small+ small.leak? small$ ~small.leak=0", 1},
                {"small+ small.leak? small$ small+ small.leak? small$ ~small.leak=1000", 0},
                {"small+ small.leak? small.gap=0 small$ small+ small.leak=0 small.gap=0", 2},
                {"small+ small.leak=1000 small$ small+ small.leak=0 small$ small+ small.leak=0", 1},
        };
        struct home *home = *state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int64_t person = home_person(home, "Айгүл", 0);
                live(home, person, rows[i].records);
                assert_int_equal(begun(home, person).missed, rows[i].missed);
        }
}

static const char *random_record(unsigned *chance)
{
        static const char *const kinds[] = {"small+", "small$", "small.story", "small.leak",
                "small.gap", "small.leak=1000", "small.leak=0", "small.leak=0/2",
                "small.leak=1000/2", "small.gap=1000h", "small.gap=500", "small.gap?",
                "~small.gap=0", "~small.leak=1000", "small.sum#0"};
        *chance = *chance * 1103515245 + 12345;
        return kinds[(*chance >> 16) % ARRAY_LENGTH(kinds)];
}

// The points of a finish are those of the answers before it, as the player has it.
static void live_by_chance(struct home *home, int64_t person, unsigned *chance)
{
        struct sitting sitting = sitting_of(home->store, &person, 1);
        bool ended = true;
        for (int i = 0; i < 30; i++) {
                const char *word = ended ? "small+" : random_record(chance);
                struct record record = records_from_text(&home->arena, word).items[0];
                struct records before;
                struct attempt attempt;
                assert_true(history_read(
                        &before, &home->arena, home->store, person, &home->diagnostics));
                if (record.kind == RECORD_FINISHED &&
                        attempt_last(&attempt, before.items, before.count, "small")) {
                        struct score score = attempt_score(&attempt);
                        bool open = !attempt.finished && score.questions > 0;
                        record.points = open ? (int)(score.points / (int64_t)score.questions) : 0;
                }
                ended = record.kind == RECORD_FINISHED;
                home->now += 1000;
                assert_true(history_add(home->store, &sitting, &record, 1, &home->diagnostics));
        }
}

static void what_is_kept_is_what_learning_works_out(void **state)
{
        struct home *home = *state;
        unsigned chance = 3;
        for (int i = 0; i < 60; i++) {
                int64_t person = home_person(home, "Айгүл", 0);
                live_by_chance(home, person, &chance);
                struct records records;
                assert_true(history_read(
                        &records, &home->arena, home->store, person, &home->diagnostics));
                struct progress progress =
                        progress_of_lesson("small", small_lesson(), records.items, records.count);
                struct begun_lesson kept = begun(home, person);
                assert_int_equal(kept.seen, progress.seen);
                assert_int_equal(kept.finished > 0, progress.state >= PROGRESS_DONE);
                if (kept.finished > 0)
                        assert_int_equal(kept.best_points / 10, progress.percent);
                assert_int_equal(kept.helped, progress.state == PROGRESS_DONE_WITH_HELP);
        }
        struct health health;
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_int_equal(health.differences, 0);
        assert_true(health_rebuild(home->store, &home->diagnostics));
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_int_equal(health.differences, 0);
}

static void learners_come_by_name_with_what_they_began(void **state)
{
        struct home *home = *state;
        int64_t class_id = make_class(home, "Күзгү топ");
        int64_t gulnara = home_person(home, "Гүлнара", class_id);
        int64_t aigul = home_person(home, "Айгүл", class_id);
        (void)home_person(home, "Бакыт", 0);
        live(home, aigul, "small+ small.story other+");
        live(home, gulnara, "small+ small.leak=1000 small$");

        struct learners learners;
        assert_true(learners_read(
                &learners, &home->arena, home->store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(learners.count, 3);
        assert_int_equal(learners.items[1].lessons.count, 0);
        assert_true(
                learners_read(&learners, &home->arena, home->store, class_id, &home->diagnostics));
        assert_int_equal(learners.count, 2);
        assert_string_equal(learners.items[0].person.name, "Айгүл");
        assert_int_equal(learners.items[0].lessons.count, 2);
        assert_int_equal(learners.items[1].lessons.items[0].finished, 1);

        struct lesson_records records;
        assert_true(lesson_records_read(
                &records, &home->arena, home->store, class_id, "small", &home->diagnostics));
        assert_int_equal(records.count, 4); // no visits
        size_t first = lesson_records_of_one(&records, 0);
        assert_int_equal(first, 3);
        assert_int_equal(records.people[0], gulnara);
        assert_int_equal(records.people[first], aigul);
        assert_int_equal(lesson_records_of_one(&records, first), 1);
}

static struct worries worries(
        struct home *home, int64_t class_id, enum worry_kind kind, int64_t since)
{
        struct worries worries;
        assert_true(worries_read(
                &worries, &home->arena, home->store, class_id, kind, since, &home->diagnostics));
        return worries;
}

static void a_session(struct home *home, int64_t class_id, int64_t person, const char *word)
{
        int64_t session = 0;
        home->now += day_length;
        assert_true(class_session_today(&session, home->store, class_id, &home->diagnostics));
        if (*word)
                assert_true(attendance_mark(home->store, session, person,
                        attendance_from_word(word), &home->diagnostics));
}

static void absent_twice_in_a_row(void **state)
{
        static const struct {
                const char *marks[4];
                size_t worries;
        } rows[] = {
                {{"absent", "", "", ""}, 0},
                {{"absent", "absent", "", ""}, 1},
                {{"absent", "", "absent", ""}, 1}, // nobody marked them in between
                {{"absent", "present", "absent", ""}, 0},
                {{"absent", "absent", "late", ""}, 0},
                {{"present", "absent", "absent", "absent"}, 1},
        };
        struct home *home = *state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int64_t class_id = make_class(home, "Күзгү топ");
                int64_t other = make_class(home, "Башка топ");
                int64_t person = home_person(home, "Айгүл", class_id);
                for (size_t k = 0; k < 4; k++)
                        a_session(home, class_id, person, rows[i].marks[k]);
                struct worries found = worries(home, class_id, WORRY_ABSENT_TWICE, 0);
                assert_int_equal(found.count, rows[i].worries);
                if (found.count > 0)
                        assert_int_equal(found.items[0].person, person);
                assert_int_equal(worries(home, other, WORRY_ABSENT_TWICE, 0).count, 0);
        }
}

static void still_while_the_class_moved_on(void **state)
{
        struct home *home = *state;
        int64_t class_id = make_class(home, "Күзгү топ");
        int64_t still = home_person(home, "Айгүл", class_id);
        int64_t mover = home_person(home, "Бакыт", class_id);
        live(home, still, "small+ small.story");
        int64_t last = home->now;
        home->now += 20 * day_length;
        int64_t since = home->now - 14 * day_length;
        assert_int_equal(worries(home, class_id, WORRY_INACTIVE, since).count, 0);
        live(home, mover, "small+ small$");
        struct worries found = worries(home, class_id, WORRY_INACTIVE, since);
        assert_int_equal(found.count, 1);
        assert_int_equal(found.items[0].person, still);
        assert_int_equal(found.items[0].time, last);
        (void)home_person(home, "Гүлнара", class_id); // joined today
        assert_int_equal(worries(home, PEOPLE_ALL, WORRY_INACTIVE, since).count, 1);
        live(home, still, "other+");
        assert_int_equal(worries(home, PEOPLE_ALL, WORRY_INACTIVE, since).count, 0);
}

static void missed_questions_and_pledges_are_named_without_words(void **state)
{
        struct home *home = *state;
        int64_t person = home_person(home, "Айгүл", 0);
        live(home, person,
                "small+ small.leak=0 small$ small+ small.gap? small.leak=0 small.week!Сыр");
        struct worries found = worries(home, PEOPLE_ALL, WORRY_QUESTION_MISSED, 0);
        assert_int_equal(found.count, 1);
        assert_string_equal(found.items[0].lesson, "small");
        assert_string_equal(found.items[0].step, "leak");
        assert_int_equal(worries(home, PEOPLE_ALL, WORRY_PLEDGE_NOT_KEPT, 0).count, 0);

        struct pledges pledges;
        assert_true(
                pledges_of_person(&pledges, &home->arena, home->store, person, &home->diagnostics));
        int64_t pledge = pledges.items[0].id;
        assert_true(pledge_answer(home->store, pledge, PLEDGE_NOT_KEPT, &home->diagnostics));
        found = worries(home, PEOPLE_ALL, WORRY_PLEDGE_NOT_KEPT, 0);
        assert_int_equal(found.count, 1);
        assert_string_equal(found.items[0].lesson, "small");
        assert_true(pledge_answer(home->store, pledge, PLEDGE_KEPT, &home->diagnostics));
        assert_int_equal(worries(home, PEOPLE_ALL, WORRY_PLEDGE_NOT_KEPT, 0).count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(questions_missed_twice_are_counted_until_they_are_got),
                TEST(what_is_kept_is_what_learning_works_out),
                TEST(learners_come_by_name_with_what_they_began),
                TEST(absent_twice_in_a_row),
                TEST(still_while_the_class_moved_on),
                TEST(missed_questions_and_pledges_are_named_without_words),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
