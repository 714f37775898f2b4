// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a choice months on. What is certain to come is said with its month before
// anybody chooses; what hangs on luck is only announced, without its number.

#include "screens/year_words.h"

#include <string.h>

#include "base/buffer.h"

static const struct later *later_of(const struct year_words *words, const struct effect *effect)
{
        return effect->verb == EFFECT_LATER ? &words->scenario->laters[effect->object] : NULL;
}

// What is in a box that can be lost may be gone by then.
static bool is_certain(const struct year_words *words, const struct later *later)
{
        for (size_t i = 0; i < later->effects.count; i++) {
                const struct effect *effect = &later->effects.items[i];
                if (effect->verb == EFFECT_TAKE &&
                        words->scenario->savings[effect->object].loss > 0)
                        return false;
        }
        return later->chance >= CHANCE_CERTAIN;
}

// What comes for certain within the year, in words; NULL where this is no such effect.
static const char *certain_words(
        const struct year_words *words, const struct effect *effect, int month)
{
        const struct later *later = later_of(words, effect);

        if (!later || !is_certain(words, later) || month + later->months >= words->scenario->months)
                return NULL;
        const char *changes = year_effects_words(words, &later->effects);
        return *changes ? changes : NULL;
}

// The months in which the same comes, and how often.
struct span_of_months {
        int first, last, count;
};

static struct span_of_months span_of(const struct year_words *words, const struct effects *effects,
        const char *changes, int month)
{
        struct span_of_months span = {.first = words->scenario->months};

        for (size_t i = 0; i < effects->count; i++) {
                const char *other = certain_words(words, &effects->items[i], month);
                if (!other || strcmp(other, changes) != 0)
                        continue;
                int when = month + later_of(words, &effects->items[i])->months;
                span.first = when < span.first ? when : span.first;
                span.last = when > span.last ? when : span.last;
                span.count++;
        }
        return span;
}

static const char *span_words(
        const struct year_words *words, const struct span_of_months *span, const char *changes)
{
        return arena_format(words->arena, _("%s to %s, each month: %s"),
                year_month_title(words, span->first), year_month_name(words, span->last), changes);
}

static void add_certain(const struct year_words *words, struct buffer *lines,
        const struct effects *effects, int month)
{
        for (size_t i = 0; i < effects->count; i++) {
                const char *changes = certain_words(words, &effects->items[i], month);
                if (!changes)
                        continue;
                int when = month + later_of(words, &effects->items[i])->months;
                const struct span_of_months span = span_of(words, effects, changes, month);
                bool each = span.count > 1 && span.count == span.last - span.first + 1;
                if (each && when == span.first)
                        buffer_add_line(lines, span_words(words, &span, changes));
                else if (!each)
                        buffer_add_line(lines, arena_format(words->arena, "%s: %s",
                                                       year_month_title(words, when), changes));
        }
}

static bool may_follow(const struct year_words *words, const struct effects *effects)
{
        for (size_t i = 0; i < effects->count; i++) {
                const struct later *later = later_of(words, &effects->items[i]);
                if (later && !is_certain(words, later))
                        return true;
        }
        return false;
}

const char *year_laters_words(
        const struct year_words *words, const struct effects *effects, int month)
{
        struct buffer lines = {0};

        add_certain(words, &lines, effects, month);
        if (may_follow(words, effects))
                buffer_add_line(&lines, _("something may follow later"));
        const char *copy = arena_copy_text(words->arena, buffer_text(&lines));
        buffer_clear(&lines);
        return copy;
}
