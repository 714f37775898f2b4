// SPDX-License-Identifier: GPL-3.0-or-later
// One cell in words and figures: for files, which no language changes, and for people.

#include <inttypes.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/text.h"
#include "base/translate.h"
#include "money/mark.h"
#include "report/form.h"

enum { DAY_OF_TIME = 10 }; // "2026-11-24"

bool report_is_figure(enum report_kind kind)
{
        return kind == REPORT_COUNT || kind == REPORT_SHARE || kind == REPORT_TYIYN;
}

static void add_share(struct buffer *out, int64_t thousandths)
{
        int64_t size = llabs(thousandths);
        buffer_add_format(out, "%s%" PRId64 ".%03d", thousandths < 0 ? "-" : "", size / 1000,
                (int)(size % 1000));
}

void report_add_plain(
        struct buffer *out, const struct report_column *column, const struct report_cell *cell)
{
        char time[CLOCK_ISO];
        if (!cell->known)
                return;
        switch (column->kind) {
        case REPORT_TEXT:
        case REPORT_ID:
        case REPORT_OUTCOME:
                text_add_safe(out, cell->text);
                break;
        case REPORT_SENTENCE:
                text_add_safe(out, translate_text(cell->text));
                break;
        case REPORT_COUNT:
        case REPORT_TYIYN:
                buffer_add_format(out, "%" PRId64, cell->number);
                break;
        case REPORT_SHARE:
                add_share(out, cell->number);
                break;
        case REPORT_TIME:
                clock_iso(time, cell->number);
                buffer_add(out, time);
                break;
        }
}

void report_add_shown(
        struct buffer *out, const struct report_column *column, const struct report_cell *cell)
{
        char time[CLOCK_ISO];
        struct mark mark = {.unit = MARK_SOM, .hundredths = cell->number};
        if (!cell->known)
                return;
        switch (column->kind) {
        case REPORT_OUTCOME:
                text_add_safe(out, translate_text(cell->shown));
                break;
        case REPORT_TYIYN:
                mark_print(out, &mark, translate_language());
                break;
        case REPORT_SHARE:
                mark = (struct mark){.unit = MARK_PERCENT, .hundredths = cell->number * 10};
                mark_print(out, &mark, translate_language());
                break;
        case REPORT_TIME:
                clock_iso(time, cell->number);
                buffer_add_format(out, "%.*s", DAY_OF_TIME, time);
                break;
        case REPORT_TEXT:
        case REPORT_ID:
        case REPORT_SENTENCE:
        case REPORT_COUNT:
                report_add_plain(out, column, cell);
                break;
        }
}
