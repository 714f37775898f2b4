// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as it can be read again later.
#ifndef BEREKE_SCREENS_ANSWER_WORDS_H
#define BEREKE_SCREENS_ANSWER_WORDS_H

#include "course/question.h"
#include "course/reading.h"
#include "learn/response.h"
#include "session/sheet.h"

// Adds what was answered to the page, a line for each part of it.
void answer_words_add(struct sheet *sheet, const struct question *question,
        const struct response *response, const struct reading *reading);

#endif
