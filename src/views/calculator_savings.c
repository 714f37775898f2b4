// SPDX-License-Identifier: GPL-3.0-or-later
// Plan to save: a goal, what is there already, and strong and weak months. What is put aside in
// each month, when the goal is reached, what a deposit adds, and how far a sum of one's own
// reaches.

#include <stddef.h>

#include "base/memory.h"
#include "base/translate.h"
#include "session/words.h"
#include "views/calculator_inside.h"

#define SAVINGS(field) offsetof(struct plan, savings.field)

enum { MONTHS_A_YEAR = 12 };

static const char *word_of_first_month(struct arena *arena, int month)
{
        return month == 0 ? _("not said") : words_of_month_title(arena, month - 1);
}

static const struct saving_plan *plan_of(const struct calculator *calculator)
{
        return &calculator->plan.savings.plan;
}

static bool are_alike(const struct saving_plan *plan)
{
        for (int i = 1; i < plan->months; i++)
                if (plan->weights[i] != plan->weights[0])
                        return false;
        return true;
}

static const char *words_of_weights(struct calculator *calculator)
{
        return are_alike(plan_of(calculator)) ? _("all alike") : _("by season");
}

// Months with a deposit.
static struct som sum_of(const struct som *deposits, const struct saving_plan *plan)
{
        struct som sum = {0};

        for (int i = 0; i < plan->months; i++)
                (void)som_add(&sum, sum, deposits[i]);
        return sum;
}

// "5 000 som  ██░ 2".
static const char *words_of_weight(struct calculator *calculator, int month)
{
        static const char *const bars[] = {"░░░", "█░░", "██░", "███"};
        const struct saving_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        struct som deposits[SAVING_PLAN_MONTHS_MOST];
        int weight = plan->weights[month];

        if (!saving_plan_deposits(deposits, plan))
                return arena_format(arena, "%s %d", bars[weight], weight);
        return arena_format(arena, "%s  %s %d", calculator_som(calculator, deposits[month]),
                bars[weight], weight);
}

static const struct figure figures[] = {
        {.label = N_("Goal"),
                .kind = FIGURE_SOM,
                .offset = SAVINGS(plan.goal),
                .least = 1,
                .most = FIGURE_SOM_MOST},
        {.label = N_("Is there already"),
                .kind = FIGURE_SOM,
                .offset = SAVINGS(plan.have),
                .most = FIGURE_SOM_MOST},
        {.label = N_("How many months"),
                .kind = FIGURE_COUNT,
                .offset = SAVINGS(plan.months),
                .least = 1,
                .most = SAVING_PLAN_MONTHS_MOST},
        {.label = N_("First month"),
                .kind = FIGURE_WORD,
                .offset = SAVINGS(first_month),
                .most = MONTHS_A_YEAR,
                .word = word_of_first_month},
        {.label = N_("Strong and weak months"),
                .kind = FIGURE_MONTHS,
                .offset = SAVINGS(plan.weights),
                .most = SAVING_PLAN_WEIGHT_MOST,
                .shown = words_of_weights,
                .in_month = words_of_weight},
        {.label = N_("Interest a year"),
                .kind = FIGURE_PERCENT,
                .offset = SAVINGS(interest.basis_points),
                .most = 100},
        {.label = N_("I can put aside a month"),
                .kind = FIGURE_SOM,
                .offset = SAVINGS(own),
                .most = FIGURE_SOM_MOST},
};

static void add_deposits(struct calculator *calculator, const struct som *deposits)
{
        const struct saving_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        struct chart_bar *bars = arena_take(arena, (size_t)plan->months * sizeof(*bars));
        struct chart *chart = arena_take(arena, sizeof(*chart));

        for (int i = 0; i < plan->months; i++)
                bars[i] = (struct chart_bar){calculator_month_short(calculator, i),
                        calculator_number(calculator, deposits[i]), deposits[i].tyiyn};
        *chart = (struct chart){.bars = bars, .count = (size_t)plan->months};
        page_add_heading(&calculator->sheet->page, _("How much to put aside in each month"));
        page_add_chart(&calculator->sheet->page, chart);
}

// The last month that puts anything aside.
static int month_of_end(const struct saving_plan *plan, const struct som *deposits)
{
        int last = plan->months - 1;

        while (last > 0 && deposits[last].tyiyn == 0)
                last--;
        return last;
}

