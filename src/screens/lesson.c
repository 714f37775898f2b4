// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a lesson: every key becomes an input of learn/player, the records it proposes are
// kept, and only then is anything said. Where they cannot be kept the learner hears why and may
// still go on reading.

#include "screens/lesson.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/lesson_walk.h"
#include "screens/result.h"
#include "screens/term.h"

static const struct screen_class lesson_class;

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
static bool begin(struct lesson_walk *walk)
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

static struct next stay(struct lesson_walk *walk)
{
        lesson_walk_fill(walk);
        return next_of(NEXT_STAY);
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
        bool kept = begin(walk) && keep(walk, proposal);
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

static struct next go_on(struct lesson_walk *walk)
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

static struct next go_back(struct lesson_walk *walk)
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
        if (!(begin(walk) && keep(walk, proposal)) && !walk->unkept) {
                return ask_to_go_on(walk);
        }
        player_commit(&walk->player, proposal);
        walk->say_answer = true;
        return stay(walk);
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

static struct next answer(struct lesson_walk *walk, const struct response *response)
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

static struct next give_hint(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (player_hint(&walk->player, &proposal)) {
                next = settle(walk, &proposal);
        }
        proposal_clear(&proposal);
        return next;
}

static struct next promise(struct lesson_walk *walk)
{
        struct proposal proposal;
        struct next next = next_of(NEXT_STAY);

        if (player_pledge(&walk->player, &proposal, buffer_text(&walk->view.typed))) {
                if (!(begin(walk) && keep(walk, &proposal)) && !walk->unkept) {
                        next = ask_to_go_on(walk);
                } else {
                        player_commit(&walk->player, &proposal);
                        walk->given = VIEW_DONE;
                        next = go_on(walk);
                }
        }
        proposal_clear(&proposal);
        return next;
}

static struct next follow(struct lesson_walk *walk, enum view_answer given)
{
        const struct response unknown = response_dont_know();

        walk->given = given;
        switch (given) {
        case VIEW_CHANGED:
                return stay(walk);
        case VIEW_ANSWERED:
                return answer(walk, &walk->view.response);
        case VIEW_UNKNOWN:
                return answer(walk, &unknown);
        case VIEW_PROMISED:
                return promise(walk);
        case VIEW_DONE:
                return go_on(walk);
        case VIEW_USED:
        case VIEW_UNUSED:
                break;
        }
        return next_of(NEXT_STAY);
}

// Enter where the arrows stand.
static struct next enter(struct lesson_walk *walk)
{
        struct view *view = &walk->view;

        if (page_focused(&walk->sheet.page) == &walk->hints) {
                return give_hint(walk);
        }
        return follow(walk, view->class->enter ? view->class->enter(view) : VIEW_DONE);
}

// A page that goes on below is leafed through first.
static bool leafs(struct lesson_walk *walk, const struct key *key)
{
        struct page *page = &walk->sheet.page;
        const struct key down = {.code = KEY_CODE_PAGE_DOWN};

        return key->code == KEY_CODE_ENTER && !page_focused(page) && !page_link(page) &&
               page_key(page, &down) == PAGE_USED;
}

static struct next key_of_page(struct lesson_walk *walk, const struct key *key)
{
        switch (sheet_key(&walk->sheet, key)) {
        case SHEET_BUILD:
                lesson_walk_read(walk);
                walk->say_language = walk->say_language || key->code == KEY_CODE_LANGUAGE;
                return stay(walk);
        case SHEET_CHOSEN:
        case SHEET_ENTERED:
                return enter(walk);
        case SHEET_LINK:
                return next_screen(
                        NEXT_PUSH, term_screen(walk->session, page_link(&walk->sheet.page)));
        case SHEET_NEXT:
                return follow(walk, VIEW_DONE);
        case SHEET_BACK:
                return go_back(walk);
        case SHEET_YES:
        case SHEET_NO:
        case SHEET_USED:
                return next_of(NEXT_STAY);
        case SHEET_UNUSED:
                break;
        }
        return next_of(NEXT_UNUSED);
}

static struct next key_of_question(struct lesson_walk *walk, const struct key *key)
{
        if (sheet_key(&walk->sheet, key) != SHEET_YES) {
                return next_of(
                        walk->sheet.asking && key->code == KEY_CODE_TAB ? NEXT_UNUSED : NEXT_STAY);
        }
        if (walk->leaving) {
                return next_of(NEXT_POP);
        }
        walk->unkept = true;
        return follow(walk, walk->given);
}

static struct next lesson_key(void *state, const struct key *key)
{
        struct lesson_walk *walk = state;
        struct view *view = &walk->view;
        enum view_answer given = VIEW_UNUSED;

