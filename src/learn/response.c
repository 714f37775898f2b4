// SPDX-License-Identifier: GPL-3.0-or-later
// A response is kept as one short line that a person can read in the database too. The reader is
// strict: a line that was not written here is refused, for a merged stick may bring anything.
#include "learn/response.h"

#include <stdlib.h>
#include <string.h>

struct response response_dont_know(void)
{
        return (struct response){.kind = RESPONSE_DONT_KNOW};
}

struct response response_choosing(size_t answer)
{
        struct response response = {.kind = RESPONSE_CHOSEN};
        response_toggle(&response, answer);
        return response;
}

struct response response_claiming(bool claim)
{
        return (struct response){.kind = RESPONSE_CLAIM, .claim = claim};
}

struct response response_typing(const char *typed)
{
        return (struct response){.kind = RESPONSE_TYPED, .typed = typed};
}

void response_toggle(struct response *response, size_t answer)
{
        if (answer < RESPONSE_MOST)
                response->chosen ^= UINT64_C(1) << answer;
}

bool response_chose(const struct response *response, size_t answer)
{
        return answer < RESPONSE_MOST && (response->chosen >> answer & 1) != 0;
}

struct response response_placing(size_t count)
{
        struct response response = {.kind = RESPONSE_PLACED};
        response.placed_count = count < RESPONSE_MOST ? count : RESPONSE_MOST;
        memset(response.placed, RESPONSE_UNPLACED, sizeof(response.placed));
        return response;
}

void response_place(struct response *response, size_t thing, size_t place)
{
        if (thing < response->placed_count)
                response->placed[thing] =
                        place < RESPONSE_MOST ? (uint8_t)place : RESPONSE_UNPLACED;
}

size_t response_place_of(const struct response *response, size_t thing)
{
        return thing < response->placed_count ? response->placed[thing] : RESPONSE_UNPLACED;
}

bool response_field(const struct response *response, size_t field, char *out, size_t size)
{
        const char *start = response->typed;
        for (; start != NULL && field > 0; field--) {
                start = strchr(start, '\n');
                start = start == NULL ? NULL : start + 1;
        }
        size_t length = start == NULL ? 0 : strcspn(start, "\n");
        bool fits = length < size;
        if (!fits)
                length = 0;
        if (length > 0)
                memcpy(out, start, length);
        out[length] = '\0';
        return fits;
}

static bool nothing_placed(const struct response *response)
{
        for (size_t i = 0; i < response->placed_count; i++) {
                if (response->placed[i] != RESPONSE_UNPLACED)
                        return false;
        }
        return true;
}

bool response_is_empty(const struct response *response)
{
        switch (response->kind) {
        case RESPONSE_CHOSEN:
                return response->chosen == 0;
        case RESPONSE_TYPED:
                return response->typed == NULL ||
                       response->typed[strspn(response->typed, " \t\n")] == '\0';
        case RESPONSE_PLACED:
                return nothing_placed(response);
        case RESPONSE_DONT_KNOW:
        case RESPONSE_CLAIM:
                break;
        }
        return false;
}

static void write_chosen(struct buffer *out, const struct response *response)
{
        buffer_add(out, "chosen");
        for (size_t i = 0; i < RESPONSE_MOST; i++) {
                if (response_chose(response, i))
                        buffer_add_format(out, " %zu", i + 1);
        }
}

static void write_placed(struct buffer *out, const struct response *response)
{
        buffer_add(out, "placed");
        for (size_t i = 0; i < response->placed_count; i++) {
                if (response->placed[i] == RESPONSE_UNPLACED)
                        buffer_add(out, " -");
                else
                        buffer_add_format(out, " %d", response->placed[i] + 1);
        }
}

void response_write(struct buffer *out, const struct response *response)
{
        switch (response->kind) {
        case RESPONSE_DONT_KNOW:
                buffer_add(out, "0");
                break;
        case RESPONSE_CHOSEN:
                write_chosen(out, response);
                break;
        case RESPONSE_CLAIM:
                buffer_add(out, response->claim ? "claim true" : "claim false");
                break;
        case RESPONSE_TYPED:
                buffer_add(out, "typed ");
                buffer_add(out, response->typed == NULL ? "" : response->typed);
                break;
        case RESPONSE_PLACED:
                write_placed(out, response);
                break;
        }
}

// The next " 12" or " -" of a list; the place counts from 0.
static bool read_place(const char **rest, size_t *place)
{
        const char *text = *rest;
        if (*text++ != ' ')
                return false;
        if (*text == '-') {
                *place = RESPONSE_UNPLACED;
                *rest = text + 1;
                return true;
        }
        if (*text < '1' || *text > '9')
                return false;
        char *end;
        unsigned long number = strtoul(text, &end, 10);
        *place = (size_t)number - 1;
        *rest = end;
        return number <= RESPONSE_MOST;
}

static bool read_chosen(struct response *response, const char *rest)
{
        response->kind = RESPONSE_CHOSEN;
        while (*rest != '\0') {
                size_t answer;
                if (!read_place(&rest, &answer) || answer >= RESPONSE_MOST ||
                        response_chose(response, answer))
                        return false;
                response_toggle(response, answer);
        }
        return true;
}

static bool read_placed(struct response *response, const char *rest)
{
        response->kind = RESPONSE_PLACED;
        while (*rest != '\0') {
                size_t place;
                if (response->placed_count == RESPONSE_MOST || !read_place(&rest, &place))
                        return false;
                response->placed[response->placed_count++] = (uint8_t)place;
        }
        return true;
}

// What follows the word, or NULL where the text begins otherwise.
static const char *after(const char *text, const char *word)
{
        size_t length = strlen(word);
        return strncmp(text, word, length) == 0 ? text + length : NULL;
}

bool response_read(struct response *response, struct arena *arena, const char *text)
{
        *response = response_dont_know();
        const char *rest;
        if (strcmp(text, "0") == 0)
                return true;
        if (strcmp(text, "claim true") == 0 || strcmp(text, "claim false") == 0) {
                *response = response_claiming(text[6] == 't');
                return true;
        }
        if ((rest = after(text, "typed ")) != NULL) {
                *response = response_typing(arena_copy_text(arena, rest));
                return true;
        }
        if ((rest = after(text, "chosen")) != NULL)
                return read_chosen(response, rest);
        if ((rest = after(text, "placed")) != NULL)
                return read_placed(response, rest);
        return false;
}
