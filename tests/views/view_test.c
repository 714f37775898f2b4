// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about an answer to each shape of a question.
#include "views/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/taking.h"

static const char shapes[] = "tests/fixtures/shapes";

static const struct player_place *place_of(struct taking *taking)
{
        return player_place(&taking_walk(taking)->player);
}

static void begin_at(struct taking *taking, void **state, const char *step)
{
        taking_open(taking, state, shapes, LANGUAGE_EN);
        taking_begin(taking, 24, 80, "asking");
        taking_walk_to(taking, step);
}

static void end(struct taking *taking)
{
        assert_nothing_cut(taking->headless.terminal);
        taking_end(taking);
        taking_close(taking);
}

// Keys: a letter or digit is typed; «⏎» Enter, «↑ ↓ ← →» arrows, «␣» Space, «⌫» Backspace.
static void press(struct taking *taking, const char *keys)
{
        static const struct {
                const char *sign;
                enum key_code code;
        } signs[] = {
                {"⏎", KEY_CODE_ENTER},
                {"↑", KEY_CODE_UP},
                {"↓", KEY_CODE_DOWN},
                {"←", KEY_CODE_LEFT},
                {"→", KEY_CODE_RIGHT},
                {"⌫", KEY_CODE_BACKSPACE},
        };

        while (*keys) {
                size_t i = 0;

                while (i < ARRAY_LENGTH(signs) &&
                        strncmp(keys, signs[i].sign, strlen(signs[i].sign)) != 0) {
                        i++;
                }
                if (i < ARRAY_LENGTH(signs)) {
                        headless_press(&taking->headless, signs[i].code);
                        keys += strlen(signs[i].sign);
                } else {
                        headless_type(&taking->headless, (char[]){*keys++, '\0'});
                }
        }
}

struct row {
        const char *step;
        const char *keys;
        enum outcome outcome;
        bool settled;
        const char *shown[3];
        const char *hidden;
};

