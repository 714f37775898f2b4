// SPDX-License-Identifier: GPL-3.0-or-later
// Amount marks. A writer types <3000 som>; each reader sees it grouped, with spaces that do not
// break.

#include "money/mark.h"

#include <string.h>

#include "base/memory.h"
#include "money/fraction.h"
#include "money/number.h"
#include "money/som.h"

static const char *const units[] = {[MARK_SOM] = "som", [MARK_PERCENT] = "percent"};

enum { MARK_MOST = 40 };

// Does the "<" in front of the text end in "som>" or "percent>"?
static bool ends_as_mark(const char *text)
{
        size_t length = strcspn(text, "<>\n");
        if (text[length] != '>' || length > MARK_MOST)
                return false;
        for (size_t unit = 0; unit < ARRAY_LENGTH(units); unit++) {
                size_t end = strlen(units[unit]);
                if (length > end && memcmp(text + length - end, units[unit], end) == 0)
                        return true;
        }
        return false;
}

// Does a mark begin behind the "<"? Everything else, "<b" or "a < b", is text.
static bool begins_mark(const char *text)
{
        const char *number = text + (*text == '-');
        return (*number >= '0' && *number <= '9') || ends_as_mark(text);
}

// Reads "3000 som>" behind the "<"; returns its bytes, 0 where it is no mark.
static size_t read_mark(struct mark *mark, const char *text)
{
        bool negative = *text == '-';
        const char *at = text + negative;
        size_t digits = number_read(&mark->hundredths, at, 2);
        if (digits == 0)
                return 0;
        if (negative)
                mark->hundredths = -mark->hundredths;
        at += digits;
        if (*at++ != ' ')
                return 0;
        for (size_t unit = 0; unit < ARRAY_LENGTH(units); unit++) {
                size_t length = strlen(units[unit]);
                if (strncmp(at, units[unit], length) == 0 && at[length] == '>') {
                        mark->unit = (enum mark_unit)unit;
                        return (size_t)(at - text) + length + 1;
                }
        }
        return 0;
}

// What to show of a broken mark: up to its ">" if that is near, else up to the next space.
static size_t broken_length(const char *text)
{
        size_t word = 0;
        for (size_t length = 0; length < MARK_MOST && text[length] && text[length] != '\n';
                length++) {
                if (text[length] == '>')
                        return length + 1;
                word += word == length && text[length] != ' ';
        }
        while (((unsigned char)text[word] & 0xc0) == 0x80)
                word--;
        return word;
}

enum mark_fault mark_next(struct mark *mark, const char *text, size_t from)
{
        for (const char *at = strchr(text + from, '<'); at; at = strchr(at + 1, '<')) {
                if (!begins_mark(at + 1))
                        continue;
                size_t length = read_mark(mark, at + 1);
                mark->start = (size_t)(at - text);
                mark->length = length ? length + 1 : broken_length(at);
                return length ? MARK_READ : MARK_BROKEN;
        }
        return MARK_NONE;
}

void mark_print(struct buffer *out, const struct mark *mark, enum language language)
{
        struct fraction percent;
        if (mark->unit == MARK_PERCENT && fraction_of(&percent, mark->hundredths, 100)) {
                fraction_print(out, percent, language);
                buffer_add(out, "\u00a0%");
        } else {
                som_print(out, (struct som){mark->hundredths}, language);
                buffer_add(out, language == LANGUAGE_EN ? "\u00a0som" : "\u00a0сом");
        }
}

void mark_print_text(struct buffer *out, const char *text, enum language language)
{
        size_t done = 0;
        struct mark mark;
        for (enum mark_fault fault; (fault = mark_next(&mark, text, done)) != MARK_NONE;) {
                buffer_add_bytes(out, text + done, mark.start - done);
                if (fault == MARK_READ)
                        mark_print(out, &mark, language);
                else
                        buffer_add_bytes(out, text + mark.start, mark.length);
                done = mark.start + mark.length;
        }
        buffer_add(out, text + done);
}
