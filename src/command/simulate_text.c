// SPDX-License-Identifier: GPL-3.0-or-later
// The results for a writer who looks at them: goals in the reader's words, events by the ids that
// stand in the file.

#include "command/simulate.h"

#include <inttypes.h>

#include "base/memory.h"
#include "base/translate.h"
#include "command/columns.h"
#include "money/mark.h"
#include "screens/year_words.h"

enum { INDENT = 2 };

struct results {
        struct buffer *out;
        struct arena arena;
        struct year_words words;
        const struct experiment *experiment;
        const struct experiment_result *result;
};

static const char *keep(struct results *results, struct buffer *words)
{
        const char *text = arena_copy_text(&results->arena, buffer_text(words));

        buffer_clear(words);
        return text;
}

// Tenths of a percent are enough.
static const char *percent(struct results *results, int basis_points)
{
        int rounded = basis_points + 5 - (basis_points + 5) % 10;
        struct mark mark = {.unit = MARK_PERCENT, .hundredths = rounded};
        struct buffer words = {0};

        mark_print(&words, &mark, translate_language());
        return keep(results, &words);
}

static const char *number(struct results *results, int64_t value)
{
        struct buffer words = {0};

        som_print(&words, (struct som){value * TYIYN_PER_SOM}, translate_language());
        return keep(results, &words);
}

static void add_line(struct results *results, const struct finding *words)
{
        finding_words(results->out, words);
        buffer_add(results->out, "\n");
}

static void add_head(struct results *results)
{
        const struct experiment *experiment = results->experiment;

        buffer_add_format(results->out, "%s (%s)\n",
                year_text(&results->words, experiment->scenario->title), experiment->scenario->id);
        add_line(results,
                &(struct finding){
                        .message = N_("Years under each policy: %1$s. Seed: %2$s."),
                        .details = {number(results, experiment->runs),
                                // without groups: to be typed again
                                arena_format(&results->arena, "%" PRIu64, experiment->seed)},
                });
}

static void add_shares(struct results *results, const struct policy_result *result)
{
        const struct scenario *scenario = results->experiment->scenario;
        struct columns table = columns_of(&results->arena, 2);

        for (size_t i = 0; i < scenario->goal_count; i++) {
                columns_add(&table, year_text(&results->words, scenario->goals[i].text));
                columns_add(
                        &table, percent(results, experiment_share(result->goals[i], result->runs)));
        }
        columns_add(&table, _("Years with a month of recovery"));
        columns_add(&table, percent(results, experiment_share(result->ruined, result->runs)));
        columns_print(results->out, &table, INDENT);
}

// A policy that is the same in every year has one end, not a spread of them.
static bool is_one_year(const struct policy_result *result)
{
        return result->runs == 1;
}

struct spread {
        const char *name;
        const struct quantiles *quantiles;
        const char *(*say)(struct results *results, int64_t value);
};

static const char *som(struct results *results, int64_t tyiyn)
{
        return year_amount(&results->arena, tyiyn);
}

static void add_spread(struct results *results, struct columns *table, const struct spread *spread,
        const struct policy_result *result)
{
        columns_add(table, spread->name);
        if (!is_one_year(result))
                columns_add(table, spread->say(results, spread->quantiles->p10));
        columns_add(table, spread->say(results, spread->quantiles->p50));
        if (!is_one_year(result))
                columns_add(table, spread->say(results, spread->quantiles->p90));
}

static void add_quantiles(struct results *results, const struct policy_result *result)
{
        const struct spread spreads[] = {
                {year_chart_name(CHART_WEALTH), &result->wealth, som},
                {_("Balance at the end"), &result->balance, som},
                {_("Lowest balance"), &result->lowest, som},
                {year_chart_name(CHART_WELLBEING), &result->wellbeing, number},
        };
        struct columns table = columns_of(&results->arena, is_one_year(result) ? 2 : 4);

        if (!is_one_year(result)) {
                columns_add(&table, "");
                columns_add(&table, _("one year in ten below"));
                columns_add(&table, _("middle"));
                columns_add(&table, _("one year in ten above"));
        }
        for (size_t i = 0; i < ARRAY_LENGTH(spreads); i++)
                add_spread(results, &table, &spreads[i], result);
        columns_print(results->out, &table, INDENT);
        buffer_add_format(results->out, "%*s", INDENT, "");
        add_line(results,
                &(struct finding){
                        .message = N_("The lowest balance comes most often in this month: %s"),
                        .details = {year_month_name(&results->words, result->lowest_month)},
                });
}

