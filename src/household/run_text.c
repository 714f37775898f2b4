// SPDX-License-Identifier: GPL-3.0-or-later
// A kept year as one line of text. A clause a decision: month, verb, the thing by its id, and where
// it matters the choice or the heads, the level by its id, or the som. Choices count from 1.

#include <string.h>

#include "household/month_inside.h"
#include "household/run.h"
#include "money/som.h"

enum { CLAUSE_MOST = 200, WORDS_MOST = 4 };

#define BETWEEN "; "

enum detail { DETAIL_NONE, DETAIL_HEADS, DETAIL_CHOICE, DETAIL_LEVEL, DETAIL_AMOUNT };

struct verb {
        const char *word;
        enum decision_kind kind;
        enum detail detail;
        bool nobody; // stands without a thing
};

static const struct verb verbs[] = {
        {"choose", DECISION_CHOICE, DETAIL_CHOICE, false},
        {"level", DECISION_LEVEL, DETAIL_LEVEL, false},
        {"buy", DECISION_BUY, DETAIL_HEADS, false},
        {"sell", DECISION_SELL, DETAIL_HEADS, false},
        {"save", DECISION_SAVE, DETAIL_AMOUNT, false},
        {"take", DECISION_TAKE, DETAIL_AMOUNT, false},
        {"join", DECISION_JOIN, DETAIL_NONE, false},
        {"borrow", DECISION_BORROW, DETAIL_AMOUNT, false},
        {"repay", DECISION_REPAY, DETAIL_AMOUNT, false},
        {"give-back", DECISION_REPAY, DETAIL_AMOUNT, true},
        {"agree", DECISION_AGREE, DETAIL_NONE, false},
        {"leave", DECISION_LEAVE, DETAIL_NONE, false},
        {"draw", DECISION_DRAW, DETAIL_AMOUNT, false},
        {"invest", DECISION_INVEST, DETAIL_AMOUNT, false},
};

// The thing that a decision of this kind is about; NULL where there is none with that index.
static const struct named *thing_of(
        const struct scenario *scenario, enum decision_kind kind, size_t index)
{
        switch (kind) {
        case DECISION_CHOICE:
                return index < scenario->event_count ? &scenario->events[index].named : NULL;
        case DECISION_LEVEL:
                return index < scenario->expense_count ? &scenario->expenses[index].named : NULL;
        case DECISION_BUY:
        case DECISION_SELL:
                return index < scenario->animal_count ? &scenario->animals[index].named : NULL;
        case DECISION_SAVE:
        case DECISION_TAKE:
        case DECISION_JOIN:
                return index < scenario->saving_count ? &scenario->savings[index].named : NULL;
        case DECISION_BORROW:
        case DECISION_REPAY:
                return index < scenario->loan_count ? &scenario->loans[index].named : NULL;
        case DECISION_AGREE:
        case DECISION_LEAVE:
                return index < scenario->agreement_count ? &scenario->agreements[index].named
                                                         : NULL;
        default:
                return index < scenario->business_count ? &scenario->businesses[index].named : NULL;
        }
}

static const struct verb *verb_of(const struct decision *decision)
{
        const bool nobody = decision->kind == DECISION_REPAY && decision->object == NOBODY;
        const struct verb *verb = verbs;
        while (verb->kind != decision->kind || verb->nobody != nobody)
                verb++;
        return verb;
}

static void write_decision(
        struct buffer *out, const struct decision *decision, const struct scenario *scenario)
{
        const struct verb *verb = verb_of(decision);
        buffer_add_format(out, BETWEEN "%d %s", decision->month, verb->word);
        if (!verb->nobody)
                buffer_add_format(
                        out, " %s", thing_of(scenario, verb->kind, (size_t)decision->object)->id);
        switch (verb->detail) {
        case DETAIL_NONE:
                break;
        case DETAIL_HEADS:
                buffer_add_format(out, " %d", decision->count);
                break;
        case DETAIL_CHOICE:
                buffer_add_format(out, " %d", decision->count + 1);
                break;
        case DETAIL_LEVEL:
                buffer_add_format(out, " %s",
                        scenario->expenses[decision->object].levels[decision->count].named.id);
                break;
        case DETAIL_AMOUNT:
                buffer_add_format(out, " %lld", (long long)(decision->amount / TYIYN_PER_SOM));
                if (decision->amount % TYIYN_PER_SOM != 0)
                        buffer_add_format(out, ".%02d", (int)(decision->amount % TYIYN_PER_SOM));
                break;
        }
}

