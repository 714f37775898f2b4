// SPDX-License-Identifier: GPL-3.0-or-later
// Makes worked sums and money shared over envelopes. Every sum is counted again, exactly; what does
// not add up is refused.
#include "course/step_maker.h"

#include "base/buffer.h"
#include "base/translate.h"
#include "money/calculation.h"
#include "money/som.h"

void step_refuse_too_large(struct maker *maker, const struct yaml_node *node)
{
        maker_say(maker, node, &(struct finding){.message = N_("this sum is too large")});
}

bool step_add(int64_t *sum, int64_t tyiyn)
{
        struct som total = {*sum};

        if (!som_add(&total, total, (struct som){tyiyn}))
                return false;
        *sum = total.tyiyn;
        return true;
}

static void say_of_calculation(
        struct maker *maker, const struct yaml_node *node, const struct calculation *calculation)
{
        struct words_at words = {node, calculation->offset, calculation->length};
        struct buffer result;

        buffer_init(&result);
        switch (calculation->fault) {
        case CALCULATION_RIGHT:
                break;
        case CALCULATION_WRONG:
                fraction_print(&result, calculation->left, translate_language());
                maker_say_inside(maker, words,
                        &(struct finding){
                                .message = N_("this sum does not add up: it gives %s"),
                                .details = {buffer_text(&result)},
                        });
                break;
        case CALCULATION_SYNTAX:
                maker_say_inside(maker, words,
                        &(struct finding){
                                .message = N_("this is not a sum"),
                                .advice = N_("write it as 23000 - 20000 = 3000, with + - * / and "
                                             "brackets"),
                        });
                break;
        case CALCULATION_OVERFLOW:
                step_refuse_too_large(maker, node);
                break;
        case CALCULATION_BY_ZERO:
                maker_say_inside(maker, words,
                        &(struct finding){.message = N_("nothing can be divided by 0")});
                break;
        }
        buffer_clear(&result);
}

static void make_line(struct step_maker *making, struct worked_line *line,
        const struct worked_line_record *record)
{
        struct maker *maker = making->maker;

        line->say = maker_line(maker, record->say);
        if (!record->calc.text)
                return;
        struct calculation calculation = calculation_read(record->calc.text);
        say_of_calculation(maker, record->calc.node, &calculation);
        line->calc = arena_copy_text(maker->arena, record->calc.text);
        if (calculation.fault != CALCULATION_RIGHT)
                return;
        struct som whole = {calculation.right.numerator};
        if (som_multiply(&whole, whole, TYIYN_PER_SOM))
                line->result = whole.tyiyn / calculation.right.denominator;
}

static void mark_blank(struct step_maker *making, struct yaml_number blank)
{
        struct worked *worked = &making->step->worked;
        const struct worked_line_record *records = making->record->worked.lines.items;

        if (!blank.node)
                return;
        if (blank.value < 1 || (uint64_t)blank.value > worked->count ||
                !worked->lines[blank.value - 1].calc) {
                maker_say(making->maker, blank.node,
                        &(struct finding){
                                .message = N_("there is no \"calc\" in line %s of this step"),
                                .details = {blank.node->text},
                                .advice = N_("lines are counted from 1"),
                        });
                return;
        }
        struct worked_line *line = &worked->lines[blank.value - 1];
        const struct yaml_node *calc = records[blank.value - 1].calc.node;
        struct calculation calculation = calculation_read(line->calc);
        line->blank = true;
        if (calculation.fault != CALCULATION_RIGHT)
                return;
        if (line->result == 0 && calculation.right.numerator == 0)
                maker_refuse_zero(making->maker, calc);
        else if (TYIYN_PER_SOM % calculation.right.denominator != 0)
                maker_say(making->maker, calc,
                        &(struct finding){
                                .message = N_("the result that the learner types has more than two "
                                              "decimals"),
                        });
}

void step_make_worked(struct step_maker *making)
{
        const struct worked_record *record = &making->record->worked;
        const struct worked_line_record *lines = record->lines.items;
        const struct yaml_number *blanks = record->blanks.items;
        struct worked *worked = &making->step->worked;

        step_refuse_empty(making, record->lines, "lines");
        worked->lines =
                arena_take(making->maker->arena, record->lines.count * sizeof(*worked->lines));
        worked->count = record->lines.count;
        for (size_t i = 0; i < worked->count; i++)
                make_line(making, &worked->lines[i], &lines[i]);
        for (size_t i = 0; i < record->blanks.count; i++)
                mark_blank(making, blanks[i]);
}

// Refuses a split that nobody can share out as it asks.
static void refuse_unmet(struct step_maker *making)
{
        const struct split *split = &making->step->split;
        int64_t least = 0;
        int64_t most = 0;
        bool bounded = split->count > 0;

        for (size_t i = 0; i < split->count; i++) {
                if (!step_add(&least, split->envelopes[i].least))
                        least = INT64_MAX;
                if (!step_add(&most, split->envelopes[i].most))
                        bounded = false;
        }
        if (least > split->total)
                maker_say(making->maker, making->record->split.total.node,
                        &(struct finding){
                                .message = N_("this split cannot be met: the least amounts "
                                              "together are more than the total"),
                        });
        else if (bounded && most < split->total)
                maker_say(making->maker, making->record->split.total.node,
                        &(struct finding){
                                .message = N_("this split cannot be met: the most amounts together "
                                              "are less than the total"),
                        });
}

static void make_envelope(
        struct step_maker *making, struct envelope *envelope, const struct envelope_record *record)
{
        struct maker *maker = making->maker;

        *envelope = (struct envelope){
                .to = maker_line(maker, record->to),
                .least = record->least.value,
                .most = record->most.value,
                .shortfall = maker_line(maker, record->shortfall),
                .over = maker_line(maker, record->over),
        };
        if (record->most.node && record->least.node && envelope->most < envelope->least)
                maker_say(maker, record->most.node,
                        &(struct finding){
                                .message = N_("this split cannot be met: \"most\" is less than "
                                              "\"least\""),
                        });
}

void step_make_split(struct step_maker *making)
{
        const struct split_record *record = &making->record->split;
        const struct envelope_record *envelopes = record->envelopes.items;
        struct split *split = &making->step->split;
        size_t errors = making->maker->diagnostics->errors;

        step_refuse_empty(making, record->envelopes, "envelopes");
        maker_refuse_texts_twice(making->maker, record->envelopes, sizeof(*envelopes),
                offsetof(struct envelope_record, to));
        split->total = record->total.value;
        split->count = record->envelopes.count;
        split->envelopes =
                arena_take(making->maker->arena, split->count * sizeof(*split->envelopes));
        for (size_t i = 0; i < split->count; i++)
                make_envelope(making, &split->envelopes[i], &envelopes[i]);
        if (making->maker->diagnostics->errors == errors && record->total.node)
                refuse_unmet(making);
}
