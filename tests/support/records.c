// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void read_answer(struct record *record, const char *rest)
{
        char *end;
        record->points = (int)strtol(rest, &end, 10);
        record->outcome = record->points == POINTS_FULL ? OUTCOME_RIGHT
                          : record->points > 0          ? OUTCOME_PARTLY
                                                        : OUTCOME_WRONG;
        record->try_number = 1;
        if (*end == '/')
                record->try_number = (int)strtol(end + 1, &end, 10);
        record->hints = *end == 'h';
}

static void read_kind(struct record *record, struct arena *arena, const char *rest)
{
        switch (*rest) {
        case '\0':
                record->kind = RECORD_VISIT;
                break;
        case '=':
                record->kind = RECORD_ANSWER;
                read_answer(record, rest + 1);
                break;
        case '#':
                record->kind = RECORD_PRACTICE;
                read_answer(record, rest + 1);
                break;
        case '?':
                record->kind = RECORD_ANSWER;
                record->outcome = OUTCOME_DONT_KNOW;
                record->try_number = 1;
                break;
        default:
                assert(*rest == '!');
                record->kind = RECORD_PLEDGE;
                record->response = arena_copy_text(arena, rest + 1);
        }
}

static struct record read_record(struct arena *arena, const char *word, size_t length)
{
        struct record record = {.recall = *word == '~'};
        char *text = arena_text(arena, word + record.recall, length - record.recall);
        size_t lesson = strcspn(text, "+$.");
        record.lesson = arena_text(arena, text, lesson);
        if (text[lesson] != '.') {
                record.kind = text[lesson] == '+' ? RECORD_STARTED : RECORD_FINISHED;
                return record;
        }
        const char *step = text + lesson + 1;
        size_t step_length = strcspn(step, "=#?!");
        record.step = arena_text(arena, step, step_length);
        read_kind(&record, arena, step + step_length);
        return record;
}

struct written_records records_from_text(struct arena *arena, const char *text)
{
        struct written_records records = {.count = 0};
        for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
                size_t length = strcspn(text, " ");
                records.items[records.count++] = read_record(arena, text, length);
                text += length;
        }
        return records;
}
