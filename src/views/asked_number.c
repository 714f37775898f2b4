// SPDX-License-Identifier: GPL-3.0-or-later
// A number is never guessed: whoever typed it says how it is meant.

#include "views/asked_number.h"

#include "base/buffer.h"
#include "base/translate.h"
#include "money/som.h"

static const char *number_words(struct arena *arena, int64_t hundredths)
{
        struct buffer number;

        buffer_init(&number);
        som_print(&number, (struct som){hundredths}, translate_language());
        const char *words = arena_copy_text(arena, buffer_text(&number));
        buffer_clear(&number);
        return words;
}

const char *asked_number_words(struct arena *arena, const struct number_reading *asked)
{
        if (asked->outcome == NUMBER_TOO_LARGE)
                return _("This number is too large. Please look at it once more.");
        if (asked->outcome != NUMBER_AMBIGUOUS)
                return _("Please write a number with digits, for example 3500.");
        const char *one = number_words(arena, asked->value);
        if (asked->value == asked->other)
                return arena_format(
                        arena, _("Do you mean %s? Please write it with digits alone."), one);
        return arena_format(arena, _("Do you mean %s or %s? Please write it with digits alone."),
                one, number_words(arena, asked->other));
}
