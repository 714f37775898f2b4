// SPDX-License-Identifier: GPL-3.0-or-later
// All pictures are made in the same way; which there are, the scenario says.

#include "screens/debrief_chart.h"

#include "base/memory.h"
#include "session/keys.h"

enum { METER_WHOLE = 100 };

static const struct action keys_of_pictures[] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_ESC, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
        {KEY_CODE_RIGHT, 0, N_("Other picture"), NULL},
};

void debrief_picture_init(struct debrief_picture *picture, const struct scenario *scenario)
{
        *picture = (struct debrief_picture){0};
        for (int chart = 0; chart < CHART_COUNT; chart++)
                if (scenario->charts[chart])
                        picture->charts[picture->count++] = (enum debrief_chart)chart;
        if (picture->count == 0)
                picture->charts[picture->count++] = CHART_CASH;
}

void debrief_picture_show(struct debrief_picture *picture, enum debrief_chart chart)
{
        for (int place = 0; place < picture->count; place++)
                if (picture->charts[place] == chart)
                        picture->place = place;
}

bool debrief_picture_key(struct debrief_picture *picture, const struct key *key)
{
        int digit = key_digit(key);
        int place = picture->place;

        if (key->code == KEY_CODE_RIGHT)
                place = (place + 1) % picture->count;
        else if (key->code == KEY_CODE_LEFT)
                place = (place + picture->count - 1) % picture->count;
        else if (digit >= 1 && digit <= picture->count)
                place = digit - 1;
        else
                return false;
        picture->place = place;
        return true;
}

// Side 0 is the year as it was.
static void fill_side(struct series_line *rows, size_t side, const struct series *series,
        const struct year_words *words, enum debrief_chart chart)
{
        for (int month = 0; month < series->count; month++) {
                rows[month].label = year_month_short(words, month);
                rows[month].values[side] = series->months[month];
                rows[month].words[side] =
                        year_chart_number(words->arena, chart, series->months[month]);
        }
}

static const char *name_of(const struct debrief_picture *picture, const struct year_words *words)
{
        const char *name = year_chart_name(picture->charts[picture->place]);

        if (picture->count == 1)
                return name;
        return arena_format(words->arena, "%s (%d / %d)", name, picture->place + 1, picture->count);
}

static bool is_below_zero(const struct series *series)
{
        for (int month = 0; month < series->count; month++)
                if (series->months[month] < 0)
                        return true;
        return false;
}

void debrief_picture_add(struct sheet *sheet, const struct debrief_picture *picture,
        const struct year_words *words, const struct year_lines *lines,
        const struct year_lines *other)
{
        enum debrief_chart chart = picture->charts[picture->place];
        const struct series *series = &lines->charts[chart];
        struct series_line *rows =
                arena_take(words->arena, sizeof(*rows) * ((size_t)series->count + 1));
        struct series_chart *drawn = arena_take(words->arena, sizeof(*drawn));

        fill_side(rows, 0, series, words, chart);
        if (other)
                fill_side(rows, 1, &other->charts[chart], words, chart);
        *drawn = (struct series_chart){.lines = rows,
                .count = (size_t)series->count,
                .sides = other ? 2 : 1,
                .whole = chart == CHART_WELLBEING || chart == CHART_AGREEMENT ? METER_WHOLE : 0,
                .heads = {other ? _("As it was") : NULL, other ? _("What if") : NULL}};
        if (other)
                sheet->title = name_of(picture, words);
        else
                page_add_heading(&sheet->page, name_of(picture, words));
        page_add_series(&sheet->page, drawn);
        if (chart == CHART_CASH &&
                (is_below_zero(series) || (other && is_below_zero(&other->charts[chart]))))
                page_add_text(&sheet->page, STYLE_QUIET,
                        _("Below zero means: it was lent or still to be paid."));
}

void debrief_picture_keys(struct sheet *sheet, const struct debrief_picture *picture)
{
        if (picture->count > 1)
                sheet_set_actions(sheet, keys_of_pictures, ARRAY_LENGTH(keys_of_pictures));
        else
                sheet_set_actions(sheet, keys_of_reading, KEYS_OF_READING);
}
