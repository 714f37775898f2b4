// SPDX-License-Identifier: GPL-3.0-or-later
// Taking up a walk where it was broken off, from nothing but the records. The lesson's file may
// have changed in between: steps that are gone are passed over, and a question that now reads
// otherwise is asked anew.
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "learn/attempt.h"
#include "learn/player.h"

static size_t index_of_step(const struct player *player, const char *step_id)
{
        size_t i = player->recall_count;
        while (i < player->place_count && strcmp(player->places[i].step->id, step_id) != 0)
                i++;
        return i;
}

// Restores the last grade, so that stepping back shows what was said. What the record says counts:
// a second "nearly" was taken as right.
static void restore_grade(struct player_place *place, const struct record *record)
{
        struct arena arena;
        struct response response;
        arena_init(&arena);
        place->grade = (struct grade){0};
        if (record->response != NULL && response_read(&response, &arena, record->response))
                place->grade = grade_step(place->step, &response, place->reading);
        arena_clear(&arena);
        place->grade.outcome = record->outcome;
        place->grade.points = record->points;
        if (place->lesson->test)
                place->grade.because = place->grade.misconception = NULL;
}

static void restore_response(struct player_place *place, const char *response)
{
        memory_free(place->response);
        place->response = response == NULL ? NULL : memory_copy_text(response);
}

// A record of another version of the step tells nothing of this one; nor does one that no player
// wrote.
static bool is_believable(const struct player_place *place, const struct record *record)
{
        return step_asks(place->step) && record->hash != NULL &&
               strcmp(record->hash, place->step->hash) == 0 && record->try_number > 0 &&
               record->hints >= 0;
}

static void restore_answer(struct player_place *place, const struct record *record)
{
        if (!is_believable(place, record))
                return;
        place->tries = record->try_number;
        place->hints = record->hints;
        place->settled = player_is_settled_by(place, record->outcome, record->try_number);
        if (place->best_points < record->points)
                place->best_points = record->points;
        restore_grade(place, record);
        restore_response(place, record->response);
}

static void restore_visit(struct player *player, size_t index)
{
        player->position = index;
        if (player->furthest < index)
                player->furthest = index;
}

// What was asked before the first step is not asked again behind it.
static void drop_recalls(struct player *player)
{
        size_t dropped = player->recall_count;
        for (size_t i = 0; i < dropped; i++)
                memory_free(player->places[i].response);
        player->place_count -= dropped;
        memmove(player->places, player->places + dropped,
                player->place_count * sizeof(*player->places));
        player->recall_count = 0;
}

static void replay(struct player *player, const struct record *record)
{
        if (record->kind == RECORD_STARTED || record->step == NULL)
                return;
        if (player->recall_count > 0)
                drop_recalls(player);
        size_t index = index_of_step(player, record->step);
        if (index == player->place_count)
                return;
        struct player_place *place = &player->places[index];
        if (record->kind == RECORD_VISIT)
                restore_visit(player, index);
        else if (record->kind == RECORD_PLEDGE)
                restore_response(place, record->response);
        else if (record->kind == RECORD_ANSWER || record->kind == RECORD_PRACTICE)
                restore_answer(place, record);
}

bool player_resume(struct player *player, const struct record *records, size_t count)
{
        struct attempt attempt;
        if (!attempt_last(&attempt, records, count, player->lesson->id) || attempt.finished)
                return false;
        player->begun = true;
        for (size_t i = 0; i < attempt.count; i++) {
                if (attempt_owns(&attempt, &attempt.records[i]))
                        replay(player, &attempt.records[i]);
        }
        return true;
}
