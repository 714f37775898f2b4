// SPDX-License-Identifier: GPL-3.0-or-later
// The plug is pulled 200 times while somebody takes lessons: the program is killed at random
// moments, most of them within the two milliseconds after a key. Each time it must open at the step
// that was last seen, and every answer of which the screen had said something must be kept, once.

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "base/hash.h"
#include "base/memory.h"
#include "support/big_course.h"
#include "support/stage.h"

enum { CRASHES = 200, PATIENCE = 10000, ROWS = 60, KEYS_BETWEEN = 6, MOMENT_MICROSECONDS = 2500 };

// Where the screen stands: "The keys … 3 of 14". No steps: not in a lesson.
struct place {
        char title[128];
        int step, steps;
};

struct journey {
        struct stage stage;
        char course[SCRATCH_PATH + 16]; // long enough never to end
        struct pty *pty;
        uint64_t chances;   // taken so far
        struct place place; // as last seen
        int kept;           // answers in the database at the last look
        int seen;           // answers since, of which the screen spoke
        int given;          // keys since, that may have been answers
};

static uint64_t chance(struct journey *journey)
{
        return hash_mix(20261124, journey->chances++);
}

static struct place place_of(struct pty *pty)
{
        struct place place = {0};
        char line[512] = "";

        (void)sscanf(pty_screen(pty), "%511[^\n]", line);
        char *end = strstr(line, "   ");
        if (end && sscanf(end, " %d of %d", &place.step, &place.steps) == 2) {
                *end = '\0';
                (void)snprintf(place.title, sizeof(place.title), "%.120s", line);
        } else {
                place.steps = 0;
        }
        return place;
}

static bool same_place(const struct place *one, const struct place *other)
{
        return strcmp(one->title, other->title) == 0 && one->step == other->step;
}

// Which sentences about an answer stand on the screen, as bits; 0: none.
static unsigned words_about_answer(struct pty *pty)
{
        static const char *const words[] = {"─ Right ─", "        Right\n", "Let us look again",
                "A part of it is right", "good that you say so", "You can try once more",
                "You can try 2 more times"};
        unsigned found = 0;

        for (unsigned i = 0; i < ARRAY_LENGTH(words); i++)
                found |= pty_shows(pty, words[i]) ? 1U << i : 0;
        return found;
}

