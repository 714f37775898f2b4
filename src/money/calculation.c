// SPDX-License-Identifier: GPL-3.0-or-later
// A worked sum is read by recursive descent (sum, product, factor) and counted in exact fractions
// as it is read. The first fault stops the reading and keeps its place, so that a writer is shown
// where the sum goes wrong.

#include "money/calculation.h"

#include <string.h>

#include "base/memory.h"
#include "money/number.h"

enum { BRACKETS_MOST = 16 };

struct reading {
        const char *text;
        size_t at;
        int brackets;
        enum calculation_fault fault;
        size_t offset;
        size_t length;
};

static bool read_sum(struct reading *reading, struct fraction *result);

static bool fail(
        struct reading *reading, enum calculation_fault fault, size_t offset, size_t length)
{
        reading->fault = fault;
        reading->offset = offset;
        while (length > 1 && reading->text[offset + length - 1] == ' ')
                length--;
        reading->length = length;
        return false;
}

// Bytes of the space that the text begins with; 0 where it begins with none.
static size_t space_size(const char *text)
{
        static const char *const wide[] = {"\u00a0", "\u202f", "\u2009"};
        unsigned char first = (unsigned char)*text;
        if (first < 0x80)
                return first == ' ' || first == '\t';
        for (size_t i = 0; i < ARRAY_LENGTH(wide); i++) {
                size_t size = strlen(wide[i]);
                if (strncmp(text, wide[i], size) == 0)
                        return size;
        }
        return 0;
}

static void skip_spaces(struct reading *reading)
{
        size_t size;
        while ((size = space_size(reading->text + reading->at)) > 0)
                reading->at += size;
}

// Takes a sign in any of its spellings; spaces around it do not matter.
static bool take(struct reading *reading, const char *const *spellings, size_t count)
{
        skip_spaces(reading);
        for (size_t i = 0; i < count; i++) {
                size_t size = strlen(spellings[i]);
                if (*spellings[i] == reading->text[reading->at] &&
                        strncmp(reading->text + reading->at, spellings[i], size) == 0) {
                        reading->at += size;
                        return true;
                }
        }
        return false;
}

static bool take_sign(struct reading *reading, char sign)
{
        static const char *const plus[] = {"+"};
        static const char *const minus[] = {"-", "\u2212", "\u2013"};
        static const char *const times[] = {"*", "\u00d7"};
        static const char *const by[] = {"/", ":", "\u00f7"};
        switch (sign) {
        case '+':
                return take(reading, plus, ARRAY_LENGTH(plus));
        case '-':
                return take(reading, minus, ARRAY_LENGTH(minus));
        case '*':
                return take(reading, times, ARRAY_LENGTH(times));
        default:
                return take(reading, by, ARRAY_LENGTH(by));
        }
}

static bool take_character(struct reading *reading, char character)
{
        skip_spaces(reading);
        if (reading->text[reading->at] != character)
                return false;
        reading->at++;
        return true;
}

static bool read_number(struct reading *reading, struct fraction *result)
{
        enum { PLACES = 4, UNIT = 10000 };
        skip_spaces(reading);
        int64_t value;
        const char *text = reading->text + reading->at;
        size_t digits = strspn(text, "0123456789");
        size_t length = number_read(&value, text, PLACES);
        if (length == 0)
                return fail(reading, digits > 11 ? CALCULATION_OVERFLOW : CALCULATION_SYNTAX,
                        reading->at, digits ? digits : *text != '\0');
        reading->at += length;
        return fraction_of(result, value, UNIT);
}

static bool read_factor(struct reading *reading, struct fraction *result)
{
        bool negative = take_sign(reading, '-');
        size_t start = reading->at;
        if (take_character(reading, '(')) {
                if (++reading->brackets > BRACKETS_MOST)
                        return fail(reading, CALCULATION_SYNTAX, reading->at - 1, 1);
                if (!read_sum(reading, result))
                        return false;
                if (!take_character(reading, ')'))
                        return fail(reading, CALCULATION_SYNTAX, start, 1);
                reading->brackets--;
        } else if (!read_number(reading, result)) {
                return false;
        }
        if (negative)
                result->numerator = -result->numerator;
        return true;
}

static bool read_product(struct reading *reading, struct fraction *result)
{
        if (!read_factor(reading, result))
                return false;
        for (;;) {
                bool times = take_sign(reading, '*');
                if (!times && !take_sign(reading, '/'))
                        return true;
                skip_spaces(reading);
                size_t start = reading->at;
                struct fraction factor = {0, 1};
                if (!read_factor(reading, &factor))
                        return false;
                if (!times && factor.numerator == 0)
                        return fail(reading, CALCULATION_BY_ZERO, start, reading->at - start);
                bool fits = times ? fraction_multiply(result, *result, factor)
                                  : fraction_divide(result, *result, factor);
                if (!fits)
                        return fail(reading, CALCULATION_OVERFLOW, start, reading->at - start);
        }
}

static bool read_sum(struct reading *reading, struct fraction *result)
{
        if (!read_product(reading, result))
                return false;
        for (;;) {
                bool plus = take_sign(reading, '+');
                if (!plus && !take_sign(reading, '-'))
                        return true;
                skip_spaces(reading);
                size_t start = reading->at;
                struct fraction part = {0, 1};
                if (!read_product(reading, &part))
                        return false;
                bool fits = plus ? fraction_add(result, *result, part)
                                 : fraction_subtract(result, *result, part);
                if (!fits)
                        return fail(reading, CALCULATION_OVERFLOW, start, reading->at - start);
        }
}

// Bytes of the character at `text`, 0 at its end.
static size_t character_size(const char *text)
{
        size_t size = *text != '\0';
        while (size && ((unsigned char)text[size] & 0xc0) == 0x80)
                size++;
        return size;
}

static bool read_both_sides(struct reading *reading, struct calculation *result)
{
        if (!read_sum(reading, &result->left))
                return false;
        if (!take_character(reading, '='))
                return fail(reading, CALCULATION_SYNTAX, reading->at,
                        character_size(reading->text + reading->at));
        skip_spaces(reading);
        size_t start = reading->at;
        if (!read_sum(reading, &result->right))
                return false;
        if (reading->text[reading->at] != '\0')
                return fail(reading, CALCULATION_SYNTAX, reading->at,
                        character_size(reading->text + reading->at));
        if (!fraction_equal(result->left, result->right))
                return fail(reading, CALCULATION_WRONG, start, reading->at - start);
        return true;
}

struct calculation calculation_read(const char *text)
{
        struct calculation result = {.left = {0, 1}, .right = {0, 1}};
        struct reading reading = {.text = text};
        (void)read_both_sides(&reading, &result);
        result.fault = reading.fault;
        result.offset = reading.offset;
        result.length = reading.length;
        return result;
}
