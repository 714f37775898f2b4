// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the key of a question in each of its shapes. Refuses what could not be graded or would be
// graded wrongly: no right answer, the same words twice, a key that cannot be typed.
#include "course/question_maker.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "course/token.h"

enum { ANSWERS_MOST = 9 }; // one digit chooses

static struct said *new_said(struct question_maker *making, size_t count)
{
        return arena_take(making->maker->scratch, count * sizeof(struct said));
}

static struct said fold_said(struct question_maker *making, struct yaml_text text)
{
        return (struct said){text_fold(making->maker->scratch, text.text), text.node};
}

static void refuse_fewer(struct question_maker *making, struct yaml_list list)
{
        if (list.count >= 2 || !making->maker->document->whole)
                return;
        maker_say(making->maker, list.node,
                &(struct finding){
                        .message = N_("there is nothing to choose between here"),
                        .advice = N_("write at least two"),
                });
}

// An answer that is neither right nor wrong, or both: then the later word is one too many.
static void refuse_undecided(
        struct maker *maker, const struct answer_record *record, const struct yaml_node *node)
{
        bool right_last =
                record->right.node && record->right.node->start > record->wrong.node->start;

        if (node->kind != YAML_MAP || node->cut)
                return;
        maker_say(maker, maker_key(node, right_last ? "right" : "wrong"),
                &(struct finding){
                        .message = N_("an answer is either right or wrong"),
                        .advice = N_("begin it with \"right:\" or with \"wrong:\""),
                });
}

static bool make_answer(struct question_maker *making, struct answer *answer,
        const struct answer_record *record, const struct yaml_node *node)
{
        struct maker *maker = making->maker;
        const struct yaml_text *text = record->right.node ? &record->right : &record->wrong;

        if (!record->right.node == !record->wrong.node) {
                refuse_undecided(maker, record, node);
                return false;
        }
        answer->right = record->right.node != NULL;
        answer->text = maker_line(maker, *text);
        answer->because = maker_line(maker, record->because);
        answer->misconception = record->misconception.text
                                        ? arena_copy_text(maker->arena, record->misconception.text)
                                        : NULL;
        return answer->text != NULL;
}

static void refuse_answers_twice(struct question_maker *making)
{
        const struct answer_record *records = making->record->answers.items;
        size_t count = making->record->answers.count;
        struct said *said = new_said(making, count);
        size_t written = 0;

        for (size_t i = 0; i < count; i++) {
                struct yaml_text text = records[i].right.node ? records[i].right : records[i].wrong;
                if (text.text)
                        said[written++] = fold_said(making, text);
        }
        maker_refuse_twice(making->maker, said, written, N_("the answer \"%s\" stands here twice"));
}

void question_make_answers(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->answers;
        const struct answer_record *records = list.items;
        size_t right = 0;

        refuse_fewer(making, list);
        if (list.count > ANSWERS_MOST)
                maker_say(making->maker, list.node->items[ANSWERS_MOST],
                        &(struct finding){
                                .message = N_("a question has at most nine answers: one digit "
                                              "chooses one"),
                        });
        question->answers =
                arena_take(making->maker->arena, list.count * sizeof(*question->answers));
        for (size_t i = 0; i < list.count; i++) {
                struct answer *answer = &question->answers[question->answer_count];
                if (!make_answer(making, answer, &records[i], list.node->items[i]))
                        continue;
                question->answer_count++;
                right += answer->right;
        }
        question->kind = right > 1 ? QUESTION_SEVERAL : QUESTION_ONE;
        if (right == 0 && list.count > 0 && question->answer_count == list.count && !list.node->cut)
                maker_say(making->maker, maker_key(making->step, "answers"),
                        &(struct finding){
                                .message = N_("no answer is right"),
                                .advice = N_("begin the right one with \"right:\""),
                        });
        refuse_answers_twice(making);
}

void question_make_claim(struct question_maker *making)
{
        making->question->claim = making->record->claim.value != 0;
}

static int64_t tolerance_of(const struct number_key *key)
{
        int64_t number = key->number < 0 ? -key->number : key->number;

        if (!key->within_percent)
                return key->within;
        return number / 10000 * key->within + number % 10000 * key->within / 10000;
}

// An expected mistake that can never be typed, or that an earlier one answers already.
static void refuse_near(struct question_maker *making, const struct near_record *records, size_t at)
{
        const struct number_key *key = &making->question->number;
        const struct yaml_number *number = &records[at].number;
        const char *message = NULL;

        if (number->value == 0)
                message = N_("the expected mistake %s means \"I don't know\"");
        else if (llabs(number->value - key->number) <= tolerance_of(key))
                message = N_("the expected mistake %s is a right answer");
        for (size_t i = 0; i < at && !message; i++)
                if (records[i].number.node && records[i].number.value == number->value)
                        message = N_("the expected mistake %s stands here twice");
        if (message)
                maker_say(making->maker, number->node,
                        &(struct finding){
                                .message = message,
                                .details = {number->node->text},
                                .advice = N_("write another number, or take it out"),
                        });
}

