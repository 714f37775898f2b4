// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the last byte of the first screen, beside a bare program of the
// same parts that shows the very same screen; then the same with a course of a megabyte.

#include <stdio.h>

#include "support/big_course.h"
#include "support/film.h"
#include "support/measure.h"
#include "support/stage.h"

enum { ROUNDS = 60, PATIENCE = 10000, QUIET = 60 }; // milliseconds

struct bench {
        struct stage stage;
        char film[SCRATCH_PATH + 16];
        const char *lessons; // NULL: the built-in course
        size_t our_bytes, bare_bytes;
        struct pty *pty; // that runs now
};

static struct pty *start_ours(const struct bench *bench, bool unseen)
{
        return stage_start(&bench->stage, bench->lessons, &(struct pty_start){.unseen = unseen});
}

static struct pty *start_bare(const struct bench *bench)
{
        return stage_start_bare(&bench->stage, bench->film);
}

static void run_until(struct bench *bench, struct pty *pty, size_t bytes)
{
        bench->pty = pty;
        if (!pty_wait_bytes(pty, bytes, PATIENCE))
                measure_give_up("the first screen did not come");
}

static void ours(void *context)
{
        struct bench *bench = context;
        run_until(bench, start_ours(bench, true), bench->our_bytes);
}

static void bare(void *context)
{
        struct bench *bench = context;
        run_until(bench, start_bare(bench), bench->bare_bytes);
}

static void end(void *context)
{
        struct bench *bench = context;
        (void)stage_end(bench->pty);
}

// Records the first screen, and how many bytes each program needs for it.
static void record(struct bench *bench)
{
        struct pty *pty = start_ours(bench, false);
        FILE *film = fopen(bench->film, "w");

        if (!film || !pty_wait(pty, "Asanov", PATIENCE))
                measure_give_up("the first screen did not come");
        pty_settle(pty, QUIET);
        bench->our_bytes = pty_bytes(pty);
        film_add(film, pty);
        fclose(film);
        (void)stage_end(pty);

        pty = start_bare(bench);
        pty_settle(pty, PATIENCE / 20);
        bench->bare_bytes = pty_bytes(pty);
        if (bench->bare_bytes == 0)
                measure_give_up("the bare program showed nothing");
        (void)stage_end(pty);
}

static void measure(struct bench *bench, const char *name, const char *lessons)
{
        bench->lessons = lessons;
        record(bench);
        measure_pair_print(&(struct measure_pair){
                .name = name,
                .ours = ours,
                .bare = bare,
                .after = end,
                .context = bench,
                .rounds = ROUNDS,
                .limit = 1.5,
        });
}

int main(void)
{
        struct bench bench = {0};
        struct big_course course;
        char folder[SCRATCH_PATH + 16];

        if (!stage_make(&bench.stage))
                measure_give_up("no data, or no program to start");
        (void)snprintf(folder, sizeof(folder), "%s/course", bench.stage.folder);
        (void)snprintf(bench.film, sizeof(bench.film), "%s/film", bench.stage.folder);
        if (!big_course_make(&course, folder))
                measure_give_up("no course could be made; run it where lessons/ stands");
        measure(&bench, "start to first screen", NULL);
        measure(&bench, "start with a course of 1 MB", folder);
        stage_remove(&bench.stage);
        return 0;
}
