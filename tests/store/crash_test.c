// SPDX-License-Identifier: GPL-3.0-or-later
// The promise: what was acknowledged is there. A child saves answers for two people and says after
// each commit which one is safe; it is killed at any moment, then at every system call of one save.
// Afterwards both people must have the same answers, every one that was acknowledged, and the file
// must be whole.
#include "store/history.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/health.h"
#include "support/home.h"

enum { ROUNDS = 200, MOST_SAVES = 4, LONGEST_GRACE = 4000 /* microseconds */ };

static int64_t people[2];

static bool save(struct home *home, const struct sitting *sitting, int number)
{
        char response[32];
        struct record answer = home_answer(response, "envelopes", number);
        struct record records[] = {
                answer, {.kind = RECORD_VISIT, .lesson = "envelopes", .step = response}};
        return history_add(home->store, sitting, records, 2, &home->diagnostics);
}

static void acknowledge(int pipe, int number)
{
        if (write(pipe, &number, sizeof(number)) != sizeof(number))
                _exit(1);
}

static _Noreturn void save_for_ever(struct home *home, int pipe, int first)
{
        if (home_open(home) != STORE_OK)
                _exit(2);
        struct sitting sitting = sitting_of(home->store, people, 2);
        for (int number = first;; number++) {
                if (!save(home, &sitting, number))
                        _exit(3);
                acknowledge(pipe, number);
        }
}

// Lets so many saves be acknowledged and a random while pass; returns the last, or `last` where
// there was none.
static int let_live(int pipe, unsigned chance, int last)
{
        for (unsigned saves = chance % (MOST_SAVES + 1); saves > 0; saves--)
                assert_int_equal(read(pipe, &last, sizeof(last)), sizeof(last));
        struct timespec grace = {.tv_nsec = chance / 8 % LONGEST_GRACE * 1000L};
        (void)nanosleep(&grace, NULL);
        return last;
}

// Reads all that was acknowledged; returns the last, or `last` where nothing was.
static int last_acknowledged(int pipe, int last)
{
        int number;
        while (read(pipe, &number, sizeof(number)) == sizeof(number))
                last = number;
        assert_int_equal(close(pipe), 0);
        return last;
}

// Every answer from 1 to the last acknowledged, at most one more, in order, and the same for both.
static int check_what_stands(struct home *home, int acknowledged)
{
        assert_int_equal(home_open(home), STORE_OK); // with its full check after the unclean end
        int stands = 0;
        for (int who = 0; who < 2; who++) {
                struct records records;
                char response[32];
                int number = 0;
                assert_true(history_read(
                        &records, &home->arena, home->store, people[who], &home->diagnostics));
                assert_int_equal(records.count % 2, 0); // never half
                for (size_t i = 0; i < records.count; i += 2) {
                        (void)home_answer(response, "envelopes", ++number);
                        assert_string_equal(records.items[i].response, response);
                        assert_string_equal(records.items[i + 1].step, response);
                }
                assert_true(number == acknowledged || number == acknowledged + 1);
                assert_true(who == 0 || number == stands);
                stands = number;
        }
        struct health health;
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_true(health.whole);
        assert_int_equal(health.differences, 0);
        home_close(home);
        arena_clear(&home->arena);
        return stands;
}

static void prepare(struct home *home)
{
        assert_int_equal(home_open(home), STORE_OK);
        people[0] = home_person(home, "Айгүл", 0);
        people[1] = home_person(home, "Бакыт", 0);
        home_close(home);
}

static void killed_at_random_moments(void **state)
{
        struct home *home = *state;
        prepare(home);
        int stands = 0;
        unsigned chance = 1;
        for (int round = 0; round < ROUNDS; round++) {
                int ends[2];
                assert_int_equal(pipe(ends), 0);
                pid_t child = fork();
                if (child == 0) {
                        (void)close(ends[0]);
                        save_for_ever(home, ends[1], stands + 1);
                }
                assert_int_equal(close(ends[1]), 0);
                chance = chance * 1103515245 + 12345;
                stands = let_live(ends[0], chance >> 16, stands);
                assert_int_equal(kill(child, SIGKILL), 0);
                int status;
                assert_int_equal(waitpid(child, &status, 0), child);
                assert_true(WIFSIGNALED(status));
                stands = check_what_stands(home, last_acknowledged(ends[0], stands));
        }
        assert_true(stands > ROUNDS);
}

