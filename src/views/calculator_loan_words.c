// SPDX-License-Identifier: GPL-3.0-or-later
// How an offer is counted, said as people say it. An offer without a name is called by this.

#include "views/calculator_loan_words.h"

#include "base/translate.h"
#include "views/calculator_inside.h"

const char *loan_kind_words(struct arena *arena, int kind)
{
        static const char *const words[] = {
                [LOAN_ANNUITY] = N_("On the rest"),
                [LOAN_EQUAL_PARTS] = N_("On the rest, equal parts"),
                [LOAN_FLAT] = N_("On the first sum"),
                [LOAN_INSTALMENT] = N_("Instalments, “0\u00a0%”"),
                [LOAN_MARK_UP] = N_("Islamic sale"),
                [LOAN_FREE] = N_("From a relative"),
        };

        (void)arena;
        return _(words[kind]);
}

const char *loan_period_words(struct arena *arena, int period)
{
        (void)arena;
        return period == RATE_YEARLY ? _("for a year") : _("for a month");
}

static const char *words_of_rate(struct calculator *calculator, struct rate rate)
{
        struct arena *arena = &calculator->sheet->arena;
        const char *percent = calculator_percent(calculator, rate.basis_points);

        return rate.period == RATE_YEARLY ? arena_format(arena, _("%s a year"), percent)
                                          : arena_format(arena, _("%s a month"), percent);
}

const char *loan_words(struct calculator *calculator, const struct loan *loan)
{
        struct arena *arena = &calculator->sheet->arena;
        const char *words = loan_kind_words(arena, (int)loan->kind);

        if (loan->kind <= LOAN_FLAT)
                words = arena_format(arena, "%s, %s", words, words_of_rate(calculator, loan->rate));
        if (loan->fee.tyiyn > 0)
                words = arena_format(
                        arena, _("%s, fee %s"), words, calculator_som(calculator, loan->fee));
        return words;
}

const char *loan_effective_words(struct calculator *calculator, int effective)
{
        const int64_t basis_points_a_tenth = 10;

        return calculator_percent(calculator, effective * basis_points_a_tenth);
}
