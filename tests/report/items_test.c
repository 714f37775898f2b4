// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of questions against the same figures computed from the raw answers.
#include "report/items.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/history.h"
#include "support/trainer.h"

enum { PEOPLE = 40, QUESTIONS = 3 };

static unsigned draw(unsigned *chance)
{
        *chance = *chance * 1103515245 + 12345;
        return *chance >> 16;
}

// Pearson's correlation by its definition, from deviations.
static double correlation(const int *x, const int *y, int count)
{
        double mean_x = 0, mean_y = 0, together = 0, square_x = 0, square_y = 0;
        for (int i = 0; i < count; i++) {
                mean_x += (double)x[i] / count;
                mean_y += (double)y[i] / count;
        }
        for (int i = 0; i < count; i++) {
                together += (x[i] - mean_x) * (y[i] - mean_y);
                square_x += (x[i] - mean_x) * (x[i] - mean_x);
                square_y += (y[i] - mean_y) * (y[i] - mean_y);
        }
        return together / sqrt(square_x * square_y);
}

static void discrimination_is_the_correlation_with_the_rest(void **state)
{
        unsigned chance = 5;
        (void)state;
        for (int round = 0; round < 500; round++) {
                struct item item = {0};
                int x[60], rest[60];
                int count = 3 + (int)(draw(&chance) % 57);
                for (int i = 0; i < count; i++) {
                        x[i] = (int)(draw(&chance) % 5) * 250;
                        rest[i] = (int)(draw(&chance) % 21) * 500 + (round % 3 - 1) * x[i] + 1000;
                        item_add(&item, x[i], rest[i]);
                }
                int64_t found;
                double expected = correlation(x, rest, count);
                if (!item_discrimination(&found, &item)) {
                        assert_true(isnan(expected));
                        continue;
                }
                assert_true(fabs((double)found - 1000 * expected) <= 0.5001);
                assert_true(found >= -1000 && found <= 1000);
        }
}

static void where_all_are_alike_nothing_is_told_apart(void **state)
{
        struct item none = {0};
        struct item item = {0};
        int64_t found;
        (void)state;
        assert_false(item_discrimination(&found, &none));
        for (int i = 0; i < 10; i++)
                item_add(&item, 1000, i * 100);
        assert_false(item_discrimination(&found, &item));
        for (int i = 0; i < 10; i++)
                item_add(&item, 0, 0);
        assert_true(item_discrimination(&found, &item));
}

// The first QUESTIONS questions of form A.
struct raw {
        int points[QUESTIONS][PEOPLE];
        int rest[QUESTIONS][PEOPLE];
        int chosen[QUESTIONS][8];
};

// An answer of chance; its points.
static int answer(struct trainer *trainer, const struct sitting *sitting, const struct step *step,
        size_t answer)
{
        struct home *home = trainer->home;
        bool is_right = step->question.answers[answer].right;
        struct record record = {
                .kind = RECORD_ANSWER,
                .lesson = "knowledge-a",
                .step = step->id,
                .hash = step->hash,
                .response = arena_format(&home->arena, "chosen %zu", answer + 1),
                .outcome = is_right ? OUTCOME_RIGHT : OUTCOME_WRONG,
                .points = is_right ? POINTS_FULL : 0,
                .try_number = 1,
        };
        assert_true(history_add(home->store, sitting, &record, 1, &home->diagnostics));
        return record.points;
}

// One person walks through twice; the second walk must not count.
static void live_through(
        struct trainer *trainer, struct raw *raw, int who, const struct lesson *test)
{
        static unsigned chance = 11;
        int64_t person = home_person(trainer->home, "Айгүл", 0);
        struct sitting sitting = sitting_of(trainer->home->store, &person, 1);
        int whole = 0;
        trainer_lives(trainer->home, person, "knowledge-a+");
        for (int q = 0; q < QUESTIONS; q++) {
                const struct step *step = &test->steps[q];
                size_t choice = draw(&chance) % step->question.answer_count;
                raw->points[q][who] = answer(trainer, &sitting, step, choice);
                raw->chosen[q][choice]++;
                whole += raw->points[q][who];
        }
        for (int q = 0; q < QUESTIONS; q++)
                raw->rest[q][who] = whole - raw->points[q][who];
        trainer_lives(trainer->home, person, "knowledge-a$ knowledge-a+ knowledge-a.equal-share=0");
}