void run_write(struct buffer *out, const struct run *run, const struct scenario *scenario)
{
        buffer_add_format(out,
                "bereke-run %d" BETWEEN "scenario %s" BETWEEN "rules %s" BETWEEN "seed %llu",
                RUN_ENGINE, scenario->id, scenario->hash, (unsigned long long)run->seed);
        for (int i = 0; i < run->decision_count; i++)
                write_decision(out, &run->decisions[i], scenario);
        buffer_add_format(out, BETWEEN "months %d" BETWEEN "%send %s", run->months,
                run->open ? "open" BETWEEN : "", run->end);
}

// A clause cut into words; the text after it.
struct clause {
        char bytes[CLAUSE_MOST];
        const char *words[WORDS_MOST];
        int count;
};

// The next clause of the text, NULL where it is none; `text` then begins behind it.
static bool next_clause(struct clause *clause, const char **text)
{
        const size_t length = strcspn(*text, ";\n");
        clause->count = 0;
        if (length == 0 || length >= CLAUSE_MOST)
                return false;
        memcpy(clause->bytes, *text, length);
        clause->bytes[length] = '\0';
        *text += length;
        if (strncmp(*text, BETWEEN, strlen(BETWEEN)) == 0)
                *text += strlen(BETWEEN);
        char *kept;
        for (char *word = strtok_r(clause->bytes, " ", &kept); word;
                word = strtok_r(NULL, " ", &kept)) {
                if (clause->count == WORDS_MOST)
                        return false;
                clause->words[clause->count++] = word;
        }
        return clause->count > 0;
}

// The next clause, of two words that begin with this one: the second, or NULL.
static const char *next_value(struct clause *clause, const char **text, const char *name)
{
        return next_clause(clause, text) && clause->count == 2 &&
                               strcmp(clause->words[0], name) == 0
                       ? clause->words[1]
                       : NULL;
}

static bool read_number(uint64_t *number, const char *word, uint64_t most)
{
        *number = 0;
        for (const char *digit = word; *digit; digit++) {
                if (*digit < '0' || *digit > '9' || __builtin_mul_overflow(*number, 10, number) ||
                        __builtin_add_overflow(*number, (uint64_t)(*digit - '0'), number))
                        return false;
        }
        return *word && *number <= most;
}

// "2000" or "2000.50".
static bool read_amount(int64_t *tyiyn, const char *word)
{
        char whole[CLAUSE_MOST];
        const char *point = strchr(word, '.');
        uint64_t som;
        uint64_t rest = 0;
        const size_t length = point ? (size_t)(point - word) : strlen(word);
        memcpy(whole, word, length);
        whole[length] = '\0';
        if (!read_number(&som, whole, INT64_MAX / TYIYN_PER_SOM - 1) ||
                (point && (strlen(point + 1) != 2 ||
                                  !read_number(&rest, point + 1, TYIYN_PER_SOM - 1))))
                return false;
        *tyiyn = (int64_t)(som * TYIYN_PER_SOM + rest);
        return true;
}

static bool read_level(struct decision *decision, const struct expense *expense, const char *word)
{
        for (size_t i = 0; i < expense->level_count; i++) {
                if (strcmp(expense->levels[i].named.id, word) != 0)
                        continue;
                decision->count = (int16_t)i;
                return true;
        }
        return false;
}

static bool read_detail(struct decision *decision, enum detail detail, const char *word,
        const struct scenario *scenario)
{
        uint64_t number;
        switch (detail) {
        case DETAIL_AMOUNT:
                return read_amount(&decision->amount, word);
        case DETAIL_LEVEL:
                return read_level(decision, &scenario->expenses[decision->object], word);
        case DETAIL_CHOICE:
                if (!read_number(&number, word, SCENARIO_CHOICES) || number == 0)
                        return false;
                decision->count = (int16_t)(number - 1);
                return true;
        default:
                if (!read_number(&number, word, SCENARIO_HEADS))
                        return false;
                decision->count = (int16_t)number;
                return true;
        }
}

