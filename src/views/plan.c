// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's calculator: opened with the lesson's figures, the learner changes them as long as it
// helps. What was typed stays with the step while it is shown; it is stored only on purpose.

#include "base/translate.h"
#include "views/calculator.h"
#include "views/view.h"

static void open(struct view *view)
{
        struct calculator *calculator = view->state;

        calculator_init(calculator, view->sheet, view_step(view)->plan);
        calculator->goes_on = true;
}

static void fill(struct view *view)
{
        struct calculator *calculator = view->state;

        calculator->reading = view_place(view)->reading;
        calculator_fill(calculator);
        view->standing = calculator_standing(calculator);
}

static enum view_answer keep(struct view *view)
{
        const struct player_place *place = view_place(view);

        if (!calculator_keep(view->state, place->lesson->id, place->step->id, place->step->hash)) {
                sheet_say_trouble(view->sheet);
                return VIEW_USED;
        }
        view_say(view, _("The plan is kept. It stands in My pages."));
        return VIEW_CHANGED;
}

static enum view_answer answer_of(struct view *view, enum calculator_answer answer)
{
        const struct calculator *calculator = view->state;

        switch (answer) {
        case CALCULATOR_CHANGED:
                return VIEW_CHANGED;
        case CALCULATOR_KEEPS:
                return keep(view);
        case CALCULATOR_DONE:
                return VIEW_DONE;
        case CALCULATOR_USED:
                if (calculator->message)
                        view_say(view, calculator->message);
                return VIEW_USED;
        case CALCULATOR_DROPS: // never in a lesson
        case CALCULATOR_UNUSED:
                break;
        }
        return VIEW_UNUSED;
}

static enum view_answer key(struct view *view, const struct key *key)
{
        return answer_of(view, calculator_key(view->state, key));
}

static enum view_answer enter(struct view *view)
{
        return answer_of(view, calculator_enter(view->state));
}

static void close(struct view *view)
{
        calculator_clear(view->state);
}

const struct view_class view_plan = {
        .heading = N_("Let us count"),
        .size = sizeof(struct calculator),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .close = close,
};
