// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios from text, and years played month by month.

#include "support/family.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "money/som.h"

// Adds the block unless one of the blocks begins so.
static void add_where_missing(
        struct buffer *text, const char *blocks, const char *name, const char *lines)
{
        for (const char *found = blocks; (found = strstr(found, name)); found++) {
                if (found == blocks || found[-1] == '\n')
                        return;
        }
        buffer_add_format(text, "%s%s\n", name, lines);
}

static const struct scenario *whole(
        const struct scenario *scenario, struct diagnostics *diagnostics)
{
        if (!scenario) {
                struct buffer out;
                buffer_init(&out);
                for (size_t i = 0; i < diagnostics->count; i++)
                        finding_print(&out, &diagnostics->findings[i]);
                print_error("%s", buffer_text(&out));
                buffer_clear(&out);
        }
        diagnostics_clear(diagnostics);
        assert_non_null(scenario);
        return scenario;
}

const struct scenario *family_of(struct arena *arena, const char *blocks)
{
        struct diagnostics diagnostics;
        struct buffer text;
        diagnostics_init(&diagnostics);
        buffer_init(&text);
        buffer_add(&text,
                "bereke: 1\nscenario: small\nlang: en\ntitle: A year\nfirst_month: september\n");
        add_where_missing(&text, blocks, "months:", " 12");
        add_where_missing(&text, blocks, "family:", "\n  ayjan:\n    role: mother\n    age: 30");
        add_where_missing(&text, blocks, "income:", "\n  wages:\n    amount: 1000");
        add_where_missing(&text, blocks, "expenses:", "\n  food:\n    amount: 1000\n    must: yes");
        buffer_add(&text, blocks);
        const struct yaml_source source = {.path = "small.yaml",
                .bytes = arena_copy_text(arena, buffer_text(&text)),
                .length = text.length};
        buffer_clear(&text);
        const struct scenario *scenario = scenario_read(arena, &source, &diagnostics);
        return whole(scenario, &diagnostics);
}

const struct scenario *family_in_course(struct arena *arena, const char *id)
{
        struct diagnostics diagnostics;
        diagnostics_init(&diagnostics);
        const char *path = arena_format(arena, "lessons/scenarios/%s.yaml", id);
        const struct scenario *scenario = scenario_open(arena, path, &diagnostics);
        return whole(scenario, &diagnostics);
}

static const char table[] =
        "plain: yes\n"
        "start:\n  cash: 6000\n  sheep: 8\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n"
        "  pension:\n    amount: 10000\n"
        "  benefit:\n    amount: 1200\n"
        "  work:\n    by_month: [16000, 12000, 6000, 4000, 3000, 3000, 8000, 14000, 16000, 16000, "
        "15000, 15000]\n"
        "  milk:\n    by_month: [3000, 2000, 0, 0, 0, 0, 2000, 4000, 6000, 6000, 5000, 4000]\n"
        "  sewing:\n    by_month: [5000, 4000, 2000, 3000, 2000, 2000, 4000, 3000, 3000, 3000, "
        "4000, 5000]\n"
        "  harvest:\n    by_month: [30000, 25000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
        "  remittance:\n    by_month: [6000, 6000, 6000, 0, 0, 0, 0, 6000, 6000, 6000, 6000, "
        "6000]\n"
        "expenses:\n"
        "  food:\n    must: yes\n    by_month: [15000, 15000, 17000, 18000, 18000, 18000, 18000, "
        "17000, 16000, 15000, 15000, 15000]\n"
        "  utilities:\n    must: yes\n    by_month: [2500, 2500, 3500, 3500, 3500, 3500, 3500, "
        "2500, 2500, 2500, 2500, 2500]\n"
        "  transport:\n    amount: 2500\n"
        "  medicine:\n    amount: 1200\n    must: yes\n"
        "  school:\n    by_month: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 0, 0, "
        "12000]\n"
        "  clothes:\n    by_month: [1500, 5000, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, "
        "1500, 1500]\n"
        "  coal:\n    amount: 20000\n    months: [september]\n    must: yes\n"
        "  hay:\n    by_month: [15000, 0, 0, 2000, 2000, 2000, 2000, 0, 0, 0, 0, 0]\n"
        "  seed:\n    by_month: [0, 0, 0, 0, 0, 0, 8000, 8000, 0, 0, 0, 0]\n"
        "  gifts:\n    by_month: [6000, 6000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, "
        "2000, 6000]\n"
        "  home:\n    amount: 1500\n"
        "animals:\n  sheep:\n    sell_by_month: [11000, 11000, 11000, 13000, 13000, 13000, 14000, "
        "14000, 13000, 12000, 12000, 11000]\n"
        "loans:\n  lender:\n    up_to: 100000\n    interest: 3% a month\n    emergency: yes\n"
        "agreements:\n"
        "  leaks:\n    text: Leaks\n    amount: 1000\n"
        "  gifts:\n    text: Gifts\n    by_month: [4000, 4000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000]\n"
        "  bulk:\n    text: Sacks\n    by_month: [0, 0, 1000, 1000, 1000, 1000, 1000, 1000, 0, 0, "
        "0, 0]\n"
        "events:\n  illness:\n    months: [january]\n    chance: 50%\n    text: Illness\n"
        "    choices:\n    - pick: Pay\n      pay: 9000\n";

