// SPDX-License-Identifier: GPL-3.0-or-later
// A box above the page, so that one sees where one still is. Leaving quickly takes two keys from
// anywhere: Tab and its digit.

#include "screens/menu.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/ask_date.h"
#include "screens/glossary.h"
#include "screens/help.h"
#include "screens/home.h"
#include "screens/language.h"
#include "screens/leaving.h"
#include "session/session.h"
#include "ui/list.h"

enum menu_item {
        MENU_HELP,
        MENU_LANGUAGE,
        MENU_GLOSSARY,
        MENU_LARGER,
        MENU_LEAVE,
        MENU_HOME, // only where somebody is signed in, nothing is locked and the date is known
        MENU_COUNT
};

struct menu {
        struct session *session;
        struct list list;
        struct list_item items[MENU_COUNT];
};

enum { WIDEST = 44, MARGIN_COLUMNS = 3, EDGE_ROWS = 4 };

static bool is_larger(const struct session *session)
{
        return session->terminal && terminal_is_larger(session->terminal);
}

static void build(struct menu *menu)
{
        size_t chosen = menu->list.chosen;

        menu->items[MENU_HELP] = (struct list_item){.label = _("Help")};
        menu->items[MENU_LANGUAGE] = (struct list_item){
                .label = _("Language"),
                .mark = language_name(translate_language()),
        };
        menu->items[MENU_GLOSSARY] = (struct list_item){.label = _("Glossary")};
        menu->items[MENU_LARGER] = (struct list_item){
                .label = is_larger(menu->session) ? _("Smaller text") : _("Larger text"),
        };
        menu->items[MENU_LEAVE] = (struct list_item){.label = _("Leave quickly")};
        menu->items[MENU_HOME] = (struct list_item){.label = _("To the first page")};
        bool leads_home = session_is_signed_in(menu->session) && !menu->session->covered &&
                          !ask_date_is_needed(menu->session);
        list_set(&menu->list, menu->items, leads_home ? MENU_COUNT : MENU_HOME);
        menu->list.chosen = chosen;
}

static struct next choose(struct menu *menu)
{
        struct session *session = menu->session;

        switch ((enum menu_item)menu->list.chosen) {
        case MENU_HELP:
                return next_screen(NEXT_REPLACE, help_screen(session));
        case MENU_LANGUAGE:
                return next_screen(NEXT_REPLACE, language_screen(session));
        case MENU_GLOSSARY:
                return next_screen(NEXT_REPLACE, glossary_screen(session));
        case MENU_LARGER:
                session_set_larger_text(session, !is_larger(session));
                return next_of(NEXT_POP);
        case MENU_HOME:
                return next_screen(NEXT_RESTART, home_screen(session));
        case MENU_LEAVE:
        case MENU_COUNT:
                break;
        }
        return leaving_signs_out(session);
}

static struct next key(void *state, const struct key *key)
{
        struct menu *menu = state;

        if (key->code == KEY_CODE_SHOWN || key->code == KEY_CODE_LANGUAGE) {
                build(menu);
                return next_of(NEXT_STAY);
        }
        if (key->code == KEY_CODE_TAB || key_goes_back(key))
                return next_of(NEXT_POP);
        switch (list_key(&menu->list, key)) {
        case LIST_CHOSEN:
                return choose(menu);
        case LIST_MOVED:
                return next_of(NEXT_STAY);
        case LIST_UNUSED:
                break;
        }
        return next_of(NEXT_UNUSED);
}

// Where not all of it has room, what is marked is to be seen.
static struct canvas seen_part(const struct list *list, const struct canvas *inside)
{
        int rows;
        int chosen = list_chosen_row(list, inside, &rows);
        int below = chosen + rows - inside->rows;

        return canvas_scrolled(inside, list_rows(list, inside), below > 0 ? below : 0);
}

static void draw(void *state, const struct canvas *canvas)
{
        struct menu *menu = state;
        int columns = canvas->columns - 4 < WIDEST ? canvas->columns - 4 : WIDEST;
        int left = (canvas->columns - columns) / 2;
        struct canvas measure =
                canvas_part(canvas, 0, 0, canvas->rows, columns - 2 * MARGIN_COLUMNS);
        int room = canvas->rows - EDGE_ROWS;
        int height = list_rows(&menu->list, &measure);
        height = height < room ? height : room;
        int top = (canvas->rows - height - EDGE_ROWS) / 2;
        struct canvas ground = canvas_part(canvas, top, left - 1, height + EDGE_ROWS, columns + 2);
        struct canvas box = canvas_part(canvas, top, left, height + EDGE_ROWS, columns);
        struct canvas inside = canvas_part(&box, 2, MARGIN_COLUMNS, height, measure.columns);

        canvas_fill(&ground, STYLE_TEXT);
        canvas_box(&box, STYLE_KEY, _("Menu"));
        struct canvas seen = seen_part(&menu->list, &inside);
        list_draw(&menu->list, &seen);
}

static void leave(void *state)
{
        memory_free(state);
}

struct screen menu_screen(struct session *session)
{
        static const struct screen_class class = {
                .name = "menu", .overlay = true, .draw = draw, .key = key, .leave = leave};
        struct menu *menu = memory_new(sizeof(*menu));

        menu->session = session;
        menu->list.focused = true;
        return (struct screen){&class, menu};
}
