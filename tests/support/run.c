// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program in a session of its own, so that it finds no terminal, with an environment that
// holds what the test says and nothing else. Its output goes into memory files: no pipe can fill.
#include "support/run.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/text.h"

enum { NOBODY = 65534, SECONDS = 60 };

const char *run_program(void)
{
        static char path[4096];
        char *build = realpath(getenv("BEREKE_BUILD") ? getenv("BEREKE_BUILD") : "build", NULL);

        assert_non_null(build);
        (void)snprintf(path, sizeof(path), "%s/bereke", build);
        free(build);
        return path;
}

static void set_environment(const struct home *home, const struct run *run)
{
        clearenv();
        setenv("GCOV_ERROR_FILE", "/dev/null", 1); // somebody else's run leaves no coverage
        setenv("HOME", home->folder, 1);
        setenv("LANGUAGE", "en", 1);
        for (size_t i = 0; i < ARRAY_LENGTH(run->environment) && run->environment[i]; i++) {
                char *name = memory_copy_text(run->environment[i]);
                char *value = strchr(name, '=');
                if (value) {
                        *value = '\0';
                        setenv(name, value + 1, 1);
                } else {
                        unsetenv(name);
                }
                memory_free(name);
        }
}

static void become_program(
        const char *program, const struct home *home, const struct run *run, const int files[2])
{
        const char *arguments[ARRAY_LENGTH(run->arguments) + 1] = {"bereke"};
        int out = run->output && *run->output ? open(run->output, O_WRONLY) : files[0];

        memcpy(&arguments[1], run->arguments, sizeof(run->arguments));
        (void)setsid();
        (void)alarm(SECONDS);
        (void)dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        (void)dup2(out, STDOUT_FILENO);
        (void)dup2(files[1], STDERR_FILENO);
        if (run->output && !*run->output)
                (void)close(STDOUT_FILENO);
        set_environment(home, run);
        if (chdir(home->folder) == 0 &&
                (!run->unprivileged || geteuid() != 0 || setuid(NOBODY) == 0))
                execv(program, (char *const *)(uintptr_t)arguments);
        _exit(127);
}

static const char *read_back(struct home *home, int file)
{
        size_t length = (size_t)lseek(file, 0, SEEK_END);
        char *text = arena_take(&home->arena, length + 1);

        assert_int_equal(pread(file, text, length, 0), length);
        assert_int_equal(strlen(text), length);
        (void)close(file);
        return text;
}

struct run_result run_in(struct home *home, const struct run *run)
{
        const char *program = run_program();
        const int files[2] = {memfd_create("out", MFD_CLOEXEC), memfd_create("error", MFD_CLOEXEC)};
        int status = 0;
        pid_t process = fork();

        if (process == 0)
                become_program(program, home, run, files);
        while (waitpid(process, &status, 0) < 0)
                assert_int_equal(errno, EINTR);
        return (struct run_result){
                .status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
                .out = read_back(home, files[0]),
                .error = read_back(home, files[1]),
        };
}

static bool is_expected(const char *printed, const char *expected)
{
        return expected ? strstr(printed, expected) != NULL : *printed == '\0';
}

// Whole lines of text without a control character; tabs part the cells of lists.
static bool is_safe(const char *printed)
{
        size_t length = strlen(printed);
        size_t offset;

        return (length == 0 || printed[length - 1] == '\n') &&
               text_check(printed, length, false, &offset) == TEXT_SAFE;
}

static void describe(struct buffer *out, const struct run *run, const struct run_result *result)
{
        buffer_add(out, "bereke");
        for (size_t i = 0; run->arguments[i]; i++)
                buffer_add_format(out, " %.200s", run->arguments[i]);
        buffer_add_format(out,
                "\nended with %d (expected %d)\nprinted: %.2000s\ncomplained: %.2000s",
                result->status, run->status, result->out, result->error);
}

struct run_result assert_run(struct home *home, const struct run *run)
{
        struct run_result result = run_in(home, run);

        if (result.status != run->status || !is_expected(result.out, run->out) ||
                !is_expected(result.error, run->error) || !is_safe(result.out) ||
                !is_safe(result.error)) {
                struct buffer words = {0};
                describe(&words, run, &result);
                fail_msg("%s", buffer_text(&words));
        }
        return result;
}

void assert_runs(struct home *home, const struct run *runs, size_t count)
{
        for (size_t i = 0; i < count; i++)
                (void)assert_run(home, &runs[i]);
}
