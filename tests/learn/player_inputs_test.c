// SPDX-License-Identifier: GPL-3.0-or-later
// The whole table of the machine: every input in every phase.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "learn/player.h"
#include "support/small_lesson.h"
#include "support/walk.h"

// Reaches each step of the small lesson: story rule sum envelopes first-thing all leak gap exact
// week.
static const char *const ways[] = {"s", "s>", "s>>", "s>>r>", "s>>r>r>", "s>>r>r>r>", "s>>r>r>r>r>",
        "s>>r>r>r>r>r>", "s>>r>r>r>r>r>r>", "s>>r>r>r>r>r>r>r>"};

static void assert_at(const struct player *player, const char *step, enum player_phase phase)
{
        if (step == NULL)
                assert_null(player_step(player));
        else
                assert_string_equal(player_step(player)->id, step);
        assert_int_equal(player_phase(player), phase);
}

static void describe(char *out, size_t size, const struct proposal *proposal)
{
        out[0] = '\0';
        for (size_t i = 0; i < proposal->record_count; i++) {
                const struct record *record = &proposal->records[i];
                size_t end = strlen(out);
                snprintf(out + end, size - end, "%s%s %s", i == 0 ? "" : ", ",
                        record_word(record->kind), record->step == NULL ? "-" : record->step);
        }
}

struct input_case {
        size_t way;
        const char *before; // further inputs
        char input;
        bool meant;
        const char *records;
        const char *step;
        enum player_phase phase;
};

