// SPDX-License-Identifier: GPL-3.0-or-later
// From what was written to the model: copies texts into the model's arena, so that the file and its
// tree can be given back, and puts findings at their place.
#include "course/maker.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "course/paragraph.h"
#include "course/token.h"

bool maker_has_refused(const struct maker *maker, int line)
{
        for (size_t i = 0; i < maker->document->refused_count; i++)
                if (maker->document->refused[i] == line)
                        return true;
        return false;
}

static void add_at(struct maker *maker, struct finding place, const struct finding *what)
{
        struct finding finding = place;

        if (maker_has_refused(maker, place.place.line))
                return;
        finding.severity = what->severity;
        finding.message = what->message;
        finding.advice = what->advice;
        for (size_t i = 0; i < FINDING_DETAILS; i++) {
                finding.details[i] = what->details[i];
                finding.advice_details[i] = what->advice_details[i];
        }
        diagnostics_add(maker->diagnostics, &finding);
}

void maker_say(struct maker *maker, const struct yaml_node *node, const struct finding *what)
{
        add_at(maker, yaml_finding(maker->document, node), what);
}

void maker_say_inside(struct maker *maker, struct words_at words, const struct finding *what)
{
        add_at(maker, yaml_finding_inside(maker->document, words.node, words.offset, words.length),
                what);
}

const struct yaml_node *maker_key(const struct yaml_node *map, const char *name)
{
        if (map->kind != YAML_MAP)
                return map;
        for (size_t i = 0; i < map->count; i++)
                if (strcmp(map->pairs[i].key->text, name) == 0)
                        return map->pairs[i].key;
        return map;
}

// A model that is only made for a check may borrow from the file.
static const char *keep(
        struct maker *maker, const struct yaml_node *scalar, struct paragraph paragraph)
{
        bool is_whole = paragraph.start == 0 && paragraph.end == scalar->length;

        if (maker->check_only && is_whole)
                return scalar->text;
        return paragraph_text(maker->arena, scalar, paragraph);
}

// Where the file broke off, what is missing may have been written.
static void refuse_empty(struct maker *maker, const struct yaml_node *node)
{
        bool block = node->style == YAML_LITERAL || node->style == YAML_FOLDED;

        if (maker->document->whole)
                maker_say(maker, node,
                        &(struct finding){
                                .message = N_("nothing is written here"),
                                .advice = block ? N_("put more spaces before the lines that "
                                                     "belong to it")
                                                : NULL,
                        });
}

const char *maker_line(struct maker *maker, struct yaml_text text)
{
        if (!text.text)
                return NULL;

        struct paragraph first = {0};
        if (!paragraph_next(&first, text.node)) {
                refuse_empty(maker, text.node);
                return "";
        }
        struct paragraph second = first;
        if (paragraph_next(&second, text.node))
                maker_say_inside(maker,
                        (struct words_at){text.node, second.start, second.end - second.start},
                        &(struct finding){
                                .message = N_("only one paragraph can stand here"),
                                .advice = N_("take the blank line out, or leave the second "
                                             "paragraph away"),
                        });
        return keep(maker, text.node, first);
}

struct paragraphs maker_paragraphs(struct maker *maker, struct yaml_text text)
{
        struct paragraphs result = {0};
        struct paragraph paragraph = {0};

        if (!text.text)
                return result;
        while (paragraph_next(&paragraph, text.node))
                result.count++;
        if (result.count == 0)
                refuse_empty(maker, text.node);
        result.items = arena_take(maker->arena, result.count * sizeof(*result.items));
        paragraph = (struct paragraph){0};
        for (size_t i = 0; paragraph_next(&paragraph, text.node); i++)
                result.items[i] = keep(maker, text.node, paragraph);
        return result;
}

struct ids maker_ids(struct maker *maker, struct yaml_list list)
{
        const struct yaml_text *texts = list.items;
        struct ids ids = {.items = arena_take(maker->arena, list.count * sizeof(*ids.items))};

        for (size_t i = 0; i < list.count; i++)
                if (texts[i].text)
                        ids.items[ids.count++] = arena_copy_text(maker->arena, texts[i].text);
        return ids;
}

const char **maker_lines(struct maker *maker, struct yaml_list list)
{
        const struct yaml_text *texts = list.items;
        const char **lines = arena_take(maker->arena, list.count * sizeof(*lines));

        for (size_t i = 0; i < list.count; i++)
                lines[i] = maker_line(maker, texts[i]);
        return lines;
}

static int compare_said(const void *one, const void *other)
{
        const struct said *a = one;
        const struct said *b = other;
        int order = strcmp(a->words, b->words);

        if (order != 0)
                return order;
        return (a->node->start > b->node->start) - (a->node->start < b->node->start);
}

void maker_refuse_twice(struct maker *maker, struct said *said, size_t count, const char *message)
{
        if (count < 2)
                return;
        qsort(said, count, sizeof(*said), compare_said);
        for (size_t i = 1; i < count; i++)
                if (strcmp(said[i - 1].words, said[i].words) == 0)
                        maker_say(maker, said[i].node,
                                &(struct finding){
                                        .message = message, .details = {said[i].node->text}});
}

void maker_refuse_texts_twice(
        struct maker *maker, struct yaml_list list, size_t size, size_t offset)
{
        const char *records = list.items;
        struct said *said = arena_take(maker->scratch, list.count * sizeof(*said));
        size_t written = 0;

        for (size_t i = 0; i < list.count; i++) {
                const struct yaml_text *text = (const void *)(records + i * size + offset);
                if (text->text)
                        said[written++] =
                                (struct said){text_fold(maker->scratch, text->text), text->node};
        }
        maker_refuse_twice(maker, said, written, N_("\"%s\" stands here twice"));
}

void maker_refuse_zero(struct maker *maker, const struct yaml_node *node)
{
        maker_say(maker, node,
                &(struct finding){
                        .message = N_("the key of a typed answer cannot be 0"),
                        .advice = N_("0 means \"I don't know\": ask for another number"),
                });
}

void maker_say_unknown(struct maker *maker, const struct yaml_node *id, const struct names *known,
        const char *message)
{
        const char *nearest = names_nearest(known, id->text);

        maker_say(maker, id,
                &(struct finding){
                        .message = message,
                        .details = {id->text},
                        .advice = nearest ? N_("did you mean \"%s\"?") : NULL,
                        .advice_details = {nearest},
                });
}

bool maker_rate(struct maker *maker, struct rate *rate, struct yaml_text text)
{
        if (!text.text)
                return false;
        if (rate_read(rate, text.text))
                return true;
        maker_say(maker, text.node,
                &(struct finding){
                        .message = N_("\"%s\" is not a rate"),
                        .details = {text.text},
                        .advice = N_("write it as 18% a year or 2.5% a month"),
                });
        return false;
}

bool maker_share(struct maker *maker, struct fraction *share, struct yaml_text text)
{
        if (!text.text)
                return false;
        if (token_share(share, text.text))
                return true;
        maker_say(maker, text.node,
                &(struct finding){
                        .message = N_("\"%s\" is not a share"),
                        .details = {text.text},
                        .advice = N_("write it as 1/3 or 33%, not above the whole"),
                });
        return false;
}
