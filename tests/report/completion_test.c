// SPDX-License-Identifier: GPL-3.0-or-later
// Cells against learn/'s own progress of the same raw records; then the reasons for attention.
#include "report/completion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "learn/progress.h"
#include "report/form.h"
#include "store/attendance.h"
#include "store/note.h"
#include "store/pledge.h"
#include "support/trainer.h"

static const int64_t day_length = INT64_C(24) * 60 * 60 * 1000;

static const char *expected_state(const struct progress *progress)
{
        static const char *const words[] = {
                [PROGRESS_NOT_STARTED] = "not-started",
                [PROGRESS_STARTED] = "in-progress",
                [PROGRESS_DONE] = "done",
                [PROGRESS_DONE_WITH_HELP] = "done-with-help",
        };
        return words[progress->state];
}

static void cells_follow_from_the_records(void **state)
{
        static const char *const lives[] = {
                "",
                "envelopes+ envelopes.story",
                "envelopes+ envelopes.leak=1000 envelopes$",
                "envelopes+ envelopes.leak=0 envelopes.leak=1000/2 envelopes$",
                "needs-and-wants+ envelopes+ envelopes.leak=1000h envelopes$",
        };
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        int64_t people[ARRAY_LENGTH(lives)];
        for (size_t i = 0; i < ARRAY_LENGTH(lives); i++) {
                const char *name = arena_format(&home->arena, "Person %zu", i);
                people[i] = home_person(home, name, 0);
                trainer_lives(home, people[i], lives[i]);
        }
        struct report_table table = trainer_report(&trainer, "completion");
        struct report_lessons lessons = report_lessons_of(&home->arena, &trainer.scope, false);
        assert_int_equal(report_row_count(&table), ARRAY_LENGTH(lives) * lessons.count);
        for (size_t row = 0; row < report_row_count(&table); row++) {
                const struct report_lesson *lesson = &lessons.items[row % lessons.count];
                struct records records;
                assert_true(history_read(&records, &home->arena, home->store,
                        people[row / lessons.count], &home->diagnostics));
                struct progress progress = progress_of_lesson(
                        lesson->id, lesson->lesson, records.items, records.count);
                assert_string_equal(trainer_cell(&table, row, "lesson"), lesson->id);
                assert_string_equal(trainer_cell(&table, row, "state"), expected_state(&progress));
        }
        trainer_close(&trainer);
}

static void assert_reasons(struct trainer *trainer, const char *expected)
{
        struct report_table table = trainer_report(trainer, "attention");
        struct buffer reasons = {0};
        for (size_t i = 0; i < report_row_count(&table); i++) {
                buffer_add_format(&reasons, "%s:%s:%s ", trainer_cell(&table, i, "reason"),
                        trainer_cell(&table, i, "lesson"), trainer_cell(&table, i, "question"));
                assert_true(*trainer_cell(&table, i, "suggestion"));
        }
        assert_string_equal(buffer_text(&reasons), expected);
        buffer_clear(&reasons);
}

static void a_cell_asks_for_attention_with_its_reason(void **state)
{
        static const struct {
                const char *life;
                const char *reasons;
        } rows[] = {
                {"envelopes+ envelopes+", ""},
                {"envelopes+ envelopes+ envelopes+", "left:envelopes: "},
                {"envelopes+ envelopes+ envelopes+ envelopes.leak=1000 envelopes$",
                        ""}, // done removes it
                {"envelopes+ envelopes.x=0 envelopes$ envelopes+ envelopes.x=0 envelopes$",
                        "question-missed:envelopes:x under-pass:envelopes: "},
                {"envelopes+ envelopes.x=0 envelopes$ envelopes+ envelopes.x=500 envelopes$",
                        "under-pass:envelopes: "},
        };
        struct home *home = *state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct trainer trainer;
                trainer_open(&trainer, home);
                trainer.scope.class_id = trainer_class(home, "Күзгү топ");
                int64_t person = home_person(home, "Айгүл", trainer.scope.class_id);
                trainer_lives(home, person, rows[i].life);
                assert_reasons(&trainer, rows[i].reasons);
                struct report_table cells = trainer_report(&trainer, "completion");
                size_t cell = trainer_row(&cells, "lesson", "envelopes", NULL, NULL);
                assert_int_equal(strcmp(trainer_cell(&cells, cell, "state"), "attention") == 0,
                        *rows[i].reasons != '\0');
                trainer_close(&trainer);
        }
}

