// SPDX-License-Identifier: GPL-3.0-or-later
// What is at hand and what the scenario tells: numbers by name, never glued to a sentence.

#include "screens/year_parts.h"

#include <string.h>

#include "base/buffer.h"
#include "base/translate.h"
#include "money/mark.h"

static void add_line(struct buffer *lines, const char *name, const char *value)
{
        buffer_add_format(lines, "%s%s: %s", lines->length > 0 ? "\n" : "", name, value);
}

static void add_amount(
        struct year_play *play, struct buffer *lines, const char *name, int64_t amount)
{
        if (amount != 0)
                add_line(lines, name, year_amount(&play->sheet.arena, amount));
}

void year_parts_at_hand(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        struct buffer lines = {0};

        add_line(&lines, _("In the purse"), year_amount(arena, household->cash));
        add_amount(play, &lines, _("Put aside"), household_savings(scenario, household));
        add_amount(play, &lines, _("Debt"), household_debt(scenario, household));
        for (size_t i = 0; i < scenario->animal_count; i++)
                if (household->animals[i] > 0)
                        add_line(&lines, year_name(&play->words, &scenario->animals[i].named),
                                arena_format(arena, "%d", household->animals[i]));
        page_add_text(&play->sheet.page, STYLE_TEXT, buffer_text(&lines));
        buffer_clear(&lines);
}

void year_parts_purse(struct year_play *play)
{
        const struct household *household = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        struct page *page = &play->sheet.page;

        page_add_text(page, STYLE_AMOUNT,
                arena_format(arena, _("In the purse: %s"), year_amount(arena, household->cash)));
        if (household->arrears > 0)
                page_add_text(page, STYLE_WARNING,
                        arena_format(arena, _("Not paid yet: %s"),
                                year_amount(arena, household->arrears)));
}

struct decision year_parts_decision(const struct year_play *play, const struct offer *offer)
{
        return (struct decision){
                .month = (uint8_t)(year_game_month(&play->game) + 1),
                .kind = (uint8_t)offer->kind,
                .object = (int16_t)offer->object,
                .count = (int16_t)offer->count,
                .amount = offer->least,
        };
}

void year_parts_paragraphs(struct year_play *play, const struct paragraphs *paragraphs)
{
        static const char item[] = "- ";

        for (size_t i = 0; i < paragraphs->count; i++) {
                const char *text = year_text(&play->words, paragraphs->items[i]);
                if (strncmp(text, item, strlen(item)) == 0)
                        page_add_item(&play->sheet.page, text + strlen(item));
                else
                        page_add_text(&play->sheet.page, STYLE_TEXT, text);
        }
}

const char *year_parts_percent(struct year_play *play, int64_t basis_points)
{
        const struct mark mark = {.unit = MARK_PERCENT, .hundredths = basis_points};
        struct buffer words = {0};

        mark_print(&words, &mark, translate_language());
        const char *copy = arena_copy_text(&play->sheet.arena, buffer_text(&words));
        buffer_clear(&words);
        return copy;
}
