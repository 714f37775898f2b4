// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice changes, and what the lines of a month page are called.

#include "screens/year_words_inside.h"

#include <inttypes.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "money/som.h"

// "+3", "−3".
static const char *signed_count(struct arena *arena, int64_t count)
{
        return count < 0 ? arena_format(arena, "\u2212%" PRId64, -count)
                         : arena_format(arena, "+%" PRId64, count);
}

static const char *heads(const struct year_words *words, const struct effect *effect, int sign)
{
        return arena_format(words->arena, "%s %s",
                year_name(words, &words->scenario->animals[effect->object].named),
                signed_count(words->arena, (int64_t)sign * effect->count));
}

static const char *loan_words(const struct year_words *words, const struct effect *effect)
{
        const char *name = year_thing_name(words, DECISION_BORROW, effect->object);
        const char *amount = year_amount(words->arena, effect->amount);

        return effect->verb == EFFECT_BORROW
                       ? arena_format(words->arena, _("%s: loan of %s"), name, amount)
                       : arena_format(words->arena, _("%s: pay back %s"), name, amount);
}

static const char *saving_words(const struct year_words *words, const struct effect *effect)
{
        const char *name = year_thing_name(words, DECISION_SAVE, effect->object);
        const char *amount = year_amount(words->arena, effect->amount);

        return effect->verb == EFFECT_SAVE
                       ? arena_format(words->arena, _("%s: put aside %s"), name, amount)
                       : arena_format(words->arena, _("%s: take out %s"), name, amount);
}

static const char *till_words(const struct year_words *words, const struct effect *effect)
{
        const char *name = year_thing_name(words, DECISION_DRAW, effect->object);
        const char *amount = year_amount(words->arena, effect->amount);

        return effect->verb == EFFECT_INVEST
                       ? arena_format(words->arena, _("%s: %s into the till"), name, amount)
                       : arena_format(words->arena, _("%s: %s from the till"), name, amount);
}

static const char *meter_words(struct arena *arena, const struct effect *effect)
{
        const char *change = signed_count(arena, effect->count);

        if (effect->verb == EFFECT_WELLBEING)
                return arena_format(arena, _("calm and health %s"), change);
        if (effect->verb == EFFECT_AGREEMENT)
                return arena_format(arena, _("agreement %s"), change);
        return arena_format(arena, _("free hours a day %s"), change);
}

static const char *effect_words(const struct year_words *words, const struct effect *effect)
{
        switch (effect->verb) {
        case EFFECT_PAY:
                return year_change(words->arena, -effect->amount);
        case EFFECT_GET:
                return year_change(words->arena, effect->amount);
        case EFFECT_LOSE:
                return heads(words, effect, -1);
        case EFFECT_GAIN:
                return heads(words, effect, 1);
        case EFFECT_BORROW:
        case EFFECT_REPAY:
                return loan_words(words, effect);
        case EFFECT_SAVE:
        case EFFECT_TAKE:
                return saving_words(words, effect);
        case EFFECT_INVEST:
        case EFFECT_DRAW:
                return till_words(words, effect);
        default:
                return meter_words(words->arena, effect);
        }
}

// What is taken out and paid at once, or got and put in at once, never lay in the purse: it is said
// as one change of the till or the box. NULL where this effect and the next are no such pair.
static const char *pair_words(
        const struct year_words *words, const struct effects *effects, size_t index)
{
        if (index + 1 == effects->count)
                return NULL;
        const struct effect *one = &effects->items[index];
        const struct effect *next = one + 1;
        bool out =
                next->verb == EFFECT_PAY && (one->verb == EFFECT_DRAW || one->verb == EFFECT_TAKE);
        bool in = one->verb == EFFECT_GET &&
                  (next->verb == EFFECT_INVEST || next->verb == EFFECT_SAVE);
        const struct effect *place = out ? one : next;
        bool till = place->verb == EFFECT_DRAW || place->verb == EFFECT_INVEST;

        if ((!out && !in) || one->amount != next->amount)
                return NULL;
        return arena_format(words->arena, "%s: %s",
                year_thing_name(words, till ? DECISION_DRAW : DECISION_SAVE, place->object),
                year_change(words->arena, out ? -one->amount : one->amount));
}

