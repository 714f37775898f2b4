// SPDX-License-Identifier: GPL-3.0-or-later
// Promises in the order they were made, the newest first. For the person alone.

#include "screens/my_pledges.h"

#include "base/translate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "store/pledge.h"

struct my_pledges {
        struct sheet sheet;
};

static const char *state_of(struct arena *arena, const struct pledge *pledge)
{
        switch (pledge->kept) {
        case PLEDGE_KEPT:
                return _("It worked.");
        case PLEDGE_PARTLY_KEPT:
                return _("It worked in part.");
        case PLEDGE_NOT_KEPT:
                return _("Not yet.");
        default:
                break;
        }
        if (pledge->due_day == 0) {
                return arena_format(
                        arena, _("Promised on %s."), words_of_day(arena, pledge->made_day));
        }
        return arena_format(arena, _("You will be asked about it on %s."),
                words_of_day(arena, pledge->due_day));
}

static void add_pledges(struct sheet *sheet, const struct pledges *pledges)
{
        for (size_t i = pledges->count; i-- > 0;) {
                const struct pledge *pledge = &pledges->items[i];

                page_add_box(&sheet->page, STYLE_RULE, NULL, pledge->words);
                page_add_text(&sheet->page, STYLE_QUIET, state_of(&sheet->arena, pledge));
        }
}

static void build(void *state)
{
        struct sheet *sheet = &((struct my_pledges *)state)->sheet;
        struct session *session = sheet->session;
        struct arena arena = {0};
        struct pledges pledges = {0};

        sheet_begin(sheet, _("My promises"));
        if (pledges_of_person(
                    &pledges, &arena, session->store, session->people[0].id, &session->trouble) &&
                pledges.count > 0) {
                add_pledges(sheet, &pledges);
        } else {
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("Nothing is promised yet. Near the end of a lesson you can promise "
                          "yourself a small step."));
        }
        arena_clear(&arena);
        sheet_say_trouble(sheet);
}

static const struct sheet_class class = {
        .name = "my pledges",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
};

struct screen my_pledges_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct my_pledges)));
}
