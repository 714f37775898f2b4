// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are chosen from what the lesson's file says, as a person would who knows the answer.
#include "support/taking.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "money/som.h"
#include "screens/lesson.h"
#include "views/placing.h"

enum { MOST_KEYS = 1000 };

static const char *locale_folder(struct taking *taking)
{
        const char *build = getenv("BEREKE_BUILD");

        return file_join(&taking->home->arena, build ? build : "build", "locale");
}

static void open_course(
        struct taking *taking, void **state, const char *course, enum language language)
{
        *taking = (struct taking){.home = *state};
        translate_start(locale_folder(taking), language);
        reading_start(locale_folder(taking));
        taking->shelf = shelf_open(course, &taking->home->diagnostics);
        assert_non_null(taking->shelf);
        session_init(&taking->session);
        taking->session.store = taking->home->store;
        taking->session.shelves = &taking->shelf;
        taking->session.shelf_count = 1;
        taking->session.shelf = taking->shelf;
}

static struct person person_of(
        struct taking *taking, const char *name, enum family_role role, enum language language)
{
        struct home *home = taking->home;
        struct person person = {.name = name, .role = role, .language = language};
        int64_t id;

        assert_true(person_add(&id, home->store, &person, 0, &home->diagnostics));
        assert_true(person_find(&person, &home->arena, home->store, id, &home->diagnostics));
        return person;
}

void taking_open(struct taking *taking, void **state, const char *course, enum language language)
{
        struct person person;

        open_course(taking, state, course, language);
        person = person_of(taking, "Айжан", ROLE_DAUGHTER_IN_LAW, language);
        assert_true(session_sign_in(&taking->session, &person, 1));
}

void taking_open_two(
        struct taking *taking, void **state, const char *course, enum language language)
{
        struct person people[2];

        open_course(taking, state, course, language);
        people[0] = person_of(taking, "Айжан", ROLE_DAUGHTER_IN_LAW, language);
        people[1] = person_of(taking, "Бурул", ROLE_MOTHER_IN_LAW, language);
        assert_true(session_sign_in(&taking->session, people, 2));
}

void taking_close(struct taking *taking)
{
        session_clear(&taking->session);
        shelf_close(taking->shelf);
}

void taking_begin(struct taking *taking, int rows, int columns, const char *lesson_id)
{
        const struct lesson *lesson =
                shelf_lesson(taking->shelf, lesson_id, &taking->home->diagnostics);

        assert_non_null(lesson);
        headless_open(&taking->headless, rows, columns);
        taking->session.terminal = taking->headless.terminal;
        headless_show(&taking->headless, lesson_screen(&taking->session, lesson));
}

void taking_end(struct taking *taking)
{
        headless_close(&taking->headless);
        taking->session.terminal = NULL;
}

struct lesson_walk *taking_walk(struct taking *taking)
{
        const struct screen *top = stack_top(taking->headless.stack);

        return top && lesson_screen_step(top) ? top->state : NULL;
}

const char *taking_step(struct taking *taking)
{
        const struct screen *top = stack_top(taking->headless.stack);

        return top ? lesson_screen_step(top) : NULL;
}

bool taking_shows(struct taking *taking, const char *text)
{
        return headless_shows(&taking->headless, text);
}

void taking_press(struct taking *taking, enum key_code code, int times)
{
        for (int i = 0; i < times; i++) {
                headless_press(&taking->headless, code);
        }
}

static void press_digit(struct taking *taking, size_t digit)
{
        char text[] = {(char)('0' + digit), '\0'};

        headless_type(&taking->headless, text);
}

static void type_hundredths(struct taking *taking, int64_t hundredths)
{
        char text[32];
        int64_t part = hundredths % TYIYN_PER_SOM;

        snprintf(text, sizeof(text), part ? "%lld,%02lld" : "%lld",
                (long long)(hundredths / TYIYN_PER_SOM), (long long)part);
        headless_type(&taking->headless, text);
}

