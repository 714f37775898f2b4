// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a step of any kind from its record: the common part here, what a kind adds in a function of
// its own, chosen by a table.
#include "course/step_maker.h"

#include <string.h>

#include "base/hash.h"
#include "base/translate.h"
#include "course/token.h"

static void make_nothing_more(struct step_maker *making)
{
        (void)making;
}

static void make_note(struct step_maker *making)
{
        const struct note_record *record = &making->record->note;
        struct note *note = &making->step->note;

        note->kind = (enum note_kind)record->kind.value;
        note->fact = maker_line(making->maker, record->fact);
        if (!note->fact && !making->record->text.node && !making->node->cut)
                maker_say(making->maker, making->node,
                        &(struct finding){
                                .message = N_("this note says nothing"),
                                .advice = N_("add \"text:\", or \"fact:\" with the id of a fact"),
                        });
}

static void make_question(struct step_maker *making)
{
        question_make(&making->step->question, making->maker, making->record, making->node);
}

static void make_choice(struct step_maker *making)
{
        struct choice *choice = &making->step->choice;
        struct yaml_list list = making->record->replies;
        const struct reply_record *records = list.items;

        step_refuse_empty(making, list, "replies");
        maker_refuse_texts_twice(
                making->maker, list, sizeof(*records), offsetof(struct reply_record, say));
        choice->replies = arena_take(making->maker->arena, list.count * sizeof(*choice->replies));
        choice->count = list.count;
        for (size_t i = 0; i < list.count; i++)
                choice->replies[i] = (struct reply){maker_line(making->maker, records[i].say),
                        maker_line(making->maker, records[i].then)};
}

// Has the step only lines that every step may have? An unknown one has a finding of its own.
static bool has_nothing_of_its_own(const struct step_maker *making)
{
        const struct step_record *record = making->record;
        size_t common = 1; // the id

        common += record->title.node != NULL;
        common += record->text.node != NULL;
        common += record->trainer.node != NULL;
        return making->node->count == common && !making->node->cut;
}

static void make_roles(struct step_maker *making)
{

        for (size_t role = 0; role < ROLE_COUNT; role++) {
                struct yaml_text card = making->record->roles[role];
                making->step->roles.cards[role] = maker_line(making->maker, card);
        }
        if (has_nothing_of_its_own(making))
                maker_say(making->maker, making->node,
                        &(struct finding){
                                .message = N_("nobody has a card here"),
                                .advice = N_("add a line like \"husband: …\""),
                        });
}

static void make_talk(struct step_maker *making)
{
        making->step->talk_minutes = (int)making->record->minutes.value;
}

static void make_pledge(struct step_maker *making)
{
        struct yaml_text after = making->record->check_after;

        if (after.text && !token_days(&making->step->pledge_check_days, after.text))
                maker_say(making->maker, after.node,
                        &(struct finding){
                                .message = N_("\"%s\" is not a number of days"),
                                .details = {after.text},
                                .advice = N_("write it as 7 days, from 1 to 365"),
                        });
}

static void make_simulation(struct step_maker *making)
{
        const char *scenario = maker_line(making->maker, making->record->scenario);

        making->step->scenario = scenario ? scenario : making->step->id;
}

static void (*const makers[STEP_KIND_COUNT])(struct step_maker *making) = {
        [STEP_SCREEN] = make_nothing_more,
        [STEP_TABLE] = step_make_table,
        [STEP_CHART] = step_make_chart,
        [STEP_WORKED] = step_make_worked,
        [STEP_NOTE] = make_note,
        [STEP_QUESTION] = make_question,
        [STEP_CHOICE] = make_choice,
        [STEP_SPLIT] = step_make_split,
        [STEP_ROLES] = make_roles,
        [STEP_TALK] = make_talk,
        [STEP_PLEDGE] = make_pledge,
        [STEP_PLAN] = step_make_plan,
        [STEP_SIMULATION] = make_simulation,
};

void step_refuse_empty(struct step_maker *making, struct yaml_list list, const char *field)
{
        if (list.count == 0 && list.node && !list.node->cut)
                maker_say(making->maker, maker_key(making->node, field),
                        &(struct finding){
                                .message = N_("nothing stands in \"%s\""), .details = {field}});
}

// The byte after the last word of the node: comments and blank lines that follow belong to nobody.
static size_t end_of(const struct yaml_node *node)
{
        while (node->kind != YAML_SCALAR && node->count > 0)
                node = node->kind == YAML_LIST ? node->items[node->count - 1]
                                               : node->pairs[node->count - 1].value;
        return node->end;
}

// The same step written by an editor that ends lines with CR LF is still the same.
static void hash_source(char out[HASH_TEXT], struct maker *maker, const struct yaml_node *node)
{
        const char *bytes = maker->document->source.bytes + node->start;
        size_t length = end_of(node) - node->start;

        if (memchr(bytes, '\r', length)) {
                char *copy = arena_text(maker->scratch, bytes, length);
                size_t kept = 0;
                for (size_t i = 0; i < length; i++)
                        if (bytes[i] != '\r')
                                copy[kept++] = bytes[i];
                bytes = copy;
                length = kept;
        }
        while (length > 0 && strchr(" \t\n", bytes[length - 1]))
                length--;
        hash_content(out, bytes, length);
}

void step_make(struct step *step, struct maker *maker, const struct step_record *record,
        const struct yaml_node *node)
{
        struct step_maker making = {maker, step, record, node};

        step->kind = (enum step_kind)record->kind;
        step->id = maker_line(maker, record->id);
        step->line = node->line;
        step->title = maker_line(maker, record->title);
        step->text = maker_paragraphs(maker, record->text);
        step->trainer = maker_paragraphs(maker, record->trainer);
        if (!maker->check_only)
                hash_source(step->hash, maker, node);
        makers[step->kind](&making);
}
