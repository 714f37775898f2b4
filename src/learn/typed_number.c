// SPDX-License-Identifier: GPL-3.0-or-later
// A typed number is first cut into runs of digits with what stands between them; the last separator
// then decides. Whatever fits two readings is handed back as both of them, because guessing wrong
// would teach the learner that the sum was wrong. Nothing here is a double, and nothing overflows.
#include "learn/typed_number.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/text.h"

enum { RUNS_MOST = 16, HUNDREDTHS = 100, THOUSAND = 1000, GROUP = 3 };
enum { ONE_THOUSAND = THOUSAND * HUNDREDTHS };

// Digits and separators at the beginning of a text: "12 500,50" is the runs 12, 500, 50 with ' '
// and ','.
struct figure {
        struct {
                char before; // the separator before the run, 0 before the first
                const char *digits;
                size_t length;
        } runs[RUNS_MOST];
        size_t count;
};

// What people type in a form that is dropped or simplified before anything is read.
static const struct {
        const char *typed;
        const char *meant;
} signs[] = {
        {"\u00a0", " "},
        {"\u202f", " "},
        {"\u2009", " "},
        {"\u2212", "-"},
        {"\u2013", "-"},
        {"\u2019", ""},
        {"\u2018", ""},
        {"\u02bc", ""},
        {"'", ""},
        {"`", ""},
};

static const char *const thousands[] = {
        "миң", "тыс", "тысяча", "тысячи", "тысяч", "тысячу", "thousand", "thousands"};

// "c" is there twice: the Latin letter looks the same and lies on the same key.
static const char *const units[] = {"сом", "сома", "сому", "сомов", "сомду", "сомго", "сомдон",
        "som", "soms", "с", "c", "%", "пайыз", "процент", "процента", "процентов", "percent"};

static const struct number_reading none = {.outcome = NUMBER_NONE};
static const struct number_reading too_large = {.outcome = NUMBER_TOO_LARGE};

static bool is_digit(char letter)
{
        return letter >= '0' && letter <= '9';
}

static const char *skip_spaces(const char *text)
{
        return text + strspn(text, " ");
}

// The text with every form of space as ' ', every minus as '-', and without apostrophes.
static void simplify(char *out, const char *text)
{
        while (*text != '\0') {
                size_t i = 0;
                while (i < ARRAY_LENGTH(signs) &&
                        strncmp(text, signs[i].typed, strlen(signs[i].typed)) != 0)
                        i++;
                if (i == ARRAY_LENGTH(signs)) {
                        *out++ = *text++;
                        continue;
                }
                text += strlen(signs[i].typed);
                memcpy(out, signs[i].meant, strlen(signs[i].meant));
                out += strlen(signs[i].meant);
        }
        *out = '\0';
}

// A separator counts only where a digit follows: "3500." ends a sentence.
static char separator_at(const char **text)
{
        const char *next = skip_spaces(*text);
        char separator = next > *text ? ' ' : '\0';
        if (separator == '\0' && (*next == '.' || *next == ','))
                separator = *next++;
        if (separator == '\0' || !is_digit(*next))
                return '\0';
        *text = next;
        return separator;
}

static void add_run(struct figure *figure, char before, const char **text)
{
        const char *start = *text;
        while (is_digit(**text))
                ++*text;
        figure->runs[figure->count].before = before;
        figure->runs[figure->count].digits = start;
        figure->runs[figure->count].length = (size_t)(*text - start);
        figure->count++;
}

// Reads the figure and moves the text behind it; false where there is none or it has too many runs.
static bool read_figure(struct figure *figure, const char **text)
{
        figure->count = 0;
        add_run(figure, '\0', text);
        char separator;
        while ((separator = separator_at(text)) != '\0') {
                if (figure->count == RUNS_MOST)
                        return false;
                add_run(figure, separator, text);
        }
        return figure->runs[0].length > 0 || figure->count > 1;
}

// The digits of runs [0, count) as one whole number, in hundredths; false on overflow.
static bool join_runs(int64_t *value, const struct figure *figure, size_t count)
{
        *value = 0;
        for (size_t i = 0; i < count; i++) {
                for (size_t k = 0; k < figure->runs[i].length; k++) {
                        int digit = figure->runs[i].digits[k] - '0';
                        if (__builtin_mul_overflow(*value, 10, value) ||
                                __builtin_add_overflow(*value, digit, value))
                                return false;
                }
        }
        return !__builtin_mul_overflow(*value, HUNDREDTHS, value);
}

// The last run as decimals: hundredths, further digits cut off.
static bool join_with_decimals(int64_t *value, const struct figure *figure)
{
        const char *digits = figure->runs[figure->count - 1].digits;
        size_t length = figure->runs[figure->count - 1].length;
        int hundredths = (digits[0] - '0') * 10 + (length > 1 ? digits[1] - '0' : 0);
        return join_runs(value, figure, figure->count - 1) &&
               !__builtin_add_overflow(*value, hundredths, value);
}

// Whether runs [0, count) are one whole number in groups of three: 12 500, 1.234.567, 12500.
static bool is_grouped(const struct figure *figure, size_t count)
{
        if (count > 1 && (figure->runs[0].length == 0 || figure->runs[0].length > GROUP ||
                                 figure->runs[0].digits[0] == '0'))
                return false;
        for (size_t i = 1; i < count; i++) {
                if (figure->runs[i].length != GROUP)
                        return false;
        }
        return true;
}