// The first answer that fits: for a second wrong try the next one.
static void choose_one(struct taking *taking, const struct view *view, bool right)
{
        const struct question *question = &view_step(view)->question;
        size_t order[RESPONSE_MOST];
        size_t count = view_order(view, order);
        size_t passed_over = right ? 0 : (size_t)view_place(view)->tries;
        size_t last = 0;

        for (size_t i = 0; i < count; i++) {
                if (question->answers[order[i]].right == right) {
                        last = i + 1;
                        if (passed_over-- == 0) {
                                break;
                        }
                }
        }
        press_digit(taking, last);
}

// Ticks so that exactly the right ones are ticked, or the wrong ones; at a second wrong try all.
static void choose_several(struct taking *taking, const struct view *view, bool right)
{
        const struct list *list = page_focused(&view->sheet->page);
        const struct question *question = &view_step(view)->question;
        bool all = !right && view_place(view)->tries > 0;
        size_t order[RESPONSE_MOST];
        size_t count = view_order(view, order);

        for (size_t i = 0; i < count; i++) {
                bool wanted = all || question->answers[order[i]].right == right;

                if (list->items[i].ticked != wanted) {
                        press_digit(taking, i + 1);
                }
        }
}

static void place(struct taking *taking, const struct view *view, bool right)
{
        const struct placing *placing = view->state;
        const struct question *question = &view_step(view)->question;
        bool again = view_place(view)->tries > 0;

        headless_press(&taking->headless, KEY_CODE_HOME);
        for (size_t i = 0; i < placing->count; i++) {
                size_t group = 0;
                size_t thing = placing->things[i];

                while (question->kind == QUESTION_GROUPS &&
                        thing >= question->groups[group].count) {
                        thing -= question->groups[group++].count;
                }
                for (size_t k = 0; k < placing->place_count; k++) {
                        bool fits = question->kind == QUESTION_GROUPS
                                            ? placing->places[k] == group
                                            : placing->places[k] == placing->things[i];

                        if (fits) {
                                k = right ? k : again ? 0 : (k + 1) % placing->place_count;
                                press_digit(taking, k + 1);
                                break;
                        }
                }
                if (placing->list.chosen == i && i + 1 < placing->count) {
                        headless_press(&taking->headless, KEY_CODE_DOWN);
                }
        }
}

static void put_in_order(struct taking *taking, const struct view *view, bool right)
{
        size_t order[RESPONSE_MOST];
        size_t count = view_order(view, order);
        size_t again = view_place(view)->tries > 0;

        for (size_t rank = 0; rank < count; rank++) {
                size_t wanted = right ? rank : (2 * count - 1 - rank - again) % count;

                for (size_t i = 0; i < count; i++) {
                        if (order[i] == wanted) {
                                press_digit(taking, i + 1);
                        }
                }
        }
}

static void answer_question(struct taking *taking, const struct view *view, bool right)
{
        const struct player_place *place_now = view_place(view);
        const struct question *question = &place_now->step->question;

        switch (question->kind) {
        case QUESTION_ONE:
                choose_one(taking, view, right);
                break;
        case QUESTION_SEVERAL:
                choose_several(taking, view, right);
                break;
        case QUESTION_CLAIM:
                right = right || place_now->tries > 0; // there is no second wrong one
                press_digit(taking, question->claim == right ? 1 : 2);
                break;
        case QUESTION_NUMBER:
                type_hundredths(taking,
                        question->number.number + (right ? 0 : 100000000 + place_now->tries));
                break;
        case QUESTION_BLANK:
                headless_type(&taking->headless,
                        right ? reading_text(place_now->reading, question->accepted[0])
                        : place_now->tries > 0 ? "бөлөкчө"
                                               : "башкача");
                break;
        case QUESTION_PAIRS:
        case QUESTION_GROUPS:
                place(taking, view, right);
                break;
        case QUESTION_ORDER:
                put_in_order(taking, view, right);
                break;
        case QUESTION_KIND_COUNT:
                break;
        }
        headless_press(&taking->headless, KEY_CODE_ENTER);
}

