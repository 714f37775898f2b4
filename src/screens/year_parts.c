// SPDX-License-Identifier: GPL-3.0-or-later
// What is at hand, what moved, how the meters stand: numbers by name, never glued to a sentence.

#include "screens/year_parts.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/translate.h"
#include "money/mark.h"

static void add_line(struct buffer *lines, const char *name, const char *value)
{
        buffer_add_format(lines, "%s%s: %s", lines->length > 0 ? "\n" : "", name, value);
}

static void add_amount(
        struct year_play *play, struct buffer *lines, const char *name, int64_t amount)
{
        if (amount != 0)
                add_line(lines, name, year_amount(&play->sheet.arena, amount));
}

void year_parts_at_hand(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        struct buffer lines = {0};

        add_line(&lines, _("In the purse"), year_amount(arena, household->cash));
        add_amount(play, &lines, _("Put aside"), household_savings(scenario, household));
        add_amount(play, &lines, _("Debt"), household_debt(scenario, household));
        for (size_t i = 0; i < scenario->animal_count; i++)
                if (household->animals[i] > 0)
                        add_line(&lines, year_name(&play->words, &scenario->animals[i].named),
                                arena_format(arena, "%d", household->animals[i]));
        page_add_text(&play->sheet.page, STYLE_TEXT, buffer_text(&lines));
        buffer_clear(&lines);
}

void year_parts_paragraphs(struct year_play *play, const struct paragraphs *paragraphs)
{
        static const char item[] = "- ";

        for (size_t i = 0; i < paragraphs->count; i++) {
                const char *text = year_text(&play->words, paragraphs->items[i]);
                if (strncmp(text, item, strlen(item)) == 0)
                        page_add_item(&play->sheet.page, text + strlen(item));
                else
                        page_add_text(&play->sheet.page, STYLE_TEXT, text);
        }
}

// What was not paid stands there too, as what came in: else the lines would not add up.
static bool changes_purse(enum ledger_kind kind)
{
        return kind <= LEDGER_OWED;
}

// Adds the lines that came in, or those that went out; the number of cells so far.
static size_t add_cells(struct year_play *play, const char **cells, size_t count, bool came)
{
        const struct ledger *ledger = &play->game.ledger;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                if (!changes_purse(line->kind) || line->amount == 0 || (line->amount > 0) != came)
                        continue;
                cells[count++] = year_ledger_words(&play->words, line);
                cells[count++] = year_ledger_amount(&play->words, line);
        }
        return count;
}

void year_parts_ledger(struct year_play *play, int64_t before)
{
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        const size_t most = 2 * ((size_t)play->game.ledger.count + 3);
        const char **cells = arena_take(arena, most * sizeof(*cells));
        struct table *table = arena_take(arena, sizeof(*table));
        size_t count = 0;

        cells[count++] = _("Came in and went out");
        cells[count++] = "";
        cells[count++] = _("In the purse before");
        cells[count++] = year_amount(arena, before);
        count = add_cells(play, cells, count, true);
        count = add_cells(play, cells, count, false);
        cells[count++] = _("In the purse now");
        cells[count++] = year_amount(arena, household->cash);
        *table = (struct table){.cells = cells, .columns = 2, .rows = count / 2, .has_total = true};
        page_add_table(&play->sheet.page, table);
}

const char *year_parts_percent(struct year_play *play, int64_t basis_points)
{
        const struct mark mark = {.unit = MARK_PERCENT, .hundredths = basis_points};
        struct buffer words = {0};

        mark_print(&words, &mark, translate_language());
        const char *copy = arena_copy_text(&play->sheet.arena, buffer_text(&words));
        buffer_clear(&words);
        return copy;
}
