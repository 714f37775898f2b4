// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a household year, as read from a scenario file. Read once into an arena, names
// resolved to indexes, price growth worked in; never changed afterwards. Amounts are tyiyn, rates
// and chances basis points (1 % = 100), months count from 0 at the scenario's first month.
#ifndef BEREKE_HOUSEHOLD_SCENARIO_H
#define BEREKE_HOUSEHOLD_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "base/hash.h"
#include "course/lesson.h"
#include "course/reading.h"
#include "household/chance.h"
#include "money/business.h"
#include "yaml/node.h"

// No scenario has more; the state is flat because of it.
enum {
        SCENARIO_MONTHS_LEAST = 6,
        SCENARIO_MONTHS = 24,
        SCENARIO_INCOMES = 16,
        SCENARIO_EXPENSES = 24,
        SCENARIO_LEVELS = 4,
        SCENARIO_ANIMALS = 6,
        SCENARIO_HEADS = 99, // of one kind of animal
        SCENARIO_SAVINGS = 6,
        SCENARIO_LOANS = 8,
        SCENARIO_BUSINESSES = 2,
        SCENARIO_AGREEMENTS = 16,
        SCENARIO_GOALS = 8,
        SCENARIO_EVENTS = 64,
        SCENARIO_CHOICES = 6,
        SCENARIO_LATERS = 32,        // that may be waiting at one time
        SCENARIO_PIECES_MOST = 10000 // that a business sells in a month, `varies` with them
};

// The largest amount in a file, 100 million som: no sum of a year can leave 64 bits.
#define SCENARIO_AMOUNT_MOST INT64_C(10000000000)

// What every named thing of a scenario begins with.
struct named {
        const char *id;
        const char *name;             // text, or NULL: then the id is shown
        uint64_t key;                 // of the id: for chance
        const struct yaml_node *node; // where it stands, for findings
};

struct relative {
        struct named named;
        enum family_role role; // ROLE_COUNT where it is another word
        const char *role_word;
        int age;
        struct ids can;
};

struct income {
        struct named named;
        int64_t amount[SCENARIO_MONTHS];
        int each;   // index of the animal it is counted for, or -1
        int chance; // CHANCE_CERTAIN where not said
};

struct expense_level {
        struct named named;
        int share; // of the amount
        int wellbeing;
        int agreement;
        int64_t cost[SCENARIO_MONTHS]; // the share of each month; filled by scenario_prepare()
};

struct expense {
        struct named named;
        int64_t amount[SCENARIO_MONTHS]; // prices grown already
        bool must; // as the file says; not said: an expense with levels is one
        bool rises;
        struct expense_level levels[SCENARIO_LEVELS]; // from the poorest on
        size_t level_count;                           // 0: no choice
        size_t usual; // the level of the beginning: nearest to 100 %
};

struct animal {
        struct named named;
        int64_t buy[SCENARIO_MONTHS]; // 0: cannot be bought then
        int64_t sell[SCENARIO_MONTHS];
        int birth_month;                 // of the year, 0 = January; -1: none
        int birth_chance;                // for each grown one
        int loss_chance;                 // each month, for each
        int64_t fodder[SCENARIO_MONTHS]; // for each
};

enum saving_kind {
        SAVING_BOX,     // at hand
        SAVING_DEPOSIT, // with interest; taken out before its term the interest is lost
        SAVING_CIRCLE   // шерине: every member pays each month, one gets all in turn
};

struct household_saving {
        struct named named;
        enum saving_kind kind;
        int interest; // a year; simple on each deposit, counted in months
        int term;     // months until interest is paid; 0: at the end of the year
        int members;
        int64_t each;
        int turn; // from 1
        int loss; // chance a month that the box is robbed or spent: all in it is lost; 0 for none
};

#define ANNUITY_OF (INT64_C(1) << 40)

enum loan_method { METHOD_ANNUITY, METHOD_DECLINING, METHOD_FLAT };

struct household_loan {
        struct named named;
        int64_t up_to;
        int interest; // a month, in hundredths of a basis point (30 % a year = 25 000)
        enum loan_method method;
        int months;
        int64_t fee;      // kept at once
        int64_t late_fee; // for each instalment not paid in its month
        bool needs_pledge;
        bool needs_guarantor;
        int late_agreement; // what an instalment not paid costs between people: below 0
        int late_wellbeing; // below 0, too
        int agreement;      // what asking costs: below 0
        int64_t annuity;    // each month for ANNUITY_OF borrowed; filled by scenario_prepare()
        bool emergency; // gives by itself what is missing at the end of a month; paid back as soon
                        // as there is cash; `months` and `method` do not count
};

