// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a question: the key stands on the answer, once, and the field that holds it decides the
// shape. Refuses what could not be graded or would be graded wrongly.
#include "course/maker.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "course/token.h"

enum { ANSWERS_MOST = 9 }; // one digit chooses

struct question_maker {
        struct maker *maker;
        struct question *question;
        const struct question_record *record;
        const struct yaml_node *step; // the whole step in the file
};

static struct said *new_said(struct question_maker *making, size_t count)
{
        return arena_take(making->maker->scratch, count * sizeof(struct said));
}

static struct said fold_said(struct question_maker *making, struct yaml_text text)
{
        return (struct said){text_fold(making->maker->scratch, text.text), text.node};
}

// Refuses the same words twice among `count` texts that stand `stride` bytes apart.
static void refuse_twice(
        struct question_maker *making, const void *texts, size_t stride, size_t count)
{
        struct said *said = new_said(making, count);
        size_t written = 0;

        for (size_t i = 0; i < count; i++) {
                const struct yaml_text *text = (const void *)((const char *)texts + i * stride);
                if (text->text)
                        said[written++] = fold_said(making, *text);
        }
        maker_refuse_twice(making->maker, said, written, N_("\"%s\" stands here twice"));
}

static void refuse_fewer(struct question_maker *making, struct yaml_list list, size_t least)
{
        if (list.count >= least)
                return;
        maker_say(making->maker, list.node,
                &(struct finding){
                        .message = N_("there is nothing to choose between here"),
                        .advice = N_("write at least two"),
                });
}

static bool make_answer(struct question_maker *making, struct answer *answer,
        const struct answer_record *record, const struct yaml_node *node)
{
        struct maker *maker = making->maker;
        const struct yaml_text *text = record->right.node ? &record->right : &record->wrong;

        if (!record->right.node == !record->wrong.node) {
                maker_say(maker, node,
                        &(struct finding){
                                .message = N_("an answer is either right or wrong"),
                                .advice = N_("begin it with \"right:\" or with \"wrong:\""),
                        });
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

static void make_answers(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->answers;
        const struct answer_record *records = list.items;
        size_t right = 0;

        refuse_fewer(making, list, 2);
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
        if (right == 0 && question->answer_count == list.count)
                maker_say(making->maker, maker_key(making->step, "answers"),
                        &(struct finding){
                                .message = N_("no answer is right"),
                                .advice = N_("begin the right one with \"right:\""),
                        });
        refuse_answers_twice(making);
}

static void make_claim(struct question_maker *making)
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
                if (llabs(number - key->number) <= tolerance_of(key))
                        maker_say(making->maker, records[i].number.node,
                                &(struct finding){
                                        .message = N_("the expected mistake %s is a right answer"),
                                        .details = {records[i].number.node->text},
                                });
        }
}

static void make_number(struct question_maker *making)
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

static void make_pairs(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->pairs;
        const struct pair_record *records = list.items;

        refuse_fewer(making, list, 2);
        refuse_twice(making, &records->left, sizeof(*records), list.count);
        refuse_twice(making, &records->right, sizeof(*records), list.count);
        question->pairs = arena_take(making->maker->arena, list.count * sizeof(*question->pairs));
        question->pair_count = list.count;
        for (size_t i = 0; i < list.count; i++) {
                question->pairs[i].left = maker_line(making->maker, records[i].left);
                question->pairs[i].right = maker_line(making->maker, records[i].right);
        }
}

static void make_order(struct question_maker *making)
{
        struct yaml_list list = making->record->order;

        refuse_fewer(making, list, 2);
        refuse_twice(making, list.items, sizeof(struct yaml_text), list.count);
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
        refuse_twice(making, items, sizeof(*items), count);
}

