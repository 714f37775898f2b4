// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every sentence of a file as a learner would have to. Offsets into a text are kept, so that
// each finding names the word itself.
#include "course/wording.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "course/paragraph.h"
#include "course/sentence.h"
#include "course/term_mark.h"
#include "course/text_list.h"
#include "money/mark.h"
#include "yaml/visit.h"

enum {
        SENTENCE_WORDS_ENGLISH = 15,
        SENTENCE_WORDS = 12, // Kyrgyz and Russian: longer words, more in each
        SCREEN_WORDS = 60,
        SCREEN_LINES = 8,
        SCREEN_COLUMNS = 64,
        FINDINGS_IN_TEXT = 50 // in one text; whoever has more knows by then
};

// One text with its line breaks made spaces: the offsets are those of the file.
struct checked_text {
        const struct wording *wording;
        const struct yaml_node *scalar;
        const char *words;
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

static const char *on_one_line(struct arena *arena, const struct yaml_node *scalar)
{
        const char *end = scalar->text + scalar->length;
        const char *line = memchr(scalar->text, '\n', scalar->length);

        if (!line)
                return scalar->text;
        char *copy = arena_text(arena, scalar->text, scalar->length);
        for (; line; line = memchr(line, '\n', (size_t)(end - line)))
                copy[line++ - scalar->text] = ' ';
        return copy;
}

static void check_amounts(struct checked_text *text)
{
        struct mark mark;
        size_t from = 0;

        while (!is_full(text)) {
                switch (mark_next(&mark, text->words, from)) {
                case MARK_NONE:
                        return;
                case MARK_READ:
                        break;
                case MARK_BROKEN:
                        say(text, mark.start, mark.length,
                                &(struct finding){
                                        .message = N_("this amount cannot be read"),
                                        .advice = N_("write it as <3000 som> or <3 percent>"),
                                });
                        break;
                }
                from = mark.start + mark.length;
        }
}

static void refer_to_term(struct checked_text *text, const struct term_mark *mark)
{
        struct maker *maker = text->wording->maker;

        if (!maker->references)
                return;
        text->findings++; // perhaps
        const char *id = arena_text(maker->scratch, text->words + mark->id, mark->id_length);
        maker_refer(maker, REFERENCE_TERM, id, NULL,
                yaml_finding_inside(maker->document, text->scalar, mark->id, mark->id_length));
}

static void check_terms(struct checked_text *text)
{
        struct term_mark mark;
        size_t from = 0;

        while (!is_full(text)) {
                switch (term_mark_next(&mark, text->words, from)) {
                case TERM_NONE:
                        return;
                case TERM_READ:
                        refer_to_term(text, &mark);
                        break;
                case TERM_BROKEN:
                        say(text, mark.start, mark.length,
                                &(struct finding){
                                        .message = N_("this term cannot be read"),
                                        .advice = N_("write it as [[budget]] or "
                                                     "[[budget|the form shown]]"),
                                });
                        break;
                }
                from = mark.start + mark.length;
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

        if (sentence_gaps(text->words, text->scalar->length) < most)
                return;
        while (!is_full(text) && paragraph_next(&paragraph, text->scalar)) {
                struct sentence sentence = {.end = paragraph.start};
                while (!is_full(text) && sentence_next(&sentence, text->words, paragraph.end))
                        if (sentence.words > most)
                                warn_of_length(text, &sentence, most);
        }
}

static void check_script(struct checked_text *text)
{
        size_t from = 0;
        size_t offset;
        char letter[5];

        while (!is_full(text) && text_mixed_script(text->words + from, &offset, letter)) {
                say(text, from + offset, strlen(letter),
                        &(struct finding){
                                .severity = SEVERITY_WARNING,
                                .message = N_("the letter \"%s\" is of another script than its "
                                              "word"),
                                .details = {letter},
                                .advice = N_("write the word again with one keyboard layout"),
                        });
                from += offset + strcspn(text->words + from + offset, " ");
        }
}

static void check_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        const struct wording *wording = context;
        struct checked_text text = {
                wording, scalar, on_one_line(wording->maker->scratch, scalar), 0};

        check_amounts(&text);
        check_terms(&text);
        if (wording->style && text_is_translated(field, scalar)) {
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
