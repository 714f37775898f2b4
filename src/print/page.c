// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a page description. One table says which keys there are, in which kinds of page and
// where their values go. Descriptions are written by programs: the first fault is the last.

#include "print/page.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"

enum {
        ANY = 0x7,
        CERTIFICATE = 1 << PRINTOUT_CERTIFICATE,
        TABLE = 1 << PRINTOUT_TABLE,
        TEXT = 1 << PRINTOUT_TEXT
};

struct reader {
        struct page *page;
        struct arena *arena;
        struct diagnostics *diagnostics;
        int line;
        bool kind_known;
        bool language_known;
};

struct key {
        const char *name;
        unsigned kinds;
        int word; // enum page_word, for what is there once
        bool (*take)(struct reader *reader, const char *value);
};

static bool refuse(struct reader *reader, const char *message, const char *detail)
{
        diagnostics_add(reader->diagnostics,
                &(struct finding){
                        .place = {.file = "page", .line = reader->line, .column = 1},
                        .message = message,
                        .details = {detail},
                });
        return false;
}

static void add_line(struct page_lines *lines, struct arena *arena, const char *line)
{
        bool is_full = (lines->count & (lines->count - 1)) == 0;

        if (is_full) {
                size_t room = lines->count > 0 ? lines->count * 2 : 1;
                const char **items = arena_take(arena, room * sizeof(*items));
                if (lines->count > 0)
                        memcpy(items, lines->items, lines->count * sizeof(*items));
                lines->items = items;
        }
        lines->items[lines->count++] = line;
}

static bool take_kind(struct reader *reader, const char *value)
{
        for (int kind = 0; kind < PRINTOUT_KIND_COUNT; kind++) {
                if (strcmp(value, printout_word((enum printout_kind)kind)) == 0) {
                        reader->page->kind = (enum printout_kind)kind;
                        reader->kind_known = true;
                        return true;
                }
        }
        return refuse(reader, "there is no kind of page \"%s\"", value);
}

static bool take_language(struct reader *reader, const char *value)
{
        reader->page->language = language_from_text(value);
        reader->language_known = true;
        return reader->page->language < LANGUAGE_COUNT ||
               refuse(reader, "there is no language \"%s\": ky, ru or en", value);
}

static bool take_note(struct reader *reader, const char *value)
{
        add_line(&reader->page->notes, reader->arena, value);
        return true;
}

static bool take_column(struct reader *reader, const char *value)
{
        struct page *page = reader->page;
        bool right = strncmp(value, "right ", 6) == 0;

        if (!right && strncmp(value, "left ", 5) != 0)
                return refuse(reader, "a column is \"left HEADING\" or \"right HEADING\"", NULL);
        if (page->column_count == PAGE_COLUMNS_MOST)
                return refuse(reader, "a table has at most 40 columns", NULL);
        if (page->cells.count > 0)
                return refuse(reader, "a column stands before the first cell", NULL);
        page->columns[page->column_count++] = (struct page_column){right, strchr(value, ' ') + 1};
        return true;
}

static bool take_cell(struct reader *reader, const char *value)
{
        add_line(&reader->page->cells, reader->arena, value);
        return true;
}

static bool take_line(struct reader *reader, const char *value)
{
        add_line(&reader->page->lines, reader->arena, value);
        return true;
}

static bool take_new_page(struct reader *reader, const char *value)
{
        (void)value;
        add_line(&reader->page->lines, reader->arena, NULL);
        return true;
}

static const struct key keys[] = {
        {"kind", ANY, PAGE_WORD_COUNT, take_kind},
        {"language", ANY, PAGE_WORD_COUNT, take_language},
        {"made", ANY, PAGE_MADE, NULL},
        {"title", ANY, PAGE_TITLE, NULL},
        {"before", CERTIFICATE, PAGE_BEFORE, NULL},
        {"name", CERTIFICATE, PAGE_NAME, NULL},
        {"after", CERTIFICATE, PAGE_AFTER, NULL},
        {"course", CERTIFICATE, PAGE_COURSE, NULL},
        {"rule", CERTIFICATE, PAGE_RULE, NULL},
        {"date", CERTIFICATE, PAGE_DATE, NULL},
        {"number", CERTIFICATE, PAGE_NUMBER, NULL},
        {"signature", CERTIFICATE, PAGE_SIGNATURE, NULL},
        {"hint", CERTIFICATE, PAGE_HINT, NULL},
        {"code", CERTIFICATE, PAGE_CODE, NULL},
        {"note", TABLE, PAGE_WORD_COUNT, take_note},
        {"column", TABLE, PAGE_WORD_COUNT, take_column},
        {"cell", TABLE, PAGE_WORD_COUNT, take_cell},
        {"line", TEXT, PAGE_WORD_COUNT, take_line},
        {"page", TEXT, PAGE_WORD_COUNT, take_new_page},
};

