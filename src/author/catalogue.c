// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what all files of a course have, so that each can then be checked alone, one after the
// other, with all that it refers to at hand.
#include "author/catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "author/draft.h"

struct catalogue *catalogue_new(struct arena *arena, const char *folder)
{
        struct catalogue *catalogue = arena_take(arena, sizeof(*catalogue));

        catalogue->arena = arena;
        catalogue->folder = arena_copy_text(arena, folder);
        return catalogue;
}

static struct catalogue_entry *new_entry(struct catalogue *catalogue)
{
        if (catalogue->count == catalogue->capacity) {
                size_t capacity = catalogue->capacity ? catalogue->capacity * 2 : 16;
                struct catalogue_entry *entries =
                        arena_take(catalogue->arena, capacity * sizeof(*entries));
                if (catalogue->count > 0)
                        memcpy(entries, catalogue->entries, catalogue->count * sizeof(*entries));
                catalogue->entries = entries;
                catalogue->capacity = capacity;
        }
        return &catalogue->entries[catalogue->count++];
}

static void add_name(struct catalogue *catalogue, struct names *names, struct yaml_text id)
{
        if (id.text)
                names_add(names, catalogue->arena, arena_copy_text(catalogue->arena, id.text));
}

static void add_lesson(struct catalogue *catalogue, const char *path, const struct source *source)
{
        const struct lesson_record *record = &source->lesson;
        const struct yaml_text *needs = record->needs.items;
        struct arena *arena = catalogue->arena;

        if (!record->id.text)
                return;
        struct catalogue_entry *entry = new_entry(catalogue);
        *entry = (struct catalogue_entry){
                .id = arena_copy_text(arena, record->id.text),
                .path = arena_copy_text(arena, path),
                .needs.items = arena_take(arena, record->needs.count * sizeof(*entry->needs.items)),
        };
        for (size_t i = 0; i < record->needs.count; i++)
                if (needs[i].text)
                        entry->needs.items[entry->needs.count++] =
                                arena_copy_text(arena, needs[i].text);
        names_add(source->kind == SOURCE_TEST ? &catalogue->tests : &catalogue->lessons, arena,
                entry->id);
}

static void add_scenario(struct catalogue *catalogue, const char *path, const struct source *source)
{
        struct yaml_text id = draft_scenario_id(source);

        if (!id.text)
                return;
        struct catalogue_entry *entry = new_entry(catalogue);
        *entry = (struct catalogue_entry){
                .id = arena_copy_text(catalogue->arena, id.text),
                .path = arena_copy_text(catalogue->arena, path),
        };
        names_add(&catalogue->scenarios, catalogue->arena, entry->id);
}

static void add_facts(struct catalogue *catalogue, const struct source *source)
{
        const struct fact_record *records = source->entries.entries.items;

        for (size_t i = 0; i < source->entries.entries.count; i++)
                add_name(catalogue, &catalogue->facts, records[i].id);
}

static void add_terms(struct catalogue *catalogue, const struct source *source)
{
        const struct term_record *records = source->entries.entries.items;

        for (size_t i = 0; i < source->entries.entries.count; i++)
                add_name(catalogue, &catalogue->terms, records[i].id);
}

// Is it the file `name` of the course's own folder?
static bool is_named(const struct catalogue *catalogue, const char *path, const char *name)
{
        size_t length = strlen(catalogue->folder);

        return strncmp(path, catalogue->folder, length) == 0 && path[length] == '/' &&
               strcmp(path + length + 1, name) == 0;
}

void catalogue_add(struct catalogue *catalogue, const char *path, const struct source *source)
{
        bool whole = source && source->document.whole;

        if (is_named(catalogue, path, "facts.yaml")) {
                catalogue->facts_unknown = !whole;
                if (source && source->kind == SOURCE_FACTS)
                        add_facts(catalogue, source);
        } else if (is_named(catalogue, path, "glossary.yaml")) {
                catalogue->terms_unknown = !whole;
                if (source && source->kind == SOURCE_GLOSSARY)
                        add_terms(catalogue, source);
        } else if (source && (source->kind == SOURCE_LESSON || source->kind == SOURCE_TEST)) {
                add_lesson(catalogue, path, source);
        } else if (source && source->kind == SOURCE_SCENARIO) {
                add_scenario(catalogue, path, source);
        }
}

void catalogue_add_file(struct catalogue *catalogue, const char *path)
{
        struct source source;
        struct arena scratch;
        struct diagnostics unsaid;

        arena_init(&scratch);
        diagnostics_init(&unsaid);
        bool usable = source_open(&source, &scratch, path, SOURCE_HEAD, &unsaid);
        catalogue_add(catalogue, path, usable ? &source : NULL);
        diagnostics_clear(&unsaid);
        arena_clear(&scratch);
}