const char *year_effects_words(const struct year_words *words, const struct effects *effects)
{
        struct buffer list;

        buffer_init(&list);
        for (size_t i = 0; i < effects->count; i++) {
                if (effects->items[i].verb == EFFECT_LATER)
                        continue;
                buffer_add(&list, list.length > 0 ? ", " : "");
                const char *pair = pair_words(words, effects, i);
                buffer_add(&list, pair ? pair : effect_words(words, &effects->items[i]));
                i += pair != NULL;
        }
        const char *copy = arena_copy_text(words->arena, buffer_text(&list));
        buffer_clear(&list);
        return copy;
}

static const char *animal_line(const struct year_words *words, const struct ledger_line *line)
{
        struct arena *arena = words->arena;
        const char *name = year_thing_name(words, DECISION_SELL, line->object);

        switch (line->kind) {
        case LEDGER_FODDER:
                return arena_format(arena, _("%s: fodder"), name);
        case LEDGER_BUY:
                return arena_format(arena, _("%s: bought"), name);
        case LEDGER_SELL:
                return arena_format(arena, _("%s: sold"), name);
        case LEDGER_BORN:
                return arena_format(arena, _("%s: new"), name);
        default:
                return arena_format(arena, _("%s: gone"), name);
        }
}

static const char *saving_line(const struct year_words *words, const struct ledger_line *line)
{
        struct arena *arena = words->arena;
        const char *name = year_thing_name(words, DECISION_SAVE, line->object);

        switch (line->kind) {
        case LEDGER_SAVE:
                return arena_format(arena, _("%s: put aside"), name);
        case LEDGER_TAKE:
                return arena_format(arena, _("%s: taken out"), name);
        case LEDGER_INTEREST_EARNED:
                return arena_format(arena, _("%s: interest earned"), name);
        default:
                return arena_format(arena, _("%s: lost"), name);
        }
}

static const char *loan_line(const struct year_words *words, const struct ledger_line *line)
{
        struct arena *arena = words->arena;

        if (line->object < 0)
                return _("Fee for what was not paid in time");
        const char *name = year_thing_name(words, DECISION_BORROW, line->object);
        switch (line->kind) {
        case LEDGER_BORROW:
                return arena_format(arena, _("%s: borrowed"), name);
        case LEDGER_INSTALMENT:
                return arena_format(arena, _("%s: instalment"), name);
        case LEDGER_INTEREST:
                return arena_format(arena, _("%s: interest"), name);
        default:
                return arena_format(arena, _("%s: fee"), name);
        }
}

static const char *business_line(const struct year_words *words, const struct ledger_line *line)
{
        const char *name = year_thing_name(words, DECISION_DRAW, line->object);

        return line->kind == LEDGER_DRAW
                       ? arena_format(words->arena, _("%s: taken for the home"), name)
                       : arena_format(words->arena, _("%s: put into the till"), name);
}

const char *year_ledger_words(const struct year_words *words, const struct ledger_line *line)
{
        const struct scenario *scenario = words->scenario;

        switch (line->kind) {
        case LEDGER_INCOME:
                return year_name(words, &scenario->incomes[line->object].named);
        case LEDGER_EXPENSE:
                return year_name(words, &scenario->expenses[line->object].named);
        case LEDGER_AGREEMENT:
                return year_thing_name(words, DECISION_AGREE, line->object);
        case LEDGER_EVENT:
                return year_event_name(words, line->object);
        case LEDGER_LATER:
                return year_told_name(words, NULL, scenario->laters[line->object].text);
        case LEDGER_FODDER:
        case LEDGER_BUY:
        case LEDGER_SELL:
        case LEDGER_BORN:
        case LEDGER_DIED:
                return animal_line(words, line);
        case LEDGER_SAVE:
        case LEDGER_TAKE:
        case LEDGER_INTEREST_EARNED:
        case LEDGER_ROBBED:
                return saving_line(words, line);
        case LEDGER_BORROW:
        case LEDGER_INSTALMENT:
        case LEDGER_INTEREST:
        case LEDGER_FEE:
                return loan_line(words, line);
        case LEDGER_ARREARS:
                return line->amount > 0 ? _("Could not be paid") : _("Paid later than due");
        case LEDGER_OWED:
                return line->amount > 0 ? _("Help from relatives") : _("Given back to relatives");
        default:
                return business_line(words, line);
        }
}

const char *year_ledger_amount(const struct year_words *words, const struct ledger_line *line)
{
        if (line->kind == LEDGER_BORN || line->kind == LEDGER_DIED)
                return signed_count(words->arena, line->amount);
        return year_change(words->arena, line->amount);
}
