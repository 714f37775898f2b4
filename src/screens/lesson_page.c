// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page at one place of a walk, from above: the lesson's own words, the view of
// the step's kind, what is said about the answer, the way to a hint; in a preview the trainer's
// notes.

#include "base/memory.h"
#include "base/translate.h"
#include "learn/progress.h"
#include "screens/lesson_walk.h"
#include "session/words.h"

// What Enter does where the arrows stand now.
static const char *words_of_enter(const struct lesson_walk *walk)
{
        const struct page *page = &walk->sheet.page;

        if (view_is_asking(&walk->view)) {
                return N_("Answer");
        }
        if (!page_focused(page)) {
                return N_("Continue");
        }
        return page_is_typed(page) ? N_("Ready") : N_("Choose");
}

// "I don't know" where something is asked; else the way to words that are explained, if there are
// any.
static void set_keys(struct lesson_walk *walk)
{
        struct action *keys = walk->keys;
        bool asking = view_is_asking(&walk->view);
        bool explains = walk->sheet.page.links > 0;

        keys[0] = (struct action){.code = KEY_CODE_ENTER, .label = words_of_enter(walk)};
        keys[1] = (struct action){.code = KEY_CODE_ESC,
                .label = walk->player.position == 0 ? N_("Leave") : N_("Back")};
        keys[2] = (struct action){.code = KEY_CODE_TAB, .label = N_("Menu")};
        keys[3] = asking ? (struct action){.code = KEY_CODE_DIGIT, .label = N_("I don't know")}
                         : (struct action){.code = KEY_CODE_RIGHT, .label = N_("Glossary")};
        sheet_set_actions(&walk->sheet, keys,
                asking || explains ? ARRAY_LENGTH(walk->keys) : ARRAY_LENGTH(walk->keys) - 1);
}

// The title, with both names where two sit together.
static const char *title_of(struct lesson_walk *walk)
{
        struct arena *arena = &walk->sheet.arena;
        const char *title = text_plain(
                arena, reading_text(&walk->reading, walk->lesson->title), walk->reading.language);

        if (player_place(&walk->player)->recall) {
                title = _("Do you remember?");
        } else if (walk->kind == WALK_AGAIN) {
                title = _("Once more");
        }
        return walk->session->person_count < 2 ? title
                                               : arena_format(arena, "%s — %s", title,
                                                         words_of_people(arena, walk->session));
}

static void set_progress(struct lesson_walk *walk)
{
        struct player *player = &walk->player;
        size_t number = player_number(player);
        size_t whole = walk->lesson->step_count;

        walk->sheet.step = (int)number;
        walk->sheet.steps = number > 0 ? (int)whole : 0;
        walk->sheet.progress =
                words_of_count(&walk->sheet.arena, number > 0 ? number : player->position + 1,
                        number > 0 ? whole : player->recall_count);
}

// A lesson that is not translated whole is shown as it was written, and says so.
static void add_language(struct lesson_walk *walk)
{
        const struct reading *reading = player_place(&walk->player)->reading;

        if (walk->say_language && reading->language != translate_language()) {
                page_add_text(&walk->sheet.page, STYLE_QUIET,
                        arena_format(&walk->sheet.arena,
                                _("This lesson is not translated yet. You read it in this "
                                  "language: %s."),
                                language_name(reading->language)));
        }
}

// The lesson that is better taken first, on the first page of one that was never finished.
static const char *better_first(const struct lesson_walk *walk)
{
        const struct session *session = walk->session;
        const struct record *records = session->records;
        size_t count = session->record_count;

        if (walk->kind != WALK_LESSON || player_number(&walk->player) != 1 ||
                progress_of_lesson(walk->lesson->id, NULL, records, count).state >= PROGRESS_DONE) {
                return NULL;
        }
        const char *first = progress_needed_first(walk->lesson, records, count);
        return first && shelf_path(session->shelf, first) ? first : NULL;
}

// Advice, and no lock.
static void add_advice(struct lesson_walk *walk)
{
        struct arena *arena = &walk->sheet.arena;
        const char *first = better_first(walk);

        if (first) {
                page_add_text(&walk->sheet.page, STYLE_QUIET,
                        arena_format(arena,
                                _("It is easier after the lesson “%s”. You can also stay here."),
                                words_of_lesson(arena, walk->session, first)));
        }
}

static bool stands_in_a_box(const struct step *step)
{
        return step->kind == STEP_NOTE || step->kind == STEP_TALK || step->kind == STEP_PLEDGE;
}

static void add_step(struct lesson_walk *walk)
{
        struct view *view = &walk->view;
        const struct step *step = view_step(view);
        const char *heading = view->class->heading ? _(view->class->heading) : NULL;

        if (step->title) {
                heading = view_words(view, step->title);
        }
        if (heading) {
                page_add_heading(&walk->sheet.page, heading);
        }
        view->standing = NULL;
        if (!stands_in_a_box(step)) {
                view_add_paragraphs(view, &step->text);
        }
        if (view->class->fill) {
                view->class->fill(view);
        }
}

static void add_feedback(struct lesson_walk *walk)
{
        if (walk->say_answer) {
                page_show_from_here(&walk->sheet.page);
        }
        view_add_feedback(&walk->view);
}

static void add_hint(struct lesson_walk *walk)
{
        if (player_hints_left(&walk->player) > 0) {
                walk->hint = (struct list_item){
                        .label = player_place(&walk->player)->hints > 0
                                         ? _("One more hint: arrow down, then Enter")
                                         : _("A hint: arrow down, then Enter"),
                        .style = STYLE_QUIET};
                list_set(&walk->hints, &walk->hint, 1);
                walk->hints.unnumbered = true;
                page_add_list(&walk->sheet.page, &walk->hints);
        }
}

static void add_trainer(struct lesson_walk *walk)
{
        const struct step *step = view_step(&walk->view);

        if (walk->kind == WALK_PREVIEW && step->trainer.count > 0) {
                view_add_box(&walk->view, STYLE_FRAME, _("For the trainer"), &step->trainer);
        }
}

void lesson_walk_fill(struct lesson_walk *walk)
{
        struct page *page = &walk->sheet.page;
        bool again = walk->opened;
        const void *focused = again ? page_focused(page) : NULL;
        int top = again ? page->top : 0;

        if (!again) {
                view_open(&walk->view);
                walk->opened = true;
        }
        sheet_begin(&walk->sheet, "");
        walk->sheet.title = title_of(walk);
        set_progress(walk);
        add_language(walk);
        add_advice(walk);
        add_step(walk);
        add_feedback(walk);
        add_hint(walk);
        add_trainer(walk);
        page->top = top;
        if (focused) {
                page_focus(page, focused);
        }
        set_keys(walk);
        page->follow = again && !walk->say_answer; // a new page is read from above
        walk->say_answer = false;
        if (walk->view.message) {
                sheet_say(&walk->sheet, STYLE_KEY, walk->view.message);
        }
}