static const struct key *find_key(const char *name)
{
        for (size_t i = 0; i < ARRAY_LENGTH(keys); i++)
                if (strcmp(keys[i].name, name) == 0)
                        return &keys[i];
        return NULL;
}

static bool take_word(struct reader *reader, const struct key *key, const char *value)
{
        const char **word = &reader->page->words[key->word];

        if (*word)
                return refuse(reader, "\"%s\" stands twice", key->name);
        *word = value;
        return true;
}

static bool take(struct reader *reader, char *line)
{
        char *space = strchr(line, ' ');
        const char *value = space ? space + 1 : "";

        if (space)
                *space = '\0';
        const struct key *key = find_key(line);
        if (!key)
                return refuse(reader, "there is no key \"%s\"", line);
        if (key->kinds != ANY && !reader->kind_known)
                return refuse(reader, "the kind of page stands before \"%s\"", line);
        if (key->kinds != ANY && !(key->kinds & (1U << reader->page->kind)))
                return refuse(reader, "this kind of page has no \"%s\"", line);
        return key->take ? key->take(reader, value) : take_word(reader, key, value);
}

static bool is_day(const char *text)
{
        struct date date;
        char rest;

        if (sscanf(text, "%4d-%2d-%2d%c", &date.year, &date.month, &date.day, &rest) != 3)
                return false;
        struct date same = date_of_day(date_to_day(date));
        return strlen(text) == 10 && same.year == date.year && same.month == date.month &&
               same.day == date.day;
}

// That everything is there which the kind needs.
static bool is_whole(struct reader *reader)
{
        struct page *page = reader->page;

        if (!reader->kind_known || !reader->language_known)
                return refuse(reader, "the kind of page or its language is missing", NULL);
        for (size_t i = 0; i < ARRAY_LENGTH(keys); i++) {
                bool wanted = !keys[i].take && (keys[i].kinds & (1U << page->kind));
                if (wanted && !page->words[keys[i].word])
                        return refuse(reader, "\"%s\" is missing", keys[i].name);
                if (!keys[i].take && !wanted)
                        page->words[keys[i].word] = "";
        }
        if (!is_day(page->words[PAGE_MADE]))
                return refuse(reader, "\"%s\" is not a day: 2026-05-12", page->words[PAGE_MADE]);
        if (page->kind == PRINTOUT_TABLE && page->column_count == 0)
                return refuse(reader, "the table has no columns", NULL);
        if (page->kind == PRINTOUT_TABLE && page->cells.count % page->column_count != 0)
                return refuse(reader, "the last row is not full", NULL);
        return true;
}

bool page_read(struct page *page, struct arena *arena, const char *text, size_t length,
        struct diagnostics *diagnostics)
{
        struct reader reader = {.page = page, .arena = arena, .diagnostics = diagnostics};
        const char *end = text + length;

        *page = (struct page){0};
        for (const char *start = text; start < end; start++) {
                const char *stop = memchr(start, '\n', (size_t)(end - start));
                size_t bytes = (size_t)((stop ? stop : end) - start);
                size_t offset;

                reader.line++;
                if (text_check(start, bytes, true, &offset) != TEXT_SAFE)
                        return refuse(&reader, "the line has what cannot be shown", NULL);
                char *line = arena_text(arena, start, bytes);
                if (reader.line == 1 && strcmp(line, "bereke-page 1") != 0)
                        return refuse(
                                &reader, "a page begins with the line \"bereke-page 1\"", NULL);
                if (reader.line > 1 && !take(&reader, line))
                        return false;
                start += bytes;
        }
        return is_whole(&reader);
}
