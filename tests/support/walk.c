// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/walk.h"

#include <assert.h>
#include <string.h>

#include "base/memory.h"

// What one would answer to the steps of the small lesson: right, wrong, nearly, to be asked back.
static const struct {
        const char *step;
        const char *answers[4];
} answers[] = {
        {"sum", {"typed 3000\n12,50", "typed 3000\n12", NULL, "typed 3000\n?"}},
        {"envelopes", {"typed 6000\n1000\n3000", "typed 1\n2\n3", NULL, "typed 1\n2\nx"}},
        {"first-thing", {"chosen 1", "chosen 2", NULL, NULL}},
        {"all", {"chosen 1 2", "chosen 1", NULL, NULL}},
        {"leak", {"typed 3500", "typed 46500", NULL, "typed 0,350"}},
        {"gap", {"typed budget", "typed list", "typed budgt", NULL}},
        {"exact", {"typed карыз", "typed насыя", "typed карыс", NULL}},
};

void walk_init(struct walk *walk, const struct lesson *lesson)
{
        memset(walk, 0, sizeof(*walk));
        arena_init(&walk->arena);
        player_init(&walk->player, lesson, NULL);
}

void walk_clear(struct walk *walk)
{
        player_clear(&walk->player);
        arena_clear(&walk->arena);
}

static const char *answer_of_sort(const struct step *step, char input)
{
        static const char sorts[] = "rwna";
        if (input == '0')
                return "0";
        if (input == 'e')
                return "chosen";
        for (size_t i = 0; step != NULL && i < ARRAY_LENGTH(answers); i++) {
                if (strcmp(answers[i].step, step->id) == 0)
                        return answers[i].answers[strchr(sorts, input) - sorts];
        }
        return NULL;
}

static bool propose_answer(struct walk *walk, char input, struct proposal *proposal)
{
        struct response response;
        const char *text = answer_of_sort(player_step(&walk->player), input);
        if (text == NULL)
                return false;
        bool readable = response_read(&response, &walk->arena, text);
        assert(readable);
        (void)readable;
        return player_answer(&walk->player, proposal, &response);
}

bool walk_propose(struct walk *walk, char input, struct proposal *proposal)
{
        *proposal = (struct proposal){0};
        switch (input) {
        case 's':
                return player_begin(&walk->player, proposal);
        case '>':
                return player_next(&walk->player, proposal);
        case '<':
                return player_back(&walk->player, proposal);
        case '?':
                return player_hint(&walk->player, proposal);
        case 'p':
                return player_pledge(&walk->player, proposal, "  I keep to it \n");
        default:
                return propose_answer(walk, input, proposal);
        }
}

static void store(struct walk *walk, const struct proposal *proposal)
{
        for (size_t i = 0; i < proposal->record_count; i++) {
                assert(walk->count < WALK_RECORDS);
                struct record *record = &walk->records[walk->count++];
                *record = proposal->records[i];
                if (record->response != NULL)
                        record->response = arena_copy_text(&walk->arena, record->response);
        }
}

bool walk_input(struct walk *walk, char input)
{
        struct proposal proposal;
        bool meant = walk_propose(walk, input, &proposal);
        if (meant) {
                store(walk, &proposal);
                player_commit(&walk->player, &proposal);
                walk->last = proposal;
                walk->last.response = (struct buffer){0};
        }
        proposal_clear(&proposal);
        return meant;
}

size_t walk_inputs(struct walk *walk, const char *inputs)
{
        size_t meant = 0;
        for (; *inputs != '\0'; inputs++) {
                if (*inputs != ' ')
                        meant += walk_input(walk, *inputs);
        }
        return meant;
}
