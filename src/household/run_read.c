// SPDX-License-Identifier: GPL-3.0-or-later
// A kept year out of its line of text. It may come from another machine, cut short or altered:
// whatever is not exactly as run_write() writes it is broken.

#include <string.h>

#include "household/run.h"
#include "household/run_verb.h"
#include "money/som.h"

enum { CLAUSE_MOST = 200, WORDS_MOST = 4, NOTHING = -1 };

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
        if (strncmp(*text, RUN_BETWEEN, strlen(RUN_BETWEEN)) == 0)
                *text += strlen(RUN_BETWEEN);
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
        for (size_t i = 0; (named = verb_thing(scenario, (enum decision_kind)decision->kind, i));
                i++) {
                if (strcmp(named->id, word) != 0)
                        continue;
                decision->object = (int16_t)i;
                return true;
        }
        return false;
}

static bool read_decision(
        struct decision *decision, const struct clause *clause, const struct scenario *scenario)
{
        uint64_t month;
        const struct verb *verb = clause->count >= 2 ? verb_named(clause->words[1]) : NULL;
        if (!verb || !read_number(&month, clause->words[0], (uint64_t)scenario->months))
                return false;
        *decision = (struct decision){
                .month = (uint8_t)month, .kind = (uint8_t)verb->kind, .object = NOTHING};
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

// "open", or "open 1" once a page of the month was read.
static bool read_pages(struct run *run, const struct clause *clause)
{
        uint64_t pages = 0;
        bool said = clause->count == 2;
        if (said && (!read_number(&pages, clause->words[1], RUN_PAGES) || pages == 0))
                return false;
        run->read = (int)pages;
        return said || clause->count == 1;
}

static bool read_end(struct run *run, struct clause *clause, const char **text)
{
        uint64_t months;
        if (clause->count != 2 || !read_number(&months, clause->words[1], SCENARIO_MONTHS) ||
                !next_clause(clause, text))
                return false;
        run->months = (int)months;
        run->open = strcmp(clause->words[0], "open") == 0;
        if (run->open && (!read_pages(run, clause) || !next_clause(clause, text)))
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
