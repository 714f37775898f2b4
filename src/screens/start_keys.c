// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has never used a keyboard learns it here, in a lesson like any other; nobody is signed in
// yet, so it is written down only when a newcomer signs in next.

#include "screens/start_keys.h"

#include "base/translate.h"
#include "learn/progress.h"
#include "screens/lesson_opening.h"
#include "screens/start.h"
#include "screens/start_passphrase.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum { CODE_LEARN, CODE_GO_ON };

static const char keys_lesson[] = "keys";

struct start_keys {
        struct sheet sheet;
};

static bool is_learned(const struct session *session)
{
        struct progress progress =
                progress_of_lesson(keys_lesson, NULL, session->records, session->record_count);

        return progress.state == PROGRESS_DONE || progress.state == PROGRESS_DONE_WITH_HELP;
}

static void build(void *state)
{
        struct sheet *sheet = &((struct start_keys *)state)->sheet;
        bool learned = is_learned(sheet->session);

        sheet_begin(sheet, _("The keys"));
        sheet->progress = words_of_count(&sheet->arena, 3, START_STEPS);
        page_add_text(&sheet->page, STYLE_TEXT,
                learned ? _("Well done. Now you know every key that you need here.")
                        : _("Arrows, digits and four more keys are all that you need here. A short "
                            "lesson shows them."));
        if (shelf_path(sheet->session->shelf, keys_lesson)) {
                sheet_add_item(sheet, CODE_LEARN,
                        (struct list_item){
                                .label = learned ? _("See the lesson once more")
                                                 : _("Learn the keys"),
                                .mark = words_of_minutes(&sheet->arena, 3),
                        });
        }
        sheet_add_item(sheet, CODE_GO_ON,
                (struct list_item){.label = learned ? _("Go on") : _("I know the keys: go on")});
        sheet_put_list(sheet);
        if (learned)
                sheet_choose(sheet, CODE_GO_ON);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct start_keys *)state)->sheet;

        switch (answer) {
        case SHEET_CHOSEN:
                return sheet_chosen(sheet) == CODE_LEARN
                               ? lesson_opening(sheet->session, keys_lesson)
                               : next_screen(NEXT_PUSH, start_passphrase_screen(sheet->session));
        case SHEET_BACK:
                return next_of(NEXT_POP);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "start keys",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen start_keys_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct start_keys)));
}
