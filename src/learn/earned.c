// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of a certificate, part by part. It holds for everybody alike: there is no way round it.

#include "learn/earned.h"

size_t earned_needed(size_t all, int percent)
{
        return (all * (size_t)percent + 99) / 100;
}

static size_t finished(const struct ids *ids, const struct earned_facts *facts)
{
        size_t count = 0;

        for (size_t i = 0; i < ids->count; i++)
                count += facts->has_finished(facts->context, ids->items[i]);
        return count;
}

struct earned earned_part(
        enum earned_part part, const struct course *course, const struct earned_facts *facts)
{
        const struct certificate_rule *rule = &course->certificate;
        struct earned earned = {0};

        switch (part) {
        case EARNED_LESSONS:
                for (size_t i = 0; i < course->module_count; i++) {
                        earned.all += course->modules[i].lessons.count;
                        earned.done += finished(&course->modules[i].lessons, facts);
                }
                earned.needed = earned_needed(earned.all, rule->lessons);
                break;
        case EARNED_ATTENDANCE:
                earned.all = facts->held;
                earned.done = facts->attended;
                earned.needed = earned_needed(facts->held > 0 ? facts->held : 1, rule->attendance);
                break;
        case EARNED_AFTER_TEST:
        case EARNED_PART_COUNT:
                earned.all = course->tests.count;
                earned.done = finished(&course->tests, facts);
                earned.needed = rule->after_test ? earned.all : 0;
                break;
        }
        return earned;
}

bool earned_is_met(
        enum earned_part part, const struct course *course, const struct earned_facts *facts)
{
        struct earned earned = earned_part(part, course, facts);

        return earned.done >= earned.needed;
}
