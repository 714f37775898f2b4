// SPDX-License-Identifier: GPL-3.0-or-later
// The results for scripts. Ids are plain words, shares are printed from whole numbers: nothing has
// to be escaped or rounded.

#include "command/simulate.h"

#include <inttypes.h>

#include "course/record.h"

static void add_share(struct buffer *out, const char *key, int basis_points)
{
        buffer_add_format(out, "\"%s\": %d.%04d", key, basis_points / CHANCE_CERTAIN,
                basis_points % CHANCE_CERTAIN);
}

static void add_quantiles(
        struct buffer *out, const char *key, const char *unit, const struct quantiles *quantiles)
{
        buffer_add_format(out,
                ",\n      \"%s%s\": {\"p10\": %" PRId64 ", \"p50\": %" PRId64 ", \"p90\": %" PRId64
                "}",
                key, unit, quantiles->p10, quantiles->p50, quantiles->p90);
}

static void add_goals(
        struct buffer *out, const struct scenario *scenario, const struct policy_result *result)
{
        buffer_add(out, ",\n      \"goals\": [");
        for (size_t i = 0; i < scenario->goal_count; i++) {
                buffer_add_format(out, "%s{\"goal\": \"%s\", \"reached\": %" PRId64 ", ",
                        i > 0 ? ", " : "", scenario->goals[i].named.id, result->goals[i]);
                add_share(out, "share", experiment_share(result->goals[i], result->runs));
                buffer_add(out, "}");
        }
        buffer_add(out, "]");
}

static void add_events(
        struct buffer *out, const struct scenario *scenario, const struct policy_result *result)
{
        buffer_add(out, ",\n      \"events\": [");
        for (size_t i = 0; i < scenario->event_count; i++) {
                buffer_add_format(out,
                        "%s\n        {\"event\": \"%s\", \"hits\": %" PRId64 ", \"choices\": [",
                        i > 0 ? "," : "", scenario->events[i].named.id, result->events[i]);
                for (size_t j = 0; j < scenario->events[i].choice_count; j++)
                        buffer_add_format(out, "%s%" PRIu32, j > 0 ? ", " : "",
                                result->choices[i * SCENARIO_CHOICES + j]);
                buffer_add(out, "]}");
        }
        buffer_add(out, "]");
}

static void add_policy(
        struct buffer *out, const struct scenario *scenario, const struct policy_result *result)
{
        buffer_add_format(out, "\n    {\"policy\": \"%s\", \"runs\": %" PRId64, result->policy->id,
                result->runs);
        add_goals(out, scenario, result);
        buffer_add_format(out, ",\n      \"ruined\": %" PRId64 ", ", result->ruined);
        add_share(out, "ruin_share", experiment_share(result->ruined, result->runs));
        add_quantiles(out, "wealth", "_tyiyn", &result->wealth);
        add_quantiles(out, "wellbeing", "", &result->wellbeing);
        add_quantiles(out, "balance", "_tyiyn", &result->balance);
        add_quantiles(out, "lowest_balance", "_tyiyn", &result->lowest);
        buffer_add_format(out, ",\n      \"lowest_month\": \"%s\"",
                schema_months[scenario_calendar(scenario, result->lowest_month)]);
        add_events(out, scenario, result);
        buffer_add(out, "}");
}

static void add_never_happened(
        struct buffer *out, const struct scenario *scenario, const struct experiment_result *result)
{
        const char *between = "";

        buffer_add(out, ",\n  \"never_fired\": [");
        for (size_t i = 0; i < scenario->event_count; i++)
                if (simulate_never_happened(result, i)) {
                        buffer_add_format(out, "%s\"%s\"", between, scenario->events[i].named.id);
                        between = ", ";
                }
        buffer_add(out, "]");
}

// Choices are numbered from 1, as in the file's `choose:`.
static void add_dominated(
        struct buffer *out, const struct scenario *scenario, const struct experiment_result *result)
{
        buffer_add(out, ",\n  \"dominated\": [");
        for (size_t i = 0; i < result->dominated_count; i++) {
                const struct dominated *dominated = &result->dominated[i];
                buffer_add_format(out, "%s\n    {\"event\": \"%s\", \"choice\": %d, \"by\": %d, ",
                        i > 0 ? "," : "", scenario->events[dominated->event].named.id,
                        dominated->choice + 1, dominated->by + 1);
                add_share(out, "share", dominated->share);
                buffer_add(out, "}");
        }
        buffer_add(out, "]");
}

void simulate_add_json(struct buffer *out, const struct experiment *experiment,
        const struct experiment_result *result)
{
        const struct scenario *scenario = experiment->scenario;

        buffer_add_format(out,
                "{\n  \"scenario\": \"%s\",\n  \"rules\": \"%s\",\n  \"runs\": %" PRId64
                ",\n  \"seed\": %" PRIu64 ",\n  \"policies\": [",
                scenario->id, scenario->hash, experiment->runs, experiment->seed);
        for (size_t i = 0; i < result->policy_count; i++) {
                buffer_add(out, i > 0 ? "," : "");
                add_policy(out, scenario, &result->policies[i]);
        }
        buffer_add(out, "]");
        add_never_happened(out, scenario, result);
        add_dominated(out, scenario, result);
        buffer_add(out, ",\n  ");
        add_share(out, "luck_share", result->luck_share);
        buffer_add(out, "\n}\n");
}
