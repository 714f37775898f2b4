// SPDX-License-Identifier: GPL-3.0-or-later
// What the program takes while a person thinks: memory at sign-in, at home and in a lesson, and how
// often it wakes up; and how fast it leaves when its terminal is gone, also where the hang-up
// signal is ignored.

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "support/measure.h"
#include "support/stage.h"

enum { PATIENCE = 10000, QUIET = 100, IDLE = 5000 }; // milliseconds

// The number after `label` in a file of /proc/PID; kB where it is memory.
static long read_number(struct pty *pty, const char *file, const char *label)
{
        char path[64];
        char line[256];
        long number = -1;

        (void)snprintf(path, sizeof(path), "/proc/%d/%s", (int)pty_process(pty), file);
        FILE *lines = fopen(path, "r");
        while (lines && number < 0 && fgets(line, sizeof(line), lines))
                if (strncmp(line, label, strlen(label)) == 0)
                        (void)sscanf(line + strlen(label), " %ld", &number);
        if (lines)
                fclose(lines);
        return number;
}

static void measure_memory(struct pty *pty, const char *where)
{
        char name[64];

        pty_settle(pty, QUIET);
        (void)snprintf(name, sizeof(name), "private memory %s", where);
        measure_print(
                name, (double)read_number(pty, "smaps_rollup", "Private_Dirty:") / 1024, "MiB", 2);
        (void)snprintf(name, sizeof(name), "resident memory %s", where);
        measure_print(name, (double)read_number(pty, "smaps_rollup", "Rss:") / 1024, "MiB", 10);
}

static void measure_rest(struct pty *pty)
{
        pty_settle(pty, QUIET);
        long switches = read_number(pty, "status", "voluntary_ctxt_switches:");
        long processor = pty_processor_time(pty);

        pty_settle(pty, IDLE);
        switches = read_number(pty, "status", "voluntary_ctxt_switches:") - switches;
        processor = pty_processor_time(pty) - processor;
        measure_print("wake-ups in 5 seconds of rest", (double)switches, "", 0);
        measure_print("processor time in 5 seconds of rest", (double)processor, "ms", 0);
}

static struct pty *start(const struct stage *stage)
{
        struct pty *pty = stage_start(stage, NULL, NULL);

        if (!pty_wait(pty, "Asanov", PATIENCE))
                measure_give_up("the first screen did not come");
        return pty;
}

static void measure_places(const struct stage *stage)
{
        struct pty *pty = start(stage);

        measure_memory(pty, "at sign-in");
        if (!stage_sign_in(pty))
                measure_give_up("home did not come");
        measure_memory(pty, "at home");
        pty_send(pty, PTY_ENTER);
        measure_memory(pty, "in a lesson");
        measure_rest(pty);
        (void)stage_end(pty);
}

// `heard`: whether the program hears the hang-up signal, or sees the end of input alone.
static void measure_end(const struct stage *stage, const char *name, bool heard)
{
        (void)signal(SIGHUP, heard ? SIG_DFL : SIG_IGN); // the program inherits it
        struct pty *pty = start(stage);
        (void)signal(SIGHUP, SIG_DFL);
        double began = measure_now();

        pty_hang_up(pty);
        if (pty_exit(pty, PATIENCE) < 0)
                measure_give_up("the program outlives its terminal");
        measure_print(name, (measure_now() - began) / 1000, "ms", 100);
        pty_free(pty);
}

int main(void)
{
        struct stage stage;

        if (!stage_make(&stage))
                measure_give_up("no data, or no program to start");
        measure_places(&stage);
        measure_end(&stage, "from a hang-up to the end", true);
        measure_end(&stage, "the same where the signal is ignored", false);
        stage_remove(&stage);
        return 0;
}
