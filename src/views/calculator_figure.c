// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of a plan: where it stands in struct plan, how it is read, and how a typed number
// becomes one. A number that could mean two things is asked back about, one that is too large or
// too small is answered by what would fit.

#include <string.h>

#include "base/translate.h"
#include "session/words.h"
#include "views/asked_number.h"
#include "views/calculator_inside.h"

static const void *place_of(const struct plan *plan, const struct figure *figure)
{
        return (const char *)plan + figure->offset;
}

static void put(struct plan *plan, const struct figure *figure, const void *value, size_t size)
{
        memcpy((char *)plan + figure->offset, value, size);
}

int figure_number(const struct plan *plan, const struct figure *figure, int month)
{
        const int *numbers = place_of(plan, figure);

        return numbers[month];
}

void figure_set_number(struct plan *plan, const struct figure *figure, int month, int number)
{
        memcpy((char *)plan + figure->offset + (size_t)month * sizeof(number), &number,
                sizeof(number));
}

size_t figure_choices(const struct figure *figure)
{
        return figure->kind == FIGURE_YES ? 2 : (size_t)figure->most + 1;
}

const char *figure_choice_words(
        struct calculator *calculator, const struct figure *figure, size_t choice)
{
        if (figure->kind == FIGURE_YES)
                return choice == 0 ? _("no") : _("yes");
        return figure->word(&calculator->sheet->arena, (int)choice);
}

size_t figure_picked(const struct plan *plan, const struct figure *figure)
{
        const bool *yes = place_of(plan, figure);

        return figure->kind == FIGURE_YES ? *yes : (size_t)figure_number(plan, figure, 0);
}

void figure_pick(struct plan *plan, const struct figure *figure, size_t choice)
{
        bool yes = choice > 0;

        if (figure->kind == FIGURE_YES)
                put(plan, figure, &yes, sizeof(yes));
        else
                figure_set_number(plan, figure, 0, (int)choice);
}

static struct som sum_of_loan(const struct calculator *calculator)
{
        return calculator->plan.loans.offers[0].loan.principal;
}

// In hundredths of what is typed; for a share in basis points.
static int64_t value_of(struct calculator *calculator, const struct figure *figure)
{
        const void *place = place_of(&calculator->plan, figure);
        const struct som *som = place;
        struct som price = {0};

        switch (figure->kind) {
        case FIGURE_SOM:
                return som->tyiyn;
        case FIGURE_PRICE:
                (void)som_add(&price, *som, sum_of_loan(calculator));
                return price.tyiyn;
        case FIGURE_PERCENT:
                return *(const int64_t *)place;
        case FIGURE_HOURS:
                return *(const int *)place;
        default:
                return (int64_t) * (const int *)place * TYIYN_PER_SOM;
        }
}

// "25 %", or "1/3" where that is no whole number of percent.
static const char *words_of_share(struct calculator *calculator, const struct fraction *share)
{
        struct fraction percent;
        struct buffer words = {0};
        int64_t basis_points;

        if (fraction_multiply(&percent, *share, (struct fraction){100, 1}) &&
                percent.denominator == 1 && fraction_hundredths(&basis_points, percent))
                return calculator_percent(calculator, basis_points);
        fraction_print(&words, *share, translate_language());
        const char *copy = arena_copy_text(&calculator->sheet->arena, buffer_text(&words));
        buffer_clear(&words);
        return copy;
}

const char *figure_words(struct calculator *calculator, const struct figure *figure)
{
        const struct plan *plan = &calculator->plan;

        if (figure->shown)
                return figure->shown(calculator);
        switch (figure->kind) {
        case FIGURE_YES:
        case FIGURE_WORD:
                return figure_choice_words(calculator, figure, figure_picked(plan, figure));
        case FIGURE_SHARE:
                return words_of_share(calculator, place_of(plan, figure));
        case FIGURE_PERCENT:
                return calculator_percent(calculator, value_of(calculator, figure));
        case FIGURE_SOM:
        case FIGURE_PRICE:
                return calculator_som(calculator, (struct som){value_of(calculator, figure)});
        default:
                return calculator_number(calculator, (struct som){value_of(calculator, figure)});
        }
}

static void set_value(struct calculator *calculator, const struct figure *figure, int64_t value)
{
        struct plan *plan = &calculator->plan;
        const bool known = true;
        const struct som som = {
                figure->kind == FIGURE_PRICE ? value - sum_of_loan(calculator).tyiyn : value};
        struct fraction share = {0, 1};

        if (figure->known > 0)
                memcpy((char *)plan + figure->known, &known, sizeof(known));
        switch (figure->kind) {
        case FIGURE_SOM:
        case FIGURE_PRICE:
                put(plan, figure, &som, sizeof(som));
                return;
        case FIGURE_PERCENT:
                put(plan, figure, &value, sizeof(value));
                return;
        case FIGURE_SHARE:
                (void)fraction_of(&share, value, RATE_WHOLE);
                put(plan, figure, &share, sizeof(share));
                return;
        case FIGURE_HOURS:
                figure_set_number(plan, figure, 0, (int)value);
                return;
        default:
                figure_set_number(plan, figure, 0, (int)(value / TYIYN_PER_SOM));
        }
}

static const char *words_of_bounds(struct calculator *calculator, int64_t least, int64_t most)
{
        return arena_format(&calculator->sheet->arena, _("Please write a number from %s to %s."),
                calculator_number(calculator, (struct som){least}),
                calculator_number(calculator, (struct som){most}));
}

const char *figure_type(
        struct calculator *calculator, const struct figure *figure, const char *typed)
{
        const struct number_reading reading = typed_number_read(typed);
        int64_t above = figure->kind == FIGURE_PRICE ? sum_of_loan(calculator).tyiyn : 0;
        int64_t least = (int64_t)figure->least * TYIYN_PER_SOM + above;
        int64_t most = (int64_t)figure->most * TYIYN_PER_SOM + above;

        if (reading.outcome == NUMBER_TOO_LARGE ||
                (reading.outcome == NUMBER_READ && (reading.value < least || reading.value > most)))
                return words_of_bounds(calculator, least, most);
        if (reading.outcome != NUMBER_READ)
                return asked_number_words(&calculator->sheet->arena, &reading);
        if (figure->kind == FIGURE_COUNT && reading.value % TYIYN_PER_SOM != 0)
                return _("Please write a whole number.");
        set_value(calculator, figure, reading.value);
        return NULL;
}
