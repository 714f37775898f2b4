// SPDX-License-Identifier: GPL-3.0-or-later
// Around a lesson's own screen: the file is watched, read again when it was saved, and the walk
// goes on at the step it was at. What is watched is the folder, since editors put a new file in the
// place of the old one. While another screen is on top nothing is watched; coming back reads the
// file again.

#include "screens/preview.h"

#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/translate.h"
#include "screens/lesson.h"
#include "session/sheet.h"

enum { FINDINGS_SHOWN = 12 };

static const struct action actions[] = {
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

struct preview {
        struct session *session;
        char *file;
        char *name; // the file's own, without its folder
        char *step; // to go on from; NULL for the first
        int notifier;
        struct arena arena;   // of the lesson
        struct screen lesson; // no class while the file is broken
        struct sheet faults;  // shown then
};

static void forget_lesson(struct preview *preview)
{
        const char *step = preview->lesson.class ? lesson_screen_step(&preview->lesson) : NULL;

        if (step) {
                memory_free(preview->step);
                preview->step = memory_copy_text(step);
        }
        if (preview->lesson.class) {
                preview->lesson.class->leave(preview->lesson.state);
        }
        preview->lesson = (struct screen){0};
        arena_clear(&preview->arena);
}

static void show_faults(struct preview *preview, struct diagnostics *diagnostics)
{
        struct sheet *sheet = &preview->faults;

        sheet_begin(sheet, arena_copy_text(&preview->arena, preview->name));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("This lesson cannot be shown yet. Mend the file and save it; this page "
                  "follows."));
        diagnostics_sort(diagnostics);
        for (size_t i = 0; i < diagnostics->count && i < FINDINGS_SHOWN; i++) {
                struct buffer words;

                buffer_init(&words);
                finding_print(&words, &diagnostics->findings[i]);
                page_add_text(&sheet->page, STYLE_TEXT, buffer_text(&words));
                buffer_clear(&words);
        }
}

// Reads the file anew: the lesson, or what is wrong with it.
static void read_lesson(struct preview *preview)
{
        const struct key shown = {.code = KEY_CODE_SHOWN};
        struct diagnostics diagnostics;
        const struct lesson *lesson;

        forget_lesson(preview);
        diagnostics_init(&diagnostics);
        lesson = lesson_open(&preview->arena, preview->file, &diagnostics);
        if (lesson) {
                preview->lesson = lesson_preview_screen(preview->session, lesson, preview->step);
                preview->lesson.class->key(preview->lesson.state, &shown);
        } else {
                show_faults(preview, &diagnostics);
        }
        diagnostics_clear(&diagnostics);
}

// Whether one of the things that happened in the folder was to this file.
static bool was_saved(const struct preview *preview)
{
        _Alignas(struct inotify_event) char events[4096];
        bool saved = false;
        ssize_t length;

        while ((length = read(preview->notifier, events, sizeof(events))) > 0) {
                const struct inotify_event *event;

                for (char *at = events; at < events + length; at += sizeof(*event) + event->len) {
                        event = (const struct inotify_event *)(const void *)at;
                        saved = saved ||
                                (event->len > 0 && strcmp(event->name, preview->name) == 0);
                }
        }
        return saved;
}

static void watch(const struct preview *preview, bool on)
{
        if (preview->session->loop) {
                loop_watch(preview->session->loop, on ? preview->notifier : -1);
        }
}

static struct next key_of_faults(struct preview *preview, const struct key *key)
{
        switch (sheet_key(&preview->faults, key)) {
        case SHEET_BUILD:
                read_lesson(preview);
                return next_of(NEXT_STAY);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        case SHEET_UNUSED:
                return next_of(NEXT_UNUSED);
        default:
                return next_of(NEXT_STAY);
        }
}

static struct next hand_on(struct preview *preview, const struct key *key)
{
        struct next next =
                preview->lesson.class ? preview->lesson.class->key(preview->lesson.state, key)
                                      : key_of_faults(preview, key);

        if (next.kind == NEXT_PUSH || (next.kind == NEXT_UNUSED && key->code == KEY_CODE_TAB)) {
                watch(preview, false);
        }
        return next;
}

static struct next preview_key(void *state, const struct key *key)
{
        struct preview *preview = state;

        if (key->code == KEY_CODE_WATCHED) {
                if (was_saved(preview)) {
                        read_lesson(preview);
                }
                return next_of(NEXT_STAY);
        }
        if (key->code == KEY_CODE_SHOWN) {
                watch(preview, true);
                if (was_saved(preview) || !preview->lesson.class) {
                        read_lesson(preview);
                        return next_of(NEXT_STAY);
                }
        }
        return hand_on(preview, key);
}

static void preview_draw(void *state, const struct canvas *canvas)
{
        struct preview *preview = state;

        if (preview->lesson.class) {
                preview->lesson.class->draw(preview->lesson.state, canvas);
        } else {
                sheet_draw(&preview->faults, canvas);
        }
}

static void preview_leave(void *state)
{
        struct preview *preview = state;

        watch(preview, false);
        forget_lesson(preview);
        sheet_clear(&preview->faults);
        if (preview->notifier >= 0) {
                close(preview->notifier);
        }
        memory_free(preview->file);
        memory_free(preview->name);
        memory_free(preview->step);
        memory_free(preview);
}

static const struct screen_class preview_class = {
        .name = "preview",
        .draw = preview_draw,
        .key = preview_key,
        .leave = preview_leave,
};

static int watch_folder(const char *file)
{
        struct arena arena = {0};
        int notifier = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);

        if (notifier >= 0) {
                inotify_add_watch(
                        notifier, file_folder(&arena, file), IN_CLOSE_WRITE | IN_MOVED_TO);
        }
        arena_clear(&arena);
        return notifier;
}

struct screen preview_screen(struct session *session, const char *file, const char *from_step)
{
        struct preview *preview = memory_new(sizeof(*preview));
        const char *slash = strrchr(file, '/');

        preview->session = session;
        preview->file = memory_copy_text(file);
        preview->name = memory_copy_text(slash ? slash + 1 : file);
        preview->step = from_step ? memory_copy_text(from_step) : NULL;
        preview->notifier = watch_folder(file);
        sheet_init(&preview->faults, session, actions, ARRAY_LENGTH(actions));
        return (struct screen){&preview_class, preview};
}
