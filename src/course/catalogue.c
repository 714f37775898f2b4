// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the heads of a course's files once, so that each file can then be checked alone, one after
// the other, with all that it refers to at hand.
#include "course/catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "course/folder.h"
#include "course/source.h"

struct reading_heads {
        struct catalogue *catalogue;
        struct arena *arena;
        struct arena scratch; // of the file being read
        struct diagnostics unsaid;
};

static void add_lesson(struct reading_heads *reading, const struct source *source, const char *path)
{
        struct catalogue *catalogue = reading->catalogue;
        const struct lesson_record *record = &source->lesson;
        const struct yaml_text *needs = record->needs.items;

        if (!record->id.text)
                return;
        struct catalogue_entry *entry = &catalogue->entries[catalogue->count++];
        entry->id = arena_copy_text(reading->arena, record->id.text);
        entry->path = path;
        entry->test = source->kind == SOURCE_TEST;
        entry->needs.items =
                arena_take(reading->arena, record->needs.count * sizeof(*entry->needs.items));
        for (size_t i = 0; i < record->needs.count; i++)
                if (needs[i].text)
                        entry->needs.items[entry->needs.count++] =
                                arena_copy_text(reading->arena, needs[i].text);
        names_add(entry->test ? &catalogue->tests : &catalogue->lessons, reading->arena, entry->id);
}

static void read_head(struct reading_heads *reading, const char *path)
{
        struct source source;

        if (source_open(&source, &reading->scratch, path, SOURCE_HEAD, &reading->unsaid) &&
                (source.kind == SOURCE_LESSON || source.kind == SOURCE_TEST))
                add_lesson(reading, &source, path);
        arena_clear(&reading->scratch);
}

// The ids of facts.yaml or glossary.yaml; false where the file stands there but cannot be read.
static bool read_ids(struct reading_heads *reading, struct names *ids, const char *name)
{
        const char *path = file_join(reading->arena, reading->catalogue->folder, name);
        struct source source;

        if (!file_exists(path))
                return true;
        bool read = source_open(&source, &reading->scratch, path, NULL, &reading->unsaid);
        struct yaml_list list = {0};
        if (read && (source.kind == SOURCE_FACTS || source.kind == SOURCE_GLOSSARY))
                list = source.entries.entries;
        for (size_t i = 0; i < list.count; i++) {
                const struct fact_record *facts = list.items;
                const struct term_record *terms = list.items;
                const char *id = source.kind == SOURCE_FACTS ? facts[i].id.text : terms[i].id.text;
                if (id)
                        names_add(ids, reading->arena, arena_copy_text(reading->arena, id));
        }
        read = read && source.document.whole;
        arena_clear(&reading->scratch);
        names_sort(ids);
        return read;
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

struct catalogue *catalogue_read(struct arena *arena, const char *folder)
{
        struct catalogue *catalogue = arena_take(arena, sizeof(*catalogue));
        struct reading_heads reading = {.catalogue = catalogue, .arena = arena};
        struct names files = folder_files(arena, folder, true);

        catalogue->folder = arena_copy_text(arena, folder);
        catalogue->entries = arena_take(arena, files.count * sizeof(*catalogue->entries));
        arena_init(&reading.scratch);
        diagnostics_init(&reading.unsaid);
        for (size_t i = 0; i < files.count; i++)
                read_head(&reading, files.items[i]);
        catalogue->facts_unknown = !read_ids(&reading, &catalogue->facts, "facts.yaml");
        catalogue->terms_unknown = !read_ids(&reading, &catalogue->terms, "glossary.yaml");
        diagnostics_clear(&reading.unsaid);
        if (catalogue->count > 1)
                qsort(catalogue->entries, catalogue->count, sizeof(*catalogue->entries),
                        compare_entries);
        names_sort(&catalogue->lessons);
        names_sort(&catalogue->tests);
        find_circles(catalogue);
        return catalogue;
}

const struct catalogue_entry *catalogue_find(const struct catalogue *catalogue, const char *id)
{
        return find(catalogue, id);
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

bool catalogue_has_scenario(const struct catalogue *catalogue, const char *id)
{
        struct buffer path;

        buffer_init(&path);
        buffer_add_format(&path, "%s/scenarios/%s.yaml", catalogue->folder, id);
        bool found = file_exists(buffer_text(&path));
        buffer_clear(&path);
        return found;
}
