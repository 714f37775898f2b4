// SPDX-License-Identifier: GPL-3.0-or-later
// One file being read. Lines that were refused are remembered, so that the schema need not complain
// about the same cause in its own words.

#include "yaml/reading.h"

#include <string.h>

static void remember(struct reading *reading, int line)
{
        if (reading->refused_count == FINDINGS_IN_FILE)
                return;
        if (reading->refused_count == reading->refused_capacity) {
                reading->refused_capacity =
                        reading->refused_capacity ? reading->refused_capacity * 2 : 16;
                int *larger =
                        arena_take(reading->arena, reading->refused_capacity * sizeof(*larger));
                if (reading->refused_count)
                        memcpy(larger, reading->refused, reading->refused_count * sizeof(*larger));
                reading->refused = larger;
        }
        reading->refused[reading->refused_count++] = line;
}

void reading_report(struct reading *reading, const struct finding *finding)
{
        diagnostics_add(reading->diagnostics, finding);
        remember(reading, finding->place.line);
}

bool reading_has_refused(const struct reading *reading, int line)
{
        for (size_t i = 0; i < reading->refused_count; i++) {
                if (reading->refused[i] == line)
                        return true;
        }
        return false;
}

void reading_refuse(struct reading *reading, struct spot spot, size_t length, const char *message,
        const char *advice)
{
        struct finding finding = spot_finding(reading->source, spot, length);
        finding.message = message;
        finding.advice = advice;
        reading_report(reading, &finding);
}
