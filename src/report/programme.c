// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the village: numbers of groups, never of persons. A group of fewer than five is left
// out, and so is the row of everybody where that group could be found by taking the others away.

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "report/gain.h"
#include "report/report.h"
#include "store/group.h"
#include "store/learners.h"

static const struct report_column columns[] = {
        {"class_id", REPORT_ID, N_("Class")},
        {"class", REPORT_TEXT, N_("Class")},
        {"people", REPORT_COUNT, N_("People")},
        {"began", REPORT_COUNT, N_("Began")},
        {"finished_any", REPORT_COUNT, N_("Finished a lesson")},
        {"lessons_done", REPORT_SHARE, N_("Lessons done")},
        {"attendance", REPORT_SHARE, N_("Attendance")},
        {"tested", REPORT_COUNT, N_("Took both tests")},
        {"before", REPORT_SHARE, N_("Before")},
        {"after", REPORT_SHARE, N_("After")},
        {"gain", REPORT_SHARE, N_("Gain")},
        {"normalised_gain", REPORT_SHARE, N_("Of what was possible")},
};

static void add_share(struct report_table *table, int64_t part, int64_t whole)
{
        if (whole > 0)
                report_add_number(table, report_share(part, whole));
        else
                report_add_nothing(table);
}

static size_t finished_of(const struct learner *learner, const struct report_lessons *lessons)
{
        size_t finished = 0;
        for (size_t i = 0; i < learner->lessons.count; i++)
                for (size_t k = 0; k < lessons->count; k++)
                        finished +=
                                learner->lessons.items[i].finished > 0 &&
                                strcmp(learner->lessons.items[i].lesson, lessons->items[k].id) == 0;
        return finished;
}

static void add_learning(struct report_table *table, const struct learners *learners,
        const struct report_lessons *lessons)
{
        size_t began = 0;
        size_t finished_any = 0;
        size_t finished = 0;
        for (size_t i = 0; i < learners->count; i++) {
                size_t own = finished_of(&learners->items[i], lessons);
                began += learners->items[i].lessons.count > 0;
                finished_any += own > 0;
                finished += own;
        }
        report_add_number(table, (int64_t)learners->count);
        report_add_number(table, (int64_t)began);
        report_add_number(table, (int64_t)finished_any);
        add_share(table, (int64_t)finished, (int64_t)(learners->count * lessons->count));
}

static void add_attendance(struct report_table *table, const struct attended_sessions *attended)
{
        int64_t there = 0;
        int64_t marked = 0;
        for (size_t i = 0; i < attended->count; i++) {
                enum attendance_mark mark = attended->items[i].mark;
                marked += mark != ATTENDANCE_UNMARKED;
                there += mark == ATTENDANCE_PRESENT || mark == ATTENDANCE_LATE;
        }
        add_share(table, there, marked);
}

static void add_gain(struct report_table *table, const struct gain *gain)
{
        int64_t normalised;
        if (gain->count < REPORT_SMALLEST_GROUP) {
                for (int i = 0; i < 5; i++)
                        report_add_nothing(table);
                return;
        }
        int64_t before = gain_mean(gain, GAIN_WHOLE, 0);
        int64_t after = gain_mean(gain, GAIN_WHOLE, 1);
        report_add_number(table, (int64_t)gain->count);
        report_add_number(table, before);
        report_add_number(table, after);
        report_add_number(table, after - before);
        if (gain_normalised(&normalised, before, after))
                report_add_number(table, normalised);
        else
                report_add_nothing(table);
}

// `group` is NULL for everybody.
static bool add_row(struct report_table *table, const struct report_scope *scope,
        const struct group *group, const struct learners *learners)
{
        struct attended_sessions attended;
        struct gain gain;
        struct report_lessons lessons = report_lessons_of(table->arena, scope, false);
        if (!attended_read(
                    &attended, table->arena, scope->store, scope->class_id, scope->diagnostics) ||
                !gain_read(&gain, table->arena, scope))
                return false;
        report_add_text(table, group ? group->uuid : NULL);
        report_add_text(table, group ? group->name : NULL);
        add_learning(table, learners, &lessons);
        add_attendance(table, &attended);
        add_gain(table, &gain);
        return true;
}

static bool is_among(const struct learners *learners, int64_t person)
{
        for (size_t i = 0; i < learners->count; i++)
                if (learners->items[i].person.id == person)
                        return true;
        return false;
}

// Takes those of the class out of the people who stand in no row yet.
static void take_out(struct learners *rest, const struct learners *shown)
{
        size_t left = 0;
        for (size_t i = 0; i < rest->count; i++)
                if (!is_among(shown, rest->items[i].person.id))
                        rest->items[left++] = rest->items[i];
        rest->count = left;
}

// The row of a class, where it is large enough.
static bool add_class(struct report_table *table, const struct report_scope *scope,
        const struct group *group, struct learners *rest)
{
        struct report_scope narrow = *scope;
        struct learners learners;
        narrow.class_id = group->id;
        if (!learners_read(&learners, table->arena, scope->store, group->id, scope->diagnostics))
                return false;
        if (learners.count < REPORT_SMALLEST_GROUP)
                return true;
        take_out(rest, &learners);
        return add_row(table, &narrow, group, &learners);
}

bool report_programme(
        struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct groups groups;
        struct learners all;
        struct learners rest;
        *table = report_table_of(arena, "programme", columns, ARRAY_LENGTH(columns));
        bool read = groups_list(&groups, arena, scope->store, scope->diagnostics) &&
                    learners_read(&all, arena, scope->store, PEOPLE_ALL, scope->diagnostics) &&
                    learners_read(&rest, arena, scope->store, PEOPLE_ALL, scope->diagnostics);
        for (size_t i = 0; read && i < groups.count; i++) {
                const struct group *group = &groups.items[i];
                bool wanted = scope->class_id == PEOPLE_ALL || scope->class_id == group->id;
                if (group->kind == GROUP_CLASS && wanted)
                        read = add_class(table, scope, group, &rest);
        }
        bool hides_few = read && rest.count > 0 && rest.count < REPORT_SMALLEST_GROUP;
        if (read && scope->class_id == PEOPLE_ALL && all.count >= REPORT_SMALLEST_GROUP &&
                !hides_few)
                read = add_row(table, scope, NULL, &all);
        return read;
}
