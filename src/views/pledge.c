// SPDX-License-Identifier: GPL-3.0-or-later
// Today's step: a promise as the lesson words it, or in one's own words; or none today.

#include "base/buffer.h"
#include "base/translate.h"
#include "ui/field.h"
#include "ui/letters.h"
#include "views/view.h"

enum { PROMISE_CHARACTERS = 120 };

enum { TAKE_IT, OWN_WORDS, NOT_TODAY, WAYS };

struct promising {
        struct list list;
        struct list_item items[WAYS];
        bool writing;
        struct field field;
        struct letters letters;
        enum language alphabet; // of the letters
};

// A promise is written in the language now shown, whatever the lesson's.
static void set_alphabet(struct promising *promising)
{
        promising->alphabet = translate_language();
        letters_init(&promising->letters, &promising->field, promising->alphabet);
}

static void open(struct view *view)
{
        struct promising *promising = view->state;

        list_set(&promising->list, promising->items, WAYS);
        if (view_place(view)->response) {
                promising->list.chosen = NOT_TODAY;
        }
        field_init(&promising->field, NULL, PROMISE_CHARACTERS);
        set_alphabet(promising);
}

static void fill_writing(struct view *view)
{
        struct promising *promising = view->state;

        if (promising->alphabet != translate_language()) {
                set_alphabet(promising);
        }
        promising->field.label = _("Write your promise:");
        page_add_field(&view->sheet->page, &promising->field);
        page_add_letters(&view->sheet->page, &promising->letters);
}

static void fill(struct view *view)
{
        struct promising *promising = view->state;
        const char *before = view_place(view)->response;

        view_add_box(view, STYLE_RULE, NULL, &view_step(view)->text);
        if (promising->writing) {
                fill_writing(view);
                return;
        }
        if (before) {
                page_add_text(&view->sheet->page, STYLE_TEXT,
                        arena_format(&view->sheet->arena, _("You have promised: %s"), before));
        }
        promising->items[TAKE_IT].label = _("I promise this");
        promising->items[OWN_WORDS].label = _("I say it in my own words");
        promising->items[NOT_TODAY].label = before ? _("Go on") : _("Not today");
        page_add_list(&view->sheet->page, &promising->list);
}

// While one writes, Esc leads back to the three ways; digits are letters.
static enum view_answer key(struct view *view, const struct key *key)
{
        struct promising *promising = view->state;

        if (!promising->writing || key->code != KEY_CODE_ESC) {
                return VIEW_UNUSED;
        }
        promising->writing = false;
        return VIEW_CHANGED;
}

static enum view_answer promise_lesson_words(struct view *view)
{
        const struct paragraphs *text = &view_step(view)->text;

        buffer_reset(&view->typed);
        for (size_t i = 0; i < text->count; i++) {
                buffer_add_format(
                        &view->typed, i > 0 ? " %s" : "%s", view_words(view, text->items[i]));
        }
        return VIEW_PROMISED;
}

static enum view_answer promise_own_words(struct view *view)
{
        struct promising *promising = view->state;
        struct response words = response_typing(field_text(&promising->field));

        if (response_is_empty(&words)) {
                view_say(view, _("Please write a few words first. Esc leads back."));
                return VIEW_USED;
        }
        buffer_reset(&view->typed);
        buffer_add(&view->typed, field_text(&promising->field));
        return VIEW_PROMISED;
}

static enum view_answer enter(struct view *view)
{
        struct promising *promising = view->state;

        if (promising->writing) {
                return promise_own_words(view);
        }
        switch (promising->list.chosen) {
        case TAKE_IT:
                return promise_lesson_words(view);
        case OWN_WORDS:
                promising->writing = true;
                return VIEW_CHANGED;
        default:
                return VIEW_DONE;
        }
}

static void close(struct view *view)
{
        struct promising *promising = view->state;

        field_clear(&promising->field);
}

const struct view_class view_pledge = {
        .heading = N_("Today's step"),
        .size = sizeof(struct promising),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .close = close,
};
