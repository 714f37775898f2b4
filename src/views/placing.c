// SPDX-License-Identifier: GPL-3.0-or-later
// The places stand above with their digits, the things below. A digit puts the marked thing to its
// place and goes on to the next; ← and → do the same by arrows. Enter answers once everything has
// its place.

#include "views/placing.h"

#include "base/memory.h"
#include "base/translate.h"

static size_t shown_number(const struct placing *placing, size_t place)
{
        for (size_t i = 0; i < placing->place_count; i++) {
                if (placing->places[i] == place) {
                        return i;
                }
        }
        return RESPONSE_UNPLACED;
}

void placing_open(struct view *view, struct placing *placing)
{
        struct response before;
        bool answered = view_answer_before(view, &before) && before.kind == RESPONSE_PLACED;

        for (size_t i = 0; i < placing->count; i++) {
                size_t place = answered ? response_place_of(&before, placing->things[i])
                                        : RESPONSE_UNPLACED;

                placing->put[i] = (uint8_t)shown_number(placing, place);
        }
        list_set(&placing->list, placing->items, placing->count);
        placing->list.unnumbered = true;
}

// «1 Must», a line each, the digits looking like keys.
static void add_places(
        struct view *view, const struct placing *placing, const struct placing_words *words)
{
        struct page *page = &view->sheet->page;
        struct buffer lines;
        struct span spans[9];

        buffer_init(&lines);
        for (size_t i = 0; i < placing->place_count; i++) {
                if (i < ARRAY_LENGTH(spans)) {
                        spans[i] = (struct span){lines.length + (i > 0), 1, STYLE_KEY, NULL};
                }
                buffer_add_format(&lines, i > 0 ? "\n%zu  %s" : "%zu  %s", i + 1,
                        words->of_place(view, placing->places[i]));
        }
        page_add_text(page, STYLE_TEXT, buffer_text(&lines));
        for (size_t i = 0; i < placing->place_count && i < ARRAY_LENGTH(spans); i++) {
                page_mark(page, &spans[i]);
        }
        buffer_clear(&lines);
}

// The place to be shown with a thing: the right one once that may be seen.
static size_t shown_place(const struct view *view, const struct placing *placing, size_t index,
        const struct placing_words *words)
{
        size_t put = placing->put[index];

        for (size_t i = 0; view_shows_key(view) && i < placing->place_count; i++) {
                if (words->is_right(view, placing->things[index], placing->places[i])) {
                        bool own =
                                put != RESPONSE_UNPLACED &&
                                words->is_right(view, placing->things[index], placing->places[put]);
                        return own ? put : i;
                }
        }
        return put;
}

static enum style style_of(const struct view *view, size_t put, size_t shown)
{
        if (!view_shows_own(view) || !view_shows_key(view)) {
                return STYLE_TEXT;
        }
        return put == RESPONSE_UNPLACED ? STYLE_TEXT
               : put == shown           ? STYLE_RIGHT
                                        : STYLE_LOOK_AGAIN;
}

static void set_item(
        struct view *view, struct placing *placing, size_t index, const struct placing_words *words)
{
        struct list_item *item = &placing->items[index];
        struct arena *arena = &view->sheet->arena;
        size_t put = placing->put[index];
        size_t shown = shown_place(view, placing, index, words);
        const char *place =
                shown == RESPONSE_UNPLACED ? NULL : words->of_place(view, placing->places[shown]);

        *item = (struct list_item){.label = words->of_thing(view, placing->things[index]),
                .style = style_of(view, put, shown)};
        if (!place) {
                item->mark = words->beside ? "…" : NULL;
                item->detail = words->beside ? NULL : "→ …";
        } else if (words->beside) {
                item->mark = arena_format(arena, "%s  %zu", place, shown + 1);
        } else {
                item->detail = arena_format(arena, "→ %zu  %s", shown + 1, place);
        }
        if (item->style == STYLE_LOOK_AGAIN) {
                item->detail = arena_format(arena, _("You had put it to: %s"),
                        words->of_place(view, placing->places[put]));
                item->mark = words->beside ? item->mark : NULL;
        }
}

void placing_fill(struct view *view, struct placing *placing, const struct placing_words *words)
{
        placing->list.fixed = view_place(view)->settled;
        if (!placing->list.fixed) {
                add_places(view, placing, words);
                page_add_text(&view->sheet->page, STYLE_QUIET,
                        _("Give each one the digit of its place. ← and → do it too."));
        }
        for (size_t i = 0; i < placing->count; i++) {
                set_item(view, placing, i, words);
        }
        page_add_list(&view->sheet->page, &placing->list);
}

// The next thing without a place behind `from`, around the end; count where there is none.
static size_t next_open(const struct placing *placing, size_t from)
{
        for (size_t i = 0; i < placing->count; i++) {
                size_t index = (from + i) % placing->count;

                if (placing->put[index] == RESPONSE_UNPLACED) {
                        return index;
                }
        }
        return placing->count;
}

static enum view_answer put(struct placing *placing, size_t place, bool go_on)
{
        size_t index = placing->list.chosen;

        placing->put[index] = (uint8_t)place;
        if (go_on) {
                size_t next = next_open(placing, index);

                placing->list.chosen = next < placing->count ? next : index;
        }
        return VIEW_CHANGED;
}

static enum view_answer move(struct placing *placing, bool right)
{
        size_t count = placing->place_count;
        size_t now = placing->put[placing->list.chosen];

        if (now == RESPONSE_UNPLACED) {
                return put(placing, right ? 0 : count - 1, false);
        }
        return put(placing, (now + (right ? 1 : count - 1)) % count, false);
}

enum view_answer placing_key(struct view *view, const struct key *key)
{
        struct placing *placing = view->state;
        int digit = key_digit(key);
        bool here = page_focused(&view->sheet->page) == &placing->list;

        if (!view_is_asking(view) || placing->count == 0 || placing->place_count == 0) {
                return VIEW_UNUSED;
        }
        if (digit > 0 && (size_t)digit <= placing->place_count) {
                page_focus(&view->sheet->page, &placing->list);
                return put(placing, (size_t)digit - 1, true);
        }
        if (here && (key->code == KEY_CODE_LEFT || key->code == KEY_CODE_RIGHT)) {
                return move(placing, key->code == KEY_CODE_RIGHT);
        }
        return VIEW_UNUSED;
}

enum view_answer placing_enter(struct view *view)
{
        struct placing *placing = view->state;
        size_t open = next_open(placing, placing->list.chosen);

        if (open < placing->count) {
                placing->list.chosen = open;
                view_say(view, _("This one has no place yet. Press a digit, or 0 if you do not "
                                 "know."));
                return VIEW_CHANGED;
        }
        view->response = response_placing(placing->count);
        for (size_t i = 0; i < placing->count; i++) {
                response_place(
                        &view->response, placing->things[i], placing->places[placing->put[i]]);
        }
        return VIEW_ANSWERED;
}
