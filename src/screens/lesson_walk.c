// SPDX-License-Identifier: GPL-3.0-or-later
// How a walk begins: with questions of earlier lessons whose day has come, or where it was broken
// off.

#include "screens/lesson_walk.h"

#include "base/memory.h"
#include "base/translate.h"
#include "learn/review.h"
#include "session/course.h"

enum { CANDIDATES = 16 };

static void recall(struct lesson_walk *walk, const struct review_item *item)
{
        const struct lesson *lesson = session_lesson(walk->session, item->lesson);
        const struct step *step = lesson ? lesson_step(lesson, item->step) : NULL;

        if (step && step->kind == STEP_QUESTION && walk->player.recall_count < PLAYER_RECALLS) {
                // The first is put before the second: each keeps the reading of its own number.
                player_recall(&walk->player, lesson, step,
                        &walk->recall_readings[walk->player.recall_count]);
        }
}

static void recall_what_is_due(struct lesson_walk *walk)
{
        const struct session *session = walk->session;
        const struct review_item *due[CANDIDATES];
        struct review review;
        size_t count;

        review_init(&review);
        for (size_t i = 0; i < session->record_count; i++) {
                review_add(&review, &session->records[i]);
        }
        count = review_due(&review, session_today(session), walk->lesson->id, due, CANDIDATES);
        for (size_t i = 0; i < count; i++) {
                recall(walk, due[i]);
        }
        review_clear(&review);
}

void lesson_walk_read(struct lesson_walk *walk)
{
        enum language language = translate_language();

        walk->reading = reading_of_lesson(walk->lesson, language);
        for (size_t i = 0; i < walk->player.recall_count; i++) {
                walk->recall_readings[i] =
                        reading_of_lesson(walk->player.places[i].lesson, language);
        }
}

void lesson_walk_init(struct lesson_walk *walk, struct session *session,
        const struct lesson *lesson, enum lesson_walk_kind kind)
{
        *walk = (struct lesson_walk){.session = session, .kind = kind, .lesson = lesson};
        sheet_init(&walk->sheet, session, NULL, 0);
        walk->say_language = true;
        player_init(&walk->player, lesson, &walk->reading);
        if (kind == WALK_LESSON) {
                if (!lesson->test) {
                        recall_what_is_due(walk);
                }
                player_resume(&walk->player, session->records, session->record_count);
        }
        walk->player.begun = walk->player.begun || kind == WALK_AGAIN;
        walk->view = (struct view){.session = session,
                .sheet = &walk->sheet,
                .player = &walk->player,
                .preview = kind == WALK_PREVIEW};
        lesson_walk_read(walk);
}

void lesson_walk_clear(struct lesson_walk *walk)
{
        view_close(&walk->view);
        buffer_clear(&walk->view.typed);
        player_clear(&walk->player);
        sheet_clear(&walk->sheet);
        if (walk->own) {
                memory_free(walk->own->steps);
                memory_free(walk->own);
        }
}
