// SPDX-License-Identifier: GPL-3.0-or-later
// bereke report: what the trainer's desk shows, for paper, spreadsheets and scripts.

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/named.h"
#include "command/passphrase.h"
#include "command/shelves.h"
#include "command/verb.h"
#include "report/form.h"
#include "report/report.h"

enum format { FORMAT_TABLE, FORMAT_CSV, FORMAT_JSON, FORMAT_COUNT };

struct form {
        enum format format;
        char separator;
};

static int read_format(enum format *format, const char *word)
{
        static const char *const words[FORMAT_COUNT] = {"table", "csv", "json"};

        *format = FORMAT_TABLE;
        while (word && *format < FORMAT_COUNT && strcmp(word, words[*format]) != 0)
                ++*format;
        if (*format == FORMAT_COUNT)
                return complain(EX_USAGE, N_("There is no format “%s”: table, csv or json."), word);
        return STATUS_DONE;
}

static int read_separator(char *separator, const char *word)
{
        bool fits = !word || (strlen(word) == 1 && strchr(",;|\t", *word));

        *separator = word && fits ? *word : ',';
        if (!fits)
                return complain(EX_USAGE,
                        N_("“%s” cannot part the cells: use a comma, a semicolon, a bar or a "
                           "tab."),
                        word);
        return STATUS_DONE;
}

static int read_form(struct form *form, const struct invocation *invocation)
{
        int status = read_format(&form->format, invocation_value(invocation, "format"));

        return status != STATUS_DONE ? status
                                     : read_separator(&form->separator,
                                               invocation_value(invocation, "separator"));
}

static int read_class(int64_t *class_id, struct site *site, const struct invocation *invocation)
{
        const char *word = invocation_value(invocation, "class");
        struct group group = {.id = PEOPLE_ALL};
        int status = word ? named_group(&group, site, GROUP_CLASS, word) : STATUS_DONE;

        *class_id = group.id;
        return status;
}

static void add_form(struct buffer *out, const struct report_table *table, const struct form *form)
{
        switch (form->format) {
        case FORMAT_CSV:
                report_add_csv(out, table, form->separator);
                break;
        case FORMAT_JSON:
                report_add_json(out, table);
                break;
        case FORMAT_TABLE:
        case FORMAT_COUNT:
                report_add_table(out, table);
                break;
        }
}

static int put(struct site *site, const char *file, const struct buffer *out)
{
        if (!file) {
                fwrite(buffer_text(out), 1, out->length, stdout);
                return STATUS_DONE;
        }
        return file_write(file, buffer_text(out), out->length, &site->diagnostics)
                       ? STATUS_DONE
                       : complain_findings(EX_CANTCREAT, &site->diagnostics);
}

static int write_report(struct site *site, struct invocation *invocation,
        const struct report_scope *scope, const struct form *form)
{
        const struct report *report = report_find(invocation->arguments[0]);
        struct report_table table;
        struct buffer out = {0};

        if (!report->fill(&table, site->arena, scope))
                return site_complain(site);
        add_form(&out, &table, form);
        int status = put(site, invocation_value(invocation, "output"), &out);
        buffer_clear(&out);
        return status;
}

static int tell(struct site *site, struct invocation *invocation)
{
        struct form form;
        struct shelves shelves;
        struct diagnostics unsaid;
        struct report_scope scope = {.store = site->store, .diagnostics = &site->diagnostics};
        int status = read_form(&form, invocation);

        if (status == STATUS_DONE)
                status = read_class(&scope.class_id, site, invocation);
        if (status != STATUS_DONE)
                return status;
        diagnostics_init(&unsaid); // a broken course: `check` tells
        shelves_open(&shelves, site->arena, &site->places, &unsaid);
        diagnostics_clear(&unsaid);
        scope.shelves = shelves.items;
        scope.shelf_count = shelves.count;
        status = write_report(site, invocation, &scope, &form);
        shelves_close(&shelves);
        return status;
}

static const struct verb verbs[] = {
        {"completion", "", 0, 0, tell},
        {"attention", "", 0, 0, tell},
        {"attendance", "", 0, 0, tell},
        {"items", "", 0, 0, tell},
        {"gain", "", 0, 0, tell},
        {"programme", "", 0, 0, tell},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_open_as_trainer, invocation);
}

static const struct option_row options[] = {
        {"class", "CLASS", N_("of this class alone, by its name or id")},
        {"format", "table|csv|json", N_("how it is written; a table unless said otherwise")},
        {"output", "FILE", N_("write it to a file")},
        {"separator", "SIGN", N_("what parts the cells of a csv; a comma unless said otherwise")},
        OPTION_PASSPHRASE_FILE,
};

const struct command report_command = {
        .name = "report",
        .summary = N_("say who is how far, who was there, and what came of it"),
        COMMAND_OPTIONS(options),
        COMMAND_VERBS(verbs),
        .run = run,
};
