// SPDX-License-Identifier: GPL-3.0-or-later
// The names of one household or class, sorted as the language sorts. Who is not among them can come
// in as new.

#include "screens/sign_in_people.h"

#include "base/translate.h"
#include "screens/newcomer.h"
#include "screens/sign_in_pin.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

enum { CODE_NEW = -1 };

struct sign_in_people {
        struct sheet sheet;
        struct arrival *arrival;
        struct arena arena;
        struct group group; // id 0: those without one
        struct people people;
};

static void add_people(struct sign_in_people *sign_in)
{
        struct session *session = sign_in->sheet.session;
        int64_t group = sign_in->group.id ? sign_in->group.id : PEOPLE_WITHOUT_GROUP;

        if (!people_list(
                    &sign_in->people, &sign_in->arena, session->store, group, &session->trouble)) {
                sign_in->people.count = 0;
                return;
        }
        for (size_t i = 0; i < sign_in->people.count; i++) {
                const struct person *person = &sign_in->people.items[i];
                if (!arrival_has(sign_in->arrival, person->id)) {
                        sheet_add_item(
                                &sign_in->sheet, (int)i, (struct list_item){.label = person->name});
                }
        }
}

static void build(void *state)
{
        struct sign_in_people *sign_in = state;
        struct sheet *sheet = &sign_in->sheet;

        sheet_begin(sheet, sign_in->group.id ? sign_in->group.name : _("Without a household"));
        add_people(sign_in);
        page_add_text(&sheet->page, STYLE_TEXT,
                sheet->item_count > 0 ? _("Choose your name.") : _("Nobody else is here yet."));
        if (session_is_kept(sheet->session) && sign_in->group.kind == GROUP_HOUSEHOLD) {
                sheet_add_item(sheet, CODE_NEW,
                        (struct list_item){
                                .label = _("My name is not here: I am new"),
                                .style = STYLE_QUIET,
                        });
        }
        sheet_put_list(sheet);
        sheet_say_trouble(sheet);
}

static struct next choose(struct sign_in_people *sign_in)
{
        int code = sheet_chosen(&sign_in->sheet);

        if (code == CODE_NEW)
                return next_screen(NEXT_PUSH, newcomer_screen(sign_in->arrival, sign_in->group.id));
        const struct person *person = &sign_in->people.items[code];
        if (person->has_pin)
                return next_screen(NEXT_PUSH, sign_in_pin_screen(sign_in->arrival, person));
        struct next next = arrival_add(sign_in->arrival, person);
        if (next.kind == NEXT_STAY)
                sheet_say_trouble(&sign_in->sheet);
        return next;
}

static struct next answer(void *state, enum sheet_answer answer)
{
        switch (answer) {
        case SHEET_CHOSEN:
                return choose(state);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct sign_in_people *sign_in = state;

        arena_clear(&sign_in->arena);
}

static const struct sheet_class class = {
        .name = "sign in people",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen sign_in_people_screen(struct arrival *arrival, const struct group *group)
{
        struct sign_in_people *sign_in = sheet_new(&class, arrival->session, sizeof(*sign_in));

        sign_in->arrival = arrival;
        if (group) {
                sign_in->group = *group;
                sign_in->group.name = arena_copy_text(&sign_in->arena, group->name);
        }
        return sheet_screen(sign_in);
}
