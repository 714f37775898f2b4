// SPDX-License-Identifier: GPL-3.0-or-later
// bereke extract: the texts of a course for translators, as gettext's tools want them.

#include "author/extract.h"

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/places.h"

static int extract(const char *folder)
{
        struct buffer out = {0};
        struct diagnostics diagnostics;
        int status = STATUS_DONE;

        diagnostics_init(&diagnostics);
        if (!extract_course(&out, folder, &diagnostics))
                status = complain_findings(EX_DATAERR, &diagnostics);
        fputs(buffer_text(&out), stdout);
        diagnostics_clear(&diagnostics);
        buffer_clear(&out);
        return status;
}

static int run(struct invocation *invocation)
{
        struct places places;

        places_find(&places, invocation);
        const char *folder =
                invocation->argument_count > 0 ? invocation->arguments[0] : places.courses[0];
        if (!file_exists(file_join(&invocation->arena, folder, "course.yaml")))
                return complain(EX_NOINPUT, N_("There is no course in the folder %s."), folder);
        return extract(folder);
}

const struct command extract_command = {
        .name = "extract",
        .arguments = "[DIR]",
        .summary = N_("print the texts of a course for translators"),
        .most = 1,
        .run = run,
};
