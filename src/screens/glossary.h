// SPDX-License-Identifier: GPL-3.0-or-later
// All words of the course, in the order of the reader's alphabet, found by typing.
#ifndef BEREKE_SCREENS_GLOSSARY_H
#define BEREKE_SCREENS_GLOSSARY_H

#include "session/session.h"
#include "ui/screen.h"

struct screen glossary_screen(struct session *session);

#endif
