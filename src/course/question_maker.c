// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a question: the key stands on the answer, once, and the field that holds it decides the
// shape.
#include "course/question_maker.h"

#include <string.h>

#include "base/translate.h"

// The fields that hold a key, the shape each stands for, and its maker.
static const struct shape {
        const char *field;
        size_t node; // offset of the record's pointer to the node
        enum question_kind kind;
        void (*make)(struct question_maker *making);
} shapes[] = {
        {"answers", offsetof(struct question_record, answers.node), QUESTION_ONE,
                question_make_answers},
        {"claim", offsetof(struct question_record, claim.node), QUESTION_CLAIM,
                question_make_claim},
        {"number", offsetof(struct question_record, number.node), QUESTION_NUMBER,
                question_make_number},
        {"pairs", offsetof(struct question_record, pairs.node), QUESTION_PAIRS,
                question_make_pairs},
        {"order", offsetof(struct question_record, order.node), QUESTION_ORDER,
                question_make_order},
        {"groups", offsetof(struct question_record, groups.node), QUESTION_GROUPS,
                question_make_groups},
        {"blank", offsetof(struct question_record, blank.node), QUESTION_BLANK,
                question_make_blank},
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
        if (!shape && node->cut)
                return;
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
