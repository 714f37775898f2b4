// SPDX-License-Identifier: GPL-3.0-or-later
// From course.yaml, facts.yaml and glossary.yaml to what they say. Each adds what does not fit
// together inside the file; entries that could not be read are left out.
#ifndef BEREKE_COURSE_COURSE_MAKER_H
#define BEREKE_COURSE_COURSE_MAKER_H

#include "course/course.h"
#include "course/maker.h"

void course_make(struct course *course, struct maker *maker, const struct course_record *record);
void facts_make(struct facts *facts, struct maker *maker, const struct entries_record *record);
void glossary_make(
        struct glossary *glossary, struct maker *maker, const struct entries_record *record);

#endif
