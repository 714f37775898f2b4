// SPDX-License-Identifier: GPL-3.0-or-later
// What was found wrong. Below, a finding is only ids and details; here, at the edge, it becomes a
// sentence in the language now shown. Details come from files and may hold anything: they pass the
// gate and are never a format.

#include "base/diagnostics.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"

enum { EXCERPT_BYTES = 480, DETAIL_CHARACTERS = 200 };

void diagnostics_init(struct diagnostics *diagnostics)
{
        *diagnostics = (struct diagnostics){0};
}

void diagnostics_clear(struct diagnostics *diagnostics)
{
        arena_clear(&diagnostics->arena);
        memory_free(diagnostics->findings);
        diagnostics_init(diagnostics);
}

static bool same_text(const char *one, const char *other)
{
        return one == other || (one && other && strcmp(one, other) == 0);
}

static bool same_finding(const struct finding *one, const struct finding *other)
{
        if (one->place.line != other->place.line || one->place.column != other->place.column ||
                !same_text(one->message, other->message))
                return false;
        for (size_t i = 0; i < FINDING_DETAILS; i++) {
                if (!same_text(one->details[i], other->details[i]))
                        return false;
        }
        return true;
}

// Is it the file of the finding before? Keeps the count of findings in one file.
static bool same_file_as_before(struct diagnostics *diagnostics, const struct finding *finding)
{
        const struct finding *last =
                diagnostics->count ? &diagnostics->findings[diagnostics->count - 1] : NULL;
        if (last && same_text(last->place.file, finding->place.file))
                return true;
        diagnostics->in_file = 0;
        return false;
}

static bool is_known(const struct diagnostics *diagnostics, const struct finding *finding)
{
        for (size_t i = 1; i <= diagnostics->in_file && i <= diagnostics->count; i++) {
                if (same_finding(&diagnostics->findings[diagnostics->count - i], finding))
                        return true;
        }
        return false;
}

static const char *copy_or_null(struct arena *arena, const char *text)
{
        return text ? arena_copy_text(arena, text) : NULL;
}

static size_t excerpt_length(const struct finding *finding)
{
        return finding->excerpt_length ? finding->excerpt_length : strlen(finding->excerpt);
}

// The excerpt's beginning, cut between characters where it is long.
static void copy_excerpt(struct arena *arena, struct finding *finding)
{
        if (!finding->excerpt)
                return;
        size_t length = excerpt_length(finding);
        if (length > EXCERPT_BYTES) {
                length = EXCERPT_BYTES;
                while (length && ((unsigned char)finding->excerpt[length] & 0xc0) == 0x80)
                        length--;
        }
        finding->excerpt = arena_text(arena, finding->excerpt, length);
        finding->excerpt_length = length;
}

static void store(struct diagnostics *diagnostics, const struct finding *finding, bool same_file)
{
        if (diagnostics->count == diagnostics->capacity) {
                diagnostics->capacity = diagnostics->capacity ? diagnostics->capacity * 2 : 16;
                diagnostics->findings = memory_resize(diagnostics->findings, diagnostics->capacity,
                        sizeof(*diagnostics->findings));
        }
        struct arena *arena = &diagnostics->arena;
        struct finding copy = *finding;
        copy.place.file = same_file ? diagnostics->findings[diagnostics->count - 1].place.file
                                    : copy_or_null(arena, finding->place.file);
        copy.message = copy_or_null(arena, finding->message);
        copy.advice = copy_or_null(arena, finding->advice);
        for (size_t i = 0; i < FINDING_DETAILS; i++) {
                copy.details[i] = copy_or_null(arena, finding->details[i]);
                copy.advice_details[i] = copy_or_null(arena, finding->advice_details[i]);
        }
        copy_excerpt(arena, &copy);
        copy.order = diagnostics->count;
        diagnostics->findings[diagnostics->count++] = copy;
        diagnostics->in_file++;
}

void diagnostics_add(struct diagnostics *diagnostics, const struct finding *finding)
{
        bool same_file = same_file_as_before(diagnostics, finding);
        if (same_file && is_known(diagnostics, finding))
                return;
        diagnostics->errors += finding->severity == SEVERITY_ERROR;
        diagnostics->warnings += finding->severity == SEVERITY_WARNING;
        if (diagnostics->in_file < FINDINGS_IN_FILE) {
                store(diagnostics, finding, same_file);
        } else if (diagnostics->in_file == FINDINGS_IN_FILE) {
                struct finding last = {
                        .severity = SEVERITY_NOTE,
                        .place = {.file = finding->place.file, .line = finding->place.line},
                        .message = N_("there is more to mend in this file; mend these first"),
                };
                store(diagnostics, &last, same_file);
        }
}

void diagnostics_move(struct diagnostics *into, struct diagnostics *from)
{
        for (size_t i = 0; i < from->count; i++)
                diagnostics_add(into, &from->findings[i]);
        diagnostics_clear(from);
}

static int compare(long one, long other)
{
        return (one > other) - (one < other);
}

