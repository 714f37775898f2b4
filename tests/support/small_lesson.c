// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_lesson.h"

#include "base/memory.h"

static struct worked_line lines[] = {
        {.say = "What is left", .calc = "23000 - 20000 = 3000", .blank = true, .result = 300000},
        {.calc = "1 + 1 = 2", .result = 200},
        {.calc = "25 / 2 = 12.50", .blank = true, .result = 1250},
};

static struct envelope envelopes[] = {
        {.to = "Food", .least = 600000, .most = INT64_MAX, .shortfall = "Hungry"},
        {.to = "Sweets", .most = 100000, .over = "Too sweet"},
        {.to = "Savings", .least = 50000, .most = INT64_MAX},
};

static struct answer first_thing[] = {
        {.text = "The box", .right = true, .because = "It covers"},
        {.text = "Lend it", .because = "No cover", .misconception = "M35"},
        {.text = "Spend it"},
};

static struct answer all[] = {
        {.text = "Flour", .right = true, .because = "Bread"},
        {.text = "Coal", .right = true},
        {.text = "Sweets", .because = "Can wait", .misconception = "M02"},
};

static const char *hints[] = {"Think of next week", "Think of the cow"};
static struct near_number near[] = {{.number = 4650000, .because = "You added"}};
static const char *budget[] = {"budget", "plan"};
static const char *loan[] = {"карыз"};

#define STORY                                                                                      \
        {                                                                                          \
                .kind = STEP_SCREEN, .id = "story", .hash = "h-story"                              \
        }
#define RULE                                                                                       \
        {                                                                                          \
                .kind = STEP_NOTE, .id = "rule", .hash = "h-rule", .note = {.kind = NOTE_RULE }    \
        }
#define SUM                                                                                        \
        {                                                                                          \
                .kind = STEP_WORKED, .id = "sum", .hash = "h-sum", .worked = {                     \
                        .lines = lines,                                                            \
                        .count = ARRAY_LENGTH(lines)                                               \
                }                                                                                  \
        }
#define ENVELOPES                                                                                  \
        {                                                                                          \
                .kind = STEP_SPLIT, .id = "envelopes", .hash = "h-envelopes", .split = {           \
                        .total = 1000000,                                                          \
                        .envelopes = envelopes,                                                    \
                        .count = ARRAY_LENGTH(envelopes)                                           \
                }                                                                                  \
        }
#define FIRST_THING(version)                                                                       \
        {                                                                                          \
                .kind = STEP_QUESTION, .id = "first-thing", .hash = "h-first-thing" version,       \
                .question = {                                                                      \
                        .kind = QUESTION_ONE,                                                      \
                        .teaches = "limit",                                                        \
                        .hints = hints,                                                            \
                        .hint_count = ARRAY_LENGTH(hints),                                         \
                        .answers = first_thing,                                                    \
                        .answer_count = ARRAY_LENGTH(first_thing)                                  \
                }                                                                                  \
        }
#define ALL                                                                                        \
        {                                                                                          \
                .kind = STEP_QUESTION, .id = "all", .hash = "h-all", .question = {                 \
                        .kind = QUESTION_SEVERAL,                                                  \
                        .teaches = "limit",                                                        \
                        .answers = all,                                                            \
                        .answer_count = ARRAY_LENGTH(all)                                          \
                }                                                                                  \
        }
#define LEAK                                                                                       \
        {                                                                                          \
                .kind = STEP_QUESTION, .id = "leak", .hash = "h-leak", .question = {               \
                        .kind = QUESTION_NUMBER,                                                   \
                        .because = "Take away",                                                    \
                        .number = {.number = 350000, .near = near, .near_count = 1}                \
                }                                                                                  \
        }
#define GAP                                                                                        \
        {                                                                                          \
                .kind = STEP_QUESTION, .id = "gap", .hash = "h-gap", .question = {                 \
                        .kind = QUESTION_BLANK,                                                    \
                        .teaches = "words",                                                        \
                        .because = "A plan for money",                                             \
                        .accepted = budget,                                                        \
                        .accepted_count = ARRAY_LENGTH(budget)                                     \
                }                                                                                  \
        }
#define EXACT                                                                                      \
        {                                                                                          \
                .kind = STEP_QUESTION, .id = "exact", .hash = "h-exact", .question = {             \
                        .kind = QUESTION_BLANK,                                                    \
                        .accepted = loan,                                                          \
                        .accepted_count = ARRAY_LENGTH(loan),                                      \
                        .spelling_exact = true                                                     \
                }                                                                                  \
        }
#define WEEK                                                                                       \
        {                                                                                          \
                .kind = STEP_PLEDGE, .id = "week", .hash = "h-week", .pledge_check_days = 7        \
        }

static struct step steps[] = {
        STORY, RULE, SUM, ENVELOPES, FIRST_THING(""), ALL, LEAK, GAP, EXACT, WEEK};
static struct step changed[] = {RULE, SUM, ENVELOPES, FIRST_THING("-2"), ALL, LEAK, GAP, EXACT};
static struct step test_steps[] = {FIRST_THING(""), ALL, LEAK, GAP, EXACT};
static struct step plain[] = {STORY, RULE, WEEK};

static struct objective objectives[] = {
        {"limit", "Keep to the envelopes"},
        {"words", "Know the words"},
        {"unasked", "Nobody asks"},
};

static const char *needs[] = {"budget", "goals"};

#define LESSON(name, its_steps, is_test)                                                           \
        {                                                                                          \
                .id = name, .pass = 70, .tries = 2, .test = is_test, .needs = {needs, 2},          \
                .objectives = objectives, .objective_count = ARRAY_LENGTH(objectives),             \
                .steps = its_steps, .step_count = ARRAY_LENGTH(its_steps)                          \
        }

const struct lesson *small_lesson(void)
{
        static const struct lesson lesson = LESSON("small", steps, false);
        return &lesson;
}

const struct lesson *small_test(void)
{
        static const struct lesson lesson = LESSON("small-test", test_steps, true);
        return &lesson;
}

const struct lesson *small_lesson_changed(void)
{
        static const struct lesson lesson = LESSON("small", changed, false);
        return &lesson;
}

const struct lesson *small_lesson_without_questions(void)
{
        static const struct lesson lesson = LESSON("plain", plain, false);
        return &lesson;
}
