// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the terms that a writer marked, so that the learner can open them from the text.
#include "course/term_mark.h"

#include <stdbool.h>
#include <string.h>

static bool is_id(const char *text, size_t length)
{
        return length > 0 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") >= length;
}

enum term_fault term_mark_next(struct term_mark *mark, const char *text, size_t from)
{
        const char *start = strstr(text + from, "[[");

        if (!start)
                return TERM_NONE;
        const char *id = start + 2;
        size_t inside = strcspn(id, "[]");
        const char *bar = memchr(id, '|', inside);
        const char *shown = bar ? bar + 1 : id;
        size_t id_length = bar ? (size_t)(bar - id) : inside;

        *mark = (struct term_mark){
                .start = (size_t)(start - text),
                .length = inside + 4,
                .id = (size_t)(id - text),
                .id_length = id_length,
                .shown = (size_t)(shown - text),
                .shown_length = (size_t)(id + inside - shown),
        };
        if (strncmp(id + inside, "]]", 2) == 0 && is_id(id, id_length) && mark->shown_length > 0)
                return TERM_READ;
        mark->length = inside + 2;
        return TERM_BROKEN;
}