static void make_near(struct question_maker *making)
{
        struct number_key *key = &making->question->number;
        struct yaml_list list = making->record->near;
        const struct near_record *records = list.items;

        key->near = arena_take(making->maker->arena, list.count * sizeof(*key->near));
        for (size_t i = 0; i < list.count; i++) {
                if (!records[i].number.node)
                        continue;
                int64_t number = records[i].number.value;
                key->near[key->near_count++] =
                        (struct near_number){number, maker_line(making->maker, records[i].because)};
                refuse_near(making, records, i);
        }
}

void question_make_number(struct question_maker *making)
{
        struct number_key *key = &making->question->number;
        const struct question_record *record = making->record;
        struct yaml_text within = record->within;

        key->number = record->number.value;
        if (key->number == 0)
                maker_refuse_zero(making->maker, record->number.node);
        if (within.text && !token_within(&key->within, &key->within_percent, within.text))
                maker_say(making->maker, within.node,
                        &(struct finding){
                                .message = N_("\"%s\" is not a number or a percent"),
                                .details = {within.text},
                                .advice = N_("write it as 50 or as 5%"),
                        });
        key->unit = maker_line(making->maker, record->unit);
        make_near(making);
}

void question_make_pairs(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->pairs;
        const struct pair_record *records = list.items;

        refuse_fewer(making, list);
        maker_refuse_texts_twice(
                making->maker, list, sizeof(*records), offsetof(struct pair_record, left));
        maker_refuse_texts_twice(
                making->maker, list, sizeof(*records), offsetof(struct pair_record, right));
        question->pairs = arena_take(making->maker->arena, list.count * sizeof(*question->pairs));
        question->pair_count = list.count;
        for (size_t i = 0; i < list.count; i++) {
                question->pairs[i].left = maker_line(making->maker, records[i].left);
                question->pairs[i].right = maker_line(making->maker, records[i].right);
        }
}

void question_make_order(struct question_maker *making)
{
        struct yaml_list list = making->record->order;

        refuse_fewer(making, list);
        maker_refuse_texts_twice(making->maker, list, sizeof(struct yaml_text), 0);
        making->question->order = maker_lines(making->maker, list);
        making->question->order_count = list.count;
}

static void refuse_items_twice(struct question_maker *making)
{
        struct yaml_list groups = making->record->groups;
        const struct group_record *records = groups.items;
        size_t count = 0;

        for (size_t i = 0; i < groups.count; i++)
                count += records[i].items.count;
        struct yaml_text *items = arena_take(making->maker->scratch, count * sizeof(*items));
        count = 0;
        for (size_t i = 0; i < groups.count; i++) {
                if (records[i].items.count > 0)
                        memcpy(items + count, records[i].items.items,
                                records[i].items.count * sizeof(*items));
                count += records[i].items.count;
        }
        maker_refuse_texts_twice(
                making->maker, (struct yaml_list){items, count, groups.node}, sizeof(*items), 0);
}

void question_make_groups(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->groups;
        const struct group_record *records = list.items;

        refuse_fewer(making, list);
        maker_refuse_texts_twice(
                making->maker, list, sizeof(*records), offsetof(struct group_record, name));
        refuse_items_twice(making);
        question->groups = arena_take(making->maker->arena, list.count * sizeof(*question->groups));
        question->group_count = list.count;
        for (size_t i = 0; i < list.count; i++) {
                struct sorting_group *group = &question->groups[i];
                group->name = maker_line(making->maker, records[i].name);
                group->items = maker_lines(making->maker, records[i].items);
                group->count = records[i].items.count;
        }
}

void question_make_blank(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->blank;
        const struct yaml_text *words = list.items;

        if (list.count == 0)
                maker_say(making->maker, list.node,
                        &(struct finding){.message = N_("nothing is written here")});
        maker_refuse_texts_twice(making->maker, list, sizeof(*words), 0);
        for (size_t i = 0; i < list.count; i++)
                if (words[i].text && strcmp(words[i].text, "0") == 0)
                        maker_refuse_zero(making->maker, words[i].node);
        question->accepted = maker_lines(making->maker, list);
        question->accepted_count = list.count;
        question->spelling_exact = making->record->spelling.value != 0;
}
