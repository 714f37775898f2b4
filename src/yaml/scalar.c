// SPDX-License-Identifier: GPL-3.0-or-later
// Single values: the schema says what a text means, YAML never does. A number is digits, a yes is
// "yes", and everything else stays the text that was written.

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/place.h"
#include "yaml/walk.h"

enum { WORDS_LISTED = 6 };

static bool is_digit(char byte)
{
        return byte >= '0' && byte <= '9';
}

// Digits with an optional minus sign; at most 15 of them, so that nothing overflows later on.
static bool parse_whole(int64_t *value, const char *text, const char **end)
{
        bool negative = *text == '-';
        const char *start = text + negative;
        const char *at = start;
        *value = 0;
        for (; is_digit(*at); at++) {
                if (at - start >= 15)
                        return false;
                *value = *value * 10 + (*at - '0');
        }
        if (negative)
                *value = -*value;
        *end = at;
        return at > start;
}

static bool parse_number(int64_t *value, const char *text)
{
        const char *end;
        return parse_whole(value, text, &end) && *end == '\0';
}

static bool parse_amount(int64_t *value, const char *text)
{
        const char *end;
        if (!parse_whole(value, text, &end))
                return false;
        *value *= 100;
        if (*end == '\0')
                return true;
        if (*end != '.' && *end != ',')
                return false;
        end++;
        size_t decimals = strspn(end, "0123456789");
        if (decimals < 1 || decimals > 2 || end[decimals] != '\0')
                return false;
        int64_t part = (end[0] - '0') * 10 + (decimals == 2 ? end[1] - '0' : 0);
        *value += *text == '-' ? -part : part;
        return true;
}

static bool parse_percent(int64_t *value, const char *text)
{
        const char *end;
        if (!parse_whole(value, text, &end))
                return false;
        if (*end == ' ')
                end++;
        return *end == '\0' || strcmp(end, "%") == 0;
}

static bool parse_boolean(int64_t *value, const char *text)
{
        *value = strcmp(text, "yes") == 0 || strcmp(text, "true") == 0;
        return *value || strcmp(text, "no") == 0 || strcmp(text, "false") == 0;
}

static bool is_id(const char *text)
{
        return *text && text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

// What a kind of value is called, how it is parsed, and what to say where it does not parse.
struct kind {
        bool (*parse)(int64_t *value, const char *text);
        const char *shape; // "a … is expected here", for a list or map in its place
        const char *wrong; // for a text that does not parse
        const char *advice;
};

static const struct kind kinds[] = {
        [SCHEMA_TEXT] = {NULL, N_("a text is expected here"), NULL, NULL},
        [SCHEMA_LINE] = {NULL, N_("a text is expected here"), NULL, NULL},
        [SCHEMA_TOKEN] = {NULL, N_("a single value is expected here"), NULL, NULL},
        [SCHEMA_ID] = {NULL, N_("an id is expected here"), N_("\"%s\" cannot be an id"),
                N_("use only the letters a to z, digits and -")},
        [SCHEMA_NUMBER] = {parse_number, N_("a number is expected here"),
                N_("\"%s\" is not a whole number"), N_("write digits only, like 12500")},
        [SCHEMA_AMOUNT] = {parse_amount, N_("an amount is expected here"),
                N_("\"%s\" is not an amount"), N_("write digits only, like 12500 or 12500.50")},
        [SCHEMA_PERCENT] = {parse_percent, N_("a percentage is expected here"),
                N_("\"%s\" is not a percentage"), N_("write it like 80%")},
        [SCHEMA_BOOLEAN] = {parse_boolean, N_("yes or no is expected here"),
                N_("\"%s\" is neither yes nor no"), N_("write yes or no")},
        [SCHEMA_CHOICE] = {NULL, N_("a single value is expected here"),
                N_("\"%s\" is not known here"), NULL},
};

static bool is_sentence(enum schema_type type)
{
        return type == SCHEMA_TEXT || type == SCHEMA_LINE;
}

// A list or a map stands where a single value was meant.
static void refuse_shape(
        struct walk *walk, const struct schema_field *field, const struct yaml_node *node)
{
        const char *advice = N_("write the value behind the colon, on the same line");
        if (is_sentence(field->type) && node->flow)
                advice = N_("a text that begins with a bracket must stand in quotation marks");
        else if (is_sentence(field->type) && node->kind == YAML_MAP)
                advice =
                        N_("if a colon belongs to the text, put the whole text in quotation marks");
        walk_refuse(walk, node, kinds[field->type].shape, NULL, advice);
}

// YAML takes " # …" off a text in silence: perhaps it was meant to be read.
static void refuse_comment(struct walk *walk, const struct yaml_node *node)
{
        const struct yaml_source *source = &walk->document->source;
        bool block = node->style == YAML_LITERAL || node->style == YAML_FOLDED;
        size_t at = block ? node->start + 1 : node->end;
        if (block)
                at += strspn(source->bytes + at, "+-0123456789");
        size_t spaces = 0;
        while (at + spaces < source->length &&
                (source->bytes[at + spaces] == ' ' || source->bytes[at + spaces] == '\t'))
                spaces++;
        if (spaces == 0 || at + spaces >= source->length || source->bytes[at + spaces] != '#')
                return;
        struct spot spot = spot_move(
                source, (struct spot){node->start, node->line, node->column}, at + spaces);
        struct finding finding = spot_finding(source, spot, source->length - spot.offset);
        finding.message = YAML_COMMENT_MESSAGE;
        finding.advice = YAML_COMMENT_ADVICE;
        walk_report(walk, &finding);
}

static void read_sentence(
        struct walk *walk, const struct schema_field *field, const struct yaml_node *node)
{
        if (walk->flow)
                walk_refuse(walk, walk->flow,
                        N_("a text cannot stand inside brackets, where a comma cuts it"), NULL,
                        N_("write each item on a line of its own"));
        const char *newline = field->type == SCHEMA_LINE ? strchr(node->text, '\n') : NULL;
        if (newline)
                walk_refuse(walk, node, N_("this must be one line"), NULL, N_("take the | away"));
        refuse_comment(walk, node);
}

static void add_words(struct buffer *out, const char *const *words, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                buffer_add(out, i ? ", " : "");
                buffer_add(out, words[i]);
        }
}

