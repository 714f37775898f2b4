// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"

static void new_memory_is_zeroed(void **state)
{
        (void)state;
        const unsigned char *block = memory_new(64);
        for (size_t i = 0; i < 64; i++)
                assert_int_equal(block[i], 0);
        memory_free((void *)block);
        memory_free(memory_new(0));
}

static void resized_memory_keeps_its_contents(void **state)
{
        (void)state;
        char *text = memory_copy_text("Айжан");
        text = memory_resize(text, 1000, 2);
        assert_string_equal(text, "Айжан");
        memory_free(text);
        memory_free(memory_resize(NULL, 0, 8));
}

static void an_arena_hands_out_zeroed_aligned_memory(void **state)
{
        (void)state;
        static const size_t sizes[] = {1, 7, 16, 1000, 5000, 70000, 3, 200000, 0, 64};
        struct arena arena;
        arena_init(&arena);
        for (int round = 0; round < 20; round++) {
                for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
                        unsigned char *bytes = arena_take(&arena, sizes[i]);
                        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
                        for (size_t j = 0; j < sizes[i]; j++)
                                assert_int_equal(bytes[j], 0);
                        memset(bytes, 0xff, sizes[i]);
                        assert_string_equal(arena_text(&arena, "abcdef", 3), "abc");
                }
        }
        arena_clear(&arena);
        assert_string_equal(arena_copy_text(&arena, "again"), "again");
        assert_string_equal(arena_text(&arena, NULL, 0), "");
        assert_string_equal(arena_format(&arena, "%d of %s", 3, "eight"), "3 of eight");
        arena_clear(&arena);
}

static void a_buffer_grows(void **state)
{
        (void)state;
        struct buffer buffer;
        buffer_init(&buffer);
        assert_string_equal(buffer_text(&buffer), "");
        for (int i = 0; i < 100; i++)
                buffer_add_format(&buffer, "%d,", i);
        assert_int_equal(buffer.length, 10 * 2 + 90 * 3);
        assert_memory_equal(buffer_text(&buffer) + buffer.length - 6, "98,99,", 7);
        buffer_reset(&buffer);
        assert_string_equal(buffer_text(&buffer), "");
        buffer_add(&buffer, "one");
        buffer_add_bytes(&buffer, " two three", 4);
        assert_string_equal(buffer_text(&buffer), "one two");
        buffer_clear(&buffer);
}

// The program ends at once where there is no more memory; a child shows it.
static void no_memory_ends_the_program(void **state)
{
        (void)state;
        pid_t child = fork();
        if (child == 0) {
                (void)close(STDERR_FILENO);
                (void)signal(SIGABRT, SIG_DFL);
                (void)memory_resize(NULL, SIZE_MAX, 2);
                _exit(0);
        }
        int status = 0;
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(new_memory_is_zeroed),
                cmocka_unit_test(resized_memory_keeps_its_contents),
                cmocka_unit_test(an_arena_hands_out_zeroed_aligned_memory),
                cmocka_unit_test(a_buffer_grows),
                cmocka_unit_test(no_memory_ends_the_program),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
