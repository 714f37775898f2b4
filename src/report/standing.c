// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of the certificate held against the records. Where something is missing it is said with
// its number, because somebody will ask how much is still to do.

#include "report/standing.h"

#include <string.h>

#include "base/translate.h"
#include "store/attendance.h"
#include "store/group.h"
#include "store/history.h"

static bool has_finished(const void *context, const char *lesson)
{
        const struct begun_lessons *begun = context;

        for (size_t i = 0; i < begun->count; i++)
                if (strcmp(begun->items[i].lesson, lesson) == 0)
                        return begun->items[i].finished > 0;
        return false;
}

// The meetings at which one person was marked, in whatever class: nobody misses those that were
// held before they came.
struct count {
        struct earned_facts *facts;
        struct arena *arena;
        struct store *store;
        int64_t person;
        struct diagnostics *diagnostics;
};

static void count_mark(const struct count *count, const struct attendees *attendees)
{
        for (size_t i = 0; i < attendees->count; i++) {
                enum attendance_mark mark = attendees->items[i].mark;
                if (attendees->items[i].person.id != count->person || mark == ATTENDANCE_UNMARKED)
                        continue;
                count->facts->held++;
                count->facts->attended += mark != ATTENDANCE_ABSENT;
        }
}

static bool count_class(const struct count *count, int64_t class_id)
{
        struct class_sessions sessions;
        bool read = class_sessions_list(
                &sessions, count->arena, count->store, class_id, count->diagnostics);

        for (size_t i = 0; read && i < sessions.count; i++) {
                struct attendees attendees;
                read = attendance_read(&attendees, count->arena, count->store, sessions.items[i].id,
                        count->diagnostics);
                if (read)
                        count_mark(count, &attendees);
        }
        return read;
}

static bool count_attendance(const struct count *count)
{
        struct groups groups;
        bool read = groups_of_person(
                &groups, count->arena, count->store, count->person, count->diagnostics);

        for (size_t i = 0; read && i < groups.count; i++)
                if (groups.items[i].kind == GROUP_CLASS)
                        read = count_class(count, groups.items[i].id);
        return read;
}

bool standing_read(struct standing *standing, struct store *store, const struct course *course,
        int64_t person, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct begun_lessons begun;
        struct earned_facts facts = {.has_finished = has_finished, .context = &begun};
        bool read = history_lessons(&begun, &arena, store, person, diagnostics) &&
                    count_attendance(&(struct count){&facts, &arena, store, person, diagnostics});

        *standing = (struct standing){.met = read};
        for (int part = 0; read && part < EARNED_PART_COUNT; part++) {
                standing->parts[part] = earned_part((enum earned_part)part, course, &facts);
                standing->met =
                        standing->met && earned_is_met((enum earned_part)part, course, &facts);
        }
        arena_clear(&arena);
        return read;
}

const char *standing_missing(
        struct arena *arena, const struct standing *standing, enum earned_part part)
{
        const struct earned *earned = &standing->parts[part];

        if (earned->done >= earned->needed)
                return NULL;
        switch (part) {
        case EARNED_LESSONS:
                return arena_format(arena, _("Lessons: %zu of %zu are done, %zu are needed."),
                        earned->done, earned->all, earned->needed);
        case EARNED_ATTENDANCE:
                return arena_format(arena, _("Meetings: present at %zu of %zu, %zu are needed."),
                        earned->done, earned->all, earned->needed);
        case EARNED_AFTER_TEST:
        case EARNED_PART_COUNT:
                break;
        }
        return arena_format(arena, _("Tests before and after the course: %zu of %zu are taken."),
                earned->done, earned->all);
}