// Every input in every step: which have a meaning, what is recorded, where it leads.
static const struct input_case input_cases[] = {
        // A screen is read.
        {0, "", 's', false, "", "story", PLAYER_READING},
        {0, "", '>', true, "visit rule", "rule", PLAYER_READING},
        {0, "", '<', false, "", "story", PLAYER_READING},
        {0, "", '0', false, "", "story", PLAYER_READING},
        {0, "", 'e', false, "", "story", PLAYER_READING},
        {0, "", '?', false, "", "story", PLAYER_READING},
        {0, "", 'p', false, "", "story", PLAYER_READING},
        {1, "", '<', true, "visit story", "story", PLAYER_READING},
        {1, "<", '>', true, "visit rule", "rule", PLAYER_READING},
        // A worked sum with blanks.
        {2, "", '>', false, "", "sum", PLAYER_ASKING},
        {2, "", 'e', false, "", "sum", PLAYER_ASKING},
        {2, "", 'a', true, "", "sum", PLAYER_ASKING},
        {2, "", '?', false, "", "sum", PLAYER_ASKING},
        {2, "", 'r', true, "practice sum", "sum", PLAYER_SETTLED},
        {2, "", 'w', true, "practice sum", "sum", PLAYER_ASKING},
        {2, "w", 'w', true, "practice sum", "sum", PLAYER_SETTLED},
        {2, "", '0', true, "practice sum", "sum", PLAYER_SETTLED},
        {2, "r", '>', true, "visit envelopes", "envelopes", PLAYER_ASKING},
        // A split.
        {3, "", '>', false, "", "envelopes", PLAYER_ASKING},
        {3, "", 'r', true, "practice envelopes", "envelopes", PLAYER_SETTLED},
        {3, "", 'w', true, "practice envelopes", "envelopes", PLAYER_ASKING},
        {3, "", 'a', true, "", "envelopes", PLAYER_ASKING},
        {3, "", '0', true, "practice envelopes", "envelopes", PLAYER_SETTLED},
        // A question.
        {4, "", '>', false, "", "first-thing", PLAYER_ASKING},
        {4, "", 'e', false, "", "first-thing", PLAYER_ASKING},
        {4, "", 'p', false, "", "first-thing", PLAYER_ASKING},
        {4, "", '<', true, "visit envelopes", "envelopes", PLAYER_SETTLED},
        {4, "<", '>', true, "visit first-thing", "first-thing", PLAYER_ASKING},
        {4, "", '?', true, "", "first-thing", PLAYER_ASKING},
        {4, "?", '?', true, "", "first-thing", PLAYER_ASKING},
        {4, "??", '?', false, "", "first-thing", PLAYER_ASKING},
        {4, "", 'r', true, "answer first-thing", "first-thing", PLAYER_SETTLED},
        {4, "", 'w', true, "answer first-thing", "first-thing", PLAYER_ASKING},
        {4, "w", '>', false, "", "first-thing", PLAYER_ASKING},
        {4, "w", '?', true, "", "first-thing", PLAYER_ASKING},
        {4, "w", 'r', true, "answer first-thing", "first-thing", PLAYER_SETTLED},
        {4, "w", 'w', true, "answer first-thing", "first-thing", PLAYER_SETTLED},
        {4, "w", '0', true, "answer first-thing", "first-thing", PLAYER_SETTLED},
        {4, "", '0', true, "answer first-thing", "first-thing", PLAYER_SETTLED},
        {4, "r", 'r', false, "", "first-thing", PLAYER_SETTLED},
        {4, "r", '0', false, "", "first-thing", PLAYER_SETTLED},
        {4, "r", '?', false, "", "first-thing", PLAYER_SETTLED},
        {4, "r", '<', true, "visit envelopes", "envelopes", PLAYER_SETTLED},
        {4, "r", '>', true, "visit all", "all", PLAYER_ASKING},
        {6, "", 'a', true, "", "leak", PLAYER_ASKING},
        {6, "aaaa", 'w', true, "answer leak", "leak", PLAYER_ASKING},
        {6, "", '?', false, "", "leak", PLAYER_ASKING},
        // Words: nearly.
        {7, "", 'n', true, "", "gap", PLAYER_ASKING},
        {7, "n", 'n', true, "answer gap", "gap", PLAYER_SETTLED},
        {7, "n", 'w', true, "answer gap", "gap", PLAYER_ASKING},
        {7, "n", 'r', true, "answer gap", "gap", PLAYER_SETTLED},
        {8, "nnnn", 'n', true, "", "exact", PLAYER_ASKING},
        {8, "nn", 'w', true, "answer exact", "exact", PLAYER_ASKING},
        // A pledge.
        {9, "", 'p', true, "pledge week", "week", PLAYER_READING},
        {9, "p", 'p', true, "pledge week", "week", PLAYER_READING},
        {9, "", '0', false, "", "week", PLAYER_READING},
        {9, "", '>', true, "finished -", NULL, PLAYER_FINISHED},
        // The end.
        {9, ">", '>', false, "", NULL, PLAYER_FINISHED},
        {9, ">", '<', false, "", NULL, PLAYER_FINISHED},
        {9, ">", '0', false, "", NULL, PLAYER_FINISHED},
        {9, ">", '?', false, "", NULL, PLAYER_FINISHED},
        {9, ">", 'p', false, "", NULL, PLAYER_FINISHED},
        {9, ">", 's', false, "", NULL, PLAYER_FINISHED},
};

static void test_every_input_in_every_phase(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(input_cases); i++) {
                struct walk walk;
                walk_init(&walk, small_lesson());
                walk_inputs(&walk, ways[input_cases[i].way]);
                assert_int_equal(player_number(&walk.player), input_cases[i].way + 1);
                walk_inputs(&walk, input_cases[i].before);
                walk.last = (struct proposal){0};
                char records[100];
                bool meant = walk_input(&walk, input_cases[i].input);
                describe(records, sizeof(records), &walk.last);
                if (meant != input_cases[i].meant || strcmp(records, input_cases[i].records) != 0)
                        fail_msg("row %zu, %c: %d, records \"%s\"", i, input_cases[i].input, meant,
                                records);
                assert_at(&walk.player, input_cases[i].step, input_cases[i].phase);
                walk_clear(&walk);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_input_in_every_phase)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
