// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a condition: comparisons joined by and, or, not and brackets, the last binding strongest.
// Each rule of the little grammar is a function; each adds its steps for the stack when it is read.
#include "household/condition.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "course/names.h"
#include "household/condition_inside.h"
#include "household/thing.h"

enum { STEPS_MOST = 64, DIGITS_MOST = 12 };

// What a variable is called and how many decimals its numbers have in a household.
static const struct {
        const char *word;
        int decimals;
} variables[] = {
        [CONDITION_CASH] = {"cash", 2},
        [CONDITION_SAVINGS] = {"savings", 2},
        [CONDITION_DEBT] = {"debt", 2},
        [CONDITION_BORROWED] = {"borrowed", 2},
        [CONDITION_ARREARS] = {"arrears", 2},
        [CONDITION_WEALTH] = {"wealth", 2},
        [CONDITION_LOWEST] = {"lowest", 2},
        [CONDITION_RESERVE] = {"reserve", 1},
        [CONDITION_WELLBEING] = {"wellbeing", 0},
        [CONDITION_AGREEMENT] = {"agreement", 0},
        [CONDITION_TIME] = {"time", 0},
        [CONDITION_MONTH] = {"month", 0},
        [CONDITION_RECOVERIES] = {"recoveries", 0},
        [CONDITION_ANIMAL] = {NULL, 0},
        [CONDITION_SAVING] = {NULL, 2},
        [CONDITION_LOAN] = {NULL, 2},
        [CONDITION_BUSINESS] = {NULL, 2},
        [CONDITION_AGREED] = {NULL, 0},
        [CONDITION_EVENT] = {NULL, 0},
};

static const char *const operators[] = {[CONDITION_LESS] = "<",
        [CONDITION_AT_MOST] = "<=",
        [CONDITION_EQUAL] = "==",
        [CONDITION_UNEQUAL] = "!=",
        [CONDITION_AT_LEAST] = ">=",
        [CONDITION_MORE] = ">"};

// One text while it is read; `word` is the one at hand, of no length at the end.
struct condition_reader {
        struct arena *arena;
        const struct scenario *scenario;
        const char *text;
        size_t start, length; // of the word
        struct condition_step steps[STEPS_MOST];
        size_t count;
        int depth;   // of brackets and nots
        int waiting; // answers on the stack
        struct condition_fault *fault;
};

static bool read_or(struct condition_reader *reader);

static const char *word_of(const struct condition_reader *reader)
{
        return arena_text(reader->arena, reader->text + reader->start, reader->length);
}

static bool is_word(const struct condition_reader *reader, const char *word)
{
        return reader->length == strlen(word) &&
               strncmp(reader->text + reader->start, word, reader->length) == 0;
}

// Goes on to the next word: a bracket, a run of "<", "=" …, or anything else up to one of these.
static void next(struct condition_reader *reader)
{
        static const char blanks[] = " \t\n";
        static const char signs[] = "<>=!";
        size_t end = reader->start + reader->length;
        size_t start = end + strspn(reader->text + end, blanks);
        const char *at = reader->text + start;

        if (*at == '\0')
                start = end; // what is missing is told behind the last word
        reader->start = start;
        if (*at == '(' || *at == ')')
                reader->length = 1;
        else if (*at && strchr(signs, *at))
                reader->length = strspn(at, signs);
        else
                reader->length = strcspn(at, " \t\n<>=!()");
}

static bool fail(struct condition_reader *reader, const char *message)
{
        if (reader->length == 0)
                message = N_("this condition is not finished");
        *reader->fault = (struct condition_fault){
                .message = message,
                .details = {word_of(reader)},
                .offset = reader->start,
                .length = reader->length,
        };
        return false;
}

// Adds a step; `answers` is by how many it makes the stack higher.
static bool add(struct condition_reader *reader, struct condition_step step, int answers)
{
        if (reader->count == STEPS_MOST || reader->waiting + answers > CONDITION_DEPTH) {
                fail(reader, N_("this condition is too long"));
                reader->fault->message = N_("this condition is too long");
                return false;
        }
        reader->steps[reader->count++] = step;
        reader->waiting += answers;
        return true;
}

static bool find_variable(struct condition_step *step, const struct condition_reader *reader)
{
        const char *word = word_of(reader);

        for (int i = 0; i < CONDITION_ANIMAL; i++)
                if (strcmp(variables[i].word, word) == 0) {
                        step->variable = (uint8_t)i;
                        return true;
                }
        for (int kind = 0; kind < THINGS_IN_CONDITIONS; kind++) {
                int found = thing_find(reader->scenario, (enum thing)kind, word);
                if (found >= 0) {
                        step->variable = (uint8_t)(CONDITION_ANIMAL + kind);
                        step->object = (int16_t)found;
                        return true;
                }
        }
        return false;
}

