// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas remembers what it had to clip; here that becomes a failed test.
#include "support/cut.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

void assert_nothing_cut(const struct terminal *terminal)
{
        const char *text;
        size_t cuts = terminal_cuts(terminal, &text);
        if (cuts)
                fail_msg("%zu texts were cut at %d rows and %d columns, first: %s", cuts,
                        terminal_rows(terminal), terminal_columns(terminal), text);
}