// A business whose purse is kept apart from the household's.
struct household_business {
        struct named named;
        int opens; // month
        struct business business;
        struct till start;
        int sold[SCENARIO_MONTHS];      // pieces that can be sold
        int varies;                     // by so many pieces more or fewer, each as likely
        int64_t draws[SCENARIO_LEVELS]; // what the household may take each month, least first
        size_t draw_count;
};

enum effect_verb {
        EFFECT_PAY,       // amount
        EFFECT_GET,       // amount
        EFFECT_LOSE,      // animal, count
        EFFECT_GAIN,      // animal, count
        EFFECT_BORROW,    // loan, amount
        EFFECT_REPAY,     // loan, amount
        EFFECT_SAVE,      // saving, amount
        EFFECT_TAKE,      // saving, amount
        EFFECT_INVEST,    // business, amount: `save` in its till
        EFFECT_DRAW,      // business, amount: `take` from its till, as far as it goes
        EFFECT_WELLBEING, // count
        EFFECT_AGREEMENT, // count
        EFFECT_TIME,      // count: hours a day
        EFFECT_LATER,     // index in the scenario's laters
        EFFECT_VERB_COUNT
};

struct effect {
        enum effect_verb verb;
        int object;
        int count;
        int64_t amount;
};

struct effects {
        const struct effect *items;
        size_t count;
};

// What comes of a choice some months on.
struct later {
        uint64_t key;
        int months;
        int chance;
        const char *text;
        struct effects effects;
};

// A condition as operations on a stack, see condition.h.
struct condition {
        const struct condition_step *steps;
        size_t count; // 0: always true
};

struct event_choice {
        const char *pick;
        const char *then; // what came of it, or NULL
        struct effects effects;
        const struct yaml_node *node;
};

struct event {
        struct named named;
        bool in_month[SCENARIO_MONTHS];
        int chance;
        bool once; // at most once a year
        struct condition when;
        const char *text;
        struct event_choice choices[SCENARIO_CHOICES];
        size_t choice_count; // at least 1
};

// What a family may agree on; it holds from the day it is agreed.
struct agreement {
        struct named named;
        const char *text;
        int64_t stays[SCENARIO_MONTHS]; // in the purse each month; below 0: it costs
        struct effects effects;         // once, when it is agreed
};

struct goal {
        struct named named;
        const char *text;
        struct condition when; // at the end of the last month
};

enum debrief_chart {
        CHART_CASH,
        CHART_DEBT,
        CHART_WEALTH,
        CHART_WELLBEING,
        CHART_AGREEMENT,
        CHART_RESERVE,
        CHART_COUNT
};

enum meter { METER_CASH, METER_RESERVE, METER_AGREEMENT, METER_WELLBEING, METER_COUNT };

enum balance_kind {
        BALANCE_REACHES,
        BALANCE_RUIN,
        BALANCE_WELLBEING_NOT_HIGHEST,
        BALANCE_LUCK,
        BALANCE_ENDS,
        BALANCE_LOWEST
};

// One promise of the writer. Shares are basis points; -1 where not said.
struct balance_line {
        enum balance_kind kind;
        const char *policy; // id; checked by policy_find(). NULL for BALANCE_LUCK
        int goal;
        int at_least, at_most;
        int64_t amount; // BALANCE_ENDS, BALANCE_LOWEST: the balance, tyiyn
        int month;      // BALANCE_LOWEST: the first month that has it, or -1
        const struct yaml_node *node;
};

// A policy of the file: another one with orders of its own.
struct order_sell {
        int month, animal, count; // month from 0
};
struct order_happens {
        int month, event;
};
struct named_policy {
        struct named named;
        const char
                *like;  // policy that decides what is not ordered here; "do-nothing" where not said
        bool plain;     // the table alone: nothing by chance, no event but those of `happens`
        uint32_t agree; // agreements made before the first month, one bit each
        uint32_t join;  // circles joined before the first month, one bit each
        int64_t draw[SCENARIO_BUSINESSES]; // taken each month from the first on; -1: as `like` does
        signed char choose[SCENARIO_EVENTS]; // choice for each event, -1: as `like` does
        const struct order_sell *sell;
        size_t sell_count;
        const struct order_happens *happens;
        size_t happens_count;
};

