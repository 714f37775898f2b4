// SPDX-License-Identifier: GPL-3.0-or-later
// A learner who knows the word but not the keyboard shall not fail: a Russian layout has no ө ү ң,
// and fingers slip. What differs by more than that is another word.
#include "learn/word.h"

#include <stddef.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/text.h"

// All are two bytes long, so a letter can be replaced where it stands.
struct letter {
        const char *from;
        const char *to;
};

static const struct letter always[] = {{"ё", "е"}};
static const struct letter when_easy[] = {{"ө", "о"}, {"ү", "у"}, {"ң", "н"}};

enum { LETTERS_FOR_A_SLIP = 5, LONGEST_WORD = 1000 };

static void fold_letters(char *text, const struct letter *letters, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                for (char *at = text; (at = strstr(at, letters[i].from)) != NULL;)
                        memcpy(at, letters[i].to, strlen(letters[i].to));
        }
}

static bool is_one_slip(const char *typed, const char *accepted)
{
        return text_characters(accepted) >= LETTERS_FOR_A_SLIP &&
               text_distance(typed, accepted) == 1;
}

static enum word_match compare_folded(char *typed, char *accepted, bool exact)
{
        if (strcmp(typed, accepted) == 0)
                return WORD_SAME;
        fold_letters(typed, when_easy, ARRAY_LENGTH(when_easy));
        fold_letters(accepted, when_easy, ARRAY_LENGTH(when_easy));
        if (strcmp(typed, accepted) == 0)
                return exact ? WORD_NEARLY : WORD_SAME;
        return is_one_slip(typed, accepted) ? WORD_NEARLY : WORD_OTHER;
}

enum word_match word_compare(const char *typed, const char *accepted, bool exact)
{
        if (strlen(typed) > LONGEST_WORD)
                return WORD_OTHER;
        struct arena arena;
        arena_init(&arena);
        char *one = text_fold(&arena, typed);
        char *other = text_fold(&arena, accepted);
        fold_letters(one, always, ARRAY_LENGTH(always));
        fold_letters(other, always, ARRAY_LENGTH(always));
        enum word_match match = compare_folded(one, other, exact);
        arena_clear(&arena);
        return match;
}
