// SPDX-License-Identifier: GPL-3.0-or-later
// What the walker stores. What it refuses stands in tests/corpus/reader.
#include "yaml/schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "support/sample_schema.h"
#include "yaml/reader.h"

struct reading_of {
        struct arena arena;
        struct diagnostics diagnostics;
        struct yaml_document document;
        struct sample sample;
        bool read;
        bool right;
};

static void read_sample(struct reading_of *reading, const char *bytes, const char *stop)
{
        *reading = (struct reading_of){0};
        const struct yaml_source source = {"x", bytes, strlen(bytes), stop};
        reading->read =
                yaml_read(&reading->document, &reading->arena, &source, &reading->diagnostics);
        reading->right = schema_read(
                &reading->sample, &sample_table, &reading->document, &reading->diagnostics);
}

static void forget_sample(struct reading_of *reading)
{
        arena_clear(&reading->arena);
        diagnostics_clear(&reading->diagnostics);
}

static const char whole[] = "bereke: 1\n"
                            "lesson: envelopes\n"
                            "lang: en\n"
                            "title: yes\n"
                            "fee: -12,5\n"
                            "needs: [one, two-3]\n"
                            "certificate: {after_test: yes}\n"
                            "steps:\n"
                            "- screen: a\n"
                            "  text: |\n"
                            "    One.\n"
                            "\n"
                            "    Two.\n"
                            "  extra: [1, 2]\n"
                            "- question: b\n"
                            "  text: 010\n"
                            "  answers:\n"
                            "  - right: 12:30\n"
                            "    because: Because.\n"
                            "  - wrong: ~\n"
                            "  hint: Alone\n"
                            "  pairs:\n"
                            "    Fixed: Same\n"
                            "    Other: Different\n"
                            "  number: 3500.05\n"
                            "  unit: 7 days\n"
                            "- table: c\n"
                            "  rows:\n"
                            "  - - One\n"
                            "    - 1\n"
                            "  - - Two\n";

static void everything_is_stored_where_the_table_says(void **state)
{
        (void)state;
        struct reading_of reading;
        read_sample(&reading, whole, NULL);
        const struct sample *sample = &reading.sample;
        assert_true(reading.read && reading.right);
        assert_int_equal(sample->bereke.value, 1);
        assert_string_equal(sample->lesson.text, "envelopes");
        assert_int_equal(sample->lesson.node->line, 2);
        assert_int_equal(sample->lesson.node->column, 9);
        assert_int_equal(sample->lang.value, 2);
        assert_string_equal(sample->title.text, "yes");
        assert_int_equal(sample->fee.value, -1250);
        assert_int_equal(sample->minutes.value, 15);
        assert_null(sample->minutes.node);
        assert_int_equal(sample->certificate.lessons.value, 80);
        assert_int_equal(sample->certificate.after_test.value, 1);
        assert_int_equal(sample->needs.count, 2);
        assert_string_equal(((struct yaml_text *)sample->needs.items)[1].text, "two-3");
        assert_int_equal(sample->steps.count, 3);
        forget_sample(&reading);
}

static void steps_are_stored_by_their_kind(void **state)
{
        (void)state;
        struct reading_of reading;
        read_sample(&reading, whole, NULL);
        const struct sample_step *steps = reading.sample.steps.items;
        assert_int_equal(steps[0].kind, SAMPLE_SCREEN);
        assert_string_equal(steps[0].text.text, "One.\n\nTwo.");
        assert_int_equal(steps[0].extra->count, 2);
        assert_int_equal(steps[1].kind, SAMPLE_QUESTION);
        assert_string_equal(steps[1].text.text, "010");
        const struct sample_answer *answers = steps[1].answers.items;
        assert_string_equal(answers[0].right.text, "12:30");
        assert_null(answers[0].wrong.text);
        assert_string_equal(answers[1].wrong.text, "~");
        assert_int_equal(steps[1].hints.count, 1);
        assert_string_equal(((struct yaml_text *)steps[1].hints.items)[0].text, "Alone");
        const struct sample_pair *pairs = steps[1].pairs.items;
        assert_string_equal(pairs[1].left.text, "Other");
        assert_string_equal(pairs[1].right.text, "Different");
        assert_int_equal(steps[1].number.value, 350005);
        assert_int_equal(steps[1].shuffle.value, 1);
        assert_string_equal(steps[1].unit.text, "7 days");
        assert_int_equal(steps[2].kind, SAMPLE_TABLE);
        const struct yaml_list *rows = steps[2].rows.items;
        assert_int_equal(rows[0].count, 2);
        assert_string_equal(((struct yaml_text *)rows[0].items)[1].text, "1");
        assert_int_equal(rows[1].count, 1);
        forget_sample(&reading);
}

static void a_head_ends_before_its_key(void **state)
{
        (void)state;
        struct reading_of reading;
        read_sample(&reading, whole, "steps");
        assert_true(reading.read && reading.right);
        assert_string_equal(reading.sample.lesson.text, "envelopes");
        assert_int_equal(reading.sample.steps.count, 0);
        assert_int_equal(reading.diagnostics.count, 0); // "steps" is required, but not looked for
        forget_sample(&reading);
        read_sample(&reading, "bereke: 1\nlesson: x\n", "steps");
        assert_false(reading.right); // here it is truly missing
        assert_int_equal(reading.diagnostics.errors, 1);
        forget_sample(&reading);
        read_sample(&reading, "bereke: 1\nlesson: x\nsteps:\n\tbroken: [", "steps");
        assert_true(reading.right);
        forget_sample(&reading);
}

static void what_is_right_is_stored_beside_what_is_not(void **state)
{
        (void)state;
        struct reading_of reading;
        read_sample(&reading, "bereke: x\nlesson: a\nminutes: 500\nsteps:\n- screen: a\n  txt: b\n",
                NULL);
        assert_false(reading.right);
        assert_int_equal(reading.diagnostics.errors, 3);
        assert_int_equal(reading.sample.bereke.value, 0);
        assert_int_equal(reading.sample.minutes.value, 15);
        assert_string_equal(reading.sample.lesson.text, "a");
        assert_int_equal(reading.sample.steps.count, 1);
        forget_sample(&reading);
        read_sample(&reading, "", NULL);
        assert_false(reading.right);
        assert_int_equal(reading.sample.minutes.value, 15);
        forget_sample(&reading);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(everything_is_stored_where_the_table_says),
                cmocka_unit_test(steps_are_stored_by_their_kind),
                cmocka_unit_test(a_head_ends_before_its_key),
                cmocka_unit_test(what_is_right_is_stored_beside_what_is_not),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
