// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a file, as tables; the walker checks a tree against them and fills C structs by
// offset.
//
//     struct answer { struct yaml_text right, because; };
//     static const struct schema_field answer_fields[] = {
//             {.name = "right", .type = SCHEMA_TEXT, .offset = offsetof(struct answer, right),
//             .required = true},
//             {.name = "because", .type = SCHEMA_TEXT, .offset = offsetof(struct answer, because)},
//     };
//     static const struct schema_table answer_table = {SCHEMA_FIELDS(answer_fields), sizeof(struct
//     answer)}; static const struct schema_field answer_item = {.type = SCHEMA_TABLE, .table =
//     &answer_table}; … {.name = "answers", .type = SCHEMA_LIST, .item = &answer_item, .item_size =
//     sizeof(struct answer), …}
#ifndef BEREKE_YAML_SCHEMA_H
#define BEREKE_YAML_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/diagnostics.h"
#include "base/memory.h"
#include "yaml/node.h"

// What the walker stores. `node` is where it was written, NULL where the field was left out.
struct yaml_text {
        const char *text; // NULL where left out
        const struct yaml_node *node;
};

struct yaml_number {
        int64_t value;
        const struct yaml_node *node;
};

struct yaml_list {
        void *items; // `count` structs of the field's item_size, in the document's arena
        size_t count;
        const struct yaml_node *node;
};

enum schema_type {
        SCHEMA_TEXT,   // sentences, also a | block → struct yaml_text (a closing newline is taken
                       // off)
        SCHEMA_LINE,   // sentences on one line → struct yaml_text
        SCHEMA_TOKEN,  // a short word that is read by the caller ("7 days", "5%", "2023-01") →
                       // struct yaml_text
        SCHEMA_ID,     // a–z, 0–9 and "-" → struct yaml_text
        SCHEMA_NUMBER, // a whole number → struct yaml_number
        SCHEMA_AMOUNT, // a number with at most two decimals → struct yaml_number in hundredths
        SCHEMA_PERCENT, // "80%" or "80" → struct yaml_number
        SCHEMA_BOOLEAN, // yes, no, true, false → struct yaml_number, 1 or 0
        SCHEMA_CHOICE,  // one of `words` → struct yaml_number, its index
        SCHEMA_LIST,    // `item`s → struct yaml_list
        SCHEMA_MAP,   // free keys → struct yaml_list; each item is a struct that begins with its
                      // struct yaml_text key (of type key_type) and has the value as `item` says
        SCHEMA_TABLE, // a map with the fields of `table`, filled in place at the offset
        SCHEMA_VARIANT, // a map whose first key names its kind, one of `variants`, filled in place
        SCHEMA_NODE     // anything → const struct yaml_node *, read by the caller
};

struct schema_table;

struct schema_field {
        const char *name; // the key in the file; NULL in the description of an item
        enum schema_type type;
        size_t offset; // in the struct of the table or of the item
        bool required;
        bool alone;    // a list that may also be written as its one item without "- "
        int64_t least; // range of a number, in the unit stored; none where least == most
        int64_t most;
        int64_t otherwise;        // the number stored where the field is left out
        const char *const *words; // of a choice
        size_t word_count;
        const struct schema_field *item; // of a list or map
        size_t item_size;
        enum schema_type key_type; // of a map: SCHEMA_LINE, SCHEMA_ID …
        const struct schema_table *table;
        const struct schema_variant *variants;
        size_t variant_count;
};

struct schema_table {
        const struct schema_field *fields;
        size_t count;
        size_t size; // of the C struct
};

#define SCHEMA_FIELDS(array) (array), ARRAY_LENGTH(array)
#define SCHEMA_WORDS(array) .words = (array), .word_count = ARRAY_LENGTH(array)

// One kind of a variant. The key itself ("screen") must be a field of the table; `kind` is stored
// as an int at the very beginning of the struct.
struct schema_variant {
        const char *key;
        int kind;
        const struct schema_table *table;
};

// Checks the document against the table and fills `record` (zeroed first, table->size bytes). All
// findings are added. True where none was an error; otherwise `record` holds what was right.
bool schema_read(void *record, const struct schema_table *table,
        const struct yaml_document *document, struct diagnostics *diagnostics);

#endif
