// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to the frame that answers it, over a pseudo-terminal, beside a bare ncurses program
// that draws the very same frames from ready strings: move in a list, and change from one page to
// another.

#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "support/demo.h"
#include "support/headless.h"
#include "support/measure.h"
#include "support/pty.h"
#include "ui/loop.h"

enum { ROUNDS = 300, PATIENCE = 5000, ROWS = 24, COLUMNS = 80 };

// Two frames and the keys that lead from one to the other.
struct way {
        const char *name;
        enum demo_screen screen;
        const char *there, *back; // as a terminal sends them
        enum key_code code_there; // the same for the headless screen
        const char *typed_there;
        int row, column; // of the last cell that changes
};

static const struct way ways[] = {
        {"move in a list and back", DEMO_QUESTION, PTY_DOWN, PTY_UP, KEY_CODE_DOWN, "", 8, 12},
        {"to another page and back", DEMO_MENU, "2", PTY_BACKSPACE, KEY_CODE_NONE, "2", 23, 40},
};

static int run_ours(const struct way *way)
{
        setlocale(LC_CTYPE, "C.UTF-8");
        struct diagnostics diagnostics;
        diagnostics_init(&diagnostics);
        struct terminal *terminal = terminal_new(&diagnostics);
        struct loop *loop = loop_new(terminal);
        struct stack *stack = stack_new(terminal, NULL, NULL);
        stack_go(stack, next_screen(NEXT_PUSH, demo_screen(way->screen)));
        stack_run(stack, loop);
        stack_free(stack);
        loop_free(loop);
        terminal_free(terminal);
        diagnostics_clear(&diagnostics);
        return 0;
}

// Cells of one row that look the same.
struct run {
        int row, column;
        struct look look;
        wchar_t letters[COLUMNS + 1];
};

struct frame_runs {
        struct run *runs;
        size_t count;
};

static bool same_look(struct look one, struct look other)
{
        return one.bold == other.bold && one.reverse == other.reverse &&
               one.underline == other.underline && one.colour == other.colour;
}

static void take_row(struct frame_runs *frame, const struct terminal *terminal, int row)
{
        struct buffer text;
        wchar_t letters[COLUMNS + 1] = {0};
        buffer_init(&text);
        terminal_read_row(terminal, row, &text);
        mbstowcs(letters, buffer_text(&text), COLUMNS);
        buffer_clear(&text);
        size_t length = wcslen(letters);
        struct run *run = NULL;
        for (int column = 0; column < COLUMNS; column++) {
                struct look look = terminal_read_look(terminal, row, column);
                if ((size_t)column >= length) {
                        if (!look.reverse)
                                continue;
                        letters[column] = L' '; // the rest of a chosen row
                }
                if (!run || !same_look(run->look, look)) {
                        run = &frame->runs[frame->count++];
                        run->row = row;
                        run->column = column;
                        run->look = look;
                }
                run->letters[wcslen(run->letters)] = letters[column];
        }
}

static struct frame_runs take_frame(const struct terminal *terminal)
{
        struct frame_runs frame = {memory_new(ROWS * COLUMNS * sizeof(*frame.runs)), 0};
        for (int row = 0; row < ROWS; row++)
                take_row(&frame, terminal, row);
        return frame;
}

static void draw_bare(const struct frame_runs *frame)
{
        erase();
        for (size_t i = 0; i < frame->count; i++) {
                const struct run *run = &frame->runs[i];
                attr_t attributes = (run->look.bold ? A_BOLD : 0) |
                                    (run->look.reverse ? A_REVERSE : 0) |
                                    (run->look.underline ? A_UNDERLINE : 0);
                attr_set(attributes, (short)(run->look.colour + 1), NULL);
                mvaddwstr(run->row, run->column, run->letters);
        }
        refresh();
}

static int run_bare(const struct way *way)
{
        struct headless headless;
        struct frame_runs frames[2];
        headless_open(&headless, ROWS, COLUMNS);
        headless_show(&headless, demo_screen(way->screen));
        frames[0] = take_frame(headless.terminal);
        if (way->code_there)
                headless_press(&headless, way->code_there);
        headless_type(&headless, way->typed_there);
        frames[1] = take_frame(headless.terminal);
        headless_close(&headless);
        initscr();
        raw();
        noecho();
        curs_set(0);
        keypad(stdscr, TRUE);
        start_color();
        use_default_colors();
        for (short colour = 0; colour < 255; colour++)
                init_pair((short)(colour + 1), colour, -1);
        for (size_t i = 0;; i++) {
                draw_bare(&frames[i % 2]);
                if (getch() == ERR)
                        break;
        }
        endwin();
        return 0;
}

struct bench {
        const struct way *way;
        struct pty *ours, *bare;
};

static void give_up(struct pty *pty)
{
        fprintf(stderr, "frame_bench: nothing came\n%s", pty_screen(pty));
        exit(1);
}

// Whether the last cell that changes has changed: the frame is there whole.
static bool is_there(struct pty *pty, const struct way *way)
{
        struct pty_cell cell = pty_cell_at(pty, way->row, way->column);
        return cell.reverse || strcmp(cell.letter, " ") == 0;
}

static void go(struct pty *pty, const struct way *way, bool there)
{
        pty_send(pty, there ? way->there : way->back);
        while (is_there(pty, way) != there) {
                if (!pty_take(pty, PATIENCE))
                        give_up(pty);
        }
}

static void go_and_come(struct pty *pty, const struct way *way)
{
        go(pty, way, true);
        go(pty, way, false);
}

static void go_ours(void *context)
{
        const struct bench *bench = context;
        go_and_come(bench->ours, bench->way);
}

static void go_bare(void *context)
{
        const struct bench *bench = context;
        go_and_come(bench->bare, bench->way);
}

static struct pty *start(const char *who, const char *which)
{
        struct pty *pty = pty_new(&(struct pty_start){
                .arguments = (const char *const[]){"/proc/self/exe", who, which, NULL},
                .environment = (const char *const[]){"LC_ALL=C.UTF-8", NULL}});
        if (!pty_wait(pty, "Enter", PATIENCE))
                give_up(pty);
        pty_settle(pty, 50);
        return pty;
}

static int compare(const char *which, const struct way *way)
{
        struct bench bench = {way, start("ours", which), start("bare", which)};
        double ratio = measure_pair_print(&(struct measure_pair){
                .name = way->name,
                .ours = go_ours,
                .bare = go_bare,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 1.3,
        });
        pty_free(bench.ours);
        pty_free(bench.bare);
        return ratio > 0 ? 0 : 1;
}

int main(int count, char **arguments)
{
        if (count == 3) {
                const struct way *way = &ways[strcmp(arguments[2], "1") == 0];
                return strcmp(arguments[1], "ours") == 0 ? run_ours(way) : run_bare(way);
        }
        return compare("0", &ways[0]) + compare("1", &ways[1]);
}
