// SPDX-License-Identifier: GPL-3.0-or-later
// Finds broken marks before a learner does. Offsets into a text are kept, so that each finding
// names the mark itself.
#include "course/mark_check.h"

#include <string.h>

#include "base/translate.h"
#include "course/term_mark.h"
#include "money/mark.h"
#include "yaml/visit.h"

// One text with its line breaks made spaces: the offsets are those of the file.
struct checked_text {
        struct maker *maker;
        const struct yaml_node *scalar;
        const char *words;
        size_t findings;
};

static void say(struct checked_text *text, size_t offset, size_t length, const struct finding *what)
{
        text->findings++;
        maker_say_inside(text->maker, (struct words_at){text->scalar, offset, length}, what);
}

static const char *on_one_line(struct arena *arena, const struct yaml_node *scalar)
{
        const char *end = scalar->text + scalar->length;
        const char *line = memchr(scalar->text, '\n', scalar->length);

        if (!line)
                return scalar->text;
        char *copy = arena_text(arena, scalar->text, scalar->length);
        for (; line; line = memchr(line, '\n', (size_t)(end - line)))
                copy[line++ - scalar->text] = ' ';
        return copy;
}

static void check_amounts(struct checked_text *text)
{
        struct mark mark;
        size_t from = 0;

        while (text->findings < FINDINGS_IN_TEXT) {
                switch (mark_next(&mark, text->words, from)) {
                case MARK_NONE:
                        return;
                case MARK_READ:
                        break;
                case MARK_BROKEN:
                        say(text, mark.start, mark.length,
                                &(struct finding){
                                        .message = N_("this amount cannot be read"),
                                        .advice = N_("write it as <3000 som> or <3 percent>"),
                                });
                        break;
                }
                from = mark.start + mark.length;
        }
}

static void check_terms(struct checked_text *text)
{
        struct term_mark mark;
        enum term_fault found;

        for (size_t from = 0; text->findings < FINDINGS_IN_TEXT; from = mark.start + mark.length) {
                found = term_mark_next(&mark, text->words, from);
                if (found == TERM_NONE)
                        return;
                if (found == TERM_BROKEN)
                        say(text, mark.start, mark.length,
                                &(struct finding){
                                        .message = N_("this term cannot be read"),
                                        .advice = N_("write it as [[budget]] or "
                                                     "[[budget|the form shown]]"),
                                });
        }
}

static void check_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        struct maker *maker = context;
        struct checked_text text = {maker, scalar, on_one_line(maker->scratch, scalar), 0};

        (void)field;
        check_amounts(&text);
        check_terms(&text);
}

void marks_check(struct maker *maker, const struct schema_table *table)
{
        struct schema_visit visit = {.text = check_text, .context = maker};

        schema_visit_texts(&visit, table, maker->document);
}
