// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for what no table shows: an event that its condition never lets happen, a goal that nobody
// reaches, a choice that nobody should take. All policies are played, and what stays at zero is
// told at its line.

#include "household/balance.h"

#include "base/translate.h"
#include "course/maker.h"
#include "money/mark.h"

// An event must have happened so often before a choice that was never taken means something.
enum { MEETINGS_LEAST = 100 };

struct exploring {
        const struct scenario *scenario;
        const struct experiment_result *result;
        struct maker maker;
};

static void look_for_goal(struct exploring *exploring, size_t goal)
{
        const struct named *named = &exploring->scenario->goals[goal].named;

        for (size_t i = 0; i < exploring->result->policy_count; i++)
                if (exploring->result->policies[i].goals[goal] > 0)
                        return;
        maker_say(&exploring->maker, named->node,
                &(struct finding){
                        .message = N_("nobody ever reaches “%s”, whatever the family decides"),
                        .details = {named->id},
                        .advice = N_("make the goal smaller or the year easier"),
                });
}

static void look_for_choice(struct exploring *exploring, const struct event *event, size_t place)
{
        for (size_t i = 0; i < exploring->result->policy_count; i++)
                if (exploring->result->policies[i].choices[place] > 0)
                        return;
        maker_say(&exploring->maker, event->choices[place % SCENARIO_CHOICES].node,
                &(struct finding){.message = N_("this choice can never be taken")});
}

static void look_for_event(struct exploring *exploring, size_t number)
{
        const struct event *event = &exploring->scenario->events[number];
        int64_t times = 0;

        for (size_t i = 0; i < exploring->result->policy_count; i++)
                times += exploring->result->policies[i].events[number];
        if (times == 0)
                maker_say(&exploring->maker, event->named.node,
                        &(struct finding){
                                .message = N_("“%s” never happened, whatever the family decided"),
                                .details = {event->named.id},
                                .advice = N_("look at its chance, its months and its condition"),
                        });
        for (size_t i = 0; times >= MEETINGS_LEAST && i < event->choice_count; i++)
                look_for_choice(exploring, event, number * SCENARIO_CHOICES + i);
}

static void tell_dominated(struct exploring *exploring, const struct dominated *dominated)
{
        const struct event *event = &exploring->scenario->events[dominated->event];
        struct mark percent = {
                .unit = MARK_PERCENT, .hundredths = dominated->share - dominated->share % 100};
        struct buffer share = {0};

        mark_print(&share, &percent, translate_language());
        maker_say(&exploring->maker, event->choices[dominated->choice].node,
                &(struct finding){
                        .severity = SEVERITY_WARNING,
                        .message = N_("in %1$s of the years this choice ends with less, in money "
                                      "and wellbeing, than “%2$s”"),
                        .details = {buffer_text(&share), event->choices[dominated->by].pick},
                        .advice = N_("give it something that speaks for it"),
                });
        buffer_clear(&share);
}

void scenario_explore(const struct scenario *scenario, struct diagnostics *diagnostics)
{
        struct experiment_result result;
        struct arena arena = {0};
        struct policies policies = policies_of(&arena, scenario);
        struct exploring exploring = {
                scenario, &result, {.document = scenario->document, .diagnostics = diagnostics}};

        experiment_run(&result, &(struct experiment){
                                        .scenario = scenario,
                                        .policies = policies.items,
                                        .policy_count = policies.count,
                                        .runs = EXPLORE_RUNS,
                                        .seed = BALANCE_SEED,
                                        .jobs = crew_hands(),
                                        .dominated = true,
                                });
        for (size_t i = 0; i < scenario->goal_count; i++)
                look_for_goal(&exploring, i);
        for (size_t i = 0; i < scenario->event_count; i++)
                look_for_event(&exploring, i);
        for (size_t i = 0; i < result.dominated_count; i++)
                tell_dominated(&exploring, &result.dominated[i]);
        experiment_clear(&result);
        arena_clear(&arena);
}
