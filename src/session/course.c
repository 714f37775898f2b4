// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the shelf, and hears no findings.

#include "session/course.h"

#include "base/memory.h"
#include "learn/progress.h"

const struct lesson *session_lesson(const struct session *session, const char *lesson_id)
{
        struct diagnostics unheard = {0};
        const struct lesson *lesson =
                session->shelf ? shelf_lesson(session->shelf, lesson_id, &unheard) : NULL;

        diagnostics_clear(&unheard);
        return lesson;
}

const struct lesson_head *session_lesson_head(const struct session *session, const char *lesson_id)
{
        struct diagnostics unheard = {0};
        const struct lesson_head *head =
                session->shelf ? shelf_head(session->shelf, lesson_id, &unheard) : NULL;

        diagnostics_clear(&unheard);
        return head;
}

static size_t count_lessons(const struct course *course)
{
        size_t count = 0;

        for (size_t i = 0; i < course->module_count; i++)
                count += course->modules[i].lessons.count;
        return count;
}

static const char *next_but(
        const struct session *session, const char *lesson_id, const struct ids *passed_over)
{
        const struct course *course = shelf_course(session->shelf);

        return lesson_id ? progress_next_after(course, lesson_id, session->records,
                                   session->record_count, passed_over)
                         : progress_next(
                                   course, session->records, session->record_count, passed_over);
}

const char *session_next_lesson(const struct session *session, const char *lesson_id)
{
        const struct course *course = shelf_course(session->shelf);
        struct ids broken = {.items = memory_new((count_lessons(course) + 1) * sizeof(char *))};
        const char *next;

        while ((next = next_but(session, lesson_id, &broken)) && !session_lesson(session, next))
                broken.items[broken.count++] = next;
        if (!next && broken.count > 0)
                next = broken.items[0];
        memory_free(broken.items);
        return next;
}

const struct glossary *session_glossary(const struct session *session)
{
        struct diagnostics unheard = {0};
        const struct glossary *glossary =
                session->shelf ? shelf_glossary(session->shelf, &unheard) : NULL;

        diagnostics_clear(&unheard);
        return glossary;
}

const struct facts *session_facts(const struct session *session)
{
        struct diagnostics unheard = {0};
        const struct facts *facts = session->shelf ? shelf_facts(session->shelf, &unheard) : NULL;

        diagnostics_clear(&unheard);
        return facts;
}
