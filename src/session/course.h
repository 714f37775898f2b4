// SPDX-License-Identifier: GPL-3.0-or-later
// What the course now open holds, for screens that go on without it: NULL where it is not there or
// its file is broken. What is wrong with it says `bereke check`. Everything is borrowed from the
// shelf.
#ifndef BEREKE_SESSION_COURSE_H
#define BEREKE_SESSION_COURSE_H

#include "course/course.h"
#include "session/session.h"

const struct lesson *session_lesson(const struct session *session, const char *lesson_id);
const struct lesson_head *session_lesson_head(const struct session *session, const char *lesson_id);

// The lesson to take next, or to go on with after `lesson_id` where that is not NULL. Those that
// cannot be opened are passed over while there is another; NULL where all are done.
const char *session_next_lesson(const struct session *session, const char *lesson_id);

const struct glossary *session_glossary(const struct session *session);
const struct facts *session_facts(const struct session *session);

#endif
