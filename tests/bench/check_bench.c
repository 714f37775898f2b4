// SPDX-License-Identifier: GPL-3.0-or-later
// `bereke check` on about a megabyte of lessons, beside libyaml's own events over the same bytes.
// Speed counts here as ours/bare of the bytes in the same time, so the limit is the inverse of a
// time: 1 / 0.6.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <yaml.h>

#include "base/buffer.h"
#include "base/file.h"
#include "course/check.h"
#include "support/measure.h"

enum { COPIES = 90, ROUNDS = 9 };

struct bench {
        struct arena arena;
        const char *folder;
        struct file_bytes *files;
        size_t count;
};

static void give_up(const char *what)
{
        fprintf(stderr, "check_bench: %s\n", what);
        exit(1);
}

// The bytes of a lesson under another id, so that a course of many lessons is checked.
static void add_copy(struct bench *bench, const char *bytes, int number)
{
        struct buffer copy = {0};
        struct diagnostics diagnostics;
        char name[32];
        const char *id = strstr(bytes, "\nlesson: ");

        if (!id)
                give_up("no lesson to copy");
        id += strlen("\nlesson: ");
        buffer_add_bytes(&copy, bytes, (size_t)(id - bytes));
        buffer_add_format(&copy, "copy-%d", number);
        buffer_add(&copy, id + strcspn(id, "\r\n"));
        snprintf(name, sizeof(name), "copy-%d.yaml", number);
        diagnostics_init(&diagnostics);
        if (!file_write(file_join(&bench->arena, bench->folder, name), copy.text, copy.length,
                    &diagnostics))
                give_up("a copy could not be written");
        diagnostics_clear(&diagnostics);
        bench->files[bench->count].length = copy.length;
        bench->files[bench->count++].bytes = arena_text(&bench->arena, copy.text, copy.length);
        buffer_clear(&copy);
}

static void check(void *context)
{
        struct bench *bench = context;
        struct diagnostics diagnostics;
        struct check_request request = {
                .paths = &bench->folder, .count = 1, .course = "lessons", .today = 20000};

        diagnostics_init(&diagnostics);
        if (check_paths(&request, &diagnostics).files != bench->count)
                give_up("not every file was checked");
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
                        give_up("libyaml could not read a lesson");
                ended = event.type == YAML_STREAM_END_EVENT;
                yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
}

// Reads each file and runs through its events.
static void parse_all(void *context)
{
        struct bench *bench = context;
        struct arena arena = {0};
        struct diagnostics diagnostics;
        struct file_names names = file_list(&arena, bench->folder);

        diagnostics_init(&diagnostics);
        for (size_t i = 0; i < names.count; i++) {
                struct file_bytes file;

                if (file_read(&file, &arena, file_join(&arena, bench->folder, names.names[i]),
                            1 << 20, &diagnostics))
                        parse(&file);
        }
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

static void make_copies(struct bench *bench)
{
        static const char *const lessons[] = {"lessons/budget/envelopes.yaml",
                "lessons/goals/needs-and-wants.yaml", "lessons/goals/talking-calmly.yaml"};
        struct diagnostics diagnostics;

        diagnostics_init(&diagnostics);
        bench->files = arena_take(&bench->arena, COPIES * sizeof(*bench->files));
        for (int i = 0; i < COPIES; i++) {
                struct file_bytes file;

                if (!file_read(&file, &bench->arena, lessons[(size_t)i % ARRAY_LENGTH(lessons)],
                            1 << 20, &diagnostics))
                        give_up("run it where lessons/ stands");
                add_copy(bench, file.bytes, i);
        }
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        char folder[] = "/tmp/bereke-bench-XXXXXX";
        struct bench bench = {.folder = folder};

        if (!mkdtemp(folder))
                give_up("no folder");
        make_copies(&bench);
        measure_pair_print(&(struct measure_pair){
                .name = "check of 90 lessons (time; speed ≥ 0.6)",
                .ours = check,
                .bare = parse_all,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 1 / 0.6,
        });
        return execl("/bin/rm", "rm", "-rf", folder, (char *)NULL);
}
