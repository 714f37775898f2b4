// SPDX-License-Identifier: GPL-3.0-or-later
// What a walk does with an input: what learn/ proposes is kept, and only then is anything said.
// Where it cannot be kept the learner hears why, and may go on reading all the same.

#include <string.h>

#include "base/translate.h"
#include "screens/lesson_walk.h"
#include "screens/result.h"

// Questions asked once more count as recalled: the walk before them stays as it was.
static size_t records_to_keep(const struct lesson_walk *walk, struct proposal *proposal)
{
        size_t count = 0;

        if (walk->kind != WALK_AGAIN) {
                return proposal->record_count;
        }
        for (size_t i = 0; i < proposal->record_count; i++) {
                if (proposal->records[i].kind == RECORD_ANSWER) {
                        proposal->records[count] = proposal->records[i];
                        proposal->records[count++].recall = true;
                }
        }
        return count;
}

static bool keep(struct lesson_walk *walk, struct proposal *proposal)
{
        size_t count = records_to_keep(walk, proposal);

        return count == 0 || session_keep(walk->session, proposal->records, count);
}

// The lesson's start is put on record with its first page, or as soon as that can be done.
bool lesson_walk_begin(struct lesson_walk *walk)
{
        struct proposal proposal;
        bool kept = true;

        if (player_begin(&walk->player, &proposal)) {
                kept = keep(walk, &proposal);
                if (kept) {
                        player_commit(&walk->player, &proposal);
                }
        }
        proposal_clear(&proposal);
        return kept;
}

// What is given up here is the records alone, and only after the learner said so.
static struct next ask_to_go_on(struct lesson_walk *walk)
{
        const char *trouble = session_trouble(walk->session);

        walk->leaving = false;
        lesson_walk_fill(walk);
        sheet_ask(&walk->sheet, _("This could not be kept"),
                arena_format(&walk->sheet.arena, "%s\n\n%s", trouble ? trouble : "",
                        _("Go on without keeping it?")));
        return next_of(NEXT_STAY);
}

static struct next finish(struct lesson_walk *walk)
{
        if (walk->kind == WALK_LESSON) {
                return next_screen(NEXT_REPLACE, result_screen(walk->session, walk->lesson));
        }
        return next_of(NEXT_POP);
}

// Moves to another place. Pages can be read also where nothing can be kept.
static struct next move(struct lesson_walk *walk, struct proposal *proposal)
{
        bool kept = lesson_walk_begin(walk) && keep(walk, proposal);
        bool ends = proposal->position == walk->player.place_count;

        if (!kept && ends && !walk->unkept) {
                return ask_to_go_on(walk);
        }
        view_close(&walk->view);
        walk->opened = false;
        walk->say_language = false;
        player_commit(&walk->player, proposal);
        if (ends) {
                return finish(walk);
        }
        lesson_walk_fill(walk);
        if (!kept) {
                sheet_say_trouble(&walk->sheet);
        }
        return next_of(NEXT_STAY);
}

struct next lesson_walk_next(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);
        bool can = player_next(&walk->player, &proposal);

        if (can && walk->kind == WALK_PREVIEW && proposal.position == walk->player.place_count) {
                view_say(&walk->view, _("This was the last step."));
        } else if (can) {
                next = move(walk, &proposal);
        } else {
                view_say(&walk->view, _("Please answer first, or press 0 if you do not know."));
        }
        proposal_clear(&proposal);
        return next;
}

struct next lesson_walk_back(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (player_back(&walk->player, &proposal)) {
                next = move(walk, &proposal);
        } else if (walk->kind == WALK_LESSON) {
                walk->leaving = true;
                sheet_ask(&walk->sheet, _("Leave the lesson?"),
                        _("Nothing is lost. Next time you go on from here."));
        } else {
                next = next_of(NEXT_POP);
        }
        proposal_clear(&proposal);
        return next;
}

// An answer, a hint: the place stays, what is said about it changes.
static struct next settle(struct lesson_walk *walk, struct proposal *proposal)
{
        if (!(lesson_walk_begin(walk) && keep(walk, proposal)) && !walk->unkept) {
                return ask_to_go_on(walk);
        }
        player_commit(&walk->player, proposal);
        walk->say_answer = true;
        lesson_walk_fill(walk);
        return next_of(NEXT_STAY);
}

// The very answer that was just looked at: a second Enter costs no try.
static bool repeats(const struct lesson_walk *walk, const struct response *response)
{
        const char *before = view_place(&walk->view)->response;
        struct buffer now;
        bool same;

        buffer_init(&now);
        response_write(&now, response);
        same = before && strcmp(before, buffer_text(&now)) == 0;
        buffer_clear(&now);
        return same && view_is_asking(&walk->view);
}

struct next lesson_walk_answer(struct lesson_walk *walk, const struct response *response)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (repeats(walk, response)) {
                view_say(&walk->view, _("You have given this answer already. Try another one."));
                return next;
        }
        if (player_answer(&walk->player, &proposal, response)) {
                next = settle(walk, &proposal);
        }
        proposal_clear(&proposal);
        return next;
}

struct next lesson_walk_hint(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (player_hint(&walk->player, &proposal)) {
                next = settle(walk, &proposal);
        }
        proposal_clear(&proposal);
        return next;
}

struct next lesson_walk_promise(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (player_pledge(&walk->player, &proposal, buffer_text(&walk->view.typed))) {
                if (!(lesson_walk_begin(walk) && keep(walk, &proposal)) && !walk->unkept) {
                        next = ask_to_go_on(walk);
                } else {
                        player_commit(&walk->player, &proposal);
                        walk->given = VIEW_DONE;
                        next = lesson_walk_next(walk);
                }
        }
        proposal_clear(&proposal);
        return next;
}
