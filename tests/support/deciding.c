// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deciding.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

const char village[] =
        "start:\n  cash: 20000\n  box: 3000\n  sheep: 6\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n  wages:\n    by_month: [30000, 30000, 10000, 4000, 4000, 4000, 4000, 10000, "
        "20000, 20000, 20000, 20000]\n"
        "expenses:\n"
        "  food:\n    amount: 10000\n    must: yes\n    levels:\n"
        "      thin:\n        share: 70%\n        wellbeing: -4\n"
        "      usual:\n        share: 100%\n"
        "      rich:\n        share: 130%\n        wellbeing: 1\n"
        "animals:\n  sheep:\n    sell_by_month: [9000, 9000, 10000, 11000, 12000, 13000, 14000, "
        "12000, 9000, 9000, 9000, 9000]\n"
        "saving:\n  box:\n    interest: 0%\n  deposit:\n    interest: 12% a year\n"
        "  circle:\n    members: 12\n    each: 500\n    turn: 12\n"
        "loans:\n  bank:\n    up_to: 30000\n    interest: 30% a year\n    method: declining\n"
        "    months: 12\n"
        "  lender:\n    up_to: 90000\n    interest: 3% a month\n    emergency: yes\n"
        "agreements:\n  leaks:\n    text: Leaks\n    amount: 500\n"
        "  treat:\n    text: Treat\n    amount: -500\n"
        "events:\n"
        "  toi:\n    months: [october]\n    text: A toi\n    choices:\n"
        "    - pick: Give little\n      pay: 1000\n"
        "    - pick: Give much\n      pay: 8000\n      wellbeing: 1\n"
        "    - pick: Borrow for it\n      borrow:\n        from: bank\n        amount: 8000\n"
        "      pay: 8000\n      wellbeing: 1\n"
        "  cow-ill:\n    months: [november]\n    text: The vet asks\n    choices:\n"
        "    - pick: Call the vet\n      pay: 2000\n"
        "    - pick: Wait\n      later:\n        months: 1\n        chance: 90%\n"
        "        text: It got worse\n        pay: 9000\n";

void play_with(struct year *year, struct run *run, const struct scenario *scenario, const char *id,
        uint64_t seed)
{
        struct policy policy;

        assert_true(policy_find(&policy, scenario, id));
        policy_play(year, &(struct policy_game){
                                  .scenario = scenario,
                                  .policy = &policy,
                                  .seed = seed,
                                  .decision_seed = seed + 1,
                                  .forced = {.event = -1},
                                  .run = run,
                          });
        assert_int_equal(year->household.phase, PHASE_OVER);
}

int count_of(const struct run *run, enum decision_kind kind)
{
        int count = 0;

        for (int i = 0; i < run->decision_count; i++)
                count += run->decisions[i].kind == kind;
        return count;
}

const struct decision *first_of(const struct run *run, enum decision_kind kind)
{
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].kind == kind)
                        return &run->decisions[i];
        return NULL;
}

int choice_at(const struct run *run, int event)
{
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].kind == DECISION_CHOICE && run->decisions[i].object == event)
                        return run->decisions[i].count;
        return -1;
}
