// SPDX-License-Identifier: GPL-3.0-or-later
// A change is made to a copy of the run, the copy is kept, and only then it becomes the run. That
// makes undo a shorter run, and a power cut a run one change shorter.

#include "screens/year_game.h"

#include <string.h>

#include "base/buffer.h"
#include "base/hash.h"

bool year_game_open(struct year_game *game, struct session *session, struct year_place place)
{
        game->session = session;
        game->keeps = game->kept = true;
        if (!scenario_show(&game->shown, session, place.scenario))
                return false;
        struct arena *arena = &game->shown.arena;
        game->scenario = game->shown.scenario;
        game->place.scenario = game->scenario->id;
        game->place.lesson = place.lesson ? arena_copy_text(arena, place.lesson)
                                          : arena_format(arena, "scenario/%s", place.scenario);
        game->place.step = place.step ? arena_copy_text(arena, place.step) : NULL;
        return true;
}

void year_game_close(struct year_game *game)
{
        scenario_hide(&game->shown);
}

void year_game_take_up(struct year_game *game, const struct run *run)
{
        game->run = *run;
        (void)run_replay(&game->year, &game->run, game->scenario, &game->ledger);
}

static bool keep(struct year_game *game)
{
        struct buffer text;

        buffer_init(&text);
        run_write(&text, &game->wanted, game->scenario);
        const struct record record = {
                .kind = RECORD_RUN,
                .lesson = game->place.lesson,
                .step = game->place.step,
                .response = buffer_text(&text),
        };
        bool kept = session_keep(game->session, &record, 1);
        buffer_clear(&text);
        return kept;
}

// Makes the wanted run the run, once it is kept.
static bool change(struct year_game *game)
{
        struct year year;

        (void)run_replay(&year, &game->wanted, game->scenario, NULL);
        household_hash(game->wanted.end, &year.household);
        bool kept = keep(game);
        if (!kept && game->keeps)
                return false;
        game->kept = kept;
        year_game_take_up(game, &game->wanted);
        return true;
}

void year_game_go_on_unkept(struct year_game *game)
{
        game->keeps = game->kept = false;
        session_forget_trouble(game->session);
        year_game_take_up(game, &game->wanted);
}

bool year_game_is_kept(const struct year_game *game)
{
        return game->kept && session_is_kept(game->session) && session_is_signed_in(game->session);
}

bool year_game_begin(struct year_game *game, int number)
{
        run_begin(&game->wanted, (uint64_t)number);
        return change(game);
}

bool year_game_open_month(struct year_game *game)
{
        game->wanted = game->run;
        game->wanted.open = true;
        game->wanted.read = 0;
        return change(game);
}

bool year_game_read_page(struct year_game *game)
{
        game->wanted = game->run;
        game->wanted.read++;
        return change(game);
}

bool year_game_close_month(struct year_game *game)
{
        game->wanted = game->run;
        game->wanted.open = false;
        game->wanted.months++;
        return change(game);
}

bool year_game_undo(struct year_game *game)
{
        game->wanted = game->run;
        game->wanted.decision_count--;
        return change(game);
}

bool year_game_decide(struct year_game *game, const struct decision *decision)
{
        game->wanted = game->run;
        return run_add(&game->wanted, decision) && change(game);
}

enum refusal year_game_try(
        const struct year_game *game, const struct decision *decision, struct household *after)
{
        struct year year = game->year;

        year.ledger = NULL;
        if (!run_has_room(&game->run, (enum decision_kind)decision->kind))
                return REFUSAL_NOT_NOW;
        enum refusal refusal = year_decide(&year, decision);
        *after = year.household;
        return refusal;
}

int year_game_month(const struct year_game *game)
{
        return game->run.open ? game->run.months : game->run.months - 1;
}

// The run up to where so many months were closed, the next one open or not.
static struct run part_of(const struct run *run, int months, bool open)
{
        struct run part = *run;

        part.months = months;
        part.open = open;
        while (part.decision_count > 0 && part.decisions[part.decision_count - 1].month > months)
                part.decision_count--;
        return part;
}

struct household year_game_before(const struct year_game *game)
{
        const struct run before = part_of(&game->run, year_game_month(game), false);
        struct year year;

        (void)run_replay(&year, &before, game->scenario, NULL);
        return year.household;
}

// As the month before had just opened; false where there is none.
static bool open_before(const struct year_game *game, struct year *year, struct ledger *ledger)
{
        int month = year_game_month(game);

        if (month < 1)
                return false;
        const struct run before = part_of(&game->run, month - 1, true);
        (void)run_replay(year, &before, game->scenario, ledger);
        return true;
}

void year_game_ledger_before(const struct year_game *game, struct ledger *ledger)
{
        struct year year;

        ledger->count = 0;
        (void)open_before(game, &year, ledger);
}

// By its words: each month of a row of the same has a later of its own.
static bool has_text(const struct scenario *scenario, const int *due, int count, const char *text)
{
        for (int i = 0; i < count; i++)
                if (strcmp(scenario->laters[due[i]].text, text) == 0)
                        return true;
        return false;
}

int year_game_news(const struct year_game *game, int due[SCENARIO_LATERS])
{
        const struct scenario *scenario = game->scenario;
        int count = year_came_due(&game->year, due);
        int due_before[SCENARIO_LATERS];
        struct year before;

        if (count == 0 || !open_before(game, &before, NULL))
                return count;
        int count_before = year_came_due(&before, due_before);
        for (int i = 0; i < count; i++)
                if (!has_text(scenario, due_before, count_before, scenario->laters[due[i]].text))
                        return count;
        return 0;
}

const struct decision *year_game_last(const struct year_game *game)
{
        const struct run *run = &game->run;
        bool may = run->open || run->months == 0;
        int month = run->open ? run->months + 1 : 0;

        if (!may || run->decision_count == 0)
                return NULL;
        const struct decision *last = &run->decisions[run->decision_count - 1];
        return last->month == month ? last : NULL;
}

// No random number: the moment, and who sits here.
int year_game_new_number(const struct year_game *game)
{
        const struct session *session = game->session;
        uint64_t moment = (uint64_t)clock_now(&session->clock);
        uint64_t who = session->person_count > 0 ? hash_key(session->people[0].uuid) : 0;

        return (int)(hash_mix(hash_mix(who, moment), game->run.seed) % YEAR_NUMBERS) + 1;
}