static void fill_in(struct taking *taking, const struct worked *worked, bool right)
{
        int64_t off = right ? 0 : 100 * (1 + view_place(&taking_walk(taking)->view)->tries);

        for (size_t i = 0; i < worked->count; i++) {
                if (worked->lines[i].blank) {
                        headless_press(&taking->headless, KEY_CODE_HOME);
                        for (int k = 0; k < 24; k++) {
                                headless_press(&taking->headless, KEY_CODE_DELETE);
                        }
                        type_hundredths(taking, worked->lines[i].result + off);
                        headless_press(&taking->headless, KEY_CODE_ENTER);
                }
        }
}

// Each envelope gets its least, the first that has room the rest; a wrong answer gives
// the last one nearly all.
static void share(struct taking *taking, const struct split *split, bool right)
{
        int64_t rest = split->total;
        int64_t little = TYIYN_PER_SOM * (1 + view_place(&taking_walk(taking)->view)->tries);

        for (size_t i = 0; i < split->count; i++) {
                rest -= split->envelopes[i].least;
                headless_press(&taking->headless, KEY_CODE_UP);
        }
        for (size_t i = 0; i < split->count; i++) {
                const struct envelope *envelope = &split->envelopes[i];
                int64_t room = envelope->most - envelope->least;
                int64_t more = right ? (rest < room ? rest : room) : 0;
                int64_t others = (int64_t)(split->count - 1) * little;
                int64_t amount = right                  ? envelope->least + more
                                 : i + 1 < split->count ? little
                                                        : split->total - others;

                rest -= more;
                if (amount > 0) {
                        type_hundredths(taking, amount);
                }
                headless_press(&taking->headless, KEY_CODE_DOWN);
        }
        headless_press(&taking->headless, KEY_CODE_ENTER);
}

static void clear_typed(struct taking *taking, const struct step *step)
{
        bool typed = step->kind == STEP_QUESTION && (step->question.kind == QUESTION_NUMBER ||
                                                            step->question.kind == QUESTION_BLANK);

        for (int i = 0; typed && i < 60; i++) {
                headless_press(&taking->headless, KEY_CODE_BACKSPACE);
        }
}

void taking_give(struct taking *taking, enum taking_answer answer)
{
        const struct view *view = &taking_walk(taking)->view;
        const struct step *step = view_step(view);
        bool right = answer == TAKING_RIGHT;

        clear_typed(taking, step);
        if (answer == TAKING_UNKNOWN) {
                headless_type(&taking->headless, "0");
        } else if (step->kind == STEP_WORKED) {
                fill_in(taking, &step->worked, right);
        } else if (step->kind == STEP_SPLIT) {
                share(taking, &step->split, right);
        } else {
                answer_question(taking, view, right);
        }
}

void taking_walk_to(struct taking *taking, const char *step)
{
        for (int i = 0; i < MOST_KEYS && strcmp(taking_step(taking), step) != 0; i++) {
                if (view_is_asking(&taking_walk(taking)->view)) {
                        taking_give(taking, TAKING_UNKNOWN);
                }
                headless_press(&taking->headless, KEY_CODE_ENTER);
        }
        assert_string_equal(taking_step(taking), step);
}

void taking_play(
        struct taking *taking, enum taking_answer answer, void (*look)(struct taking *taking))
{
        struct lesson_walk *walk = taking_walk(taking);

        for (int i = 0; i < MOST_KEYS && walk; i++) {
                if (look) {
                        look(taking);
                }
                if (view_is_asking(&walk->view)) {
                        taking_give(taking, answer);
                } else {
                        headless_press(&taking->headless, KEY_CODE_ENTER);
                }
                walk = taking_walk(taking);
        }
        assert_null(walk);
        if (look) {
                look(taking);
        }
}
