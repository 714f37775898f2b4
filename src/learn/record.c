// SPDX-License-Identifier: GPL-3.0-or-later
// The words under which records are kept; they never change, for databases outlive programs.
#include "learn/record.h"

#include <string.h>

static const char *const words[RECORD_KIND_COUNT] = {
        [RECORD_STARTED] = "started",
        [RECORD_VISIT] = "visit",
        [RECORD_ANSWER] = "answer",
        [RECORD_PRACTICE] = "practice",
        [RECORD_PLEDGE] = "pledge",
        [RECORD_FINISHED] = "finished",
        [RECORD_RUN] = "run",
        [RECORD_PLAN] = "plan",
};

bool record_is_of_step(const struct record *record, const char *step_id)
{
        return record->step != NULL && strcmp(record->step, step_id) == 0;
}

const char *record_word(enum record_kind kind)
{
        return words[kind];
}

enum record_kind record_from_word(const char *word)
{
        int kind = 0;
        while (kind < RECORD_KIND_COUNT && strcmp(words[kind], word) != 0)
                kind++;
        return (enum record_kind)kind;
}
