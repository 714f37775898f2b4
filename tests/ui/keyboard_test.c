// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "support/listener.h"
#include "support/pty.h"

enum { PATIENCE = 5000 };

static struct pty *start(void)
{
        struct pty *pty = pty_new(&(struct pty_start){
                .arguments = (const char *const[]){"/proc/self/exe", "keys", NULL}});
        assert_true(pty_wait(pty, "size 24x80", PATIENCE));
        return pty;
}

// Exactly these keys since Tab, with the Z that the test sent last.
static void expect_heard(struct pty *pty, const char *keys)
{
        struct buffer row;
        buffer_init(&row);
        buffer_add_format(&row, "\nTAB %sLETTER(Z)\n", keys);
        if (!pty_wait(pty, buffer_text(&row), PATIENCE))
                fail_msg("expected%s heard:\n%s", buffer_text(&row), pty_screen(pty));
        buffer_clear(&row);
}

static void bytes_become_keys(void **state)
{
        (void)state;
        static const struct {
                const char *bytes;
                const char *keys;
        } rows[] = {
                {PTY_UP PTY_DOWN PTY_LEFT PTY_RIGHT, "UP DOWN LEFT RIGHT "},
                {"\033[A\033[B\033[D\033[C", "UP DOWN LEFT RIGHT "},
                {PTY_HOME PTY_END "\033[1~\033[4~\033[H\033[F", "HOME END HOME END HOME END "},
                {PTY_PAGE_UP PTY_PAGE_DOWN, "PGUP PGDN "}, {"\r\n\033OM", "ENTER ENTER ENTER "},
                {"\177\b", "BACKSPACE BACKSPACE "}, {"0 9", "DIGIT(0) SPACE( ) DIGIT(9) "},
                {"\033Op\033Oq\033Oy", "DIGIT(0) DIGIT(1) DIGIT(9) "},
                {"y-=[]\\", "LETTER(y) LETTER(-) LETTER(=) LETTER([) LETTER(]) LETTER(\\) "},
                {"өңүҮ", "LETTER(ө) LETTER(ң) LETTER(ү) LETTER(Ү) "}, {"汉", "LETTER(汉) "},
                {"\023\021\003\032x", "LETTER(x) "}, // Ctrl+S, Q, C, Z mean nothing
                {"\033[15;2~1", "DIGIT(1) "},        // Shift+F5 means nothing, not Esc and digits
                {"\033[99;99R2", "DIGIT(2) "}, {"\033OZ3", "DIGIT(3) "},
                {"\033x", "ESC LETTER(x) "}, {"\033\321\213", "ESC LETTER(ы) "},
                {"\377\376\300\257a", "LETTER(a) "},                      // broken UTF-8
                {"\321a", "LETTER(a) "}, {"\342\200\256b", "LETTER(b) "}, // a bidi override
                {"\033[200~Айгүл\r2\033[201~c", "PASTE(Айгүл\n2) LETTER(c) "},
                {"\033[200~\033[201~", "PASTE() "}, {"\033[<0;11;3M\033[<0;11;3m", "CLICK(2,10) "},
                {"\033[<64;11;3M\033[<65;11;3M", "UP DOWN "}, // the wheel
        };
        struct pty *pty = start();
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                pty_send(pty, PTY_TAB);
                pty_send(pty, rows[i].bytes);
                pty_send(pty, "Z");
                expect_heard(pty, rows[i].keys);
        }
        pty_free(pty);
}

static void slow_sequences_stay_whole(void **state)
{
        (void)state;
        static const struct {
                const char *pieces[4];
                const char *keys;
        } rows[] = {
                {{"\033", "OA"}, "UP "},
                {{"\033", "O", "B"}, "DOWN "},
                {{"\321", "\213"}, "LETTER(ы) "},
                {{"\346", "\261", "\211"}, "LETTER(汉) "},
                {{"\033[200~Ай", "г\303", "\274л", "\033[201~"}, "PASTE(Айгüл) "},
        };
        struct pty *pty = start();
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                pty_send(pty, PTY_TAB);
                for (size_t piece = 0; piece < 4 && rows[i].pieces[piece]; piece++) {
                        pty_send(pty, rows[i].pieces[piece]);
                        pty_settle(pty, 50);
                }
                pty_send(pty, "Z");
                expect_heard(pty, rows[i].keys);
        }
        pty_free(pty);
}

static void a_lone_escape_is_told_soon(void **state)
{
        (void)state;
        struct pty *pty = start();
        pty_send(pty, PTY_TAB PTY_ESC);
        assert_true(pty_wait(pty, "\nTAB ESC\n", 1000));
        pty_free(pty);
}

static void a_paste_without_end_is_taken_as_it_stands(void **state)
{
        (void)state;
        struct pty *pty = start();
        pty_send(pty, PTY_TAB "\033[200~abc");
        assert_true(pty_wait(pty, "\nTAB PASTE(abc)\n", PATIENCE));
        pty_send(pty, "d");
        assert_true(pty_wait(pty, "PASTE(abc) LETTER(d)", PATIENCE));
        pty_free(pty);
}

static void a_huge_paste_ends(void **state)
{
        (void)state;
        struct pty *pty = start();
        pty_send(pty, PTY_TAB "\033[200~");
        for (int i = 0; i < 200; i++) {
                char kilobyte[1024];
                memset(kilobyte, 'a', sizeof(kilobyte));
                pty_send_bytes(pty, kilobyte, sizeof(kilobyte));
        }
        pty_send(pty, "\033[201~");
        pty_send(pty, PTY_TAB "e");
        assert_true(pty_wait(pty, "\nTAB LETTER(e)\n", PATIENCE));
        pty_free(pty);
}

int main(int count, char **arguments)
{
        if (count > 1)
                return listener_run(arguments[1]);
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(bytes_become_keys),
                cmocka_unit_test(slow_sequences_stay_whole),
                cmocka_unit_test(a_lone_escape_is_told_soon),
                cmocka_unit_test(a_paste_without_end_is_taken_as_it_stands),
                cmocka_unit_test(a_huge_paste_ends),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
