// SPDX-License-Identifier: GPL-3.0-or-later
// libyaml says "did not find expected key". What a writer needs to hear is what most often stands
// behind it: a colon inside a text, a quotation mark left open, a line that does not stand under
// its neighbours. This table says so.

#include "yaml/syntax.h"

#include <stdbool.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/place.h"

// What must be looked at before the meaning is sure.
enum look { LOOK_NOWHERE, LOOK_FOR_SPACE, LOOK_FOR_COLON, LOOK_FOR_START };

struct meaning {
        const char *message;
        const char *advice;
};

// What libyaml says (its context and its problem contain these words) and what it means for a
// writer.
struct saying {
        const char *context;
        const char *problem;
        bool at_context; // the place is where the thing began, not where it went wrong
        enum look look;
        struct meaning meaning;
};

#define QUOTE_IT N_("put the whole text in quotation marks")

static const struct saying sayings[] = {
        {"quoted scalar", "escape", false, LOOK_NOWHERE,
                {N_("a \\ inside \"…\" has a meaning of its own"),
                        N_("write \\\\ for a \\, or take the \"…\" away")}},
        {"quoted scalar", "hexdecimal", false, LOOK_NOWHERE,
                {N_("a \\ inside \"…\" has a meaning of its own"),
                        N_("write \\\\ for a \\, or take the \"…\" away")}},
        {"quoted scalar", "", true, LOOK_NOWHERE,
                {N_("this quotation mark is not closed"),
                        N_("put the same mark at the end of the text")}},
        {"simple key", "could not find expected ':'", true, LOOK_FOR_SPACE,
                {N_("this line has no key"), N_("write \"key: value\", or put more spaces before "
                                                "it if it belongs to the text above")}},
        {"", "mapping values are not allowed", false, LOOK_FOR_COLON,
                {N_("a colon cannot stand here"), QUOTE_IT}},
        {"anchor", "", true, LOOK_NOWHERE, {N_("a text cannot begin with &"), QUOTE_IT}},
        {"alias", "", true, LOOK_NOWHERE, {N_("a text cannot begin with *"), QUOTE_IT}},
        {"tag", "", true, LOOK_NOWHERE, {N_("a text cannot begin with !"), QUOTE_IT}},
        {"", "undefined tag", false, LOOK_NOWHERE, {N_("a text cannot begin with !"), QUOTE_IT}},
        {"block scalar", "", false, LOOK_NOWHERE,
                {N_("after | or > the text begins on the next line"),
                        N_("move the text to a line of its own, with more spaces before it")}},
        {"directive", "", true, LOOK_NOWHERE,
                {N_("a line cannot begin with \"%\" here"), N_("delete this line")}},
        {"", "cannot start any token", false, LOOK_NOWHERE,
                {N_("a text cannot begin with this character"), QUOTE_IT}},
        {"", "mapping keys are not allowed", false, LOOK_NOWHERE,
                {N_("a text cannot begin with this character"), QUOTE_IT}},
        {"flow", "", true, LOOK_NOWHERE,
                {N_("this bracket is not closed"),
                        N_("if it belongs to the text, put the whole text in quotation marks")}},
        {"", "block sequence entries", false, LOOK_NOWHERE,
                {N_("a \"- \" cannot stand here"), N_("begin the list on a line of its own")}},
        {"", "document start", false, LOOK_NOWHERE,
                {N_("a second document begins here"),
                        N_("one file holds one lesson; delete this line or move the rest into a "
                           "file of its own")}},
        {"block mapping", "", false, LOOK_FOR_START,
                {N_("the text goes on after its quotation mark or bracket"), QUOTE_IT}},
        {"block collection", "", false, LOOK_FOR_START,
                {N_("the text goes on after its quotation mark or bracket"), QUOTE_IT}},
};

static const struct meaning no_space = {
        N_("a colon needs an ordinary space after it"), N_("write \"key: value\"")};

static const struct meaning comment = {YAML_COMMENT_MESSAGE, YAML_COMMENT_ADVICE};

static const struct meaning misplaced = {N_("this line does not fit under the lines above"),
        N_("give lines that belong together the same spaces before them, and every key its colon")};

// What was said, or the last resort.
static const struct saying *find_saying(const char *context, const char *problem)
{
        static const struct saying other = {"", "", false, LOOK_NOWHERE,
                {N_("this line cannot be understood"), N_("compare it with a lesson that works")}};
        for (size_t i = 0; i < ARRAY_LENGTH(sayings); i++) {
                if (strstr(context, sayings[i].context) && strstr(problem, sayings[i].problem))
                        return &sayings[i];
        }
        return &other;
}

