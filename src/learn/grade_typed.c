// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are answered by typing: a number, a word, the blanks of a worked sum, the envelopes of
// a split. What cannot be read for certain is asked back before anything is judged.
#include "learn/grade_shape.h"

#include <string.h>

#include "learn/word.h"

// How far a value may lie from the key, in hundredths.
static uint64_t tolerance(const struct number_key *key)
{
        uint64_t within = key->within > 0 ? (uint64_t)key->within : 0;
        if (!key->within_percent)
                return within;
        uint64_t size = key->number < 0 ? -(uint64_t)key->number : (uint64_t)key->number;
        uint64_t whole;
        uint64_t part;
        if (__builtin_mul_overflow(size / 10000, within, &whole) ||
                __builtin_mul_overflow(size % 10000, within, &part) ||
                __builtin_add_overflow(whole, part / 10000, &whole))
                return UINT64_MAX;
        return whole;
}

static bool is_within(const struct number_key *key, int64_t value)
{
        uint64_t distance = value > key->number ? (uint64_t)value - (uint64_t)key->number
                                                : (uint64_t)key->number - (uint64_t)value;
        return distance <= tolerance(key);
}

// Reads one typed field; false with the grade that asks back.
static bool read_field(
        struct grade *grade, int64_t *value, const struct response *response, size_t field)
{
        char text[NUMBER_LONGEST + 1];
        struct number_reading reading = {.outcome = NUMBER_NONE};
        if (response_field(response, field, text, sizeof(text)))
                reading = typed_number_read(text);
        *value = reading.value;
        if (reading.outcome == NUMBER_READ)
                return true;
        *grade = grade_of(OUTCOME_ASK_BACK, NULL);
        grade->field = field;
        grade->asked = reading;
        return false;
}

// A bare 0 in any field: the learner does not know.
bool grade_field_is_zero(const struct response *response, size_t field)
{
        char text[NUMBER_LONGEST + 1];
        if (!response_field(response, field, text, sizeof(text)))
                return false;
        const char *zero = text + strspn(text, " \t");
        return *zero == '0' && zero[1 + strspn(zero + 1, " \t")] == '\0';
}

struct grade grade_number(const struct question *question, const struct response *response)
{
        const struct number_key *key = &question->number;
        struct grade grade;
        int64_t value;
        if (!read_field(&grade, &value, response, 0))
                return grade;
        if (is_within(key, value))
                return grade_of(OUTCOME_RIGHT, question->because);
        for (size_t i = 0; i < key->near_count; i++) {
                if (key->near[i].number == value)
                        return grade_of(OUTCOME_WRONG,
                                grade_words(key->near[i].because, question->because));
        }
        return grade_of(OUTCOME_WRONG, question->because);
}

struct grade grade_blank(const struct question *question, const struct response *response,
        const struct reading *reading)
{
        enum word_match best = WORD_OTHER;
        const char *typed = response->typed == NULL ? "" : response->typed;
        for (size_t i = 0; i < question->accepted_count; i++) {
                const char *accepted = question->accepted[i];
                if (reading != NULL)
                        accepted = reading_text(reading, accepted);
                enum word_match match = word_compare(typed, accepted, question->spelling_exact);
                if (match > best)
                        best = match;
        }
        static const enum outcome outcomes[] = {
                [WORD_OTHER] = OUTCOME_WRONG,
                [WORD_NEARLY] = OUTCOME_NEARLY,
                [WORD_SAME] = OUTCOME_RIGHT,
        };
        return grade_of(outcomes[best], best == WORD_NEARLY ? NULL : question->because);
}

struct grade grade_worked(const struct worked *worked, const struct response *response)
{
        size_t blanks = 0;
        size_t right = 0;
        size_t first_wrong = 0;
        for (size_t i = 0; i < worked->count; i++) {
                if (!worked->lines[i].blank)
                        continue;
                size_t field = blanks++;
                struct grade grade;
                int64_t value;
                if (grade_field_is_zero(response, field))
                        return grade_of(OUTCOME_DONT_KNOW, NULL);
                if (!read_field(&grade, &value, response, field))
                        return grade;
                if (value == worked->lines[i].result)
                        right++;
                else if (right == field)
                        first_wrong = field;
        }
        struct grade grade = grade_share(right, blanks, NULL);
        grade.field = first_wrong;
        return grade;
}

static struct grade grade_broken(enum split_rule rule, size_t field, const char *because)
{
        struct grade grade = grade_of(OUTCOME_WRONG, because);
        grade.broken = rule;
        grade.field = field;
        return grade;
}

// An envelope's amount; an empty one holds nothing.
static bool read_envelope(
        struct grade *grade, int64_t *amount, const struct response *response, size_t field)
{
        char text[NUMBER_LONGEST + 1];
        *amount = 0;
        if (response_field(response, field, text, sizeof(text)) &&
                text[strspn(text, " \t")] == '\0')
                return true;
        return read_field(grade, amount, response, field);
}

// Adds all envelopes up, what is left of the total below 0. What cannot be added is far too much.
static bool read_difference(struct grade *grade, int64_t *difference, const struct split *split,
        const struct response *response)
{
        *difference = -split->total;
        for (size_t i = 0; i < split->count; i++) {
                int64_t amount;
                if (!read_envelope(grade, &amount, response, i))
                        return false;
                if (__builtin_add_overflow(*difference, amount, difference))
                        *difference = amount > 0 ? INT64_MAX : INT64_MIN;
        }
        return true;
}

// The first envelope that holds less than its least, or more than its most.
static struct grade grade_envelopes(
        const struct split *split, const struct response *response, enum split_rule rule)
{
        for (size_t i = 0; i < split->count; i++) {
                const struct envelope *envelope = &split->envelopes[i];
                struct grade grade;
                int64_t amount;
                read_envelope(&grade, &amount, response, i);
                if (rule == SPLIT_LEAST && amount < envelope->least)
                        return grade_broken(SPLIT_LEAST, i, envelope->shortfall);
                if (rule == SPLIT_MOST && amount > envelope->most)
                        return grade_broken(SPLIT_MOST, i, envelope->over);
        }
        return grade_of(OUTCOME_RIGHT, NULL);
}

struct grade grade_split(const struct split *split, const struct response *response)
{
        struct grade grade;
        int64_t difference;
        if (!read_difference(&grade, &difference, split, response))
                return grade;
        if (difference != 0) {
                grade = grade_broken(SPLIT_TOTAL, 0, NULL);
                grade.difference = difference;
                return grade;
        }
        grade = grade_envelopes(split, response, SPLIT_LEAST);
        return grade.outcome == OUTCOME_RIGHT ? grade_envelopes(split, response, SPLIT_MOST)
                                              : grade;
}
