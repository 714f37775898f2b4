// SPDX-License-Identifier: GPL-3.0-or-later
// One kept year, month by month. It is played again from its rules, its luck and its decisions; the
// hash of the end says whether that is the year that was kept.

#include "command/simulate.h"

#include <string.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/columns.h"
#include "screens/year_words.h"

enum { RUN_BYTES_MOST = 1 << 18, MONTH_COLUMNS = 9 };

struct months {
        struct arena arena;
        struct year_words words;
        struct columns table;
        int rows;
        int most; // closed months that were kept
};

static const char *chart_number(struct months *months, enum debrief_chart chart, int64_t value)
{
        return year_chart_number(&months->arena, chart, value);
}

static void add_heads(struct months *months)
{
        columns_add(&months->table, _("Month"));
        columns_add(&months->table, _("Came in"));
        columns_add(&months->table, _("Went out"));
        columns_add(&months->table, _("Left"));
        columns_add(&months->table, _("Unpaid"));
        columns_add(&months->table, _("Debt"));
        columns_add(&months->table, _("Reserve, weeks"));
        columns_add(&months->table, _("Calm"));
        columns_add(&months->table, _("Agreement"));
}

static void add_month(void *context, const struct year *year)
{
        const struct household *household = &year->household;
        const struct scenario *scenario = year->scenario;
        struct months *months = context;

        if (months->rows == months->most)
                return;
        columns_add(&months->table, year_month_title(&months->words, months->rows++));
        columns_add(&months->table, chart_number(months, CHART_CASH, household->came));
        columns_add(&months->table, chart_number(months, CHART_CASH, household->went));
        columns_add(&months->table, chart_number(months, CHART_CASH, household->cash));
        columns_add(&months->table, chart_number(months, CHART_CASH, household->arrears));
        columns_add(&months->table,
                chart_number(months, CHART_DEBT, household_debt(scenario, household)));
        columns_add(&months->table,
                chart_number(months, CHART_RESERVE, household_reserve(scenario, household)));
        columns_add(&months->table, chart_number(months, CHART_WELLBEING, household->wellbeing));
        columns_add(&months->table, chart_number(months, CHART_AGREEMENT, household->agreement));
}

static void add_decisions(struct buffer *out, struct months *months, const struct run *run)
{
        for (int i = 0; i < run->decision_count; i++) {
                const struct decision *decision = &run->decisions[i];
                if (i == 0 || decision->month != run->decisions[i - 1].month)
                        buffer_add_format(out, "\n%s\n",
                                year_month_title(&months->words, decision->month - 1));
                buffer_add_format(out, "  %s\n", year_decision_words(&months->words, decision));
        }
}

static void print_year(const struct scenario *scenario, const struct run *run)
{
        struct months months = {.most = run->months};
        struct buffer out = {0};

        months.words = year_words_of(&months.arena, scenario);
        months.table = columns_of(&months.arena, MONTH_COLUMNS);
        buffer_add_format(&out, "%s\n\n", year_text(&months.words, scenario->title));
        add_heads(&months);
        struct year year;
        run_play(&year, run, scenario, run->seed, &(struct run_watch){add_month, &months});
        columns_print(&out, &months.table, 0);
        add_decisions(&out, &months, run);
        fputs(buffer_text(&out), stdout);
        buffer_clear(&out);
        arena_clear(&months.arena);
}

static int replay(const struct scenario *scenario, const char *text)
{
        struct run run;
        enum run_fault fault = run_read(&run, text, scenario);

        if (fault != RUN_GOOD)
                return complain(EX_DATAERR, run_fault_words(fault), NULL);
        print_year(scenario, &run);
        struct year year;
        fault = run_replay(&year, &run, scenario, NULL);
        if (fault != RUN_GOOD)
                return complain(EX_DATAERR, run_fault_words(fault), NULL);
        printf("\n");
        say(N_("The year ends as it was kept."), NULL);
        return STATUS_DONE;
}

static const char *read_standard_input(struct arena *arena)
{
        char *text = arena_take(arena, RUN_BYTES_MOST + 1);

        text[fread(text, 1, RUN_BYTES_MOST, stdin)] = '\0';
        return text;
}

int simulate_replay(struct invocation *invocation, const struct scenario *scenario, const char *run)
{
        struct diagnostics diagnostics;
        struct file_bytes file;
        int status;

        if (run_scenario(&invocation->arena, run))
                return replay(scenario, run);
        if (strcmp(run, "-") == 0)
                return replay(scenario, read_standard_input(&invocation->arena));
        if (!file_exists(run))
                return complain(EX_NOINPUT, N_("There is no file %s."), run);
        diagnostics_init(&diagnostics);
        if (file_read(&file, &invocation->arena, run, RUN_BYTES_MOST, &diagnostics))
                status = replay(scenario, file.bytes);
        else
                status = complain_file(run, &diagnostics);
        diagnostics_clear(&diagnostics);
        return status;
}
