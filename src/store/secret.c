// SPDX-License-Identifier: GPL-3.0-or-later
// A try is counted before it is looked at, in its own transaction: who pulls the plug, or asks from
// ten terminals at once, waits all the same. Hashing takes 30 ms and is done outside of any
// transaction.

#include "store/secret.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/query.h"

// 19 MiB and 2 passes: OWASP's figures for Argon2id, and bearable on an old PC.
enum { HASH_PASSES = 2, HASH_MEMORY = 19 * 1024 * 1024 };

struct secret {
        char hash[crypto_pwhash_STRBYTES];
        int failures;
        int64_t failed_at; // milliseconds since 1970
};

static bool read_secret(struct secret *secret, struct store *store, const char *holder)
{
        struct arena arena = {0};
        *secret = (struct secret){0};
        struct query query = query_start(store, STATEMENT_SECRET);
        query_put_text(&query, holder);
        bool found = query_next(&query);
        if (found) {
                (void)snprintf(
                        secret->hash, sizeof(secret->hash), "%s", query_text(&query, 0, &arena));
                secret->failures = (int)query_integer(&query, 1);
                secret->failed_at = query_integer(&query, 2);
        }
        arena_clear(&arena);
        return query_run(&query) && found;
}

// Seconds to wait after so many wrong tries.
static int wait_after(int failures)
{
        int wait = 1;
        for (int i = 1; i < failures && wait < SECRET_WAIT_LONGEST; i++)
                wait *= 2;
        return wait < SECRET_WAIT_LONGEST ? wait : SECRET_WAIT_LONGEST;
}

// Seconds still to go, rounded up. A clock that was set back does not make the wait longer than it
// was.
static int wait_left(const struct secret *secret, int64_t now)
{
        if (secret->failures == 0)
                return 0;
        int64_t wait = wait_after(secret->failures) * INT64_C(1000);
        int64_t passed = now - secret->failed_at;
        if (passed < 0 || passed >= wait)
                return passed < 0 ? (int)(wait / 1000) : 0;
        return (int)((wait - passed + 999) / 1000);
}

static bool write_tried(struct store *store, const char *holder, int failures, int64_t when)
{
        struct query query = query_start(store, STATEMENT_SECRET_TRIED);
        query_put_integer(&query, failures);
        query_put_integer(&query, when);
        query_put_text(&query, holder);
        return query_run(&query);
}

// Counts the try as a wrong one, unless it has to wait; `*wait_seconds` is then above 0.
static bool count_try(
        struct secret *secret, int *wait_seconds, struct store *store, const char *holder)
{
        if (!read_secret(secret, store, holder))
                return store->outcome == STORE_OK; // cleared meanwhile: the hash stays empty
        int64_t now = store_now(store);
        *wait_seconds = wait_left(secret, now);
        if (*wait_seconds == 0)
                return write_tried(store, holder, ++secret->failures, now);
        if (now < secret->failed_at) // the clock was set back: count from now
                return write_tried(store, holder, secret->failures, now);
        return true;
}

static bool forget_tries(struct store *store, const char *holder, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, write_tried(store, holder, 0, 0), diagnostics);
}

bool secret_is_set(struct store *store, const char *holder)
{
        struct secret secret;
        return read_secret(&secret, store, holder);
}

enum secret_answer secret_check(int *wait_seconds, struct store *store, const char *holder,
        const char *text, struct diagnostics *diagnostics)
{
        struct secret secret;
        *wait_seconds = 0;
        if (!read_secret(&secret, store, holder)) {
                store_outcome_tell(store->outcome, store->file, diagnostics);
                return store->outcome == STORE_OK ? SECRET_NONE : SECRET_FAILED;
        }
        if (!store_begin(store, diagnostics))
                return SECRET_FAILED;
        bool counted = count_try(&secret, wait_seconds, store, holder);
        if (!store_end(store, counted, diagnostics))
                return SECRET_FAILED;
        if (*wait_seconds > 0)
                return SECRET_WAIT;
        if (crypto_pwhash_str_verify(secret.hash, text, strlen(text)) == 0)
                return forget_tries(store, holder, diagnostics) ? SECRET_RIGHT : SECRET_FAILED;
        *wait_seconds = wait_after(secret.failures);
        return SECRET_WRONG;
}

bool secret_set(
        struct store *store, const char *holder, const char *text, struct diagnostics *diagnostics)
{
        char hash[crypto_pwhash_STRBYTES];
        if (crypto_pwhash_str_alg(hash, text, strlen(text), HASH_PASSES, HASH_MEMORY,
                    crypto_pwhash_ALG_ARGON2ID13) < 0)
                abort(); // out of memory, as everywhere
        if (!store_begin(store, diagnostics))
                return false;
        struct query query = query_start(store, STATEMENT_SECRET_SET);
        query_put_text(&query, holder);
        query_put_text(&query, hash);
        return store_end(store, query_run(&query), diagnostics);
}

bool secret_clear(struct store *store, const char *holder, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        struct query query = query_start(store, STATEMENT_SECRET_CLEAR);
        query_put_text(&query, holder);
        return store_end(store, query_run(&query), diagnostics);
}
