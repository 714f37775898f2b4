// SPDX-License-Identifier: GPL-3.0-or-later
// What a helper is to read lies in a file in memory, so that only one pipe can ever be full and no
// signal hits us where it ends early.

#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"

extern char **environ;

static int file_of(const struct buffer *in)
{
        int file = memfd_create("in", MFD_CLOEXEC);
        size_t done = 0;

        while (file >= 0 && done < in->length) {
                ssize_t count = write(file, in->text + done, in->length - done);
                if (count < 0 && errno == EINTR)
                        continue;
                if (count < 0) {
                        (void)close(file);
                        return -1;
                }
                done += (size_t)count;
        }
        if (file >= 0)
                (void)lseek(file, 0, SEEK_SET);
        return file;
}

static bool start(pid_t *child, const char *program, int in, int out)
{
        posix_spawn_file_actions_t actions;
        struct arena arena = {0};

        if (posix_spawn_file_actions_init(&actions) != 0)
                return false;
        char *arguments[] = {arena_copy_text(&arena, program), NULL};
        bool started = posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO) == 0 &&
                       posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO) == 0 &&
                       posix_spawn(child, program, &actions, NULL, arguments, environ) == 0;
        (void)posix_spawn_file_actions_destroy(&actions);
        arena_clear(&arena);
        return started;
}

static void read_to_end(struct buffer *out, int pipe)
{
        char bytes[65536];
        ssize_t count;

        while ((count = read(pipe, bytes, sizeof(bytes))) != 0) {
                if (count > 0)
                        buffer_add_bytes(out, bytes, (size_t)count);
                else if (errno != EINTR)
                        break;
        }
}

static int wait_for(pid_t child)
{
        int status = 0;

        while (waitpid(child, &status, 0) < 0)
                if (errno != EINTR)
                        return CHILD_NOT_STARTED;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int child_run(struct buffer *out, const char *program, const struct buffer *in)
{
        int ends[2];
        pid_t child;
        int file = file_of(in);

        if (file < 0 || pipe2(ends, O_CLOEXEC) < 0) {
                if (file >= 0)
                        (void)close(file);
                return CHILD_NOT_STARTED;
        }
        bool started = start(&child, program, file, ends[1]);
        (void)close(file);
        (void)close(ends[1]);
        if (started)
                read_to_end(out, ends[0]);
        (void)close(ends[0]);
        return started ? wait_for(child) : CHILD_NOT_STARTED;
}