const struct scenario *family_of_table(struct arena *arena)
{
        return family_of(arena, table);
}

static const char hardship[] =
        "months: 24\n"
        "start:\n  cash: 3000\n  box: 500\n  sheep: 4\n  cow: 1\n  wellbeing: 40\n"
        "  agreement: 40\n"
        "prices:\n  growth: 12% a year\n  every: 3 months\n"
        "arrears:\n  fee: 5% a month\n  wellbeing: -5\n"
        "income:\n"
        "  work:\n    by_month: [9000, 8000, 2000, 0, 0, 0, 3000, 6000, 9000, 9000, 8000, 8000]\n"
        "  milk:\n    each: cow\n    by_month: [2000, 1000, 0, 0, 0, 0, 2000, 3000, 3000, 3000, "
        "3000, 3000]\n"
        "  sent:\n    amount: 3000\n    chance: 60%\n"
        "expenses:\n"
        "  food:\n    amount: 6500\n    must: yes\n    rises: yes\n    levels:\n"
        "      poor:\n        share: 65%\n        wellbeing: -5\n        agreement: -1\n"
        "      usual:\n        share: 100%\n"
        "      rich:\n        share: 133%\n        wellbeing: 2\n"
        "  coal:\n    amount: 4000\n    months: [october]\n    must: yes\n"
        "  feast:\n    amount: 500\n    levels:\n      none:\n        share: 0%\n"
        "        agreement: -1\n      usual:\n        share: 100%\n        wellbeing: 1\n"
        "animals:\n"
        "  sheep:\n    buy: 9000\n    sell: 8000\n    births:\n      month: april\n"
        "      chance: 60%\n    loss: 4% a month\n    fodder:\n      amount: 150\n"
        "      months: [december, january, february]\n"
        "  cow:\n    buy: 60000\n    sell: 50000\n    loss: 1% a month\n"
        "saving:\n"
        "  box:\n    loss: 3% a month\n"
        "  deposit:\n    interest: 13% a year\n    term: 5 months\n"
        "  circle:\n    members: 10\n    each: 300\n    turn: 4\n"
        "loans:\n"
        "  bank:\n    up_to: 20000\n    interest: 33% a year\n    method: annuity\n"
        "    months: 10\n    fee: 333\n    late_fee: 50\n    late:\n      agreement: -2\n"
        "      wellbeing: -1\n"
        "  shop:\n    up_to: 4000\n    interest: 5% a month\n    method: flat\n    months: 3\n"
        "    late_fee: 77\n"
        "  relatives:\n    up_to: 7000\n    interest: 0%\n    months: 7\n    late:\n"
        "      agreement: -8\n    asking:\n      agreement: -1\n"
        "  lender:\n    up_to: 9000\n    interest: 4% a month\n    fee: 25\n    emergency: yes\n"
        "businesses:\n"
        "  sewing:\n    opens: november\n    price: 700\n    material: 410\n    fixed: 900\n"
        "    credit: 40%\n    cash: 3000\n    stock: 1000\n    varies: 3\n"
        "    sold: [5, 5, 5, 6, 7, 8, 6, 5, 5, 4, 4, 4]\n    draws: [0, 500, 1500]\n"
        "agreements:\n"
        "  leaks:\n    text: Leaks\n    amount: 300\n    wellbeing: -1\n"
        "  lessons:\n    text: Lessons\n    amount: -200\n    pay: 150\n    time: 1\n"
        "events:\n"
        "  ill:\n    chance: 12%\n    text: Ill\n    choices:\n"
        "    - pick: Doctor\n      pay: 4000\n"
        "    - pick: Wait\n      later:\n      - months: 1\n        chance: 50%\n"
        "        text: Worse\n        pay: 6000\n        wellbeing: -5\n"
        "      - months: 2\n        text: Rest\n        wellbeing: 1\n"
        "  wolf:\n    chance: 5%\n    when: sheep >= 2 and not (cow >= 40)\n    text: A wolf\n"
        "    choices:\n    - pick: Guard\n      lose: sheep\n    - pick: Sell\n      lose:\n"
        "        sheep: 2\n      get: 9000\n"
        "  toi:\n    chance: 20%\n    once: yes\n    text: A toi\n    choices:\n"
        "    - pick: Borrow\n      borrow:\n        from: shop\n        amount: 3000\n"
        "      pay: 3500\n      wellbeing: 2\n"
        "    - pick: From the box\n      take:\n        from: box\n        amount: 1000\n"
        "      pay: 1000\n      agreement: 1\n"
        "    - pick: From the till\n      take:\n        from: sewing\n        amount: 800\n"
        "      save:\n        in: deposit\n        amount: 300\n      repay:\n        to: shop\n"
        "        amount: 200\n"
        "  lamb:\n    months: [may]\n    chance: 50%\n    text: A lamb\n    choices:\n"
        "    - pick: Take\n      gain: sheep\n";

