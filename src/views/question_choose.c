// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one answer, several, or whether a sentence is true. A digit or an arrow marks, Enter
// answers: nobody answers by a slip of the finger.

#include "base/translate.h"
#include "views/view.h"

struct choosing {
        size_t order[RESPONSE_MOST]; // the place in the file of what is shown at each place
        size_t count;
        struct list list;
        struct list_item items[RESPONSE_MOST];
};

static const struct question *question_of(const struct view *view)
{
        return &view_step(view)->question;
}

static bool is_claim(const struct view *view)
{
        return question_of(view)->kind == QUESTION_CLAIM;
}

// A claim is shown as two answers: it is true, it is not.
static bool is_right(const struct view *view, size_t answer)
{
        const struct question *question = question_of(view);

        return is_claim(view) ? question->claim == (answer == 0) : question->answers[answer].right;
}

static bool was_chosen(const struct view *view, const struct response *before, size_t answer)
{
        if (is_claim(view)) {
                return before->kind == RESPONSE_CLAIM && before->claim == (answer == 0);
        }
        return before->kind == RESPONSE_CHOSEN && response_chose(before, answer);
}

static void open(struct view *view)
{
        struct choosing *choosing = view->state;
        struct response before;
        bool answered = view_answer_before(view, &before);

        choosing->count = view_order(view, choosing->order);
        if (is_claim(view)) {
                choosing->count = 2;
                choosing->order[1] = 1;
        }
        list_set(&choosing->list, choosing->items, choosing->count);
        choosing->list.several = question_of(view)->kind == QUESTION_SEVERAL;
        for (size_t i = 0; answered && i < choosing->count; i++) {
                if (was_chosen(view, &before, choosing->order[i])) {
                        choosing->items[i].ticked = true;
                        choosing->list.chosen = choosing->list.several ? 0 : i;
                }
        }
}

static const char *label_of(const struct view *view, size_t answer)
{
        if (is_claim(view)) {
                return answer == 0 ? _("It is true") : _("It is not true");
        }
        return view_words(view, question_of(view)->answers[answer].text);
}

// Once settled: the right ones, and what was chosen instead. Words say it, colour only helps.
static void show_key(const struct view *view, struct list_item *item, size_t answer)
{
        bool own = view_shows_own(view) && item->ticked;

        if (view_shows_key(view) && is_right(view, answer)) {
                item->style = STYLE_RIGHT;
                item->mark = own ? _("you: right") : _("right");
        } else if (own) {
                item->style = view_shows_key(view) ? STYLE_LOOK_AGAIN : STYLE_TEXT;
                item->mark = _("your answer");
        }
}

static void fill(struct view *view)
{
        struct choosing *choosing = view->state;

        choosing->list.fixed = view_place(view)->settled;
        if (choosing->list.several && !choosing->list.fixed) {
                page_add_text(&view->sheet->page, STYLE_QUIET,
                        _("Tick with the digits all that fits. Then press Enter."));
        }
        for (size_t i = 0; i < choosing->count; i++) {
                struct list_item *item = &choosing->items[i];

                *item = (struct list_item){
                        .label = label_of(view, choosing->order[i]), .ticked = item->ticked};
                show_key(view, item, choosing->order[i]);
        }
        page_add_list(&view->sheet->page, &choosing->list);
}

static enum view_answer key(struct view *view, const struct key *key)
{
        struct choosing *choosing = view->state;
        int digit = key_digit(key);

        if (digit < 1 || (size_t)digit > choosing->count || choosing->list.fixed) {
                return VIEW_UNUSED;
        }
        page_focus(&view->sheet->page, &choosing->list);
        list_key(&choosing->list, key);
        return VIEW_USED;
}

static enum view_answer enter(struct view *view)
{
        struct choosing *choosing = view->state;
        size_t chosen = choosing->order[choosing->list.chosen];

        view->response = (struct response){.kind = RESPONSE_CHOSEN};
        if (is_claim(view)) {
                view->response = response_claiming(chosen == 0);
        } else if (!choosing->list.several) {
                view->response = response_choosing(chosen);
        }
        for (size_t i = 0; i < choosing->count; i++) {
                struct list_item *item = &choosing->items[i];

                if (!choosing->list.several) {
                        item->ticked = i == choosing->list.chosen;
                } else if (item->ticked) {
                        response_toggle(&view->response, choosing->order[i]);
                }
        }
        if (response_is_empty(&view->response)) {
                view_say(view, _("Nothing is ticked yet. Press a digit, or 0 if you do not know."));
                return VIEW_USED;
        }
        return VIEW_ANSWERED;
}

// On a small screen the marked answer may be far above what is said about it.
static const char *solution(struct view *view)
{
        const struct question *question = question_of(view);

        for (size_t i = 0; question->kind == QUESTION_ONE && i < question->answer_count; i++)
                if (question->answers[i].right)
                        return view_words(view, question->answers[i].text);
        return NULL;
}

const struct view_class view_question_choose = {
        .size = sizeof(struct choosing),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .solution = solution,
};
