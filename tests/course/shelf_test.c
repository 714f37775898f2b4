// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "support/scratch.h"

static const char folder[] = "tests/corpus/lessons/course";

static void a_course_opens_with_its_order(void **state)
{
        struct diagnostics diagnostics = {0};
        struct course_shelf *shelf = shelf_open(folder, &diagnostics);

        (void)state;
        assert_non_null(shelf);
        const struct course *course = shelf_course(shelf);
        assert_string_equal(course->id, "small");
        assert_string_equal(course->folder, folder);
        assert_int_equal(course->module_count, 1);
        assert_string_equal(course->modules[0].title, "Goals");
        assert_string_equal(course->modules[0].lessons.items[0], "envelopes");
        assert_string_equal(course->tests.items[0], "before");
        assert_string_equal(
                shelf_path(shelf, "before"), "tests/corpus/lessons/course/tests/before.yaml");
        assert_null(shelf_path(shelf, "nowhere"));
        shelf_close(shelf);
        assert_int_equal(diagnostics.count, 0);
}

static void lessons_are_read_once_and_kept(void **state)
{
        struct diagnostics diagnostics = {0};
        struct course_shelf *shelf = shelf_open(folder, &diagnostics);
        const struct lesson_head *head = shelf_head(shelf, "envelopes", &diagnostics);
        const struct lesson *lesson = shelf_lesson(shelf, "envelopes", &diagnostics);

        (void)state;
        assert_string_equal(head->title, "envelopes");
        assert_int_equal(head->language, LANGUAGE_EN);
        assert_int_equal(lesson->step_count, 1);
        assert_ptr_equal(shelf_head(shelf, "envelopes", &diagnostics), head);
        assert_ptr_equal(shelf_lesson(shelf, "envelopes", &diagnostics), lesson);
        assert_true(shelf_lesson(shelf, "before", &diagnostics)->test);
        assert_string_equal(shelf_head(shelf, "before", &diagnostics)->id, "before");
        assert_int_equal(diagnostics.count, 0);
        assert_null(shelf_lesson(shelf, "nowhere", &diagnostics));
        assert_null(shelf_head(shelf, "nowhere", &diagnostics));
        assert_int_equal(diagnostics.errors, 1);
        shelf_close(shelf);
        diagnostics_clear(&diagnostics);
}

static void terms_and_facts_are_found(void **state)
{
        struct diagnostics diagnostics = {0};
        struct course_shelf *shelf = shelf_open(folder, &diagnostics);
        const struct glossary *glossary = shelf_glossary(shelf, &diagnostics);
        const struct facts *facts = shelf_facts(shelf, &diagnostics);

        (void)state;
        assert_string_equal(glossary_term(glossary, "budget")->name, "budget");
        assert_null(glossary_term(glossary, "reserve"));
        assert_string_equal(facts_entry(facts, "deposit-protection")->source, "deposit.kg");
        assert_null(facts_entry(facts, "nothing"));
        assert_ptr_equal(shelf_glossary(shelf, &diagnostics), glossary);
        assert_ptr_equal(shelf_facts(shelf, &diagnostics), facts);
        shelf_close(shelf);
        assert_int_equal(diagnostics.count, 0);
}

// Writes a file of a course in the scratch folder.
static void put(const char *scratch, const char *name, const char *text)
{
        struct diagnostics diagnostics = {0};
        struct buffer path = {0};

        buffer_add_format(&path, "%s/%s", scratch, name);
        assert_true(file_write(buffer_text(&path), text, strlen(text), &diagnostics));
        buffer_clear(&path);
}

static const char course_file[] = "bereke: 1\ncourse: mine\nlang: en\ntitle: Mine\nmodules:\n"
                                  "- module: one\n  title: One\n  lessons: [good, bad, other]\n";

