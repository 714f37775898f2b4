// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/year_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/translate.h"
#include "screens/practice.h"

static void sign_in(struct year_table *table)
{
        struct visit *visit = &table->visit;
        struct person people[2];

        for (size_t i = 0; i < table->count; i++)
                assert_true(person_find(&people[i], &visit->home->arena, visit->home->store,
                        table->people[i], &visit->home->diagnostics));
        assert_true(session_sign_in(&visit->session, people, table->count));
}

void year_table_open(struct year_table *table, void **state, enum language language,
        struct visit_size size, size_t people)
{
        static const char *const names[] = {"Айжан", "Нурлан"};
        struct visit *visit = &table->visit;

        *table = (struct year_table){.count = people};
        visit_open(visit, state, language, size);
        table->usual = visit->session.shelf;
        table->own = shelf_open("tests/corpus/courses/short-year", &visit->home->diagnostics);
        assert_non_null(table->own);
        visit->session.shelf = table->own;
        for (size_t i = 0; i < people; i++)
                table->people[i] = visit_person(visit, names[i], 0);
        sign_in(table);
        visit_show(visit, practice_screen(&visit->session));
}

void year_table_come_back(struct year_table *table)
{
        struct next restart = {.kind = NEXT_RESTART};

        sign_in(table);
        restart.screen = practice_screen(&table->visit.session);
        stack_go(table->visit.headless.stack, restart);
        stack_draw(table->visit.headless.stack);
}

void year_table_close(struct year_table *table)
{
        headless_close(&table->visit.headless);
        session_clear(&table->visit.session);
        shelf_close(table->own);
        shelf_close(table->usual);
}
