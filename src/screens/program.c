// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal, the loop and the stack are opened here and given back here; between them everything
// is a screen. When the terminal goes away every screen is left from the top down, and the program
// ends as if the last one had been left.

#include "screens/program.h"

#include <sysexits.h>

#include "screens/lesson.h"
#include "screens/lock.h"
#include "screens/menu.h"
#include "screens/sign_in.h"
#include "screens/start.h"
#include "store/setting.h"

struct next program_unused(void *context, const struct screen *top, const struct key *key)
{
        struct session *session = context;

        if (key->code == KEY_CODE_TAB)
                return next_screen(NEXT_PUSH, menu_screen(session));
        if (key->code == KEY_CODE_DEADLINE && session_is_signed_in(session) && !session->covered &&
                !lesson_screen_is_talk(top))
                return next_screen(NEXT_PUSH, lock_screen(session));
        return next_of(NEXT_UNUSED);
}

static void leave(struct screen screen)
{
        if (screen.class->leave)
                screen.class->leave(screen.state);
}

int program_run_from(struct session *session, struct screen first)
{
        session->terminal = terminal_new(&session->trouble);
        if (!session->terminal) {
                leave(first);
                return EX_UNAVAILABLE;
        }
        session->loop = loop_new(session->terminal);
        struct stack *stack = stack_new(session->terminal, program_unused, session);
        session_show_for_nobody(session);
        stack_go(stack, next_screen(NEXT_PUSH, first));
        stack_run(stack, session->loop);
        stack_free(stack);
        loop_free(session->loop);
        session->loop = NULL;
        terminal_free(session->terminal);
        session->terminal = NULL;
        return EX_OK;
}

static bool is_first_start(const struct session *session)
{
        return session_is_kept(session) && !setting_is(session->store, SETTING_FIRST_START, "done");
}

int program_run(struct session *session)
{
        return program_run_from(
                session, is_first_start(session) ? start_screen(session) : sign_in_screen(session));
}
