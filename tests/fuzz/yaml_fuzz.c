// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all into the YAML reader: it must not crash or hang, and what it says must be safe
// to print.
#include <stdint.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/text.h"
#include "money/calculation.h"
#include "money/mark.h"
#include "yaml/reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check_finding(const struct finding *finding)
{
        struct buffer out = {0};
        size_t offset;
        finding_print(&out, finding);
        if (text_check(buffer_text(&out), out.length, false, &offset) != TEXT_SAFE)
                abort();
        buffer_clear(&out);
}

static void check_scalar(const struct yaml_document *document, const struct yaml_node *scalar)
{
        const size_t offsets[] = {0, scalar->length / 2, scalar->length};
        for (size_t i = 0; i < ARRAY_LENGTH(offsets); i++) {
                struct finding finding = yaml_finding_inside(document, scalar, offsets[i], 5);
                finding.message = "%s";
                finding.details[0] = scalar->text;
                check_finding(&finding);
        }
        (void)calculation_read(scalar->text);
        struct buffer out = {0};
        mark_print_text(&out, scalar->text, LANGUAGE_KY);
        buffer_clear(&out);
}

static void check_node(const struct yaml_document *document, const struct yaml_node *node)
{
        (void)yaml_comment_above(document, node);
        if (node->kind == YAML_SCALAR)
                check_scalar(document, node);
        for (size_t i = 0; i < node->count; i++) {
                if (node->kind == YAML_LIST) {
                        check_node(document, node->items[i]);
                } else {
                        check_node(document, node->pairs[i].key);
                        check_node(document, node->pairs[i].value);
                }
        }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"fuzz", (const char *)bytes, length, NULL};
        struct yaml_document document;
        if (!yaml_read(&document, &arena, &source, &diagnostics) && diagnostics.errors == 0)
                abort();
        diagnostics_sort(&diagnostics);
        for (size_t i = 0; i < diagnostics.count; i++)
                check_finding(&diagnostics.findings[i]);
        if (document.root)
                check_node(&document, document.root);
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
        return 0;
}