// The child of one save, stopped before it begins.
static pid_t start_one_save(struct home *home, int pipe, int number)
{
        pid_t child = fork();
        if (child == 0) {
                if (home_open(home) != STORE_OK)
                        _exit(2);
                struct sitting sitting = sitting_of(home->store, people, 2);
                if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
                        _exit(4);
                (void)raise(SIGSTOP);
                if (!save(home, &sitting, number))
                        _exit(3);
                acknowledge(pipe, number);
                _exit(0);
        }
        return child;
}

// Lets it go on to its n-th stop at the door of a system call, in or out, and kills it there. False
// where it came to its end before.
static bool kill_at_stop(pid_t child, int stop)
{
        int status;
        assert_int_equal(waitpid(child, &status, 0), child);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 4)
                skip(); // where this machine allows no tracing
        for (int i = 0; i < stop; i++) {
                assert_int_equal(ptrace(PTRACE_SYSCALL, child, NULL, NULL), 0);
                assert_int_equal(waitpid(child, &status, 0), child);
                if (WIFEXITED(status)) {
                        assert_int_equal(WEXITSTATUS(status), 0);
                        return false;
                }
        }
        assert_int_equal(kill(child, SIGKILL), 0);
        assert_int_equal(waitpid(child, &status, 0), child);
        return true;
}

static void killed_at_every_system_call_of_a_save(void **state)
{
        struct home *home = *state;
        prepare(home);
        int stands = 0;
        int stop = 1;
        for (bool killed = true; killed; stop++) {
                int ends[2];
                assert_int_equal(pipe(ends), 0);
                pid_t child = start_one_save(home, ends[1], stands + 1);
                killed = kill_at_stop(child, stop);
                assert_int_equal(close(ends[1]), 0);
                stands = check_what_stands(home, last_acknowledged(ends[0], stands));
        }
        assert_true(stop > 40); // there were system calls to be killed at
        assert_true(stands > 1);
}

enum { WRITERS = 8, EACH = 25 };

static void several_at_once_lose_nothing(void **state)
{
        struct home *home = *state;
        prepare(home);
        pid_t writers[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
                writers[i] = fork();
                if (writers[i] == 0) {
                        if (home_open(home) != STORE_OK)
                                _exit(2);
                        struct sitting sitting = sitting_of(home->store, people, 1);
                        for (int number = 1; number <= EACH; number++) {
                                if (!save(home, &sitting, i * EACH + number))
                                        _exit(3);
                        }
                        home_close(home);
                        _exit(0);
                }
        }
        for (int i = 0; i < WRITERS; i++) {
                int status;
                assert_int_equal(waitpid(writers[i], &status, 0), writers[i]);
                assert_int_equal(status, 0);
        }
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(home_answers(home, people[0]), WRITERS * EACH);
        struct health health;
        assert_true(health_look(&health, home->store, &home->diagnostics));
        assert_true(health.whole && health.differences == 0);
}

// Ten start on an empty directory in the same moment: one makes the tables, all find the same site.
static void several_may_start_at_once(void **state)
{
        struct home *home = *state;
        int ends[2];
        assert_int_equal(pipe(ends), 0);
        for (int i = 0; i < 10; i++) {
                if (fork() == 0) {
                        char site[UUID_TEXT] = "";
                        if (home_open(home) == STORE_OK)
                                (void)stpncpy(site, store_site(home->store), UUID_TEXT - 1);
                        home_close(home);
                        _exit(write(ends[1], site, UUID_TEXT) == UUID_TEXT ? 0 : 1);
                }
        }
        assert_int_equal(close(ends[1]), 0);
        assert_int_equal(home_open(home), STORE_OK);
        char site[UUID_TEXT];
        int count = 0;
        while (read(ends[0], site, UUID_TEXT) == UUID_TEXT) {
                assert_string_equal(site, store_site(home->store));
                count++;
        }
        assert_int_equal(count, 10);
        while (wait(NULL) > 0 || errno == EINTR)
                ;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(killed_at_random_moments),
                TEST(killed_at_every_system_call_of_a_save),
                TEST(several_at_once_lose_nothing),
                TEST(several_may_start_at_once),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