// The spot of libyaml's mark; for one behind the file's end, the beginning of the last line that
// says something.
static struct spot spot_of_mark(const struct yaml_source *source, const yaml_mark_t *mark)
{
        struct spot line = {0, 1, 1};
        struct spot last = line;
        while ((size_t)line.line <= mark->line) {
                const char *start = source->bytes + line.offset;
                const char *newline = memchr(start, '\n', source->length - line.offset);
                if (!newline)
                        break;
                if (newline > start && *start != '\r')
                        last = line;
                line.offset += (size_t)(newline - start) + 1;
                line.line++;
        }
        if (line.offset >= source->length)
                return last;
        size_t offset = line.offset;
        for (size_t column = 0;
                column < mark->column && offset < source->length && source->bytes[offset] != '\n';
                column++) {
                uint32_t character;
                offset += text_next(&character, source->bytes + offset, source->length - offset);
        }
        return spot_move(source, line, offset);
}

// The first colon from the spot on, up to the line's end.
static const char *colon_after(const struct yaml_source *source, size_t offset)
{
        const char *start = source->bytes + offset;
        size_t left = source->length - offset;
        const char *newline = memchr(start, '\n', left);
        return memchr(start, ':', newline ? (size_t)(newline - start) : left);
}

// A colon without a space: copied from a word processor, or typed in haste.
static bool lacks_space(const struct yaml_source *source, struct spot spot)
{
        const char *colon = colon_after(source, spot.offset);
        return colon && colon + 1 < source->bytes + source->length && !strchr(" \r\n", colon[1]);
}

// Is the spot the first thing in its line that is no space?
static bool begins_line(const struct yaml_source *source, struct spot spot)
{
        size_t at = spot.offset;
        while (at > 0 && (source->bytes[at - 1] == ' ' || source->bytes[at - 1] == '-'))
                at--;
        return at == 0 || source->bytes[at - 1] == '\n';
}

static bool is_first_colon(const struct yaml_source *source, struct spot spot)
{
        size_t start = spot.offset;
        while (start > 0 && source->bytes[start - 1] != '\n')
                start--;
        return colon_after(source, start) == source->bytes + spot.offset;
}

// Moves the spot to a comment on the line above: it has ended a text that goes on here.
static bool find_comment_above(const struct yaml_source *source, struct spot *spot)
{
        size_t end = spot->offset;
        while (end > 0 && source->bytes[end - 1] != '\n')
                end--;
        if (end == 0)
                return false;
        size_t at = end - 1;
        while (at > 0 && source->bytes[at - 1] != '\n' && source->bytes[at] != '#')
                at--;
        size_t text = at;
        while (text > 0 && source->bytes[text - 1] == ' ')
                text--;
        if (source->bytes[at] != '#' || text == at || text == 0 || source->bytes[text - 1] == '\n')
                return false;
        *spot = spot_on_line(source, at, spot->line - 1);
        return true;
}

// The same words of libyaml mean different things, depending on what stands in the line.
static const struct meaning *meaning_of(
        const struct saying *saying, const struct yaml_source *source, struct spot *spot)
{
        bool misplaced_line = (saying->look == LOOK_FOR_COLON && is_first_colon(source, *spot)) ||
                              (saying->look == LOOK_FOR_START && begins_line(source, *spot));
        if (saying->look == LOOK_FOR_SPACE && lacks_space(source, *spot))
                return &no_space;
        if ((misplaced_line || saying->look == LOOK_FOR_SPACE) && find_comment_above(source, spot))
                return &comment;
        return misplaced_line ? &misplaced : &saying->meaning;
}

struct finding syntax_finding(const struct yaml_source *source, const yaml_parser_t *parser)
{
        const struct saying *saying = find_saying(
                parser->context ? parser->context : "", parser->problem ? parser->problem : "");
        const yaml_mark_t *mark =
                saying->at_context ? &parser->context_mark : &parser->problem_mark;
        struct spot spot = spot_of_mark(source, mark);
        const struct meaning *meaning = meaning_of(saying, source, &spot);
        struct finding finding = spot_finding(source, spot, 1);
        finding.message = meaning->message;
        finding.advice = meaning->advice;
        return finding;
}
