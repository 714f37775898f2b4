// SPDX-License-Identifier: GPL-3.0-or-later
// A scene with several replies and what follows from each. Nothing is right or wrong here: one may
// look at them all.

#include "base/memory.h"
#include "base/translate.h"
#include "views/view.h"

struct scene {
        struct list list;
        struct list_item *items; // the replies, then «go on»
        size_t count;            // of replies
        bool looked;             // at one of them at least
        size_t reply;            // the one looked at
};

static void open(struct view *view)
{
        struct scene *scene = view->state;

        scene->count = view_step(view)->choice.count;
        scene->items = memory_new((scene->count + 1) * sizeof(*scene->items));
        list_set(&scene->list, scene->items, scene->count);
}

static void fill(struct view *view)
{
        const struct choice *choice = &view_step(view)->choice;
        struct scene *scene = view->state;
        struct page *page = &view->sheet->page;

        for (size_t i = 0; i < scene->count; i++) {
                bool now = scene->looked && i == scene->reply;

                scene->items[i].label = view_words(view, choice->replies[i].say);
                scene->items[i].style = now ? STYLE_TITLE : STYLE_TEXT;
        }
        scene->items[scene->count].label = _("Go on");
        scene->list.count = scene->count + scene->looked;
        page_add_list(page, &scene->list);
        if (scene->looked) {
                page_show_from_here(page);
                view_add_box_words(view, STYLE_FRAME, _("What follows"),
                        view_words(view, choice->replies[scene->reply].then));
        }
}

static enum view_answer enter(struct view *view)
{
        struct scene *scene = view->state;

        if (scene->list.chosen == scene->count) {
                return VIEW_DONE;
        }
        scene->reply = scene->list.chosen;
        scene->looked = true;
        scene->list.chosen = scene->count;
        view_say(view, _("Enter goes on. With the arrows you can look at another reply."));
        return VIEW_CHANGED;
}

static void close(struct view *view)
{
        struct scene *scene = view->state;

        memory_free(scene->items);
}

const struct view_class view_choice = {
        .heading = N_("What would you do?"),
        .size = sizeof(struct scene),
        .open = open,
        .fill = fill,
        .enter = enter,
        .close = close,
};
