// SPDX-License-Identifier: GPL-3.0-or-later
// One file: read, made, and then held against the rest of its course. The model that is made is
// thrown away again; making it is how a lesson shows its faults.
#include "course/file_check.h"

#include <string.h>

#include "base/translate.h"
#include "course/course_maker.h"
#include "course/lesson_check.h"
#include "course/lesson_maker.h"
#include "course/source.h"
#include "course/token.h"
#include "course/wording.h"

struct checking {
        const struct file_check *check;
        const struct source *source;
        struct maker maker;
};

static void refuse_unknown(struct checking *checking, struct yaml_text id,
        const struct names *known, const char *message)
{
        if (id.text && !names_have(known, id.text))
                maker_say_unknown(&checking->maker, id.node, known, message);
}

// Another file of the course that has the same id and is named before this one, or NULL.
static const struct catalogue_entry *find_twin(struct checking *checking, const char *id)
{
        const struct catalogue_entry *first = catalogue_find(checking->check->catalogue, id);
        const char *place = checking->check->place;

        return first && place && strcmp(first->path, place) != 0 ? first : NULL;
}

static void refuse_twin(struct checking *checking)
{
        const struct catalogue *catalogue = checking->check->catalogue;
        struct yaml_text id = checking->source->lesson.id;
        const struct catalogue_entry *twin = id.text ? find_twin(checking, id.text) : NULL;

        if (twin)
                maker_say(&checking->maker, id.node,
                        &(struct finding){
                                .message = N_("the id \"%s\" is used twice"),
                                .details = {id.text},
                                .advice = N_("it is also the id of %s"),
                                .advice_details = {twin->path + strlen(catalogue->folder) + 1},
                        });
}

static bool closes_circle(struct checking *checking, const char *own, const char *need)
{
        const struct catalogue *catalogue = checking->check->catalogue;
        const struct catalogue_entry *entry = catalogue_find(catalogue, own);

        if (!checking->check->place)
                return catalogue_needs(catalogue, need, own);
        return entry && entry->circle && strcmp(entry->circle, need) == 0;
}

static void check_needs(struct checking *checking)
{
        const struct catalogue *catalogue = checking->check->catalogue;
        const struct lesson_record *record = &checking->source->lesson;
        const struct yaml_text *needs = record->needs.items;
        const char *own = record->id.text ? record->id.text : "";

        for (size_t i = 0; i < record->needs.count; i++) {
                if (!needs[i].text)
                        continue;
                if (strcmp(needs[i].text, own) == 0)
                        maker_say(&checking->maker, needs[i].node,
                                &(struct finding){
                                        .message = N_("a lesson cannot need itself"),
                                        .advice = N_("take it out of \"needs\""),
                                });
                else if (closes_circle(checking, own, needs[i].text))
                        maker_say(&checking->maker, needs[i].node,
                                &(struct finding){
                                        .message = N_("\"%s\" and this lesson need each other"),
                                        .details = {needs[i].text},
                                        .advice = N_("take it out of \"needs\" in one of them"),
                                });
                else
                        refuse_unknown(checking, needs[i], &catalogue->lessons,
                                N_("there is no lesson \"%s\""));
        }
}

static void refuse_unknown_scenario(struct checking *checking, const struct step_record *step)
{
        struct yaml_text id = step->scenario.text ? step->scenario : step->id;

        if (id.text && !catalogue_has_scenario(checking->check->catalogue, id.text))
                maker_say(&checking->maker, id.node,
                        &(struct finding){
                                .message = N_("there is no scenario \"%s\""),
                                .details = {id.text},
                                .advice = N_("write it into the folder \"scenarios\""),
                        });
}

static void check_references(struct checking *checking)
{
        const struct catalogue *catalogue = checking->check->catalogue;
        struct yaml_list list = checking->source->lesson.steps;
        const struct step_record *steps = list.items;

        for (size_t i = 0; i < list.count; i++) {
                if (steps[i].kind == STEP_NOTE && !catalogue->facts_unknown)
                        refuse_unknown(checking, steps[i].note.fact, &catalogue->facts,
                                N_("there is no fact \"%s\""));
                else if (steps[i].kind == STEP_SIMULATION)
                        refuse_unknown_scenario(checking, &steps[i]);
        }
}

static void check_lesson(struct checking *checking)
{
        lesson_make(&checking->maker, checking->source);
        lesson_check(&checking->maker, checking->source);
        if (!checking->check->catalogue)
                return;
        refuse_twin(checking);
        check_needs(checking);
        check_references(checking);
}

// A lesson must stand where the course looks for it: FOLDER/MODULE/ID.yaml.
static void check_listed(struct checking *checking, struct yaml_list ids, const char *folder,
        const struct names *known)
{
        const struct catalogue *catalogue = checking->check->catalogue;
        const struct yaml_text *texts = ids.items;
        struct buffer path;

        buffer_init(&path);
        for (size_t i = 0; i < ids.count; i++) {
                if (!texts[i].text)
                        continue;
                const struct catalogue_entry *entry = catalogue_find(catalogue, texts[i].text);
                buffer_reset(&path);
                buffer_add_format(&path, "%s/%s/%s.yaml", catalogue->folder, folder, texts[i].text);
                if (!names_have(known, texts[i].text))
                        maker_say_unknown(&checking->maker, texts[i].node, known,
                                N_("there is no lesson \"%s\""));
                else if (entry && strcmp(entry->path, buffer_text(&path)) != 0)
                        maker_say(&checking->maker, texts[i].node,
                                &(struct finding){
                                        .message = N_("the file of \"%s\" stands elsewhere"),
                                        .details = {texts[i].text},
                                        .advice = N_("move it to %s/%s.yaml"),
                                        .advice_details = {folder, texts[i].text},
                                });
        }
        buffer_clear(&path);
}

static void check_course(struct checking *checking)
{
        const struct course_record *record = &checking->source->course;
        const struct catalogue *catalogue = checking->check->catalogue;
        const struct module_record *modules = record->modules.items;
        struct course course;

        course_make(&course, &checking->maker, record);
        if (!catalogue)
                return;
        for (size_t i = 0; i < record->modules.count; i++)
                if (modules[i].id.text)
                        check_listed(checking, modules[i].lessons, modules[i].id.text,
                                &catalogue->lessons);
        check_listed(checking, record->tests, "tests", &catalogue->tests);
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
        check_lesson, check_lesson, check_course, check_facts, check_glossary};

static enum language written_in(const struct source *source)
{
        switch (source->kind) {
        case SOURCE_COURSE:
                return (enum language)source->course.language.value;
        case SOURCE_FACTS:
        case SOURCE_GLOSSARY:
                return (enum language)source->entries.language.value;
        default:
                return (enum language)source->lesson.language.value;
        }
}

static void check_wording(struct checking *checking)
{
        const struct catalogue *catalogue = checking->check->catalogue;

        wording_check(&(struct wording){
                .maker = &checking->maker,
                .table = checking->source->table,
                .language = written_in(checking->source),
                .terms = catalogue && !catalogue->terms_unknown ? &catalogue->terms : NULL,
                .style = true,
        });
}

void file_check(const struct file_check *check, struct diagnostics *diagnostics)
{
        struct arena arena;
        struct checking checking = {.check = check, .source = check->source};

        arena_init(&arena);
        checking.maker = (struct maker){
                .arena = &arena,
                .scratch = &arena,
                .document = &check->source->document,
                .diagnostics = diagnostics,
                .check_only = true,
        };
        checks[check->source->kind](&checking);
        check_wording(&checking);
        arena_clear(&arena);
}
