// SPDX-License-Identifier: GPL-3.0-or-later
// One file: made into what it says, and looked at for what could be better. The model is thrown
// away again; making it is how a lesson shows its faults.
#include "author/file_check.h"

#include <string.h>

#include "author/lesson_check.h"
#include "author/name_check.h"
#include "author/wording.h"
#include "base/memory.h"
#include "base/translate.h"
#include "course/course_file.h"
#include "course/course_maker.h"
#include "course/lesson_maker.h"
#include "course/mark_check.h"
#include "course/token.h"

struct checking {
        const struct file_check *check;
        const struct source *source;
        struct maker maker;
};

static void refer(
        struct checking *checking, enum reference_kind kind, struct yaml_text id, const char *from)
{
        struct maker *maker = &checking->maker;

        if (checking->check->references && id.text && !maker_has_refused(maker, id.node->line))
                reference_add(checking->check->references, kind, id.text, from,
                        yaml_finding(maker->document, id.node));
}

static void refer_to_ids(
        struct checking *checking, enum reference_kind kind, struct yaml_list ids, const char *from)
{
        const struct yaml_text *texts = ids.items;

        for (size_t i = 0; i < ids.count && from; i++)
                refer(checking, kind, texts[i], from);
}

static void refer_from_steps(struct checking *checking)
{
        struct yaml_list list = checking->source->lesson.steps;
        const struct step_record *steps = list.items;

        for (size_t i = 0; i < list.count; i++) {
                if (steps[i].kind == STEP_NOTE)
                        refer(checking, REFERENCE_FACT, steps[i].note.fact, NULL);
                else if (steps[i].kind == STEP_SIMULATION)
                        refer(checking, REFERENCE_SCENARIO,
                                steps[i].scenario.text ? steps[i].scenario : steps[i].id,
                                "scenarios");
        }
}

static void check_lesson(struct checking *checking)
{
        const struct lesson_record *record = &checking->source->lesson;

        lesson_make(&checking->maker, checking->source);
        lesson_check(&checking->maker, checking->source);
        refer(checking, REFERENCE_OWN_ID, checking->check->draft->id, NULL);
        refer_to_ids(checking, REFERENCE_NEEDED, record->needs, record->id.text);
        refer_from_steps(checking);
}

static void check_course(struct checking *checking)
{
        const struct course_record *record = &checking->source->course;
        const struct module_record *modules = record->modules.items;
        struct course course;

        course_make(&course, &checking->maker, record);
        for (size_t i = 0; i < record->modules.count; i++)
                refer_to_ids(checking, REFERENCE_LESSON, modules[i].lessons, modules[i].id.text);
        refer_to_ids(checking, REFERENCE_TEST, record->tests, "tests");
}

static void note_stale(struct checking *checking, const struct fact_record *record)
{
        struct fact fact = {.as_of = record->as_of.text, .checked_on = record->checked_on.text};
        struct date date;

        if (record->id.text && fact.as_of && token_date(&date, fact.as_of) &&
                !fact_is_fresh(&fact, checking->check->today))
                maker_say(&checking->maker, record->id.node,
                        &(struct finding){
                                .severity = SEVERITY_NOTE,
                                .message = N_("nobody has checked \"%s\" for six months; the "
                                              "learner is shown only whom to ask"),
                                .details = {record->id.text},
                                .advice = N_("check it and add \"checked_on:\" with the date"),
                        });
}

// What is wrong in the year itself was said when it was read.
static void check_scenario(struct checking *checking)
{
        const struct draft *draft = checking->check->draft;

        refer(checking, REFERENCE_OWN_ID, draft->id, NULL);
        if (draft->scenario)
                name_check(&checking->maker, draft->scenario);
}

static void check_facts(struct checking *checking)
{
        struct yaml_list list = checking->source->entries.entries;
        const struct fact_record *records = list.items;
        struct facts facts = {0};

        facts_make(&facts, &checking->maker, &checking->source->entries);
        for (size_t i = 0; i < list.count; i++)
                note_stale(checking, &records[i]);
}

static void check_glossary(struct checking *checking)
{
        struct glossary glossary = {0};

        glossary_make(&glossary, &checking->maker, &checking->source->entries);
}

// In the order of enum source_kind.
static void (*const checks[])(struct checking *checking) = {
        check_lesson, check_lesson, check_course, check_facts, check_glossary, check_scenario};

static void check_wording(struct checking *checking)
{
        const struct draft *draft = checking->check->draft;

        marks_check(&checking->maker, draft->table);
        wording_check(&(struct wording){
                .maker = &checking->maker,
                .table = draft->table,
                .references = checking->check->references,
                .language = draft->language,
                .cards = draft->source.kind == SOURCE_SCENARIO,
        });
}

// Three files have a name that says what must stand in them.
static void check_kind(struct checking *checking)
{
        static const char *const words[] = {"course", "facts", "glossary"};
        const char *path = checking->source->document.source.path;
        const char *slash = strrchr(path, '/');
        const char *name = slash ? slash + 1 : path;

        for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
                size_t length = strlen(words[i]);
                if (strncmp(name, words[i], length) == 0 && strcmp(name + length, ".yaml") == 0)
                        (void)source_is_expected(checking->source, &checking->maker, words[i]);
        }
}

void file_check(const struct file_check *check, struct diagnostics *diagnostics)
{
        const struct source *source = &check->draft->source;
        struct arena *arena = source->document.arena;
        struct checking checking = {.check = check, .source = source};

        checking.maker = (struct maker){
                .arena = arena,
                .scratch = arena,
                .document = &source->document,
                .diagnostics = diagnostics,
                .check_only = true,
        };
        check_kind(&checking);
        checks[source->kind](&checking);
        check_wording(&checking);
}
