// SPDX-License-Identifier: GPL-3.0-or-later
// The way into a household year; a page instead where its file is broken, so that whoever can mend
// it sees the first fault.

#include "screens/year.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/year_play.h"
#include "session/keys.h"

struct broken_year {
        struct sheet sheet; // first
        char *scenario;
};

static void build(void *state)
{
        struct broken_year *broken = state;
        struct sheet *sheet = &broken->sheet;
        struct shown_scenario shown;
        struct buffer words = {0};

        sheet_begin(sheet, _("A household year"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("This year cannot be played now. Show this page to your trainer."));
        (void)scenario_show(&shown, sheet->session, broken->scenario);
        diagnostics_sort(&shown.faults);
        const struct finding *first = diagnostics_first_error(&shown.faults);
        if (first) {
                finding_print(&words, first);
                page_add_box(&sheet->page, STYLE_WARNING, NULL, buffer_text(&words));
        }
        buffer_clear(&words);
        scenario_hide(&shown);
}

static void leave(void *state)
{
        struct broken_year *broken = state;

        memory_free(broken->scenario);
}

static const struct sheet_class class = {
        .name = "broken year",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
        .leave = leave,
};

struct next year_opening(struct session *session, struct year_place place)
{
        struct year_play *play = year_play_new(session, place);

        if (play)
                return next_screen(NEXT_PUSH, sheet_screen(play));
        struct broken_year *broken = sheet_new(&class, session, sizeof(*broken));
        broken->scenario = memory_copy_text(place.scenario);
        return next_screen(NEXT_PUSH, sheet_screen(broken));
}
