// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a scenario: read, refused in words that are safe to print, or made whole.
#include <stdint.h>
#include <stdlib.h>

#include "base/text.h"
#include "household/scenario.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void print_finding(const struct finding *finding)
{
        struct buffer out = {0};
        size_t offset;

        finding_print(&out, finding);
        if (text_check(buffer_text(&out), out.length, false, &offset) != TEXT_SAFE)
                abort();
        buffer_clear(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const char *bytes = arena_text(&arena, (const char *)data, size);
        const struct scenario *scenario = scenario_read(
                &arena, &(struct yaml_source){"x.yaml", bytes, size, NULL}, &diagnostics);

        if ((scenario == NULL) != (diagnostics.errors > 0))
                abort();
        diagnostics_sort(&diagnostics);
        for (size_t i = 0; i < diagnostics.count; i++)
                print_finding(&diagnostics.findings[i]);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
        return 0;
}
