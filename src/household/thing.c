// SPDX-License-Identifier: GPL-3.0-or-later
// Finds things by their ids. Every struct of a scenario that has an id begins with its struct
// named, so one walk does for all of them.
#include "household/thing.h"

#include <string.h>

struct rows {
        const void *first;
        size_t size; // of each
        size_t count;
};

static struct rows rows_of(const struct scenario *scenario, enum thing kind)
{
        const struct scenario *s = scenario;
        const struct rows rows[THING_KIND_COUNT] = {
                [THING_ANIMAL] = {s->animals, sizeof(*s->animals), s->animal_count},
                [THING_SAVING] = {s->savings, sizeof(*s->savings), s->saving_count},
                [THING_LOAN] = {s->loans, sizeof(*s->loans), s->loan_count},
                [THING_BUSINESS] = {s->businesses, sizeof(*s->businesses), s->business_count},
                [THING_AGREEMENT] = {s->agreements, sizeof(*s->agreements), s->agreement_count},
                [THING_EVENT] = {s->events, sizeof(*s->events), s->event_count},
                [THING_INCOME] = {s->incomes, sizeof(*s->incomes), s->income_count},
                [THING_EXPENSE] = {s->expenses, sizeof(*s->expenses), s->expense_count},
                [THING_GOAL] = {s->goals, sizeof(*s->goals), s->goal_count},
                [THING_POLICY] = {s->policies, sizeof(*s->policies), s->policy_count},
        };
        return rows[kind];
}

size_t thing_count(const struct scenario *scenario, enum thing kind)
{
        return rows_of(scenario, kind).count;
}

const struct named *thing_named(const struct scenario *scenario, enum thing kind, size_t index)
{
        struct rows rows = rows_of(scenario, kind);

        return (const void *)((const char *)rows.first + index * rows.size);
}

int thing_find(const struct scenario *scenario, enum thing kind, const char *id)
{
        for (size_t i = 0; i < thing_count(scenario, kind); i++)
                if (strcmp(thing_named(scenario, kind, i)->id, id) == 0)
                        return (int)i;
        return -1;
}
