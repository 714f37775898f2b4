// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing anybody ever sees: one sentence in three languages. Everything after it speaks
// the one that was chosen.

#include "screens/start.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/start_welcome.h"
#include "session/sheet_screen.h"
#include "session/words.h"

struct start {
        struct sheet sheet;
};

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static void build(void *state)
{
        static const char *const sentences[LANGUAGE_COUNT] = {
                [LANGUAGE_KY] = "Тилди тандап, Enter баскычын басыңыз.",
                [LANGUAGE_RU] = "Выберите язык и нажмите Enter.",
                [LANGUAGE_EN] = "Choose a language and press Enter.",
        };
        struct sheet *sheet = &((struct start *)state)->sheet;

        sheet_begin(sheet, "Береке");
        sheet->progress = words_of_count(&sheet->arena, 1, START_STEPS);
        for (int i = 0; i < LANGUAGE_COUNT; i++) {
                page_add_text(&sheet->page, STYLE_TEXT, sentences[i]);
                sheet_add_item(
                        sheet, i, (struct list_item){.label = language_name((enum language)i)});
        }
        page_add_gap(&sheet->page);
        sheet_put_list(sheet);
        sheet_choose(sheet, (int)translate_language());
        sheet_say_trouble(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct start *)state)->sheet;

        switch (answer) {
        case SHEET_CHOSEN:
                session_set_language(sheet->session, (enum language)sheet_chosen(sheet));
                return next_screen(NEXT_PUSH, start_welcome_screen(sheet->session));
        case SHEET_BACK:
                sheet_ask(sheet, _("Leave"), _("Do you want to leave Bereke?"));
                return next_of(NEXT_STAY);
        case SHEET_YES:
                return next_of(NEXT_END);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class class = {
        .name = "start",
        .actions = actions,
        .action_count = ARRAY_LENGTH(actions),
        .build = build,
        .answer = answer,
};

struct screen start_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct start)));
}
