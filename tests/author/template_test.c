// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun passes the check without a word, whatever its title.
#include "author/template.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/check.h"
#include "base/file.h"
#include "support/scratch.h"

static void put(const char *folder, const char *name, const struct buffer *text)
{
        struct diagnostics diagnostics = {0};
        char path[256];

        (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
        assert_true(file_write(path, buffer_text(text), text->length, &diagnostics));
}

static void a_new_course_and_lesson_pass_the_check(void **state)
{
        static const char *const titles[] = {"Our money", "A \"good\" \\ start: # 1", "Акча"};
        char folder[SCRATCH_PATH];
        char module[SCRATCH_PATH + 16];

        (void)state;
        assert_true(scratch_make(folder));
        (void)snprintf(module, sizeof(module), "%s/first-module", folder);
        assert_true(file_make_folder(module, 0700));
        for (size_t i = 0; i < 3; i++) {
                struct diagnostics diagnostics = {0};
                struct template template = {"our-money", titles[i], LANGUAGE_EN};
                struct buffer course = {0};
                struct buffer lesson = {0};
                const char *paths[] = {folder};
                struct check_request request = {.paths = paths, .count = 1, .today = 20781};
                template_course(&course, &template, "our-money");
                template_lesson(&lesson, &template);
                put(folder, "course.yaml", &course);
                put(module, "our-money.yaml", &lesson);
                assert_int_equal(check_paths(&request, &diagnostics).files, 2);
                assert_int_equal(diagnostics.count, 0);
                buffer_clear(&course);
                buffer_clear(&lesson);
        }
        scratch_remove(folder);
}

static void a_new_scenario_passes_the_check(void **state)
{
        char folder[SCRATCH_PATH];
        const char *paths[] = {folder};
        struct check_request request = {.paths = paths, .count = 1, .today = 20781};
        struct diagnostics diagnostics = {0};
        struct template template = {"our-year", "A \"good\" \\ year: # 1", LANGUAGE_EN};
        struct buffer scenario = {0};

        (void)state;
        assert_true(scratch_make(folder));
        template_scenario(&scenario, &template);
        put(folder, "our-year.yaml", &scenario);
        assert_int_equal(check_paths(&request, &diagnostics).files, 1);
        assert_int_equal(diagnostics.count, 0);
        buffer_clear(&scenario);
        scratch_remove(folder);
}

static void ids_are_made_of_small_latin_letters(void **state)
{
        (void)state;
        assert_true(template_id_is_fit("our-money-2"));
        assert_false(template_id_is_fit(""));
        assert_false(template_id_is_fit("Our money"));
        assert_false(template_id_is_fit("акча"));
        assert_false(template_id_is_fit("../x"));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_new_course_and_lesson_pass_the_check),
                cmocka_unit_test(a_new_scenario_passes_the_check),
                cmocka_unit_test(ids_are_made_of_small_latin_letters),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
