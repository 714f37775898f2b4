// SPDX-License-Identifier: GPL-3.0-or-later
// Going through the records from the newest to the oldest: the first that is met of each plan says
// whether it is still kept.

#include "learn/kept_plan.h"

#include <string.h>

// Stands before the words of a plan that is let go.
static const char let_go[] = "let go\n";

static bool is_plan(const struct record *record)
{
        return record->kind == RECORD_PLAN && record->response;
}

static bool is_drop(const struct record *record)
{
        return strncmp(record->response, let_go, strlen(let_go)) == 0;
}

static const char *words_of(const struct record *record)
{
        return record->response + (is_drop(record) ? strlen(let_go) : 0);
}

static bool are_same(const struct record *one, const struct record *other)
{
        return strcmp(one->lesson, other->lesson) == 0 &&
               strcmp(words_of(one), words_of(other)) == 0;
}

// Whether a later record is about the same plan.
static bool is_overtaken(const struct record *record, const struct record *end)
{
        for (const struct record *later = record + 1; later < end; later++)
                if (is_plan(later) && are_same(record, later))
                        return true;
        return false;
}

void kept_plans_find(
        struct kept_plans *plans, struct arena *arena, const struct record *records, size_t count)
{
        size_t kept = 0;

        for (size_t i = 0; i < count; i++)
                kept += is_plan(&records[i]);
        *plans =
                (struct kept_plans){.items = arena_take(arena, (kept + 1) * sizeof(*plans->items))};
        for (size_t i = count; i-- > 0;)
                if (is_plan(&records[i]) && !is_drop(&records[i]) &&
                        !is_overtaken(&records[i], records + count))
                        plans->items[plans->count++] = &records[i];
}

struct record kept_plan_drop(struct arena *arena, const struct record *kept)
{
        return (struct record){.kind = RECORD_PLAN,
                .lesson = arena_copy_text(arena, kept->lesson),
                .step = kept->step ? arena_copy_text(arena, kept->step) : NULL,
                .hash = kept->hash ? arena_copy_text(arena, kept->hash) : NULL,
                .response = arena_format(arena, "%s%s", let_go, kept->response)};
}