static void a_broken_lesson_leaves_the_rest_at_work(void **state)
{
        char scratch[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};
        struct buffer module = {0};

        (void)state;
        assert_true(scratch_make(scratch));
        buffer_add_format(&module, "%s/one", scratch);
        assert_true(file_make_folder(buffer_text(&module), 0700));
        buffer_clear(&module);
        put(scratch, "course.yaml", course_file);
        put(scratch, "one/good.yaml",
                "bereke: 1\nlesson: good\nlang: en\ntitle: G\nsteps:\n- screen: a\n  text: A.\n");
        put(scratch, "one/bad.yaml",
                "bereke: 1\nlesson: bad\nlang: en\ntitle: B\nsteps:\n- screen: a\n  txt: A.\n");
        put(scratch, "one/other.yaml",
                "bereke: 1\nlesson: another\nlang: en\ntitle: B\nsteps:\n"
                "- screen: a\n  text: A.\n");
        struct course_shelf *shelf = shelf_open(scratch, &diagnostics);
        assert_int_equal(diagnostics.count, 0);
        assert_non_null(shelf_head(shelf, "bad", &diagnostics));
        assert_null(shelf_lesson(shelf, "bad", &diagnostics));
        assert_int_equal(diagnostics_first_error(&diagnostics)->place.line, 7);
        assert_non_null(shelf_lesson(shelf, "good", &diagnostics));
        assert_null(shelf_lesson(shelf, "other", &diagnostics));
        assert_null(shelf_head(shelf, "other", &diagnostics));
        assert_int_equal(shelf_glossary(shelf, &diagnostics)->count, 0);
        assert_int_equal(shelf_facts(shelf, &diagnostics)->count, 0);
        assert_int_equal(diagnostics.errors, 2);
        put(scratch, "glossary.yaml", "bereke: 1\nfacts: x\nlang: en\nentries:\n");
        shelf_close(shelf);
        shelf = shelf_open(scratch, &diagnostics);
        assert_int_equal(shelf_glossary(shelf, &diagnostics)->count, 0);
        assert_true(diagnostics.errors > 2);
        shelf_close(shelf);
        diagnostics_clear(&diagnostics);
        scratch_remove(scratch);
}

static void what_is_no_course_does_not_open(void **state)
{
        char scratch[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};

        (void)state;
        assert_null(shelf_open("tests/corpus/lessons/nowhere", &diagnostics));
        assert_int_equal(diagnostics.errors, 1);
        assert_true(scratch_make(scratch));
        put(scratch, "course.yaml", "bereke: 1\nglossary: x\nlang: en\nterms: []\n");
        assert_null(shelf_open(scratch, &diagnostics));
        put(scratch, "course.yaml", "bereke: 1\ncourse: x\nlang: en\ntitle: X\n");
        assert_null(shelf_open(scratch, &diagnostics));
        shelf_close(NULL);
        scratch_remove(scratch);
        diagnostics_clear(&diagnostics);
}

static void a_course_with_a_fault_still_opens(void **state)
{
        char scratch[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};
        struct buffer text = {0};

        (void)state;
        assert_true(scratch_make(scratch));
        buffer_add_format(&text, "%scolour: red\n", course_file);
        put(scratch, "course.yaml", buffer_text(&text));
        buffer_clear(&text);
        struct course_shelf *shelf = shelf_open(scratch, &diagnostics);
        assert_non_null(shelf);
        assert_int_equal(diagnostics.errors, 1);
        shelf_close(shelf);
        scratch_remove(scratch);
        diagnostics_clear(&diagnostics);
}

static void a_head_may_stand_behind_the_steps(void **state)
{
        char scratch[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};
        struct buffer module = {0};

        (void)state;
        assert_true(scratch_make(scratch));
        buffer_add_format(&module, "%s/one", scratch);
        assert_true(file_make_folder(buffer_text(&module), 0700));
        buffer_clear(&module);
        put(scratch, "course.yaml", course_file);
        put(scratch, "one/good.yaml",
                "bereke: 1\nlesson: good\nsteps:\n- screen: a\n  text: A.\nlang: ky\ntitle: G\n");
        struct course_shelf *shelf = shelf_open(scratch, &diagnostics);
        const struct lesson_head *head = shelf_head(shelf, "good", &diagnostics);
        assert_int_equal(diagnostics.count, 0);
        assert_string_equal(head->title, "G");
        assert_int_equal(head->language, LANGUAGE_KY);
        shelf_close(shelf);
        scratch_remove(scratch);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_course_opens_with_its_order),
                cmocka_unit_test(lessons_are_read_once_and_kept),
                cmocka_unit_test(terms_and_facts_are_found),
                cmocka_unit_test(a_broken_lesson_leaves_the_rest_at_work),
                cmocka_unit_test(a_head_may_stand_behind_the_steps),
                cmocka_unit_test(what_is_no_course_does_not_open),
                cmocka_unit_test(a_course_with_a_fault_still_opens),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
