// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people here write them: «12 500,50» in Kyrgyz and Russian, "12 500.50" in English. Our
// own code, not the locale's, so that every machine and every report shows the same.

#include "money/number.h"

#include <stdio.h>
#include <string.h>

void number_print(struct buffer *out, bool negative, uint64_t whole, const char *decimals,
        enum language language)
{
        char digits[24];
        size_t count = (size_t)snprintf(digits, sizeof(digits), "%llu", (unsigned long long)whole);
        if (negative)
                buffer_add(out, "\u2212");
        for (size_t i = 0; i < count; i++) {
                if (i > 0 && (count - i) % 3 == 0)
                        buffer_add(out, "\u00a0");
                buffer_add_bytes(out, digits + i, 1);
        }
        if (*decimals)
                buffer_add(out, language == LANGUAGE_EN ? "." : ",");
        buffer_add(out, decimals);
}

uint64_t number_size(int64_t number)
{
        return number < 0 ? -(uint64_t)number : (uint64_t)number;
}

size_t number_read(int64_t *value, const char *text, int places)
{
        enum { DIGITS_MOST = 15 };
        size_t whole = strspn(text, "0123456789");
        size_t length = whole;
        size_t decimals = 0;
        if (whole == 0)
                return 0;
        if (text[whole] == '.' || text[whole] == ',') {
                decimals = strspn(text + whole + 1, "0123456789");
                length += decimals ? 1 + decimals : 0;
        }
        if (whole + (size_t)places > DIGITS_MOST || decimals > (size_t)places)
                return 0;
        *value = 0;
        for (size_t i = 0; i < length; i++) {
                if (i != whole)
                        *value = *value * 10 + (text[i] - '0');
        }
        for (size_t i = decimals; i < (size_t)places; i++)
                *value *= 10;
        return length;
}
