// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of a file is visited once, in file order, and nothing else.
#include "yaml/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "yaml/reader.h"

struct thing {
        int kind;
        struct yaml_text id;
        struct yaml_text text;
        struct yaml_list more;
};

struct pair {
        struct yaml_text left;
        struct yaml_text right;
};

static const struct schema_field line_item = {.type = SCHEMA_LINE};
static const struct schema_field pair_right = {
        .type = SCHEMA_LINE, .offset = offsetof(struct pair, right)};
static const struct schema_field thing_fields[] = {
        {.name = "thing", .type = SCHEMA_ID, .offset = offsetof(struct thing, id)},
        {.name = "text", .type = SCHEMA_TEXT, .offset = offsetof(struct thing, text)},
        {.name = "hint",
                .type = SCHEMA_LIST,
                .offset = offsetof(struct thing, more),
                .alone = true,
                .item = &line_item,
                .item_size = sizeof(struct yaml_text)},
        {.name = "pairs",
                .type = SCHEMA_MAP,
                .offset = offsetof(struct thing, more),
                .item = &pair_right,
                .item_size = sizeof(struct pair),
                .key_type = SCHEMA_LINE},
};
static const struct schema_table thing_table = {SCHEMA_FIELDS(thing_fields), sizeof(struct thing)};
static const struct schema_variant variants[] = {{"thing", 0, &thing_table}};
static const struct schema_field thing_item = {
        .type = SCHEMA_VARIANT, .variants = variants, .variant_count = 1};
static const struct schema_field root_fields[] = {
        {.name = "title", .type = SCHEMA_LINE},
        {.name = "number", .type = SCHEMA_NUMBER},
        {.name = "things", .type = SCHEMA_LIST, .item = &thing_item},
        {.name = "names", .type = SCHEMA_MAP, .item = &pair_right, .key_type = SCHEMA_LINE},
        {.name = "first", .type = SCHEMA_TABLE, .table = &thing_table},
};
static const struct schema_table root_table = {SCHEMA_FIELDS(root_fields), 0};

static void add_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        struct buffer *out = context;

        buffer_add_format(out, "%s=%s;", field->name ? field->name : "", scalar->text);
}

static void add_item(void *context, const struct yaml_node *item)
{
        struct buffer *out = context;

        buffer_add_format(out, "[%d]", item->line);
}

static void sentences_are_visited_in_order(void **state)
{
        static const struct {
                const char *file;
                const char *visited;
        } rows[] = {
                {"title: A\nnumber: 5\nunknown: B\n", "[1]title=A;[2]"},
                {"things:\n- thing: x\n  text: T\n  hint: H\n", "[1][2]text=T;=H;"},
                {"things:\n- thing: x\n  hint:\n  - H\n  - I\ntitle: A\n",
                        "[1][2]=H;=I;[6]title=A;"},
                {"things:\n- thing: x\n  pairs:\n    L: R\n    M: S\n",
                        "[1][2]pairs=L;=R;pairs=M;=S;"},
                {"names:\n  L: R\n  M: S\n", "[1][2]names=L;=R;[3]names=M;=S;"},
                {"things:\n- other: x\n  text: T\n- text\n", "[1][2][4]"},
                {"things: A\nfirst:\n  text: T\ntitle:\n- A\n", "[1][2]text=T;[4]"},
                {"things:\n- thing: x\n  text:\n    a: b\n  pairs: c\n", "[1][2]"},
        };

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct arena arena = {0};
                struct diagnostics diagnostics = {0};
                struct yaml_document document;
                struct buffer out = {0};
                struct schema_visit visit = {add_text, add_item, &out};
                struct yaml_source source = {"x", rows[i].file, strlen(rows[i].file), NULL};
                assert_true(yaml_read(&document, &arena, &source, &diagnostics));
                schema_visit_texts(&visit, &root_table, &document);
                assert_string_equal(buffer_text(&out), rows[i].visited);
                buffer_clear(&out);
                arena_clear(&arena);
        }
}

static void a_file_without_a_tree_is_passed_over(void **state)
{
        struct yaml_document document = {0};
        struct buffer out = {0};
        struct schema_visit visit = {add_text, NULL, &out};

        (void)state;
        schema_visit_texts(&visit, &root_table, &document);
        assert_int_equal(out.length, 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(sentences_are_visited_in_order),
                cmocka_unit_test(a_file_without_a_tree_is_passed_over),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
