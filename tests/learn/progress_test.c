// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/progress.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/records.h"
#include "support/small_lesson.h"

struct progress_case {
        const char *records;
        enum progress_state state;
        bool open;
        size_t seen;
        int percent;
        bool passed;
        bool mastered;
};

static const struct progress_case progress_cases[] = {
        {"", PROGRESS_NOT_STARTED, false, 0, 0, false, false},
        {"other+ other.story", PROGRESS_NOT_STARTED, false, 0, 0, false, false},
        {"~small.all=1000", PROGRESS_NOT_STARTED, false, 0, 0, false, false},
        {"small+", PROGRESS_STARTED, true, 0, 0, false, false},
        {"small+ small.story small.rule small.story small.gone", PROGRESS_STARTED, true, 2, 0,
                false, false},
        {"small+ small.story small.all=500", PROGRESS_STARTED, true, 1, 50, false, false},
        {"small+ small.story small$", PROGRESS_DONE, false, 0, 0, true, true},
        {"small+ small.all=1000 small$", PROGRESS_DONE, false, 0, 100, true, true},
        {"small+ small.all=0 small.all=1000/2 small$", PROGRESS_DONE_WITH_HELP, false, 0, 100, true,
                false},
        {"small+ small.all=1000/1h small$", PROGRESS_DONE_WITH_HELP, false, 0, 100, true, false},
        {"small+ small.all? small$", PROGRESS_DONE_WITH_HELP, false, 0, 0, false, false},
        // 700 of 1000 is the pass mark.
        {"small+ small.all=700 small$", PROGRESS_DONE_WITH_HELP, false, 0, 70, true, true},
        {"small+ small.all=699 small$", PROGRESS_DONE_WITH_HELP, false, 0, 69, false, false},
        // Done stays done, the better attempt counts.
        {"small+ small.all=1000 small$ small+ small.all=0 small$", PROGRESS_DONE, false, 0, 100,
                true, true},
        {"small+ small.all=0 small$ small+ small.all=1000 small$", PROGRESS_DONE, false, 0, 100,
                true, true},
        {"small+ small.all=1000/2 small$ small+ small.all=1000 small$", PROGRESS_DONE, false, 0,
                100, true, true},
        {"small+ small.all=1000 small$ small+ small.story small.all=0", PROGRESS_DONE, true, 1, 100,
                true, true},
};

static void test_says_how_far_a_lesson_is(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(progress_cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records =
                        records_from_text(&arena, progress_cases[i].records);
                const struct lesson *lesson = small_lesson();
                struct progress progress =
                        progress_of_lesson("small", lesson, records.items, records.count);
                if (progress.state != progress_cases[i].state ||
                        progress.open != progress_cases[i].open ||
                        progress.seen != progress_cases[i].seen ||
                        progress.percent != progress_cases[i].percent ||
                        progress.passed != progress_cases[i].passed ||
                        progress.mastered != progress_cases[i].mastered)
                        fail_msg("%s: state %d, open %d, seen %zu, %d%%, passed %d, mastered %d",
                                progress_cases[i].records, (int)progress.state, progress.open,
                                progress.seen, progress.percent, progress.passed,
                                progress.mastered);
                assert_int_equal(progress.steps, lesson->step_count);
                // A list, without the lesson, says the same.
                struct progress listed =
                        progress_of_lesson("small", NULL, records.items, records.count);
                assert_int_equal(listed.state, progress.state);
                assert_int_equal(listed.percent, progress.percent);
                assert_int_equal(listed.passed, progress.passed);
                assert_int_equal(listed.scored, progress.scored);
                assert_int_equal(listed.steps, 0);
                assert_int_equal(listed.seen, 0);
                arena_clear(&arena);
        }
}

static const char *goals[] = {"what", "needs", "date"};
static const char *budget[] = {"five", "envelopes"};
static struct module modules[] = {
        {.id = "goals", .lessons = {goals, 3}},
        {.id = "empty"},
        {.id = "budget", .lessons = {budget, 2}},
};
static const struct course course = {.id = "bereke", .modules = modules, .module_count = 3};

