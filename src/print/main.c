// SPDX-License-Identifier: GPL-3.0-or-later
// bereke-pdf: a page description on standard input, a PDF on standard output. A program of its own,
// started only when a page is printed: its libraries would double the start of the course.

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/memory.h"
#include "print/document.h"

enum { BYTES_MOST = 16 * 1024 * 1024 };

static int complain(int status, const char *message)
{
        (void)fprintf(stderr, "bereke-pdf: %s\n", message);
        return status;
}

static int complain_findings(const struct diagnostics *diagnostics)
{
        struct buffer words = {0};

        for (size_t i = 0; i < diagnostics->count; i++)
                finding_print(&words, &diagnostics->findings[i]);
        (void)fputs(buffer_text(&words), stderr);
        buffer_clear(&words);
        return EX_DATAERR;
}

static bool read_input(struct buffer *in)
{
        char bytes[65536];
        size_t count;

        while ((count = fread(bytes, 1, sizeof(bytes), stdin)) > 0 && in->length <= BYTES_MOST)
                buffer_add_bytes(in, bytes, count);
        return !ferror(stdin);
}

static int print(const struct page *page)
{
        static void (*const draw[PRINTOUT_KIND_COUNT])(struct document *, const struct page *) = {
                [PRINTOUT_CERTIFICATE] = certificate_draw,
                [PRINTOUT_TABLE] = table_draw,
                [PRINTOUT_TEXT] = listing_draw,
        };
        struct document document;
        int status = EX_OK;

        document_open(&document, page);
        draw[page->kind](&document, page);
        if (!document_close(&document))
                status = complain(EX_SOFTWARE, "the page could not be drawn");
        else if (document.letters_missing)
                status = complain(EX_UNAVAILABLE,
                        "no font here has every letter of this page; install fonts-paratype");
        else if (document.code_too_long)
                status = complain(EX_DATAERR, "the code is too long for a square");
        else if (fwrite(document.bytes.text, 1, document.bytes.length, stdout) !=
                         document.bytes.length ||
                 fflush(stdout) != 0)
                status = complain(EX_IOERR, "the PDF could not be written");
        document_clear(&document);
        return status;
}

static int make(struct arena *arena, const struct buffer *in)
{
        struct diagnostics diagnostics = {0};
        struct page page;
        int status = page_read(&page, arena, buffer_text(in), in->length, &diagnostics)
                             ? print(&page)
                             : complain_findings(&diagnostics);

        diagnostics_clear(&diagnostics);
        return status;
}

int main(int argc, char **argv)
{
        struct arena arena = {0};
        struct buffer in = {0};
        int status;

        if (argc == 2 && strcmp(argv[1], "--version") == 0)
                return printf("bereke-pdf %s\n", BEREKE_VERSION) > 0 ? EX_OK : EX_IOERR;
        if (argc > 1)
                return complain(EX_USAGE,
                        "takes nothing: a page description on standard input, a PDF on standard "
                        "output");
        if (!read_input(&in))
                status = complain(EX_IOERR, "standard input cannot be read");
        else if (in.length > BYTES_MOST)
                status = complain(EX_DATAERR, "the page description is larger than 16 MB");
        else
                status = make(&arena, &in);
        buffer_clear(&in);
        arena_clear(&arena);
        return status;
}