        if (walk->sheet.asking && key_is_pressed(key)) {
                return key_of_question(walk, key);
        }
        if (key_is_pressed(key)) {
                view->message = NULL;
                walk->sheet.message = NULL;
                if (view->class->key) {
                        given = view->class->key(view, key);
                }
        }
        if (given != VIEW_UNUSED) {
                return follow(walk, given);
        }
        if (key_digit(key) == 0 && view_is_asking(view)) {
                return follow(walk, VIEW_UNKNOWN);
        }
        return leafs(walk, key) ? next_of(NEXT_STAY) : key_of_page(walk, key);
}

static void lesson_draw(void *state, const struct canvas *canvas)
{
        struct lesson_walk *walk = state;

        if (!walk->sheet.message && walk->view.standing) {
                sheet_say(&walk->sheet, STYLE_AMOUNT, walk->view.standing);
        }
        sheet_draw(&walk->sheet, canvas);
}

static void lesson_leave(void *state)
{
        lesson_walk_clear(state);
        memory_free(state);
}

static const struct screen_class lesson_class = {
        .name = "lesson",
        .draw = lesson_draw,
        .key = lesson_key,
        .leave = lesson_leave,
};

static struct screen screen_of(struct lesson_walk *walk)
{
        bool kept = begin(walk);

        lesson_walk_fill(walk);
        if (!kept) {
                sheet_say_trouble(&walk->sheet);
        }
        return (struct screen){&lesson_class, walk};
}

struct screen lesson_screen(struct session *session, const struct lesson *lesson)
{
        struct lesson_walk *walk = memory_new(sizeof(*walk));

        lesson_walk_init(walk, session, lesson, WALK_LESSON);
        return screen_of(walk);
}

struct screen lesson_again_screen(struct session *session, const struct lesson *lesson,
        const struct step *const *steps, size_t count)
{
        struct lesson_walk *walk = memory_new(sizeof(*walk));
        struct lesson *own = memory_new(sizeof(*own));

        *own = *lesson;
        own->steps = memory_new((count + 1) * sizeof(*own->steps));
        own->step_count = count;
        for (size_t i = 0; i < count; i++) {
                own->steps[i] = *steps[i];
        }
        lesson_walk_init(walk, session, own, WALK_AGAIN);
        walk->own = own;
        return screen_of(walk);
}

struct screen lesson_preview_screen(
        struct session *session, const struct lesson *lesson, const char *from_step)
{
        struct lesson_walk *walk = memory_new(sizeof(*walk));

        lesson_walk_init(walk, session, lesson, WALK_PREVIEW);
        if (from_step) {
                player_jump(&walk->player, from_step);
        }
        return screen_of(walk);
}

const char *lesson_screen_step(const struct screen *screen)
{
        const struct lesson_walk *walk = screen->class == &lesson_class ? screen->state : NULL;

        return walk && player_step(&walk->player) ? player_step(&walk->player)->id : NULL;
}

bool lesson_screen_is_talk(const struct screen *screen)
{
        const struct lesson_walk *walk = screen->class == &lesson_class ? screen->state : NULL;

        return walk && player_step(&walk->player) && player_step(&walk->player)->kind == STEP_TALK;
}
