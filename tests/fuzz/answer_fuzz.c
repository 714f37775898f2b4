// SPDX-License-Identifier: GPL-3.0-or-later
// Anything a learner may type or a merged stick may bring as a response: numbers, words, kept
// responses, and the grades of all of these.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "learn/grade.h"
#include "learn/typed_number.h"
#include "learn/response.h"
#include "learn/word.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void require(bool holds)
{
        if (!holds)
                abort();
}

// What was read as a number reads as the same number when it is printed plainly.
static void check_number(const char *typed)
{
        struct number_reading reading = typed_number_read(typed);
        if (reading.outcome != NUMBER_READ)
                return;
        struct buffer plain;
        buffer_init(&plain);
        int64_t whole = reading.value / 100;
        int64_t rest = reading.value % 100;
        buffer_add_format(&plain, "%s%lld,%02lld", reading.value < 0 ? "-" : "",
                (long long)(whole < 0 ? -whole : whole), (long long)(rest < 0 ? -rest : rest));
        struct number_reading again = typed_number_read(buffer_text(&plain));
        require(again.outcome == NUMBER_READ && again.value == reading.value);
        buffer_clear(&plain);
}

static void check_word(const char *typed)
{
        static const char *const accepted[] = {"бюджет", "өлчөм", "үй бүлө", "plan", "ё"};
        for (size_t i = 0; i < ARRAY_LENGTH(accepted); i++) {
                enum word_match easy = word_compare(typed, accepted[i], false);
                enum word_match exact = word_compare(typed, accepted[i], true);
                require(exact <= easy && (easy == WORD_OTHER) == (exact == WORD_OTHER));
        }
}

// What was read is written in one way only.
static void check_response(const char *text)
{
        struct arena arena;
        struct buffer once;
        struct buffer twice;
        struct response response;
        arena_init(&arena);
        buffer_init(&once);
        buffer_init(&twice);
        if (response_read(&response, &arena, text)) {
                response_write(&once, &response);
                require(response_read(&response, &arena, buffer_text(&once)));
                response_write(&twice, &response);
                require(strcmp(buffer_text(&once), buffer_text(&twice)) == 0);
        }
        buffer_clear(&once);
        buffer_clear(&twice);
        arena_clear(&arena);
}

static void check_grades(const char *typed)
{
        static struct near_number near[] = {{.number = 100}};
        static struct envelope envelopes[] = {
                {.least = 100, .most = INT64_MAX}, {.most = 5000}, {.most = INT64_MAX}};
        static struct worked_line lines[] = {
                {.blank = true, .result = 300000}, {.blank = true, .result = 1250}};
        static const struct step steps[] = {
                {.kind = STEP_SPLIT,
                        .split = {.total = 1000000, .envelopes = envelopes, .count = 3}},
                {.kind = STEP_WORKED, .worked = {.lines = lines, .count = 2}},
                {.kind = STEP_QUESTION,
                        .question = {.kind = QUESTION_NUMBER,
                                .number = {.number = 1600,
                                        .within = 500,
                                        .within_percent = true,
                                        .near = near,
                                        .near_count = 1}}},
        };
        struct response response = response_typing(typed);
        for (size_t i = 0; i < ARRAY_LENGTH(steps); i++) {
                struct grade grade = grade_step(&steps[i], &response, NULL);
                require(grade.points >= 0 && grade.points <= POINTS_FULL);
                require((grade.points == POINTS_FULL) == (grade.outcome == OUTCOME_RIGHT));
                require(grade.field < step_fields(&steps[i]));
        }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
        char *text = memory_new(length + 1);
        if (length > 0)
                memcpy(text, bytes, length);
        check_number(text);
        check_word(text);
        check_response(text);
        check_grades(text);
        memory_free(text);
        return 0;
}
