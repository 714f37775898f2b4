// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing a sum over envelopes. ← and → move it in steps of 500, digits write it; what is left is
// always to be seen, and each envelope has its bar beside its number.

#include "base/memory.h"
#include "base/translate.h"
#include "money/som.h"
#include "views/view.h"

enum { BAR_COLUMNS = 24, STEP_TYIYN = 500 * TYIYN_PER_SOM };

struct sharing {
        size_t count;
        int64_t *amounts; // tyiyn
        bool writing;     // digits go on with the number of the marked envelope
        struct list list;
        struct list_item *items;
};

static const struct split *split_of(const struct view *view)
{
        return &view_step(view)->split;
}

static void take_up(struct view *view, struct sharing *sharing)
{
        struct response before;
        char typed[NUMBER_LONGEST + 1];

        if (!view_answer_before(view, &before)) {
                return;
        }
        for (size_t i = 0; i < sharing->count; i++) {
                struct number_reading reading = {.outcome = NUMBER_NONE};

                if (response_field(&before, i, typed, sizeof(typed))) {
                        reading = typed_number_read(typed);
                }
                sharing->amounts[i] = reading.outcome == NUMBER_READ ? reading.value : 0;
        }
}

static void open(struct view *view)
{
        struct sharing *sharing = view->state;

        sharing->count = split_of(view)->count;
        sharing->amounts = memory_new((sharing->count + 1) * sizeof(*sharing->amounts));
        sharing->items = memory_new((sharing->count + 1) * sizeof(*sharing->items));
        list_set(&sharing->list, sharing->items, sharing->count);
        sharing->list.unnumbered = true;
        take_up(view, sharing);
}

static int64_t rest_of(const struct view *view)
{
        const struct sharing *sharing = view->state;
        int64_t rest = split_of(view)->total;

        for (size_t i = 0; i < sharing->count; i++) {
                rest -= sharing->amounts[i];
        }
        return rest;
}

// █ for the part of the whole, ░ for the others'.
static const char *words_of_bar(struct view *view, int64_t amount)
{
        int64_t total = split_of(view)->total;
        int64_t filled = total > 0 ? amount * BAR_COLUMNS / total : 0;
        struct buffer bar;
        const char *words;

        buffer_init(&bar);
        for (int64_t i = 0; i < BAR_COLUMNS; i++) {
                buffer_add(&bar, i < filled || (i == 0 && amount > 0) ? "█" : "░");
        }
        words = arena_copy_text(&view->sheet->arena, buffer_text(&bar));
        buffer_clear(&bar);
        return words;
}

static const char *words_of_rest(struct view *view)
{
        int64_t rest = rest_of(view);
        struct arena *arena = &view->sheet->arena;

        if (rest == 0) {
                return _("Everything is given out.");
        }
        return rest > 0
                       ? arena_format(arena, _("Left: %s"), view_amount(view, rest, "som"))
                       : arena_format(arena, _("Too much by: %s"), view_amount(view, -rest, "som"));
}

static void fill(struct view *view)
{
        const struct split *split = split_of(view);
        struct sharing *sharing = view->state;

        sharing->list.fixed = view_place(view)->settled;
        for (size_t i = 0; i < sharing->count; i++) {
                sharing->items[i] =
                        (struct list_item){.label = view_words(view, split->envelopes[i].to),
                                .mark = view_amount(view, sharing->amounts[i], "som"),
                                .detail = words_of_bar(view, sharing->amounts[i])};
        }
        if (!sharing->list.fixed) {
                page_add_text(&view->sheet->page, STYLE_QUIET,
                        _("← and → move 500 som. Digits write a sum."));
                view->standing = words_of_rest(view);
        }
        page_add_list(&view->sheet->page, &sharing->list);
}

static enum view_answer set_amount(struct view *view, int64_t amount)
{
        struct sharing *sharing = view->state;

        if (amount >= 0 && amount <= 10 * split_of(view)->total) {
                sharing->amounts[sharing->list.chosen] = amount;
        }
        return VIEW_CHANGED;
}

// One step, or what is left where that is less.
static enum view_answer move(struct view *view, bool more)
{
        struct sharing *sharing = view->state;
        int64_t now = sharing->amounts[sharing->list.chosen];
        int64_t rest = rest_of(view);

        sharing->writing = false;
        if (!more) {
                return set_amount(view, now > STEP_TYIYN ? now - STEP_TYIYN : 0);
        }
        if (rest <= 0) {
                view_say(view, _("Nothing is left. Take some out of another one first."));
                return VIEW_CHANGED;
        }
        return set_amount(view, now + (rest < STEP_TYIYN ? rest : STEP_TYIYN));
}

