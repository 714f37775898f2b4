// SPDX-License-Identifier: GPL-3.0-or-later
// The report on the tests before and after: everybody, each objective, then person by person.

#include "base/memory.h"
#include "base/translate.h"
#include "report/gain.h"
#include "report/report.h"
#include "store/person.h"

static const struct report_column columns[] = {
        {"level", REPORT_OUTCOME, N_("Of")},
        {"person_id", REPORT_ID, N_("Person")},
        {"name", REPORT_TEXT, N_("Name")},
        {"people", REPORT_COUNT, N_("People")},
        {"before", REPORT_SHARE, N_("Before")},
        {"after", REPORT_SHARE, N_("After")},
        {"gain", REPORT_SHARE, N_("Gain")},
        {"normalised_gain", REPORT_SHARE, N_("Of what was possible")},
        {"change", REPORT_OUTCOME, N_("Change")},
        {"form_before", REPORT_TEXT, N_("Form before")},
        {"form_after", REPORT_TEXT, N_("Form after")},
};

static const struct report_outcome everybody = {"all", N_("everybody")};
static const struct report_outcome objective = {"objective", N_("objective")};
static const struct report_outcome one_person = {"person", N_("person")};
static const struct report_outcome rose = {"rose", N_("rose")};
static const struct report_outcome same = {"same", N_("the same")};
static const struct report_outcome fell = {"fell", N_("fell")};
static const struct report_outcome kept = {"kept", N_("kept")}; // nothing more was to be gained

static const struct report_outcome *change_of(int64_t before, int64_t after)
{
        if (after != before)
                return after > before ? &rose : &fell;
        return before == 1000 ? &kept : &same;
}

static void add_figures(struct report_table *table, size_t people, int64_t before, int64_t after)
{
        int64_t normalised;
        report_add_number(table, (int64_t)people);
        report_add_number(table, before);
        report_add_number(table, after);
        report_add_number(table, after - before);
        if (gain_normalised(&normalised, before, after))
                report_add_number(table, normalised);
        else
                report_add_nothing(table);
        report_add_outcome(table, change_of(before, after));
}

static void add_means(struct report_table *table, const struct gain *gain, int which)
{
        report_add_outcome(table, which == GAIN_WHOLE ? &everybody : &objective);
        report_add_nothing(table);
        report_add_text(table, which == GAIN_WHOLE ? NULL : gain->tests[0]->objectives[which].id);
        add_figures(table, gain->count, gain_mean(gain, which, 0), gain_mean(gain, which, 1));
        report_add_nothing(table);
        report_add_nothing(table);
}

static void add_person(
        struct report_table *table, const struct person *person, const struct gain_pair *pair)
{
        report_add_outcome(table, &one_person);
        report_add_text(table, person->uuid);
        report_add_text(table, person->name);
        add_figures(table, 1, pair->shares[0], pair->shares[1]);
        report_add_text(table, pair->forms[0]);
        report_add_text(table, pair->forms[1]);
}

static const struct gain_pair *find(const struct gain *gain, int64_t person)
{
        for (size_t i = 0; i < gain->count; i++)
                if (gain->pairs[i].person == person)
                        return &gain->pairs[i];
        return NULL;
}

bool report_gain(struct report_table *table, struct arena *arena, const struct report_scope *scope)
{
        struct gain gain;
        struct people people;
        *table = report_table_of(arena, "gain", columns, ARRAY_LENGTH(columns));
        if (!gain_read(&gain, arena, scope) ||
                !people_list(&people, arena, scope->store, scope->class_id, scope->diagnostics))
                return false;
        if (gain.count == 0)
                return true;
        for (int i = GAIN_WHOLE; i < (int)gain.tests[0]->objective_count; i++)
                add_means(table, &gain, i);
        for (size_t i = 0; i < people.count; i++) {
                const struct gain_pair *pair = find(&gain, people.items[i].id);
                if (pair)
                        add_person(table, &people.items[i], pair);
        }
        return true;
}
