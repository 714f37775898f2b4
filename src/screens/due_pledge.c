// SPDX-License-Identifier: GPL-3.0-or-later
// A promise in the learner's own words, and three honest answers. None of them is a fault.

#include "screens/due_pledge.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/arrival.h"
#include "screens/home.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "store/pledge.h"

struct due_pledge {
        struct sheet sheet;
        struct arena arena;
        struct pledge pledge;
        bool answered;
        enum pledge_kept kept;
};

// The oldest promise that is due; none where two sit together, for a promise is one's own.
static bool find_due(struct session *session, struct arena *arena, struct pledge *due)
{
        struct pledges pledges;
        int64_t today = session_today(session);

        if (!session_is_kept(session) || session->person_count != 1 ||
                !pledges_of_person(
                        &pledges, arena, session->store, session->people[0].id, &session->trouble))
                return false;
        for (size_t i = 0; i < pledges.count; i++) {
                if (pledge_is_due(&pledges.items[i], today)) {
                        *due = pledges.items[i];
                        return true;
                }
        }
        return false;
}

static void build_question(struct due_pledge *due)
{
        struct sheet *sheet = &due->sheet;

        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(&sheet->arena, _("On %s you promised yourself:"),
                        words_of_day(&sheet->arena, due->pledge.made_day)));
        page_add_box(&sheet->page, STYLE_RULE, NULL, due->pledge.words);
        page_add_text(&sheet->page, STYLE_TEXT, _("How did it go?"));
        sheet_add_item(sheet, PLEDGE_KEPT, (struct list_item){.label = _("It worked")});
        sheet_add_item(sheet, PLEDGE_PARTLY_KEPT, (struct list_item){.label = _("In part")});
        sheet_add_item(sheet, PLEDGE_NOT_KEPT, (struct list_item){.label = _("Not yet")});
        sheet_put_list(sheet);
}

static const char *thanks(enum pledge_kept kept)
{
        switch (kept) {
        case PLEDGE_KEPT:
                return _("Well done! Small steps make big ones.");
        case PLEDGE_PARTLY_KEPT:
                return _("A part is a good beginning. You can go on from there.");
        default:
                return _("That happens to everybody. You can promise it anew, perhaps something "
                         "smaller.");
        }
}

static const struct action keys_of_question[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Later"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static const struct action keys_of_thanks[] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static void build(void *state)
{
        struct due_pledge *due = state;

        sheet_begin(&due->sheet, _("My promises"));
        if (due->answered) {
                sheet_set_actions(&due->sheet, keys_of_thanks, ARRAY_LENGTH(keys_of_thanks));
                page_add_box(&due->sheet.page, STYLE_RULE, NULL, due->pledge.words);
                page_add_text(&due->sheet.page, STYLE_TEXT, thanks(due->kept));
        } else {
                build_question(due);
        }
}

static struct next choose(struct due_pledge *due)
{
        struct session *session = due->sheet.session;

        due->kept = (enum pledge_kept)sheet_chosen(&due->sheet);
        if (!pledge_answer(session->store, due->pledge.id, due->kept, &session->trouble)) {
                sheet_say_trouble(&due->sheet);
                return next_of(NEXT_STAY);
        }
        due->answered = true;
        return sheet_rebuild(due);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct due_pledge *due = state;
        struct session *session = due->sheet.session;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(due);
        case SHEET_NEXT:
                return next_screen(NEXT_RESTART, arrival_screen(session));
        case SHEET_BACK: // asked again the next time
                return next_screen(NEXT_RESTART,
                        due->answered ? arrival_screen(session) : home_screen(session));
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct due_pledge *due = state;

        arena_clear(&due->arena);
}

static const struct sheet_class class = {
        .name = "due pledge",
        .actions = keys_of_question,
        .action_count = ARRAY_LENGTH(keys_of_question),
        .build = build,
        .answer = answer,
        .leave = leave,
};

bool due_pledge_screen(struct screen *screen, struct session *session)
{
        struct arena arena = {0};
        struct pledge pledge;

        if (!find_due(session, &arena, &pledge)) {
                arena_clear(&arena);
                return false;
        }
        struct due_pledge *due = sheet_new(&class, session, sizeof(*due));
        due->arena = arena;
        due->pledge = pledge;
        *screen = sheet_screen(due);
        return true;
}
