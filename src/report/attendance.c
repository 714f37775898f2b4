// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each person and day on which their class met, marked or not.

#include "store/attendance.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/translate.h"
#include "report/report.h"
#include "store/learners.h"

static const struct report_column columns[] = {
        {"person_id", REPORT_ID, N_("Person")},
        {"person", REPORT_TEXT, N_("Person")},
        {"class_id", REPORT_ID, N_("Class")},
        {"class", REPORT_TEXT, N_("Class")},
        {"session_id", REPORT_ID, N_("Meeting")},
        {"day", REPORT_TEXT, N_("Day")},
        {"mark", REPORT_OUTCOME, N_("There")},
        {"marked_time", REPORT_TIME, N_("Marked")},
};

static const struct report_outcome marks[ATTENDANCE_MARK_COUNT] = {
        [ATTENDANCE_UNMARKED] = {"unmarked", N_("not marked")},
        [ATTENDANCE_PRESENT] = {"present", N_("present")},
        [ATTENDANCE_ABSENT] = {"absent", N_("absent")},
        [ATTENDANCE_LATE] = {"late", N_("late")},
};

static const char *day_text(struct arena *arena, int64_t day)
{
        struct date date = date_of_day(day);
        return arena_format(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}

bool report_attendance(
        struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct attended_sessions attended;
        *table = report_table_of(arena, "attendance", columns, ARRAY_LENGTH(columns));
        if (!attended_read(&attended, arena, scope->store, scope->class_id, scope->diagnostics))
                return false;
        for (size_t i = 0; i < attended.count; i++) {
                const struct attended *one = &attended.items[i];
                report_add_text(table, one->person);
                report_add_text(table, one->name);
                report_add_text(table, one->class_uuid);
                report_add_text(table, one->class_name);
                report_add_text(table, one->session);
                report_add_text(table, day_text(arena, one->day));
                report_add_outcome(table, &marks[one->mark]);
                if (one->marked > 0)
                        report_add_number(table, one->marked);
                else
                        report_add_nothing(table);
        }
        return true;
}
