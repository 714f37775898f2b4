// SPDX-License-Identifier: GPL-3.0-or-later
// Questions on paper: what is asked, room for a pencil, and the line of the key.
#include "author/paper.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/translate.h"
#include "course/sum_text.h"

enum { LETTERS = 26 };

static const char room_to_write[] = "_______________";

// "a) ", "b) " …, and numbers once the letters are used up.
static const char *letter_sign(struct paper *paper, size_t place)
{
        char sign[24];

        if (place < LETTERS)
                snprintf(sign, sizeof(sign), "%c) ", (char)('a' + (char)place));
        else
                snprintf(sign, sizeof(sign), "%zu) ", place + 1);
        return arena_copy_text(&paper->arena, sign);
}

static const char *number_sign(struct paper *paper, size_t place)
{
        char sign[24];

        snprintf(sign, sizeof(sign), "%zu) ", place + 1);
        return arena_copy_text(&paper->arena, sign);
}

struct ranked {
        uint64_t rank;
        size_t place;
};

static int compare_ranks(const void *one, const void *other)
{
        const struct ranked *a = one;
        const struct ranked *b = other;

        return (a->rank > b->rank) - (a->rank < b->rank);
}

static bool is_unmixed(const struct ranked *order, size_t count)
{
        for (size_t i = 0; i < count; i++)
                if (order[i].place != i)
                        return false;
        return true;
}

// Mixes `count` things, for one step always in the same way: which stands where on the paper. Never
// as they were, for that would be the key.
static const struct ranked *mix(struct paper *paper, const struct step *step, size_t count)
{
        struct ranked *order = arena_take(&paper->arena, count * sizeof(*order));
        uint64_t seed = hash_key(step->id);

        for (size_t i = 0; i < count; i++)
                order[i] = (struct ranked){hash_mix(seed, i), i};
        if (count > 1)
                qsort(order, count, sizeof(*order), compare_ranks);
        if (count > 1 && is_unmixed(order, count)) {
                order[0].place = count - 1;
                order[count - 1].place = 0;
        }
        return order;
}

// The place on the paper of thing `place`.
static size_t place_of(const struct ranked *order, size_t place)
{
        size_t i = 0;

        while (order[i].place != place)
                i++;
        return i;
}

// The items of all groups, one after the other.
struct pool {
        const char **items;
        size_t count;
};

static struct pool gather(struct paper *paper, const struct question *question)
{
        struct pool pool = {0};

        for (size_t i = 0; i < question->group_count; i++)
                pool.count += question->groups[i].count;
        pool.items = arena_take(&paper->arena, pool.count * sizeof(*pool.items));
        pool.count = 0;
        for (size_t i = 0; i < question->group_count; i++)
                for (size_t j = 0; j < question->groups[i].count; j++)
                        pool.items[pool.count++] = question->groups[i].items[j];
        return pool;
}

static void say(struct paper *paper, const char *sign, const char *source)
{
        paper_say(paper, PAPER_INDENT, sign, paper_words(paper, source));
}

static void ask_answers(struct paper *paper, const struct step *step)
{
        const struct question *question = &step->question;

        for (size_t i = 0; i < question->answer_count; i++)
                say(paper, number_sign(paper, i), question->answers[i].text);
}

static void ask_claim(struct paper *paper, const struct step *step)
{
        (void)step;
        paper_say(paper, PAPER_INDENT, number_sign(paper, 0), _("True"));
        paper_say(paper, PAPER_INDENT, number_sign(paper, 1), _("False"));
}

static void ask_typed(struct paper *paper, const struct step *step)
{
        (void)step;
        paper_say(paper, PAPER_INDENT, "", room_to_write);
}

static void ask_pairs(struct paper *paper, const struct step *step)
{
        const struct question *question = &step->question;
        const struct ranked *order = mix(paper, step, question->pair_count);

        for (size_t i = 0; i < question->pair_count; i++)
                say(paper, number_sign(paper, i), question->pairs[i].left);
        for (size_t i = 0; i < question->pair_count; i++)
                say(paper, letter_sign(paper, i), question->pairs[order[i].place].right);
}

static void ask_order(struct paper *paper, const struct step *step)
{
        const struct question *question = &step->question;
        const struct ranked *order = mix(paper, step, question->order_count);

        for (size_t i = 0; i < question->order_count; i++)
                say(paper, letter_sign(paper, i), question->order[order[i].place]);
}

static void ask_groups(struct paper *paper, const struct step *step)
{
        const struct question *question = &step->question;
        struct pool pool = gather(paper, question);
        const struct ranked *order = mix(paper, step, pool.count);

        for (size_t i = 0; i < question->group_count; i++)
                say(paper, number_sign(paper, i), question->groups[i].name);
        for (size_t i = 0; i < pool.count; i++)
                say(paper, letter_sign(paper, i), pool.items[order[i].place]);
}

