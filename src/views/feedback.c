// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about an answer. Never "wrong": «Let us look again», the answer's own reason, how
// often one may still try; once settled the right answer with its reason. Who does not know is told
// at once, in plain colour. The reason of the whole question is kept back while one may still try.

#include "base/translate.h"
#include "views/asked_number.h"
#include "views/view.h"

// The reason that explains the right answer.
static const char *explanation(const struct view *view)
{
        const struct response unknown = response_dont_know();
        const struct player_place *place = view_place(view);

        return grade_step(place->step, &unknown, place->reading).because;
}

// Paragraphs that are there, one below the other, in one box.
static void add_box(
        struct view *view, enum style style, const char *title, const char *const words[2])
{
        const char *both = words[0] ? words[0] : words[1];

        if (words[0] && words[1]) {
                both = arena_format(&view->sheet->arena, "%s\n\n%s", words[0], words[1]);
        }
        if (both) {
                view_add_box_words(view, style, title, both);
        } else {
                page_add_text(&view->sheet->page, style, title);
        }
}

static const char *words_of_tries(struct view *view)
{
        int tries = player_tries_left(view->player);

        return arena_format(&view->sheet->arena,
                translate_plural("You can try once more.", "You can try %d more times.",
                        (unsigned long)tries),
                tries);
}

static const char *title_of(const struct grade *grade)
{
        return grade->outcome == OUTCOME_PARTLY ? _("A part of it is right")
                                                : _("Let us look again");
}

// The sum of a worked example that was filled in otherwise.
static const char *words_of_field(struct view *view)
{
        const struct player_place *place = view_place(view);
        size_t field = 0;

        for (size_t i = 0; place->step->kind == STEP_WORKED && i < place->step->worked.count; i++) {
                const struct worked_line *line = &place->step->worked.lines[i];

                if (line->blank && field++ == place->grade.field) {
                        return arena_format(&view->sheet->arena,
                                _("Please count this once more: %s"),
                                view_sum(view, line->calc, false));
                }
        }
        return NULL;
}

static const char *words_of_split(struct view *view)
{
        const struct player_place *place = view_place(view);
        const struct grade *grade = &place->grade;
        const struct envelope *envelope = &place->step->split.envelopes[grade->field];
        struct arena *arena = &view->sheet->arena;

        switch (grade->broken) {
        case SPLIT_TOTAL:
                return grade->difference > 0
                               ? arena_format(arena, _("This is %s more than there is."),
                                         view_amount(view, grade->difference, "som"))
                               : arena_format(arena, _("There is still %s to give out."),
                                         view_amount(view, -grade->difference, "som"));
        case SPLIT_LEAST:
                return arena_format(arena, _("%s: at least %s is needed here."),
                        view_words(view, envelope->to), view_amount(view, envelope->least, "som"));
        case SPLIT_MOST:
                return arena_format(arena, _("%s: at most %s may go here."),
                        view_words(view, envelope->to), view_amount(view, envelope->most, "som"));
        case SPLIT_KEPT:
                break;
        }
        return NULL;
}

// What is said about this answer itself.
static const char *words_of_answer(struct view *view)
{
        const struct player_place *place = view_place(view);

        if (place->grade.because) {
                bool kept_back = !place->settled && place->grade.outcome != OUTCOME_RIGHT &&
                                 place->grade.because == explanation(view);
                return kept_back ? NULL : view_words(view, place->grade.because);
        }
        if (place->step->kind == STEP_SPLIT) {
                return words_of_split(view);
        }
        return place->settled ? NULL : words_of_field(view);
}

static void add_while_asking(struct view *view)
{
        const struct grade *grade = &view_place(view)->grade;

        switch (grade->outcome) {
        case OUTCOME_NEARLY:
                view_add_box_words(view, STYLE_LOOK_AGAIN, _("Nearly"),
                        _("One letter is different. Please look at the word once more."));
                return;
        case OUTCOME_ASK_BACK:
                view_add_box_words(view, STYLE_KEY, _("How is it meant?"),
                        asked_number_words(&view->sheet->arena, &view_place(view)->grade.asked));
                return;
        case OUTCOME_PARTLY:
        case OUTCOME_WRONG:
                add_box(view, STYLE_LOOK_AGAIN, title_of(grade),
                        (const char *const[]){words_of_answer(view), words_of_tries(view)});
                return;
        case OUTCOME_RIGHT:
        case OUTCOME_DONT_KNOW:
                return;
        }
}

static const char *words_of_solution(struct view *view)
{
        return view->class->solution ? view->class->solution(view) : NULL;
}

// The right answer with its reason; nothing where the page shows it already and no reason is given.
static void add_solution(struct view *view, enum style style, const char *title)
{
        const char *const words[] = {words_of_solution(view), view_words(view, explanation(view))};

        if (words[0] || words[1]) {
                add_box(view, style, title, words);
        }
}

static void add_settled(struct view *view)
{
        const struct grade *grade = &view_place(view)->grade;
        const char *own = grade->because == explanation(view) ? NULL : words_of_answer(view);

        if (grade->outcome == OUTCOME_RIGHT) {
                add_box(view, STYLE_RIGHT, _("Right"),
                        (const char *const[]){view_words(view, grade->because), NULL});
                return;
        }
        if (grade->outcome == OUTCOME_DONT_KNOW) {
                page_add_text(&view->sheet->page, STYLE_TEXT, _("It is good that you say so."));
                add_solution(view, STYLE_FRAME, _("The answer"));
        } else if (own) {
                add_box(view, STYLE_LOOK_AGAIN, title_of(grade), (const char *const[]){own, NULL});
                add_solution(view, STYLE_RIGHT, _("The right answer"));
        } else {
                add_box(view, STYLE_LOOK_AGAIN, title_of(grade),
                        (const char *const[]){
                                words_of_solution(view), view_words(view, explanation(view))});
        }
}

static void add_hints(struct view *view)
{
        const struct player_place *place = view_place(view);

        for (int i = 0; view_is_asking(view) && i < place->hints; i++) {
                view_add_box_words(view, STYLE_KEY, _("Hint"),
                        view_words(view, place->step->question.hints[i]));
        }
}

void view_add_feedback(struct view *view)
{
        const struct player_place *place = view_place(view);

        if (!step_asks(place->step)) {
                return;
        }
        add_hints(view);
        if (place->settled && place->lesson->test) {
                page_add_text(&view->sheet->page, STYLE_TEXT, _("Your answer is kept."));
        } else if (place->settled) {
                add_settled(view);
        } else if (view->preview) {
                add_solution(view, STYLE_RIGHT, _("The right answer"));
        }
        if (!place->settled) {
                add_while_asking(view);
        }
}
