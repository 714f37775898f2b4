// SPDX-License-Identifier: GPL-3.0-or-later
// Typing a number or a word. A word can also be put together from a grid of letters, for keyboards
// without a Cyrillic layout.

#include "base/translate.h"
#include "money/som.h"
#include "ui/field.h"
#include "ui/letters.h"
#include "views/view.h"

enum { NUMBER_CHARACTERS = 24, WORD_CHARACTERS = 40 };

struct typing {
        struct field field;
        struct letters letters;
        enum language alphabet; // of the letters
};

static const struct question *question_of(const struct view *view)
{
        return &view_step(view)->question;
}

static bool is_word(const struct view *view)
{
        return question_of(view)->kind == QUESTION_BLANK;
}

static void set_alphabet(struct view *view, enum language language)
{
        struct typing *typing = view->state;

        typing->alphabet = language;
        letters_init(&typing->letters, &typing->field, language);
}

static void open(struct view *view)
{
        struct typing *typing = view->state;
        struct response before;

        field_init(&typing->field, NULL, is_word(view) ? WORD_CHARACTERS : NUMBER_CHARACTERS);
        set_alphabet(view, view_language(view));
        if (view_answer_before(view, &before) && before.kind == RESPONSE_TYPED) {
                field_set_text(&typing->field, before.typed);
        }
}

static const char *words_of_unit(const struct view *view)
{
        const char *unit = is_word(view) ? NULL : question_of(view)->number.unit;

        return unit ? view_unit(view, unit) : NULL;
}

static void fill_settled(struct view *view)
{
        const struct typing *typing = view->state;
        const char *typed = field_text(&typing->field);
        const char *unit = words_of_unit(view);
        struct arena *arena = &view->sheet->arena;

        if (*typed == '\0' || !view_shows_own(view)) {
                return;
        }
        if (unit) {
                typed = arena_format(arena, "%s\u00a0%s", typed, unit);
        }
        page_add_text(
                &view->sheet->page, STYLE_TEXT, arena_format(arena, _("Your answer: %s"), typed));
}

static void fill(struct view *view)
{
        struct typing *typing = view->state;

        if (view_place(view)->settled) {
                fill_settled(view);
                return;
        }
        typing->field.label = is_word(view) ? _("Write the word:") : _("Write the number:");
        typing->field.after = words_of_unit(view);
        page_add_field(&view->sheet->page, &typing->field);
        if (typing->alphabet != view_language(view)) {
                set_alphabet(view, view_language(view));
        }
        if (is_word(view)) {
                page_add_letters(&view->sheet->page, &typing->letters);
        }
}

// Whether a right answer may begin with 0: then 0 is only «I don't know» together with Enter.
static bool begins_with_zero(const struct view *view)
{
        int64_t number = is_word(view) ? TYIYN_PER_SOM : question_of(view)->number.number;

        return number < TYIYN_PER_SOM && number > -TYIYN_PER_SOM;
}

static enum view_answer key(struct view *view, const struct key *key)
{
        struct typing *typing = view->state;

        if (key_digit(key) != 0 || !view_is_asking(view)) {
                return VIEW_UNUSED;
        }
        if (*field_text(&typing->field) == '\0' && !begins_with_zero(view)) {
                return VIEW_UNKNOWN;
        }
        field_key(&typing->field, key);
        return VIEW_USED;
}

static enum view_answer enter(struct view *view)
{
        struct typing *typing = view->state;

        buffer_reset(&view->typed);
        buffer_add(&view->typed, field_text(&typing->field));
        view->response = response_typing(buffer_text(&view->typed));
        if (response_is_empty(&view->response)) {
                view_say(view, is_word(view)
                                       ? _("Please write a word first, or press 0 if you do not "
                                           "know.")
                                       : _("Please write a number first, or press 0 if you do not "
                                           "know."));
                return VIEW_USED;
        }
        return VIEW_ANSWERED;
}

static void close(struct view *view)
{
        struct typing *typing = view->state;

        field_clear(&typing->field);
}

static const char *solution(struct view *view)
{
        const struct question *question = question_of(view);

        return is_word(view) ? view_words(view, question->accepted[0])
                             : view_amount(view, question->number.number, question->number.unit);
}

const struct view_class view_question_type = {
        .size = sizeof(struct typing),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .close = close,
        .solution = solution,
};
