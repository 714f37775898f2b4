// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the two good lessons that hold every kind of step and every shape of question.
#include "course/lesson_maker.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct opened {
        struct arena arena;
        struct diagnostics diagnostics;
        const struct lesson *lesson;
};

static struct opened open_good(const char *name)
{
        struct opened opened = {0};
        struct buffer path = {0};

        buffer_add_format(&path, "tests/corpus/lessons/good/%s.yaml", name);
        opened.lesson = lesson_open(&opened.arena, buffer_text(&path), &opened.diagnostics);
        buffer_clear(&path);
        assert_non_null(opened.lesson);
        assert_int_equal(opened.diagnostics.count, 0);
        return opened;
}

static void close_opened(struct opened *opened)
{
        arena_clear(&opened->arena);
        diagnostics_clear(&opened->diagnostics);
}

static const struct step *step_of(const struct opened *opened, const char *id, enum step_kind kind)
{
        const struct step *step = lesson_step(opened->lesson, id);

        assert_non_null(step);
        assert_int_equal(step->kind, kind);
        return step;
}

static void the_head_of_a_lesson_is_read(void **state)
{
        struct opened opened = open_good("every-step");
        const struct lesson *lesson = opened.lesson;

        (void)state;
        assert_string_equal(lesson->id, "every-step");
        assert_string_equal(lesson->path, "tests/corpus/lessons/good/every-step.yaml");
        assert_int_equal(lesson->language, LANGUAGE_EN);
        assert_string_equal(lesson->title, "Every step");
        assert_int_equal(lesson->minutes, 15);
        assert_int_equal(lesson->pass, 70);
        assert_int_equal(lesson->tries, 2);
        assert_false(lesson->test);
        assert_int_equal(lesson->needs.count, 1);
        assert_string_equal(lesson->needs.items[0], "envelopes");
        assert_int_equal(lesson->objective_count, 1);
        assert_string_equal(lesson->objectives[0].id, "limit");
        assert_string_equal(lesson->objectives[0].text, "Keep to the limit");
        assert_null(lesson_step(lesson, "nowhere"));
        assert_string_equal(lesson->texts.items[0], "Every step");
        close_opened(&opened);
}

static void screens_tables_and_charts_are_read(void **state)
{
        struct opened opened = open_good("every-step");
        const struct step *screen = step_of(&opened, "counts", STEP_SCREEN);
        const struct step *table = step_of(&opened, "november", STEP_TABLE);
        const struct step *chart = step_of(&opened, "by-month", STEP_CHART);

        (void)state;
        assert_int_equal(screen->line, 13);
        assert_int_equal(strlen(screen->hash), HASH_TEXT - 1);
        assert_int_equal(screen->text.count, 4);
        assert_string_equal(screen->text.items[3], "- The rest");
        assert_int_equal(screen->trainer.count, 1);
        assert_int_equal(table->table.head.count, 2);
        assert_int_equal(table->table.count, 2);
        assert_string_equal(table->table.rows[1].cells[1], "2000.50");
        assert_string_equal(table->table.total, "Together");
        assert_int_equal(table->table.totals[1], 1200050);
        assert_string_equal(chart->chart.unit, "som");
        assert_string_equal(chart->chart.bars[1].label, "November");
        assert_int_equal(chart->chart.bars[1].value, 12000);
        close_opened(&opened);
}

static void sums_notes_and_splits_are_read(void **state)
{
        struct opened opened = open_good("every-step");
        const struct worked *worked = &step_of(&opened, "what-is-left", STEP_WORKED)->worked;
        const struct split *split = &step_of(&opened, "envelopes", STEP_SPLIT)->split;

        (void)state;
        assert_int_equal(worked->count, 3);
        assert_false(worked->lines[0].blank);
        assert_true(worked->lines[1].blank);
        assert_int_equal(worked->lines[1].result, 250000);
        assert_null(worked->lines[2].calc);
        assert_int_equal(step_of(&opened, "rule", STEP_NOTE)->note.kind, NOTE_RULE);
        assert_string_equal(step_of(&opened, "law", STEP_NOTE)->note.fact, "deposit-protection");
        assert_int_equal(split->total, 2520000);
        assert_int_equal(split->count, 3);
        assert_int_equal(split->envelopes[0].least, 1400000);
        assert_true(split->envelopes[0].most == INT64_MAX);
        assert_string_equal(split->envelopes[0].shortfall, "Below this the children go hungry.");
        assert_int_equal(split->envelopes[1].most, 200000);
        assert_string_equal(split->envelopes[1].over, "Then nothing is left for coal.");
        close_opened(&opened);
}

static void steps_without_a_key_are_read(void **state)
{
        struct opened opened = open_good("every-step");
        const struct choice *choice = &step_of(&opened, "nurlan-asks", STEP_CHOICE)->choice;
        const struct roles *roles = &step_of(&opened, "who-keeps-what", STEP_ROLES)->roles;

        (void)state;
        assert_int_equal(choice->count, 2);
        assert_string_equal(choice->replies[1].then, "He goes silent.");
        assert_string_equal(roles->cards[ROLE_OTHER], "Whom would it help?");
        assert_int_equal(step_of(&opened, "at-home", STEP_TALK)->talk_minutes, 5);
        assert_int_equal(step_of(&opened, "one-week", STEP_PLEDGE)->pledge_check_days, 7);
        assert_int_equal(step_of(&opened, "our-goal", STEP_PLAN)->plan->kind, PLAN_SAVINGS);
        assert_true(step_of(&opened, "our-goal", STEP_PLAN)->plan->is_example);
        assert_string_equal(
                step_of(&opened, "village-year", STEP_SIMULATION)->scenario, "village-year");
        assert_string_equal(step_of(&opened, "again", STEP_SIMULATION)->scenario, "village-year");
        close_opened(&opened);
}

