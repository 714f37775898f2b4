// SPDX-License-Identifier: GPL-3.0-or-later
// A stored answer names places in the lesson's file; here they become the lesson's words.

#include "screens/answer_words.h"

#include "base/translate.h"

struct telling {
        struct sheet *sheet;
        const struct question *question;
        const struct response *response;
        const struct reading *reading;
};

static const char *words(const struct telling *telling, const char *text)
{
        return text_plain(&telling->sheet->arena, reading_text(telling->reading, text),
                telling->reading->language);
}

static void add(const struct telling *telling, const char *text)
{
        page_add_item(&telling->sheet->page, text);
}

static void add_pair(const struct telling *telling, const char *left, const char *right)
{
        add(telling, arena_format(&telling->sheet->arena, "%s → %s", words(telling, left),
                             right ? words(telling, right) : "…"));
}

static void add_chosen(const struct telling *telling)
{
        const struct question *question = telling->question;

        for (size_t i = 0; i < question->answer_count; i++)
                if (response_chose(telling->response, i))
                        add(telling, words(telling, question->answers[i].text));
}

static void add_pairs(const struct telling *telling)
{
        const struct question *question = telling->question;

        for (size_t i = 0; i < question->pair_count; i++) {
                size_t place = response_place_of(telling->response, i);
                add_pair(telling, question->pairs[i].left,
                        place < question->pair_count ? question->pairs[place].right : NULL);
        }
}

static void add_groups(const struct telling *telling)
{
        const struct question *question = telling->question;
        size_t item = 0;

        for (size_t i = 0; i < question->group_count; i++) {
                for (size_t k = 0; k < question->groups[i].count; k++) {
                        size_t place = response_place_of(telling->response, item++);
                        add_pair(telling, question->groups[i].items[k],
                                place < question->group_count ? question->groups[place].name
                                                              : NULL);
                }
        }
}

static void add_order(const struct telling *telling)
{
        const struct question *question = telling->question;

        for (size_t i = 0; i < question->order_count; i++) {
                size_t item = response_place_of(telling->response, i);
                if (item < question->order_count)
                        add(telling, words(telling, question->order[item]));
        }
}

static void add_placed(const struct telling *telling)
{
        switch (telling->question->kind) {
        case QUESTION_PAIRS:
                add_pairs(telling);
                return;
        case QUESTION_GROUPS:
                add_groups(telling);
                return;
        case QUESTION_ORDER:
                add_order(telling);
                return;
        default:
                return;
        }
}

static bool takes_choice(const struct question *question)
{
        return question->kind == QUESTION_ONE || question->kind == QUESTION_SEVERAL;
}

void answer_words_add(struct sheet *sheet, const struct question *question,
        const struct response *response, const struct reading *reading)
{
        const struct telling telling = {sheet, question, response, reading};

        switch (response->kind) {
        case RESPONSE_DONT_KNOW:
                add(&telling, _("I don't know"));
                return;
        case RESPONSE_CHOSEN:
                if (takes_choice(question))
                        add_chosen(&telling);
                return;
        case RESPONSE_CLAIM:
                add(&telling, response->claim ? _("True") : _("False"));
                return;
        case RESPONSE_TYPED:
                add(&telling, response->typed);
                return;
        case RESPONSE_PLACED:
                add_placed(&telling);
                return;
        }
}
