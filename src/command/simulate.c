// SPDX-License-Identifier: GPL-3.0-or-later
// bereke simulate: thousands of years of a scenario under each policy, for its writer; or one kept
// year played again.

#include "command/simulate.h"

#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/places.h"
#include "command/whole.h"

enum { USUAL_RUNS = 10000, USUAL_SEED = 1, SEED_MOST = 999999999 };

static const struct option_row options[] = {
        {"runs", "N", N_("years of each policy; 10000 where not said")},
        {"seed", "S", N_("another number gives other years")},
        {"policy", "NAME", N_("play this policy alone; may be given again")},
        {"jobs", "N", N_("processors to use; all where not said")},
        {"format", "text|json", N_("for people or for scripts")},
        {"replay", "RUN", N_("play one kept year again: a file, its text, or - to read it")},
};

// The file of that name, or the scenario of that id in a course that would open; NULL for none.
static const char *file_of(struct invocation *invocation, const char *name)
{
        struct places places;

        if (file_exists(name))
                return name;
        places_find(&places, invocation);
        for (size_t i = 0; i < places.course_count; i++) {
                const char *file = arena_format(
                        &invocation->arena, "%s/scenarios/%s.yaml", places.courses[i], name);
                if (!strchr(name, '/') && file_exists(file))
                        return file;
        }
        return NULL;
}

// Reads the option where it was given.
static bool read_number(const struct invocation *invocation, const char *name, int64_t *value,
        int64_t least, int64_t most)
{
        const char *text = invocation_value(invocation, name);

        return !text || whole_read(value, text, least, most);
}

static int read_numbers(struct experiment *experiment, const struct invocation *invocation)
{
        int64_t seed = USUAL_SEED;
        int64_t jobs = crew_hands();

        experiment->runs = USUAL_RUNS;
        if (!read_number(invocation, "runs", &experiment->runs, 1, EXPERIMENT_RUNS_MOST))
                return complain(EX_USAGE, WHOLE_RUNS_MESSAGE, NULL);
        if (!read_number(invocation, "seed", &seed, 0, SEED_MOST))
                return complain(
                        EX_USAGE, N_("--seed takes a whole number from 0 to 999999999."), NULL);
        if (!read_number(invocation, "jobs", &jobs, 1, EXPERIMENT_JOBS_MOST))
                return complain(EX_USAGE, N_("--jobs takes a whole number from 1 to 64."), NULL);
        experiment->seed = (uint64_t)seed;
        experiment->jobs = (int)jobs;
        return STATUS_DONE;
}

static bool wants_json(const struct invocation *invocation)
{
        const char *format = invocation_value(invocation, "format");

        return format && strcmp(format, "json") == 0;
}

// All but --replay and those that every command takes.
static bool is_of_experiment(const struct option_row *option)
{
        return option >= options && option < options + ARRAY_LENGTH(options) &&
               strcmp(option->name, "replay") != 0;
}

static int complain_policy(
        struct invocation *invocation, const struct scenario *scenario, const char *id)
{
        struct policies all = policies_of(&invocation->arena, scenario);
        const char **ids = arena_take(&invocation->arena, all.count * sizeof(*ids));

        for (size_t i = 0; i < all.count; i++)
                ids[i] = all.items[i].id;
        const char *nearest = text_nearest(id, ids, all.count);
        if (nearest)
                return complain(
                        EX_USAGE, N_("There is no such policy. Did you mean “%s”?"), nearest);
        return complain(EX_USAGE, N_("The scenario has no policy “%s”."), id);
}

static bool is_among(const struct policies *policies, const char *id)
{
        for (size_t i = 0; i < policies->count; i++)
                if (strcmp(policies->items[i].id, id) == 0)
                        return true;
        return false;
}

// Those asked for, each once, or else all.
static int read_policies(
        struct policies *policies, struct invocation *invocation, const struct scenario *scenario)
{
        struct policies asked = {
                arena_take(&invocation->arena, INVOCATION_VALUES * sizeof(*asked.items)), 0};

        for (size_t i = 0; i < invocation->value_count; i++) {
                const struct option_value *value = &invocation->values[i];
                if (strcmp(value->option->name, "policy") != 0 || is_among(&asked, value->argument))
                        continue;
                if (!policy_find(&asked.items[asked.count], scenario, value->argument))
                        return complain_policy(invocation, scenario, value->argument);
                asked.count++;
        }
        *policies = asked.count > 0 ? asked : policies_of(&invocation->arena, scenario);
        return STATUS_DONE;
}

bool simulate_never_happened(const struct experiment_result *result, size_t event)
{
        for (size_t i = 0; i < result->policy_count; i++)
                if (result->policies[i].events[event] > 0)
                        return false;
        return true;
}

static void print(const struct experiment *experiment, bool json)
{
        struct experiment_result result;
        struct buffer out = {0};

        experiment_run(&result, experiment);
        (json ? simulate_add_json : simulate_add_text)(&out, experiment, &result);
        fputs(buffer_text(&out), stdout);
        buffer_clear(&out);
        experiment_clear(&result);
}

static int simulate(struct invocation *invocation, const struct scenario *scenario)
{
        struct experiment experiment = {.scenario = scenario, .dominated = true, .luck = true};
        struct policies policies = {0};

        (void)read_numbers(&experiment, invocation);
        int status = read_policies(&policies, invocation, scenario);
        if (status != STATUS_DONE)
                return status;
        experiment.policies = policies.items;
        experiment.policy_count = policies.count;
        print(&experiment, wants_json(invocation));
        return STATUS_DONE;
}

// What is wrong with the line is said before anything is opened.
static int check_options(const struct invocation *invocation)
{
        struct experiment experiment;
        const char *format = invocation_value(invocation, "format");

        if (invocation_has(invocation, "replay"))
                for (size_t i = 0; i < invocation->value_count; i++)
                        if (is_of_experiment(invocation->values[i].option))
                                return complain(EX_USAGE,
                                        N_("--replay plays one year; --%s is for many."),
                                        invocation->values[i].option->name);
        if (format && strcmp(format, "text") != 0 && strcmp(format, "json") != 0)
                return complain(EX_USAGE, N_("--format is text or json."), NULL);
        return read_numbers(&experiment, invocation);
}

static int run(struct invocation *invocation)
{
        const char *replay = invocation_value(invocation, "replay");
        struct diagnostics diagnostics;

        int status = check_options(invocation);
        if (status != STATUS_DONE)
                return status;
        const char *file = file_of(invocation, invocation->arguments[0]);
        if (!file)
                return complain(EX_NOINPUT, N_("There is no file %s."), invocation->arguments[0]);
        diagnostics_init(&diagnostics);
        const struct scenario *scenario = scenario_open(&invocation->arena, file, &diagnostics);
        if (!scenario)
                status = complain_file(file, &diagnostics);
        else
                status = replay ? simulate_replay(invocation, scenario, replay)
                                : simulate(invocation, scenario);
        diagnostics_clear(&diagnostics);
        return status;
}

const struct command simulate_command = {
        .name = "simulate",
        .arguments = "FILE",
        .summary = N_("play thousands of years of a scenario, and say what came of them"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
