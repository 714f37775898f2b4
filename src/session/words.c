// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sentences and short phrases with a number or a name in them, so that no screen glues its
// own.

#include "session/words.h"

#include "base/translate.h"
#include "session/course.h"

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
