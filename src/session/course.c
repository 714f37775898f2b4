// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the shelf, and hears no findings.

#include "session/course.h"

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
