// SPDX-License-Identifier: GPL-3.0-or-later
// A fact is stated for six months after its source was published or a person has checked it.
#include "course/course.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/memory.h"

static void facts_stay_fresh_for_six_months(void **state)
{
        static const struct {
                const char *as_of;
                const char *checked_on;
                bool fresh;
        } rows[] = {
                {"2026-11-24", NULL, true},
                {"2026-05-24", NULL, true},
                {"2026-05-23", NULL, false},
                {"2026-06", NULL, true},
                {"2026-05", NULL, false},
                {"2026", NULL, false},
                {"2020-01", "2026-06-01", true},
                {"2020-01", "2025-11-24", false},
                {"2026-11-25", NULL, false}, // the clock must be wrong
                {"2020-01", "nonsense", false},
        };
        int64_t today = date_to_day((struct date){2026, 11, 24});

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct fact fact = {.as_of = rows[i].as_of, .checked_on = rows[i].checked_on};
                assert_int_equal(fact_is_fresh(&fact, today), rows[i].fresh);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(facts_stay_fresh_for_six_months)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
