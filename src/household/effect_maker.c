// SPDX-License-Identifier: GPL-3.0-or-later
// Makes effects: verbs of a closed list, in the order in which they were written, for they happen
// one after the other.
#include <string.h>

#include "base/translate.h"
#include "household/making.h"

// The effects of one map while they are made.
struct effect_list {
        struct making *making;
        struct effect *items;
        size_t count;
        uint64_t key;
};

struct verb;

static void add_amount(struct effect_list *list, const struct verb *verb, const void *value);
static void add_count(struct effect_list *list, const struct verb *verb, const void *value);
static void add_transfer(struct effect_list *list, const struct verb *verb, const void *value);
static void add_saved(struct effect_list *list, const struct verb *verb, const void *value);
static void add_heads(struct effect_list *list, const struct verb *verb, const void *value);
static void add_laters(struct effect_list *list, const struct verb *verb, const void *value);

static const struct verb {
        const char *word;
        enum effect_verb verb;
        enum thing thing; // that is borrowed from, saved in …
        size_t offset;    // in the record
        void (*add)(struct effect_list *list, const struct verb *verb, const void *value);
} verbs[] = {
#define AT(member) offsetof(struct effects_record, member)
        {"pay", EFFECT_PAY, 0, AT(pay), add_amount},
        {"get", EFFECT_GET, 0, AT(get), add_amount},
        {"lose", EFFECT_LOSE, THING_ANIMAL, AT(lose), add_heads},
        {"gain", EFFECT_GAIN, THING_ANIMAL, AT(gain), add_heads},
        {"borrow", EFFECT_BORROW, THING_LOAN, AT(borrow), add_transfer},
        {"repay", EFFECT_REPAY, THING_LOAN, AT(repay), add_transfer},
        {"save", EFFECT_SAVE, THING_SAVING, AT(save), add_saved},
        {"take", EFFECT_TAKE, THING_SAVING, AT(take), add_saved},
        {"wellbeing", EFFECT_WELLBEING, 0, AT(wellbeing), add_count},
        {"agreement", EFFECT_AGREEMENT, 0, AT(agreement), add_count},
        {"time", EFFECT_TIME, 0, AT(time), add_count},
        {"later", EFFECT_LATER, 0, AT(later), add_laters},
#undef AT
};

static struct effect *add(struct effect_list *list, const struct verb *verb)
{
        struct effect *effect = &list->items[list->count++];

        effect->verb = verb->verb;
        return effect;
}

static void add_amount(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct yaml_number *amount = value;

        add(list, verb)->amount = amount->value;
}

static void add_count(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct yaml_number *count = value;

        add(list, verb)->count = (int)count->value;
}

// A circle is paid into, and the emergency lender asked, by the month alone.
static void check_transfer(struct effect_list *list, const struct effect *effect,
        const struct transfer_record *transfer)
{
        const struct scenario *scenario = list->making->scenario;
        bool saves = effect->verb == EFFECT_SAVE || effect->verb == EFFECT_TAKE;

        if (effect->object < 0)
                return;
        if (saves && scenario->savings[effect->object].kind == SAVING_CIRCLE)
                making_say(list->making, transfer->with.node,
                        N_("a circle is paid into by itself: name another saving"), NULL);
        if (effect->verb != EFFECT_BORROW)
                return;
        if (effect->object == scenario->emergency)
                making_say(list->making, transfer->with.node,
                        N_("the emergency lender gives by itself: name another loan"), NULL);
        else if (effect->amount > scenario->loans[effect->object].up_to)
                making_say(list->making, transfer->amount.node,
                        N_("\"%s\" does not lend that much"), transfer->with.text);
}

static void add_transfer(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct transfer_record *transfer = value;
        struct effect *effect = add(list, verb);

        effect->object = making_find(list->making, verb->thing, transfer->with);
        effect->amount = transfer->amount.value;
        check_transfer(list, effect, transfer);
}