static void test_passes_over_what_it_is_told_to(void **state)
{
        (void)state;
        struct arena arena;
        arena_init(&arena);
        struct written_records records = records_from_text(&arena, "what+ what.x needs+ needs$");
        struct ids closed = {(const char *[]){"what", "date", "five", "envelopes"}, 0};
        static const char *const next[] = {"what", "date", "five", "envelopes", NULL};

        for (; closed.count < ARRAY_LENGTH(next); closed.count++) {
                const char *found = progress_next(&course, records.items, records.count, &closed);
                if (next[closed.count])
                        assert_string_equal(found, next[closed.count]);
                else
                        assert_null(found);
        }
        arena_clear(&arena);
}

static void test_names_what_is_next(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                const char *next;
                size_t done;
                bool started;
        } cases[] = {
                {"", "what", 0, false},
                {"what+ what.x", "what", 0, true},
                {"what+ what.x what$", "needs", 1, true},
                {"what+ what$ date+ date$", "needs", 2, true},
                {"what+ what$ five+ five.x", "five", 1, true},  // the interrupted one first
                {"five+ five.x date+ date.x", "date", 0, true}, // the one broken off last
                {"date+ date.x five+ five.x", "five", 0, true},
                {"what+ what$ what+ what.x", "needs", 1, true}, // taking it again does not hold up
                {"what+ what$ ~what.x=0", "needs", 1, true},
                {"elsewhere+ elsewhere.x", "what", 0, false},
                {"what+ what$ needs+ needs$ date+ date$ five+ five$", "envelopes", 3, true},
                {"what$ needs$ date$ five$ envelopes$", NULL, 3, false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                const char *next = progress_next(&course, records.items, records.count, NULL);
                if (cases[i].next == NULL)
                        assert_null(next);
                else
                        assert_string_equal(next, cases[i].next);
                struct module_progress module =
                        progress_of_module(&modules[0], records.items, records.count);
                assert_int_equal(module.lessons, 3);
                assert_int_equal(module.done, cases[i].done);
                assert_int_equal(module.started, cases[i].started);
                arena_clear(&arena);
        }
}

static void test_goes_on_within_the_module(void **state)
{
        (void)state;
        static const struct {
                const char *after;
                const char *records;
                const char *next;
        } cases[] = {
                {"what", "what+ what$", "needs"},
                {"what", "what+ what$ needs+ needs$", "date"},
                {"five", "five+ five$", "envelopes"}, // and not the first of all
                {"envelopes", "envelopes+ envelopes$", "what"},
                {"envelopes", "needs+ needs.x envelopes+ envelopes$", "needs"},
                {"date", "what$ needs$ date$ five$ envelopes$", NULL},
                {"elsewhere", "", "what"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                const char *next = progress_next_after(
                        &course, cases[i].after, records.items, records.count, NULL);
                if (cases[i].next == NULL)
                        assert_null(next);
                else
                        assert_string_equal(next, cases[i].next);
                arena_clear(&arena);
        }
}

// small needs "budget", then "goals".
static void test_advises_what_should_come_before(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                const char *needed;
        } cases[] = {
                {"", "budget"},
                {"budget+ budget.x", "budget"},
                {"budget+ budget$", "goals"},
                {"goals+ goals$", "budget"},
                {"budget+ budget$ goals+ goals$", NULL},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                const char *needed =
                        progress_needed_first(small_lesson(), records.items, records.count);
                if (cases[i].needed == NULL)
                        assert_null(needed);
                else
                        assert_string_equal(needed, cases[i].needed);
                arena_clear(&arena);
        }
}

static void test_gathers_rules_that_were_shown(void **state)
{
        (void)state;
        struct arena arena;
        arena_init(&arena);
        struct written_records records = records_from_text(&arena, "small+ small.story");
        size_t from = 0;
        assert_null(progress_next_rule(small_lesson(), &from, records.items, records.count));
        records = records_from_text(&arena, "small+ small.rule small+");
        from = 0;
        const struct step *rule =
                progress_next_rule(small_lesson(), &from, records.items, records.count);
        assert_string_equal(rule->id, "rule");
        assert_null(progress_next_rule(small_lesson(), &from, records.items, records.count));
        assert_true(progress_visited("small", "rule", records.items, records.count));
        assert_false(progress_visited("other", "rule", records.items, records.count));
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_says_how_far_a_lesson_is),
                cmocka_unit_test(test_names_what_is_next),
                cmocka_unit_test(test_goes_on_within_the_module),
                cmocka_unit_test(test_passes_over_what_it_is_told_to),
                cmocka_unit_test(test_advises_what_should_come_before),
                cmocka_unit_test(test_gathers_rules_that_were_shown),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
