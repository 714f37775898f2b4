// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/columns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void words_stand_left_and_numbers_right(void **state)
{
        struct arena arena = {0};
        struct buffer out = {0};
        struct columns table = columns_of(&arena, 3);
        const char *cells[] = {
                "Ай", "in", "out", "Сентябрь", "9 000", "8", "Rain\x1b[2J", "", "12"};

        (void)state;
        for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++)
                columns_add(&table, cells[i]);
        columns_add(&table, "end");
        columns_end_row(&table);
        columns_end_row(&table); // ends nothing more
        columns_print(&out, &table, 2);
        assert_string_equal(buffer_text(&out), "  Ай           in  out\n"
                                               "  Сентябрь  9 000    8\n"
                                               "  Rain\uFFFD[2J           12\n"
                                               "  end\n");
        buffer_clear(&out);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(words_stand_left_and_numbers_right),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
