// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a lesson: who gets a key (the question above the page, the view of the step, the
// page), and which input of the walk it becomes.

#include "screens/lesson.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/lesson_walk.h"
#include "screens/term.h"
#include "screens/year.h"

static const struct screen_class lesson_class;

static struct next stay(struct lesson_walk *walk)
{
        lesson_walk_fill(walk);
        return next_of(NEXT_STAY);
}

// What the present step is about, on a screen of its own.
static struct next open_own_screen(struct lesson_walk *walk)
{
        const struct step *step = view_step(&walk->view);
        const struct year_place place = {
                .scenario = step->scenario,
                .lesson = walk->lesson->id,
                .step = step->id,
        };

        return year_opening(walk->session, place);
}

static struct next follow(struct lesson_walk *walk, enum view_answer given)
{
        const struct response unknown = response_dont_know();

        walk->given = given;
        switch (given) {
        case VIEW_CHANGED:
                return stay(walk);
        case VIEW_ANSWERED:
                return lesson_walk_answer(walk, &walk->view.response);
        case VIEW_UNKNOWN:
                return lesson_walk_answer(walk, &unknown);
        case VIEW_PROMISED:
                return lesson_walk_promise(walk);
        case VIEW_HINT:
                return lesson_walk_hint(walk);
        case VIEW_OPENS:
                return open_own_screen(walk);
        case VIEW_DONE:
                return lesson_walk_next(walk);
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
                return follow(walk, VIEW_HINT);
        }
        return follow(walk, view->class->enter ? view->class->enter(view) : VIEW_DONE);
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
                return lesson_walk_back(walk);
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
        return sheet_leafs(&walk->sheet, key) ? next_of(NEXT_STAY) : key_of_page(walk, key);
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
        bool resumed = walk->kind == WALK_LESSON && walk->player.position > 0;
        bool kept = lesson_walk_begin(walk);

        lesson_walk_fill(walk);
        if (resumed) {
                view_say(&walk->view, _("You go on where you stopped last time."));
        }
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
