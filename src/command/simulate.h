// SPDX-License-Identifier: GPL-3.0-or-later
// Inside `bereke simulate`: what it prints.
#ifndef BEREKE_COMMAND_SIMULATE_H
#define BEREKE_COMMAND_SIMULATE_H

#include "command/command.h"
#include "household/experiment.h"

// The results in the words of the language now shown.
void simulate_add_text(struct buffer *out, const struct experiment *experiment,
        const struct experiment_result *result);

// As one JSON object: no times and no jobs, so that the same experiment gives the same bytes.
void simulate_add_json(struct buffer *out, const struct experiment *experiment,
        const struct experiment_result *result);

// Plays one kept year again and prints its months. `run` is a file, a run's text, or "-" for
// standard input. Gives the exit status.
int simulate_replay(
        struct invocation *invocation, const struct scenario *scenario, const char *run);

// Did no policy of the experiment meet the event?
bool simulate_never_happened(const struct experiment_result *result, size_t event);

#endif
