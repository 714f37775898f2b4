// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson, course or scenario to begin with: commented files that pass the check.
#ifndef BEREKE_AUTHOR_TEMPLATE_H
#define BEREKE_AUTHOR_TEMPLATE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/translate.h"

struct template
{
        const char *id; // a–z, 0–9 and "-"
        const char *title;
        enum language language; // that the writer will write in; comments are in the language shown
};

// Is the text made of a–z, 0–9 and "-"?
bool template_id_is_fit(const char *id);

// Adds a lesson with one screen, one talk and one question.
void template_lesson(struct buffer *out, const struct template *template);

// Adds a course.yaml with the module "first-module" that holds the lesson `first_lesson`.
void template_course(struct buffer *out, const struct template *template, const char *first_lesson);

// Adds a year of twelve months with one income, two expenses, a goal and an event.
void template_scenario(struct buffer *out, const struct template *template);

#endif
