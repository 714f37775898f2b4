// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kept_year.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "household/policy.h"

const char *kept_year(struct arena *arena, const char *path, const char *policy_id, uint64_t seed)
{
        struct diagnostics diagnostics = {0};
        struct buffer text = {0};
        struct policy policy;
        struct year year;
        struct run run;

        const struct scenario *scenario = scenario_open(arena, path, &diagnostics);
        assert_non_null(scenario);
        assert_true(policy_find(&policy, scenario, policy_id));
        policy_play(&year, &(struct policy_game){
                                   .scenario = scenario,
                                   .policy = &policy,
                                   .seed = seed,
                                   .forced = {.event = -1},
                                   .run = &run,
                           });
        run_write(&text, &run, scenario);
        const char *kept = arena_copy_text(arena, buffer_text(&text));
        buffer_clear(&text);
        diagnostics_clear(&diagnostics);
        return kept;
}