static void add_interest(struct calculator *calculator, const struct som *deposits)
{
        const struct savings_figures *savings = &calculator->plan.savings;
        struct som interest;
        struct som end;

        if (savings->interest.basis_points == 0)
                return;
        if (!saving_plan_interest(&interest, &savings->plan, deposits, savings->interest) ||
                !som_add(&end, sum_of(deposits, &savings->plan), savings->plan.have) ||
                !som_add(&end, end, interest)) {
                calculator_add_too_large(calculator);
                return;
        }
        calculator_add_text(calculator, STYLE_TEXT,
                arena_format(&calculator->sheet->arena,
                        _("In a deposit the interest comes to %s. At the end there are %s."),
                        calculator_som(calculator, interest), calculator_som(calculator, end)));
}

// How far the learner's own sum reaches.
static void add_pace(struct calculator *calculator)
{
        const struct savings_figures *savings = &calculator->plan.savings;
        struct arena *arena = &calculator->sheet->arena;
        const char *own = calculator_som(calculator, savings->own);
        struct saving_pace pace;

        if (!saving_plan_pace(&pace, &savings->plan, savings->own))
                return;
        if (pace.reached_in > 0)
                calculator_add_text(calculator, STYLE_TEXT,
                        arena_format(arena, _("With %s a month you are there in: %s."), own,
                                calculator_half_months(calculator, 2 * (int64_t)pace.reached_in)));
        else if (pace.months > 0)
                calculator_add_text(calculator, STYLE_TEXT,
                        arena_format(arena,
                                _("With %s a month, %s is still missing at the end. Needed: %s."),
                                own, calculator_som(calculator, pace.missing),
                                calculator_half_months(calculator, 2 * pace.months)));
}

static void add_end(struct calculator *calculator, const struct som *deposits)
{
        const struct saving_plan *plan = plan_of(calculator);
        struct arena *arena = &calculator->sheet->arena;
        const char *sum = calculator_som(calculator, sum_of(deposits, plan));
        int end = month_of_end(plan, deposits);

        calculator_add_text(calculator, STYLE_AMOUNT,
                calculator->plan.savings.first_month > 0
                        ? arena_format(arena, _("Together %s. The goal is reached in: %s."), sum,
                                  calculator_month(calculator, end))
                        : arena_format(arena, _("Together %s. The goal is reached after: %s."), sum,
                                  calculator_half_months(calculator, 2 * ((int64_t)end + 1))));
}

static void show(struct calculator *calculator)
{
        const struct saving_plan *plan = plan_of(calculator);
        struct som deposits[SAVING_PLAN_MONTHS_MOST];

        if (!saving_plan_deposits(deposits, plan)) {
                calculator_add_text(calculator, STYLE_LOOK_AGAIN,
                        _("No month puts anything aside. Make at least one month strong."));
                return;
        }
        if (sum_of(deposits, plan).tyiyn == 0) {
                calculator_add_text(calculator, STYLE_RIGHT, _("The goal is there already."));
                return;
        }
        add_deposits(calculator, deposits);
        add_end(calculator, deposits);
        add_interest(calculator, deposits);
        add_pace(calculator);
}

static const char *standing(struct calculator *calculator)
{
        const struct saving_plan *plan = plan_of(calculator);
        struct som deposits[SAVING_PLAN_MONTHS_MOST];
        struct som most = {0};

        if (!saving_plan_deposits(deposits, plan))
                return NULL;
        for (int i = 0; i < plan->months; i++)
                if (deposits[i].tyiyn > most.tyiyn)
                        most = deposits[i];
        if (are_alike(plan))
                return arena_format(&calculator->sheet->arena, _("A month: %s"),
                        calculator_som(calculator, most));
        return arena_format(&calculator->sheet->arena, _("In the strongest month: %s"),
                calculator_som(calculator, most));
}

// Months that the plan does not reach yet are as strong as they were a year before. Simple interest
// of a month is a twelfth of that of a year.
static void settle(struct calculator *calculator)
{
        struct savings_figures *savings = &calculator->plan.savings;
        struct saving_plan *plan = &savings->plan;

        for (int i = plan->months; i < SAVING_PLAN_MONTHS_MOST; i++)
                plan->weights[i] = i < MONTHS_A_YEAR ? 1 : plan->weights[i - MONTHS_A_YEAR];
        if (savings->interest.period == RATE_MONTHLY)
                savings->interest.basis_points *= MONTHS_A_YEAR;
        savings->interest.period = RATE_YEARLY;
}

const struct calculator_class calculator_savings = {
        .title = N_("A plan to save"),
        .figures = figures,
        .figure_count = ARRAY_LENGTH(figures),
        .settle = settle,
        .show = show,
        .standing = standing,
};
