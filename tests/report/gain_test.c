// SPDX-License-Identifier: GPL-3.0-or-later
// Gain of pairs alone, and numbers for the programme that show nobody.
#include "report/gain.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/person.h"
#include "support/trainer.h"

// The person finishes the form with its first `right` questions right.
static void sits(struct trainer *trainer, int64_t person, const char *form, int right)
{
        struct home *home = trainer->home;
        const struct lesson *test = shelf_lesson(trainer->shelf, form, &home->diagnostics);
        trainer_lives(home, person, arena_format(&home->arena, "%s+", form));
        for (int i = 0; i < (int)test->step_count; i++)
                trainer_lives(home, person,
                        arena_format(&home->arena, "%s.%s=%d", form, test->steps[i].id,
                                i < right ? 1000 : 0));
        trainer_lives(home, person, arena_format(&home->arena, "%s$", form));
}

static void normalised_gain_keeps_its_bounds(void **state)
{
        int64_t gain;
        (void)state;
        assert_true(gain_normalised(&gain, 400, 700)); // the example of the test's page
        assert_int_equal(gain, 500);
        assert_false(gain_normalised(&gain, 1000, 1000));
        for (int64_t before = 0; before < 1000; before += 7) {
                for (int64_t after = 0; after <= 1000; after += 10) {
                        assert_true(gain_normalised(&gain, before, after));
                        assert_true(gain <= 1000);
                        assert_true(after >= before ? gain >= 0 : gain <= 0);
                        double exact = (double)(after - before) / (double)(1000 - before) * 1000;
                        assert_true(
                                (double)gain - exact <= 0.5001 && exact - (double)gain <= 0.5001);
                }
                assert_true(gain_normalised(&gain, before, 1000));
                assert_int_equal(gain, 1000);
        }
}

static void only_pairs_are_compared(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        struct report_table table = trainer_report(&trainer, "gain");
        assert_int_equal(report_row_count(&table), 0);
        int64_t aigul = home_person(home, "Айгүл", 0);
        int64_t bakyt = home_person(home, "Бакыт", 0);
        int64_t alone = home_person(home, "Гүлнара", 0);
        int64_t best = home_person(home, "Данияр", 0);
        sits(&trainer, aigul, "knowledge-a", 8);
        sits(&trainer, bakyt, "knowledge-b", 10); // swapped
        sits(&trainer, alone, "knowledge-a", 20);
        sits(&trainer, best, "knowledge-a", 20);
        sits(&trainer, aigul, "knowledge-b", 3);
        sits(&trainer, aigul, "knowledge-b", 14); // the last one counts
        sits(&trainer, bakyt, "knowledge-a", 9);
        sits(&trainer, best, "knowledge-b", 20);
        trainer_lives(home, alone, "knowledge-b+ knowledge-b.equal-share=1000"); // left

        table = trainer_report(&trainer, "gain");
        assert_string_equal(trainer_cell(&table, 0, "level"), "all");
        assert_string_equal(trainer_cell(&table, 0, "people"), "3");
        assert_string_equal(trainer_cell(&table, 0, "before"), "0.633"); // (8 + 10 + 20) / 60
        assert_string_equal(trainer_cell(&table, 0, "after"), "0.717");  // (14 + 9 + 20) / 60
        assert_string_equal(trainer_cell(&table, 0, "gain"), "0.084");
        assert_string_equal(trainer_cell(&table, 0, "normalised_gain"), "0.229"); // 84 / 367
        size_t row = trainer_row(&table, "name", "Айгүл", "level", "person");
        assert_string_equal(trainer_cell(&table, row, "before"), "0.400");
        assert_string_equal(trainer_cell(&table, row, "after"), "0.700");
        assert_string_equal(trainer_cell(&table, row, "normalised_gain"), "0.500");
        assert_string_equal(trainer_cell(&table, row, "change"), "rose");
        assert_string_equal(trainer_cell(&table, row, "form_before"), "knowledge-a");
        assert_string_equal(trainer_cell(&table, row + 1, "change"), "fell");
        assert_string_equal(trainer_cell(&table, row + 1, "form_before"), "knowledge-b");
        assert_string_equal(trainer_cell(&table, row + 2, "change"), "kept");
        assert_string_equal(trainer_cell(&table, row + 2, "normalised_gain"), "");
        assert_int_equal(report_row_count(&table), row + 3);
        size_t objective = trainer_row(&table, "level", "objective", NULL, NULL);
        assert_string_equal(trainer_cell(&table, objective, "name"), "equal-parts");
        trainer_close(&trainer);
}

static void enrol(struct home *home, int64_t class_id, int count)
{
        for (int i = 0; i < count; i++)
                (void)home_person(home, "Айгүл", class_id);
}

static void numbers_show_no_group_of_fewer_than_five(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        int64_t large = trainer_class(home, "Чоң топ");
        int64_t small = trainer_class(home, "Кичи топ");
        enrol(home, large, 6);
        enrol(home, small, 4);
        struct report_table table = trainer_report(&trainer, "programme");
        assert_int_equal(report_row_count(&table), 1); // everybody less the large one is the small
        assert_string_equal(trainer_cell(&table, 0, "class"), "Чоң топ");
        trainer.scope.class_id = small;
        table = trainer_report(&trainer, "programme");
        assert_int_equal(report_row_count(&table), 0);
        trainer.scope.class_id = PEOPLE_ALL;
        enrol(home, small, 1);
        int64_t person = home_person(home, "Бакыт", large);
        trainer_lives(home, person, "envelopes+ envelopes$ keys+");
        sits(&trainer, person, "knowledge-a", 8);
        sits(&trainer, person, "knowledge-b", 9);
        table = trainer_report(&trainer, "programme");
        assert_int_equal(report_row_count(&table), 3);
        size_t all = trainer_row(&table, "class", "", NULL, NULL);
        assert_string_equal(trainer_cell(&table, all, "people"), "12");
        assert_string_equal(trainer_cell(&table, all, "began"), "1");
        assert_string_equal(trainer_cell(&table, all, "finished_any"), "1");
        assert_string_equal(trainer_cell(&table, all, "before"), ""); // of one pair
        struct report_lessons lessons = report_lessons_of(&home->arena, &trainer.scope, false);
        assert_int_equal(report_cell_at(&table, all, "lessons_done")->number,
                report_share(1, 12 * (int64_t)lessons.count));
        for (size_t i = 0; i < table.cell_count; i++)
                assert_true(!table.cells[i].text || !strstr(table.cells[i].text, "Бакыт"));
        trainer_close(&trainer);
}

static void five_pairs_are_counted_for_the_programme(void **state)
{
        struct home *home = *state;
        struct trainer trainer;
        trainer_open(&trainer, home);
        int64_t class_id = trainer_class(home, "Күзгү топ");
        for (int i = 0; i < 5; i++) {
                int64_t person = home_person(home, "Айгүл", class_id);
                sits(&trainer, person, "knowledge-a", 5 + i);
                sits(&trainer, person, "knowledge-b", 12);
        }
        struct report_table table = trainer_report(&trainer, "programme");
        assert_string_equal(trainer_cell(&table, 0, "tested"), "5");
        assert_string_equal(trainer_cell(&table, 0, "before"), "0.350");
        assert_string_equal(trainer_cell(&table, 0, "after"), "0.600");
        assert_string_equal(trainer_cell(&table, 0, "normalised_gain"), "0.385");
        trainer_close(&trainer);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(normalised_gain_keeps_its_bounds),
                TEST(only_pairs_are_compared),
                TEST(numbers_show_no_group_of_fewer_than_five),
                TEST(five_pairs_are_counted_for_the_programme),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