// The rows of one question from `row` on; returns the next row.
static size_t assert_question(const struct report_table *table, size_t row, const struct raw *raw,
        int q, const struct step *step)
{
        const struct question *question = &step->question;
        double expected = 1000 * correlation(raw->points[q], raw->rest[q], PEOPLE);
        int sum = 0;
        for (int i = 0; i < PEOPLE; i++)
                sum += raw->points[q][i];
        for (size_t k = 0; k <= question->answer_count; k++, row++) {
                assert_string_equal(trainer_cell(table, row, "question"), step->id);
                assert_int_equal(report_cell_at(table, row, "people")->number, PEOPLE);
                assert_int_equal(report_cell_at(table, row, "facility")->number, sum / PEOPLE);
                int64_t found = report_cell_at(table, row, "discrimination")->number;
                assert_true(fabs((double)found - expected) <= 0.5001);
                if (k == question->answer_count)
                        break;
                assert_int_equal(report_cell_at(table, row, "chosen")->number,
                        raw->chosen[q][k] * 1000 / PEOPLE);
                assert_string_equal(trainer_cell(table, row, "answer_kind"),
                        question->answers[k].right ? "right" : "wrong");
        }
        assert_string_equal(trainer_cell(table, row, "answer_kind"), "dont-know");
        return row + 1;
}

static void figures_follow_from_the_answers(void **state)
{
        struct trainer trainer;
        struct raw raw = {0};
        size_t row = 0;
        trainer_open(&trainer, *state);
        const struct lesson *test =
                shelf_lesson(trainer.shelf, "knowledge-a", trainer.scope.diagnostics);
        assert_non_null(test);
        for (int i = 0; i < PEOPLE; i++)
                live_through(&trainer, &raw, i, test);
        struct report_table table = trainer_report(&trainer, "items");
        for (int q = 0; q < QUESTIONS; q++)
                row = assert_question(&table, row, &raw, q, &test->steps[q]);
        assert_int_equal(report_row_count(&table), row);
        trainer_close(&trainer);
}

static const char *flag_after(struct trainer *trainer, int people, const char *others)
{
        for (int i = 0; i < people; i++)
                trainer_lives(trainer->home,
                        home_person(trainer->home, "Айгүл", trainer->scope.class_id), others);
        struct report_table table = trainer_report(trainer, "items");
        return trainer_cell(&table, 0, "flag");
}

static void remarks_are_made_of_enough_answers(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        trainer.scope.class_id = trainer_class(home, "Күзгү топ");
        assert_string_equal(
                flag_after(&trainer, 29, "knowledge-a+ knowledge-a.equal-share=1000"), "few");
        assert_string_equal(
                flag_after(&trainer, 1, "knowledge-a+ knowledge-a.equal-share=1000"), "easy");
        struct report_table table = trainer_report(&trainer, "items");
        assert_string_equal(trainer_cell(&table, 0, "answer_flag"), "unused");
        assert_string_equal(flag_after(&trainer, 10, "knowledge-a+ knowledge-a.equal-share?"), "");
        trainer.scope.class_id = trainer_class(home, "Башка топ");
        assert_string_equal(
                flag_after(&trainer, 30, "knowledge-a+ knowledge-a.equal-share=0"), "hard");
        assert_string_equal(
                flag_after(&trainer, 30,
                        "knowledge-a+ knowledge-a.equal-share=1000 knowledge-a.share-in-a-year=0"),
                "");
        trainer_close(&trainer);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(discrimination_is_the_correlation_with_the_rest),
                TEST(where_all_are_alike_nothing_is_told_apart),
                TEST(figures_follow_from_the_answers),
                TEST(remarks_are_made_of_enough_answers),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