static int compare_entries(const void *one, const void *other)
{
        const struct catalogue_entry *a = one;
        const struct catalogue_entry *b = other;
        int order = strcmp(a->id, b->id);

        return order != 0 ? order : strcmp(a->path, b->path);
}

static struct catalogue_entry *find(const struct catalogue *catalogue, const char *id)
{
        size_t low = 0;
        size_t high = catalogue->count;

        while (low < high) {
                size_t middle = low + (high - low) / 2;
                if (strcmp(catalogue->entries[middle].id, id) < 0)
                        low = middle + 1;
                else
                        high = middle;
        }
        return low < catalogue->count && strcmp(catalogue->entries[low].id, id) == 0
                       ? &catalogue->entries[low]
                       : NULL;
}

// A walk along needs, one step for each lesson on the way; `seen` is by place in the catalogue.
enum seen { SEEN_NOT, SEEN_ON_THE_WAY, SEEN_DONE };

struct way {
        struct catalogue_entry **entries;
        size_t *next; // the need to follow next
        size_t length;
        enum seen *seen;
};

static struct way new_way(struct arena *arena, const struct catalogue *catalogue)
{
        return (struct way){
                .entries = arena_take(arena, catalogue->count * sizeof(struct catalogue_entry *)),
                .next = arena_take(arena, catalogue->count * sizeof(size_t)),
                .seen = arena_take(arena, catalogue->count * sizeof(enum seen)),
        };
}

static void go_to(struct way *way, const struct catalogue *catalogue, struct catalogue_entry *entry)
{
        way->seen[entry - catalogue->entries] = SEEN_ON_THE_WAY;
        way->entries[way->length] = entry;
        way->next[way->length++] = 0;
}

// Follows all needs from `start` on and marks those that lead back to a lesson on the way.
static void follow(struct way *way, struct catalogue *catalogue, struct catalogue_entry *start)
{
        go_to(way, catalogue, start);
        while (way->length > 0) {
                struct catalogue_entry *entry = way->entries[way->length - 1];
                size_t next = way->next[way->length - 1]++;
                if (next == entry->needs.count) {
                        way->seen[entry - catalogue->entries] = SEEN_DONE;
                        way->length--;
                        continue;
                }
                struct catalogue_entry *needed = find(catalogue, entry->needs.items[next]);
                if (!needed)
                        continue;
                enum seen seen = way->seen[needed - catalogue->entries];
                if (seen == SEEN_ON_THE_WAY)
                        entry->circle = needed->id;
                else if (seen == SEEN_NOT)
                        go_to(way, catalogue, needed);
        }
}

static void find_circles(struct catalogue *catalogue)
{
        struct arena scratch;

        arena_init(&scratch);
        struct way way = new_way(&scratch, catalogue);
        for (size_t i = 0; i < catalogue->count; i++)
                if (way.seen[i] == SEEN_NOT)
                        follow(&way, catalogue, &catalogue->entries[i]);
        arena_clear(&scratch);
}

void catalogue_complete(struct catalogue *catalogue)
{
        if (catalogue->count > 1)
                qsort(catalogue->entries, catalogue->count, sizeof(*catalogue->entries),
                        compare_entries);
        names_sort(&catalogue->lessons);
        names_sort(&catalogue->tests);
        names_sort(&catalogue->scenarios);
        names_sort(&catalogue->facts);
        names_sort(&catalogue->terms);
        find_circles(catalogue);
}

const struct catalogue_entry *catalogue_find(const struct catalogue *catalogue, const char *id)
{
        return find(catalogue, id);
}

const struct catalogue_entry *catalogue_at(const struct catalogue *catalogue, const char *path)
{
        for (size_t i = 0; i < catalogue->count; i++)
                if (strcmp(catalogue->entries[i].path, path) == 0)
                        return &catalogue->entries[i];
        return NULL;
}

bool catalogue_needs(const struct catalogue *catalogue, const char *lesson, const char *other)
{
        struct catalogue_entry *start = find(catalogue, lesson);
        struct arena scratch;
        bool found = strcmp(lesson, other) == 0;

        if (!start || found)
                return found;
        arena_init(&scratch);
        struct way way = new_way(&scratch, catalogue);
        // The way is used as a list of those still to look at.
        go_to(&way, catalogue, start);
        while (way.length > 0 && !found) {
                const struct catalogue_entry *entry = way.entries[--way.length];
                for (size_t i = 0; i < entry->needs.count && !found; i++) {
                        struct catalogue_entry *needed = find(catalogue, entry->needs.items[i]);
                        found = strcmp(entry->needs.items[i], other) == 0;
                        if (needed && way.seen[needed - catalogue->entries] == SEEN_NOT)
                                go_to(&way, catalogue, needed);
                }
        }
        arena_clear(&scratch);
        return found;
}
