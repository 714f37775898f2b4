// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as lines of a word and a figure, after a first line that says what it is: "plan 1
// savings". Lines after "offer NAME", "own" or "size NAME" belong to that offer or size.

#include "course/plan_text.h"

#include "course/plan_lines.h"

enum { FORMAT = 1 };

// "1500", "-0.50".
static void write_hundredths(struct buffer *out, int64_t hundredths)
{
        int64_t size = hundredths < 0 ? -hundredths : hundredths;

        buffer_add_format(out, size % TYIYN_PER_SOM ? "%s%lld.%02lld" : "%s%lld",
                hundredths < 0 ? "-" : "", (long long)(size / TYIYN_PER_SOM),
                (long long)(size % TYIYN_PER_SOM));
}

static void write_ints(struct buffer *out, const int *numbers, int count)
{
        for (int i = 0; i < count; i++)
                buffer_add_format(out, i > 0 ? " %d" : "%d", numbers[i]);
}

static void write_line(struct buffer *out, const struct plan_part *part,
        const struct plan_line *line, const char *figures)
{
        const void *place = figures + line->offset;
        const struct rate *rate = place;
        const struct fraction *share = place;

        buffer_add_format(out, "%s ", line->word);
        switch (line->type) {
        case LINE_SOM:
                write_hundredths(out, *(const int64_t *)place);
                break;
        case LINE_INT:
                write_ints(out, place, 1);
                break;
        case LINE_INTS:
                write_ints(out, place, *(const int *)(const void *)(figures + part->months));
                break;
        case LINE_RATE:
                write_hundredths(out, rate->basis_points);
                buffer_add(out, rate->period == RATE_YEARLY ? "% a year" : "% a month");
                break;
        case LINE_SHARE:
                buffer_add_format(out, "%lld/%lld", (long long)share->numerator,
                        (long long)share->denominator);
                break;
        case LINE_KIND:
                buffer_add(out, plan_loan_words[*(const enum loan_kind *)place]);
                break;
        }
        buffer_add(out, "\n");
}

static void write_part(struct buffer *out, const struct plan_part *part, const void *figures)
{
        for (size_t i = 0; i < part->count; i++)
                write_line(out, part, &part->lines[i], figures);
}

static void write_named(struct buffer *out, const char *word, const char *name,
        const struct plan_part *part, const void *figures)
{
        buffer_add_format(out, name ? "%s %s\n" : "%s\n", word, name);
        write_part(out, part, figures);
}

static void write_loans(struct buffer *out, const struct loan_figures *loans)
{
        const struct plan_part *part = &plan_parts[PLAN_LOANS];

        for (size_t i = 0; i < part->count; i++)
                if (part->lines[i].offset != offsetof(struct loan_figures, free) ||
                        loans->free_is_known)
                        write_line(out, part, &part->lines[i], (const char *)loans);
        for (size_t i = 0; i < loans->offer_count; i++)
                write_named(out, "offer", loans->offers[i].name, &plan_loan_part,
                        &loans->offers[i].loan);
        if (loans->has_own)
                write_named(out, "own", NULL, &plan_loan_part, &loans->own);
}

void plan_write(struct buffer *out, const struct plan *plan)
{
        buffer_add_format(out, "plan %d %s\n", FORMAT, plan_words[plan->kind]);
        if (plan->kind == PLAN_LOANS)
                write_loans(out, &plan->loans);
        else
                write_part(out, &plan_parts[plan->kind], &plan->savings);
        for (size_t i = 0; plan->kind == PLAN_CELEBRATION && i < plan->celebration.size_count; i++)
                write_named(out, "size", plan->celebration.sizes[i].name, &plan_size_part,
                        &plan->celebration.sizes[i].celebration);
}
