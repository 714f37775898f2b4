// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stage.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/group.h"
#include "store/person.h"
#include "store/setting.h"
#include "store/store.h"

enum { PATIENCE = 10000 };

static bool fill(struct store *store, struct diagnostics *diagnostics)
{
        const struct person aigul = {
                .name = "Айгүл", .language = LANGUAGE_EN, .role = ROLE_DAUGHTER_IN_LAW};
        int64_t group, person;

        return setting_write(store, SETTING_FIRST_START, "done", diagnostics) &&
               setting_write(store, SETTING_LANGUAGE, "en", diagnostics) &&
               group_add(&group, store, GROUP_HOUSEHOLD, "Asanov", diagnostics) &&
               person_add(&person, store, &aigul, group, diagnostics);
}

bool stage_make(struct stage *stage)
{
        struct diagnostics diagnostics;
        struct store *store;
        const char *build = getenv("BEREKE_BUILD");

        build = build ? build : "build";
        (void)snprintf(stage->program, sizeof(stage->program), "%s/bereke", build);
        (void)snprintf(stage->bare, sizeof(stage->bare), "%s/tests/bench/bare", build);
        (void)snprintf(stage->locales, sizeof(stage->locales), "%s/locale", build);
        if (access(stage->program, X_OK) != 0 || !scratch_make(stage->folder))
                return false;
        (void)snprintf(stage->data, sizeof(stage->data), "%s/data", stage->folder);
        diagnostics_init(&diagnostics);
        bool made = store_open(&store, stage->data, clock_of_machine(), &diagnostics) == STORE_OK &&
                    fill(store, &diagnostics);
        store_close(store);
        diagnostics_clear(&diagnostics);
        return made;
}

void stage_remove(struct stage *stage)
{
        scratch_remove(stage->folder);
}

struct pty *stage_start(
        const struct stage *stage, const char *lessons, const struct pty_start *start)
{
        const char *arguments[] = {stage->program, "--data", stage->data, "--lang", "en",
                lessons ? "--lessons" : NULL, lessons, NULL};
        struct pty_start own = start ? *start : (struct pty_start){0};

        own.arguments = arguments;
        return pty_new(&own);
}

struct pty *stage_start_bare(const struct stage *stage, const char *film)
{
        char database[sizeof(stage->data) + 16];
        (void)snprintf(database, sizeof(database), "%s/bereke.db", stage->data);
        const char *const arguments[] = {
                stage->bare, stage->locales, database, "lessons/budget/envelopes.yaml", film, NULL};

        return pty_new(&(struct pty_start){.arguments = arguments, .unseen = true});
}

bool stage_sign_in(struct pty *pty)
{
        bool there = pty_wait(pty, "Asanov", PATIENCE);

        pty_send(pty, PTY_ENTER);
        there = there && pty_wait(pty, "Айгүл", PATIENCE);
        pty_send(pty, PTY_ENTER);
        return there && pty_wait(pty, "Hello, Айгүл!", PATIENCE);
}

bool stage_end(struct pty *pty)
{
        pty_signal(pty, SIGHUP);
        bool ended = pty_exit(pty, 1000) == 0;
        pty_free(pty);
        return ended;
}
