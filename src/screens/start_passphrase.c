// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of the first start. A trainer types the passphrase twice; where none is at hand it
// is put off, and `bereke person` does not ask for one until then.

#include "screens/start_passphrase.h"

#include <string.h>

#include "base/translate.h"
#include "screens/sign_in.h"
#include "screens/start.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "store/passphrase.h"
#include "store/setting.h"

enum passphrase_step { STEP_WISH, STEP_FIRST, STEP_AGAIN };

enum { CODE_LATER, CODE_NOW, LONGEST = 64 };

struct start_passphrase {
        struct sheet sheet;
        enum passphrase_step step;
        struct field first;
        struct field again;
};

static void build_wish(struct sheet *sheet)
{
        page_add_text(&sheet->page, STYLE_TEXT,
                _("A trainer's passphrase protects the list of people on this computer. Only the "
                  "trainer needs it."));
        page_add_text(&sheet->page, STYLE_TEXT, _("Is the trainer here?"));
        sheet_add_item(sheet, CODE_LATER, (struct list_item){.label = _("Not now: go on")});
        sheet_add_item(sheet, CODE_NOW, (struct list_item){.label = _("Make the passphrase now")});
        sheet_put_list(sheet);
}

static void build(void *state)
{
        struct start_passphrase *start = state;
        struct sheet *sheet = &start->sheet;

        sheet_begin(sheet, _("For the trainer"));
        if (start->step == STEP_WISH)
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        else
                sheet_set_actions(sheet, keys_of_field, KEYS_OF_FIELD);
        sheet->progress = words_of_count(&sheet->arena, 4, START_STEPS);
        switch (start->step) {
        case STEP_WISH:
                build_wish(sheet);
                return;
        case STEP_FIRST:
                start->first.label = _("Passphrase");
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("At least 8 letters or digits. Several words are best. Write it down and "
                          "keep it away from this computer."));
                page_add_field(&sheet->page, &start->first);
                return;
        case STEP_AGAIN:
                start->again.label = _("The same passphrase once more");
                page_add_field(&sheet->page, &start->again);
                return;
        }
}

static struct next go_to(struct start_passphrase *start, enum passphrase_step step)
{
        start->step = step;
        return sheet_rebuild(start);
}

static struct next finish(struct start_passphrase *start)
{
        struct session *session = start->sheet.session;

        if (!setting_write(session->store, SETTING_FIRST_START, "done", &session->trouble)) {
                sheet_say_trouble(&start->sheet);
                return next_of(NEXT_STAY);
        }
        return next_screen(NEXT_RESTART, sign_in_screen(session));
}

static struct next take_first(struct start_passphrase *start)
{
        if (!passphrase_is_well_formed(field_text(&start->first))) {
                sheet_say(&start->sheet, STYLE_LOOK_AGAIN,
                        _("This is too short: at least 8 letters or digits."));
                return next_of(NEXT_STAY);
        }
        return go_to(start, STEP_AGAIN);
}

static struct next take_again(struct start_passphrase *start)
{
        struct session *session = start->sheet.session;

        if (strcmp(field_text(&start->first), field_text(&start->again)) != 0) {
                field_set_text(&start->first, "");
                field_set_text(&start->again, "");
                go_to(start, STEP_FIRST);
                sheet_say(&start->sheet, STYLE_LOOK_AGAIN,
                        _("The two were not the same. Please type it anew."));
                return next_of(NEXT_STAY);
        }
        if (!passphrase_set(session->store, field_text(&start->first), &session->trouble)) {
                sheet_say_trouble(&start->sheet);
                return next_of(NEXT_STAY);
        }
        return finish(start);
}

static struct next take(struct start_passphrase *start)
{
        switch (start->step) {
        case STEP_WISH:
                return sheet_chosen(&start->sheet) == CODE_NOW ? go_to(start, STEP_FIRST)
                                                               : finish(start);
        case STEP_FIRST:
                return take_first(start);
        case STEP_AGAIN:
                break;
        }
        return take_again(start);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct start_passphrase *start = state;

        switch (answer) {
        case SHEET_CHOSEN:
        case SHEET_ENTERED:
                return take(start);
        case SHEET_BACK:
                return start->step == STEP_WISH ? next_of(NEXT_POP) : go_to(start, start->step - 1);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct start_passphrase *start = state;

        field_clear(&start->first);
        field_clear(&start->again);
}

static const struct sheet_class class = {
        .name = "start passphrase",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen start_passphrase_screen(struct session *session)
{
        struct start_passphrase *start = sheet_new(&class, session, sizeof(*start));

        field_init(&start->first, NULL, LONGEST);
        field_init(&start->again, NULL, LONGEST);
        start->first.hidden = true;
        start->again.hidden = true;
        return sheet_screen(start);
}