static int compare_findings(const void *left, const void *right)
{
        const struct finding *one = left;
        const struct finding *other = right;
        int result = strcmp(
                one->place.file ? one->place.file : "", other->place.file ? other->place.file : "");
        if (!result)
                result = compare(one->place.line, other->place.line);
        if (!result)
                result = compare(one->place.column, other->place.column);
        return result ? result : compare((long)one->order, (long)other->order);
}

void diagnostics_sort(struct diagnostics *diagnostics)
{
        if (diagnostics->count)
                qsort(diagnostics->findings, diagnostics->count, sizeof(*diagnostics->findings),
                        compare_findings);
}

// Bytes of the first `count` characters.
static size_t bytes_of(const char *text, size_t length, int count)
{
        size_t done = 0;
        uint32_t character;
        for (size_t size; count > 0 && (size = text_next(&character, text + done, length - done));
                done += size)
                count--;
        return done;
}

// A detail may be as long as the file: its beginning will do.
static void add_detail(struct buffer *words, const char *detail)
{
        size_t length = strlen(detail);
        size_t shown = bytes_of(detail, length, DETAIL_CHARACTERS);
        text_add_safe_bytes(words, detail, shown);
        if (shown < length)
                buffer_add(words, "…");
}

// Adds the sentence with %s and %1$s … filled in. Never printf(): a sentence may come from a
// damaged catalogue.
static void add_filled(
        struct buffer *words, const char *sentence, const char *const details[FINDING_DETAILS])
{
        size_t next = 0;
        while (*sentence) {
                size_t plain = strcspn(sentence, "%");
                buffer_add_bytes(words, sentence, plain);
                sentence += plain;
                if (!*sentence)
                        return;
                size_t index = FINDING_DETAILS;
                size_t length = 1;
                if (sentence[1] == 's') {
                        index = next++;
                        length = 2;
                } else if (sentence[1] >= '1' && sentence[1] <= '9' && sentence[2] == '$' &&
                           sentence[3] == 's') {
                        index = (size_t)(sentence[1] - '1');
                        length = 4;
                } else {
                        buffer_add(words, "%");
                        length += sentence[1] == '%';
                }
                if (index < FINDING_DETAILS && details[index])
                        add_detail(words, details[index]);
                sentence += length;
        }
}

static bool ends_sentence(const struct buffer *words)
{
        return words->length > 0 && buffer_text(words)[words->length - 1] == '.';
}

void finding_words(struct buffer *words, const struct finding *finding)
{
        add_filled(words, translate_text(finding->message), finding->details);
        if (!finding->advice)
                return;
        buffer_add(words, ends_sentence(words) ? " " : "; ");
        add_filled(words, translate_text(finding->advice), finding->advice_details);
}

// Adds the piece of the excerpt, made safe; returns its screen columns.
static int add_piece(struct buffer *out, const char *text, size_t length)
{
        struct buffer safe = {0};
        text_add_safe_bytes(&safe, text, length);
        buffer_add_bytes(out, buffer_text(&safe), safe.length);
        int width = text_width(buffer_text(&safe));
        buffer_clear(&safe);
        return width;
}

static void add_repeated(struct buffer *out, const char *text, int count)
{
        for (int i = 0; i < count; i++)
                buffer_add(out, text);
}

// The line of the file and the place underlined; the caret counts screen columns.
static void print_excerpt(struct buffer *out, const struct finding *finding)
{
        const char *rest = finding->excerpt;
        size_t left = excerpt_length(finding);
        int first = finding->excerpt_column > 1 ? finding->excerpt_column : 1;
        const char *cut = first > 1 ? "…" : "";
        buffer_add_format(out, "%5d | %s", finding->place.line, cut);
        size_t size = bytes_of(rest, left, finding->place.column - first);
        int before = add_piece(out, rest, size) + (first > 1);
        rest += size;
        left -= size;
        size = bytes_of(rest, left, finding->place.length);
        int under = add_piece(out, rest, size);
        (void)add_piece(out, rest + size, left - size);
        if (finding->place.column > 0) {
                buffer_add(out, "\n      | ");
                add_repeated(out, " ", before);
                add_repeated(out, "^", under > 0 ? under : 1);
        }
        buffer_add(out, "\n");
}

void finding_print(struct buffer *out, const struct finding *finding)
{
        // Words that scripts look for: the same in every language.
        static const char *const severities[] = {"error", "warning", "note"};
        text_add_safe(out, finding->place.file ? finding->place.file : "bereke");
        if (finding->place.line > 0)
                buffer_add_format(out, ":%d", finding->place.line);
        if (finding->place.line > 0 && finding->place.column > 0)
                buffer_add_format(out, ":%d", finding->place.column);
        buffer_add_format(out, ": %s: ", severities[finding->severity]);
        finding_words(out, finding);
        buffer_add(out, "\n");
        if (finding->excerpt && finding->place.line > 0)
                print_excerpt(out, finding);
}

const struct finding *diagnostics_first_error(const struct diagnostics *diagnostics)
{
        for (size_t i = 0; i < diagnostics->count; i++) {
                if (diagnostics->findings[i].severity == SEVERITY_ERROR)
                        return &diagnostics->findings[i];
        }
        return NULL;
}
