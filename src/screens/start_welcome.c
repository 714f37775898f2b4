// SPDX-License-Identifier: GPL-3.0-or-later
// There is a benefit and a bank with nearly the same name, and people who abuse such names: so the
// first page says what Bereke never asks for.

#include "screens/start_welcome.h"

#include "base/translate.h"
#include "screens/start.h"
#include "screens/start_keys.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct start_welcome {
        struct sheet sheet;
};

static void build(void *state)
{
        struct sheet *sheet = &((struct start_welcome *)state)->sheet;

        sheet_begin(sheet, _("What Bereke is"));
        sheet->progress = words_of_count(&sheet->arena, 2, START_STEPS);
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Bereke is a free course. It helps a family to plan its money together."));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("It is not a bank and not a benefit. It gives no loans."));
        page_add_box(&sheet->page, STYLE_WARNING, _("Beware"),
                _("Bereke never asks for money. It never asks for the PIN of your card or for a "
                  "code from an SMS. Who asks for them in its name is deceiving you."));
        page_add_text(&sheet->page, STYLE_QUIET, _("What you answer stays on this computer."));
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct start_welcome *)state)->sheet;

        switch (answer) {
        case SHEET_NEXT:
                return next_screen(NEXT_PUSH, start_keys_screen(sheet->session));
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "start welcome",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = answer,
};

struct screen start_welcome_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct start_welcome)));
}
