// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong PINs slow down. How long is said once, in words: nothing counts down, nobody is hurried.

#include "screens/pin_gate.h"

#include "base/translate.h"
#include "store/pin.h"

void pin_gate_init(struct pin_gate *gate)
{
        field_init(&gate->field, NULL, PIN_LONGEST);
        gate->field.hidden = true;
        gate->field.digits_only = true;
}

void pin_gate_clear(struct pin_gate *gate)
{
        field_clear(&gate->field);
}

void pin_gate_add(struct pin_gate *gate, struct sheet *sheet)
{
        gate->field.label = _("PIN");
        page_add_field(&sheet->page, &gate->field);
        page_add_text(&sheet->page, STYLE_QUIET,
                _("Forgotten? A trainer can take the PIN away, and nothing is lost."));
}

static const char *wait_words(struct arena *arena, int seconds)
{
        int minutes = (seconds + 59) / 60;

        if (seconds < 60) {
                return arena_format(arena,
                        translate_plural(
                                "This is not the PIN. Please wait %d second, then try again.",
                                "This is not the PIN. Please wait %d seconds, then try again.",
                                (unsigned long)seconds),
                        seconds);
        }
        return arena_format(arena,
                translate_plural("This is not the PIN. Please wait %d minute, then try again.",
                        "This is not the PIN. Please wait %d minutes, then try again.",
                        (unsigned long)minutes),
                minutes);
}

// The right PIN may have been typed too early: nothing is said against it.
static const char *early_words(struct arena *arena, int seconds)
{
        int minutes = (seconds + 59) / 60;

        if (seconds < 60) {
                return arena_format(arena,
                        translate_plural(
                                "Not looked at yet: please wait %d second, then try again.",
                                "Not looked at yet: please wait %d seconds, then try again.",
                                (unsigned long)seconds),
                        seconds);
        }
        return arena_format(arena,
                translate_plural("Not looked at yet: please wait %d minute, then try again.",
                        "Not looked at yet: please wait %d minutes, then try again.",
                        (unsigned long)minutes),
                minutes);
}

bool pin_gate_opens(struct pin_gate *gate, struct sheet *sheet, int64_t person)
{
        struct session *session = sheet->session;
        int wait = 0;

        if (*field_text(&gate->field) == '\0') {
                sheet_say(sheet, STYLE_KEY, _("Type the digits of your PIN, then press Enter."));
                return false;
        }
        enum secret_answer answer = pin_check(
                &wait, session->store, person, field_text(&gate->field), &session->trouble);
        field_set_text(&gate->field, "");
        gate->stuck = answer == SECRET_FAILED;
        switch (answer) {
        case SECRET_RIGHT:
        case SECRET_NONE:
                return true;
        case SECRET_FAILED:
                sheet_say_trouble(sheet);
                return false;
        case SECRET_WAIT:
                sheet_say(sheet, STYLE_KEY, early_words(&sheet->arena, wait));
                return false;
        case SECRET_WRONG:
                break;
        }
        sheet_say(sheet, STYLE_LOOK_AGAIN, wait_words(&sheet->arena, wait));
        return false;
}
