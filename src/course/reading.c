// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson text in the reader's language, through gettext in a domain of its own. gettext hands back
// the very pointer it was given where it knows no translation: that is how a miss is seen.
#include "course/reading.h"

#include <libintl.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "course/term_mark.h"
#include "money/mark.h"

static const char domain[] = "bereke-lessons";

enum { SHORT_TEXT = 512 };

void reading_start(const char *directory)
{
        bindtextdomain(domain, directory);
        bind_textdomain_codeset(domain, "UTF-8");
}

// The translation, or NULL. gettext's key for a text with a context is "context EOT text".
static const char *look_up(const char *context, const char *source)
{
        char room[SHORT_TEXT];
        size_t context_length = strlen(context);
        size_t length = context_length + 1 + strlen(source) + 1;
        char *key = length <= sizeof(room) ? room : memory_new(length);

        memcpy(key, context, context_length);
        key[context_length] = '\004';
        memcpy(key + context_length + 1, source, length - context_length - 1);
        const char *words = dgettext(domain, key);
        bool missed = words == key;
        if (key != room)
                memory_free(key);
        return missed ? NULL : words;
}

static struct reading reading_of(const char *context, enum language written, enum language wanted)
{
        return (struct reading){context, written, wanted};
}

// Settles for the written language where the text, one for many, has no translation.
static struct reading reading_if_translated(struct reading reading, const char *text)
{
        if (reading.language != reading.written && (!text || !look_up(reading.context, text)))
                reading.language = reading.written;
        return reading;
}

struct reading reading_of_texts(struct reading wanted, const struct paragraphs *texts)
{
        struct reading reading = wanted;

        for (size_t i = 0; i < texts->count && reading.language != reading.written; i++)
                reading = reading_if_translated(reading, texts->items[i]);
        return reading;
}

struct reading reading_of_lesson(const struct lesson *lesson, enum language wanted)
{
        return reading_of_texts(reading_of(lesson->id, lesson->language, wanted), &lesson->texts);
}

struct reading reading_of_head(const struct lesson_head *head, enum language wanted)
{
        return reading_if_translated(reading_of(head->id, head->language, wanted), head->title);
}

struct reading reading_of_course(const struct course *course, enum language wanted)
{
        return reading_if_translated(reading_of("course", course->language, wanted), course->title);
}

struct reading reading_of_glossary(const struct glossary *glossary, enum language wanted)
{
        return reading_if_translated(reading_of("glossary", glossary->language, wanted),
                glossary->count > 0 ? glossary->terms[0].name : NULL);
}

struct reading reading_of_facts(const struct facts *facts, enum language wanted)
{
        return reading_if_translated(reading_of("facts", facts->language, wanted),
                facts->count > 0 ? facts->entries[0].text : NULL);
}

const char *reading_text(const struct reading *reading, const char *source)
{
        if (!source || *source == '\0' || reading->language == reading->written)
                return source;
        const char *words = look_up(reading->context, source);
        return words ? words : source;
}

// One text while its marks are printed.
struct printing {
        struct buffer out;
        struct marked_text *marked;
        const char *words;
        enum language language;
};

static size_t count_terms(const char *words)
{
        struct term_mark mark;
        size_t count = 0;
        size_t from = 0;

        for (enum term_fault fault; (fault = term_mark_next(&mark, words, from)) != TERM_NONE;
                from = mark.start + mark.length)
                count += fault == TERM_READ;
        return count;
}

static void print_term(struct printing *printing, struct arena *arena, const struct term_mark *mark)
{
        struct marked_term *term = &printing->marked->terms[printing->marked->term_count++];

        term->term = arena_text(arena, printing->words + mark->id, mark->id_length);
        term->start = printing->out.length;
        term->length = mark->shown_length;
        char *shown = arena_text(arena, printing->words + mark->shown, mark->shown_length);
        if (mark->shown == mark->id)
                for (char *byte = shown; *byte; byte++)
                        if (*byte == '-')
                                *byte = ' ';
        buffer_add(&printing->out, shown);
}

// Prints a part that holds no term.
static void print_part(struct printing *printing, struct arena *arena, size_t from, size_t to)
{
        const char *part = arena_text(arena, printing->words + from, to - from);

        mark_print_text(&printing->out, part, printing->language);
}

struct marked_text text_with_marks(struct arena *arena, const char *words, enum language language)
{
        struct marked_text marked = {0};
        struct printing printing = {.marked = &marked, .words = words, .language = language};
        struct term_mark mark;
        size_t from = 0;

        buffer_init(&printing.out);
        marked.terms = arena_take(arena, count_terms(words) * sizeof(*marked.terms));
        for (enum term_fault fault; (fault = term_mark_next(&mark, words, from)) != TERM_NONE;
                from = mark.start + mark.length) {
                size_t until = fault == TERM_READ ? mark.start : mark.start + mark.length;
                print_part(&printing, arena, from, until);
                if (fault == TERM_READ)
                        print_term(&printing, arena, &mark);
        }
        print_part(&printing, arena, from, strlen(words));
        marked.text = arena_copy_text(arena, buffer_text(&printing.out));
        buffer_clear(&printing.out);
        return marked;
}

const char *text_plain(struct arena *arena, const char *words, enum language language)
{
        return text_with_marks(arena, words, language).text;
}
