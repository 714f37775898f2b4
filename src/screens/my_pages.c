// SPDX-License-Identifier: GPL-3.0-or-later
// One list for what somebody gathers, so that home stays short. What belongs to one person alone is
// not shown while two sit here.

#include "screens/my_pages.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/about_me.h"
#include "screens/my_answers.h"
#include "screens/my_plans.h"
#include "screens/my_pledges.h"
#include "screens/rules.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

struct my_pages {
        struct sheet sheet; // first
};

static const struct own_page {
        const char *label;
        struct screen (*open)(struct session *session);
} pages[] = {
        {N_("My card of rules"), rules_screen},
        {N_("My answers"), my_answers_screen},
        {N_("My promises"), my_pledges_screen},
        {N_("My plans"), my_plans_screen},
        {N_("About me"), about_me_screen},
};

static bool is_here(const struct own_page *page, const struct session *session)
{
        if (page->open == my_pledges_screen || page->open == about_me_screen)
                return session->person_count == 1 && session_is_kept(session);
        return page->open != my_answers_screen || session->person_count == 1;
}

static void build(void *state)
{
        struct sheet *sheet = &((struct my_pages *)state)->sheet;

        sheet_begin(sheet, _("My pages"));
        for (size_t i = 0; i < ARRAY_LENGTH(pages); i++)
                if (is_here(&pages[i], sheet->session))
                        sheet_add_item(
                                sheet, (int)i, (struct list_item){.label = _(pages[i].label)});
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct my_pages *)state)->sheet;

        if (answer == SHEET_CHOSEN)
                return next_screen(NEXT_PUSH, pages[sheet_chosen(sheet)].open(sheet->session));
        return next_of(answer == SHEET_BACK ? NEXT_POP : NEXT_STAY);
}

static const struct sheet_class class = {
        .name = "my pages",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen my_pages_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct my_pages)));
}