static void end_key(struct paper *paper, struct buffer *line, const char *because)
{
        char sign[24];

        snprintf(sign, sizeof(sign), "%2zu. ", paper->number);
        if (because)
                buffer_add_format(
                        line, "%s%s", line->length > 0 ? "  " : "", paper_words(paper, because));
        paper_say(paper, 0, sign, buffer_text(line));
        buffer_clear(line);
}

static void key_answers(struct paper *paper, const struct step *step, struct buffer *line)
{
        const struct question *question = &step->question;

        for (size_t i = 0; i < question->answer_count; i++) {
                if (!question->answers[i].right)
                        continue;
                buffer_add_format(line, "%s%zu)", line->length > 0 ? " " : "", i + 1);
                if (question->answers[i].because)
                        buffer_add_format(
                                line, " %s", paper_words(paper, question->answers[i].because));
        }
}

static void key_claim(struct paper *paper, const struct step *step, struct buffer *line)
{
        (void)paper;
        buffer_add(line, step->question.claim ? _("True") : _("False"));
}

static void key_number(struct paper *paper, const struct step *step, struct buffer *line)
{
        const struct number_key *key = &step->question.number;

        paper_add_amount(paper, line, key->number, key->unit);
        if (key->within == 0)
                return;
        buffer_add(line, " ± ");
        paper_add_amount(paper, line, key->within, key->within_percent ? "percent" : key->unit);
}

static void key_pairs(struct paper *paper, const struct step *step, struct buffer *line)
{
        const struct ranked *order = mix(paper, step, step->question.pair_count);

        for (size_t i = 0; i < step->question.pair_count; i++)
                buffer_add_format(line, "%s%s%s", i > 0 ? " " : "", number_sign(paper, i),
                        letter_sign(paper, place_of(order, i)));
}

static void key_order(struct paper *paper, const struct step *step, struct buffer *line)
{
        const struct ranked *order = mix(paper, step, step->question.order_count);

        for (size_t i = 0; i < step->question.order_count; i++)
                buffer_add(line, letter_sign(paper, place_of(order, i)));
}

static void key_groups(struct paper *paper, const struct step *step, struct buffer *line)
{
        const struct question *question = &step->question;
        const struct ranked *order = mix(paper, step, gather(paper, question).count);
        size_t item = 0;

        for (size_t i = 0; i < question->group_count; i++) {
                buffer_add_format(line, "%s%s", i > 0 ? " " : "", number_sign(paper, i));
                for (size_t j = 0; j < question->groups[i].count; j++)
                        buffer_add(line, letter_sign(paper, place_of(order, item++)));
        }
}

static void key_blank(struct paper *paper, const struct step *step, struct buffer *line)
{
        for (size_t i = 0; i < step->question.accepted_count; i++)
                buffer_add_format(line, "%s%s", i > 0 ? ", " : "",
                        paper_words(paper, step->question.accepted[i]));
}

// How each shape is asked, and what its key says.
static const struct {
        void (*ask)(struct paper *paper, const struct step *step);
        void (*key)(struct paper *paper, const struct step *step, struct buffer *line);
} shapes[QUESTION_KIND_COUNT] = {
        [QUESTION_ONE] = {ask_answers, key_answers},
        [QUESTION_SEVERAL] = {ask_answers, key_answers},
        [QUESTION_CLAIM] = {ask_claim, key_claim},
        [QUESTION_NUMBER] = {ask_typed, key_number},
        [QUESTION_PAIRS] = {ask_pairs, key_pairs},
        [QUESTION_ORDER] = {ask_order, key_order},
        [QUESTION_GROUPS] = {ask_groups, key_groups},
        [QUESTION_BLANK] = {ask_typed, key_blank},
};

void paper_question(struct paper *paper, const struct step *step)
{
        shapes[step->question.kind].ask(paper, step);
}

static void key_worked(struct paper *paper, const struct step *step, struct buffer *line)
{
        for (size_t i = 0; i < step->worked.count; i++) {
                if (!step->worked.lines[i].blank)
                        continue;
                buffer_add(line, line->length > 0 ? "; " : "");
                sum_text_print(
                        line, step->worked.lines[i].calc, true, paper->outline->reading.language);
        }
}

void paper_key(struct paper *paper, const struct step *step)
{
        struct buffer line;

        buffer_init(&line);
        if (step->kind == STEP_QUESTION)
                shapes[step->question.kind].key(paper, step, &line);
        else
                key_worked(paper, step, &line);
        end_key(paper, &line, step->kind == STEP_QUESTION ? step->question.because : NULL);
}
