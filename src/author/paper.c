// SPDX-License-Identifier: GPL-3.0-or-later
// Lines on paper. Everything that a writer typed passes the gate of safe characters here.
#include "author/paper.h"

#include <string.h>

#include "base/text.h"
#include "money/mark.h"
#include "money/som.h"

const char *paper_words(struct paper *paper, const char *source)
{
        const struct reading *reading = &paper->outline->reading;

        return source ? text_plain(&paper->arena, reading_text(reading, source), reading->language)
                      : "";
}

void paper_blank_line(struct paper *paper)
{
        buffer_add(paper->out, "\n");
}

static void add_spaces(struct buffer *out, int count)
{
        buffer_add_format(out, "%*s", count, "");
}

static void add_line(struct paper *paper, const char *line, size_t length)
{
        while (length > 0 && line[length - 1] == ' ')
                length--;
        text_add_safe_bytes(paper->out, line, length);
        buffer_add(paper->out, "\n");
}

void paper_say(struct paper *paper, int indent, const char *sign, const char *words)
{
        int hanging = indent + text_width(sign);
        struct text_lines lines = text_wrap(&paper->arena, words, PAPER_COLUMNS - hanging);

        add_spaces(paper->out, indent);
        if (lines.count == 0)
                add_line(paper, sign, strlen(sign));
        else
                buffer_add(paper->out, sign);
        for (size_t i = 0; i < lines.count; i++) {
                if (i > 0)
                        add_spaces(paper->out, hanging);
                add_line(paper, lines.lines[i].start, lines.lines[i].length);
        }
}

void paper_heading(struct paper *paper, const char *words, char line)
{
        int width = text_width(words);

        paper_say(paper, 0, "", words);
        for (int i = 0; i < width && i < PAPER_COLUMNS; i++)
                buffer_add_bytes(paper->out, &line, 1);
        buffer_add(paper->out, "\n");
}

void paper_add_amount(struct paper *paper, struct buffer *out, int64_t hundredths, const char *unit)
{
        enum language language = paper->outline->reading.language;
        struct mark mark = {.hundredths = hundredths};

        if (unit && strcmp(unit, "percent") == 0)
                mark.unit = MARK_PERCENT;
        if (unit && (mark.unit == MARK_PERCENT || strcmp(unit, "som") == 0)) {
                mark_print(out, &mark, language);
                return;
        }
        som_print(out, (struct som){hundredths}, language);
        if (unit)
                buffer_add_format(out, "\u00a0%s", paper_words(paper, unit));
}
