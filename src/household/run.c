// SPDX-License-Identifier: GPL-3.0-or-later
// A played year as its decisions: played again as it was, or over another luck.

#include "household/run.h"

#include <string.h>

#include "household/month_inside.h"

void run_begin(struct run *run, uint64_t seed)
{
        *run = (struct run){.seed = seed};
}

// A year must come to its end however much was decided in it.
bool run_has_room(const struct run *run, enum decision_kind kind)
{
        int own = 0;
        if (run->decision_count == RUN_DECISIONS || kind == DECISION_CHOICE)
                return run->decision_count < RUN_DECISIONS;
        for (int i = 0; i < run->decision_count; i++)
                own += run->decisions[i].kind != DECISION_CHOICE;
        return own < RUN_OWN;
}

bool run_add(struct run *run, const struct decision *decision)
{
        if (!run_has_room(run, (enum decision_kind)decision->kind))
                return false;
        run->decisions[run->decision_count++] = *decision;
        return true;
}

void run_mark(struct run *run, const struct year *year)
{
        const enum household_phase phase = (enum household_phase)year->household.phase;
        run->months = year->household.month + (phase == PHASE_CLOSED);
        run->open = phase == PHASE_EVENTS || phase == PHASE_DECISIONS;
        household_hash(run->end, &year->household);
}

const char *run_fault_words(enum run_fault fault)
{
        switch (fault) {
        case RUN_GOOD:
                return N_("The kept year is whole.");
        case RUN_BROKEN:
                return N_("This is not a kept year, or a part of it is missing.");
        case RUN_OTHER_SCENARIO:
                return N_("This year was played with another family.");
        case RUN_OTHER_RULES:
                return N_("The rules of this family's year have changed since it was played.");
        case RUN_OTHER_ENGINE:
                return N_("This year was played with another version of the program.");
        default:
                return N_("Played again, this year ends in another way than it was kept.");
        }
}

// The decisions of a month that were not yet taken, in their order; the index of the first after
// them.
static int decide_month(struct year *year, const struct run *run, int from, int month)
{
        int i = from;
        for (; i < run->decision_count && run->decisions[i].month == month; i++)
                year_decide(year, &run->decisions[i]);
        return i;
}

enum run_fault run_replay(struct year *year, const struct run *run, const struct scenario *scenario,
        struct ledger *ledger)
{
        char end[HASH_TEXT];
        year_begin(year, scenario, run->seed, CHANCE_KEYED);
        year->ledger = ledger;
        if (ledger)
                ledger->count = 0;
        int next = decide_month(year, run, 0, 0);
        for (int month = 1; month <= run->months + run->open && year_open_month(year); month++) {
                next = decide_month(year, run, next, month);
                if (month > run->months)
                        break;
                while (year_event(year) >= 0)
                        year_choose(year, 0);
                year_close_month(year);
        }
        household_hash(end, &year->household);
        return strcmp(end, run->end) == 0 ? RUN_GOOD : RUN_OTHER_END;
}

// The choice of the run for an event: that of this month, else the first of another; -1 for none.
static int chosen(const struct run *run, int event, int month)
{
        int choice = -1;
        for (int i = 0; i < run->decision_count; i++) {
                const struct decision *decision = &run->decisions[i];
                if (decision->kind != DECISION_CHOICE || decision->object != event)
                        continue;
                if (decision->month == month)
                        return decision->count;
                if (choice < 0)
                        choice = decision->count;
        }
        return choice;
}

static void choose_as(struct year *year, const struct run *run, int month)
{
        for (int event; (event = year_event(year)) >= 0;) {
                const int choice = chosen(run, event, month);
                year_choose(year, choice >= 0 ? choice : year_cheapest_choice(year, event));
        }
}

void run_play(struct year *year, const struct run *run, const struct scenario *scenario,
        uint64_t seed, const struct run_watch *watch)
{
        year_begin(year, scenario, seed, CHANCE_KEYED);
        int next = decide_month(year, run, 0, 0);
        for (int month = 1; year_open_month(year); month++) {
                choose_as(year, run, month);
                next = decide_month(year, run, next, month);
                year_close_month(year);
                if (watch)
                        watch->month(watch->context, year);
        }
}
