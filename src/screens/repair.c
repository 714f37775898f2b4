// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged records, met by whoever switches the PC on. Nothing is decided for them and nothing is
// thrown away: the damaged file is kept beside the new one, whichever way is chosen.

#include "screens/repair.h"

#include "base/memory.h"
#include "base/translate.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "store/repair.h"

enum choice_code { CHOICE_COPY, CHOICE_SALVAGE, CHOICE_LEAVE };

struct repair {
        struct sheet sheet;
        const char *directory;
        bool *repaired;
        struct arena arena;
        struct repair_result result;
};

static const struct action keys_of_damage[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

// Esc and Enter lead to the same place now: one of them is enough.
static const struct action keys_of_order[] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static void offer_copy(struct repair *repair)
{
        struct backup backup;
        struct arena *arena = &repair->sheet.arena;

        if (repair_newest_backup(&backup, arena, repair->directory)) {
                sheet_add_item(&repair->sheet, CHOICE_COPY,
                        (struct list_item){
                                .label = _("Put the last good copy in its place"),
                                .detail = words_of_day(arena, backup.day),
                        });
        }
}

static void build_question(struct repair *repair)
{
        struct sheet *sheet = &repair->sheet;

        sheet_begin(sheet, _("The records are damaged"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("The file with everybody's progress cannot be read as it should. This can happen "
                  "after a power cut."));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Whatever you choose, the damaged file is kept. Ask your trainer if you are not "
                  "sure."));
        offer_copy(repair);
        sheet_add_item(sheet, CHOICE_SALVAGE,
                (struct list_item){
                        .label = _("Save what can still be read"),
                        .detail = _("Also of the last days, as far as it can be read."),
                });
        sheet_add_item(
                sheet, CHOICE_LEAVE, (struct list_item){.label = _("Change nothing and leave")});
        sheet_put_list(sheet);
}

static void build_result(struct repair *repair)
{
        struct sheet *sheet = &repair->sheet;

        sheet_begin(sheet, _("The records are in order again"));
        sheet_set_actions(sheet, keys_of_order, ARRAY_LENGTH(keys_of_order));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("The course can go on now. The damaged file is kept here:"));
        if (repair->result.kept_as)
                page_add_text(&sheet->page, STYLE_QUIET, repair->result.kept_as);
        if (repair->result.lost > 0)
                page_add_text(&sheet->page, STYLE_TEXT,
                        _("Some records could not be read any more. Please tell your trainer."));
}

static void build(void *state)
{
        struct repair *repair = state;

        if (*repair->repaired)
                build_result(repair);
        else
                build_question(repair);
}

static void mend(struct repair *repair, bool by_copy)
{
        struct session *session = repair->sheet.session;
        struct backup backup;
        enum store_outcome outcome = STORE_FAILED;

        if (!by_copy) {
                outcome = repair_by_salvage(
                        &repair->result, &repair->arena, repair->directory, &session->trouble);
        } else if (repair_newest_backup(&backup, &repair->arena, repair->directory)) {
                outcome = repair_from_backup(&repair->result, &repair->arena, repair->directory,
                        backup.path, &session->trouble);
        }
        *repair->repaired = outcome == STORE_OK;
        build(repair);
        if (outcome != STORE_OK)
                sheet_say_trouble(&repair->sheet);
}

static struct next choose(struct repair *repair)
{
        switch (sheet_chosen(&repair->sheet)) {
        case CHOICE_COPY:
                mend(repair, true);
                return next_of(NEXT_STAY);
        case CHOICE_SALVAGE:
                mend(repair, false);
                return next_of(NEXT_STAY);
        default:
                return next_of(NEXT_END);
        }
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct repair *repair = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(repair);
        case SHEET_BACK:
                return next_of(NEXT_END);
        case SHEET_NEXT:
                return next_of(*repair->repaired ? NEXT_END : NEXT_STAY);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct repair *repair = state;

        arena_clear(&repair->arena);
}

static const struct sheet_class class = {
        .name = "repair",
        .actions = keys_of_damage,
        .action_count = ARRAY_LENGTH(keys_of_damage),
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen repair_screen(struct session *session, const char *directory, bool *repaired)
{
        struct repair *repair = sheet_new(&class, session, sizeof(*repair));

        repair->directory = directory;
        repair->repaired = repaired;
        *repaired = false;
        return sheet_screen(repair);
}
