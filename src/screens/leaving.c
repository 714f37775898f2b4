// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever leaves leaves no trace: the screens go with all they hold, and everything is painted
// anew.

#include "screens/leaving.h"

#include "screens/sign_in.h"

struct next leaving_signs_out(struct session *session)
{
        if (!session->store) // a preview: there is nobody to sign in
                return next_of(NEXT_END);
        session_sign_out(session);
        session_show_for_nobody(session);
        if (session->terminal)
                terminal_repaint(session->terminal);
        return next_screen(NEXT_RESTART, sign_in_screen(session));
}
