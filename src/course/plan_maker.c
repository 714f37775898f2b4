// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the figures of a calculator. What the lesson leaves out comes from the example where the
// sums cannot do without it, and is nothing otherwise.
#include "course/plan_maker.h"

#include <stdio.h>
#include <string.h>

#include "base/translate.h"

// Which calculators ask for a figure.
enum {
        OF_SAVINGS = 1 << PLAN_SAVINGS,
        OF_LOANS = 1 << PLAN_LOANS,
        OF_CELEBRATION = 1 << PLAN_CELEBRATION,
        OF_TILL = 1 << PLAN_TILL,
};

static const struct {
        const char *name;
        unsigned calculators;
} figures[] = {
        {"goal", OF_SAVINGS},
        {"have", OF_SAVINGS},
        {"months", OF_SAVINGS | OF_LOANS},
        {"weights", OF_SAVINGS},
        {"first_month", OF_SAVINGS},
        {"interest", OF_SAVINGS},
        {"sum", OF_LOANS},
        {"offers", OF_LOANS},
        {"free", OF_LOANS},
        {"guests", OF_CELEBRATION},
        {"each", OF_CELEBRATION},
        {"other", OF_CELEBRATION},
        {"gift_each", OF_CELEBRATION},
        {"save", OF_CELEBRATION},
        {"sizes", OF_CELEBRATION},
        {"price", OF_TILL},
        {"material", OF_TILL},
        {"fixed", OF_TILL},
        {"hours", OF_TILL},
        {"sold", OF_TILL},
        {"credit", OF_TILL},
        {"cash", OF_TILL},
        {"stock", OF_TILL},
        {"take", OF_TILL},
};

// Where the figure belongs: its own calculator, or nowhere.
static unsigned calculators_of(const char *name)
{
        for (size_t i = 0; i < ARRAY_LENGTH(figures); i++)
                if (strcmp(figures[i].name, name) == 0)
                        return figures[i].calculators;
        return 0;
}

static const char *first_word(unsigned calculators)
{
        size_t kind = 0;

        while (!(calculators & 1U << kind))
                kind++;
        return plan_words[kind];
}

// Are there figures at all? Says so at every one that another calculator asks for.
static bool has_figures(struct step_maker *making, enum plan_kind kind)
{
        bool found = false;

        for (size_t i = 0; i < making->node->count; i++) {
                const struct yaml_node *key = making->node->pairs[i].key;
                unsigned calculators = calculators_of(key->text);
                found = found || calculators;
                if (!calculators || calculators & 1U << kind)
                        continue;
                maker_say(making->maker, key,
                        &(struct finding){
                                .message = N_("\"%s\" is no figure of this calculator"),
                                .details = {key->text},
                                .advice = N_("it belongs to \"calculator: %s\""),
                                .advice_details = {first_word(calculators)},
                        });
        }
        return found;
}

// Was it left out, or read? What is neither has a finding already.
static bool is_known(
        const struct step_maker *making, const char *name, const struct yaml_node *read)
{
        return read || maker_key(making->node, name) == making->node;
}

void plan_take_amount(struct som *amount, struct yaml_number number)
{
        if (number.node)
                amount->tyiyn = number.value;
}

// How many of the list there is room for; says so where they are more.
size_t plan_take_count(
        struct step_maker *making, struct yaml_list list, size_t most, const char *name)
{
        char count[24];

        step_refuse_empty(making, list, name);
        if (list.count <= most)
                return list.count;
        snprintf(count, sizeof(count), "%zu", most);
        maker_say(making->maker, list.node->items[most],
                &(struct finding){
                        .message = N_("at most %s can stand in this list"), .details = {count}});
        return most;
}

static void say_of_weights(
        struct step_maker *making, const struct yaml_node *node, size_t weights, int months)
{
        char written[24];
        char expected[24];

        snprintf(written, sizeof(written), "%zu", weights);
        snprintf(expected, sizeof(expected), "%d", months);
        maker_say(making->maker, node,
                &(struct finding){
                        .message = N_("weights in this list: %s, months: %s"),
                        .details = {written, expected},
                        .advice = N_("write one weight for each month, from 0 to 3"),
                });
}

