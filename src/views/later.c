// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that this version of the program cannot play yet.

#include "base/translate.h"
#include "views/view.h"

static void fill(struct view *view)
{
        page_add_text(&view->sheet->page, STYLE_QUIET,
                _("This part of the lesson comes later. Press Enter to go on."));
}

const struct view_class view_later = {.heading = N_("Practice"), .fill = fill};