// Whether the separators before runs [1, count) are all the given one.
static bool is_separated_by(const struct figure *figure, size_t count, char separator)
{
        for (size_t i = 1; i < count; i++) {
                if (figure->runs[i].before != separator)
                        return false;
        }
        return true;
}

static bool has_separator(const struct figure *figure, size_t count, char separator)
{
        for (size_t i = 1; i < count; i++) {
                if (figure->runs[i].before == separator)
                        return true;
        }
        return false;
}

static struct number_reading read_as(bool fits, const int64_t *value)
{
        if (!fits)
                return too_large;
        return (struct number_reading){.outcome = NUMBER_READ, .value = *value, .other = *value};
}

// All digits as one number, or the last run as decimals: which was meant must be asked.
static struct number_reading ask_between(const struct figure *figure)
{
        char last = figure->runs[figure->count - 1].before;
        struct number_reading reading = {.outcome = NUMBER_AMBIGUOUS};
        if (!join_runs(&reading.value, figure, figure->count) ||
                !join_with_decimals(&reading.other, figure))
                return too_large;
        if (last == ' ' || has_separator(figure, figure->count - 1, last))
                reading.other = reading.value;
        return reading;
}

static struct number_reading evaluate(const struct figure *figure)
{
        int64_t value;
        size_t whole = figure->count - 1;
        char last = figure->runs[whole].before;
        size_t length = figure->runs[whole].length;
        if (figure->count == 1)
                return read_as(join_runs(&value, figure, 1), &value);
        if (last != ' ' && length != GROUP && has_separator(figure, whole, last))
                return none;
        if (last != ' ' && length < GROUP && is_grouped(figure, whole))
                return read_as(join_with_decimals(&value, figure), &value);
        if (is_grouped(figure, figure->count) && is_separated_by(figure, figure->count, last))
                return read_as(join_runs(&value, figure, figure->count), &value);
        return ask_between(figure);
}

// Moves the text behind the first of the words it begins with, where that ends there, and its full
// stop.
static bool skip_word(const char **text, const char *const *words, size_t count)
{
        const char *start = skip_spaces(*text);
        for (size_t i = 0; i < count; i++) {
                size_t length = strlen(words[i]);
                const char *end = start + length;
                if (strncmp(start, words[i], length) == 0 &&
                        (*end == '\0' || *end == ' ' || *end == '.' || is_digit(*end))) {
                        *text = *end == '.' ? end + 1 : end;
                        return true;
                }
        }
        return false;
}

static bool multiply_reading(struct number_reading *reading)
{
        return !__builtin_mul_overflow(reading->value, THOUSAND, &reading->value) &&
               !__builtin_mul_overflow(reading->other, THOUSAND, &reading->other);
}

// «1,500 миң» is a million and a half to one and fifteen hundred to another.
static void doubt_grouping(struct number_reading *reading, const struct figure *figure)
{
        size_t whole = figure->count - 1;
        if (reading->outcome == NUMBER_READ && whole > 0 && figure->runs[whole].before != ' ' &&
                figure->runs[whole].length == GROUP)
                *reading = ask_between(figure);
}

// What follows «миң»: nothing, or the rest below a thousand, as in «3 миң 500».
static struct number_reading add_rest(struct number_reading reading, const char **text)
{
        struct figure rest;
        *text = skip_spaces(*text);
        if (!is_digit(**text))
                return reading;
        if (!read_figure(&rest, text))
                return none;
        struct number_reading more = evaluate(&rest);
        bool plain = reading.outcome == NUMBER_READ && more.outcome == NUMBER_READ &&
                     reading.value % ONE_THOUSAND == 0 && more.value < ONE_THOUSAND;
        int64_t sum;
        if (!plain)
                return none;
        return read_as(!__builtin_add_overflow(reading.value, more.value, &sum), &sum);
}

static struct number_reading read_amount(const char **text)
{
        struct figure figure;
        if (!read_figure(&figure, text))
                return none;
        struct number_reading reading = evaluate(&figure);
        if (!skip_word(text, thousands, ARRAY_LENGTH(thousands)))
                return reading;
        doubt_grouping(&reading, &figure);
        if (!multiply_reading(&reading))
                return too_large;
        return add_rest(reading, text);
}

static struct number_reading read_simplified(const char *text)
{
        text = skip_spaces(text);
        bool minus = *text == '-';
        if (*text == '-' || *text == '+')
                text = skip_spaces(text + 1);
        struct number_reading reading = read_amount(&text);
        skip_word(&text, units, ARRAY_LENGTH(units));
        text = skip_spaces(text);
        if (*text == '.' || *text == ',')
                text = skip_spaces(text + 1);
        if (*text != '\0')
                return none;
        if (minus) {
                reading.value = -reading.value;
                reading.other = -reading.other;
        }
        return reading;
}

struct number_reading typed_number_read(const char *text)
{
        if (strlen(text) > NUMBER_LONGEST)
                return none;
        struct arena arena;
        arena_init(&arena);
        char *simple = text_fold(&arena, text);
        simplify(simple, simple);
        struct number_reading reading = read_simplified(simple);
        arena_clear(&arena);
        return reading;
}