static void make_weights(struct step_maker *making, struct saving_plan *savings)
{
        const struct plan_record *record = &making->record->plan;
        const struct yaml_number *weights = record->weights.items;
        size_t count = plan_take_count(making, record->weights, SAVING_PLAN_MONTHS_MOST, "weights");
        bool any = count == 0;

        for (size_t i = 0; i < SAVING_PLAN_MONTHS_MOST; i++) {
                savings->weights[i] = i < count ? (int)weights[i].value : count == 0;
                any = any || savings->weights[i] > 0 || (i < count && !weights[i].node);
        }
        if (record->months.node)
                savings->months = (int)record->months.value;
        else if (count > 0)
                savings->months = (int)count;
        if (record->months.node && count > 0 && record->weights.count != (size_t)savings->months)
                say_of_weights(making, maker_key(making->node, "weights"), record->weights.count,
                        savings->months);
        else if (!any)
                maker_say(making->maker, maker_key(making->node, "weights"),
                        &(struct finding){.message = N_("no month has a weight above 0")});
}

static void make_savings(struct step_maker *making, struct plan *plan)
{
        const struct plan_record *record = &making->record->plan;
        struct savings_figures *savings = &plan->savings;

        plan_take_amount(&savings->plan.goal, record->goal);
        plan_take_amount(&savings->plan.have, record->have);
        make_weights(making, &savings->plan);
        if (record->first_month.node)
                savings->first_month = (int)record->first_month.value + 1;
        (void)maker_rate(making->maker, &savings->interest, record->interest);
        if (record->have.node && is_known(making, "goal", record->goal.node) &&
                savings->plan.have.tyiyn >= savings->plan.goal.tyiyn)
                maker_say(making->maker, record->have.node,
                        &(struct finding){
                                .message = N_("what they have is not below the goal"),
                                .advice = N_("write a higher \"goal:\", or less in \"have:\""),
                        });
}

static struct celebration make_size(
        const struct size_record *record, const struct celebration *otherwise)
{
        struct celebration celebration = *otherwise;

        if (record->guests.node)
                celebration.guests = (int)record->guests.value;
        plan_take_amount(&celebration.each, record->each);
        plan_take_amount(&celebration.other, record->other);
        return celebration;
}

static void make_celebration(struct step_maker *making, struct plan *plan)
{
        const struct plan_record *record = &making->record->plan;
        const struct size_record *sizes = record->sizes.items;
        struct celebration_figures *figures_of = &plan->celebration;
        struct celebration every = {.gift_each = {record->gift_each.value}};

        figures_of->size_count = plan_take_count(making, record->sizes, PLAN_SIZES_MOST, "sizes");
        maker_refuse_texts_twice(
                making->maker, record->sizes, sizeof(*sizes), offsetof(struct size_record, name));
        for (size_t i = 0; i < figures_of->size_count; i++)
                figures_of->sizes[i] = (struct celebration_size){
                        maker_line(making->maker, sizes[i].name), make_size(&sizes[i], &every)};
        if (figures_of->size_count > 0) {
                every = figures_of->sizes[0].celebration;
        } else {
                every.guests = figures_of->own.guests;
                every.each = figures_of->own.each;
        }
        figures_of->own = make_size(&record->own, &every);
        figures_of->save.tyiyn = record->save.value;
}

static void make_till(struct step_maker *making, struct plan *plan)
{
        const struct plan_record *record = &making->record->plan;
        const struct yaml_number *sold = record->sold.items;
        struct business_plan *till = &plan->till;
        size_t count = plan_take_count(making, record->sold, BUSINESS_MONTHS_MOST, "sold");

        plan_take_amount(&till->business.price, record->price);
        plan_take_amount(&till->business.material, record->material);
        till->business.fixed.tyiyn = record->fixed.value;
        till->business.hours = (int)record->hours.value;
        till->business.credit = (struct fraction){0, 1};
        (void)maker_share(making->maker, &till->business.credit, record->credit);
        till->start = (struct till){.cash = {record->cash.value}, .stock = {record->stock.value}};
        till->drawn.tyiyn = record->take.value;
        for (size_t i = 0; i < count; i++)
                till->sold[i] = (int)sold[i].value;
        if (count > 0)
                till->months = (int)count;
}

void step_make_plan(struct step_maker *making)
{
        static void (*const makers[PLAN_KIND_COUNT])(
                struct step_maker * making, struct plan * plan) = {
                [PLAN_SAVINGS] = make_savings,
                [PLAN_LOANS] = plan_make_loans,
                [PLAN_CELEBRATION] = make_celebration,
                [PLAN_TILL] = make_till,
        };
        enum plan_kind kind = (enum plan_kind)making->record->plan.calculator.value;
        struct plan *plan = arena_take(making->maker->arena, sizeof(*plan));

        plan_set_example(plan, kind);
        making->step->plan = plan;
        // Without its calculator nobody knows what belongs to it.
        if (!making->record->plan.calculator.node || !has_figures(making, kind))
                return;
        plan->is_example = false;
        makers[kind](making, plan);
}