static int answers_in_database(const struct journey *journey)
{
        char path[SCRATCH_PATH + 32];
        sqlite3 *database;
        sqlite3_stmt *count;

        (void)snprintf(path, sizeof(path), "%s/bereke.db", journey->stage.data);
        assert_int_equal(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
        sqlite3_busy_timeout(database, PATIENCE);
        assert_int_equal(sqlite3_prepare_v2(database,
                                 "SELECT count(*) FROM fact WHERE kind IN ('answer', 'practice')",
                                 -1, &count, NULL),
                SQLITE_OK);
        assert_int_equal(sqlite3_step(count), SQLITE_ROW);
        int answers = sqlite3_column_int(count, 0);
        sqlite3_finalize(count);
        sqlite3_close(database);
        return answers;
}

// From the start of the program into the lesson that comes next.
static void open_lesson(struct journey *journey)
{
        journey->pty =
                stage_start(&journey->stage, journey->course, &(struct pty_start){.rows = ROWS});
        assert_true(stage_sign_in(journey->pty));
        pty_settle(journey->pty, 2);
        assert_true(pty_press(journey->pty, PTY_ENTER, PATIENCE));
        journey->place = place_of(journey->pty);
        if (journey->place.steps == 0)
                fail_msg("No lesson opened:\n%s", pty_screen(journey->pty));
}

static const char *some_key(struct journey *journey)
{
        static const char *const to_read[] = {PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER,
                PTY_ENTER, PTY_ENTER, PTY_BACKSPACE, PTY_DOWN, "1"};
        static const char *const to_answer[] = {PTY_ENTER, PTY_ENTER, PTY_ENTER, PTY_ENTER, "0",
                "0", "1", "2", "3", PTY_DOWN, PTY_UP, " ", "5", "о", PTY_BACKSPACE};
        static const char *const to_count[] = {PTY_END, PTY_END, PTY_END, PTY_ENTER, PTY_ENTER,
                PTY_ENTER, "2", PTY_DOWN, PTY_PAGE_DOWN};
        uint64_t any = chance(journey);

        if (pty_shows(journey->pty, "Enter changes a figure."))
                return to_count[any % ARRAY_LENGTH(to_count)];
        return pty_shows(journey->pty, "Enter Answer") ? to_answer[any % ARRAY_LENGTH(to_answer)]
                                                       : to_read[any % ARRAY_LENGTH(to_read)];
}

static bool may_answer(const char *key)
{
        return strcmp(key, PTY_ENTER) == 0 || strcmp(key, "0") == 0;
}

// Takes up what the screen shows after a key.
static void look(struct journey *journey, const char *key, unsigned words_before)
{
        struct place place = place_of(journey->pty);
        unsigned words = words_about_answer(journey->pty);

        journey->given += may_answer(key);
        journey->seen += may_answer(key) && words && words != words_before && place.steps > 0 &&
                         same_place(&place, &journey->place);
        journey->place = place;
}

static void press(struct journey *journey, const char *key)
{
        unsigned words = words_about_answer(journey->pty);

        assert_true(pty_press(journey->pty, key, PATIENCE));
        look(journey, key, words);
}

// Kills it while it is busy with a key, or now and then while it rests; gives the key.
static const char *crash(struct journey *journey)
{
        unsigned words = words_about_answer(journey->pty);
        bool busy = journey->place.steps > 0 && chance(journey) % 5 > 0;
        const char *key = busy ? some_key(journey) : "";

        pty_send(journey->pty, key);
        if (busy)
                pty_read_for(journey->pty, (long)(chance(journey) % MOMENT_MICROSECONDS));
        pty_signal(journey->pty, SIGKILL);
        assert_int_equal(pty_exit(journey->pty, PATIENCE), 128 + SIGKILL);
        look(journey, key, words);
        pty_free(journey->pty);
        return key;
}

// The next place in this direction, or the first of another lesson after the last.
static bool follows(const struct place *place, const struct place *before)
{
        if (strcmp(place->title, before->title) == 0)
                return abs(place->step - before->step) == 1;
        return before->step == before->steps && place->step == 1;
}

// `before`: as seen before the last key; `seen`: as seen when the plug was pulled.
static void assert_same_step(const struct journey *journey, const char *key,
        const struct place *before, const struct place *seen)
{
        const struct place *now = &journey->place;
        bool key_unseen = *key && same_place(before, seen);

        if (seen->steps == 0 || same_place(now, seen) || (key_unseen && follows(now, seen)))
                return;
        fail_msg("Seen: %s %d of %d; opened: %s %d of %d; the last key was %d", seen->title,
                seen->step, seen->steps, now->title, now->step, now->steps, *key);
}

static void assert_answers_kept(struct journey *journey)
{
        int kept = answers_in_database(journey);

        assert_in_range(kept - journey->kept, journey->seen, journey->given);
        journey->kept = kept;
        journey->seen = journey->given = 0;
}

static int set_up(void **state)
{
        struct journey *journey = memory_new(sizeof(*journey));
        struct big_course course;

        *state = journey;
        if (!stage_make(&journey->stage))
                return -1;
        (void)snprintf(
                journey->course, sizeof(journey->course), "%s/course", journey->stage.folder);
        return big_course_make(&course, journey->course) ? 0 : -1;
}

static int tear_down(void **state)
{
        struct journey *journey = *state;

        stage_remove(&journey->stage);
        memory_free(journey);
        return 0;
}

static void nothing_is_lost_when_the_plug_is_pulled(void **state)
{
        struct journey *journey = *state;
        int acknowledged = 0;

        open_lesson(journey);
        for (int i = 0; i < CRASHES; i++) {
                for (uint64_t keys = chance(journey) % KEYS_BETWEEN;
                        keys > 0 && journey->place.steps > 0; keys--)
                        press(journey, some_key(journey));
                struct place before = journey->place;
                const char *key = crash(journey);
                struct place seen = journey->place;
                acknowledged += journey->seen;
                open_lesson(journey);
                assert_same_step(journey, key, &before, &seen);
                assert_answers_kept(journey);
        }
        assert_true(stage_end(journey->pty));
        assert_true(acknowledged > CRASHES / 8); // else this tries nothing
}

static void a_doctor_finds_nothing_afterwards(void **state)
{
        struct journey *journey = *state;
        char command[1024];

        (void)snprintf(command, sizeof(command), "%s doctor --data %s >/dev/null",
                journey->stage.program, journey->stage.data);
        assert_int_equal(system(command), 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(nothing_is_lost_when_the_plug_is_pulled),
                cmocka_unit_test(a_doctor_finds_nothing_afterwards),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