static const struct row rows[] = {
        // One right answer: a digit marks, Enter answers.
        {"one", "2⏎", OUTCOME_RIGHT, true, {"─ Right ─", "Yes, the apple.", "you: right"}, NULL},
        {"one", "2", OUTCOME_RIGHT, false, {"A hint"}, "─ Right ─"},
        {"one", "1⏎", OUTCOME_WRONG, false,
                {"─ Let us look again ─", "That is bread.", "You can try once more."},
                "Yes, the apple."},
        {"one", "1⏎⏎⏎", OUTCOME_WRONG, false, {"You have given this answer already."}, NULL},
        {"one", "1⏎3⏎", OUTCOME_WRONG, true,
                {"That is milk.", "─ The right answer ─", "your answer"}, NULL},
        {"one", "0", OUTCOME_DONT_KNOW, true,
                {"It is good that you say so.", "─ The answer ─", "Yes, the apple."},
                "Let us look again"},
        {"one", "1⏎0", OUTCOME_DONT_KNOW, true, {"Yes, the apple."}, "your answer"},
        {"one", "↓↓↓⏎", OUTCOME_RIGHT, false, {"─ Hint ─", "It is round.", "One more hint"}, NULL},
        {"one", "↓↓↓⏎⏎", OUTCOME_RIGHT, false, {"It grows on a tree."}, "One more hint"},
        {"one", "↓↓↓⏎2⏎", OUTCOME_RIGHT, true, {"─ Right ─"}, NULL},
        // Several.
        {"several", "⏎", OUTCOME_RIGHT, false, {"Nothing is ticked yet."}, "─ Right ─"},
        {"several", "13⏎", OUTCOME_RIGHT, true, {"─ Right ─", "[■] Apple"}, NULL},
        {"several", "1⏎", OUTCOME_PARTLY, false, {"─ A part of it is right ─"}, NULL},
        {"several", "2⏎", OUTCOME_WRONG, false, {"Coal is for the stove."}, NULL},
        {"several", "1 ↓ ↓ ⏎", OUTCOME_WRONG, false, {"Let us look again"}, NULL},
        {"several", "0", OUTCOME_DONT_KNOW, true, {"Bread is food."}, "your answer"},
        // True or not.
        {"claim", "2⏎", OUTCOME_RIGHT, true, {"─ Right ─", "Coal is for the stove."}, NULL},
        {"claim", "1⏎", OUTCOME_WRONG, false, {"You can try once more."}, "for the stove"},
        {"claim", "0", OUTCOME_DONT_KNOW, true, {"Coal is for the stove."}, NULL},
        // A number.
        {"number", "⏎", OUTCOME_RIGHT, false, {"Please write a number first"}, NULL},
        {"number", "3500⏎", OUTCOME_RIGHT, true, {"─ Right ─", "Your answer: 3500", "som"}, NULL},
        {"number", "46500⏎", OUTCOME_WRONG, false, {"You added. Subtract."}, "25 less"},
        {"number", "9⏎", OUTCOME_WRONG, false, {"You can try once more."}, "25 less 21.5"},
        {"number", "9⏎⌫8⏎", OUTCOME_WRONG, true, {"3\u00a0500\u00a0som", "25 less 21.5"}, NULL},
        {"number", "1,2345⏎", OUTCOME_ASK_BACK, false, {"─ How is it meant? ─"}, "try once more"},
        {"number", "1234,500⏎", OUTCOME_ASK_BACK, false,
                {"Do you mean 1\u00a0234\u00a0500 or 1\u00a0234.50?"}, "try once more"},
        {"number", "12 5⏎", OUTCOME_ASK_BACK, false, {"Do you mean 125?"}, NULL},
        {"number", "abc⏎", OUTCOME_ASK_BACK, false, {"Please write a number with digits"}, NULL},
        {"number", "99999999999999999999⏎", OUTCOME_ASK_BACK, false, {"too large"}, NULL},
        {"number", "0", OUTCOME_DONT_KNOW, true, {"25 less 21.5 is 3.5."}, "Your answer"},
        {"number", "30⌫500⏎", OUTCOME_RIGHT, true, {"─ Right ─"}, NULL},
        {"days", "7⏎", OUTCOME_RIGHT, true, {"Your answer: 7\u00a0days"}, NULL},
        // An answer that begins with 0: then it is only «I don't know» with Enter.
        {"half", "0", OUTCOME_RIGHT, false, {"Write the number:"}, "The answer"},
        {"half", "0,5⏎", OUTCOME_RIGHT, true, {"─ Right ─"}, NULL},
        {"half", "0⏎", OUTCOME_DONT_KNOW, true, {"─ The answer ─", "0.50"}, NULL},
        // A word.
        {"word", "⏎", OUTCOME_RIGHT, false, {"Please write a word first"}, NULL},
        {"word", "budget⏎", OUTCOME_RIGHT, true, {"─ Right ─"}, NULL},
        {"word", "budgit⏎", OUTCOME_NEARLY, false, {"─ Nearly ─"}, "try once more"},
        {"word", "cow⏎", OUTCOME_WRONG, false, {"You can try once more."}, "called a budget"},
        {"word", "0", OUTCOME_DONT_KNOW, true, {"─ The answer ─", "budget"}, NULL},
        {"word", "↓⏎", OUTCOME_RIGHT, false, {"│ A "}, NULL}, // from the grid of letters
        // Putting things to places.
        {"pairs", "⏎", OUTCOME_RIGHT, false, {"This one has no place yet."}, NULL},
        {"pairs", "0", OUTCOME_DONT_KNOW, true, {"Milk", "Each gives its own."}, "You had put"},
        {"groups", "0", OUTCOME_DONT_KNOW, true, {"Kitchen", "The cow stays"}, "You had put"},
        {"groups", "→↓→↓→⏎", OUTCOME_PARTLY, false, {"A part of it is right"}, NULL},
        {"groups", "←←↓1↓1⏎", OUTCOME_PARTLY, false, {"A part of it is right"}, NULL},
        // Order.
        {"order", "⏎", OUTCOME_RIGHT, false, {"first"}, NULL},
        {"order", "11", OUTCOME_RIGHT, false, {"…"}, "first  "},
        {"order", "0", OUTCOME_DONT_KNOW, true, {"first", "third", "Nobody grows"}, "You had put"},
        // A sum with blanks.
        {"sum", "⏎", OUTCOME_RIGHT, false, {"Please write the result here"}, NULL},
        {"sum", "6500⏎3250⏎", OUTCOME_RIGHT, true, {"13\u00a0500 = 6\u00a0500"}, NULL},
        {"sum", "6500⏎1⏎", OUTCOME_PARTLY, false, {"Please count this once more: 6\u00a0500 / 2"},
                NULL},
        {"sum", "1⏎3250⏎", OUTCOME_PARTLY, false, {"once more: 20\u00a0000 − 13\u00a0500"}, NULL},
        {"sum", "x⏎3250⏎", OUTCOME_ASK_BACK, false, {"with digits"}, NULL},
        {"sum", "1⏎1⏎⌫2⏎", OUTCOME_WRONG, true, {"Your answer: 1", "Let us look again"}, NULL},
        {"sum", "0", OUTCOME_DONT_KNOW, true, {"6\u00a0500", "It is good"}, "Your answer"},
        // Sharing out.
        {"share", "⏎", OUTCOME_RIGHT, false, {"Give something out first", "Food"}, NULL},
        {"share", "→", OUTCOME_RIGHT, false, {"Left: 9\u00a0700\u00a0som"}, NULL},
        {"share", "→←←", OUTCOME_RIGHT, false, {"Left: 10\u00a0200\u00a0som"}, NULL},
        {"share", "10000→", OUTCOME_RIGHT, false, {"Everything is given out."}, NULL},
        {"share", "10200→", OUTCOME_RIGHT, false, {"Nothing is left."}, NULL},
        {"share", "1020⌫⌫5⏎", OUTCOME_RIGHT, false, {"Left: 10\u00a0095\u00a0som"}, NULL},
        {"share", "105⏎205⏎⏎", OUTCOME_RIGHT, false, {"Something is still left."}, NULL},
        {"share", "10200↓1000⏎", OUTCOME_RIGHT, false, {"This is more than there is."}, NULL},
        {"share", "7000⏎1000⏎2200⏎", OUTCOME_RIGHT, true, {"Right"}, "Left:"},
        {"share", "5000↓200↓5000⏎", OUTCOME_WRONG, false, {"Food is a must."}, NULL},
        {"share", "6000↓1200↓3000⏎", OUTCOME_WRONG, false, {"Sweets: at most 1\u00a0000"}, NULL},
        {"share", "9400↓400↓400⏎", OUTCOME_WRONG, false, {"Savings: at least 500"}, NULL},
        {"share", "7000↓1000↓2200⏎", OUTCOME_RIGHT, true, {"Right"}, "Left:"},
        {"share", "0", OUTCOME_DONT_KNOW, true, {"Food: at least 6\u00a0000"}, NULL},
};

