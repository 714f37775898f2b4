// SPDX-License-Identifier: GPL-3.0-or-later
// The same year as on the screen, on the paper of the lessons: the months are played by the rules
// of the game, the choices have the words of its pages.
#include "command/scenario_paper.h"

#include "author/paper.h"
#include "base/translate.h"
#include "household/month.h"
#include "screens/year_words.h"

struct printing {
        struct paper paper;
        struct year_words words;
};

static void print_head(struct printing *printing, const char *heading)
{
        paper_blank_line(&printing->paper);
        paper_heading(&printing->paper, heading, '-');
}

static void print_texts(struct printing *printing, struct paragraphs texts, const char *sign)
{
        for (size_t i = 0; i < texts.count; i++)
                paper_say(&printing->paper, 0, sign, year_text(&printing->words, texts.items[i]));
}

static const char *role_of(const struct printing *printing, const struct relative *relative)
{
        return relative->role == ROLE_COUNT ? year_text(&printing->words, relative->role_word)
                                            : family_role_name(relative->role);
}

static void print_family(struct printing *printing)
{
        const struct scenario *scenario = printing->words.scenario;
        struct arena *arena = &printing->paper.arena;

        if (scenario->family_count == 0)
                return;
        print_head(printing, _("The family"));
        for (size_t i = 0; i < scenario->family_count; i++) {
                const struct relative *relative = &scenario->family[i];
                const char *name = year_name(&printing->words, &relative->named);
                const char *role = role_of(printing, relative);
                paper_say(&printing->paper, 0, "- ",
                        relative->age > 0
                                ? arena_format(arena, "%s, %d: %s", name, relative->age, role)
                                : arena_format(arena, "%s: %s", name, role));
        }
}

static const char *cell_of(struct arena *arena, int64_t tyiyn)
{
        return arena_format(arena, "%lld", (long long)(tyiyn / TYIYN_PER_SOM));
}

// What came into the purse that is nobody's.
static int64_t own_income(const struct ledger *ledger)
{
        int64_t income = 0;

        for (int i = 0; i < ledger->count; i++) {
                const struct ledger_line *line = &ledger->lines[i];
                bool borrowed = line->kind == LEDGER_BORROW || line->kind == LEDGER_ARREARS ||
                                line->kind == LEDGER_OWED;
                if (line->amount > 0 && !borrowed && line->kind != LEDGER_BORN)
                        income += line->amount;
        }
        return income;
}

// One row for each month, as the table alone has it: no event, no decision. What cannot be paid
// goes out nevertheless: the end of the month is then below zero.
static void print_months(struct printing *printing)
{
        enum { COLUMNS = 4 };
        const struct scenario *scenario = printing->words.scenario;
        struct arena *arena = &printing->paper.arena;
        const char *head[COLUMNS] = {
                _("Month"), _("Comes in, som"), _("Goes out, som"), _("At the end, som")};
        struct lesson_row rows[SCENARIO_MONTHS] = {0};
        struct lesson_table table = {.head = {head, COLUMNS}, .rows = rows};
        int64_t balance = scenario->start_cash;
        struct ledger ledger = {0};
        struct year year;

        year_begin(&year, scenario, 0, CHANCE_TABLE);
        year.ledger = &ledger;
        while (year_open_month(&year)) {
                int month = year.household.month;
                int64_t before = balance;
                const char **cells = arena_take(arena, COLUMNS * sizeof(*cells));
                year_close_month(&year);
                balance = household_balance(scenario, &year.household);
                cells[0] = year_month_title(&printing->words, month);
                cells[1] = cell_of(arena, own_income(&ledger));
                cells[2] = cell_of(arena, own_income(&ledger) + before - balance);
                cells[3] = cell_of(arena, balance);
                rows[table.count++] = (struct lesson_row){cells, COLUMNS};
        }
        print_head(printing, _("The year month by month"));
        paper_table(&printing->paper, &table);
}

static void print_goals(struct printing *printing)
{
        const struct scenario *scenario = printing->words.scenario;

        if (scenario->goal_count == 0)
                return;
        print_head(printing, _("What the family wants"));
        for (size_t i = 0; i < scenario->goal_count; i++)
                paper_say(&printing->paper, 0, "- ",
                        year_text(&printing->words, scenario->goals[i].text));
}

static const char *numbered(struct printing *printing, size_t number, const char *behind)
{
        return arena_format(&printing->paper.arena, "%zu%s ", number, behind);
}

