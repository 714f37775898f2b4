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

// What libyaml says (the context or the problem contains it) and what it means for a writer.
struct meaning {
        const char *context; // NULL matches every one
        const char *problem;
        bool at_context; // the place is where the thing began, not where it went wrong
        const char *message;
        const char *advice;
};

static const struct meaning no_key = {"simple key", "could not find expected ':'", true,
        N_("this line has no key"),
        N_("write \"key: value\", or put more spaces before it if it belongs to the text above")};

static const struct meaning no_space = {
        NULL, "", true, N_("a colon needs an ordinary space after it"), N_("write \"key: value\"")};

static const struct meaning meanings[] = {
        {"quoted scalar", "escape", false, N_("a \\ inside \"…\" has a meaning of its own"),
                N_("write \\\\ for a \\, or take the \"…\" away")},
        {"quoted scalar", "hexdecimal", false, N_("a \\ inside \"…\" has a meaning of its own"),
                N_("write \\\\ for a \\, or take the \"…\" away")},
        {"quoted scalar", "", true, N_("this quotation mark is not closed"),
                N_("put the same mark at the end of the text")},
        {NULL, "mapping values are not allowed", false, N_("a colon cannot stand here"),
                N_("if it belongs to the text, put the whole text in quotation marks")},
        {"anchor", "", false, N_("a text cannot begin with &"),
                N_("put the whole text in quotation marks")},
        {"alias", "", true, N_("a text cannot begin with *"),
                N_("put the whole text in quotation marks")},
        {"tag", "", true, N_("a text cannot begin with !"),
                N_("put the whole text in quotation marks")},
        {NULL, "undefined tag", false, N_("a text cannot begin with !"),
                N_("put the whole text in quotation marks")},
        {"block scalar", "tab", false, N_("a tab stands before the text of this line"),
                N_("use ordinary spaces only")},
        {"block scalar", "", false, N_("after | or > the text begins on the next line"),
                N_("move the text to a line of its own, with more spaces before it")},
        {"directive", "", true, N_("a line that begins with % is not used here"),
                N_("delete this line")},
        {NULL, "cannot start any token", false, N_("a text cannot begin with this character"),
                N_("put the whole text in quotation marks")},
        {"flow", "", true, N_("this bracket is not closed"),
                N_("if it belongs to the text, put the whole text in quotation marks")},
        {NULL, "block sequence entries", false, N_("a \"- \" cannot stand here"),
                N_("begin the list on a line of its own")},
        {"block mapping", "", false, N_("this does not fit under the lines above"),
                N_("give lines that belong together the same spaces before them, and put a text "
                   "that begins with a "
                   "quotation mark or a bracket in quotation marks as a whole")},
        {"block collection", "", false, N_("this does not fit under the list above"),
                N_("begin each item with \"- \" right under the one before")},
        {NULL, "document start", false, N_("this does not belong to the lines above"),
                N_("write \"key: value\" at the beginning of the line")},
};

static const struct meaning unknown = {NULL, "", false, N_("this line cannot be understood"),
        N_("compare it with a lesson that works")};

static const struct meaning *meaning_of(const char *context, const char *problem)
{
        if (strstr(context, no_key.context) && strstr(problem, no_key.problem))
                return &no_key;
        for (size_t i = 0; i < ARRAY_LENGTH(meanings); i++) {
                const struct meaning *meaning = &meanings[i];
                bool right_context = !meaning->context || strstr(context, meaning->context);
                if (right_context && strstr(problem, meaning->problem))
                        return meaning;
        }
        return &unknown;
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

// A line with a colon that is followed by no space: copied from a word processor, or typed in
// haste.
static bool lacks_space(const struct yaml_source *source, struct spot spot)
{
        const char *start = source->bytes + spot.offset;
        size_t left = source->length - spot.offset;
        const char *newline = memchr(start, '\n', left);
        size_t length = newline ? (size_t)(newline - start) : left;
        const char *colon = memchr(start, ':', length);
        return colon && colon + 1 < start + length && colon[1] != ' ' && colon[1] != '\r';
}

struct finding syntax_finding(const struct yaml_source *source, const yaml_parser_t *parser)
{
        const char *context = parser->context ? parser->context : "";
        const char *problem = parser->problem ? parser->problem : "";
        const struct meaning *meaning = meaning_of(context, problem);
        const yaml_mark_t *mark =
                meaning->at_context ? &parser->context_mark : &parser->problem_mark;
        struct spot spot = spot_of_mark(source, mark);
        if (meaning == &no_key && lacks_space(source, spot))
                meaning = &no_space;
        struct finding finding = spot_finding(source, spot, 1);
        finding.message = meaning->message;
        finding.advice = meaning->advice;
        return finding;
}
