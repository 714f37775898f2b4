// SPDX-License-Identifier: GPL-3.0-or-later
// A sum worked out line by line; the marked results are the learner's to fill in.

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "learn/typed_number.h"
#include "money/som.h"
#include "ui/field.h"
#include "views/view.h"

enum { RESULT_CHARACTERS = 24 };

struct blank {
        const struct worked_line *line;
        struct field field;
};

struct filling {
        struct blank *blanks;
        size_t count;
};

static void open(struct view *view)
{
        const struct worked *worked = &view_step(view)->worked;
        struct filling *filling = view->state;
        struct response before;
        bool answered = view_answer_before(view, &before);

        filling->blanks = memory_new((worked->count + 1) * sizeof(*filling->blanks));
        for (size_t i = 0; i < worked->count; i++) {
                struct blank *blank = &filling->blanks[filling->count];
                char typed[RESULT_CHARACTERS * 4 + 1];

                if (!worked->lines[i].blank) {
                        continue;
                }
                blank->line = &worked->lines[i];
                field_init(&blank->field, NULL, RESULT_CHARACTERS);
                if (answered && response_field(&before, filling->count, typed, sizeof(typed))) {
                        field_set_text(&blank->field, typed);
                }
                filling->count++;
        }
}

static struct blank *blank_of(const struct filling *filling, const struct worked_line *line)
{
        for (size_t i = 0; i < filling->count; i++) {
                if (filling->blanks[i].line == line) {
                        return &filling->blanks[i];
                }
        }
        return NULL;
}

// Whether something else was filled in.
static bool differs(const struct blank *blank)
{
        struct number_reading reading = typed_number_read(field_text(&blank->field));

        return reading.outcome == NUMBER_READ && reading.value != blank->line->result;
}

static void add_line(struct view *view, const struct worked_line *line)
{
        struct page *page = &view->sheet->page;
        struct blank *blank = blank_of(view->state, line);

        if (line->say) {
                view_add_text(view, STYLE_TEXT, line->say);
        }
        if (blank && view_is_asking(view)) {
                blank->field.label = arena_format(
                        &view->sheet->arena, "%s =", view_sum(view, line->calc, false));
                page_add_field(page, &blank->field);
        } else if (line->calc) {
                page_add_text(page, STYLE_AMOUNT, view_sum(view, line->calc, true));
        }
        if (blank && view_shows_own(view) && differs(blank)) {
                page_add_text(page, STYLE_QUIET,
                        arena_format(&view->sheet->arena, _("Your answer: %s"),
                                field_text(&blank->field)));
        }
}

static void fill(struct view *view)
{
        const struct worked *worked = &view_step(view)->worked;

        for (size_t i = 0; i < worked->count; i++) {
                add_line(view, &worked->lines[i]);
        }
}

static bool is_blank_text(const struct field *field)
{
        const char *text = field_text(field);

        return text[strspn(text, " ")] == '\0';
}

static bool begins_with_zero(const struct worked_line *line)
{
        return line->result < TYIYN_PER_SOM && line->result > -TYIYN_PER_SOM;
}

static enum view_answer key(struct view *view, const struct key *key)
{
        struct filling *filling = view->state;
        const void *focused = page_focused(&view->sheet->page);

        for (size_t i = 0; key_digit(key) == 0 && view_is_asking(view) && i < filling->count; i++) {
                struct blank *blank = &filling->blanks[i];

                if (focused != &blank->field) {
                        continue;
                }
                if (is_blank_text(&blank->field) && !begins_with_zero(blank->line)) {
                        return VIEW_UNKNOWN;
                }
                field_key(&blank->field, key);
                return VIEW_USED;
        }
        return VIEW_UNUSED;
}

// Enter leads to the next line that is still open; with all of them filled in it answers.
static enum view_answer enter(struct view *view)
{
        struct filling *filling = view->state;

        buffer_reset(&view->typed);
        for (size_t i = 0; i < filling->count; i++) {
                const struct field *field = &filling->blanks[i].field;

                if (is_blank_text(field)) {
                        page_focus(&view->sheet->page, field);
                        view_say(view, _("Please write the result here, or press 0 if you do not "
                                         "know."));
                        return VIEW_USED;
                }
                buffer_add_format(&view->typed, i > 0 ? "\n%s" : "%s", field_text(field));
        }
        view->response = response_typing(buffer_text(&view->typed));
        return VIEW_ANSWERED;
}

static void close(struct view *view)
{
        struct filling *filling = view->state;

        for (size_t i = 0; i < filling->count; i++) {
                field_clear(&filling->blanks[i].field);
        }
        memory_free(filling->blanks);
}

const struct view_class view_worked = {
        .heading = N_("We count together"),
        .size = sizeof(struct filling),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .close = close,
};
