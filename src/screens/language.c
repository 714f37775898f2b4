// SPDX-License-Identifier: GPL-3.0-or-later
// Three languages, each named in itself, so that everybody finds their own whatever is shown now.

#include "screens/language.h"

#include "base/translate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct language_choice {
        struct sheet sheet;
};

static void build(void *state)
{
        struct language_choice *choice = state;
        struct sheet *sheet = &choice->sheet;

        sheet_begin(sheet, _("Language"));
        for (int i = 0; i < LANGUAGE_COUNT; i++) {
                sheet_add_item(
                        sheet, i, (struct list_item){.label = language_name((enum language)i)});
        }
        sheet_put_list(sheet);
        sheet_choose(sheet, (int)translate_language());
        sheet_say_trouble(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct language_choice *choice = state;

        switch (answer) {
        case SHEET_CHOSEN:
                session_set_language(
                        choice->sheet.session, (enum language)sheet_chosen(&choice->sheet));
                return next_of(NEXT_LANGUAGE_POP);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "language",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen language_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct language_choice)));
}
