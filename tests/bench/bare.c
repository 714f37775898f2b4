// SPDX-License-Identifier: GPL-3.0-or-later
// bare LOCALES DATABASE LESSON FRAMES: the least that a program of the same parts can do. It sets
// the locale, opens the terminal, opens the database with the same settings and asks it one thing,
// runs through the events of one lesson, and shows the first frame; at each key the next one, round
// and round. The frames are those of Bereke itself, recorded by film.c.

#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <yaml.h>

enum { RUNS_MOST = 400, TEXT_MOST = 256, FRAMES_MOST = 64 };

struct run { // letters that look alike
        int row, column;
        attr_t attributes;
        short pair;
        wchar_t text[TEXT_MOST];
};

struct frame {
        int cursor_row, cursor_column; // -1: hidden
        int count;
        struct run *runs;
};

struct film {
        int count;
        struct frame frames[FRAMES_MOST];
};

static void give_up(const char *why)
{
        fprintf(stderr, "bare: %s\n", why);
        exit(1);
}

static void read_run(struct frame *frame, FILE *file)
{
        struct run *run = &frame->runs[frame->count++];
        int bold, reverse, underline, colour, ground;
        char text[TEXT_MOST * 4];

        if (fscanf(file, "%d %d %d %d %d %d %d %1023[^\n]\n", &run->row, &run->column, &bold,
                    &reverse, &underline, &colour, &ground, text) != 8)
                give_up("a frame cannot be read");
        run->attributes =
                (bold ? A_BOLD : 0) | (reverse ? A_REVERSE : 0) | (underline ? A_UNDERLINE : 0);
        run->pair = (short)(colour + 1);
        mbstowcs(run->text, text + 1, TEXT_MOST); // after "|"
}

static void read_film(struct film *film, const char *path)
{
        FILE *file = fopen(path, "r");
        int runs;

        if (!file)
                give_up(path);
        while (film->count < FRAMES_MOST) {
                struct frame *frame = &film->frames[film->count];
                if (fscanf(file, "frame %d %d %d\n", &runs, &frame->cursor_row,
                            &frame->cursor_column) != 3)
                        break;
                frame->runs = calloc((size_t)runs, sizeof(*frame->runs));
                while (frame->count < runs)
                        read_run(frame, file);
                film->count++;
        }
        fclose(file);
}

static void open_terminal(const struct film *film)
{
        setenv("NCURSES_NO_UTF8_ACS", "1", 1);
        if (!newterm(getenv("TERM"), stdout, stdin))
                give_up("no terminal");
        raw();
        noecho();
        nonl();
        keypad(stdscr, TRUE);
        start_color();
        use_default_colors();
        for (int i = 0; i < film->count; i++)
                for (int j = 0; j < film->frames[i].count; j++) {
                        short pair = film->frames[i].runs[j].pair;
                        if (pair > 0)
                                init_pair(pair, (short)(pair - 1), -1);
                }
}

static void ask_database(const char *path)
{
        sqlite3 *database;
        sqlite3_stmt *statement;

        if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
                give_up(path);
        sqlite3_exec(database,
                "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1024;"
                "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;",
                NULL, NULL, NULL);
        if (sqlite3_prepare_v2(database, "SELECT count(*) FROM person", -1, &statement, NULL) !=
                        SQLITE_OK ||
                sqlite3_step(statement) != SQLITE_ROW)
                give_up(sqlite3_errmsg(database));
        sqlite3_finalize(statement);
}

static void read_lesson(const char *path)
{
        FILE *file = fopen(path, "r");
        yaml_parser_t parser;
        yaml_event_t event;
        bool ended = false;

        if (!file)
                give_up(path);
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_file(&parser, file);
        while (!ended) {
                if (!yaml_parser_parse(&parser, &event))
                        give_up("no YAML");
                ended = event.type == YAML_STREAM_END_EVENT;
                yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
        fclose(file);
}

static void show(const struct frame *frame)
{
        erase();
        for (int i = 0; i < frame->count; i++) {
                const struct run *run = &frame->runs[i];
                attr_set(run->attributes, run->pair, NULL);
                mvaddwstr(run->row, run->column, run->text);
        }
        curs_set(frame->cursor_row >= 0);
        move(frame->cursor_row >= 0 ? frame->cursor_row : LINES - 1,
                frame->cursor_row >= 0 ? frame->cursor_column : 0);
        refresh();
}

int main(int argc, char **argv)
{
        static struct film film;
        wint_t key;

        if (argc != 5)
                give_up("LOCALES DATABASE LESSON FRAMES are needed");
        setenv("LOCPATH", argv[1], 1);
        if (!setlocale(LC_ALL, "ky_KG.UTF-8"))
                give_up("no locale");
        read_film(&film, argv[4]);
        ask_database(argv[2]);
        read_lesson(argv[3]);
        open_terminal(&film);
        for (int i = 0; film.count > 0; i = (i + 1) % film.count) {
                show(&film.frames[i]);
                if (get_wch(&key) == ERR)
                        break;
        }
        endwin();
        return 0;
}
