// SPDX-License-Identifier: GPL-3.0-or-later
// A thing without a name is shown by its id. That reads well enough in the writer's English, and in
// no other language.
#include "author/name_check.h"

#include <stdio.h>

#include "base/translate.h"
#include "household/thing.h"

// Those that lack a name.
struct nameless {
        const struct named *first;
        size_t count;
};

static void look_at(struct nameless *nameless, const struct named *named)
{
        if (named->name)
                return;
        if (!nameless->first || named->node->start < nameless->first->node->start)
                nameless->first = named;
        nameless->count++;
}

// The rest, events and goals, agreements, has a text of its own.
static void look_at_things(struct nameless *nameless, const struct scenario *scenario)
{
        static const enum thing kinds[] = {THING_ANIMAL, THING_SAVING, THING_LOAN, THING_BUSINESS,
                THING_INCOME, THING_EXPENSE};

        for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++)
                for (size_t j = 0; j < thing_count(scenario, kinds[i]); j++)
                        look_at(nameless, thing_named(scenario, kinds[i], j));
}

static void look_at_levels(struct nameless *nameless, const struct expense *expense)
{
        for (size_t i = 0; i < expense->level_count; i++)
                look_at(nameless, &expense->levels[i].named);
}

void name_check(struct maker *maker, const struct scenario *scenario)
{
        struct nameless nameless = {0};
        char count[24];

        for (size_t i = 0; i < scenario->family_count; i++)
                look_at(&nameless, &scenario->family[i].named);
        look_at_things(&nameless, scenario);
        for (size_t i = 0; i < scenario->expense_count; i++)
                look_at_levels(&nameless, &scenario->expenses[i]);
        if (nameless.count == 0)
                return;
        snprintf(count, sizeof(count), "%zu", nameless.count);
        maker_say(maker, nameless.first->node,
                &(struct finding){
                        .severity = SEVERITY_WARNING,
                        .message = N_("things here without a name: %s; each is shown by its id in "
                                      "every language"),
                        .details = {count},
                        .advice = N_("add \"name:\" below the id"),
                });
}
