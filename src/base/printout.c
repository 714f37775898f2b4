// SPDX-License-Identifier: GPL-3.0-or-later
// The course's side of printing: describing a page and handing it to bereke-pdf, which stands
// beside the program that runs. Linking its libraries here would double start and memory.

#include "base/printout.h"

#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/child.h"
#include "base/file.h"
#include "base/text.h"

const char *printout_word(enum printout_kind kind)
{
        static const char *const words[PRINTOUT_KIND_COUNT] = {
                [PRINTOUT_CERTIFICATE] = "certificate",
                [PRINTOUT_TABLE] = "table",
                [PRINTOUT_TEXT] = "text",
        };
        return words[kind];
}

void printout_begin(struct buffer *out, const struct printout *printout)
{
        buffer_add(out, "bereke-page 1\n");
        printout_add(out, "kind", printout_word(printout->kind));
        printout_add(out, "language", language_code(printout->language));
        printout_add(out, "made", printout->made);
        printout_add(out, "title", printout->title);
}

void printout_add(struct buffer *out, const char *key, const char *value)
{
        buffer_add(out, key);
        buffer_add(out, " ");
        text_add_safe(out, value);
        buffer_add(out, "\n");
}

static const char *program(struct arena *arena)
{
        char path[4096];
        ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);

        path[length > 0 ? length : 0] = '\0';
        return file_join(arena, file_folder(arena, path), "bereke-pdf");
}

static int refuse(
        int status, const char *message, const char *advice, struct diagnostics *diagnostics)
{
        diagnostics_add(diagnostics, &(struct finding){.message = message, .advice = advice});
        return status;
}

int printout_write(const char *file, const struct buffer *page, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct buffer pdf = {0};
        int status = child_run(&pdf, program(&arena), page);

        if (status == EX_OK)
                status = file_write(file, pdf.text, pdf.length, diagnostics) ? EX_OK : EX_IOERR;
        else if (status == CHILD_NOT_STARTED || status == 127)
                status = refuse(EX_UNAVAILABLE,
                        N_("the program that makes pages for paper, bereke-pdf, is not beside this "
                           "one"),
                        N_("install Bereke again"), diagnostics);
        else if (status == EX_UNAVAILABLE)
                status = refuse(EX_UNAVAILABLE, N_("no font here has every letter of this page"),
                        N_("install the package fonts-paratype"), diagnostics);
        else
                status = refuse(EX_SOFTWARE, N_("the page could not be made"), NULL, diagnostics);
        buffer_clear(&pdf);
        arena_clear(&arena);
        return status;
}
