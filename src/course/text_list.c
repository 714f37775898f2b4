// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what is to be translated. The same walk makes the template for translators, so a lesson is
// complete in a language exactly when every entry of its template is.
#include "course/text_list.h"

#include <string.h>

#include "base/text.h"
#include "course/names.h"
#include "course/paragraph.h"
#include "yaml/visit.h"

struct list_context {
        struct maker *maker;
        struct names texts;
};

bool text_is_translated(const struct schema_field *field, const struct yaml_node *scalar)
{
        const char *name = field->name ? field->name : "";
        const char *text = scalar->text;

        if (strcmp(name, "unit") == 0 && (strcmp(text, "som") == 0 || strcmp(text, "percent") == 0))
                return false;
        if (strcmp(name, "role") == 0 && family_role_from_word(text) != ROLE_COUNT)
                return false;
        return strcmp(name, "source") != 0 && text_has_letter(text, scalar->length);
}

static void add_text(
        void *context, const struct schema_field *field, const struct yaml_node *scalar)
{
        struct list_context *list = context;
        struct arena *arena = list->maker->arena;
        struct paragraph paragraph = {0};

        if (!text_is_translated(field, scalar))
                return;
        while (paragraph_next(&paragraph, scalar))
                names_add(&list->texts, arena, paragraph_text(arena, scalar, paragraph));
}

struct paragraphs text_list_make(struct maker *maker, const struct schema_table *table)
{
        struct list_context list = {.maker = maker};
        struct schema_visit visit = {.text = add_text, .context = &list};

        schema_visit_texts(&visit, table, maker->document);
        return (struct paragraphs){list.texts.items, list.texts.count};
}
