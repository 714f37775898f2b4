// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing: key, number, snapshot and fact in one transaction, so that no number is given twice and
// two programs never make two keys. Numbers count up in a setting of their own, because those of
// people who were erased must not come again.

#include "store/certificate.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/query.h"
#include "store/setting.h"

#define KEY_HOLDER "certificates"
#define KEY_COUNT "certificates" // the setting: how many were ever issued

bool site_key_find(struct site_key *key, struct store *store, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct query query = query_start(store, STATEMENT_KEY);
        query_put_text(&query, KEY_HOLDER);
        const char *kept = query_next(&query) ? query_text(&query, 0, &arena) : NULL;
        size_t length = 0;
        bool found = kept &&
                     sodium_hex2bin(key->secret, sizeof(key->secret), kept, strlen(kept), NULL,
                             &length, NULL) == 0 &&
                     length == sizeof(key->secret) &&
                     crypto_sign_ed25519_sk_to_pk(key->public, key->secret) == 0;
        arena_clear(&arena);
        return query_end_telling(&query, diagnostics) && found;
}

static bool keep_key(struct store *store, const struct site_key *key)
{
        char kept[2 * SITE_KEY_SECRET + 1];
        struct query query = query_start(store, STATEMENT_SECRET_SET);

        (void)sodium_bin2hex(kept, sizeof(kept), key->secret, sizeof(key->secret));
        query_put_text(&query, KEY_HOLDER);
        query_put_text(&query, kept);
        bool done = query_run(&query);
        sodium_memzero(kept, sizeof(kept));
        return done;
}

bool site_key_make(struct site_key *key, struct store *store, struct diagnostics *diagnostics)
{
        *key = (struct site_key){0};
        if (site_key_find(key, store, diagnostics))
                return true;
        if (!store_begin(store, diagnostics))
                return false;
        bool made = site_key_find(key, store, diagnostics); // by another program, meanwhile
        if (!made && store_outcome(store) == STORE_OK) {
                (void)crypto_sign_keypair(key->public, key->secret);
                made = keep_key(store, key);
        }
        return store_end(store, made, diagnostics);
}

// The last one of the person and course in this language, or in any (LANGUAGE_COUNT); gives its
// place among the facts, 0 where there is none.
static int64_t last_of(struct certificate *certificate, struct arena *arena, struct store *store,
        const struct certificate_wish *wish, enum language language)
{
        int64_t sequence = 0;
        struct query query = query_start(store, STATEMENT_CERTIFICATES_OF_PERSON);
        query_put_integer(&query, wish->person);
        query_put_text(&query, wish->course);
        while (sequence == 0 && query_next(&query)) {
                bool fits = certificate_read(certificate, arena, query_text(&query, 1, arena)) &&
                            (language == LANGUAGE_COUNT || certificate->language == language);
                if (fits)
                        sequence = query_integer(&query, 0);
        }
        (void)query_end(&query);
        return sequence;
}

bool certificate_is_issued(struct store *store, int64_t person, const char *course)
{
        struct arena arena = {0};
        struct certificate certificate;
        const struct certificate_wish wish = {.person = person, .course = course};
        bool is = last_of(&certificate, &arena, store, &wish, LANGUAGE_COUNT) > 0;
        arena_clear(&arena);
        return is;
}

// Inside the transaction: the next number, "3F7A-0007": which site, which of its certificates.
static const char *next_number(struct arena *arena, struct store *store, const struct site_key *key,
        struct diagnostics *diagnostics)
{
        const char *before = setting_read(arena, store, KEY_COUNT);
        const char *count = arena_format(arena, "%ld", before ? strtol(before, NULL, 10) + 1 : 1);

        if (!setting_write(store, KEY_COUNT, count, diagnostics))
                return NULL;
        return arena_format(
                arena, "%02X%02X-%04ld", key->public[0], key -> public[1], strtol(count, NULL, 10));
}

static bool add_fact(struct store *store, struct arena *arena, const struct certificate_wish *wish,
        const struct certificate *certificate, int64_t replaced)
{
        char uuid[UUID_TEXT];
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_CERTIFICATE_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_integer(&query, wish->person);
        query_put_text(&query, wish->course);
        query_put_text(&query, certificate->number);
        query_put_text(&query, certificate_write(arena, certificate));
        query_put_integer(&query, replaced);
        return query_run(&query);
}

// Inside the transaction. One in another language stands beside the others and replaces none.
static bool issue(struct certificate *certificate, struct arena *arena, struct store *store,
        const struct certificate_wish *wish, struct diagnostics *diagnostics)
{
        struct site_key key;
        struct certificate last;
        bool again = last_of(&last, arena, store, wish, LANGUAGE_COUNT) > 0;

        *certificate = wish->printed;
        certificate->date = again ? last.date : date_of_day(clock_day(store_now(store)));
        if (again)
                certificate->rule = last.rule;
        int64_t replaced = last_of(&last, arena, store, wish, certificate->language);
        if (replaced > 0 && strcmp(last.name, certificate->name) == 0) {
                *certificate = last;
                return true;
        }
        if (!site_key_make(&key, store, diagnostics))
                return false;
        certificate->number = next_number(arena, store, &key, diagnostics);
        sodium_memzero(&key, sizeof(key));
        return certificate->number && add_fact(store, arena, wish, certificate, replaced);
}

bool certificate_issue(struct certificate *certificate, struct arena *arena, struct store *store,
        const struct certificate_wish *wish, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, issue(certificate, arena, store, wish, diagnostics), diagnostics);
}

bool certificate_find(struct certificate *certificate, const char **replaced_by,
        struct arena *arena, struct store *store, const char *number)
{
        struct query query = query_start(store, STATEMENT_CERTIFICATE_NUMBERED);
        query_put_text(&query, number);
        bool found = query_next(&query) &&
                     certificate_read(certificate, arena, query_text(&query, 1, arena));
        *replaced_by = found ? query_text(&query, 2, arena) : NULL;
        return query_end(&query) && found;
}
