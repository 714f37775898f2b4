// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file: its bytes are scanned, then libyaml's events are taken into a tree until one of
// them cannot be. The document API is never used: it takes nine times the file in memory, and it
// has forgotten the lines.

#include "yaml/reader.h"

#include <string.h>

#include <yaml.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/scan.h"
#include "yaml/syntax.h"
#include "yaml/tree.h"

// Bytes before the line that begins with the stop key, all of them where there is none.
static size_t length_of_head(const struct yaml_source *source)
{
        size_t key = strlen(source->stop);
        for (size_t start = 0; start + key < source->length;) {
                const char *line = source->bytes + start;
                if (memcmp(line, source->stop, key) == 0 && line[key] == ':')
                        return start;
                const char *newline = memchr(line, '\n', source->length - start);
                if (!newline)
                        break;
                start = (size_t)(newline - source->bytes) + 1;
        }
        return source->length;
}

// A second document is all that may follow the end of the first.
static bool read_after_end(struct tree *tree, const yaml_event_t *event)
{
        if (event->type == YAML_STREAM_END_EVENT)
                return true;
        tree_refuse(tree, &event->start_mark, N_("a second document begins here"),
                N_("one file holds one lesson; delete this line or move the rest into a file of "
                   "its own"));
        return false;
}

// Reads events until the stream ends (true) or one cannot be taken in (false).
static bool read_events(struct tree *tree, yaml_parser_t *parser)
{
        bool ended = false;
        for (;;) {
                yaml_event_t event;
                if (!yaml_parser_parse(parser, &event))
                        return false;
                bool taken = true;
                bool last = event.type == YAML_STREAM_END_EVENT;
                if (ended)
                        taken = read_after_end(tree, &event);
                else if (event.type == YAML_DOCUMENT_END_EVENT)
                        ended = true;
                else if (event.type >= YAML_ALIAS_EVENT)
                        taken = tree_add(tree, &event);
                yaml_event_delete(&event);
                if (!taken || last)
                        return taken;
        }
}

static bool is_from(int line, int first)
{
        return first && line >= first;
}

// One cause, one finding: a tab or a no-break space in the indentation, or a false "- ", makes
// libyaml stumble later on.
static void report_syntax(struct tree *tree, const yaml_parser_t *parser)
{
        struct finding finding = syntax_finding(tree->reading->source, parser);
        int line = finding.place.line;
        if (!is_from(line, tree->scan->indentation) && !is_from(line, tree->false_item) &&
                !reading_has_refused(tree->reading, line))
                reading_report(tree->reading, &finding);
}

static bool read_tree(struct tree *tree)
{
        yaml_parser_t parser;
        if (!yaml_parser_initialize(&parser))
                memory_exhausted();
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
                &parser, (const unsigned char *)tree->scan->bytes, tree->scan->length);
        bool whole = read_events(tree, &parser);
        if (parser.error == YAML_MEMORY_ERROR)
                memory_exhausted();
        if (parser.error != YAML_NO_ERROR)
                report_syntax(tree, &parser);
        yaml_parser_delete(&parser);
        tree_finish(tree);
        return whole;
}

// The file as a whole must be lines of keys.
static void check_root(struct yaml_document *document, struct reading *reading)
{
        if (document->root && document->root->kind == YAML_MAP)
                return;
        if (document->whole)
                reading_refuse(reading, (struct spot){0, 1, 1}, 1,
                        document->root ? N_("this file does not begin with a key")
                                       : N_("this file is empty"),
                        N_("copy a lesson that works and change it"));
        document->root = NULL;
}

static void read_source(struct yaml_document *document, struct reading *reading)
{
        struct yaml_scan scan;
        if (!scan_bytes(&scan, reading))
                return;
        struct tree tree = {
                .reading = reading, .scan = &scan, .ascii = text_is_ascii(scan.bytes, scan.length)};
        document->whole = read_tree(&tree);
        document->root = tree.root;
        check_root(document, reading);
}

bool yaml_read(struct yaml_document *document, struct arena *arena,
        const struct yaml_source *source, struct diagnostics *diagnostics)
{
        static const char mark[] = "\xef\xbb\xbf"; // some editors begin UTF-8 with it
        *document = (struct yaml_document){.source = *source, .arena = arena};
        struct yaml_source *own = &document->source;
        if (own->length >= 3 && memcmp(own->bytes, mark, 3) == 0) {
                own->bytes += 3;
                own->length -= 3;
        }
        bool head = false;
        if (own->stop && own->length <= YAML_BYTES_MAX) {
                size_t length = length_of_head(own);
                head = length < own->length;
                own->length = length;
        }
        size_t errors = diagnostics->errors;
        struct reading reading = {.source = own, .arena = arena, .diagnostics = diagnostics};
        read_source(document, &reading);
        if (document->root && head)
                document->root->cut = true;
        document->refused = reading.refused;
        document->refused_count = reading.refused_count;
        return diagnostics->errors == errors;
}
