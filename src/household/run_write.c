// SPDX-License-Identifier: GPL-3.0-or-later
// A kept year as one line of text. A clause a decision: month, verb, the thing by its id, and where
// it matters the choice or the heads, the level by its id, or the som. Choices count from 1.

#include "household/run.h"
#include "household/run_verb.h"
#include "money/som.h"

static void write_decision(
        struct buffer *out, const struct decision *decision, const struct scenario *scenario)
{
        const struct verb *verb = verb_of(decision);
        buffer_add_format(out, RUN_BETWEEN "%d %s", decision->month, verb->word);
        if (!verb->nobody)
                buffer_add_format(
                        out, " %s", verb_thing(scenario, verb->kind, (size_t)decision->object)->id);
        switch (verb->detail) {
        case DETAIL_NONE:
                break;
        case DETAIL_HEADS:
                buffer_add_format(out, " %d", decision->count);
                break;
        case DETAIL_CHOICE:
                buffer_add_format(out, " %d", decision->count + 1);
                break;
        case DETAIL_LEVEL:
                buffer_add_format(out, " %s",
                        scenario->expenses[decision->object].levels[decision->count].named.id);
                break;
        case DETAIL_AMOUNT:
                buffer_add_format(out, " %lld", (long long)(decision->amount / TYIYN_PER_SOM));
                if (decision->amount % TYIYN_PER_SOM != 0)
                        buffer_add_format(out, ".%02d", (int)(decision->amount % TYIYN_PER_SOM));
                break;
        }
}

void run_write(struct buffer *out, const struct run *run, const struct scenario *scenario)
{
        buffer_add_format(out,
                "bereke-run %d" RUN_BETWEEN "scenario %s" RUN_BETWEEN "rules %s" RUN_BETWEEN
                "seed %llu",
                RUN_ENGINE, scenario->id, scenario->hash, (unsigned long long)run->seed);
        for (int i = 0; i < run->decision_count; i++)
                write_decision(out, &run->decisions[i], scenario);
        buffer_add_format(out, RUN_BETWEEN "months %d", run->months);
        if (run->open)
                buffer_add(out, RUN_BETWEEN "open");
        if (run->open && run->read > 0)
                buffer_add_format(out, " %d", run->read);
        buffer_add_format(out, RUN_BETWEEN "end %s", run->end);
}
