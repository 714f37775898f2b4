// SPDX-License-Identifier: GPL-3.0-or-later
// Dots and a word of comfort; Esc leads back to the names.

#include "screens/sign_in_pin.h"

#include "base/translate.h"
#include "screens/home.h"
#include "screens/pin_gate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct sign_in_pin {
        struct sheet sheet;
        struct arrival *arrival;
        struct arena arena;
        struct person person;
        struct pin_gate gate;
};

static void build(void *state)
{
        struct sign_in_pin *sign_in = state;

        sheet_begin(&sign_in->sheet, sign_in->person.name);
        page_add_text(&sign_in->sheet.page, STYLE_TEXT, _("Type your PIN, then press Enter."));
        pin_gate_add(&sign_in->gate, &sign_in->sheet);
}

// A try that cannot be written down is not looked at; but the course can be read.
static void offer_reading(struct sheet *sheet)
{
        const char *trouble = sheet->message ? sheet->message : "";

        sheet_ask(sheet, _("Read the course without a name"),
                arena_format(&sheet->arena, "%s\n\n%s", trouble, _("Go on without keeping it?")));
        sheet->message = NULL;
}

static struct next enter(struct sign_in_pin *sign_in)
{
        if (!pin_gate_opens(&sign_in->gate, &sign_in->sheet, sign_in->person.id)) {
                if (sign_in->gate.stuck)
                        offer_reading(&sign_in->sheet);
                return next_of(NEXT_STAY);
        }
        struct next next = arrival_add(sign_in->arrival, &sign_in->person);
        if (next.kind == NEXT_STAY)
                sheet_say_trouble(&sign_in->sheet);
        return next;
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sign_in_pin *sign_in = state;

        switch (answer) {
        case SHEET_ENTERED:
                return enter(sign_in);
        case SHEET_YES:
                return next_screen(NEXT_RESTART, home_screen(sign_in->sheet.session));
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct sign_in_pin *sign_in = state;

        pin_gate_clear(&sign_in->gate);
        arena_clear(&sign_in->arena);
}

static const struct sheet_class class = {
        .name = "sign in pin",
        .actions = keys_of_field,
        .action_count = KEYS_OF_FIELD,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen sign_in_pin_screen(struct arrival *arrival, const struct person *person)
{
        struct sign_in_pin *sign_in = sheet_new(&class, arrival->session, sizeof(*sign_in));

        sign_in->arrival = arrival;
        sign_in->person = *person;
        sign_in->person.name = arena_copy_text(&sign_in->arena, person->name);
        pin_gate_init(&sign_in->gate);
        return sheet_screen(sign_in);
}
