// SPDX-License-Identifier: GPL-3.0-or-later
// The money of a month by name. All lines stand in the first month, income before expenses; later
// only what differs from the month before, the largest difference first, so that the season is seen
// and nobody reads the same eighteen lines twelve times.

#include "screens/year_parts.h"

#include <stdlib.h>

#include "base/translate.h"

// What is owed stands among the expenses: it was asked for, and not paid.
struct sums {
        int64_t came, went; // went: below 0
};

// A line that is not as it was the month before; 0 where it stands in one of them only.
struct difference {
        struct ledger_line line;
        int64_t now, before;
};

static bool came_in(const struct ledger_line *line)
{
        return line->kind < LEDGER_ARREARS && line->amount > 0;
}

static bool changes_purse(const struct ledger_line *line)
{
        return line->kind <= LEDGER_OWED && line->amount != 0;
}

static struct sums sums_of(const struct ledger *ledger)
{
        struct sums sums = {0};

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (came_in(line))
                        sums.came += line->amount;
                else if (changes_purse(line))
                        sums.went += line->amount;
        }
        return sums;
}

static struct ledger_line *line_of(struct ledger *ledger, enum ledger_kind kind)
{
        for (int i = 0; i < ledger->count; i++)
                if (ledger->lines[i].kind == kind)
                        return &ledger->lines[i];
        return NULL;
}

// Joins all lines of a kind in its first.
static void join(struct ledger *ledger, enum ledger_kind kind)
{
        struct ledger_line *first = line_of(ledger, kind);
        int count = 0;

        for (int i = 0; i < ledger->count; i++) {
                struct ledger_line *line = &ledger->lines[i];
                if (line->kind == kind && line != first) {
                        first->amount += line->amount;
                        continue;
                }
                ledger->lines[count++] = *line;
        }
        ledger->count = count;
}

// The lines of the month. What was not paid and what was paid of it at once are one.
static struct ledger lines_of(const struct year_play *play)
{
        struct ledger lines = play->game.ledger;

        join(&lines, LEDGER_ARREARS);
        return lines;
}

static void add_side(
        struct year_play *play, const struct ledger *ledger, const char *name, bool came)
{
        const struct sums sums = sums_of(ledger);
        struct arena *arena = &play->sheet.arena;
        const char **cells = arena_take(arena, 2 * ((size_t)ledger->count + 2) * sizeof(*cells));
        struct table *table = arena_take(arena, sizeof(*table));
        size_t count = 0;

        cells[count++] = name;
        cells[count++] = "";
        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (!changes_purse(line) || came_in(line) != came)
                        continue;
                cells[count++] = year_ledger_words(&play->words, line);
                cells[count++] = year_ledger_amount(&play->words, line);
        }
        cells[count++] = _("Together");
        cells[count++] = year_change(arena, came ? sums.came : sums.went);
        *table = (struct table){.cells = cells, .columns = 2, .rows = count / 2, .has_total = true};
        page_add_table(&play->sheet.page, table);
}

void year_parts_ledger(struct year_play *play)
{
        const struct ledger lines = lines_of(play);

        add_side(play, &lines, _("Came in"), true);
        add_side(play, &lines, _("Went out"), false);
}

static int64_t amount_in(const struct ledger *ledger, const struct ledger_line *wanted)
{
        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                bool same = line->kind == LEDGER_LATER ||
                            (line->object == wanted->object &&
                                    (line->amount > 0) == (wanted->amount > 0));
                if (line->kind == wanted->kind && same)
                        return line->amount;
        }
        return 0;
}

static int by_size(const void *one, const void *other)
{
        const struct difference *a = one, *b = other;
        int64_t size = llabs(a->now - a->before), other_size = llabs(b->now - b->before);

        if (size != other_size)
                return size < other_size ? 1 : -1;
        return a->line.kind != b->line.kind ? (int)a->line.kind - (int)b->line.kind
                                            : a->line.object - b->line.object;
}

// What came of a choice comes once: in the month after nobody misses it.
static bool is_missed(const struct ledger_line *line)
{
        return line->kind < LEDGER_ARREARS && line->kind != LEDGER_LATER;
}

// The largest first; gives their number.
static int find_differences(
        struct difference *found, const struct ledger *now, const struct ledger *before)
{
        int count = 0;

        for (int i = 0; i < now->count; i++) {
                const struct ledger_line *line = &now->lines[i];
                int64_t was = amount_in(before, line);
                if (changes_purse(line) && line->amount != was)
                        found[count++] = (struct difference){*line, line->amount, was};
        }
        for (int i = 0; i < before->count; i++) {
                const struct ledger_line *line = &before->lines[i];
                if (is_missed(line) && amount_in(now, line) == 0)
                        found[count++] = (struct difference){*line, 0, line->amount};
        }
        qsort(found, (size_t)count, sizeof(*found), by_size);
        return count;
}

// "+5 000": the unit stands in the head of the table, so that it fits on small screens.
static const char *number(struct arena *arena, int64_t tyiyn)
{
        const char *words = year_chart_number(arena, CHART_CASH, tyiyn);

        return tyiyn > 0 ? arena_format(arena, "+%s", words) : words;
}

struct rows {
        struct arena *arena;
        const char **cells;
        size_t count; // of cells
};

static void add_row(struct rows *rows, const char *name, int64_t now, int64_t before)
{
        rows->cells[rows->count++] = name;
        rows->cells[rows->count++] = number(rows->arena, now);
        rows->cells[rows->count++] = number(rows->arena, before);
}

// What comes of earlier choices has a page of its own.
static const char *name_of(const struct year_words *words, const struct ledger_line *line)
{
        return line->kind == LEDGER_LATER ? _("From earlier choices")
                                          : year_ledger_words(words, line);
}

void year_parts_differences(struct year_play *play, int most)
{
        struct arena *arena = &play->sheet.arena;
        struct ledger lines = lines_of(play), before;
        struct difference found[2 * LEDGER_LINES];
        struct table *table = arena_take(arena, sizeof(*table));

        year_game_ledger_before(&play->game, &before);
        const struct sums now = sums_of(&lines), then = sums_of(&before);
        join(&lines, LEDGER_LATER);
        join(&before, LEDGER_LATER);
        join(&before, LEDGER_ARREARS);
        int count = find_differences(found, &lines, &before);
        count = count < most ? count : most;
        struct rows rows = {arena, arena_take(arena, 3 * ((size_t)count + 3) * sizeof(char *)), 0};
        rows.cells[rows.count++] = _("In som");
        rows.cells[rows.count++] = _("This month");
        rows.cells[rows.count++] = _("Last month");
        add_row(&rows, _("Came in"), now.came, then.came);
        add_row(&rows, _("Went out"), now.went, then.went);
        for (int i = 0; i < count; i++)
                add_row(&rows, name_of(&play->words, &found[i].line), found[i].now,
                        found[i].before);
        *table = (struct table){.cells = rows.cells, .columns = 3, .rows = rows.count / 3};
        page_add_table(&play->sheet.page, table);
}
