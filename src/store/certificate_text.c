// SPDX-License-Identifier: GPL-3.0-or-later
// Six lines and a signature over all of them: whoever changes a letter of one field needs the key
// of the site.

#include "store/certificate_text.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define BEGINNING "BEREKE1:"
#define SIGNED_AS                                                                                  \
        "Bereke certificate 1\n" // this key's signature of anything else is no certificate

enum { LINES = 6, BYTES_MOST = 2048 };

_Static_assert((int)SITE_KEY_PUBLIC == crypto_sign_PUBLICKEYBYTES, "as libsodium has it");
_Static_assert((int)SITE_KEY_SECRET == crypto_sign_SECRETKEYBYTES, "as libsodium has it");

const char *certificate_write(struct arena *arena, const struct certificate *certificate)
{
        const struct certificate_rule *rule = &certificate->rule;
        const struct date *date = &certificate->date;

        return arena_format(arena, "%s\n%s\n%04d-%02d-%02d\n%d %d %d\n%s\n%s", certificate->number,
                language_code(certificate->language), date->year, date->month, date->day,
                rule->lessons, rule->attendance, rule->after_test, certificate->course,
                certificate->name);
}

static bool split(char *lines[LINES], char *text)
{
        char *line;
        int count = 0;

        while ((line = strsep(&text, "\n")) != NULL) {
                if (count == LINES || *line == '\0')
                        return false;
                lines[count++] = line;
        }
        return count == LINES;
}

bool certificate_read(struct certificate *certificate, struct arena *arena, const char *text)
{
        char *lines[LINES];
        int after_test = 0;
        struct certificate_rule *rule = &certificate->rule;
        struct date *date = &certificate->date;

        *certificate = (struct certificate){0};
        if (!split(lines, arena_copy_text(arena, text)))
                return false;
        certificate->number = lines[0];
        certificate->language = language_from_text(lines[1]);
        certificate->course = lines[4];
        certificate->name = lines[5];
        bool whole =
                sscanf(lines[2], "%d-%d-%d", &date->year, &date->month, &date->day) == 3 &&
                sscanf(lines[3], "%d %d %d", &rule->lessons, &rule->attendance, &after_test) == 3;
        rule->after_test = after_test != 0;
        return whole && certificate->language < LANGUAGE_COUNT;
}

static const char *with_purpose(struct arena *arena, const char *fields)
{
        return arena_format(arena, SIGNED_AS "%s", fields);
}

const char *certificate_code(
        struct arena *arena, const struct certificate *certificate, const struct site_key *key)
{
        const char *fields = certificate_write(arena, certificate);
        const char *message = with_purpose(arena, fields);
        size_t length = strlen(fields);
        unsigned char *bytes = arena_take(arena, crypto_sign_BYTES + length + 1);

        (void)crypto_sign_detached(
                bytes, NULL, (const unsigned char *)message, strlen(message), key->secret);
        memcpy(bytes + crypto_sign_BYTES, fields, length + 1);
        size_t room = sodium_base64_encoded_len(
                crypto_sign_BYTES + length, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
        char *letters = arena_take(arena, room);
        (void)sodium_bin2base64(letters, room, bytes, crypto_sign_BYTES + length,
                sodium_base64_VARIANT_URLSAFE_NO_PADDING);
        return arena_format(arena, BEGINNING "%s", letters);
}

static const char *without_space(struct arena *arena, const char *text)
{
        char *out = arena_copy_text(arena, text);
        size_t length = 0;

        for (; *text; text++)
                if (!strchr(" \t\r\n\v\f", *text))
                        out[length++] = *text;
        out[length] = '\0';
        return out;
}

// The bytes behind the letters of a code, a NUL after the last; 0 where they are none.
static size_t bytes_of(unsigned char bytes[BYTES_MOST + 1], const char *letters)
{
        size_t length = 0;

        if (sodium_base642bin(bytes, BYTES_MOST, letters, strlen(letters), NULL, &length, NULL,
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
                return 0;
        bytes[length] = '\0';
        return length;
}

enum certificate_answer certificate_verify(struct certificate *certificate, struct arena *arena,
        const char *code, const unsigned char public_key[SITE_KEY_PUBLIC])
{
        unsigned char bytes[BYTES_MOST + 1];
        const char *letters = without_space(arena, code);

        if (strncmp(letters, BEGINNING, strlen(BEGINNING)) != 0)
                return CERTIFICATE_NONE;
        size_t length = bytes_of(bytes, letters + strlen(BEGINNING));
        if (length <= crypto_sign_BYTES)
                return CERTIFICATE_FALSE;
        const char *fields = (const char *)bytes + crypto_sign_BYTES;
        const char *message = with_purpose(arena, fields);
        bool whole = strlen(fields) == length - crypto_sign_BYTES;
        bool is_signed = crypto_sign_verify_detached(bytes, (const unsigned char *)message,
                                 strlen(message), public_key) == 0;
        return whole && is_signed && certificate_read(certificate, arena, fields)
                       ? CERTIFICATE_GENUINE
                       : CERTIFICATE_FALSE;
}
