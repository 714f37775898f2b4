// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/grades.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "support/small_lesson.h"

const struct question *small_question(const char *id)
{
        const struct lesson *lesson = small_lesson();
        for (size_t i = 0; i < lesson->step_count; i++) {
                if (strcmp(lesson->steps[i].id, id) == 0)
                        return &lesson->steps[i].question;
        }
        fail();
        return NULL;
}

const struct step *small_step(size_t place)
{
        return &small_lesson()->steps[place];
}

void assert_text(const char *text, const char *expected)
{
        if (expected == NULL)
                assert_null(text);
        else if (text == NULL)
                fail_msg("nothing instead of \"%s\"", expected);
        else
                assert_string_equal(text, expected);
}

void assert_grade(struct grade grade, enum outcome outcome, int points, const char *because)
{
        assert_int_equal(grade.outcome, outcome);
        assert_int_equal(grade.points, points);
        assert_text(grade.because, because);
}
