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
