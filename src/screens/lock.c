// SPDX-License-Identifier: GPL-3.0-or-later
// Covers whatever was open, and leaves it open below. A PIN, where the person has one, takes the
// cover off; anybody else may sign them out and sit down.

#include "screens/lock.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/leaving.h"
#include "screens/pin_gate.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct lock {
        struct sheet sheet;
        struct pin_gate gate;
};

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_ESC, 0, N_("Sign out"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

// The first of those who sit here with a PIN, or NULL.
static const struct person *owner(const struct session *session)
{
        for (size_t i = 0; i < session->person_count; i++)
                if (session->people[i].has_pin)
                        return &session->people[i];
        return NULL;
}

static void build(void *state)
{
        struct lock *lock = state;
        struct sheet *sheet = &lock->sheet;
        const struct person *person = owner(sheet->session);

        sheet_begin(sheet, _("Bereke is waiting"));
        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(&sheet->arena,
                        _("The page is covered, because nobody pressed a key for a while. Nothing "
                          "is lost, %s."),
                        words_of_people(&sheet->arena, sheet->session)));
        if (person) {
                page_add_text(&sheet->page, STYLE_TEXT,
                        arena_format(&sheet->arena, _("Type the PIN of: %s"), person->name));
                pin_gate_add(&lock->gate, sheet);
        } else {
                page_add_text(&sheet->page, STYLE_TEXT, _("Press Enter to go on."));
        }
}

static struct next enter(struct lock *lock)
{
        const struct person *person = owner(lock->sheet.session);

        if (person && !pin_gate_opens(&lock->gate, &lock->sheet, person->id))
                return next_of(NEXT_STAY);
        return next_of(NEXT_POP);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct lock *lock = state;

        switch (answer) {
        case SHEET_ENTERED:
        case SHEET_NEXT:
                return enter(lock);
        case SHEET_BACK:
                sheet_ask(&lock->sheet, _("Sign out"), _("Sign out, so that others can sit down?"));
                return next_of(NEXT_STAY);
        case SHEET_YES:
                return leaving_signs_out(lock->sheet.session);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct lock *lock = state;

        lock->sheet.session->covered = false;
        pin_gate_clear(&lock->gate);
}

static const struct sheet_class class = {
        .name = "lock",
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen lock_screen(struct session *session)
{
        struct lock *lock = sheet_new(&class, session, sizeof(*lock));

        session->covered = true;
        pin_gate_init(&lock->gate);
        return sheet_screen(lock);
}
