// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the short words that the schema leaves as text. Nothing is guessed: what is not exactly in
// the form is refused.
#include "course/token.h"

#include <stddef.h>
#include <string.h>

enum { AMOUNT_MOST = 1000 * 1000 * 1000, DAYS_MOST = 365 };

// Reads digits from *text on, at most `most` in value; moves *text behind them.
static bool read_digits(int64_t *number, const char **text, int64_t most)
{
        const char *from = *text;
        int64_t value = 0;

        while (**text >= '0' && **text <= '9') {
                value = value * 10 + (**text - '0');
                if (value > most)
                        return false;
                (*text)++;
        }
        *number = value;
        return *text > from;
}

static bool read_hundredths(int64_t *hundredths, const char **text)
{
        int64_t whole;
        int64_t part = 0;

        if (!read_digits(&whole, text, (int64_t)AMOUNT_MOST * 1000))
                return false;
        if (**text == '.') {
                const char *from = ++*text;
                if (!read_digits(&part, text, 99))
                        return false;
                if (*text - from > 2)
                        return false;
                if (*text - from == 1)
                        part *= 10;
        }
        *hundredths = whole * 100 + part;
        return true;
}

bool token_amount(int64_t *hundredths, const char *text)
{
        bool below_zero = *text == '-';
        int64_t value;

        if (below_zero)
                text++;
        if (!read_hundredths(&value, &text) || *text != '\0')
                return false;
        *hundredths = below_zero ? -value : value;
        return true;
}

enum { PERCENT_MOST = 10000 }; // hundredths

bool token_within(int64_t *within, bool *percent, const char *text)
{
        int64_t value;

        if (!read_hundredths(&value, &text))
                return false;
        if (*text == ' ')
                text++;
        bool is_percent = *text == '%';
        if (is_percent)
                text++;
        if (*text != '\0' || (is_percent && value > PERCENT_MOST))
                return false;
        *within = value;
        *percent = is_percent;
        return true;
}

bool token_share(struct fraction *share, const char *text)
{
        enum { PARTS_MOST = 1000 };
        int64_t part;
        int64_t whole = PERCENT_MOST;
        bool percent = false;

        if (token_within(&part, &percent, text))
                return percent && fraction_of(share, part, whole);
        return read_digits(&part, &text, PARTS_MOST) && *text++ == '/' &&
               read_digits(&whole, &text, PARTS_MOST) && *text == '\0' && part <= whole &&
               fraction_of(share, part, whole);
}

bool token_days(int *days, const char *text)
{
        int64_t value;

        if (!read_digits(&value, &text, DAYS_MOST) || value == 0)
                return false;
        if (strcmp(text, " days") != 0 && strcmp(text, " day") != 0)
                return false;
        *days = (int)value;
        return true;
}

static bool read_date_part(int *part, const char **text, int digits, int most)
{
        const char *from = *text;
        int64_t value;

        if (!read_digits(&value, text, most) || value == 0 || *text - from != digits)
                return false;
        *part = (int)value;
        return true;
}

// The same behind a "-", where there is one.
static bool read_later_part(int *part, const char **text, int most)
{
        if (**text != '-')
                return true;
        ++*text;
        return read_date_part(part, text, 2, most);
}

bool token_date(struct date *date, const char *text)
{
        struct date read = {.month = 1, .day = 1};

        if (!read_date_part(&read.year, &text, 4, 9999) ||
                !read_later_part(&read.month, &text, 12) || !read_later_part(&read.day, &text, 31))
                return false;
        struct date again = date_of_day(date_to_day(read));
        if (*text != '\0' || again.month != read.month)
                return false;
        *date = read;
        return true;
}
