// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/home.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/history.h"
#include "store/person.h"

static int64_t standing_still(void *context)
{
        const struct home *home = context;
        return home->now;
}

int home_set_up(void **state)
{
        struct home *home = memory_new(sizeof(*home));
        home->now = INT64_C(1795500000000); // 24 November 2026
        *state = home;
        return scratch_make(home->folder) ? 0 : -1;
}

int home_set_up_open(void **state)
{
        return home_set_up(state) == 0 && home_open(*state) == STORE_OK ? 0 : -1;
}

int home_tear_down(void **state)
{
        struct home *home = *state;
        home_close(home);
        scratch_remove(home->folder);
        arena_clear(&home->arena);
        diagnostics_clear(&home->diagnostics);
        memory_free(home);
        return 0;
}

enum store_outcome home_open(struct home *home)
{
        struct clock clock = {standing_still, home};
        return store_open(&home->store, home->folder, clock, &home->diagnostics);
}

void home_close(struct home *home)
{
        store_close(home->store);
        home->store = NULL;
}

const char *home_path(struct home *home, const char *name)
{
        return file_join(&home->arena, home->folder, name);
}

int64_t home_person(struct home *home, const char *name, int64_t group)
{
        struct person person = {.name = name, .language = LANGUAGE_KY, .role = ROLE_OTHER};
        int64_t id = 0;
        assert_true(person_add(&id, home->store, &person, group, &home->diagnostics));
        return id;
}

struct record home_answer(char response[32], const char *lesson, int number)
{
        (void)snprintf(response, 32, "chosen %d", number);
        return (struct record){
                .kind = RECORD_ANSWER,
                .lesson = lesson,
                .step = "q",
                .hash = "0123456789abcdef0123456789abcdef",
                .response = response,
                .outcome = OUTCOME_RIGHT,
                .points = POINTS_FULL,
                .try_number = 1,
        };
}

size_t home_answers(struct home *home, int64_t person)
{
        struct records records;
        size_t answers = 0;
        assert_true(history_read(&records, &home->arena, home->store, person, &home->diagnostics));
        for (size_t i = 0; i < records.count; i++)
                answers += records.items[i].kind == RECORD_ANSWER;
        return answers;
}
