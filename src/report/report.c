// SPDX-License-Identifier: GPL-3.0-or-later
// The table of reports.

#include "report/report.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"

const struct report reports[] = {
        {"completion", N_("Who has done which lesson"), report_completion},
        {"attention", N_("Who needs attention"), report_attention},
        {"attendance", N_("Who was there"), report_attendance},
        {"items", N_("The questions"), report_items},
        {"gain", N_("Before and after"), report_gain},
        {"programme", N_("Numbers for the programme"), report_programme},
};
const size_t report_count = ARRAY_LENGTH(reports);

const struct report *report_find(const char *name)
{
        for (size_t i = 0; i < report_count; i++)
                if (strcmp(reports[i].name, name) == 0)
                        return &reports[i];
        return NULL;
}
