// SPDX-License-Identifier: GPL-3.0-or-later
// Why a month ended as it did. Borrowed money counts as nothing that came in, and what could not be
// paid as gone: whoever lives on a loan does not get by. Food is the largest expense of nearly
// every month and explains none; what is told is what was worse than in an average month.

#include "screens/year_parts.h"

#include "base/translate.h"

struct sums {
        int64_t came, went;
};

struct reason {
        struct ledger_line line;
        int64_t weight; // the larger, the more it explains; 0: no reason yet
};

static bool is_own(const struct ledger_line *line)
{
        return line->kind < LEDGER_ARREARS && line->kind != LEDGER_BORROW;
}

static struct sums sums_of(const struct ledger *ledger)
{
        struct sums sums = {0};

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (is_own(line) && line->amount > 0)
                        sums.came += line->amount;
                else if (is_own(line))
                        sums.went -= line->amount;
        }
        return sums;
}

static void consider(struct reason *reason, const struct ledger_line *line, int64_t weight)
{
        if (weight > reason->weight)
                *reason = (struct reason){*line, weight};
}

static int64_t average(const struct scenario *scenario, const int64_t *months)
{
        int64_t sum = 0;

        for (int month = 0; month < scenario->months; month++)
                sum += months[month];
        return sum / scenario->months;
}

static int64_t income_of(const struct ledger *ledger, int income)
{
        for (int i = 0; i < ledger->count; i++)
                if (ledger->lines[i].kind == LEDGER_INCOME && ledger->lines[i].object == income)
                        return ledger->lines[i].amount;
        return 0;
}

// What came in less than usual.
static void consider_incomes(struct reason *reason, const struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;

        for (int i = 0; (size_t)i < scenario->income_count; i++) {
                const struct income *income = &scenario->incomes[i];
                int64_t heads =
                        income->each < 0 ? 1 : play->game.year.household.animals[income->each];
                const struct ledger_line line = {
                        LEDGER_INCOME, i, income_of(&play->game.ledger, i)};
                consider(reason, &line, heads * average(scenario, income->amount) - line.amount);
        }
}

// What went out more than usual: all of what is not asked for in every month.
static void consider_expenses(struct reason *reason, const struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        const struct ledger *ledger = &play->game.ledger;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (!is_own(line) || line->amount > 0)
                        continue;
                int64_t usual = line->kind == LEDGER_EXPENSE
                                        ? average(scenario, scenario->expenses[line->object].amount)
                                        : 0;
                consider(reason, line, -line->amount - usual);
        }
}

static const char *why_less(struct year_play *play)
{
        struct arena *arena = &play->sheet.arena;
        struct reason reason = {0};

        consider_incomes(&reason, play);
        consider_expenses(&reason, play);
        if (reason.weight == 0)
                return _("More went out than came in.");
        return arena_format(arena,
                reason.line.kind == LEDGER_INCOME
                        ? _("More went out than came in. Less than usual came from here: %s.")
                        : _("More went out than came in, above all for this: %s."),
                year_ledger_words(&play->words, &reason.line));
}

static const char *why_more(struct year_play *play)
{
        const struct ledger *ledger = &play->game.ledger;
        struct reason reason = {0};

        for (int i = 0; i < ledger->count; i++)
                if (is_own(&ledger->lines[i]))
                        consider(&reason, &ledger->lines[i], ledger->lines[i].amount);
        return arena_format(&play->sheet.arena,
                _("More came in than went out, most of it from here: %s."),
                year_ledger_words(&play->words, &reason.line));
}

const char *year_parts_why(struct year_play *play)
{
        const struct sums sums = sums_of(&play->game.ledger);

        if (sums.came == sums.went)
                return _("As much came in as went out.");
        return sums.came > sums.went ? why_more(play) : why_less(play);
}
