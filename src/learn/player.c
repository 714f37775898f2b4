// SPDX-License-Identifier: GPL-3.0-or-later
// The machine itself: places in a row, one of them the present one. Inputs read the state and write
// a proposal; player_commit() alone writes the state.
#include "learn/player.h"

#include <assert.h>
#include <string.h>

#include "base/memory.h"

void player_init(struct player *player, const struct lesson *lesson, const struct reading *reading)
{
        *player = (struct player){.lesson = lesson, .place_count = lesson->step_count};
        player->places =
                memory_resize(NULL, lesson->step_count + PLAYER_RECALLS, sizeof(*player->places));
        for (size_t i = 0; i < lesson->step_count; i++) {
                player->places[i] = (struct player_place){
                        .lesson = lesson,
                        .step = &lesson->steps[i],
                        .reading = reading,
                };
        }
}

void player_clear(struct player *player)
{
        for (size_t i = 0; i < player->place_count; i++)
                memory_free(player->places[i].response);
        memory_free(player->places);
        *player = (struct player){0};
}

void player_recall(struct player *player, const struct lesson *lesson, const struct step *step,
        const struct reading *reading)
{
        assert(step->kind == STEP_QUESTION && player->position == 0);
        if (player->recall_count == PLAYER_RECALLS)
                return;
        size_t place = player->recall_count++;
        memmove(&player->places[place + 1], &player->places[place],
                (player->place_count - place) * sizeof(*player->places));
        player->places[place] = (struct player_place){
                .lesson = lesson,
                .step = step,
                .reading = reading,
                .recall = true,
        };
        player->place_count++;
}

bool player_jump(struct player *player, const char *step_id)
{
        for (size_t i = player->recall_count; i < player->place_count; i++) {
                if (strcmp(player->places[i].step->id, step_id) != 0)
                        continue;
                player->position = i;
                if (player->furthest < i)
                        player->furthest = i;
                return true;
        }
        return false;
}

const struct player_place *player_place(const struct player *player)
{
        return player->position < player->place_count ? &player->places[player->position] : NULL;
}

const struct step *player_step(const struct player *player)
{
        const struct player_place *place = player_place(player);
        return place == NULL ? NULL : place->step;
}

enum player_phase player_phase(const struct player *player)
{
        const struct player_place *place = player_place(player);
        if (place == NULL)
                return PLAYER_FINISHED;
        if (!step_asks(place->step))
                return PLAYER_READING;
        return place->settled ? PLAYER_SETTLED : PLAYER_ASKING;
}

size_t player_number(const struct player *player)
{
        if (player->position < player->recall_count || player->position == player->place_count)
                return 0;
        return player->position - player->recall_count + 1;
}

static int tries_of(const struct player_place *place)
{
        bool once = place->recall || place->lesson->test || place->lesson->tries < 1;
        return once ? 1 : place->lesson->tries;
}

int player_tries_left(const struct player *player)
{
        if (player_phase(player) != PLAYER_ASKING)
                return 0;
        const struct player_place *place = player_place(player);
        return tries_of(place) - place->tries;
}

int player_hints_left(const struct player *player)
{
        const struct player_place *place = player_place(player);
        if (player_phase(player) != PLAYER_ASKING || place->step->kind != STEP_QUESTION ||
                place->lesson->test)
                return 0;
        return (int)place->step->question.hint_count - place->hints;
}

bool player_is_settled_by(const struct player_place *place, enum outcome outcome, int tries)
{
        return outcome == OUTCOME_RIGHT || outcome == OUTCOME_DONT_KNOW || tries >= tries_of(place);
}

// The proposal that keeps everything as it is.
static void propose_nothing(const struct player *player, struct proposal *proposal)
{
        *proposal = (struct proposal){.position = player->position};
        buffer_init(&proposal->response);
        const struct player_place *place = player_place(player);
        if (place == NULL)
                return;
        proposal->grade = place->grade;
        proposal->settled = place->settled;
        proposal->nearly = place->nearly;
        proposal->tries = place->tries;
        proposal->hints = place->hints;
}

static struct record *add_record(
        struct proposal *proposal, enum record_kind kind, const struct player_place *place)
{
        assert(proposal->record_count < PROPOSAL_RECORDS);
        struct record *record = &proposal->records[proposal->record_count++];
        *record = (struct record){
                .kind = kind,
                .lesson = place->lesson->id,
                .step = place->step->id,
                .hash = place->step->hash,
                .recall = place->recall,
        };
        return record;
}

static void add_lesson_record(
        struct proposal *proposal, enum record_kind kind, const struct player *player)
{
        proposal->records[proposal->record_count++] =
                (struct record){.kind = kind, .lesson = player->lesson->id};
}

// Points of the questions answered so far, on average.
static int average_points(const struct player *player)
{
        int points = 0;
        int questions = 0;
        for (size_t i = player->recall_count; i < player->place_count; i++) {
                const struct player_place *place = &player->places[i];
                if (place->step->kind != STEP_QUESTION || place->tries == 0)
                        continue;
                points += place->best_points;
                questions++;
        }
        return questions == 0 ? 0 : points / questions;
}

