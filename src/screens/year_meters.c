// SPDX-License-Identifier: GPL-3.0-or-later
// The four meters of a month. Their bars have one scale each, so that a full bar means the same in
// every month: two months of musts in the purse, twelve weeks of reserve, a hundred points.

#include "screens/year_parts.h"

#include "base/memory.h"
#include "base/translate.h"

enum { WHOLE = 1000, FULL_WEEKS = 12, FULL_MONTHS = 2, FULL_POINTS = 100 };

static const enum debrief_chart charts[METER_COUNT] = {
        [METER_CASH] = CHART_CASH,
        [METER_RESERVE] = CHART_RESERVE,
        [METER_AGREEMENT] = CHART_AGREEMENT,
        [METER_WELLBEING] = CHART_WELLBEING,
};

static int64_t value_of(const struct scenario *scenario, const struct household *household,
        enum debrief_chart meter)
{
        switch (meter) {
        case CHART_CASH:
                return household->cash;
        case CHART_RESERVE:
                return household_reserve(scenario, household);
        case CHART_AGREEMENT:
                return household->agreement;
        default:
                return household->wellbeing;
        }
}

static int64_t full_value(const struct scenario *scenario, enum debrief_chart meter)
{
        if (meter == CHART_CASH)
                return scenario->musts_a_month > 0 ? FULL_MONTHS * scenario->musts_a_month : 1;
        return meter == CHART_RESERVE ? FULL_WEEKS * 10 : FULL_POINTS;
}

// "60 ▲ 2": where it stands, and by how much it rose or fell. The purse's unit stands in the sums.
static const char *words_of(
        struct arena *arena, enum debrief_chart meter, int64_t value, int64_t before)
{
        int64_t change = value - before;
        const char *number = meter == CHART_CASH ? year_chart_number(arena, meter, value)
                                                 : year_chart_value(arena, meter, value);

        if (change == 0)
                return arena_format(arena, "%s =", number);
        return arena_format(arena, "%s %s %s", number, change > 0 ? "▲" : "▼",
                year_chart_number(arena, meter, change > 0 ? change : -change));
}

void year_parts_meters(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        const struct household *now = &play->game.year.household;
        const struct household before = year_game_before(&play->game);
        struct arena *arena = &play->sheet.arena;
        struct chart *chart = arena_take(arena, sizeof(*chart));
        struct chart_bar *bars = arena_take(arena, METER_COUNT * sizeof(*bars));

        for (size_t i = 0; i < scenario->meter_count; i++) {
                enum debrief_chart meter = charts[scenario->meters[i]];
                int64_t value = value_of(scenario, now, meter);
                int64_t full = full_value(scenario, meter);
                bars[i] = (struct chart_bar){
                        .label = year_chart_name(meter),
                        .words = words_of(arena, meter, value, value_of(scenario, &before, meter)),
                        .value = value < full ? value * WHOLE / full : WHOLE,
                };
        }
        *chart = (struct chart){.bars = bars, .count = scenario->meter_count, .whole = WHOLE};
        page_add_chart(&play->sheet.page, chart);
}
