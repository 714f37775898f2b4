// SPDX-License-Identifier: GPL-3.0-or-later
// One card for each place in the family: one's own first, then those of the others.

#include "base/translate.h"
#include "views/view.h"

static bool is_own(const struct view *view, enum family_role role)
{
        for (size_t i = 0; i < view->session->person_count; i++) {
                if (view->session->people[i].role == role) {
                        return true;
                }
        }
        return false;
}

static void add_cards(struct view *view, bool own)
{
        const struct roles *roles = &view_step(view)->roles;
        struct arena *arena = &view->sheet->arena;

        for (enum family_role role = 0; role < ROLE_COUNT; role++) {
                const char *card = roles->cards[role];

                const char *name = family_role_name(role);

                if (card && is_own(view, role) == own) {
                        view_add_box(view, own ? STYLE_KEY : STYLE_FRAME,
                                own ? arena_format(arena, _("For you: %s"), name) : name,
                                &(struct paragraphs){&card, 1});
                }
        }
}

static void fill(struct view *view)
{
        add_cards(view, true);
        add_cards(view, false);
}

const struct view_class view_roles = {
        .heading = N_("A card for each of the family"),
        .fill = fill,
};
