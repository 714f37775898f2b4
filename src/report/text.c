// SPDX-License-Identifier: GPL-3.0-or-later
// The table for people, in a terminal. Its widths are known when all its words are.

#include <assert.h>

#include "base/text.h"
#include "base/translate.h"
#include "report/form.h"

enum { GAP = 2 };

static const char *shown(const struct report_table *table, size_t cell)
{
        struct buffer words = {0};
        assert(table->column_count > 0);
        report_add_shown(&words, &table->columns[cell % table->column_count], &table->cells[cell]);
        const char *copy = arena_copy_text(table->arena, buffer_text(&words));
        buffer_clear(&words);
        return copy;
}

// The headings and every cell, in words.
static const char **all_words(const struct report_table *table)
{
        size_t count = table->column_count;
        const char **words = arena_take(table->arena, (count + table->cell_count) * sizeof(*words));
        for (size_t i = 0; i < count; i++)
                words[i] = translate_text(table->columns[i].title);
        for (size_t i = 0; i < table->cell_count; i++)
                words[count + i] = shown(table, i);
        return words;
}

static void add_padded(struct buffer *out, const char *word, int room, bool to_the_right)
{
        if (to_the_right)
                buffer_add_format(out, "%*s%s", room, "", word);
        else
                buffer_add_format(out, "%s%*s", word, room, "");
}

// Without the spaces behind its last word.
static void add_line(struct buffer *out, const struct report_table *table, const char *const *words,
        const int *widths)
{
        struct buffer line = {0};
        for (size_t i = 0; i < table->column_count; i++) {
                if (table->columns[i].kind == REPORT_ID)
                        continue;
                if (line.length > 0)
                        buffer_add_format(&line, "%*s", GAP, "");
                add_padded(&line, words[i], widths[i] - text_width(words[i]),
                        report_is_figure(table->columns[i].kind));
        }
        while (line.length > 0 && line.text[line.length - 1] == ' ')
                line.length--;
        buffer_add_bytes(out, buffer_text(&line), line.length);
        buffer_add(out, "\n");
        buffer_clear(&line);
}

void report_add_table(struct buffer *out, const struct report_table *table)
{
        const char **words = all_words(table);
        size_t count = table->column_count + table->cell_count;
        int *widths = arena_take(table->arena, table->column_count * sizeof(*widths));
        for (size_t i = 0; i < count; i++) {
                int width = text_width(words[i]);
                if (width > widths[i % table->column_count])
                        widths[i % table->column_count] = width;
        }
        for (size_t i = 0; i < count; i += table->column_count)
                add_line(out, table, words + i, widths);
}
