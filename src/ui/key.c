// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a key without knowing any screen.
#include "ui/key.h"

int key_digit(const struct key *key)
{
        return key->code == KEY_CODE_DIGIT ? (int)(key->letter - U'0') : -1;
}

bool key_goes_back(const struct key *key)
{
        return key->code == KEY_CODE_ESC || key->code == KEY_CODE_BACKSPACE;
}

bool key_is_pressed(const struct key *key)
{
        return key->code > KEY_CODE_NONE && key->code < KEY_CODE_SHOWN;
}