// Of many words the nearest one is named, of a few all.
static bool read_choice(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, int64_t *value)
{
        for (size_t i = 0; i < field->word_count; i++) {
                if (strcmp(node->text, field->words[i]) == 0) {
                        *value = (int64_t)i;
                        return true;
                }
        }
        struct buffer words = {0};
        char letter[TEXT_LETTER];
        add_words(&words, field->words, field->word_count);
        struct finding finding = yaml_finding(walk->document, node);
        finding.message = kinds[SCHEMA_CHOICE].wrong;
        finding.details[0] = node->text;
        bool few = field->word_count <= WORDS_LISTED && !text_find_cyrillic(letter, node->text);
        if (few || !walk_suggest(&finding, letter, field->words, field->word_count)) {
                finding.advice = N_("write one of: %s");
                finding.advice_details[0] = buffer_text(&words);
        }
        walk_report(walk, &finding);
        buffer_clear(&words);
        return false;
}

// A stored number as it is written in a file.
static void add_number(struct buffer *out, enum schema_type type, int64_t value)
{
        if (type == SCHEMA_AMOUNT && value % 100 != 0)
                buffer_add_format(out, "%lld.%02lld", (long long)(value / 100),
                        llabs((long long)(value % 100)));
        else
                buffer_add_format(
                        out, "%lld", (long long)(type == SCHEMA_AMOUNT ? value / 100 : value));
}

static bool check_range(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, int64_t value)
{
        if (field->least == field->most || (value >= field->least && value <= field->most))
                return true;
        struct buffer least = {0};
        struct buffer most = {0};
        add_number(&least, field->type, field->least);
        add_number(&most, field->type, field->most);
        struct finding finding = yaml_finding(walk->document, node);
        finding.message = N_("\"%s\" is outside the range");
        finding.details[0] = node->text;
        finding.advice = N_("choose a number from %s to %s");
        finding.advice_details[0] = buffer_text(&least);
        finding.advice_details[1] = buffer_text(&most);
        walk_report(walk, &finding);
        buffer_clear(&least);
        buffer_clear(&most);
        return false;
}

static void read_number(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, struct yaml_number *target)
{
        const struct kind *kind = &kinds[field->type];
        int64_t value = 0;
        if (field->type == SCHEMA_CHOICE) {
                if (!read_choice(walk, field, node, &value))
                        return;
        } else if (!kind->parse(&value, node->text)) {
                walk_refuse(walk, node, kind->wrong, node->text, kind->advice);
                return;
        } else if (!check_range(walk, field, node, value)) {
                return;
        }
        *target = (struct yaml_number){value, node};
}

// A letter that looks right and is not cannot be found without help.
static void refuse_id(struct walk *walk, const struct yaml_node *node)
{
        const struct kind *kind = &kinds[SCHEMA_ID];
        struct finding finding = yaml_finding(walk->document, node);
        char letter[TEXT_LETTER];
        bool cyrillic = text_find_cyrillic(letter, node->text);
        finding.message = kind->wrong;
        finding.details[0] = node->text;
        finding.advice =
                cyrillic ? N_("use only the letters a to z, digits and - (the %s is a Cyrillic "
                              "letter)")
                         : kind->advice;
        finding.advice_details[0] = cyrillic ? letter : NULL;
        walk_report(walk, &finding);
}

// What the reader has refused is stored as far as it can be, and not judged again.
static bool is_refused(struct walk *walk, const struct yaml_node *node)
{
        if (walk->document->refused_count == 0)
                return false;
        return walk_is_refused(walk, node->line, yaml_line_of(walk->document, node, node->length));
}

void walk_scalar(struct walk *walk, const struct schema_field *field, const struct yaml_node *node,
        void *target)
{
        const struct kind *kind = &kinds[field->type];
        if (node->kind != YAML_SCALAR) {
                refuse_shape(walk, field, node);
                return;
        }
        if (node->length == 0 && node->style == YAML_PLAIN) {
                walk_refuse_empty(walk, node);
                return;
        }
        if (kind->parse || field->type == SCHEMA_CHOICE) {
                read_number(walk, field, node, target);
                return;
        }
        if (is_sentence(field->type))
                read_sentence(walk, field, node);
        else if (field->type == SCHEMA_ID && !is_id(node->text) && !is_refused(walk, node))
                refuse_id(walk, node);
        *(struct yaml_text *)target = (struct yaml_text){node->text, node};
}