static void people_ask_for_attention_beyond_lessons(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        struct pledges pledges;
        trainer_open(&trainer, home);
        int64_t class_id = trainer.scope.class_id = trainer_class(home, "Күзгү топ");
        int64_t aigul = home_person(home, "Айгүл", class_id);
        int64_t bakyt = home_person(home, "Бакыт", class_id);
        trainer_lives(home, aigul, "envelopes+ envelopes.week!Сыр_сөз");
        assert_true(
                pledges_of_person(&pledges, &home->arena, home->store, aigul, &home->diagnostics));
        assert_true(pledge_answer(
                home->store, pledges.items[0].id, PLEDGE_NOT_KEPT, &home->diagnostics));
        for (int i = 0; i < 2; i++) {
                int64_t session = 0;
                home->now += 10 * day_length;
                assert_true(
                        class_session_today(&session, home->store, class_id, &home->diagnostics));
                assert_true(attendance_mark(
                        home->store, session, aigul, ATTENDANCE_ABSENT, &home->diagnostics));
                assert_true(attendance_mark_rest_present(home->store, session, &home->diagnostics));
        }
        trainer_lives(home, bakyt, "envelopes+ envelopes$");
        assert_reasons(&trainer, "absent-twice:: inactive:: pledge-not-kept:envelopes: ");

        struct report_table marks = trainer_report(&trainer, "attendance");
        assert_int_equal(report_row_count(&marks), 4);
        assert_string_equal(trainer_cell(&marks, 1, "mark"), "absent");
        assert_string_equal(trainer_cell(&marks, 2, "mark"), "present");
        assert_string_equal(trainer_cell(&marks, 2, "person"), "Бакыт");
        assert_int_equal(report_cell_at(&marks, 1, "marked_time")->number,
                home->now - 2000); // before two records
        trainer_close(&trainer);
}

static void a_broken_lesson_and_no_course_do_no_harm(void **state)
{
        static const struct report_lesson broken = {.id = "x"};
        static const struct begun_lesson begun = {.lesson = "x", .started = 1, .seen = 4};
        struct home *home = *state;
        struct trainer trainer;
        assert_int_equal(completion_of(NULL, &broken).state, COMPLETION_NOT_STARTED);
        assert_int_equal(completion_of(&begun, &broken).state, COMPLETION_IN_PROGRESS);
        trainer_open(&trainer, home);
        trainer.scope.shelf_count = 0;
        trainer_lives(home, home_person(home, "Айгүл", 0), "envelopes+");
        struct report_table table = trainer_report(&trainer, "completion");
        assert_int_equal(report_row_count(&table), 0);
        trainer_close(&trainer);
}

static void no_report_shows_what_is_private(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        int64_t person = home_person(home, "Айгүл", trainer_class(home, "Күзгү топ"));
        trainer_lives(home, person, "envelopes+ envelopes.week!Сыр_убада envelopes$");
        struct private_note note = {.lesson = "envelopes", .step = "week", .words = "Сыр жазуу"};
        assert_true(note_add(home->store, person, &note, &home->diagnostics));
        const struct record kept[] = {
                {.kind = RECORD_PLAN, .lesson = "plan/savings", .response = "Сыр 12345"},
                {.kind = RECORD_RUN, .lesson = "scenario/keep-money", .response = "Сыр 54321"},
        };
        struct sitting sitting = sitting_of(home->store, &person, 1);
        assert_true(history_add(home->store, &sitting, kept, 2, &home->diagnostics));
        for (size_t i = 0; i < report_count; i++) {
                struct buffer out = {0};
                struct report_table table = trainer_report(&trainer, reports[i].name);
                report_add_table(&out, &table);
                report_add_csv(&out, &table, ',');
                report_add_json(&out, &table);
                assert_null(strstr(buffer_text(&out), "Сыр"));
                assert_null(strstr(buffer_text(&out), "12345"));
                buffer_clear(&out);
        }
        trainer_close(&trainer);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(cells_follow_from_the_records),
                TEST(a_cell_asks_for_attention_with_its_reason),
                TEST(people_ask_for_attention_beyond_lessons),
                TEST(a_broken_lesson_and_no_course_do_no_harm),
                TEST(no_report_shows_what_is_private),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
