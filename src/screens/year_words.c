// SPDX-License-Identifier: GPL-3.0-or-later
// The small words of a household year: names, months, amounts and what its charts show. Months are
// written as inside a sentence; a heading asks for the capital.
#include "screens/year_words_inside.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/text.h"
#include "money/som.h"
#include "session/words.h"

struct year_words year_words_of(struct arena *arena, const struct scenario *scenario)
{
        return (struct year_words){
                arena, scenario, reading_of_scenario(scenario, translate_language())};
}

const char *year_text(const struct year_words *words, const char *source)
{
        if (!source)
                return "";
        return text_plain(
                words->arena, reading_text(&words->reading, source), words->reading.language);
}

// "school-fees" is "School fees".
static const char *name_of_id(struct arena *arena, const char *id)
{
        char *name = text_capital(arena, id);
        for (char *hyphen = name; (hyphen = strchr(hyphen, '-'));)
                *hyphen = ' ';
        return name;
}

const char *year_name(const struct year_words *words, const struct named *named)
{
        return named->name ? year_text(words, named->name) : name_of_id(words->arena, named->id);
}

// The first sentence without its full stop.
static const char *first_sentence(struct arena *arena, const char *text)
{
        size_t length = strcspn(text, ".!?");
        while (text[length] && text[length + 1] && text[length + 1] != ' ')
                length += 1 + strcspn(text + length + 1, ".!?");
        return arena_text(arena, text, length + (text[length] && text[length] != '.'));
}

const char *year_told_name(
        const struct year_words *words, const struct named *named, const char *text)
{
        if (named && (named->name || !text))
                return year_name(words, named);
        return first_sentence(words->arena, year_text(words, text));
}

const char *year_event_name(const struct year_words *words, int event)
{
        const struct event *told = &words->scenario->events[event];
        return year_told_name(words, &told->named, told->text);
}

const char *year_month_name(const struct year_words *words, int month)
{
        if (month < 0)
                return _("before the first month");
        return words_of_month(scenario_calendar(words->scenario, month));
}

const char *year_month_title(const struct year_words *words, int month)
{
        return text_capital(words->arena, year_month_name(words, month));
}

const char *year_month_short(const struct year_words *words, int month)
{
        if (month < 0)
                return "";
        return words_of_month_short(words->arena, scenario_calendar(words->scenario, month));
}

static const char *taken_over(struct arena *arena, struct buffer *buffer)
{
        const char *copy = arena_copy_text(arena, buffer_text(buffer));
        buffer_clear(buffer);
        return copy;
}

const char *year_amount(struct arena *arena, int64_t tyiyn)
{
        return words_of_som(arena, (struct som){tyiyn});
}

const char *year_change(struct arena *arena, int64_t tyiyn)
{
        const char *amount = year_amount(arena, tyiyn);
        return tyiyn > 0 ? arena_format(arena, "+%s", amount) : amount;
}

static const char *const charts[CHART_COUNT] = {
        [CHART_CASH] = N_("Money in the purse"),
        [CHART_DEBT] = N_("Debt"),
        [CHART_WEALTH] = N_("What we own, less debt"),
        [CHART_WELLBEING] = N_("Calm and health"),
        [CHART_AGREEMENT] = N_("Agreement at home"),
        [CHART_RESERVE] = N_("Weeks of reserve"),
};

const char *year_chart_name(enum debrief_chart chart)
{
        return _(charts[chart]);
}

// A som is hundredths, and so every unit is printed as one.
static int64_t chart_hundredths(enum debrief_chart chart, int64_t value)
{
        switch (chart) {
        case CHART_RESERVE:
                return value * 10;
        case CHART_WELLBEING:
        case CHART_AGREEMENT:
                return value * TYIYN_PER_SOM;
        default:
                return value;
        }
}

const char *year_chart_number(struct arena *arena, enum debrief_chart chart, int64_t value)
{
        struct buffer number;

        buffer_init(&number);
        som_print(&number, (struct som){chart_hundredths(chart, value)}, translate_language());
        if (chart == CHART_RESERVE && value % 10 != 0)
                number.text[--number.length] = '\0'; // "3.50": tenths are enough
        return taken_over(arena, &number);
}

const char *year_chart_value(struct arena *arena, enum debrief_chart chart, int64_t value)
{
        if (chart <= CHART_WEALTH)
                return year_amount(arena, value);
        const char *number = year_chart_number(arena, chart, value);
        return chart == CHART_RESERVE ? arena_format(arena, _("weeks: %s"), number) : number;
}
