// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the order of the courses. A broken one stays in the list, without what only its file
// could tell: `check` says what is wrong with it, a report does not.

#include "report/scope.h"

static size_t count_questions(const struct lesson *lesson)
{
        size_t count = 0;
        for (size_t i = 0; lesson && i < lesson->step_count; i++)
                count += lesson->steps[i].kind == STEP_QUESTION;
        return count;
}

static size_t add(struct report_lesson *out, struct course_shelf *shelf, const struct ids *ids)
{
        for (size_t i = 0; i < ids->count; i++) {
                struct diagnostics unsaid;
                diagnostics_init(&unsaid);
                const struct lesson *lesson = shelf_lesson(shelf, ids->items[i], &unsaid);
                diagnostics_clear(&unsaid);
                out[i] = (struct report_lesson){
                        .id = ids->items[i],
                        .lesson = lesson,
                        .questions = count_questions(lesson),
                };
        }
        return ids->count;
}

static size_t room_for(const struct report_scope *scope)
{
        size_t count = 1;
        for (size_t i = 0; i < scope->shelf_count; i++) {
                const struct course *course = shelf_course(scope->shelves[i]);
                count += course->tests.count;
                for (size_t k = 0; k < course->module_count; k++)
                        count += course->modules[k].lessons.count;
        }
        return count;
}

struct report_lessons report_lessons_of(
        struct arena *arena, const struct report_scope *scope, bool with_tests)
{
        struct report_lessons lessons = {0};
        lessons.items = arena_take(arena, room_for(scope) * sizeof(*lessons.items));
        for (size_t i = 0; i < scope->shelf_count; i++) {
                struct course_shelf *shelf = scope->shelves[i];
                const struct course *course = shelf_course(shelf);
                for (size_t k = 0; k < course->module_count; k++)
                        lessons.count += add(
                                lessons.items + lessons.count, shelf, &course->modules[k].lessons);
                if (with_tests)
                        lessons.count += add(lessons.items + lessons.count, shelf, &course->tests);
        }
        return lessons;
}

const struct step *report_question(const struct lesson *lesson, size_t place)
{
        const struct step *step = lesson->steps;
        for (;; step++)
                if (step->kind == STEP_QUESTION && place-- == 0)
                        return step;
}
