// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a plan back. A word of a later version is passed over, and so is a figure that cannot be.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "course/plan_lines.h"
#include "course/plan_text.h"

// Where the lines that are being read belong.
struct plan_reader {
        struct plan *plan;
        struct arena *arena;
        const struct plan_part *part; // NULL: nowhere, there is no more room
        char *figures;
        bool has_offers; // of the text
};

static bool read_hundredths(int64_t *hundredths, const char *text)
{
        long long whole = 0;
        int tenth = 0;
        int hundredth = 0;
        bool below = *text == '-';
        int used = 0;

        if (sscanf(text + below, "%12lld%n.%1d%1d", &whole, &used, &tenth, &hundredth) < 1 ||
                whole < 0)
                return false;
        *hundredths = (whole * TYIYN_PER_SOM + tenth * 10LL + hundredth) * (below ? -1 : 1);
        return true;
}

static void read_ints(const struct plan_line *line, int *numbers, int most, const char *text)
{
        char *end = NULL;

        for (int i = 0; i < most; i++, text = end) {
                long number = strtol(text, &end, 10);
                if (end == text)
                        return;
                if (number >= line->least && number <= line->most)
                        numbers[i] = (int)number;
        }
}

static void read_som(const struct plan_line *line, int64_t *tyiyn, const char *text)
{
        int64_t hundredths;

        if (read_hundredths(&hundredths, text) &&
                hundredths >= (int64_t)line->least * TYIYN_PER_SOM &&
                hundredths <= (int64_t)line->most * TYIYN_PER_SOM)
                *tyiyn = hundredths;
}

static void read_share(struct fraction *share, const char *text)
{
        long long numerator;
        long long denominator;

        if (sscanf(text, "%9lld/%9lld", &numerator, &denominator) == 2 && numerator >= 0 &&
                numerator <= denominator)
                (void)fraction_of(share, numerator, denominator);
}

static void read_kind(enum loan_kind *kind, const char *text)
{
        for (size_t i = 0; i < ARRAY_LENGTH(plan_loan_words); i++)
                if (strcmp(text, plan_loan_words[i]) == 0)
                        *kind = (enum loan_kind)i;
}

static void read_figure(
        const struct plan_reader *reader, const struct plan_line *line, const char *text)
{
        void *place = reader->figures + line->offset;

        switch (line->type) {
        case LINE_SOM:
                read_som(line, place, text);
                break;
        case LINE_INT:
                read_ints(line, place, 1, text);
                break;
        case LINE_INTS:
                read_ints(line, place, reader->part->months_most, text);
                break;
        case LINE_RATE:
                (void)rate_read(place, text);
                break;
        case LINE_SHARE:
                read_share(place, text);
                break;
        case LINE_KIND:
                read_kind(place, text);
                break;
        }
}

static void begin_part(struct plan_reader *reader, const struct plan_part *part, void *figures)
{
        reader->part = figures ? part : NULL;
        reader->figures = figures;
}

// The name of an offer or a size; NULL where it has none.
static const char *read_name(const struct plan_reader *reader, const char *text)
{
        struct buffer safe = {0};
        const char *name = NULL;

        text_add_safe(&safe, text);
        if (safe.length > 0)
                name = arena_copy_text(reader->arena, buffer_text(&safe));
        buffer_clear(&safe);
        return name;
}

static void begin_offer(struct plan_reader *reader, const char *name)
{
        struct loan_figures *loans = &reader->plan->loans;
        const struct loan first = loans->offers[0].loan;
        struct loan_offer *offer = &loans->offers[loans->offer_count];

        if (!reader->has_offers)
                offer = &loans->offers[loans->offer_count = 0];
        reader->has_offers = true;
        if (loans->offer_count == PLAN_OFFERS_MOST) {
                begin_part(reader, NULL, NULL);
                return;
        }
        loans->offer_count++;
        *offer = (struct loan_offer){.name = read_name(reader, name),
                .loan = {.months = first.months, .principal = first.principal}};
        begin_part(reader, &plan_loan_part, &offer->loan);
}

static void begin_size(struct plan_reader *reader, const char *name)
{
        struct celebration_figures *celebration = &reader->plan->celebration;
        struct celebration_size *size = &celebration->sizes[celebration->size_count];

        if (celebration->size_count == PLAN_SIZES_MOST) {
                begin_part(reader, NULL, NULL);
                return;
        }
        celebration->size_count++;
        *size = (struct celebration_size){
                .name = read_name(reader, name), .celebration = {.guests = 1}};
        begin_part(reader, &plan_size_part, &size->celebration);
}

static void read_line(struct plan_reader *reader, char *line)
{
        enum plan_kind kind = reader->plan->kind;
        size_t length = strcspn(line, " ");
        const char *text = line[length] ? line + length + 1 : "";

        line[length] = '\0';
        if (kind == PLAN_LOANS && strcmp(line, "offer") == 0) {
                begin_offer(reader, text);
        } else if (kind == PLAN_LOANS && strcmp(line, "own") == 0) {
                reader->plan->loans.has_own = true;
                begin_part(reader, &plan_loan_part, &reader->plan->loans.own);
        } else if (kind == PLAN_CELEBRATION && strcmp(line, "size") == 0) {
                begin_size(reader, text);
        }
        for (size_t i = 0; reader->part && i < reader->part->count; i++)
                if (strcmp(line, reader->part->lines[i].word) == 0)
                        read_figure(reader, &reader->part->lines[i], text);
        if (kind == PLAN_LOANS && strcmp(line, "free") == 0)
                reader->plan->loans.free_is_known = true;
}

// What the text does not say by itself: all offers are of one sum for the same months.
static void settle(struct plan *plan)
{
        struct loan_figures *loans = &plan->loans;
        const struct loan *first = &loans->offers[0].loan;

        if (plan->kind != PLAN_LOANS)
                return;
        for (size_t i = 1; i < loans->offer_count; i++) {
                loans->offers[i].loan.principal = first->principal;
                loans->offers[i].loan.months = first->months;
        }
        loans->own.principal = first->principal;
        loans->own.months = first->months;
}

bool plan_read(struct plan *plan, struct arena *arena, const char *text)
{
        char word[16] = "";
        int format = 0;
        size_t kind = 0;
        struct plan_reader reader = {.plan = plan, .arena = arena};

        if (sscanf(text, "plan %3d %15s", &format, word) != 2)
                return false;
        while (kind < PLAN_KIND_COUNT && strcmp(plan_words[kind], word) != 0)
                kind++;
        if (kind == PLAN_KIND_COUNT)
                return false;
        plan_set_example(plan, (enum plan_kind)kind);
        plan->is_example = false;
        if (kind == PLAN_CELEBRATION)
                plan->celebration.size_count = 0;
        begin_part(&reader, &plan_parts[kind], &plan->savings);
        for (text += strcspn(text, "\n"); *text; text += strcspn(text, "\n")) {
                text++;
                read_line(&reader, arena_text(arena, text, strcspn(text, "\n")));
        }
        settle(plan);
        return true;
}
