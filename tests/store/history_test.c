// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/health.h"
#include "store/note.h"
#include "store/person.h"
#include "store/pledge.h"
#include "support/home.h"

static const int64_t day_length = INT64_C(24) * 60 * 60 * 1000;

static struct record visit(const char *lesson, const char *step)
{
        return (struct record){.kind = RECORD_VISIT, .lesson = lesson, .step = step, .hash = "h"};
}

static void add(struct home *home, const struct sitting *sitting, const struct record *records,
        size_t count)
{
        home->now += 1000;
        assert_true(history_add(home->store, sitting, records, count, &home->diagnostics));
}

static void what_was_done_is_read_back(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct sitting sitting = sitting_of(home->store, &aigul, 1);
        const struct record done[] = {
                {.kind = RECORD_STARTED, .lesson = "envelopes"},
                {.kind = RECORD_VISIT, .lesson = "envelopes", .step = "first", .hash = "h1"},
                {.kind = RECORD_ANSWER,
                        .lesson = "envelopes",
                        .step = "leak",
                        .hash = "h2",
                        .response = "typed 3 500 сом",
                        .outcome = OUTCOME_PARTLY,
                        .points = 667,
                        .try_number = 2,
                        .hints = 1},
                {.kind = RECORD_ANSWER,
                        .lesson = "needs",
                        .step = "old",
                        .hash = "h3",
                        .response = "0",
                        .outcome = OUTCOME_DONT_KNOW,
                        .try_number = 1,
                        .recall = true},
                {.kind = RECORD_PLEDGE,
                        .lesson = "envelopes",
                        .step = "promise",
                        .response = "Чогуу эсептейбиз",
                        .ask_after = 7},
                {.kind = RECORD_FINISHED, .lesson = "envelopes", .points = 667},
        };
        add(home, &sitting, done, ARRAY_LENGTH(done));

        struct records records;
        assert_true(history_read(&records, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(records.count, ARRAY_LENGTH(done));
        for (size_t i = 0; i < records.count; i++) {
                const struct record *read = &records.items[i];
                assert_int_equal(read->kind, done[i].kind);
                assert_string_equal(read->lesson, done[i].lesson);
                assert_int_equal(read->step != NULL, done[i].step != NULL);
                if (read->step)
                        assert_string_equal(read->step, done[i].step);
                if (done[i].response)
                        assert_string_equal(read->response, done[i].response);
                assert_int_equal(read->outcome, done[i].outcome);
                assert_int_equal(read->points, done[i].points);
                assert_int_equal(read->try_number, done[i].try_number);
                assert_int_equal(read->hints, done[i].hints);
                assert_int_equal(read->recall, done[i].recall);
                assert_int_equal(read->ask_after, done[i].ask_after);
                assert_int_equal(read->day, clock_day(home->now));
        }
}

static void two_together_both_have_it_or_neither(void **state)
{
        struct home *home = *state;
        int64_t people[] = {home_person(home, "Айгүл", 0), home_person(home, "Бакыт", 0)};
        struct sitting both = sitting_of(home->store, people, 2);
        char response[32];
        struct record answer = home_answer(response, "envelopes", 1);
        add(home, &both, &answer, 1);
        assert_int_equal(home_answers(home, people[0]), 1);
        assert_int_equal(home_answers(home, people[1]), 1);

        assert_true(person_erase(home->store, people[1], &home->diagnostics));
        assert_false(history_add(home->store, &both, &answer, 1, &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
        assert_int_equal(home_answers(home, people[0]), 1);
}

static const struct begun_lesson *begun(struct home *home, int64_t person, const char *lesson)
{
        struct begun_lessons lessons;
        assert_true(
                history_lessons(&lessons, &home->arena, home->store, person, &home->diagnostics));
        for (size_t i = 0; i < lessons.count; i++) {
                if (strcmp(lessons.items[i].lesson, lesson) == 0)
                        return &lessons.items[i];
        }
        return NULL;
}

static void a_lesson_goes_on_at_the_last_step(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct sitting sitting = sitting_of(home->store, &aigul, 1);
        assert_null(begun(home, aigul, "envelopes"));

        struct record start[] = {
                {.kind = RECORD_STARTED, .lesson = "envelopes"}, visit("envelopes", "one")};
        add(home, &sitting, start, 2);
        struct record second = visit("envelopes", "two");
        add(home, &sitting, &second, 1);
        struct record recalled = visit("envelopes", "one");
        recalled.recall = true; // before another lesson
        add(home, &sitting, &recalled, 1);
        struct record played[] = {
                {.kind = RECORD_RUN, .lesson = "envelopes", .step = "one", .response = "a year"},
                {.kind = RECORD_PLAN, .lesson = "plan/savings", .response = "a plan"}};
        add(home, &sitting, played, 2);
        assert_null(begun(home, aigul, "plan/savings"));
        const struct begun_lesson *lesson = begun(home, aigul, "envelopes");
        assert_string_equal(lesson->step, "two");
        assert_int_equal(lesson->started, 1);

        struct record finish = {.kind = RECORD_FINISHED, .lesson = "envelopes", .points = 800};
        add(home, &sitting, &finish, 1);
        add(home, &sitting, start, 2);
        finish.points = 500;
        add(home, &sitting, &finish, 1);
        lesson = begun(home, aigul, "envelopes");
        assert_string_equal(lesson->step, "");
        assert_int_equal(lesson->started, 2);
        assert_int_equal(lesson->finished, 2);
        assert_int_equal(lesson->best_points, 800);
        assert_int_equal(lesson->time, home->now);
}

static void what_is_derived_follows_from_the_facts(void **state)
{
        struct home *home = *state;
        int64_t people[] = {home_person(home, "Айгүл", 0), home_person(home, "Бакыт", 0)};
        struct sitting both = sitting_of(home->store, people, 2);
        struct sitting one = sitting_of(home->store, people, 1);
        static const char *const lessons[] = {"a", "b", "c"};
        static const char *const steps[] = {"one", "two", "three"};
        unsigned chance = 7;
        for (int i = 0; i < 120; i++) {
                chance = chance * 1103515245 + 12345;
                unsigned draw = chance >> 16;
                struct record record = visit(lessons[draw % 3], steps[draw / 3 % 3]);
                if (draw / 9 % 5 == 0)
                        record = (struct record){
                                .kind = RECORD_STARTED, .lesson = lessons[draw % 3]};
                else if (draw / 9 % 5 == 1)
                        record = (struct record){.kind = RECORD_FINISHED,
                                .lesson = lessons[draw % 3],
                                .points = (int)(draw % 1000)};
                else if (draw / 9 % 5 == 2)
                        record.recall = true;
                add(home, draw % 2 ? &both : &one, &record, 1);
        }
        struct health health;
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_true(health.whole);
        assert_int_equal(health.differences, 0);
        assert_int_equal(health.people, 2);
        assert_true(health.facts > 120);
        assert_true(health_rebuild(home->store, &home->diagnostics));
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_int_equal(health.differences, 0);
}

static void a_pledge_is_asked_about_once_on_its_day(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct sitting sitting = sitting_of(home->store, &aigul, 1);
        struct record promise = {.kind = RECORD_PLEDGE,
                .lesson = "envelopes",
                .step = "promise",
                .response = "Ар жума сайын эсептейм",
                .ask_after = 7};
        add(home, &sitting, &promise, 1);
        struct pledges pledges;
        assert_true(
                pledges_of_person(&pledges, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(pledges.count, 1);
        int64_t today = clock_day(home->now);
        assert_int_equal(pledges.items[0].made_day, today);
        assert_string_equal(pledges.items[0].words, promise.response);
        assert_false(pledge_is_due(&pledges.items[0], today + 6));
        assert_true(pledge_is_due(&pledges.items[0], today + 7));

        home->now += 8 * day_length;
        int64_t id = pledges.items[0].id;
        assert_true(pledge_answer(home->store, id, PLEDGE_PARTLY_KEPT, &home->diagnostics));
        assert_true(
                pledges_of_person(&pledges, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(pledges.items[0].kept, PLEDGE_PARTLY_KEPT);
        assert_false(pledge_is_due(&pledges.items[0], today + 9));
        assert_false(pledge_answer(home->store, id + 99, PLEDGE_KEPT, &home->diagnostics));

        struct records records; // learn/ sees the promise and nothing else
        assert_true(history_read(&records, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(records.count, 1);
}

// The person's records, or with `other` the two people's own.
static size_t read_back(struct home *home, struct records *records, int64_t person, int64_t other)
{
        const int64_t people[SITTING_PEOPLE] = {person, other};
        assert_true(other ? history_read_together(
                                    records, &home->arena, home->store, people, &home->diagnostics)
                          : history_read(records, &home->arena, home->store, person,
                                    &home->diagnostics));
        return records->count;
}

static void two_together_see_nothing_of_one_alone(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        int64_t bakyt = home_person(home, "Бакыт", 0);
        int64_t cholpon = home_person(home, "Чолпон", 0);
        const struct private_note note = {.lesson = "envelopes", .step = "one", .words = "Өзүмө"};
        struct sitting sittings[] = {
                sitting_of(home->store, &aigul, 1),
                sitting_of(home->store, (const int64_t[]){aigul, bakyt}, 2),
                sitting_of(home->store, (const int64_t[]){cholpon, aigul}, 2),
                sitting_of(home->store, &bakyt, 1),
        };
        for (size_t i = 0; i < ARRAY_LENGTH(sittings); i++) {
                char response[32];
                const struct record answer = home_answer(response, "envelopes", (int)i);
                add(home, &sittings[i], &answer, 1);
        }
        assert_true(note_add(home->store, aigul, &note, &home->diagnostics));
        assert_true(note_add(home->store, bakyt, &note, &home->diagnostics));

        struct records records;
        assert_int_equal(read_back(home, &records, aigul, 0), 3);
        assert_int_equal(read_back(home, &records, bakyt, cholpon), 0);
        assert_int_equal(read_back(home, &records, aigul, bakyt), 1);
        assert_string_equal(records.items[0].response, "chosen 1");
        assert_int_equal(read_back(home, &records, bakyt, aigul), 1);
        assert_string_equal(records.items[0].response, "chosen 1");
}

static void a_note_is_for_its_writer(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        int64_t bakyt = home_person(home, "Бакыт", 0);
        struct private_note note = {.lesson = "envelopes", .step = "one", .words = "Өзүмө"};
        assert_true(note_add(home->store, aigul, &note, &home->diagnostics));
        struct private_notes notes;
        assert_true(notes_of_person(&notes, &home->arena, home->store, aigul, &home->diagnostics));
        assert_int_equal(notes.count, 1);
        assert_string_equal(notes.items[0].words, "Өзүмө");
        assert_int_equal(notes.items[0].time, home->now);
        assert_true(notes_of_person(&notes, &home->arena, home->store, bakyt, &home->diagnostics));
        assert_int_equal(notes.count, 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(
                        what_was_done_is_read_back, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        two_together_both_have_it_or_neither, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_lesson_goes_on_at_the_last_step, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        what_is_derived_follows_from_the_facts, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_pledge_is_asked_about_once_on_its_day, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        two_together_see_nothing_of_one_alone, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_note_is_for_its_writer, home_set_up_open, home_tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
