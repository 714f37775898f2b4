// SPDX-License-Identifier: GPL-3.0-or-later
// `bereke check` on a course of a megabyte, beside libyaml's own events over the same bytes. The
// speed should be 0.6 of libyaml's, so the limit of the time is the inverse of it.

#include <stdio.h>
#include <yaml.h>

#include "author/check.h"
#include "base/file.h"
#include "support/big_course.h"
#include "support/measure.h"
#include "support/scratch.h"

enum { ROUNDS = 21, LARGEST_FILE = 1 << 20 };

struct bench {
        const char *folder;
        struct big_course course;
};

static void check(void *context)
{
        struct bench *bench = context;
        struct diagnostics diagnostics;
        struct check_request request = {.paths = &bench->folder, .count = 1, .today = 20000};

        diagnostics_init(&diagnostics);
        if (check_paths(&request, &diagnostics).files != bench->course.files)
                measure_give_up("not every file was checked");
        if (diagnostics_first_error(&diagnostics))
                measure_give_up(diagnostics_first_error(&diagnostics)->message);
        diagnostics_clear(&diagnostics);
}

static void parse(const struct file_bytes *file)
{
        yaml_parser_t parser;
        yaml_event_t event;
        bool ended = false;

        yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, (const unsigned char *)file->bytes, file->length);
        while (!ended) {
                if (!yaml_parser_parse(&parser, &event))
                        measure_give_up("libyaml could not read a lesson");
                ended = event.type == YAML_STREAM_END_EVENT;
                yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
}

// Reads each file below the folder and runs through its events.
static void parse_folder(struct arena *arena, const char *folder, struct diagnostics *diagnostics)
{
        struct file_names names = file_list(arena, folder);

        for (size_t i = 0; i < names.count; i++) {
                const char *path = file_join(arena, folder, names.names[i]);
                struct file_bytes file;

                if (file_is_folder(path))
                        parse_folder(arena, path, diagnostics);
                else if (file_read(&file, arena, path, LARGEST_FILE, diagnostics))
                        parse(&file);
        }
}

static void parse_all(void *context)
{
        struct bench *bench = context;
        struct arena arena = {0};
        struct diagnostics diagnostics;

        diagnostics_init(&diagnostics);
        parse_folder(&arena, bench->folder, &diagnostics);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

int main(void)
{
        char folder[SCRATCH_PATH];
        char name[64];
        struct bench bench = {.folder = folder};

        if (!scratch_make(folder) || !big_course_make(&bench.course, folder))
                measure_give_up("no course could be made; run it where lessons/ stands");
        (void)snprintf(name, sizeof(name), "check of %zu files, %zu KB (speed ≥ 0.6)",
                bench.course.files, bench.course.bytes / 1024);
        measure_pair_print(&(struct measure_pair){
                .name = name,
                .ours = check,
                .bare = parse_all,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 1 / 0.6,
        });
        scratch_remove(folder);
        return 0;
}
