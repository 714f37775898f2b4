// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a lesson into a household year: what it is about, and how far those who sit here
// have come. Nobody has to play it to the end to go on with the lesson.

#include "base/translate.h"
#include "session/scenario.h"
#include "views/view.h"

enum { PLAY, GO_ON, WAYS };

struct way {
        struct shown_scenario shown;
        struct list list;
        struct list_item items[WAYS];
        bool opened; // once since the step was shown
};

static void open(struct view *view)
{
        struct way *way = view->state;

        list_set(&way->list, way->items, WAYS);
        (void)scenario_show(&way->shown, view->session, view_step(view)->scenario);
}

static void add_story(struct view *view, const struct scenario *scenario)
{
        const struct reading reading = reading_of_scenario(scenario, translate_language());
        struct arena *arena = &view->sheet->arena;
        struct page *page = &view->sheet->page;

        page_add_text(page, STYLE_TITLE,
                text_plain(arena, reading_text(&reading, scenario->title), reading.language));
        for (size_t i = 0; i < scenario->text.count; i++)
                page_add_text(page, STYLE_TEXT,
                        text_plain(arena, reading_text(&reading, scenario->text.items[i]),
                                reading.language));
}

static const char *words_of_play(enum kept_year_state state)
{
        if (state == YEAR_BEGUN)
                return _("Go on with the year");
        return state == YEAR_OVER ? _("Look back, or play a new year") : _("Play the year");
}

static void fill(struct view *view)
{
        struct way *way = view->state;
        struct page *page = &view->sheet->page;
        struct kept_year kept;

        if (!way->shown.scenario) {
                page_add_text(page, STYLE_TEXT,
                        _("This year cannot be played now. Press Enter to go on."));
                return;
        }
        add_story(view, way->shown.scenario);
        kept_year_find(&kept, view->session, way->shown.scenario);
        if (kept.state == YEAR_OVER)
                page_add_text(page, STYLE_RIGHT, _("You have played this year to its end."));
        way->items[PLAY].label = words_of_play(kept.state);
        way->items[GO_ON].label = _("Go on with the lesson");
        if (way->opened || kept.state == YEAR_OVER)
                way->list.chosen = GO_ON;
        page_add_list(page, &way->list);
}

static enum view_answer enter(struct view *view)
{
        struct way *way = view->state;

        if (way->list.chosen == GO_ON)
                return VIEW_DONE;
        way->opened = true;
        return VIEW_OPENS;
}

static void close(struct view *view)
{
        struct way *way = view->state;

        scenario_hide(&way->shown);
}

const struct view_class view_simulation = {
        .heading = N_("A household year"),
        .size = sizeof(struct way),
        .open = open,
        .fill = fill,
        .enter = enter,
        .close = close,
};
