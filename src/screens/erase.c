// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages before it happens, and "No" is chosen first: this is the one thing here that cannot be
// undone.

#include "screens/erase.h"

#include "base/translate.h"
#include "screens/leaving.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct erase {
        struct sheet sheet;
};

static void build(void *state)
{
        struct sheet *sheet = &((struct erase *)state)->sheet;

        sheet_begin(sheet, _("Erase all about me"));
        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(&sheet->arena,
                        _("Everything about %s will be erased from this computer: the name, the "
                          "answers, the promises."),
                        sheet->session->people[0].name));
        page_add_text(&sheet->page, STYLE_WARNING, _("This cannot be undone."));
        page_add_text(&sheet->page, STYLE_QUIET,
                _("Copies made before are erased as they grow old, within a week of use."));
        sheet_add_item(sheet, 0, (struct list_item){.label = _("Keep everything")});
        sheet_add_item(sheet, 1, (struct list_item){.label = _("Erase")});
        sheet_put_list(sheet);
}

static struct next erase_now(struct sheet *sheet)
{
        struct session *session = sheet->session;

        if (!person_erase(session->store, session->people[0].id, &session->trouble)) {
                sheet_say_trouble(sheet);
                return next_of(NEXT_STAY);
        }
        return leaving_signs_out(session);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct erase *)state)->sheet;

        switch (answer) {
        case SHEET_CHOSEN:
                if (sheet_chosen(sheet) == 0)
                        return next_of(NEXT_POP);
                sheet_ask(sheet, _("Erase"), _("Do you really want to erase everything?"));
                return next_of(NEXT_STAY);
        case SHEET_YES:
                return erase_now(sheet);
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "erase",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen erase_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct erase)));
}