static bool has_later(const struct event_choice *choice)
{
        for (size_t i = 0; i < choice->effects.count; i++)
                if (choice->effects.items[i].verb == EFFECT_LATER)
                        return true;
        return false;
}

// On paper nobody knows in which month a card is drawn: what follows stands with the trainer.
static void print_choice(
        struct printing *printing, const struct event_choice *choice, size_t number)
{
        const char *effects = year_effects_words(&printing->words, &choice->effects);
        const char *later = has_later(choice) ? _("something may follow later") : "";
        struct buffer words = {0};

        buffer_add(&words, year_text(&printing->words, choice->pick));
        if (*effects)
                buffer_add_format(&words, ": %s", effects);
        if (*later)
                buffer_add_format(&words, "%s%s", *effects ? ", " : ": ", later);
        paper_say(&printing->paper, PAPER_INDENT, numbered(printing, number, ")"),
                buffer_text(&words));
        buffer_clear(&words);
}

static void print_cards(struct printing *printing)
{
        const struct scenario *scenario = printing->words.scenario;

        for (size_t i = 0; i < scenario->event_count; i++) {
                const struct event *event = &scenario->events[i];
                if (i == 0)
                        print_head(printing, _("Cards to cut out"));
                paper_blank_line(&printing->paper);
                paper_say(&printing->paper, 0, numbered(printing, i + 1, "."),
                        year_text(&printing->words, event->text));
                for (size_t choice = 0; choice < event->choice_count; choice++)
                        print_choice(printing, &event->choices[choice], choice + 1);
        }
}

// "months later: 2, chance of 100: 40", below it "The cow died. (calm and health −10)".
static void print_later(struct printing *printing, const struct later *later)
{
        struct arena *arena = &printing->paper.arena;
        struct finding finding = {
                .message = N_("months later: %s, chance of 100: %s"),
                .details = {arena_format(arena, "%d", later->months),
                        arena_format(arena, "%d", later->chance / 100)},
        };
        struct buffer words = {0};

        finding_words(&words, &finding);
        paper_say(&printing->paper, PAPER_INDENT, "> ", buffer_text(&words));
        buffer_reset(&words);
        buffer_add(&words, year_text(&printing->words, later->text));
        const char *effects = year_effects_words(&printing->words, &later->effects);
        if (*effects)
                buffer_add_format(&words, " (%s)", effects);
        paper_say(&printing->paper, PAPER_INDENT + 2, "", buffer_text(&words));
        buffer_clear(&words);
}

static void print_sequel(struct printing *printing, size_t event, size_t number)
{
        const struct scenario *scenario = printing->words.scenario;
        const struct event_choice *choice = &scenario->events[event].choices[number];

        paper_say(&printing->paper, 0,
                arena_format(&printing->paper.arena, "%zu. %zu) ", event + 1, number + 1),
                year_text(&printing->words, choice->pick));
        if (choice->then)
                paper_say(&printing->paper, PAPER_INDENT, "> ",
                        year_text(&printing->words, choice->then));
        for (size_t i = 0; i < choice->effects.count; i++)
                if (choice->effects.items[i].verb == EFFECT_LATER)
                        print_later(printing, &scenario->laters[choice->effects.items[i].object]);
}

static void print_sequels(struct printing *printing)
{
        const struct scenario *scenario = printing->words.scenario;
        bool begun = false;

        for (size_t i = 0; i < scenario->event_count; i++)
                for (size_t choice = 0; choice < scenario->events[i].choice_count; choice++) {
                        const struct event_choice *of = &scenario->events[i].choices[choice];
                        if (!of->then && !has_later(of))
                                continue;
                        if (!begun)
                                print_head(printing, _("What follows, for the trainer"));
                        begun = true;
                        print_sequel(printing, i, choice);
                }
}

void scenario_paper_print(struct buffer *out, const struct scenario *scenario)
{
        struct outline outline = {
                .reading = reading_of_scenario(scenario, translate_language()), .trainer = true};
        struct printing printing = {.paper = {.out = out, .outline = &outline}};

        arena_init(&printing.paper.arena);
        printing.words = year_words_of(&printing.paper.arena, scenario);
        paper_heading(&printing.paper, year_text(&printing.words, scenario->title), '=');
        print_texts(&printing, scenario->text, "");
        print_family(&printing);
        print_goals(&printing);
        print_months(&printing);
        print_cards(&printing);
        print_sequels(&printing);
        if (scenario->ask.count > 0) {
                print_head(&printing, _("To talk about afterwards"));
                print_texts(&printing, scenario->ask, "- ");
        }
        arena_clear(&printing.paper.arena);
}
