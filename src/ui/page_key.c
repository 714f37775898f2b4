// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets a key on a page: the chosen link, then the list or field that has the focus, then the
// scrolling.
#include "ui/block.h"
#include "ui/page.h"

static void scroll_by(struct page *page, int rows)
{
        page->top += rows; // the next drawing keeps it within the page
        page->follow = false;
}

static bool can_scroll(const struct page *page, bool down)
{
        return down ? page->top + page->seen < page->rows : page->top > 0;
}

// A chosen link answers Enter; any other key leaves it, and goes on to whoever it is meant for.
static enum page_answer key_on_link(struct page *page, const struct key *key)
{
        if (!page->link)
                return PAGE_UNUSED;
        if (key->code == KEY_CODE_ENTER)
                return PAGE_LINK;
        if (key->code != KEY_CODE_LEFT && key->code != KEY_CODE_RIGHT && key_is_pressed(key))
                page->link = 0;
        return PAGE_UNUSED;
}

static enum page_answer choose_link(struct page *page, const struct key *key)
{
        if (page->links == 0)
                return PAGE_UNUSED;
        if (key->code == KEY_CODE_RIGHT)
                page->link = page->link < page->links ? page->link + 1 : 1;
        else
                page->link = page->link > 1 ? page->link - 1 : page->links;
        page->follow = true;
        return PAGE_USED;
}

// The chosen item of the list that has the focus, as drawn last: how many rows of it lie above and
// below what is seen.
struct sight {
        int above, below;
        bool tall; // no screen holds it at once
};

static struct sight sight_of(const struct page *page)
{
        if (!page->focus || !page->focus->list || page->seen == 0)
                return (struct sight){0};
        int rows, from = page->focus->row + block_chosen_row(page->focus, &page->column, &rows);
        return (struct sight){
                .above = page->top - from,
                .below = from + rows - page->top - page->seen,
                .tall = rows > page->seen,
        };
}

static bool is_out_of_sight(const struct page *page, bool down)
{
        const struct sight sight = sight_of(page);
        return (down ? sight.below : sight.above) > 0;
}

// What stands between two lists is read on the way to the other one.
static enum page_answer move_focus(struct page *page, bool down)
{
        struct block *block = page->focus;
        do
                block = block ? (down ? block->next : block->before) : NULL;
        while (block && !block_takes_keys(block));
        if (block) {
                block_set_focused(page->focus, false);
                block_set_focused(block, true);
                page->focus = block;
                if (is_out_of_sight(page, down))
                        scroll_by(page, down ? 1 : -1);
                else
                        page->follow = true;
                return PAGE_USED;
        }
        if (!can_scroll(page, down))
                return PAGE_UNUSED;
        scroll_by(page, down ? 1 : -1);
        return PAGE_USED;
}

static enum page_answer scroll(struct page *page, bool down, int rows)
{
        if (!can_scroll(page, down))
                return PAGE_UNUSED;
        scroll_by(page, down ? rows : -rows);
        return PAGE_USED;
}

static enum page_answer key_unused(struct page *page, const struct key *key)
{
        int leaf = page->seen > 1 ? page->seen - 1 : 1;
        switch (key->code) {
        case KEY_CODE_LEFT:
        case KEY_CODE_RIGHT:
                return choose_link(page, key);
        case KEY_CODE_UP:
                return move_focus(page, false);
        case KEY_CODE_DOWN:
                return move_focus(page, true);
        case KEY_CODE_PAGE_UP:
                return scroll(page, false, leaf);
        case KEY_CODE_PAGE_DOWN:
        case KEY_CODE_SPACE:
                return scroll(page, true, leaf);
        case KEY_CODE_HOME:
                return scroll(page, false, page->rows);
        case KEY_CODE_END:
                return scroll(page, true, page->rows);
        default:
                return PAGE_UNUSED;
        }
}

// Enter brings the chosen item into sight; a tall one leaf by leaf, from its beginning to its end.
static bool leaf_to_chosen(struct page *page, const struct sight *sight)
{
        bool reading = sight->tall && sight->above >= 0 && sight->below > -page->seen;
        if (reading ? sight->below <= 0 : sight->below <= 0 && sight->above <= 0)
                return false;
        if (reading)
                scroll_by(page, page->seen > 1 ? page->seen - 1 : 1);
        else
                page->follow = true;
        return true;
}

// While the chosen item is out of sight, the arrows and Enter first bring it into sight: nobody
// answers what they have not read.
static bool brings_into_sight(struct page *page, const struct key *key)
{
        const struct sight sight = sight_of(page);
        bool down = key->code == KEY_CODE_DOWN && sight.below > 0;
        bool up = key->code == KEY_CODE_UP && sight.above > 0;
        if (down || up)
                scroll_by(page, down ? 1 : -1);
        return down || up || (key->code == KEY_CODE_ENTER && leaf_to_chosen(page, &sight));
}

// A click goes to whatever stands there.
static enum page_answer click(struct page *page, const struct key *key)
{
        for (struct block *block = page->first; block; block = block->next) {
                enum page_answer answer =
                        block_takes_keys(block) ? block_key(block, key) : PAGE_UNUSED;
                if (answer == PAGE_UNUSED)
                        continue;
                if (page->focus)
                        block_set_focused(page->focus, false);
                block_set_focused(block, true);
                page->focus = block;
                return answer;
        }
        return PAGE_UNUSED;
}

enum page_answer page_key(struct page *page, const struct key *key)
{
        if (key->code == KEY_CODE_CLICK)
                return click(page, key);
        enum page_answer answer = key_on_link(page, key);
        if (answer != PAGE_UNUSED)
                return answer;
        if (brings_into_sight(page, key))
                return PAGE_USED;
        if (page->focus && !page->link) {
                answer = block_key(page->focus, key);
                page->follow = answer == PAGE_USED;
        }
        return answer != PAGE_UNUSED ? answer : key_unused(page, key);
}
