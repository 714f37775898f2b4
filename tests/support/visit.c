// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "screens/program.h"
#include "store/setting.h"
#include "support/cut.h"

const struct visit_size visit_sizes[VISIT_SIZES] = {{24, 80}, {20, 60}, {20, 40}, {50, 132}};

void visit_open(struct visit *visit, void **state, enum language language, struct visit_size size)
{
        *visit = (struct visit){.home = *state};
        const char *build = getenv("BEREKE_BUILD");
        const char *locale = file_join(&visit->home->arena, build ? build : "build", "locale");
        translate_start(locale, language);
        reading_start(locale);
        translate_switch(language);
        visit->shelf = shelf_open("lessons", &visit->home->diagnostics);
        assert_non_null(visit->shelf);
        session_init(&visit->session);
        visit->session.store = visit->home->store;
        visit->session.shelves = &visit->shelf;
        visit->session.shelf_count = 1;
        visit->session.shelf = visit->shelf;
        if (visit->session.store)
                assert_true(setting_write(visit->session.store, SETTING_LANGUAGE,
                        language_code(language), &visit->home->diagnostics));
        headless_open_with(
                &visit->headless, size.rows, size.columns, program_unused, &visit->session);
        visit->session.terminal = visit->headless.terminal;
}

void visit_close(struct visit *visit)
{
        headless_close(&visit->headless);
        visit->session.terminal = NULL;
        session_clear(&visit->session);
        shelf_close(visit->shelf);
}

void visit_show(struct visit *visit, struct screen screen)
{
        headless_show(&visit->headless, screen);
        assert_nothing_cut(visit->headless.terminal);
}

int64_t visit_person(struct visit *visit, const char *name, int64_t group)
{
        const struct person person = {
                .name = name, .language = translate_language(), .role = ROLE_OTHER};
        int64_t id = 0;
        assert_true(person_add(&id, visit->home->store, &person, group, &visit->home->diagnostics));
        return id;
}

void visit_sign_in(struct visit *visit, int64_t id)
{
        struct person person;
        assert_true(person_find(
                &person, &visit->home->arena, visit->home->store, id, &visit->home->diagnostics));
        assert_true(session_sign_in(&visit->session, &person, 1));
}

static bool press_named(struct visit *visit, const char *key)
{
        static const struct {
                const char *sign;
                enum key_code code;
        } signs[] = {
                {"⏎", KEY_CODE_ENTER},
                {"⎋", KEY_CODE_ESC},
                {"⇥", KEY_CODE_TAB},
                {"⌫", KEY_CODE_BACKSPACE},
                {"↑", KEY_CODE_UP},
                {"↓", KEY_CODE_DOWN},
                {"←", KEY_CODE_LEFT},
                {"→", KEY_CODE_RIGHT},
                {"⇟", KEY_CODE_PAGE_DOWN},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(signs); i++) {
                if (strcmp(key, signs[i].sign) == 0) {
                        headless_press(&visit->headless, signs[i].code);
                        return true;
                }
        }
        return false;
}

void visit_keys(struct visit *visit, const char *keys)
{
        uint32_t letter;
        size_t length = strlen(keys);
        for (size_t size; (size = text_next(&letter, keys, length)); keys += size, length -= size) {
                char key[8] = "";
                memcpy(key, keys, size);
                if (!press_named(visit, key))
                        headless_type(&visit->headless, key);
                assert_nothing_cut(visit->headless.terminal);
        }
}

// What stands between the sides of a box, or the whole row.
static struct text_line part_of_row(const char *row, size_t length)
{
        static const char side[] = "│";
        struct text_line part = {row, length};
        const char *left = memmem(row, length, side, strlen(side));
        const char *right = NULL;
        for (const char *next = left; next;) {
                right = next;
                next += strlen(side);
                next = memmem(next, (size_t)(row + length - next), side, strlen(side));
        }
        if (right && right > left)
                part = (struct text_line){
                        left + strlen(side), (size_t)(right - left) - strlen(side)};
        return part;
}

// The screen as one line, with single spaces.
static char *screen_text(struct visit *visit)
{
        struct buffer all = {0};
        const char *row = headless_frame(&visit->headless);
        for (const char *end; (end = strchr(row, '\n')); row = end + 1) {
                struct text_line part = part_of_row(row, (size_t)(end - row));
                const char *piece = part.start;
                size_t left = part.length;
                while (left) {
                        size_t spaces = strspn(piece, " ") < left ? strspn(piece, " ") : left;
                        piece += spaces;
                        left -= spaces;
                        size_t word = strcspn(piece, " \n") < left ? strcspn(piece, " \n") : left;
                        if (word)
                                buffer_add(&all, " ");
                        buffer_add_bytes(&all, piece, word);
                        piece += word;
                        left -= word;
                }
        }
        char *text = arena_copy_text(&visit->home->arena, buffer_text(&all));
        buffer_clear(&all);
        return text;
}

bool visit_shows(struct visit *visit, const char *message)
{
        return strstr(screen_text(visit), translate_text(message)) != NULL;
}

void visit_expect(struct visit *visit, const char *message)
{
        if (!visit_shows(visit, message))
                fail_msg("“%s” is not on the screen:\n%s", translate_text(message),
                        headless_frame(&visit->headless));
}
