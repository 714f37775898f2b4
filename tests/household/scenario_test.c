// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario file opened: what translators get, what changes its rules, what is refused as a whole.
#include "household/scenario.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"

static const char path[] = "tests/corpus/scenarios/good/every-block.yaml";

static struct {
        struct arena arena;
        const struct scenario *scenario;
} block;

static int set_up(void **state)
{
        struct diagnostics diagnostics = {0};

        (void)state;
        block.scenario = scenario_open(&block.arena, path, &diagnostics);
        diagnostics_clear(&diagnostics);
        return block.scenario ? 0 : -1;
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&block.arena);
        return 0;
}

// Family roles that the program names itself are not among them; another word is.
static void translators_get_every_text(void **state)
{
        const struct paragraphs *texts = &block.scenario->texts;
        bool named = false;
        bool later = false;

        (void)state;
        for (size_t i = 0; i < texts->count; i++) {
                assert_string_not_equal(texts->items[i], "father-in-law");
                named |= strcmp(texts->items[i], "a neighbour's mother") == 0;
                later |= strcmp(texts->items[i], "Another wolf came.") == 0;
        }
        assert_true(named && later);
        struct reading own = reading_of_scenario(block.scenario, LANGUAGE_EN);
        struct reading other = reading_of_scenario(block.scenario, LANGUAGE_KY);
        assert_string_equal(own.context, "every-block");
        assert_int_equal(own.language, LANGUAGE_EN);
        assert_int_equal(other.language, LANGUAGE_EN); // no catalogue has it
}

// What comes of a choice may be one map or a list of them.
static void a_single_later_is_translated_too(void **state)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct scenario *year = scenario_open(
                &arena, "tests/corpus/scenarios/good/village-year.yaml", &diagnostics);
        bool found = false;

        (void)state;
        assert_non_null(year);
        for (size_t i = 0; i < year->texts.count; i++)
                found |= strcmp(year->texts.items[i], "The cow died.") == 0;
        assert_true(found);
        assert_int_equal(year->texts.count, 14);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

static const char small[] = "bereke: 1\nscenario: small\nlang: en\ntitle: Small\nmonths: 12\n"
                            "first_month: may\nseed: shared\nplain: yes\n"
                            "family:\n  ata:\n    role: other\nstart:\n  cash: 1000\n"
                            "income:\n  wages:\n    amount: 10000\n"
                            "expenses:\n  food:\n    amount: 8000\n    must: yes\n"
                            "events:\n  guest:\n    text: A guest.\n    choices:\n"
                            "    - pick: Sit\n      pay: 100\n";

static const struct scenario *read_text(struct arena *arena, const char *text)
{
        struct diagnostics diagnostics = {0};
        const struct scenario *scenario = scenario_read(arena,
                &(struct yaml_source){.path = "small.yaml", .bytes = text, .length = strlen(text)},
                &diagnostics);

        diagnostics_clear(&diagnostics);
        return scenario;
}

static const char *replaced(struct arena *arena, const char *from, const char *to)
{
        const char *at = strstr(small, from);

        assert_non_null(at);
        return arena_format(arena, "%.*s%s%s", (int)(at - small), small, to, at + strlen(from));
}

static void a_kept_year_fits_its_rules_whatever_they_are_called(void **state)
{
        static const struct {
                const char *from, *to;
        } changes[] = {
                {"title: Small", "title: Another"},
                {"title: Small", "title: Small\ntext: A story."},
                {"lang: en", "lang: ky"},
                {"role: other", "role: other\n    age: 5"},
                {"must: yes", "must: yes # always"},
                {"    must: yes", "    name: Bread\n    must: yes"},
                {"text: A guest.", "text: A guest comes."},
                {"pick: Sit", "pick: Sit down\n      then: He sits."},
                {"events:", "goals:\n  any:\n    text: Any\n    when: cash > 1\nevents:"},
                {"cash: 1000", "cash: 1001"},
                {"cash: 1000", "cash: 1000\n  cow: 1"},
                {"scenario: small", "scenario: other"},
                {"months: 12", "months: 13"},
                {"plain: yes", "plain: no"},
                {"amount: 10000", "by_month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]"},
                {"pay: 100", "get: 100"},
                {"guest:", "guests:"},
                {"wages:", "salary:"},
        };
        enum { SAME = 9 }; // the first ones are told only
        struct arena arena = {0};
        const struct scenario *scenario = read_text(&arena, small);

        (void)state;
        assert_non_null(scenario);
        assert_true(scenario->plain);
        assert_true(scenario->shared_seed);
        assert_int_equal(scenario->meter_count, METER_COUNT);
        assert_int_equal(scenario->start_wellbeing, 60);
        assert_int_equal(scenario->arrears_wellbeing, -5);
        assert_int_equal(scenario->emergency, -1);
        for (size_t i = 0; i < ARRAY_LENGTH(changes); i++) {
                const struct scenario *changed =
                        read_text(&arena, replaced(&arena, changes[i].from, changes[i].to));
                assert_non_null(changed);
                assert_int_equal(strcmp(scenario->hash, changed->hash) == 0, i < SAME);
        }
        arena_clear(&arena);
}

static void what_cannot_be_read_is_said_and_not_opened(void **state)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};

        (void)state;
        assert_null(scenario_open(&arena, "tests/corpus/scenarios/nowhere.yaml", &diagnostics));
        assert_int_equal(diagnostics.errors, 1);
        assert_null(read_text(&arena, ""));
        assert_null(read_text(&arena, "just: words\n"));
        assert_null(read_text(&arena, "scenario: &anchor small\n"));
        assert_null(read_text(&arena, replaced(&arena, "bereke: 1\n", "")));
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(translators_get_every_text),
                cmocka_unit_test(a_single_later_is_translated_too),
                cmocka_unit_test(a_kept_year_fits_its_rules_whatever_they_are_called),
                cmocka_unit_test(what_cannot_be_read_is_said_and_not_opened),
        };

        return cmocka_run_group_tests(tests, set_up, tear_down);
}