// An event that may happen in a month, for a loop that looks at nothing else.
struct possible_event {
        uint64_t key; // chance_key() of it
        int event;
        int chance;
        bool once;
        const struct condition *when; // NULL: always
};

// What a month need not work out again and again: filled by scenario_prepare().
struct prepared {
        int64_t income[SCENARIO_MONTHS];     // of all that come for certain and for no animal
        uint8_t incomes[SCENARIO_INCOMES];   // the others
        size_t income_count;                 // of the others
        int64_t expense[SCENARIO_MONTHS];    // of all without levels
        uint8_t expenses[SCENARIO_EXPENSES]; // those with levels
        size_t expense_count;                // with levels
        struct possible_event *possible[SCENARIO_MONTHS]; // in the order of the file
        size_t possible_count[SCENARIO_MONTHS];
        uint64_t loss_keys[SCENARIO_ANIMALS][SCENARIO_MONTHS]; // chance_key() of the first head
        int calendar[SCENARIO_MONTHS];                         // scenario_calendar()
        bool fodder[SCENARIO_MONTHS];                          // does any animal need it?
        int16_t cheapest[SCENARIO_EVENTS]; // choice; -1 where it hangs on the prices of the month
};

struct scenario {
        const char *id;
        const char *path;
        enum language language; // written in
        const char *title;
        struct paragraphs text; // the story before the year
        uint64_t key;
        char hash[HASH_TEXT]; // of the rules, not of the texts: a run fits its rules
        int months;
        int first_month;  // of the year, 0 = January
        bool plain;       // nothing by chance; what is planned happens
        bool shared_seed; // everybody plays year number 1 unless another is asked for

        struct relative *family;
        size_t family_count;

        int64_t start_cash;
        int64_t start_saving[SCENARIO_SAVINGS];
        int start_animals[SCENARIO_ANIMALS];
        int start_wellbeing, start_agreement; // 0–100

        int price[SCENARIO_MONTHS]; // of 10 000 at the beginning: how prices stand each month
        struct income incomes[SCENARIO_INCOMES];
        size_t income_count;
        struct expense expenses[SCENARIO_EXPENSES];
        size_t expense_count;
        int64_t musts_a_month; // on the average, at the usual level: what a reserve is measured by
        int arrears_fee;       // basis points a month
        int arrears_wellbeing; // for each month that ends with arrears: below 0
        struct animal animals[SCENARIO_ANIMALS];
        size_t animal_count;
        struct household_saving savings[SCENARIO_SAVINGS];
        size_t saving_count;
        struct household_loan loans[SCENARIO_LOANS];
        size_t loan_count;
        int emergency; // index of the loan that gives by itself, or -1
        struct household_business businesses[SCENARIO_BUSINESSES];
        size_t business_count;
        struct agreement agreements[SCENARIO_AGREEMENTS];
        size_t agreement_count;
        struct goal goals[SCENARIO_GOALS];
        size_t goal_count;
        struct event *events;
        size_t event_count;
        const struct later *laters;
        size_t later_count;
        struct named_policy *policies;
        size_t policy_count;
        struct balance_line *balance;
        size_t balance_count;
        enum meter meters[METER_COUNT]; // in the order shown
        size_t meter_count;
        bool charts[CHART_COUNT];
        struct paragraphs ask; // questions for the talk afterwards

        struct prepared prepared;

        struct paragraphs texts;              // all of them: what translators get
        const struct yaml_document *document; // in the same arena, for findings
};

extern const struct schema_table scenario_schema;

// Reads the file into the arena, which owns the scenario with its tree and bytes. All findings are
// added; NULL where one was an error.
const struct scenario *scenario_open(
        struct arena *arena, const char *path, struct diagnostics *diagnostics);

// The same from bytes; `path` is for messages.
const struct scenario *scenario_read(
        struct arena *arena, const struct yaml_source *source, struct diagnostics *diagnostics);

// Works out what can be known before the first month, into the arena: the last step of making a
// scenario. No year can be played without it.
void scenario_prepare(struct scenario *scenario, struct arena *arena);

// In which words the texts are read; use reading_text() with it.
struct reading reading_of_scenario(const struct scenario *scenario, enum language wanted);

// The month of the year (0 = January) that month `month` of the scenario is.
int scenario_calendar(const struct scenario *scenario, int month);

#endif