static size_t most_choices(const struct scenario *scenario)
{
        size_t most = 0;

        for (size_t i = 0; i < scenario->event_count; i++)
                if (scenario->events[i].choice_count > most)
                        most = scenario->events[i].choice_count;
        return most;
}

static bool anything_happened(const struct results *results, const struct policy_result *result)
{
        for (size_t i = 0; i < results->experiment->scenario->event_count; i++)
                if (result->events[i] > 0)
                        return true;
        return false;
}

// Those that happened.
static void add_events(struct results *results, const struct policy_result *result)
{
        const struct scenario *scenario = results->experiment->scenario;
        size_t choices = most_choices(scenario);
        struct columns table = columns_of(&results->arena, 2 + choices);

        columns_add(&table, _("Event"));
        columns_add(&table, _("times"));
        for (size_t i = 1; i <= choices; i++)
                columns_add(&table, arena_format(&results->arena, _("choice %zu"), i));
        for (size_t i = 0; i < scenario->event_count; i++) {
                if (result->events[i] == 0)
                        continue;
                columns_add(&table, scenario->events[i].named.id);
                columns_add(&table, number(results, result->events[i]));
                for (size_t j = 0; j < scenario->events[i].choice_count; j++)
                        columns_add(
                                &table, number(results, result->choices[i * SCENARIO_CHOICES + j]));
                columns_end_row(&table);
        }
        columns_print(results->out, &table, INDENT);
}

static void add_policy(struct results *results, const struct policy_result *result)
{
        buffer_add_format(results->out, "\n%s\n", result->policy->id);
        add_shares(results, result);
        add_quantiles(results, result);
        if (anything_happened(results, result))
                add_events(results, result);
}

static void add_never_happened(struct results *results)
{
        const struct scenario *scenario = results->experiment->scenario;
        struct buffer ids = {0};

        for (size_t i = 0; i < scenario->event_count; i++)
                if (simulate_never_happened(results->result, i))
                        buffer_add_format(&ids, "%s%s", ids.length > 0 ? ", " : "",
                                scenario->events[i].named.id);
        if (ids.length > 0)
                add_line(results, &(struct finding){
                                          .message = N_("Never happened: %s"),
                                          .details = {buffer_text(&ids)},
                                  });
        buffer_clear(&ids);
}

static void add_dominated(struct results *results, const struct dominated *dominated)
{
        const struct event *event = &results->experiment->scenario->events[dominated->event];

        add_line(results,
                &(struct finding){
                        .message = N_("“%1$s” ends with less than “%2$s” in %3$s of the years."),
                        .details = {year_text(&results->words,
                                            event->choices[dominated->choice].pick),
                                year_text(&results->words, event->choices[dominated->by].pick),
                                percent(results, dominated->share)},
                });
}

void simulate_add_text(struct buffer *out, const struct experiment *experiment,
        const struct experiment_result *result)
{
        struct results results = {.out = out, .experiment = experiment, .result = result};

        results.words = year_words_of(&results.arena, experiment->scenario);
        add_head(&results);
        for (size_t i = 0; i < result->policy_count; i++)
                add_policy(&results, &result->policies[i]);
        buffer_add(out, "\n");
        add_never_happened(&results);
        for (size_t i = 0; i < result->dominated_count; i++)
                add_dominated(&results, &result->dominated[i]);
        add_line(&results, &(struct finding){
                                   .message = N_("Luck makes %s of the differences between years."),
                                   .details = {percent(&results, result->luck_share)},
                           });
        arena_clear(&results.arena);
}
