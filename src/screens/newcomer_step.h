// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the newcomer's screen only: what was said so far, and the page of each question.
#ifndef BEREKE_SCREENS_NEWCOMER_STEP_H
#define BEREKE_SCREENS_NEWCOMER_STEP_H

#include "screens/arrival.h"
#include "session/sheet.h"
#include "store/group.h"
#include "ui/field.h"
#include "ui/letters.h"

enum newcomer_step {
        NEWCOMER_LANGUAGE,
        NEWCOMER_NAME,
        NEWCOMER_ROLE,
        NEWCOMER_HOUSEHOLD,
        NEWCOMER_HOUSEHOLD_NAME,
        NEWCOMER_PIN_WISH,
        NEWCOMER_PIN,
        NEWCOMER_PIN_AGAIN,
};

// Codes of the household list besides the place of an existing one.
enum { NEWCOMER_NEW_HOUSEHOLD = -1, NEWCOMER_NO_HOUSEHOLD = -2 };

// Codes of the list that asks for a PIN.
enum { NEWCOMER_WITHOUT_PIN, NEWCOMER_WITH_PIN };

struct newcomer {
        struct sheet sheet;
        struct arrival *arrival;
        enum newcomer_step step;

        struct field name;
        struct letters name_letters;
        struct field household_name;
        struct letters household_letters;
        struct field pin;
        struct field pin_again;

        enum family_role role;
        bool has_household; // from the start: not asked for
        int64_t household;  // 0: none, or a new one
        bool household_is_new;
        int household_code; // what was chosen in the list
        struct arena arena; // of the groups and of who has the same name
        struct groups groups;
        struct person same; // somebody of this name; id 0 for nobody
};

// Fills the sheet with the page of the present step.
void newcomer_build(struct newcomer *newcomer);

#endif
