// SPDX-License-Identifier: GPL-3.0-or-later
// One table of words serves for writing plans and for reading them.

#include "course/plan_lines.h"

#include "base/memory.h"

enum { AMOUNT_MOST = 100000000, COUNT_MOST = 1000000, HOURS_MOST = 100000, MONTHS_A_YEAR = 12 };

const char *const plan_loan_words[LOAN_FREE + 1] = {
        [LOAN_ANNUITY] = "annuity",
        [LOAN_EQUAL_PARTS] = "equal-parts",
        [LOAN_FLAT] = "flat",
        [LOAN_INSTALMENT] = "instalment",
        [LOAN_MARK_UP] = "mark-up",
        [LOAN_FREE] = "free",
};

#define OF(kind, field) offsetof(struct kind, field)
static const struct plan_line savings_lines[] = {
        {"goal", LINE_SOM, OF(savings_figures, plan.goal), 1, AMOUNT_MOST},
        {"have", LINE_SOM, OF(savings_figures, plan.have), 0, AMOUNT_MOST},
        {"months", LINE_INT, OF(savings_figures, plan.months), 1, SAVING_PLAN_MONTHS_MOST},
        {"weights", LINE_INTS, OF(savings_figures, plan.weights), 0, SAVING_PLAN_WEIGHT_MOST},
        {"first_month", LINE_INT, OF(savings_figures, first_month), 0, MONTHS_A_YEAR},
        {"interest", LINE_RATE, OF(savings_figures, interest), 0, 0},
        {"own", LINE_SOM, OF(savings_figures, own), 0, AMOUNT_MOST},
};

// The sum and the months of the first offer are those of all.
static const struct plan_line loans_lines[] = {
        {"sum", LINE_SOM, OF(loan_figures, offers[0].loan.principal), 1, AMOUNT_MOST},
        {"months", LINE_INT, OF(loan_figures, offers[0].loan.months), 1, LOAN_MONTHS_MOST},
        {"free", LINE_SOM, OF(loan_figures, free), -AMOUNT_MOST, AMOUNT_MOST},
};

static const struct plan_line loan_lines[] = {
        {"kind", LINE_KIND, OF(loan, kind), 0, 0},
        {"rate", LINE_RATE, OF(loan, rate), 0, 0},
        {"fee", LINE_SOM, OF(loan, fee), 0, AMOUNT_MOST},
        {"mark_up", LINE_SOM, OF(loan, mark_up), 0, AMOUNT_MOST},
};

static const struct plan_line celebration_lines[] = {
        {"guests", LINE_INT, OF(celebration_figures, own.guests), 1, COUNT_MOST},
        {"each", LINE_SOM, OF(celebration_figures, own.each), 0, AMOUNT_MOST},
        {"other", LINE_SOM, OF(celebration_figures, own.other), 0, AMOUNT_MOST},
        {"gift_each", LINE_SOM, OF(celebration_figures, own.gift_each), 0, AMOUNT_MOST},
        {"save", LINE_SOM, OF(celebration_figures, save), 0, AMOUNT_MOST},
};

static const struct plan_line size_lines[] = {
        {"guests", LINE_INT, OF(celebration, guests), 1, COUNT_MOST},
        {"each", LINE_SOM, OF(celebration, each), 0, AMOUNT_MOST},
        {"other", LINE_SOM, OF(celebration, other), 0, AMOUNT_MOST},
        {"gift_each", LINE_SOM, OF(celebration, gift_each), 0, AMOUNT_MOST},
};

static const struct plan_line till_lines[] = {
        {"price", LINE_SOM, OF(business_plan, business.price), 0, AMOUNT_MOST},
        {"material", LINE_SOM, OF(business_plan, business.material), 0, AMOUNT_MOST},
        {"fixed", LINE_SOM, OF(business_plan, business.fixed), 0, AMOUNT_MOST},
        {"hours", LINE_INT, OF(business_plan, business.hours), 0, HOURS_MOST},
        {"credit", LINE_SHARE, OF(business_plan, business.credit), 0, 1},
        {"months", LINE_INT, OF(business_plan, months), 1, BUSINESS_MONTHS_MOST},
        {"sold", LINE_INTS, OF(business_plan, sold), 0, COUNT_MOST},
        {"cash", LINE_SOM, OF(business_plan, start.cash), 0, AMOUNT_MOST},
        {"stock", LINE_SOM, OF(business_plan, start.stock), 0, AMOUNT_MOST},
        {"take", LINE_SOM, OF(business_plan, drawn), 0, AMOUNT_MOST},
};

const struct plan_part plan_parts[PLAN_KIND_COUNT] = {
        [PLAN_SAVINGS] = {savings_lines, ARRAY_LENGTH(savings_lines),
                OF(savings_figures, plan.months), SAVING_PLAN_MONTHS_MOST},
        [PLAN_LOANS] = {loans_lines, ARRAY_LENGTH(loans_lines), 0, 0},
        [PLAN_CELEBRATION] = {celebration_lines, ARRAY_LENGTH(celebration_lines), 0, 0},
        [PLAN_TILL] = {till_lines, ARRAY_LENGTH(till_lines), OF(business_plan, months),
                BUSINESS_MONTHS_MOST},
};
const struct plan_part plan_loan_part = {loan_lines, ARRAY_LENGTH(loan_lines), 0, 0};
const struct plan_part plan_size_part = {size_lines, ARRAY_LENGTH(size_lines), 0, 0};
