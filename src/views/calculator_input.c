// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways to change a figure: typing a number, picking a word, a number for each month.
// Enter leads from one figure to the next, so that who only presses Enter comes through all of
// them; Esc leads back and changes nothing.

#include <string.h>

#include "views/calculator_inside.h"

// Back to the figures.
static enum calculator_answer look(struct calculator *calculator)
{
        calculator->mode = CALCULATOR_LOOKING;
        field_set_text(&calculator->field, "");
        return CALCULATOR_CHANGED;
}

// The same, on to the next one.
static enum calculator_answer look_at_next(struct calculator *calculator)
{
        const struct figure *last = &calculator->class->figures[calculator->class->figure_count];
        const struct figure *next = calculator->changing + 1;

        while (next < last && next->is_there && !next->is_there(&calculator->plan))
                next++;
        calculator->past_last = next == last;
        calculator->changing = next == last ? calculator->changing : next;
        return look(calculator);
}

static enum calculator_answer settle(struct calculator *calculator)
{
        calculator->is_kept = false;
        calculator->class->settle(calculator);
        return CALCULATOR_CHANGED;
}

static enum calculator_answer begin(struct calculator *calculator)
{
        const struct figure *figure = calculator->shown[calculator->list.chosen];

        if (!figure)
                return CALCULATOR_DONE;
        calculator->changing = figure;
        calculator->writing = false;
        switch (figure->kind) {
        case FIGURE_YES:
        case FIGURE_WORD:
                calculator->mode = CALCULATOR_PICKING;
                calculator->choices.chosen = figure_picked(&calculator->plan, figure);
                return CALCULATOR_CHANGED;
        case FIGURE_MONTHS:
                calculator->mode = CALCULATOR_MONTHS;
                calculator->choices.chosen = 0;
                return CALCULATOR_CHANGED;
        default:
                calculator->mode = CALCULATOR_TYPING;
                return CALCULATOR_CHANGED;
        }
}

static enum calculator_answer take_typed(struct calculator *calculator)
{
        const char *typed = field_text(&calculator->field);

        if (typed[strspn(typed, " ")] == '\0')
                return look_at_next(calculator);
        calculator->message = figure_type(calculator, calculator->changing, typed);
        if (calculator->message)
                return CALCULATOR_USED;
        settle(calculator);
        return look_at_next(calculator);
}

static enum calculator_answer take_picked(struct calculator *calculator)
{
        figure_pick(&calculator->plan, calculator->changing, calculator->choices.chosen);
        settle(calculator);
        return look_at_next(calculator);
}

static enum calculator_answer next_month(struct calculator *calculator)
{
        calculator->writing = false;
        if (calculator->choices.chosen + 1 == calculator->choices.count)
                return look_at_next(calculator);
        calculator->choices.chosen++;
        return CALCULATOR_CHANGED;
}

enum calculator_answer calculator_enter(struct calculator *calculator)
{
        calculator->message = NULL;
        if (page_focused(&calculator->sheet->page) == &calculator->ways)
                return calculator->way_answers[calculator->ways.chosen];
        switch (calculator->mode) {
        case CALCULATOR_TYPING:
                return take_typed(calculator);
        case CALCULATOR_PICKING:
                return take_picked(calculator);
        case CALCULATOR_MONTHS:
                return next_month(calculator);
        case CALCULATOR_LOOKING:
                break;
        }
        return begin(calculator);
}

static enum calculator_answer set_month(struct calculator *calculator, int number)
{
        const struct figure *figure = calculator->changing;

        if (number < figure->least || number > figure->most)
                return CALCULATOR_USED;
        figure_set_number(&calculator->plan, figure, (int)calculator->choices.chosen, number);
        return settle(calculator);
}

static enum calculator_answer write_digit(struct calculator *calculator, int digit)
{
        int now = figure_number(
                &calculator->plan, calculator->changing, (int)calculator->choices.chosen);
        int longer = now * 10 + digit;

        if (calculator->writing && longer <= calculator->changing->most)
                return set_month(calculator, longer);
        calculator->writing = true;
        return set_month(calculator, digit);
}

static enum calculator_answer key_of_months(struct calculator *calculator, const struct key *key)
{
        int now = figure_number(
                &calculator->plan, calculator->changing, (int)calculator->choices.chosen);
        bool was_writing = calculator->writing;

        if (key_digit(key) >= 0)
                return write_digit(calculator, key_digit(key));
        calculator->writing = false;
        if (key->code == KEY_CODE_LEFT || key->code == KEY_CODE_RIGHT)
                return set_month(calculator, key->code == KEY_CODE_RIGHT ? now + 1 : now - 1);
        if (key->code == KEY_CODE_BACKSPACE && was_writing) {
                calculator->writing = now >= 10;
                return set_month(calculator, now / 10);
        }
        return key_goes_back(key) ? look(calculator) : CALCULATOR_UNUSED;
}

enum calculator_answer calculator_key(struct calculator *calculator, const struct key *key)
{
        bool is_empty = *field_text(&calculator->field) == '\0';

        calculator->message = NULL;
        switch (calculator->mode) {
        case CALCULATOR_TYPING:
                if (key->code == KEY_CODE_ESC || (key->code == KEY_CODE_BACKSPACE && is_empty))
                        return look(calculator);
                break;
        case CALCULATOR_PICKING:
                if (key_goes_back(key))
                        return look(calculator);
                break;
        case CALCULATOR_MONTHS:
                return key_of_months(calculator, key);
        case CALCULATOR_LOOKING:
                break;
        }
        return CALCULATOR_UNUSED;
}
