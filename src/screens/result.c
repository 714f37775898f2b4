// SPDX-License-Identifier: GPL-3.0-or-later
// The last page of a lesson. First what went well, in words and in one number; then what is worth
// another look; then today's step. Nobody fails here: what was missed comes back by itself.

#include "screens/result.h"

#include "base/memory.h"
#include "base/translate.h"
#include "learn/review.h"
#include "learn/summary.h"
#include "screens/home.h"
#include "screens/lesson.h"
#include "screens/lesson_opening.h"
#include "session/keys.h"
#include "session/course.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum { GO_ON, ONCE_MORE, GO_HOME };

struct result {
        struct sheet sheet;
        const struct lesson *lesson;
        const char *next; // id of the lesson to go on with; NULL for none
        struct reading reading;
        struct summary summary; // in the sheet's arena
};

static const struct action keys_of_result[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("To the first page"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static const char *words_of(struct result *result, const char *source)
{
        return text_plain(&result->sheet.arena, reading_text(&result->reading, source),
                result->reading.language);
}

static void add_score(struct result *result)
{
        const struct summary *summary = &result->summary;
        struct sheet *sheet = &result->sheet;
        size_t right = summary->questions - summary->repeat_count;

        if (summary->questions == 0) {
                return;
        }
        if (right > 0) {
                page_add_text(&sheet->page, STYLE_AMOUNT,
                        arena_format(&sheet->arena, _("Answered right: %zu of %zu."), right,
                                summary->questions));
        }
        page_add_text(&sheet->page, STYLE_TEXT,
                summary->passed ? _("Well done: you have reached the goal of this lesson.")
                                : _("A good start. What was not clear yet comes back by itself."));
}

static void add_objectives(struct result *result)
{
        const struct summary *summary = &result->summary;
        struct sheet *sheet = &result->sheet;
        struct list_item *items =
                arena_take(&sheet->arena, (summary->objective_count + 1) * sizeof(*items));
        struct list *list = arena_take(&sheet->arena, sizeof(*list));

        for (size_t i = 0; i < summary->objective_count; i++) {
                const struct objective_result *objective = &summary->objectives[i];

                items[i].label = words_of(result, objective->objective->text);
                items[i].style = objective->reached ? STYLE_RIGHT : STYLE_TEXT;
                items[i].mark = objective->questions == 0 ? NULL
                                : objective->reached      ? _("reached")
                                                          : _("on the way");
        }
        if (summary->objective_count > 0) {
                list_set(list, items, summary->objective_count);
                list->fixed = true;
                page_add_heading(&sheet->page, _("You wanted to learn this:"));
                page_add_list(&sheet->page, list);
        }
}

static void add_repeats(struct result *result)
{
        const struct summary *summary = &result->summary;
        struct sheet *sheet = &result->sheet;

        if (summary->repeat_count == 0) {
                return;
        }
        page_add_heading(&sheet->page, _("Worth another look:"));
        for (size_t i = 0; i < summary->repeat_count; i++) {
                const struct paragraphs *text = &summary->repeat[i]->text;

                if (text->count > 0) {
                        page_add_item(&sheet->page, words_of(result, text->items[0]));
                }
        }
}

static void add_pledge(struct result *result)
{
        const struct summary *summary = &result->summary;
        struct sheet *sheet = &result->sheet;

        if (summary->pledged) {
                page_add_box(&sheet->page, STYLE_RULE, _("Today's step"), summary->pledged);
        } else if (summary->pledge && summary->pledge->text.count > 0) {
                page_add_box(&sheet->page, STYLE_RULE, _("Today's step"),
                        words_of(result, summary->pledge->text.items[0]));
        }
}

static void add_return(struct result *result)
{
        const struct session *session = result->sheet.session;
        struct sheet *sheet = &result->sheet;
        struct review review;
        int64_t day;

        review_init(&review);
        for (size_t i = 0; i < session->record_count; i++) {
                review_add(&review, &session->records[i]);
        }
        day = review_next_day(&review, result->lesson->id);
        if (day >= 0) {
                page_add_text(&sheet->page, STYLE_QUIET,
                        arena_format(&sheet->arena, _("Some of the questions come back on %s."),
                                words_of_day(&sheet->arena, day)));
        }
        review_clear(&review);
}

// Not at the first start, where the lesson on the keys stands between two pages.
static bool is_in_course(const struct session *session)
{
        return session_is_signed_in(session) || !session_is_kept(session);
}

static void add_ways_on(struct result *result)
{
        struct sheet *sheet = &result->sheet;
        struct session *session = sheet->session;
        bool in_course = is_in_course(session);

        result->next = in_course ? session_next_lesson(session, result->lesson->id) : NULL;
        if (result->next) {
                sheet_add_item(sheet, GO_ON,
                        (struct list_item){
                                .label = _("Next lesson"),
                                .detail = words_of_lesson(&sheet->arena, session, result->next),
                        });
        } else if (!in_course) {
                sheet_add_item(sheet, GO_ON, (struct list_item){.label = _("Go on")});
        }
        if (result->summary.repeat_count > 0) {
                sheet_add_item(
                        sheet, ONCE_MORE, (struct list_item){.label = _("Ask me once more")});
        }
        if (in_course) {
                sheet_set_actions(sheet, keys_of_result, ARRAY_LENGTH(keys_of_result));
                sheet_add_item(sheet, GO_HOME, (struct list_item){.label = _("To the first page")});
        }
        sheet_put_list(sheet);
}

static void build(void *state)
{
        struct result *result = state;
        struct sheet *sheet = &result->sheet;
        const struct session *session = sheet->session;

        sheet_begin(sheet, "");
        result->reading = reading_of_lesson(result->lesson, translate_language());
        result->summary = summary_of_lesson(
                &sheet->arena, result->lesson, session->records, session->record_count);
        sheet->title = words_of(result, result->lesson->title);
        page_add_heading(&sheet->page, _("You have come to the end of the lesson."));
        add_score(result);
        add_ways_on(result);
        add_pledge(result);
        add_repeats(result);
        add_objectives(result);
        add_return(result);
}

static struct next ask_once_more(struct result *result)
{
        const struct summary *summary = &result->summary;

        return next_screen(NEXT_PUSH, lesson_again_screen(result->sheet.session, result->lesson,
                                              summary->repeat, summary->repeat_count));
}

static struct next go_on(struct result *result)
{
        struct session *session = result->sheet.session;

        if (!result->next)
                return next_of(NEXT_POP);
        struct next next = lesson_opening(session, result->next);
        next.kind = NEXT_REPLACE;
        return next;
}

// Where the lesson was opened from a list the first page is further away than one step back.
static struct next go_home(struct result *result)
{
        struct session *session = result->sheet.session;

        return is_in_course(session) ? next_screen(NEXT_RESTART, home_screen(session))
                                     : next_of(NEXT_POP);
}

static struct next choose(struct result *result)
{
        switch (sheet_chosen(&result->sheet)) {
        case GO_ON:
                return go_on(result);
        case ONCE_MORE:
                return ask_once_more(result);
        default:
                return go_home(result);
        }
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct result *result = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(result);
        case SHEET_BACK:
                return go_home(result);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "result",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen result_screen(struct session *session, const struct lesson *lesson)
{
        struct result *result = sheet_new(&class, session, sizeof(*result));

        result->lesson = lesson;
        return sheet_screen(result);
}
