// SPDX-License-Identifier: GPL-3.0-or-later
// A question for the family or the room. Nothing is typed, nothing runs.

#include "base/translate.h"
#include "session/words.h"
#include "views/view.h"

static void fill(struct view *view)
{
        int minutes = view_step(view)->talk_minutes;
        struct page *page = &view->sheet->page;

        view_add_box(view, STYLE_KEY, NULL, &view_step(view)->text);
        page_add_text(page, STYLE_QUIET,
                minutes > 0 ? arena_format(&view->sheet->arena,
                                      _("Talk about it together; there is time: %s. Press Enter "
                                        "when you are ready."),
                                      words_of_minutes(&view->sheet->arena, minutes))
                            : _("Talk about it together. Press Enter when you are ready."));
}

const struct view_class view_talk = {.heading = N_("Let us talk"), .fill = fill};
