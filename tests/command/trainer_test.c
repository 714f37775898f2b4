// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's passphrase: given in a file or typed unseen, missing, wrong, forgotten.
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/pty.h"
#include "support/run.h"

enum { PATIENCE = 20000 };

static void write_text(struct home *home, const char *name, const char *text)
{
        assert_true(file_write(home_path(home, name), text, strlen(text), &home->diagnostics));
}

static void write_passphrases(struct home *home)
{
        write_text(home, "right", "бийик тоолор\nsecond line\n");
        write_text(home, "windows", "бийик тоолор\r\n");
        write_text(home, "wrong", "бийик тоолар\n");
        write_text(home, "short", "бийик\n");
        write_text(home, "empty", "");
        write_text(home, "control", "бийик\ttoo\033лор\n");
}

static void a_file_holds_the_passphrase(void **state)
{
        static const struct run rows[] = {
                {{"person", "list", "--passphrase-file", "none"}, .status = 0}, // none is asked
                {{"trainer", "--new-passphrase", "--passphrase-file", "right"}, .out = "new one"},
                {{"person", "list"}, 77, .error = "The trainer's passphrase is needed"},
                {{"person", "list", "--passphrase-file", "none"}, 77, .error = "none"},
                {{"person", "list", "--passphrase-file", "."}, 77, .error = "a folder"},
                {{"person", "list", "--passphrase-file", "/dev/zero"}, 77, .error = "ordinary"},
                {{"person", "list", "--passphrase-file", "right"}, .status = 0},
                {{"person", "list", "--passphrase-file", "windows"}, .status = 0},
                {{"class", "list"}, 77, .error = "passphrase is needed"},
                {{"backup", "copy.db"}, 77, .error = "passphrase is needed"},
                {{"restore", "copy.db"}, 77, .error = "passphrase is needed"},
                {{"course", "list"}, .out = "bereke"},
                {{"doctor"}, .out = "in order"},
                {{"person", "list", "--passphrase-file", "wrong"}, 77,
                        .error = "not the trainer's"},
                {{"person", "list", "--passphrase-file", "right"}, 77, .error = "has to wait"},
        };
        struct home *home = *state;

        write_passphrases(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void a_passphrase_must_be_one(void **state)
{
        static const struct run rows[] = {
                {{"trainer", "--new-passphrase"}, 77, .error = "passphrase is needed"},
                {{"trainer", "--new-passphrase", "--passphrase-file", "short"}, 64,
                        .error = "8 letters"},
                {{"trainer", "--new-passphrase", "--passphrase-file", "empty"}, 64,
                        .error = "8 letters"},
                {{"trainer", "--new-passphrase", "--passphrase-file", "control"}, 64,
                        .error = "8 letters"},
                {{"trainer", "--new-passphrase", "--passphrase-file", "none"}, 77, .error = "none"},
                {{"person", "list"}, .status = 0},
        };
        struct home *home = *state;

        write_passphrases(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void only_the_owner_replaces_it(void **state)
{
        static const struct run set = {
                {"--data", "d", "trainer", "--new-passphrase", "--passphrase-file", "right"},
                .out = "new one"};
        static const struct run other = {
                {"--data", "d", "trainer", "--new-passphrase", "--passphrase-file", "right"}, 77,
                .error = "no right", .unprivileged = true};
        struct home *home = *state;

        if (geteuid() != 0)
                skip();
        write_passphrases(home);
        assert_run(home, &set);
        assert_int_equal(chmod(home->folder, 0755), 0);
        assert_int_equal(chmod(home_path(home, "d"), 0777), 0);
        assert_int_equal(chmod(home_path(home, "d/bereke.db"), 0666), 0);
        assert_int_equal(chmod(home_path(home, "d/bereke.turn"), 0666), 0);
        assert_run(home, &other);
}

static struct pty *start(struct home *home, const char *first, const char *second)
{
        const char *arguments[] = {
                run_program(), "--lang", "en", "--data", home_path(home, "d"), first, second, NULL};

        return pty_new(&(struct pty_start){.arguments = arguments});
}

// Types the line once the question is shown, and checks that it is not.
static void answer(struct pty *pty, const char *question, const char *line)
{
        assert_true(pty_wait(pty, question, PATIENCE));
        assert_false(pty_echoes(pty));
        pty_send(pty, line);
        pty_send(pty, "\n");
}

static void set_at_terminal(struct home *home, const char *again, int status)
{
        struct pty *pty = start(home, "trainer", "--new-passphrase");

        answer(pty, "New passphrase:", "бийик тоолор");
        answer(pty, "once more:", again);
        assert_int_equal(pty_exit(pty, PATIENCE), status);
        assert_true(pty_shows(pty, status == 0 ? "the new one" : "not the same"));
        assert_false(pty_shows(pty, "бийик"));
        assert_true(pty_echoes(pty));
        pty_free(pty);
}

static void it_is_typed_unseen(void **state)
{
        struct home *home = *state;

        set_at_terminal(home, "бийик тоо", 77);
        set_at_terminal(home, "бийик тоолор", 0);
        struct pty *pty = start(home, "person", "list");
        answer(pty, "passphrase:", "бийик тоолор");
        assert_int_equal(pty_exit(pty, PATIENCE), 0);
        assert_false(pty_shows(pty, "бийик"));
        pty_free(pty);
        pty = start(home, "person", "list");
        answer(pty, "passphrase:", "");
        assert_int_equal(pty_exit(pty, PATIENCE), 77);
        pty_free(pty);
}

// Ctrl+C at the question leaves a terminal that shows again what is typed.
static void an_end_at_the_question_leaves_the_terminal_well(void **state)
{
        static const int signals[] = {SIGINT, SIGTERM, SIGQUIT};
        struct home *home = *state;

        for (size_t i = 0; i < ARRAY_LENGTH(signals); i++) {
                struct pty *pty = start(home, "trainer", "--new-passphrase");
                assert_true(pty_wait(pty, "New passphrase:", PATIENCE));
                assert_false(pty_echoes(pty));
                if (signals[i] == SIGINT)
                        pty_send(pty, "\003");
                else
                        pty_signal(pty, signals[i]);
                assert_int_equal(pty_exit(pty, PATIENCE), 128 + signals[i]);
                assert_true(pty_echoes(pty));
                pty_free(pty);
        }
        struct pty *pty = start(home, "trainer", "--new-passphrase");
        assert_true(pty_wait(pty, "New passphrase:", PATIENCE));
        pty_send(pty, "\004"); // the end of input
        assert_int_equal(pty_exit(pty, PATIENCE), 77);
        pty_free(pty);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_file_holds_the_passphrase),
                TEST(a_passphrase_must_be_one),
                TEST(only_the_owner_replaces_it),
                TEST(it_is_typed_unseen),
                TEST(an_end_at_the_question_leaves_the_terminal_well),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
