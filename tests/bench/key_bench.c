// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to the last byte of the frame that answers it, over a pseudo-terminal: the course
// itself, beside a bare ncurses program that shows the very same frames. Then a key in a lesson
// whose frame comes only after something was saved.

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/memory.h"
#include "support/film.h"
#include "support/measure.h"
#include "support/stage.h"

enum { KEYS_MOST = 8, ROUNDS = 150, SAVES = 400, PATIENCE = 10000, QUIET = 40 }; // milliseconds

// Keys that lead back to where they began.
struct scene {
        const char *name;
        bool in_lesson; // from the first page of the first lesson, else from home
        const char *keys[KEYS_MOST];
};

static const struct scene scenes[] = {
        {"key to frame: move in a list", false, {PTY_DOWN, PTY_DOWN, PTY_UP, PTY_UP}},
        {"key to frame: open and close the menu", false, {PTY_TAB, PTY_DOWN, PTY_BACKSPACE}},
        {"key to frame: another screen and back", false, {"2", PTY_BACKSPACE}},
};

static const struct scene saves = {"", true, {PTY_ENTER, PTY_BACKSPACE}};

// A program that plays a scene, and how many bytes each of its keys brings forth.
struct player {
        const struct scene *scene;
        struct pty *pty;
        size_t bytes[KEYS_MOST];
};

static size_t key_count(const struct scene *scene)
{
        size_t count = 0;
        while (count < KEYS_MOST && scene->keys[count])
                count++;
        return count;
}

static struct pty *open_scene(const struct stage *stage, const struct scene *scene)
{
        struct pty *pty = stage_start(stage, NULL, NULL);

        if (!stage_sign_in(pty))
                measure_give_up("home did not come");
        if (scene->in_lesson) {
                pty_send(pty, PTY_ENTER);
                if (!pty_wait(pty, "1 of ", PATIENCE))
                        measure_give_up("no lesson came");
        }
        return pty;
}

// Plays the scene slowly, twice, since the first time may differ; the second is counted and, where
// `film` is not NULL, recorded.
static void rehearse(struct player *player, FILE *film)
{
        size_t count = key_count(player->scene);

        for (size_t i = 0; i < 2 * count; i++) {
                pty_settle(player->pty, QUIET);
                if (film && i >= count)
                        film_add(film, player->pty);
                size_t before = pty_bytes(player->pty);
                if (!pty_press(player->pty, player->scene->keys[i % count], PATIENCE))
                        measure_give_up("a key was not heard");
                pty_settle(player->pty, QUIET);
                player->bytes[i % count] = pty_bytes(player->pty) - before;
                if (player->bytes[i % count] == 0)
                        measure_give_up("a key changed nothing");
        }
}

static void press(struct player *player, size_t key)
{
        size_t until = pty_bytes(player->pty) + player->bytes[key];

        pty_send(player->pty, player->scene->keys[key]);
        if (!pty_wait_bytes(player->pty, until, PATIENCE))
                measure_give_up("a frame did not come");
}

static void play(struct player *player)
{
        for (size_t i = 0; i < key_count(player->scene); i++)
                press(player, i);
}

struct pair {
        struct player ours, bare;
};

static void play_ours(void *context)
{
        struct pair *pair = context;
        play(&pair->ours);
}

static void play_bare(void *context)
{
        struct pair *pair = context;
        play(&pair->bare);
}

static void measure_scene(const struct stage *stage, const struct scene *scene)
{
        char path[SCRATCH_PATH + 16];
        struct pair pair = {{.scene = scene}, {.scene = scene}};

        (void)snprintf(path, sizeof(path), "%s/film", stage->folder);
        FILE *film = fopen(path, "w");
        if (!film)
                measure_give_up("no film");
        pair.ours.pty = open_scene(stage, scene);
        rehearse(&pair.ours, film);
        fclose(film);
        pty_stop_seeing(pair.ours.pty);
        pair.bare.pty = stage_start_bare(stage, path);
        rehearse(&pair.bare, NULL);
        measure_pair_print(&(struct measure_pair){
                .name = scene->name,
                .ours = play_ours,
                .bare = play_bare,
                .context = &pair,
                .rounds = ROUNDS,
                .limit = 1.3,
        });
        (void)stage_end(pair.ours.pty);
        (void)stage_end(pair.bare.pty);
}

// The files of a save, without a program: the journal grows and is emptied, the pages are changed.
struct disk {
        int journal, pages;
};

static int open_file(const struct stage *stage, const char *name)
{
        char path[SCRATCH_PATH + 16];

        (void)snprintf(path, sizeof(path), "%s/%s", stage->folder, name);
        return open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

static void write_through(int file, size_t bytes)
{
        static const char nothing[24 * 1024];

        if (pwrite(file, nothing, bytes, 0) != (ssize_t)bytes || fdatasync(file) != 0)
                measure_give_up("nothing can be written");
}

// SQLite waits for the disk four times: the journal, that it is whole, the pages, that it is empty.
static void save_nothing(const struct disk *disk)
{
        write_through(disk->journal, 24 * 1024);
        write_through(disk->journal, 12);
        write_through(disk->pages, 24 * 1024);
        if (ftruncate(disk->journal, 0) != 0 || fdatasync(disk->journal) != 0)
                measure_give_up("nothing can be written");
}

static void print_saves(double *saves_taken, double *disk_taken)
{
        measure_print("key to frame with a save, median",
                measure_percentile(saves_taken, SAVES, 50) / 1000, "ms", MEASURE_FREE);
        measure_print("key to frame with a save, 99 of 100",
                measure_percentile(saves_taken, SAVES, 99) / 1000, "ms", 10);
        measure_print("the same on the disk alone, median",
                measure_percentile(disk_taken, SAVES, 50) / 1000, "ms", MEASURE_FREE);
        measure_print("the same on the disk alone, 99 of 100",
                measure_percentile(disk_taken, SAVES, 99) / 1000, "ms", MEASURE_FREE);
}

static void measure_saves(const struct stage *stage)
{
        struct player player = {.scene = &saves, .pty = open_scene(stage, &saves)};
        double *saves_taken = memory_new(SAVES * sizeof(*saves_taken));
        double *disk_taken = memory_new(SAVES * sizeof(*disk_taken));
        struct disk disk = {open_file(stage, "journal"), open_file(stage, "pages")};

        rehearse(&player, NULL);
        pty_stop_seeing(player.pty);
        for (size_t i = 0; i < SAVES; i++) {
                double start = measure_now();
                press(&player, i % key_count(&saves));
                saves_taken[i] = measure_now() - start;
                start = measure_now();
                save_nothing(&disk);
                disk_taken[i] = measure_now() - start;
        }
        print_saves(saves_taken, disk_taken);
        memory_free(saves_taken);
        memory_free(disk_taken);
        close(disk.journal);
        close(disk.pages);
        (void)stage_end(player.pty);
}

int main(void)
{
        struct stage stage;

        if (!stage_make(&stage))
                measure_give_up("no data, or no program to start");
        for (size_t i = 0; i < ARRAY_LENGTH(scenes); i++)
                measure_scene(&stage, &scenes[i]);
        measure_saves(&stage);
        stage_remove(&stage);
        return 0;
}