static enum view_answer write_digit(struct view *view, int digit)
{
        struct sharing *sharing = view->state;
        int64_t whole = sharing->amounts[sharing->list.chosen] / TYIYN_PER_SOM;

        if (!sharing->writing && digit == 0) {
                return VIEW_UNKNOWN;
        }
        whole = sharing->writing ? whole * 10 + digit : digit;
        sharing->writing = true;
        return set_amount(view, whole * TYIYN_PER_SOM);
}

static enum view_answer key(struct view *view, const struct key *key)
{
        struct sharing *sharing = view->state;
        int digit = key_digit(key);

        if (!view_is_asking(view) || sharing->count == 0 ||
                page_focused(&view->sheet->page) != &sharing->list) {
                return VIEW_UNUSED;
        }
        if (digit >= 0) {
                return write_digit(view, digit);
        }
        if (key->code == KEY_CODE_LEFT || key->code == KEY_CODE_RIGHT) {
                return move(view, key->code == KEY_CODE_RIGHT);
        }
        if (key->code == KEY_CODE_BACKSPACE && sharing->amounts[sharing->list.chosen] > 0) {
                int64_t whole = sharing->amounts[sharing->list.chosen] / TYIYN_PER_SOM;

                sharing->writing = true;
                return set_amount(view, whole / 10 * TYIYN_PER_SOM);
        }
        if (key_is_pressed(key)) {
                sharing->writing = false;
        }
        return VIEW_UNUSED;
}

// Not all of it is given out, or too much: no answer yet. Who writes one sum after the other comes
// to the next envelope by Enter.
static enum view_answer go_on_sharing(struct view *view)
{
        struct sharing *sharing = view->state;

        sharing->writing = false;
        if (rest_of(view) < 0) {
                view_say(view, _("This is more than there is. Please take some out."));
        } else if (sharing->list.chosen + 1 < sharing->count) {
                sharing->list.chosen++;
        } else {
                view_say(view, _("Something is still left. Please give out all of it."));
        }
        return VIEW_CHANGED;
}

static enum view_answer enter(struct view *view)
{
        struct sharing *sharing = view->state;
        bool any = false;

        buffer_reset(&view->typed);
        for (size_t i = 0; i < sharing->count; i++) {
                int64_t tyiyn = sharing->amounts[i] % TYIYN_PER_SOM;

                any = any || sharing->amounts[i] > 0;
                buffer_add_format(&view->typed, tyiyn ? "%s%lld,%02lld" : "%s%lld",
                        i > 0 ? "\n" : "", (long long)(sharing->amounts[i] / TYIYN_PER_SOM),
                        (long long)tyiyn);
        }
        if (!any) {
                view_say(view, _("Give something out first, or press 0 if you do not know."));
                return VIEW_USED;
        }
        if (rest_of(view) != 0) {
                return go_on_sharing(view);
        }
        view->response = response_typing(buffer_text(&view->typed));
        return VIEW_ANSWERED;
}

static void close(struct view *view)
{
        struct sharing *sharing = view->state;

        memory_free(sharing->amounts);
        memory_free(sharing->items);
}

static void add_bound(struct buffer *lines, const char *words)
{
        if (lines->length > 0) {
                buffer_add(lines, "\n");
        }
        buffer_add(lines, words);
}

static void add_bounds(struct view *view, struct buffer *lines, const struct envelope *envelope)
{
        struct arena *arena = &view->sheet->arena;
        const char *to = view_words(view, envelope->to);

        if (envelope->least > 0) {
                add_bound(lines, arena_format(arena, _("%s: at least %s"), to,
                                         view_amount(view, envelope->least, "som")));
        }
        if (envelope->most < split_of(view)->total) {
                add_bound(lines, arena_format(arena, _("%s: at most %s"), to,
                                         view_amount(view, envelope->most, "som")));
        }
}

// The bounds, a line each.
static const char *solution(struct view *view)
{
        const struct split *split = split_of(view);
        struct buffer lines;
        const char *words;

        buffer_init(&lines);
        for (size_t i = 0; i < split->count; i++) {
                add_bounds(view, &lines, &split->envelopes[i]);
        }
        words = lines.length > 0 ? arena_copy_text(&view->sheet->arena, buffer_text(&lines)) : NULL;
        buffer_clear(&lines);
        return words;
}

const struct view_class view_split = {
        .heading = N_("Share it out"),
        .size = sizeof(struct sharing),
        .open = open,
        .fill = fill,
        .key = key,
        .enter = enter,
        .close = close,
        .solution = solution,
};
