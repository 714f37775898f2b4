// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the command line: what was done or listed, on standard output; complaints on standard
// error. Names, paths and words of the command line may hold anything: they pass the gate.

#include "command/command.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/text.h"

static void say_words(FILE *stream, const char *before, const struct finding *finding)
{
        struct buffer words = {0};

        finding_words(&words, finding);
        fprintf(stream, "%s%s\n", before, buffer_text(&words));
        buffer_clear(&words);
}

void say(const char *message, const char *detail)
{
        say_words(stdout, "", &(struct finding){.message = message, .details = {detail}});
}

int complain(int status, const char *message, const char *detail)
{
        say_words(stderr, "bereke: ", &(struct finding){.message = message, .details = {detail}});
        return status;
}

static void complain_finding(const struct finding *finding)
{
        struct buffer words = {0};

        if (finding->place.line > 0) {
                finding_print(&words, finding);
        } else {
                buffer_add(&words, "bereke: ");
                if (finding->place.file) {
                        text_add_safe(&words, finding->place.file);
                        buffer_add(&words, ": ");
                }
                finding_words(&words, finding);
                buffer_add(&words, "\n");
        }
        fputs(buffer_text(&words), stderr);
        buffer_clear(&words);
}

int complain_findings(int status, struct diagnostics *diagnostics)
{
        diagnostics_sort(diagnostics);
        for (size_t i = 0; i < diagnostics->count; i++)
                complain_finding(&diagnostics->findings[i]);
        return status;
}

int complain_file(const char *file, struct diagnostics *diagnostics)
{
        bool forbidden = access(file, R_OK) != 0 && errno == EACCES;

        return complain_findings(forbidden ? EX_NOPERM : EX_DATAERR, diagnostics);
}

void list_row(FILE *stream, const char *const *cells, size_t count)
{
        struct buffer row = {0};

        for (size_t i = 0; i < count; i++) {
                buffer_add(&row, i > 0 ? "\t" : "");
                text_add_safe(&row, cells[i]);
        }
        fprintf(stream, "%s\n", buffer_text(&row));
        buffer_clear(&row);
}
