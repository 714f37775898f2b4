// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every sentence of a file as a learner would have to. Offsets into a text are kept, so that
// each finding names the word itself.
#include "author/wording.h"

#include <stdio.h>
#include <string.h>

#include "author/sentence.h"
#include "base/text.h"
#include "base/translate.h"
#include "course/mark_check.h"
#include "course/paragraph.h"
#include "course/term_mark.h"
#include "course/text_list.h"
#include "yaml/visit.h"

enum {
        SENTENCE_WORDS_ENGLISH = 15,
        SENTENCE_WORDS = 12, // Kyrgyz and Russian: longer words, more in each
        SCREEN_WORDS = 60,
        SCREEN_LINES = 8,
        SCREEN_COLUMNS = 64
};

struct checked_text {
        const struct wording *wording;
        const struct yaml_node *scalar;
        size_t findings;
};

static bool is_full(const struct checked_text *text)
{
        return text->findings >= FINDINGS_IN_TEXT;
}

static void say(struct checked_text *text, size_t offset, size_t length, const struct finding *what)
{
        text->findings++;
        maker_say_inside(
                text->wording->maker, (struct words_at){text->scalar, offset, length}, what);
}

// Writes down every term that the text names, to be held against the glossary.
static void refer_to_terms(struct checked_text *text)
{
        struct references *references = text->wording->references;
        struct maker *maker = text->wording->maker;
        const char *words = text->scalar->text;
        struct term_mark mark = {0};
        enum term_fault found;

        while (references && !is_full(text) &&
                (found = term_mark_next(&mark, words, mark.start + mark.length)) != TERM_NONE) {
                if (found == TERM_BROKEN)
                        continue;
                text->findings++; // perhaps
                struct finding at =
                        yaml_finding_inside(maker->document, text->scalar, mark.id, mark.id_length);
                if (!maker_has_refused(maker, at.place.line))
                        reference_add(references, REFERENCE_TERM,
                                arena_text(maker->scratch, words + mark.id, mark.id_length), NULL,
                                at);
        }
}

static void warn_of_length(struct checked_text *text, const struct sentence *sentence, size_t most)
{
        char words[24];
        char limit[24];

        snprintf(words, sizeof(words), "%zu", sentence->words);
        snprintf(limit, sizeof(limit), "%zu", most);
        say(text, sentence->start, sentence->end - sentence->start,
                &(struct finding){
                        .severity = SEVERITY_WARNING,
                        .message = N_("this sentence has %s words; %s is the most that reads "
                                      "easily"),
                        .details = {words, limit},
                        .advice = N_("make two sentences of it"),
                });
}

static void check_sentences(struct checked_text *text)
{
        size_t most =
                text->wording->language == LANGUAGE_EN ? SENTENCE_WORDS_ENGLISH : SENTENCE_WORDS;
        struct paragraph paragraph = {0};

        if (sentence_gaps(text->scalar->text, text->scalar->length) < most)
                return;
        while (!is_full(text) && paragraph_next(&paragraph, text->scalar)) {
                struct sentence sentence = {.end = paragraph.start};
                while (!is_full(text) &&
                        sentence_next(&sentence, text->scalar->text, paragraph.end))
                        if (sentence.words > most)
                                warn_of_length(text, &sentence, most);
        }
}

static void check_script(struct checked_text *text)
{
        size_t from = 0;
        size_t offset;
        char letter[5];

        while (!is_full(text) && text_mixed_script(text->scalar->text + from, &offset, letter)) {
                say(text, from + offset, strlen(letter),
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("the letter \"%s\" is of another script than its "
                                              "word"),
                                .details = {letter},
                                .advice = N_("write the word again with one keyboard layout"),
                        });
                from += offset + strcspn(text->scalar->text + from + offset, " \n");
        }
}

// The story at the head of the file may be longer.
static bool is_card(const struct wording *wording, const struct schema_field *field,
        const struct yaml_node *scalar)
{
        return field->name && strcmp(field->name, "text") == 0 &&
               scalar != yaml_get(wording->maker->document->root, "text");
}

static void check_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        const struct wording *wording = context;
        struct checked_text text = {.wording = wording, .scalar = scalar};

        refer_to_terms(&text);
        if (wording->cards && is_card(wording, field, scalar))
                wording_check_screen(wording->maker, (struct yaml_text){scalar->text, scalar});
        if (text_is_translated(field, scalar)) {
                check_sentences(&text);
                check_script(&text);
        }
}

void wording_check(const struct wording *wording)
{
        struct wording copy = *wording;
        struct schema_visit visit = {.text = check_text, .context = &copy};

        schema_visit_texts(&visit, wording->table, wording->maker->document);
}

// Lines of a text that breaks at spaces only and has one column a character: never fewer than it
// really has. Quick, and enough for almost every screen.
static size_t estimate_lines(const struct yaml_node *scalar)
{
        struct paragraph paragraph = {0};
        size_t lines = 0;

        while (paragraph_next(&paragraph, scalar)) {
                size_t column = SCREEN_COLUMNS;
                size_t word = 0;
                for (size_t i = paragraph.start; i <= paragraph.end; i++) {
                        char byte = i < paragraph.end ? scalar->text[i] : ' ';
                        if (byte != ' ' && byte != '\n') {
                                word += ((unsigned char)byte & 0xc0) != 0x80;
                                continue;
                        }
                        bool fits = column + 1 + word <= SCREEN_COLUMNS;
                        lines += fits ? 0 : 1 + word / SCREEN_COLUMNS;
                        column = fits ? column + 1 + word : word % SCREEN_COLUMNS;
                        word = 0;
                }
        }
        return lines;
}

static size_t count_lines(struct maker *maker, struct yaml_text text)
{
        struct paragraph paragraph = {0};
        size_t lines = 0;

        while (paragraph_next(&paragraph, text.node))
                lines += text_wrap(maker->scratch,
                        paragraph_text(maker->scratch, text.node, paragraph), SCREEN_COLUMNS)
                                 .count;
        return lines;
}

static void warn_of_screen(
        struct maker *maker, struct yaml_text text, size_t number, const char *message)
{
        char count[24];

        snprintf(count, sizeof(count), "%zu", number);
        maker_say_inside(maker, (struct words_at){text.node, 0, 0},
                &(struct finding){
                        .severity = SEVERITY_WARNING,
                        .message = message,
                        .details = {count},
                        .advice = N_("make two screens of it"),
                });
}

static size_t count_words(struct yaml_text text)
{
        struct sentence sentence = {0};
        size_t words = 0;

        if (sentence_gaps(text.text, text.node->length) < SCREEN_WORDS)
                return 0;
        while (sentence_next(&sentence, text.text, text.node->length))
                words += sentence.words;
        return words;
}

void wording_check_screen(struct maker *maker, struct yaml_text text)
{
        if (!text.text)
                return;
        size_t words = count_words(text);
        if (words > SCREEN_WORDS) {
                warn_of_screen(maker, text, words,
                        N_("this screen has %s words; 60 is the most that reads easily"));
                return;
        }
        if (text.node->length < 2 * SCREEN_LINES || estimate_lines(text.node) <= SCREEN_LINES)
                return;
        size_t lines = count_lines(maker, text);
        if (lines > SCREEN_LINES)
                warn_of_screen(maker, text, lines, N_("this screen has %s lines; 8 is the most"));
}
