// SPDX-License-Identifier: GPL-3.0-or-later
// Why the hardest month was hard. Food is the largest expense of every month and explains none:
// what is told is what was worse than in an average month of this year, paid or not come in; and
// how many months in a row had led down to it.

#include "screens/debrief_pages.h"

#include "base/memory.h"

enum { REASONS = 3 };

// A kind and object, what it was in the hardest month and in all months of the year.
struct weight {
        struct ledger_line line; // its amount is that of the hardest month
        int64_t sum;
};

struct weights {
        struct weight items[2 * LEDGER_LINES];
        int count;
};

// Borrowed money is no income; what was not paid or was lent hangs on all the rest.
static bool weighs(const struct ledger_line *line)
{
        return line->kind < LEDGER_ARREARS && line->kind != LEDGER_BORROW;
}

static struct weight *weight_of(struct weights *weights, const struct ledger_line *line)
{
        for (int i = 0; i < weights->count; i++) {
                struct weight *weight = &weights->items[i];
                if (weight->line.kind == line->kind && weight->line.object == line->object)
                        return weight;
        }
        if (weights->count == (int)ARRAY_LENGTH(weights->items))
                return NULL;
        struct weight *weight = &weights->items[weights->count++];
        *weight = (struct weight){.line = {line->kind, line->object, 0}};
        return weight;
}

static void add_month(struct weights *weights, const struct ledger *ledger, bool is_hardest)
{
        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                struct weight *weight = weighs(line) ? weight_of(weights, line) : NULL;
                if (!weight)
                        continue;
                weight->sum += line->amount;
                if (is_hardest)
                        weight->line.amount += line->amount;
        }
}

static void weigh(struct weights *weights, const struct run *run, const struct scenario *scenario,
        int hardest)
{
        weights->count = 0;
        for (int month = 0; month < run->months; month++) {
                struct ledger ledger = {.count = 0};
                struct year year;
                debrief_month_end(&year, run, scenario, month + 1, &ledger);
                add_month(weights, &ledger, month == hardest);
        }
}

// How much worse than on the average, times the months of the year.
static int64_t worse_by(const struct weight *weight, int months)
{
        return weight->sum - weight->line.amount * months;
}

// Takes out what was worst; NULL where nothing else was worse than on the average.
static const struct ledger_line *take_worst(struct weights *weights, int months)
{
        struct weight *worst = NULL;

        for (int i = 0; i < weights->count; i++) {
                struct weight *weight = &weights->items[i];
                if (!worst || worse_by(weight, months) > worse_by(worst, months))
                        worst = weight;
        }
        if (!worst || worse_by(worst, months) <= 0)
                return NULL;
        worst->sum = worst->line.amount * months;
        return &worst->line;
}

static const char *reasons_words(const struct year_words *words, const struct run *run, int hardest)
{
        struct weights weights;
        const struct ledger_line *line = NULL;
        const char *list = NULL;

        weigh(&weights, run, words->scenario, hardest);
        for (int i = 0; i < REASONS && (line = take_worst(&weights, run->months)); i++) {
                const char *reason = arena_format(words->arena, "%s %s",
                        year_ledger_words(words, line), year_ledger_amount(words, line));
                list = list ? arena_format(words->arena, "%s; %s", list, reason) : reason;
        }
        return list;
}

static void add_way_down(struct sheet *sheet, const struct year_words *words,
        const struct series *balance, int hardest)
{
        int top = hardest; // the last month before it went down without a pause

        while (top > 0 && balance->months[top] < balance->months[top - 1])
                top--;
        if (hardest - top > 1)
                page_add_item(&sheet->page,
                        arena_format(words->arena,
                                _("%s to %s: each month more went out than came in."),
                                year_month_title(words, top + 1), year_month_name(words, hardest)));
}

void debrief_add_hardest(struct sheet *sheet, const struct year_words *words, const struct run *run,
        const struct year_lines *lines)
{
        const struct series *balance = &lines->balance;
        struct arena *arena = words->arena;
        int hardest = debrief_hardest(lines);

        if (hardest < 0)
                return;
        page_add_item(
                &sheet->page, arena_format(arena, _("The hardest month was %s. At its end: %s."),
                                      year_month_name(words, hardest),
                                      year_amount(arena, balance->months[hardest])));
        const char *reasons = reasons_words(words, run, hardest);
        if (reasons)
                page_add_item(&sheet->page,
                        arena_format(arena, _("What was harder then than in other months: %s."),
                                reasons));
        add_way_down(sheet, words, balance, hardest);
        if (balance->months[hardest] < 0)
                page_add_item(
                        &sheet->page, _("Below zero means: it was lent or still to be paid."));
}
