// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers: strtol() would take spaces, signs and words behind them as well.

#include "command/whole.h"

bool whole_read(int64_t *value, const char *text, int64_t least, int64_t most)
{
        int64_t read = 0;

        for (const char *digit = text; *digit; digit++) {
                if (*digit < '0' || *digit > '9' || read > most)
                        return false;
                read = read * 10 + (*digit - '0');
        }
        if (!*text || read < least || read > most)
                return false;
        *value = read;
        return true;
}