static bool read_thing(struct decision *decision, const char *word, const struct scenario *scenario)
{
        const struct named *named;
        for (size_t i = 0; (named = thing_of(scenario, (enum decision_kind)decision->kind, i));
                i++) {
                if (strcmp(named->id, word) != 0)
                        continue;
                decision->object = (int16_t)i;
                return true;
        }
        return false;
}

static const struct verb *verb_named(const char *word)
{
        for (size_t i = 0; i < ARRAY_LENGTH(verbs); i++) {
                if (strcmp(verbs[i].word, word) == 0)
                        return &verbs[i];
        }
        return NULL;
}

static bool read_decision(
        struct decision *decision, const struct clause *clause, const struct scenario *scenario)
{
        uint64_t month;
        const struct verb *verb = clause->count >= 2 ? verb_named(clause->words[1]) : NULL;
        if (!verb || !read_number(&month, clause->words[0], (uint64_t)scenario->months))
                return false;
        *decision = (struct decision){
                .month = (uint8_t)month, .kind = (uint8_t)verb->kind, .object = NOBODY};
        int next = 2;
        if (!verb->nobody &&
                (next >= clause->count || !read_thing(decision, clause->words[next++], scenario)))
                return false;
        if (verb->detail != DETAIL_NONE &&
                (next >= clause->count ||
                        !read_detail(decision, verb->detail, clause->words[next++], scenario)))
                return false;
        return next == clause->count;
}

// The clauses up to "months N", which is left in `clause`. Without a scenario they are passed over.
static bool read_decisions(
        struct run *run, struct clause *clause, const char **text, const struct scenario *scenario)
{
        int month = 0;
        while (next_clause(clause, text)) {
                struct decision decision = {0};
                if (strcmp(clause->words[0], "months") == 0)
                        return true;
                if (!scenario)
                        continue;
                if (!read_decision(&decision, clause, scenario) || decision.month < month ||
                        !run_add(run, &decision))
                        return false;
                month = decision.month;
        }
        return false;
}

static bool read_end(struct run *run, struct clause *clause, const char **text)
{
        uint64_t months;
        if (clause->count != 2 || !read_number(&months, clause->words[1], SCENARIO_MONTHS) ||
                !next_clause(clause, text))
                return false;
        run->months = (int)months;
        run->open = clause->count == 1 && strcmp(clause->words[0], "open") == 0;
        if (run->open && !next_clause(clause, text))
                return false;
        if (clause->count != 2 || strcmp(clause->words[0], "end") != 0 ||
                strlen(clause->words[1]) != HASH_TEXT - 1)
                return false;
        memcpy(run->end, clause->words[1], HASH_TEXT);
        return strcmp(*text, "") == 0 || strcmp(*text, "\n") == 0;
}

static enum run_fault read_head(
        struct run *run, struct clause *clause, const char **text, const struct scenario *scenario)
{
        uint64_t engine;
        const char *value = next_value(clause, text, "bereke-run");
        if (!value || !read_number(&engine, value, INT32_MAX))
                return RUN_BROKEN;
        if (engine != RUN_ENGINE)
                return RUN_OTHER_ENGINE;
        value = next_value(clause, text, "scenario");
        if (!value)
                return RUN_BROKEN;
        if (scenario && strcmp(value, scenario->id) != 0)
                return RUN_OTHER_SCENARIO;
        value = next_value(clause, text, "rules");
        if (!value)
                return RUN_BROKEN;
        if (scenario && strcmp(value, scenario->hash) != 0)
                return RUN_OTHER_RULES;
        value = next_value(clause, text, "seed");
        return value && read_number(&run->seed, value, UINT64_MAX) ? RUN_GOOD : RUN_BROKEN;
}

enum run_fault run_read(struct run *run, const char *text, const struct scenario *scenario)
{
        struct clause clause;
        run_begin(run, 0);
        const enum run_fault fault = read_head(run, &clause, &text, scenario);
        if (fault != RUN_GOOD)
                return fault;
        return read_decisions(run, &clause, &text, scenario) && read_end(run, &clause, &text)
                       ? RUN_GOOD
                       : RUN_BROKEN;
}

const char *run_scenario(struct arena *arena, const char *text)
{
        struct clause clause;
        if (!next_value(&clause, &text, "bereke-run"))
                return NULL;
        const char *id = next_value(&clause, &text, "scenario");
        return id ? arena_copy_text(arena, id) : NULL;
}
