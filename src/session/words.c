// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sentences and short phrases with a number or a name in them, so that no screen glues its
// own.

#include "session/words.h"

#include "base/buffer.h"
#include "base/text.h"
#include "base/translate.h"
#include "money/mark.h"
#include "session/course.h"

static const char *const month_names[] = {
        N_("January"),
        N_("February"),
        N_("March"),
        N_("April"),
        N_("May"),
        N_("June"),
        N_("July"),
        N_("August"),
        N_("September"),
        N_("October"),
        N_("November"),
        N_("December"),
};

// TRANSLATORS: three letters each, for the side of a chart.
static const char *const month_shorts[] = {
        N_("Jan"),
        N_("Feb"),
        N_("Mar"),
        N_("Apr"),
        N_("May"),
        N_("Jun"),
        N_("Jul"),
        N_("Aug"),
        N_("Sep"),
        N_("Oct"),
        N_("Nov"),
        N_("Dec"),
};

const char *words_of_count(struct arena *arena, size_t done, size_t whole)
{
        return arena_format(arena, _("%zu of %zu"), done, whole);
}

const char *words_of_minutes(struct arena *arena, int minutes)
{
        if (minutes == 0)
                return NULL;
        return arena_format(arena,
                translate_plural("%d minute", "%d minutes", (unsigned long)minutes), minutes);
}

const char *words_of_progress(struct arena *arena, const struct progress *progress)
{
        if (progress->open && progress->steps > 0 && progress->seen > 0)
                return arena_format(arena, _("step %zu of %zu"), progress->seen, progress->steps);
        switch (progress->state) {
        case PROGRESS_NOT_STARTED:
                return _("not started");
        case PROGRESS_STARTED:
                return _("started");
        case PROGRESS_DONE:
                return _("done");
        case PROGRESS_DONE_WITH_HELP:
                break;
        }
        return _("done with help");
}

const char *words_of_day(struct arena *arena, int64_t day)
{
        struct date date = date_of_day(day);

        return arena_format(arena, "%02d.%02d.%d", date.day, date.month, date.year);
}

static const char *taken_over(struct arena *arena, struct buffer *buffer)
{
        const char *copy = arena_copy_text(arena, buffer_text(buffer));
        buffer_clear(buffer);
        return copy;
}

const char *words_of_som(struct arena *arena, struct som amount)
{
        const struct mark mark = {.unit = MARK_SOM, .hundredths = amount.tyiyn};
        struct buffer words = {0};

        mark_print(&words, &mark, translate_language());
        return taken_over(arena, &words);
}

const char *words_of_number(struct arena *arena, struct som amount)
{
        struct buffer words = {0};

        som_print(&words, amount, translate_language());
        return taken_over(arena, &words);
}

const char *words_of_month(int month)
{
        return _(month_names[month]);
}

const char *words_of_month_title(struct arena *arena, int month)
{
        return text_capital(arena, words_of_month(month));
}

const char *words_of_month_short(struct arena *arena, int month)
{
        return text_capital(arena, _(month_shorts[month]));
}

const char *words_of_people(struct arena *arena, const struct session *session)
{
        if (session->person_count == 2) {
                return arena_format(
                        arena, _("%s and %s"), session->people[0].name, session->people[1].name);
        }
        return session->person_count == 1 ? session->people[0].name : NULL;
}

const char *words_of_lesson(
        struct arena *arena, const struct session *session, const char *lesson_id)
{
        const struct lesson_head *head = session_lesson_head(session, lesson_id);

        if (!head)
                return lesson_id;
        struct reading reading = reading_of_head(head, translate_language());
        return text_plain(arena, reading_text(&reading, head->title), reading.language);
}
