// SPDX-License-Identifier: GPL-3.0-or-later
// Each line of `balance:` is a promise of what the scenario teaches. All policies are played once;
// every promise that does not hold is told at its line, with the figure that was found.

#include "household/balance.h"

#include <string.h>

#include "base/translate.h"
#include "course/maker.h"
#include "household/record.h"
#include "money/mark.h"

struct promises {
        const struct scenario *scenario;
        const struct experiment_result *result;
        const struct balance_line *line; // at hand
        struct maker maker;
        struct arena arena;
        size_t broken;
};

static void break_promise(struct promises *promises, const struct finding *said)
{
        maker_say(&promises->maker, promises->line->node, said);
        promises->broken++;
}

static const char *print(struct promises *promises, enum mark_unit unit, int64_t hundredths)
{
        struct mark mark = {.unit = unit, .hundredths = hundredths};
        struct buffer out = {0};

        mark_print(&out, &mark, translate_language());
        const char *text = arena_copy_text(&promises->arena, buffer_text(&out));
        buffer_clear(&out);
        return text;
}

static const struct policy_result *result_of(const struct promises *promises)
{
        for (size_t i = 0; i < promises->result->policy_count; i++) {
                const struct policy_result *result = &promises->result->policies[i];
                if (strcmp(result->policy->id, promises->line->policy) == 0)
                        return result;
        }
        return NULL;
}

static void hold_reached(struct promises *promises, const struct policy_result *result)
{
        const struct balance_line *line = promises->line;
        int share = experiment_share(result->goals[line->goal], result->runs);
        struct finding said = {
                .details = {promises->scenario->goals[line->goal].named.id,
                        print(promises, MARK_PERCENT, share)},
        };

        if (line->at_least >= 0 && share < line->at_least) {
                said.message = N_("“%1$s” is reached in %2$s of the years; at least %3$s are "
                                  "promised");
                said.details[2] = print(promises, MARK_PERCENT, line->at_least);
                said.advice = N_("make the year easier, or promise less");
                break_promise(promises, &said);
        }
        if (line->at_most >= 0 && share > line->at_most) {
                said.message = N_("“%1$s” is reached in %2$s of the years; at most %3$s are "
                                  "promised");
                said.details[2] = print(promises, MARK_PERCENT, line->at_most);
                said.advice = N_("make the year harder, or promise more");
                break_promise(promises, &said);
        }
}

static void hold_ruin(struct promises *promises, const struct policy_result *result)
{
        int share = experiment_share(result->ruined, result->runs);

        if (share <= promises->line->at_most)
                return;
        break_promise(promises,
                &(struct finding){
                        .message = N_("%1$s of the years have a recovery month; at most %2$s are "
                                      "promised"),
                        .details = {print(promises, MARK_PERCENT, share),
                                print(promises, MARK_PERCENT, promises->line->at_most)},
                        .advice = N_("make the year easier, or promise less"),
                });
}

// Is the mean of the one above that of the other? Without dividing.
static bool is_happier(const struct policy_result *one, const struct policy_result *other)
{
        return one->wellbeing_sum * (uint64_t)other->runs >
               other->wellbeing_sum * (uint64_t)one->runs;
}

// The plain years of the file are no rivals: nothing happens in them.
static void hold_wellbeing(struct promises *promises, const struct policy_result *result)
{
        for (size_t i = 0; i < promises->result->policy_count; i++) {
                const struct policy_result *other = &promises->result->policies[i];
                bool table = other->policy->orders && other->policy->orders->plain;
                if (other != result && !table && !is_happier(result, other))
                        return;
        }
        break_promise(promises,
                &(struct finding){
                        .message = N_("“%s” ends with the highest wellbeing of all"),
                        .details = {promises->line->policy},
                        .advice = N_("give less wellbeing for money, or take more for debt"),
                });
}

static void hold_luck(struct promises *promises, const struct policy_result *none)
{
        int share = promises->result->luck_share;

        (void)none;
        if (share <= promises->line->at_most)
                return;
        break_promise(promises,
                &(struct finding){
                        .message = N_("luck makes %1$s of the differences between years; at most "
                                      "%2$s are promised"),
                        .details = {print(promises, MARK_PERCENT, share),
                                print(promises, MARK_PERCENT, promises->line->at_most)},
                        .advice = N_("let choices change more, or chances less"),
                });
}

static void hold_end(struct promises *promises, const struct policy_result *result)
{
        if (result->balance.p50 == promises->line->amount)
                return;
        break_promise(promises,
                &(struct finding){
                        .message = N_("the year ends with a balance of %1$s; %2$s are promised"),
                        .details = {print(promises, MARK_SOM, result->balance.p50),
                                print(promises, MARK_SOM, promises->line->amount)},
                });
}

static void hold_lowest(struct promises *promises, const struct policy_result *result)
{
        const struct balance_line *line = promises->line;

        if (result->lowest.p50 != line->amount)
                break_promise(promises,
                        &(struct finding){
                                .message = N_("the lowest balance is %1$s; %2$s are promised"),
                                .details = {print(promises, MARK_SOM, result->lowest.p50),
                                        print(promises, MARK_SOM, line->amount)},
                        });
        else if (line->month >= 0 && result->lowest_month != line->month)
                break_promise(promises, &(struct finding){
                                                .message = N_("the lowest balance comes in %s"),
                                                .details = {schema_months[scenario_calendar(
                                                        promises->scenario, result->lowest_month)]},
                                        });
}

static void hold(struct promises *promises)
{
        static void (*const kinds[])(struct promises *, const struct policy_result *) = {
                [BALANCE_REACHES] = hold_reached,
                [BALANCE_RUIN] = hold_ruin,
                [BALANCE_WELLBEING_NOT_HIGHEST] = hold_wellbeing,
                [BALANCE_LUCK] = hold_luck,
                [BALANCE_ENDS] = hold_end,
                [BALANCE_LOWEST] = hold_lowest,
        };
        const struct balance_line *line = promises->line;
        const struct policy_result *result = line->policy ? result_of(promises) : NULL;

        if (result || line->kind == BALANCE_LUCK)
                kinds[line->kind](promises, result);
}

static bool speaks_of_luck(const struct scenario *scenario)
{
        for (size_t i = 0; i < scenario->balance_count; i++)
                if (scenario->balance[i].kind == BALANCE_LUCK)
                        return true;
        return false;
}

size_t balance_check(
        const struct scenario *scenario, int64_t runs, int jobs, struct diagnostics *diagnostics)
{
        struct experiment_result result;
        struct promises promises = {
                .scenario = scenario,
                .result = &result,
                .maker = {.document = scenario->document, .diagnostics = diagnostics},
        };

        if (scenario->balance_count == 0)
                return 0;
        struct policies policies = policies_of(&promises.arena, scenario);
        experiment_run(&result, &(struct experiment){
                                        .scenario = scenario,
                                        .policies = policies.items,
                                        .policy_count = policies.count,
                                        .runs = runs,
                                        .seed = BALANCE_SEED,
                                        .jobs = jobs,
                                        .luck = speaks_of_luck(scenario),
                                });
        for (size_t i = 0; i < scenario->balance_count; i++) {
                promises.line = &scenario->balance[i];
                hold(&promises);
        }
        experiment_clear(&result);
        arena_clear(&promises.arena);
        return promises.broken;
}
