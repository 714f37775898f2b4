// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the year's screen: the year that is played. It is nothing but its run, played again after
// every change; each change is on the disk before it counts.
#ifndef BEREKE_SCREENS_YEAR_GAME_H
#define BEREKE_SCREENS_YEAR_GAME_H

#include "household/run.h"
#include "screens/year.h"
#include "session/scenario.h"

enum { YEAR_NUMBERS = 9999 }; // years are numbered from 1

struct year_game {
        struct session *session;
        struct shown_scenario shown;
        const struct scenario *scenario;
        struct year_place place; // texts in the scenario's arena
        struct run run;
        struct year year;     // the run played up to where it stands
        struct ledger ledger; // of the month it stands in
        struct run wanted;    // the last change, also where it could not be kept
        bool keeps;           // false once the family goes on although nothing can be kept
        bool kept;            // false where the last change is in memory alone
};

// False, with `shown.faults`, where the scenario cannot be played. year_game_close() in both cases.
// The game must not be moved while it is open.
bool year_game_open(struct year_game *game, struct session *session, struct year_place place);
void year_game_close(struct year_game *game);

// Each of these is one change. True once it is on the disk and done; false: nothing has changed,
// session_trouble() says why.
bool year_game_begin(struct year_game *game, int number);
bool year_game_open_month(struct year_game *game);
bool year_game_read_page(struct year_game *game); // one more that opens the month
bool year_game_close_month(struct year_game *game);
bool year_game_undo(struct year_game *game);

// The same, after year_game_try() gave REFUSAL_NONE.
bool year_game_decide(struct year_game *game, const struct decision *decision);

// Does the last change without keeping it, and those that follow where they cannot be kept.
void year_game_go_on_unkept(struct year_game *game);

// Will it stand here when somebody comes back to it another day?
bool year_game_is_kept(const struct year_game *game);

// Stands where the kept run does.
void year_game_take_up(struct year_game *game, const struct run *run);

// The household after a decision that is not taken yet; or why it cannot be taken.
enum refusal year_game_try(
        const struct year_game *game, const struct decision *decision, struct household *after);

// The month that is open or was closed last, from 0; -1 in the council.
int year_game_month(const struct year_game *game);

// The household as it stood before that month.
struct household year_game_before(const struct year_game *game);

// The ledger of the month before, as that one opened; without lines in the first month.
void year_game_ledger_before(const struct year_game *game, struct ledger *ledger);

// The laters that came due in this month, their indexes; 0 where the same came in the month before:
// that is no news.
int year_game_news(const struct year_game *game, int due[SCENARIO_LATERS]);

// The last decision of the council or of the open month, which can still be taken back; NULL for
// none.
const struct decision *year_game_last(const struct year_game *game);

// A year that these people have not played: their own luck.
int year_game_new_number(const struct year_game *game);

#endif
