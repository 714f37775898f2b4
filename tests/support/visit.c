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

bool visit_shows(struct visit *visit, const char *message)
{
        return headless_shows(&visit->headless, translate_text(message));
}

void visit_expect(struct visit *visit, const char *message)
{
        if (!visit_shows(visit, message))
                fail_msg("“%s” is not on the screen:\n%s", translate_text(message),
                        headless_frame(&visit->headless));
}