static bool fail_unknown(struct condition_reader *reader)
{
        struct names known = {0};

        for (int i = 0; i < CONDITION_ANIMAL; i++)
                names_add(&known, reader->arena, variables[i].word);
        for (int kind = 0; kind < THINGS_IN_CONDITIONS; kind++)
                for (size_t i = 0; i < thing_count(reader->scenario, (enum thing)kind); i++)
                        names_add(&known, reader->arena,
                                thing_named(reader->scenario, (enum thing)kind, i)->id);
        names_sort(&known);
        fail(reader, N_("\"%s\" cannot be asked for in a condition"));
        reader->fault->nearest = names_nearest(&known, word_of(reader));
        return false;
}

static bool find_operation(struct condition_step *step, const struct condition_reader *reader)
{
        for (size_t i = 0; i < ARRAY_LENGTH(operators); i++)
                if (is_word(reader, operators[i])) {
                        step->operation = (uint8_t)i;
                        return true;
                }
        return false;
}

// A number with at most so many decimals, as a whole number of the last of them.
static bool parse_number(int64_t *value, const char *word, int decimals)
{
        bool negative = *word == '-';
        const char *at = word + negative;
        size_t digits = strspn(at, "0123456789");
        size_t places = at[digits] == '.' ? strspn(at + digits + 1, "0123456789") : 0;
        size_t length = digits + (at[digits] == '.') + places;

        if (digits == 0 || digits > DIGITS_MOST || at[length] != '\0' ||
                places > (size_t)decimals || (at[digits] == '.' && places == 0))
                return false;
        *value = 0;
        for (size_t i = 0; i < length; i++)
                if (at[i] != '.')
                        *value = *value * 10 + (at[i] - '0');
        for (size_t i = places; i < (size_t)decimals; i++)
                *value *= 10;
        if (negative)
                *value = -*value;
        return true;
}

static bool read_comparison(struct condition_reader *reader)
{
        struct condition_step step = {0};

        if (!find_variable(&step, reader))
                return fail_unknown(reader);
        next(reader);
        if (!find_operation(&step, reader)) {
                fail(reader, N_("one of < <= == != >= > must stand in place of \"%s\""));
                reader->fault->nearest = is_word(reader, "=") ? "==" : NULL;
                return false;
        }
        next(reader);
        if (!parse_number(&step.value, word_of(reader), variables[step.variable].decimals))
                return fail(reader, N_("\"%s\" is not a number that this can be compared with"));
        next(reader);
        return add(reader, step, 1);
}

static bool read_bracket(struct condition_reader *reader)
{
        next(reader);
        if (!read_or(reader))
                return false;
        if (!is_word(reader, ")"))
                return fail(reader, N_("\"%s\" does not belong here"));
        next(reader);
        return true;
}

static bool read_not(struct condition_reader *reader)
{
        struct condition_step step = {.operation = CONDITION_NOT};
        bool read;

        if (!is_word(reader, "(") && !is_word(reader, "not"))
                return read_comparison(reader);
        if (reader->depth == CONDITION_DEPTH)
                return fail(reader, N_("this condition is too long"));
        reader->depth++;
        if (is_word(reader, "(")) {
                read = read_bracket(reader);
        } else {
                next(reader);
                read = read_not(reader) && add(reader, step, 0);
        }
        reader->depth--;
        return read;
}

static bool read_and(struct condition_reader *reader)
{
        if (!read_not(reader))
                return false;
        while (is_word(reader, "and")) {
                next(reader);
                if (!read_not(reader) ||
                        !add(reader, (struct condition_step){.operation = CONDITION_AND}, -1))
                        return false;
        }
        return true;
}

static bool read_or(struct condition_reader *reader)
{
        if (!read_and(reader))
                return false;
        while (is_word(reader, "or")) {
                next(reader);
                if (!read_and(reader) ||
                        !add(reader, (struct condition_step){.operation = CONDITION_OR}, -1))
                        return false;
        }
        return true;
}

bool condition_read(struct condition *condition, struct arena *arena,
        const struct scenario *scenario, const char *text, struct condition_fault *fault)
{
        struct condition_reader reader = {
                .arena = arena, .scenario = scenario, .text = text, .fault = fault};

        *fault = (struct condition_fault){0};
        *condition = (struct condition){0};
        next(&reader);
        if (!read_or(&reader))
                return false;
        if (reader.length > 0)
                return fail(&reader, N_("\"%s\" does not belong here"));
        struct condition_step *steps = arena_take(arena, reader.count * sizeof(*steps));
        memcpy(steps, reader.steps, reader.count * sizeof(*steps));
        *condition = (struct condition){steps, reader.count};
        return true;
}

bool condition_has_word(const char *word)
{
        for (int i = 0; i < CONDITION_ANIMAL; i++)
                if (strcmp(variables[i].word, word) == 0)
                        return true;
        return false;
}
