// SPDX-License-Identifier: GPL-3.0-or-later
// Animals: fodder, births, losses. Every head has a chance of its own, so that a head fewer leaves
// the luck of the others as it was. What is born in a month is not lost in it.

#include "household/month_inside.h"

void herd_change(struct year *year, int index, int change)
{
        int16_t *heads = &year->household.animals[index];
        const int after = (int)smaller(larger(*heads + change, 0), SCENARIO_HEADS);
        const int came = after - *heads;
        *heads = (int16_t)after;
        ledger_note(year, came > 0 ? LEDGER_BORN : LEDGER_DIED, index, came);
}

void herd_pay_fodder(struct year *year)
{
        const struct household *household = &year->household;
        for (size_t i = 0; i < year->scenario->animal_count; i++) {
                const int64_t each = year->scenario->animals[i].fodder[household->month];
                if (each > 0)
                        purse_pay(year, LEDGER_FODDER, (int)i, household->animals[i] * each);
        }
}

// How many heads it comes to; `key` is that of the first.
static int count_hits(const struct household *household, int heads, uint64_t key,
        enum chance_purpose purpose, int chance)
{
        if (household->mode != CHANCE_KEYED)
                return luck_is_plain(purpose, chance) ? heads : 0;
        int hits = 0;
        for (uint64_t head = 0; head < (uint64_t)heads; head++)
                hits += chance_comes(household->luck, key + head * CHANCE_PURPOSES, chance);
        return hits;
}

void herd_end_month(struct year *year)
{
        const struct household *household = &year->household;
        const struct prepared *prepared = &year->scenario->prepared;
        const int month = household->month;
        for (size_t i = 0; i < year->scenario->animal_count; i++) {
                const struct animal *animal = &year->scenario->animals[i];
                const int heads = household->animals[i];
                int born = 0;
                int lost = 0;
                if (animal->birth_month == prepared->calendar[month])
                        born = count_hits(household, heads,
                                chance_key(animal->named.key, month, CHANCE_BIRTH), CHANCE_BIRTH,
                                animal->birth_chance);
                if (animal->loss_chance > 0)
                        lost = count_hits(household, heads, prepared->loss_keys[i][month],
                                CHANCE_LOSS, animal->loss_chance);
                if (lost > 0)
                        herd_change(year, (int)i, -lost);
                if (born > 0)
                        herd_change(year, (int)i, born);
        }
}
