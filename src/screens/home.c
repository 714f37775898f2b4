// SPDX-License-Identifier: GPL-3.0-or-later
// One list, and Enter on it takes what comes next: a lesson broken off goes on at the step where it
// was left. It is short enough that each line has its digit; everything stands two keys away.

#include "screens/home.h"

#include "base/memory.h"
#include "base/translate.h"
#include "learn/progress.h"
#include "screens/courses.h"
#include "screens/glossary.h"
#include "screens/leaving.h"
#include "screens/lesson_opening.h"
#include "screens/modules.h"
#include "screens/my_pages.h"
#include "screens/next_lesson.h"
#include "screens/practice.h"
#include "screens/when_needed.h"
#include "session/course.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "ui/font.h"

struct home {
        struct sheet sheet;
        const char *next; // id of the lesson that comes next; NULL once all are done
};

// What stands in the list; those without a screen of their own come first.
enum { CODE_NEXT, CODE_LEAVE, CODE_SCREENS };

struct room {
        const char *label;
        struct screen (*open)(struct session *session);
};

static const struct room rooms[] = {
        {N_("All lessons"), modules_screen},
        {N_("When needed"), when_needed_screen},
        {N_("Practice"), practice_screen},
        {N_("My pages"), my_pages_screen},
        {N_("Glossary"), glossary_screen},
        {N_("Other courses"), courses_screen},
};

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Sign out"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

// "3 of 7", over all modules.
static const char *lessons_done(struct sheet *sheet)
{
        const struct session *session = sheet->session;
        const struct course *course = shelf_course(session->shelf);
        size_t done = 0;
        size_t lessons = 0;

        for (size_t i = 0; i < course->module_count; i++) {
                struct module_progress progress = progress_of_module(
                        &course->modules[i], session->records, session->record_count);
                done += progress.done;
                lessons += progress.lessons;
        }
        return words_of_count(&sheet->arena, done, lessons);
}

static bool is_here(const struct room *room, const struct session *session)
{
        if (room->open == courses_screen)
                return session->shelf_count > 1;
        return room->open != when_needed_screen ||
               shelf_course(session->shelf)->when_needed_count > 0;
}

static void add_rooms(struct home *home)
{
        struct sheet *sheet = &home->sheet;

        for (size_t i = 0; i < ARRAY_LENGTH(rooms); i++) {
                if (is_here(&rooms[i], sheet->session)) {
                        sheet_add_item(sheet, CODE_SCREENS + (int)i,
                                (struct list_item){
                                        .label = _(rooms[i].label),
                                        .mark = rooms[i].open == modules_screen
                                                        ? lessons_done(sheet)
                                                        : NULL,
                                });
                }
        }
        sheet_add_item(sheet, CODE_LEAVE, (struct list_item){.label = _("Sign out")});
}

static void say_what_is_wrong(struct sheet *sheet)
{
        sheet_say_trouble(sheet);
        if (!session_is_kept(sheet->session) || !session_is_signed_in(sheet->session)) {
                sheet_say(sheet, STYLE_WARNING, _("Nothing is written down now."));
        } else if (!sheet->message && font_of_console() == FONT_LACKS_LETTERS) {
                sheet_say(sheet, STYLE_WARNING,
                        _("This screen lacks the letters ң, ө, ү. Ask for: setfont "
                          "CyrAsia-Terminus16"));
        }
}

static void build(void *state)
{
        struct home *home = state;
        struct sheet *sheet = &home->sheet;
        struct session *session = sheet->session;

        sheet_begin(sheet, "");
        const char *name = words_of_people(&sheet->arena, session);
        sheet->title = name ? arena_format(&sheet->arena, _("Hello, %s!"), name) : _("Bereke");
        home->next = session_next_lesson(session, NULL);
        if (home->next) {
                next_lesson_add(sheet, CODE_NEXT, home->next);
        } else {
                page_add_text(&sheet->page, STYLE_RIGHT,
                        _("You have taken every lesson. You can take any of them again."));
        }
        add_rooms(home);
        sheet_put_list(sheet);
        say_what_is_wrong(sheet);
}

static struct next leave_home(struct home *home)
{
        struct session *session = home->sheet.session;

        if (!session_is_signed_in(session))
                return leaving_signs_out(session);
        sheet_ask(&home->sheet, _("Sign out"),
                session_is_kept(session) ? _("Are you finished for today? All is kept.")
                                         : _("Nothing is written down now."));
        return next_of(NEXT_STAY);
}

static struct next choose(struct home *home)
{
        struct session *session = home->sheet.session;
        int code = sheet_chosen(&home->sheet);

        switch (code) {
        case CODE_NEXT:
                return lesson_opening(session, home->next);
        case CODE_LEAVE:
                return leave_home(home);
        default:
                return next_screen(NEXT_PUSH, rooms[code - CODE_SCREENS].open(session));
        }
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct home *home = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(home);
        case SHEET_BACK:
                return leave_home(home);
        case SHEET_YES:
                return leaving_signs_out(home->sheet.session);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "home",
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
        .build = build,
        .answer = answer,
};

struct screen home_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct home)));
}
