// SPDX-License-Identifier: GPL-3.0-or-later
// No label may be cut: fails the test, naming the text, when one did not fit its place since the
// terminal was opened.
#ifndef BEREKE_TESTS_SUPPORT_CUT_H
#define BEREKE_TESTS_SUPPORT_CUT_H

#include "ui/terminal.h"

void assert_nothing_cut(const struct terminal *terminal);

#endif
