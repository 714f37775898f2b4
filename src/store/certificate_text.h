// SPDX-License-Identifier: GPL-3.0-or-later
// What a certificate says, and its code: the same fields signed by the site, short enough for a
// square that a telephone reads. Pure: no database.
#ifndef BEREKE_STORE_CERTIFICATE_TEXT_H
#define BEREKE_STORE_CERTIFICATE_TEXT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/translate.h"
#include "course/course.h"

// Every printed field, as it was printed: a snapshot. All texts are one line and borrowed.
struct certificate {
        const char *number; // "3F7A-0007"
        enum language language;
        struct date date;
        struct certificate_rule rule; // that was met
        const char *course;           // its title, in that language
        const char *name;
};

enum { SITE_KEY_PUBLIC = 32, SITE_KEY_SECRET = 64 };

// A site's Ed25519 keys.
struct site_key {
        unsigned char public[SITE_KEY_PUBLIC];
        unsigned char secret[SITE_KEY_SECRET];
};

// The fields as one text, a line each, in a fixed order: what is signed and what is stored.
const char *certificate_write(struct arena *arena, const struct certificate *certificate);

// False where the text is none.
bool certificate_read(struct certificate *certificate, struct arena *arena, const char *text);

// "BEREKE1:" and the fields with their signature, in letters that a QR code and an e-mail carry.
const char *certificate_code(
        struct arena *arena, const struct certificate *certificate, const struct site_key *key);

enum certificate_answer {
        CERTIFICATE_GENUINE,
        CERTIFICATE_FALSE, // changed, cut short, or signed by another site
        CERTIFICATE_NONE,  // no code at all
};

// Reads a code; white space anywhere in it does not matter. The certificate is filled where
// genuine.
enum certificate_answer certificate_verify(struct certificate *certificate, struct arena *arena,
        const char *code, const unsigned char public_key[SITE_KEY_PUBLIC]);

#endif