static void propose_position(
        const struct player *player, struct proposal *proposal, size_t position)
{
        proposal->position = position;
        if (position == player->place_count) {
                add_lesson_record(proposal, RECORD_FINISHED, player);
                proposal->records[0].points = average_points(player);
        } else if (!player->places[position].recall) {
                add_record(proposal, RECORD_VISIT, &player->places[position]);
        }
}

bool player_begin(const struct player *player, struct proposal *proposal)
{
        propose_nothing(player, proposal);
        if (player->begun)
                return false;
        add_lesson_record(proposal, RECORD_STARTED, player);
        const struct player_place *place = player_place(player);
        if (place != NULL && !place->recall)
                add_record(proposal, RECORD_VISIT, place);
        return true;
}

// "Nearly" is said once: a word that is nearly right again is taken as right where the spelling is
// easy. In a test nothing is said, so it is decided at once.
static void decide_nearly(const struct player_place *place, struct grade *grade)
{
        if (grade->outcome != OUTCOME_NEARLY)
                return;
        const struct question *question = &place->step->question;
        if (!question->spelling_exact && (place->nearly || place->lesson->test)) {
                grade->outcome = OUTCOME_RIGHT;
                grade->points = POINTS_FULL;
                grade->because = question->because;
        } else if (place->lesson->test) {
                grade->outcome = OUTCOME_WRONG;
        }
}

static void record_answer(struct proposal *proposal, const struct player_place *place,
        const struct response *response)
{
        const struct response unknown = response_dont_know();
        bool known = proposal->grade.outcome != OUTCOME_DONT_KNOW;
        response_write(&proposal->response, known ? response : &unknown);
        bool counts = place->step->kind == STEP_QUESTION;
        struct record *record =
                add_record(proposal, counts ? RECORD_ANSWER : RECORD_PRACTICE, place);
        record->response = buffer_text(&proposal->response);
        record->outcome = proposal->grade.outcome;
        record->points = proposal->grade.points;
        record->try_number = proposal->tries;
        record->hints = place->hints;
}

bool player_answer(
        const struct player *player, struct proposal *proposal, const struct response *response)
{
        propose_nothing(player, proposal);
        if (player_phase(player) != PLAYER_ASKING || response_is_empty(response))
                return false;
        const struct player_place *place = player_place(player);
        struct grade grade = grade_step(place->step, response, place->reading);
        decide_nearly(place, &grade);
        proposal->grade = grade;
        proposal->nearly = place->nearly || grade.outcome == OUTCOME_NEARLY;
        if (grade.outcome == OUTCOME_NEARLY || grade.outcome == OUTCOME_ASK_BACK)
                return true;
        proposal->tries++;
        proposal->settled = player_is_settled_by(place, grade.outcome, proposal->tries);
        record_answer(proposal, place, response);
        if (place->lesson->test)
                proposal->grade.because = proposal->grade.misconception = NULL;
        return true;
}

bool player_next(const struct player *player, struct proposal *proposal)
{
        propose_nothing(player, proposal);
        enum player_phase phase = player_phase(player);
        bool seen = player->position < player->furthest;
        if (phase == PLAYER_FINISHED || (phase == PLAYER_ASKING && !seen))
                return false;
        propose_position(player, proposal, player->position + 1);
        return true;
}

bool player_back(const struct player *player, struct proposal *proposal)
{
        propose_nothing(player, proposal);
        if (player->position == 0 || player_phase(player) == PLAYER_FINISHED)
                return false;
        propose_position(player, proposal, player->position - 1);
        return true;
}

bool player_hint(const struct player *player, struct proposal *proposal)
{
        propose_nothing(player, proposal);
        if (player_hints_left(player) <= 0)
                return false;
        proposal->hints++;
        return true;
}

bool player_pledge(const struct player *player, struct proposal *proposal, const char *words)
{
        static const char blank[] = " \t\n";
        propose_nothing(player, proposal);
        const struct player_place *place = player_place(player);
        const char *start = words + strspn(words, blank);
        size_t length = strlen(start);
        while (length > 0 && strchr(blank, start[length - 1]) != NULL)
                length--;
        if (place == NULL || place->step->kind != STEP_PLEDGE || length == 0)
                return false;
        buffer_add_bytes(&proposal->response, start, length);
        struct record *record = add_record(proposal, RECORD_PLEDGE, place);
        record->response = buffer_text(&proposal->response);
        record->ask_after = place->step->pledge_check_days;
        return true;
}

void player_commit(struct player *player, const struct proposal *proposal)
{
        if (player->position < player->place_count) {
                struct player_place *place = &player->places[player->position];
                place->grade = proposal->grade;
                place->settled = proposal->settled;
                place->nearly = proposal->nearly;
                place->tries = proposal->tries;
                place->hints = proposal->hints;
                if (place->best_points < proposal->grade.points)
                        place->best_points = proposal->grade.points;
                if (proposal->response.length > 0) {
                        memory_free(place->response);
                        place->response = memory_copy_text(buffer_text(&proposal->response));
                }
        }
        player->begun = true;
        player->position = proposal->position;
        if (player->furthest < player->position)
                player->furthest = player->position;
}

void proposal_clear(struct proposal *proposal)
{
        buffer_clear(&proposal->response);
        *proposal = (struct proposal){0};
}
