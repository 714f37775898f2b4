// SPDX-License-Identifier: GPL-3.0-or-later
// Households and classes with the number of their people, and nothing else about anybody: no last
// users, no results. From here one also leaves the program.

#include "screens/sign_in.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/arrival.h"
#include "screens/home.h"
#include "screens/newcomer.h"
#include "screens/sign_in_people.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "store/group.h"

enum { CODE_ALONE = -1, CODE_NEW = -2, CODE_TOGETHER = -3, CODE_READ = -4 };

struct sign_in {
        struct sheet sheet;
        struct arrival arrival;
        struct arena arena;
        struct groups groups;
};

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static const char *people_count(struct arena *arena, size_t count)
{
        return arena_format(arena, translate_plural("%zu person", "%zu people", count), count);
}

static void add_groups(struct sign_in *sign_in)
{
        struct sheet *sheet = &sign_in->sheet;
        struct session *session = sheet->session;
        struct people alone;

        arena_clear(&sign_in->arena);
        sign_in->groups.count = 0;
        if (!session->store ||
                !groups_list(&sign_in->groups, &sign_in->arena, session->store, &session->trouble))
                return;
        for (size_t i = 0; i < sign_in->groups.count; i++) {
                const struct group *group = &sign_in->groups.items[i];
                sheet_add_item(sheet, (int)i,
                        (struct list_item){
                                .label = group->name,
                                .mark = people_count(&sheet->arena, group->people),
                        });
        }
        if (people_list(&alone, &sign_in->arena, session->store, PEOPLE_WITHOUT_GROUP,
                    &session->trouble) &&
                alone.count > 0) {
                sheet_add_item(sheet, CODE_ALONE,
                        (struct list_item){
                                .label = _("People without a household"),
                                .mark = people_count(&sheet->arena, alone.count),
                        });
        }
}

static void add_others(struct sign_in *sign_in)
{
        struct sheet *sheet = &sign_in->sheet;
        bool has_people = sheet->item_count > 0;

        if (session_is_kept(sheet->session)) {
                sheet_add_item(sheet, CODE_NEW, (struct list_item){.label = _("I am new here")});
        } else {
                sheet_add_item(sheet, CODE_READ,
                        (struct list_item){.label = _("Read the course without a name")});
        }
        if (has_people && sign_in->arrival.wanted == 1) {
                sheet_add_item(sheet, CODE_TOGETHER,
                        (struct list_item){.label = _("We are two, we learn together")});
        }
}

static const char *question(const struct sign_in *sign_in, bool nobody)
{
        if (nobody)
                return _("Nobody is on the list yet. The first person can come in now.");
        if (sign_in->arrival.wanted == 1)
                return _("Choose your household or your class.");
        return sign_in->arrival.count == 0
                       ? _("The first person: choose your household or your class.")
                       : _("The second person: choose your household or your class.");
}

static void build(void *state)
{
        struct sign_in *sign_in = state;
        struct sheet *sheet = &sign_in->sheet;

        sheet_begin(sheet, _("Welcome to Bereke"));
        if (sign_in->arrival.wanted == 1)
                sheet_set_actions(sheet, actions, ARRAY_LENGTH(actions));
        else
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        add_groups(sign_in);
        page_add_text(&sheet->page, STYLE_TEXT, question(sign_in, sheet->item_count == 0));
        add_others(sign_in);
        sheet_put_list(sheet);
        sheet_say_trouble(sheet);
        if (!session_is_kept(sheet->session)) {
                sheet_say(sheet, STYLE_WARNING,
                        _("Nothing can be written down on this computer now. You can read the "
                          "course, but it will not be remembered."));
        }
}

static struct next choose(struct sign_in *sign_in)
{
        struct session *session = sign_in->sheet.session;
        int code = sheet_chosen(&sign_in->sheet);

        switch (code) {
        case CODE_ALONE:
                return next_screen(NEXT_PUSH, sign_in_people_screen(&sign_in->arrival, NULL));
        case CODE_NEW:
                return next_screen(NEXT_PUSH, newcomer_screen(&sign_in->arrival, 0));
        case CODE_TOGETHER:
                sign_in->arrival.wanted = SITTING_PEOPLE;
                sign_in->sheet.list.chosen = 0;
                return sheet_rebuild(sign_in);
        case CODE_READ:
                return next_screen(NEXT_PUSH, home_screen(session));
        default:
                return next_screen(NEXT_PUSH,
                        sign_in_people_screen(&sign_in->arrival, &sign_in->groups.items[code]));
        }
}

// From the second person to the first, from two to one, from one out of the program.
static struct next go_back(struct sign_in *sign_in)
{
        if (sign_in->arrival.wanted == 1) {
                sheet_ask(&sign_in->sheet, _("Leave"), _("Do you want to leave Bereke?"));
                return next_of(NEXT_STAY);
        }
        arrival_clear(&sign_in->arrival);
        sign_in->arrival.wanted = 1;
        return sheet_rebuild(sign_in);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sign_in *sign_in = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(sign_in);
        case SHEET_BACK:
                return go_back(sign_in);
        case SHEET_YES:
                return next_of(NEXT_END);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct sign_in *sign_in = state;

        arrival_clear(&sign_in->arrival);
        arena_clear(&sign_in->arena);
}

static const struct sheet_class class = {
        .name = "sign in",
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
        .build = build,
        .answer = answer,
        .leave = leave,
};

static struct sign_in *make(struct session *session, size_t wanted)
{
        struct sign_in *sign_in = sheet_new(&class, session, sizeof(*sign_in));

        arrival_init(&sign_in->arrival, session, wanted);
        return sign_in;
}

struct screen sign_in_screen(struct session *session)
{
        return sheet_screen(make(session, 1));
}

struct screen sign_in_second_screen(struct session *session, const struct person *first)
{
        struct sign_in *sign_in = make(session, SITTING_PEOPLE);

        arrival_put(&sign_in->arrival, first);
        return sheet_screen(sign_in);
}
