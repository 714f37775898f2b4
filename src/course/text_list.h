// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of a file that translators get: one for each paragraph.
#ifndef BEREKE_COURSE_TEXT_LIST_H
#define BEREKE_COURSE_TEXT_LIST_H

#include "course/maker.h"

// False for what reads the same in every language: a text without any letter, the units som and
// percent, the places in a family that the program names itself, the source of a fact.
bool text_is_translated(const struct schema_field *field, const struct yaml_node *scalar);

// All of them, in file order, in the maker's arena.
struct paragraphs text_list_make(struct maker *maker, const struct schema_table *table);

#endif
