// SPDX-License-Identifier: GPL-3.0-or-later
// What changes with time: a sum, a law, a telephone number. Said only while it is known to be true.
#ifndef BEREKE_VIEWS_FACT_H
#define BEREKE_VIEWS_FACT_H

#include "session/sheet.h"

// Adds the fact of the open course to the page: with its date and its source while it is fresh,
// otherwise only whom to ask. Nothing where there is no such fact.
void fact_add(struct sheet *sheet, const char *fact_id);

#endif