static void make_groups(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->groups;
        const struct group_record *records = list.items;

        refuse_fewer(making, list, 2);
        refuse_twice(making, &records->name, sizeof(*records), list.count);
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

static void make_blank(struct question_maker *making)
{
        struct question *question = making->question;
        struct yaml_list list = making->record->blank;
        const struct yaml_text *words = list.items;

        refuse_fewer(making, list, 1);
        refuse_twice(making, words, sizeof(*words), list.count);
        for (size_t i = 0; i < list.count; i++)
                if (words[i].text && strcmp(words[i].text, "0") == 0)
                        maker_refuse_zero(making->maker, words[i].node);
        question->accepted = maker_lines(making->maker, list);
        question->accepted_count = list.count;
        question->spelling_exact = making->record->spelling.value != 0;
}

// The fields that hold a key, the shape each stands for, and its maker.
static const struct shape {
        const char *field;
        size_t node; // offset of the record's pointer to the node
        enum question_kind kind;
        void (*make)(struct question_maker *making);
} shapes[] = {
        {"answers", offsetof(struct question_record, answers.node), QUESTION_ONE, make_answers},
        {"claim", offsetof(struct question_record, claim.node), QUESTION_CLAIM, make_claim},
        {"number", offsetof(struct question_record, number.node), QUESTION_NUMBER, make_number},
        {"pairs", offsetof(struct question_record, pairs.node), QUESTION_PAIRS, make_pairs},
        {"order", offsetof(struct question_record, order.node), QUESTION_ORDER, make_order},
        {"groups", offsetof(struct question_record, groups.node), QUESTION_GROUPS, make_groups},
        {"blank", offsetof(struct question_record, blank.node), QUESTION_BLANK, make_blank},
};

// Fields that mean something beside one shape only.
static const struct companion {
        const char *field;
        size_t node;
        enum question_kind kind;
        const char *beside;
} companions[] = {
        {"within", offsetof(struct question_record, within.node), QUESTION_NUMBER, "number"},
        {"unit", offsetof(struct question_record, unit.node), QUESTION_NUMBER, "number"},
        {"near", offsetof(struct question_record, near.node), QUESTION_NUMBER, "number"},
        {"spelling", offsetof(struct question_record, spelling.node), QUESTION_BLANK, "blank"},
};

static bool has_field(const struct question_record *record, size_t node)
{
        return *(const struct yaml_node *const *)(const void *)((const char *)record + node);
}

static const struct shape *shape_of(const char *field)
{
        for (size_t i = 0; i < ARRAY_LENGTH(shapes); i++)
                if (*shapes[i].field == *field && strcmp(shapes[i].field, field) == 0)
                        return &shapes[i];
        return NULL;
}

static const struct shape *find_shape(struct question_maker *making)
{
        const struct shape *found = NULL;

        for (size_t i = 0; i < making->step->count; i++) {
                const struct yaml_node *key = making->step->pairs[i].key;
                const struct shape *shape = shape_of(key->text);
                if (shape && found)
                        maker_say(making->maker, key,
                                &(struct finding){
                                        .message = N_("this question has two kinds of key, \"%s\" "
                                                      "and \"%s\""),
                                        .details = {found->field, shape->field},
                                        .advice = N_("keep one of them"),
                                });
                else if (shape)
                        found = shape;
        }
        return found;
}

static void refuse_companions(struct question_maker *making)
{
        for (size_t i = 0; i < ARRAY_LENGTH(companions); i++)
                if (companions[i].kind != making->question->kind &&
                        has_field(making->record, companions[i].node))
                        maker_say(making->maker, maker_key(making->step, companions[i].field),
                                &(struct finding){
                                        .message = N_("\"%s\" can stand only beside \"%s\""),
                                        .details = {companions[i].field, companions[i].beside},
                                });
}

void question_make(struct question *question, struct maker *maker, const struct step_record *record,
        const struct yaml_node *node)
{
        struct question_maker making = {maker, question, &record->question, node};
        const struct shape *shape = find_shape(&making);

        question->teaches = maker_line(maker, record->question.teaches);
        question->because = maker_line(maker, record->question.because);
        question->hints = maker_lines(maker, record->question.hints);
        question->hint_count = record->question.hints.count;
        question->shuffle = record->question.shuffle.value != 0;
        if (!shape) {
                maker_say(maker, node,
                        &(struct finding){
                                .message = N_("this question has no key"),
                                .advice = N_("add one of answers, claim, number, pairs, order, "
                                             "groups, blank"),
                        });
                return;
        }
        question->kind = shape->kind;
        if (has_field(making.record, shape->node))
                shape->make(&making);
        refuse_companions(&making);
}
