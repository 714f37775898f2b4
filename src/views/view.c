// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of step is shown how, and what all of them share: the words in the reader's language
// with their terms as links, and what was answered before.

#include "views/view.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "course/sum_text.h"
#include "learn/shuffle.h"
#include "money/som.h"

static const struct view_class *const step_classes[STEP_KIND_COUNT] = {
        [STEP_SCREEN] = &view_screen,
        [STEP_TABLE] = &view_table,
        [STEP_CHART] = &view_chart,
        [STEP_WORKED] = &view_worked,
        [STEP_NOTE] = &view_note,
        [STEP_CHOICE] = &view_choice,
        [STEP_SPLIT] = &view_split,
        [STEP_ROLES] = &view_roles,
        [STEP_TALK] = &view_talk,
        [STEP_PLEDGE] = &view_pledge,
        [STEP_PLAN] = &view_plan,
        [STEP_SIMULATION] = &view_simulation,
};

static const struct view_class *const question_classes[QUESTION_KIND_COUNT] = {
        [QUESTION_ONE] = &view_question_choose,
        [QUESTION_SEVERAL] = &view_question_choose,
        [QUESTION_CLAIM] = &view_question_choose,
        [QUESTION_NUMBER] = &view_question_type,
        [QUESTION_PAIRS] = &view_question_pairs,
        [QUESTION_ORDER] = &view_question_order,
        [QUESTION_GROUPS] = &view_question_groups,
        [QUESTION_BLANK] = &view_question_type,
};

const struct view_class *view_class_of(const struct step *step)
{
        return step->kind == STEP_QUESTION ? question_classes[step->question.kind]
                                           : step_classes[step->kind];
}

void view_open(struct view *view)
{
        view->class = view_class_of(view_step(view));
        view->state = memory_new(view->class->size);
        if (view->class->open) {
                view->class->open(view);
        }
}

void view_close(struct view *view)
{
        if (view->state && view->class->close) {
                view->class->close(view);
        }
        memory_free(view->state);
        view->state = NULL;
        buffer_reset(&view->typed);
}

const struct player_place *view_place(const struct view *view)
{
        return player_place(view->player);
}

const struct step *view_step(const struct view *view)
{
        return player_step(view->player);
}

bool view_is_asking(const struct view *view)
{
        return player_phase(view->player) == PLAYER_ASKING;
}

bool view_shows_key(const struct view *view)
{
        const struct player_place *place = view_place(view);

        return view->preview || (place->settled && !place->lesson->test);
}

bool view_shows_own(const struct view *view)
{
        const struct player_place *place = view_place(view);

        return place->settled && place->grade.outcome != OUTCOME_DONT_KNOW;
}

bool view_answer_before(const struct view *view, struct response *response)
{
        const char *before = view_place(view)->response;

        return before && response_read(response, &view->sheet->arena, before);
}

size_t view_order(const struct view *view, size_t order[RESPONSE_MOST])
{
        const struct step *step = view_step(view);
        size_t count = shuffle_count(&step->question);
        size_t *whole = arena_take(&view->sheet->arena, (count + 1) * sizeof(*whole));

        shuffle_question(whole, &step->question, session_shuffle_key(view->session), step->hash);
        count = count < RESPONSE_MOST ? count : RESPONSE_MOST;
        memcpy(order, whole, count * sizeof(*whole));
        return count;
}

void view_say(struct view *view, const char *message)
{
        view->message = message;
        sheet_say(view->sheet, STYLE_KEY, message);
}

enum language view_language(const struct view *view)
{
        const struct reading *reading = view_place(view)->reading;

        return reading ? reading->language : view_place(view)->lesson->language;
}

static struct marked_text marked_words(const struct view *view, const char *source)
{
        const struct reading *reading = view_place(view)->reading;
        const char *words = reading ? reading_text(reading, source) : source;

        return text_with_marks(&view->sheet->arena, words, view_language(view));
}

const char *view_words(const struct view *view, const char *source)
{
        return source ? marked_words(view, source).text : NULL;
}

const char *view_unit(const struct view *view, const char *unit)
{
        if (strcmp(unit, "percent") == 0) {
                return "%";
        }
        if (strcmp(unit, "som") == 0) {
                return view_language(view) == LANGUAGE_EN ? "som" : "сом";
        }
        return view_words(view, unit);
}

const char *view_amount(const struct view *view, int64_t hundredths, const char *unit)
{
        struct buffer words;
        const char *amount;

        buffer_init(&words);
        som_print(&words, (struct som){hundredths}, view_language(view));
        if (unit) {
                buffer_add_format(&words, "\u00a0%s", view_unit(view, unit));
        }
        amount = arena_copy_text(&view->sheet->arena, buffer_text(&words));
        buffer_clear(&words);
        return amount;
}

const char *view_sum(const struct view *view, const char *calc, bool whole)
{
        struct buffer sum;
        const char *words;

        buffer_init(&sum);
        sum_text_print(&sum, calc, whole, translate_language());
        words = arena_copy_text(&view->sheet->arena, buffer_text(&sum));
        buffer_clear(&sum);
        return words;
}

// Makes links of the terms of a text that begins at byte `at` of the block added last, its own
// bytes before `from` left out.
static void mark_terms(struct view *view, const struct marked_text *marked, size_t at, size_t from)
{
        for (size_t i = 0; i < marked->term_count; i++) {
                const struct marked_term *term = &marked->terms[i];

                if (term->start >= from) {
                        page_mark(
                                &view->sheet->page, &(struct span){at + term->start - from,
                                                            term->length, STYLE_TERM, term->term});
                }
        }
}

void view_add_text(struct view *view, enum style style, const char *source)
{
        struct marked_text marked = marked_words(view, source);
        bool item = strncmp(marked.text, "- ", 2) == 0;

        if (item) {
                page_add_item(&view->sheet->page, marked.text + 2);
        } else {
                page_add_text(&view->sheet->page, style, marked.text);
        }
        mark_terms(view, &marked, 0, item ? 2 : 0);
}

void view_add_paragraphs(struct view *view, const struct paragraphs *paragraphs)
{
        for (size_t i = 0; i < paragraphs->count; i++) {
                view_add_text(view, STYLE_TEXT, paragraphs->items[i]);
        }
}

void view_add_box(
        struct view *view, enum style style, const char *title, const struct paragraphs *paragraphs)
{
        struct arena *arena = &view->sheet->arena;
        struct marked_text *marked = arena_take(arena, (paragraphs->count + 1) * sizeof(*marked));
        struct buffer words;
        size_t at = 0;

        buffer_init(&words);
        for (size_t i = 0; i < paragraphs->count; i++) {
                marked[i] = marked_words(view, paragraphs->items[i]);
                buffer_add_format(&words, i > 0 ? "\n\n%s" : "%s", marked[i].text);
        }
        page_add_box(&view->sheet->page, style, title, buffer_text(&words));
        for (size_t i = 0; i < paragraphs->count; i++) {
                mark_terms(view, &marked[i], at, 0);
                at += strlen(marked[i].text) + strlen("\n\n");
        }
        buffer_clear(&words);
}

void view_add_box_words(struct view *view, enum style style, const char *title, const char *words)
{
        page_add_box(&view->sheet->page, style, title, words);
}
