// SPDX-License-Identifier: GPL-3.0-or-later
// The old PIN first, where there is one: nobody changes it at a keyboard that was left open.

#include "screens/my_pin.h"

#include <string.h>

#include "base/translate.h"
#include "screens/pin_gate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "store/pin.h"

enum my_pin_step { STEP_OLD, STEP_WISH, STEP_NEW, STEP_AGAIN };

enum { CODE_SET, CODE_REMOVE };

struct my_pin {
        struct sheet sheet;
        enum my_pin_step step;
        struct pin_gate old;
        struct field pin;
        struct field again;
};

static struct person *me(struct my_pin *my)
{
        return &my->sheet.session->people[0];
}

static void build_wish(struct my_pin *my)
{
        struct sheet *sheet = &my->sheet;

        page_add_text(&sheet->page, STYLE_TEXT,
                _("With a PIN nobody else at this computer can read your answers."));
        page_add_text(
                &sheet->page, STYLE_WARNING, _("Never use the PIN of your bank card for this."));
        sheet_add_item(sheet, CODE_SET,
                (struct list_item){.label = me(my)->has_pin ? _("Another PIN") : _("Set a PIN")});
        if (me(my)->has_pin) {
                sheet_add_item(
                        sheet, CODE_REMOVE, (struct list_item){.label = _("No PIN any more")});
        }
        sheet_put_list(sheet);
}

static void build(void *state)
{
        struct my_pin *my = state;
        struct sheet *sheet = &my->sheet;

        sheet_begin(sheet, _("My PIN"));
        if (my->step == STEP_WISH)
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        else
                sheet_set_actions(sheet, keys_of_field, KEYS_OF_FIELD);
        switch (my->step) {
        case STEP_OLD:
                page_add_text(&sheet->page, STYLE_TEXT, _("First type the PIN you have now."));
                pin_gate_add(&my->old, sheet);
                return;
        case STEP_WISH:
                build_wish(my);
                return;
        case STEP_NEW:
                my->pin.label = _("PIN");
                page_add_text(&sheet->page, STYLE_TEXT, _("Think of 4 to 6 digits."));
                page_add_text(&sheet->page, STYLE_WARNING,
                        _("Never use the PIN of your bank card for this."));
                page_add_field(&sheet->page, &my->pin);
                return;
        case STEP_AGAIN:
                my->again.label = _("PIN");
                page_add_text(&sheet->page, STYLE_TEXT, _("Type the same digits once more."));
                page_add_field(&sheet->page, &my->again);
                return;
        }
}

static struct next go_to(struct my_pin *my, enum my_pin_step step)
{
        my->step = step;
        return sheet_rebuild(my);
}

// Back to where one came from, once it is written down.
static struct next finish(struct my_pin *my, bool kept, bool has_pin)
{
        if (!kept) {
                sheet_say_trouble(&my->sheet);
                return next_of(NEXT_STAY);
        }
        me(my)->has_pin = has_pin;
        return next_of(NEXT_POP);
}

static struct next take_wish(struct my_pin *my)
{
        struct session *session = my->sheet.session;

        if (sheet_chosen(&my->sheet) == CODE_SET)
                return go_to(my, STEP_NEW);
        return finish(my, pin_clear(session->store, me(my)->id, &session->trouble), false);
}

static struct next take_new(struct my_pin *my)
{
        if (!pin_is_well_formed(field_text(&my->pin))) {
                sheet_say(&my->sheet, STYLE_LOOK_AGAIN, _("A PIN has 4 to 6 digits."));
                return next_of(NEXT_STAY);
        }
        return go_to(my, STEP_AGAIN);
}

static struct next take_again(struct my_pin *my)
{
        struct session *session = my->sheet.session;
        const char *pin = field_text(&my->pin);

        if (strcmp(pin, field_text(&my->again)) == 0) {
                return finish(
                        my, pin_set(session->store, me(my)->id, pin, &session->trouble), true);
        }
        field_set_text(&my->pin, "");
        field_set_text(&my->again, "");
        go_to(my, STEP_NEW);
        sheet_say(
                &my->sheet, STYLE_LOOK_AGAIN, _("The two were not the same. Please type it anew."));
        return next_of(NEXT_STAY);
}

static struct next take(struct my_pin *my)
{
        switch (my->step) {
        case STEP_OLD:
                return pin_gate_opens(&my->old, &my->sheet, me(my)->id) ? go_to(my, STEP_WISH)
                                                                        : next_of(NEXT_STAY);
        case STEP_WISH:
                return take_wish(my);
        case STEP_NEW:
                return take_new(my);
        case STEP_AGAIN:
                break;
        }
        return take_again(my);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct my_pin *my = state;

        switch (answer) {
        case SHEET_CHOSEN:
        case SHEET_ENTERED:
                return take(my);
        case SHEET_BACK:
                return my->step > STEP_WISH ? go_to(my, my->step - 1) : next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct my_pin *my = state;

        pin_gate_clear(&my->old);
        field_clear(&my->pin);
        field_clear(&my->again);
}

static const struct sheet_class class = {
        .name = "my pin",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen my_pin_screen(struct session *session)
{
        struct my_pin *my = sheet_new(&class, session, sizeof(*my));

        my->step = me(my)->has_pin ? STEP_OLD : STEP_WISH;
        pin_gate_init(&my->old);
        field_init(&my->pin, NULL, PIN_LONGEST);
        field_init(&my->again, NULL, PIN_LONGEST);
        my->pin.hidden = my->pin.digits_only = true;
        my->again.hidden = my->again.digits_only = true;
        return sheet_screen(my);
}