static void every_answer_gets_its_words(void **state)
{
        struct taking taking;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const struct row *row = &rows[i];

                begin_at(&taking, state, row->step);
                press(&taking, row->keys);
                assert_string_equal(place_of(&taking)->step->id, row->step);
                if (place_of(&taking)->grade.outcome != row->outcome ||
                        place_of(&taking)->settled != row->settled) {
                        fail_msg("%s %s: outcome %d\n%s", row->step, row->keys,
                                place_of(&taking)->grade.outcome, headless_frame(&taking.headless));
                }
                for (size_t k = 0; k < ARRAY_LENGTH(row->shown) && row->shown[k]; k++) {
                        if (!taking_shows(&taking, row->shown[k])) {
                                fail_msg("%s %s lacks “%s”:\n%s", row->step, row->keys,
                                        row->shown[k], headless_frame(&taking.headless));
                        }
                }
                if (row->hidden && taking_shows(&taking, row->hidden)) {
                        fail_msg("%s %s shows “%s”:\n%s", row->step, row->keys, row->hidden,
                                headless_frame(&taking.headless));
                }
                end(&taking);
        }
}

static void a_second_near_miss_is_right(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "word");
        press(&taking, "budgit⏎⏎");
        assert_int_equal(place_of(&taking)->grade.outcome, OUTCOME_RIGHT);
        end(&taking);
}

static void right_and_wrong_in_every_size_and_language(void **state)
{
        static const int sizes[][2] = {{20, 40}, {20, 60}, {24, 80}};

        for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
                        struct taking taking;

                        taking_open(&taking, state, shapes, language);
                        taking_begin(&taking, sizes[i][0], sizes[i][1], "asking");
                        terminal_set_larger(taking.headless.terminal, i == 2);
                        taking_play(&taking, i == 0 ? TAKING_WRONG : TAKING_RIGHT, NULL);
                        end(&taking);
                }
        }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(every_answer_gets_its_words),
                TEST(a_second_near_miss_is_right),
                TEST(right_and_wrong_in_every_size_and_language),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