static const struct question *question_of(
        const struct opened *opened, const char *id, enum question_kind kind)
{
        const struct question *question = &step_of(opened, id, STEP_QUESTION)->question;

        assert_int_equal(question->kind, kind);
        assert_string_equal(question->teaches, "limit");
        return question;
}

static void answers_are_read(void **state)
{
        struct opened opened = open_good("every-question");
        const struct question *one = question_of(&opened, "one", QUESTION_ONE);
        const struct question *several = question_of(&opened, "several", QUESTION_SEVERAL);

        (void)state;
        assert_int_equal(one->answer_count, 2);
        assert_true(one->answers[0].right);
        assert_string_equal(one->answers[1].misconception, "M35");
        assert_null(one->answers[0].misconception);
        assert_int_equal(one->hint_count, 1);
        assert_false(one->shuffle);
        assert_true(several->shuffle);
        assert_int_equal(several->hint_count, 2);
        assert_null(several->answers[0].because);
        assert_false(question_of(&opened, "rate", QUESTION_CLAIM)->claim);
        close_opened(&opened);
}

static void keys_of_other_shapes_are_read(void **state)
{
        struct opened opened = open_good("every-question");
        const struct question *number = question_of(&opened, "leak", QUESTION_NUMBER);
        const struct question *groups = question_of(&opened, "sort", QUESTION_GROUPS);
        const struct question *blank = question_of(&opened, "gap", QUESTION_BLANK);

        (void)state;
        assert_int_equal(number->number.number, 350000);
        assert_int_equal(number->number.within, 500);
        assert_true(number->number.within_percent);
        assert_string_equal(number->number.unit, "som");
        assert_int_equal(number->number.near_count, 1);
        assert_int_equal(number->number.near[0].number, 4650000);
        assert_string_equal(question_of(&opened, "words", QUESTION_PAIRS)->pairs[1].right,
                "Only in some months");
        assert_string_equal(question_of(&opened, "first-last", QUESTION_ORDER)->order[0],
                "Name the [[budget|goal]]");
        assert_int_equal(groups->group_count, 2);
        assert_string_equal(groups->groups[1].name, "Can wait");
        assert_string_equal(groups->groups[1].items[0], "Sweets");
        assert_int_equal(blank->accepted_count, 2);
        assert_true(blank->spelling_exact);
        close_opened(&opened);
}

static void a_test_has_one_try(void **state)
{
        struct opened opened = open_good("questions-only");

        (void)state;
        assert_true(opened.lesson->test);
        assert_int_equal(opened.lesson->tries, 1);
        assert_int_equal(opened.lesson->step_count, 1);
        close_opened(&opened);
}

static void yaml_decides_no_types(void **state)
{
        struct opened opened = open_good("keeps-types");

        (void)state;
        assert_string_equal(lesson_step(opened.lesson, "first")->title, "12:30");
        assert_string_equal(lesson_step(opened.lesson, "first")->text.items[0], "yes");
        assert_string_equal(lesson_step(opened.lesson, "second")->title, "010");
        close_opened(&opened);
}

// The same step from an editor that writes CR LF, with other comments around it.
static void the_hash_is_of_the_step_alone(void **state)
{
        static const char *const files[] = {
                "bereke: 1\nlesson: x\nlang: en\ntitle: X\nsteps:\n"
                "- screen: a\n  text: |\n    One.\n\n    Two.\n- screen: b\n  text: Three.\n",
                "bereke: 1\r\nlesson: x\r\nlang: en\r\ntitle: Y\r\nsteps:\r\n# before\r\n"
                "- screen: a\r\n  text: |\r\n    One.\r\n\r\n    Two.\r\n# after\r\n"
                "- screen: b\r\n  text: Four.\r\n",
        };
        char hashes[2][2][HASH_TEXT];

        (void)state;
        for (size_t i = 0; i < 2; i++) {
                struct arena arena = {0};
                struct diagnostics diagnostics = {0};
                struct source source;
                struct yaml_source bytes = {"x.yaml", files[i], strlen(files[i]), NULL};
                struct maker maker = {.arena = &arena,
                        .scratch = &arena,
                        .document = &source.document,
                        .diagnostics = &diagnostics};
                assert_true(source_read(&source, &arena, &bytes, &diagnostics));
                const struct lesson *lesson = lesson_make(&maker, &source);
                assert_int_equal(diagnostics.count, 0);
                memcpy(hashes[i][0], lesson->steps[0].hash, HASH_TEXT);
                memcpy(hashes[i][1], lesson->steps[1].hash, HASH_TEXT);
                arena_clear(&arena);
                diagnostics_clear(&diagnostics);
        }
        assert_string_equal(hashes[0][0], hashes[1][0]);
        assert_string_not_equal(hashes[0][1], hashes[1][1]);
}

static void words_of_roles(void **state)
{
        (void)state;
        for (int role = 0; role < ROLE_COUNT; role++)
                assert_int_equal(
                        family_role_from_word(family_role_word((enum family_role)role)), role);
        assert_int_equal(family_role_from_word("aunt"), ROLE_COUNT);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_head_of_a_lesson_is_read),
                cmocka_unit_test(screens_tables_and_charts_are_read),
                cmocka_unit_test(sums_notes_and_splits_are_read),
                cmocka_unit_test(steps_without_a_key_are_read),
                cmocka_unit_test(answers_are_read),
                cmocka_unit_test(keys_of_other_shapes_are_read),
                cmocka_unit_test(a_test_has_one_try),
                cmocka_unit_test(yaml_decides_no_types),
                cmocka_unit_test(the_hash_is_of_the_step_alone),
                cmocka_unit_test(words_of_roles),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