// Into a saving and out of it, or a business's till.
static void add_saved(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct transfer_record *transfer = value;
        const char *id = transfer->with.text;
        int business = id ? thing_find(list->making->scenario, THING_BUSINESS, id) : -1;

        if (business < 0) {
                add_transfer(list, verb, value);
                return;
        }
        *add(list, verb) = (struct effect){
                .verb = verb->verb == EFFECT_SAVE ? EFFECT_INVEST : EFFECT_DRAW,
                .object = business,
                .amount = transfer->amount.value,
        };
}

static void add_head(struct effect_list *list, const struct verb *verb,
        const struct yaml_node *animal, int count)
{
        struct effect *effect = add(list, verb);

        if (animal->length == 0)
                making_say(list->making, animal, N_("an id is expected here"), NULL);
        else
                effect->object = making_find(
                        list->making, verb->thing, (struct yaml_text){animal->text, animal});
        effect->count = count;
}

// 1 to SCENARIO_HEADS; 0 where it is none.
static int read_heads(struct making *making, const struct yaml_node *number)
{
        const char *at = number->text;
        int heads = 0;

        if (number->length == 0) {
                making_say(making, number, N_("a number is expected here"), NULL);
                return 0;
        }
        while (*at >= '0' && *at <= '9' && heads <= SCENARIO_HEADS)
                heads = heads * 10 + (*at++ - '0');
        if (*at == '\0' && heads > 0 && heads <= SCENARIO_HEADS)
                return heads;
        making_say_range(
                making, number, "1", arena_format(making->maker->scratch, "%d", SCENARIO_HEADS));
        return 0;
}

// `cow`, `[cow, sheep]` or `{sheep: 2}`; nothing where it may not stand and was refused.
static void add_heads(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct yaml_node *node = *(const struct yaml_node *const *)value;

        if (!node)
                return;
        if (node->kind == YAML_SCALAR)
                add_head(list, verb, node, 1);
        for (size_t i = 0; i < node->count && node->kind == YAML_LIST; i++)
                add_head(list, verb, node->items[i], 1);
        for (size_t i = 0; i < node->count && node->kind == YAML_MAP; i++)
                add_head(list, verb, node->pairs[i].key,
                        read_heads(list->making, node->pairs[i].value));
}

static void add_laters(struct effect_list *list, const struct verb *verb, const void *value)
{
        const struct yaml_list *laters = value;
        const struct later_record *records = laters->items;
        struct making *making = list->making;
        const struct yaml_node *node = laters->node;

        for (size_t i = 0; i < laters->count; i++) {
                const struct yaml_node *map = node->kind == YAML_LIST ? node->items[i] : node;
                size_t index = making->scenario->later_count++;
                making->laters[index] = (struct later){
                        .key = hash_mix(list->key, i),
                        .months = (int)records[i].months.value,
                        .chance = (int)records[i].chance.value * 100,
                        .text = maker_line(making->maker, records[i].text),
                        .effects = making_effects(making, &records[i].effects, map, 0),
                };
                add(list, verb)->object = (int)index;
        }
}

static const struct verb *verb_of(const char *word)
{
        for (size_t i = 0; i < ARRAY_LENGTH(verbs); i++)
                if (strcmp(verbs[i].word, word) == 0)
                        return &verbs[i];
        return NULL;
}

struct effects making_effects(struct making *making, const struct effects_record *record,
        const struct yaml_node *map, uint64_t key)
{
        struct effect_list list = {.making = making, .key = key};
        size_t most = 0;

        if (map->kind != YAML_MAP)
                return (struct effects){0};
        for (size_t i = 0; i < map->count; i++)
                most += 1 + map->pairs[i].value->count;
        list.items = arena_take(making->maker->arena, most * sizeof(*list.items));
        for (size_t i = 0; i < map->count; i++) {
                const struct verb *verb = verb_of(map->pairs[i].key->text);
                if (verb)
                        verb->add(&list, verb, (const char *)record + verb->offset);
        }
        return (struct effects){list.items, list.count};
}
