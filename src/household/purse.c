// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the purse (which stands in the header, since every som of a million years passes there):
// rounding, and the lines of the ledger.

#include "household/month_inside.h"
#include "money/som.h"

// Each kind of line for each of its things, twice where it can come in as well as go out.
static_assert(
        LEDGER_LINES >= SCENARIO_INCOMES + SCENARIO_EXPENSES +
                                2 * (SCENARIO_AGREEMENTS + SCENARIO_EVENTS + SCENARIO_LATERS) +
                                5 * SCENARIO_ANIMALS + 4 * SCENARIO_SAVINGS + 4 * SCENARIO_LOANS +
                                2 * SCENARIO_BUSINESSES +
                                5, // the fee on arrears; arrears and relatives
        "a month could have more lines than its ledger");

// In 64 bits where they are enough: that is nearly always, and ten times as fast.
int64_t share_in_som(int64_t amount, int64_t times, int64_t parts)
{
        const int64_t whole = parts * TYIYN_PER_SOM;
        int64_t product;
        assert(amount >= 0 && times >= 0 && parts > 0);
        if (!__builtin_mul_overflow(amount, times, &product) &&
                !__builtin_add_overflow(product, whole / 2, &product))
                return product / whole * TYIYN_PER_SOM;
        struct som share = {0};
        const bool fits = som_share_in_steps(
                &share, (struct som){amount}, times, parts, (struct som){TYIYN_PER_SOM});
        assert(fits);
        (void)fits;
        return share.tyiyn;
}

static struct ledger_line *line_of(
        struct ledger *ledger, enum ledger_kind kind, int object, bool came)
{
        for (int i = 0; i < ledger->count; i++) {
                struct ledger_line *line = &ledger->lines[i];
                if (line->kind == kind && line->object == object && (line->amount > 0) == came)
                        return line;
        }
        assert(ledger->count < LEDGER_LINES);
        struct ledger_line *line = &ledger->lines[ledger->count++];
        *line = (struct ledger_line){.kind = kind, .object = object};
        return line;
}

void ledger_add(struct ledger *ledger, enum ledger_kind kind, int object, int64_t amount)
{
        if (amount != 0)
                line_of(ledger, kind, object, amount > 0)->amount += amount;
}

int64_t purse_pay_cost(struct year *year, enum ledger_kind kind, int object, int64_t amount)
{
        year->household.interest_paid += amount;
        return purse_pay(year, kind, object, amount);
}
