// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can settle for themselves.

#include "screens/about_me.h"

#include "base/translate.h"
#include "screens/erase.h"
#include "screens/language.h"
#include "screens/my_pin.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

enum about_me_item { ITEM_LANGUAGE, ITEM_LARGER, ITEM_PIN, ITEM_ERASE };

struct about_me {
        struct sheet sheet;
};

static void build(void *state)
{
        struct sheet *sheet = &((struct about_me *)state)->sheet;
        const struct person *person = &sheet->session->people[0];

        sheet_begin(sheet, person->name);
        if (person->role != ROLE_OTHER)
                page_add_text(&sheet->page, STYLE_QUIET, family_role_name(person->role));
        sheet_add_item(sheet, ITEM_LANGUAGE,
                (struct list_item){
                        .label = _("Language"),
                        .mark = language_name(translate_language()),
                });
        sheet_add_item(sheet, ITEM_LARGER,
                (struct list_item){
                        .label = _("Larger text"),
                        .mark = person->larger_text ? _("Yes") : _("No"),
                });
        sheet_add_item(sheet, ITEM_PIN,
                (struct list_item){
                        .label = _("My PIN"),
                        .mark = person->has_pin ? _("Yes") : _("No"),
                });
        sheet_add_item(sheet, ITEM_ERASE, (struct list_item){.label = _("Erase all about me")});
        sheet_put_list(sheet);
        sheet_say_trouble(sheet);
}

static struct next choose(struct sheet *sheet)
{
        struct session *session = sheet->session;

        switch ((enum about_me_item)sheet_chosen(sheet)) {
        case ITEM_LANGUAGE:
                return next_screen(NEXT_PUSH, language_screen(session));
        case ITEM_LARGER:
                session_set_larger_text(session, !session->people[0].larger_text);
                return sheet_rebuild(sheet);
        case ITEM_PIN:
                return next_screen(NEXT_PUSH, my_pin_screen(session));
        case ITEM_ERASE:
                break;
        }
        return next_screen(NEXT_PUSH, erase_screen(session));
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

static const struct sheet_class class = {
        .name = "about me",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen about_me_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct about_me)));
}
