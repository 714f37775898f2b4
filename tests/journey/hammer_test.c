// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty people hammer on the keyboard of the whole program while the window is pulled about. It
// must not fall over, hang, or keep the processor busy; who happens to leave begins anew on the
// same data.

#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "support/stage.h"

enum {
        SEEDS = 20,
        EVENTS = 400,
        PATIENCE = 10000, // milliseconds, as all below
        REST = 60,        // how long it is watched while nobody does anything
        REST_MOST = 10,   // processor time it may take meanwhile
        ROWS_MOST = 64,
        COLUMNS_MOST = 200,
};

struct hammer {
        struct stage stage;
        struct pty *pty;
        uint64_t seed, chances;
};

static uint64_t chance(struct hammer *hammer)
{
        return hash_mix(hammer->seed, hammer->chances++);
}

static void start(struct hammer *hammer)
{
        hammer->pty = stage_start(&hammer->stage, NULL, NULL);
        if (!pty_wait(hammer->pty, "Enter", PATIENCE))
                fail_msg("No screen came:\n%s", pty_screen(hammer->pty));
        pty_stop_seeing(hammer->pty); // libvterm 0.1.4 itself falls over in such windows
}

static void press(struct hammer *hammer)
{
        static const char *const keys[] = {PTY_UP, PTY_DOWN, PTY_LEFT, PTY_RIGHT, PTY_ENTER,
                PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER,
                PTY_TAB, PTY_BACKSPACE, PTY_ESC, PTY_PAGE_UP, PTY_PAGE_DOWN, PTY_HOME, PTY_END, "0",
                "1", "2", "3", "4", "5", "6", "7", "8", "9", " ", "ө", "Ң", "汉", "e\u0301",
                "\u200e", "\033[3~", "\033[200~Айгүл 3 500\033[201~", "\033[<0;9;9M",
                "\033[<65;9;9M", "\033[", "\033[1;5A", "\377", "\320", "\023", "\021", "\032"};

        pty_send(hammer->pty, keys[chance(hammer) % ARRAY_LENGTH(keys)]);
}

// Now and then to a size that no window has.
static void pull(struct hammer *hammer)
{
        uint64_t any = chance(hammer);
        int rows = 1 + (int)(any % ROWS_MOST);
        int columns = 1 + (int)((any >> 16) % COLUMNS_MOST);
        bool absurd = (any >> 32) % 64 == 0;

        pty_resize(hammer->pty, absurd ? USHRT_MAX : rows, absurd ? USHRT_MAX - 128 : columns);
}

// The last words of a program that ended, if it did; it must have ended well.
static bool has_left(struct hammer *hammer, int milliseconds)
{
        int status = pty_exit(hammer->pty, milliseconds);

        if (status > 0)
                fail_msg("Seed %d, after %d chances: status %d", (int)hammer->seed,
                        (int)hammer->chances, status);
        return status == 0;
}

static void do_something(struct hammer *hammer)
{
        pty_settle(hammer->pty, chance(hammer) % 8 == 0); // fast, and now and then with a breath
        if (has_left(hammer, 0)) {
                pty_free(hammer->pty);
                start(hammer);
        }
        if (chance(hammer) % 8 == 0)
                pull(hammer);
        else
                press(hammer);
}

// It may still be busy with what it heard, but not for ever.
static void assert_comes_to_rest(struct hammer *hammer)
{
        long used = REST;

        for (int waited = 0; used > REST_MOST && waited < PATIENCE; waited += REST) {
                long before = pty_processor_time(hammer->pty);
                pty_settle(hammer->pty, REST);
                used = pty_processor_time(hammer->pty) - before; // below 0 once it has left
        }
        assert_true(used <= REST_MOST);
}

// A window of another size is painted anew by whoever still listens. It may still leave, by a key
// that came after an Esc.
static void assert_listening(struct hammer *hammer)
{
        size_t bytes = pty_bytes(hammer->pty);

        pty_resize(hammer->pty, ROWS_MOST + 1, COLUMNS_MOST + 1);
        if (!pty_wait_bytes(hammer->pty, bytes + 1, PATIENCE) && !has_left(hammer, PATIENCE))
                fail_msg("Seed %d: it hears nothing any more", (int)hammer->seed);
}

static void hammer_on(struct hammer *hammer)
{
        start(hammer);
        for (int i = 0; i < EVENTS; i++)
                do_something(hammer);
        pty_settle(hammer->pty, REST);
        if (!has_left(hammer, 0)) {
                assert_comes_to_rest(hammer);
                assert_listening(hammer);
        }
        pty_hang_up(hammer->pty);
        assert_int_equal(pty_exit(hammer->pty, PATIENCE), 0);
        pty_free(hammer->pty);
}

static void random_keys_and_sizes_break_nothing(void **state)
{
        (void)state;
        struct hammer hammer;

        assert_true(stage_make(&hammer.stage));
        for (hammer.seed = 0; hammer.seed < SEEDS; hammer.seed++) {
                hammer.chances = 0;
                hammer_on(&hammer);
        }
        stage_remove(&hammer.stage);
}

static void nor_at_the_first_start(void **state)
{
        (void)state;
        struct hammer hammer;

        assert_true(stage_make(&hammer.stage));
        for (hammer.seed = SEEDS; hammer.seed < SEEDS + SEEDS / 4; hammer.seed++) {
                hammer.chances = 0;
                (void)snprintf(hammer.stage.data, sizeof(hammer.stage.data), "%s/%d",
                        hammer.stage.folder, (int)hammer.seed);
                hammer_on(&hammer);
        }
        stage_remove(&hammer.stage);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(random_keys_and_sizes_break_nothing),
                cmocka_unit_test(nor_at_the_first_start),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