const struct scenario *family_of_hardship(struct arena *arena)
{
        return family_of(arena, hardship);
}

enum refusal family_decides(
        struct year *year, enum decision_kind kind, int object, int count, int64_t som)
{
        const struct decision decision = {.month = (uint8_t)(year->household.month + 1),
                .kind = (uint8_t)kind,
                .object = (int16_t)object,
                .count = (int16_t)count,
                .amount = som * TYIYN_PER_SOM};
        return year_decide(year, &decision);
}

void family_open(struct year *year)
{
        assert_true(year_open_month(year));
        while (year_event(year) >= 0)
                year_choose(year, 0);
}

void family_pass(struct year *year)
{
        family_open(year);
        year_close_month(year);
}

int64_t family_ledger_cash(const struct ledger *ledger)
{
        int64_t sum = 0;
        for (int i = 0; i < ledger->count; i++) {
                const enum ledger_kind kind = ledger->lines[i].kind;
                if (kind != LEDGER_ROBBED && kind != LEDGER_BORN && kind != LEDGER_DIED)
                        sum += ledger->lines[i].amount;
        }
        return sum;
}

int64_t family_ledger_som(const struct ledger *ledger, enum ledger_kind kind, int object)
{
        int64_t sum = 0;
        for (int i = 0; i < ledger->count; i++) {
                if (ledger->lines[i].kind == kind && ledger->lines[i].object == object)
                        sum += ledger->lines[i].amount;
        }
        return sum / TYIYN_PER_SOM;
}
