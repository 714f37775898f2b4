// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the course with its modules and index, the facts and the glossary.
#include "course/course_maker.h"

#include "base/translate.h"
#include "course/token.h"

static const char used_twice[] = N_("the id \"%s\" is used twice");

static void make_modules(struct course *course, struct maker *maker, struct yaml_list list)
{
        const struct module_record *records = list.items;

        course->modules = arena_take(maker->arena, list.count * sizeof(*course->modules));
        for (size_t i = 0; i < list.count; i++)
                if (records[i].id.text && records[i].title.text)
                        course->modules[course->module_count++] = (struct module){
                                .id = maker_line(maker, records[i].id),
                                .title = maker_line(maker, records[i].title),
                                .lessons = maker_ids(maker, records[i].lessons),
                        };
}

static void make_when_needed(struct course *course, struct maker *maker, struct yaml_list list)
{
        const struct when_needed_record *records = list.items;

        course->when_needed = arena_take(maker->arena, list.count * sizeof(*course->when_needed));
        for (size_t i = 0; i < list.count; i++)
                if (records[i].say.text)
                        course->when_needed[course->when_needed_count++] = (struct when_needed){
                                .say = maker_line(maker, records[i].say),
                                .lessons = maker_ids(maker, records[i].lessons),
                        };
}

struct said_list {
        struct said *items;
        size_t count;
};

static void add_ids(struct said_list *said, struct yaml_list ids)
{
        const struct yaml_text *texts = ids.items;

        for (size_t i = 0; i < ids.count; i++)
                if (texts[i].text)
                        said->items[said->count++] = (struct said){texts[i].text, texts[i].node};
}

// Every lesson and test of the course, once each.
static void refuse_lessons_twice(struct maker *maker, const struct course_record *record)
{
        const struct module_record *modules = record->modules.items;
        size_t most = record->tests.count;

        for (size_t i = 0; i < record->modules.count; i++)
                most += modules[i].lessons.count;
        struct said_list said = {arena_take(maker->scratch, most * sizeof(*said.items)), 0};
        for (size_t i = 0; i < record->modules.count; i++)
                add_ids(&said, modules[i].lessons);
        add_ids(&said, record->tests);
        maker_refuse_twice(maker, said.items, said.count, used_twice);
}

static void refuse_modules_twice(struct maker *maker, struct yaml_list list)
{
        const struct module_record *records = list.items;
        struct said *said = arena_take(maker->scratch, list.count * sizeof(*said));
        size_t count = 0;

        for (size_t i = 0; i < list.count; i++)
                if (records[i].id.text)
                        said[count++] = (struct said){records[i].id.text, records[i].id.node};
        maker_refuse_twice(maker, said, count, used_twice);
}

static void refuse_unknown_needed(struct maker *maker, const struct course_record *record)
{
        const struct module_record *modules = record->modules.items;
        const struct when_needed_record *needed = record->when_needed.items;
        struct names known = {0};

        for (size_t i = 0; i < record->modules.count; i++) {
                const struct yaml_text *lessons = modules[i].lessons.items;
                for (size_t j = 0; j < modules[i].lessons.count; j++)
                        if (lessons[j].text)
                                names_add(&known, maker->scratch, lessons[j].text);
        }
        names_sort(&known);
        for (size_t i = 0; i < record->when_needed.count; i++) {
                const struct yaml_text *lessons = needed[i].lessons.items;
                for (size_t j = 0; j < needed[i].lessons.count; j++)
                        if (lessons[j].text && !names_have(&known, lessons[j].text))
                                maker_say_unknown(maker, lessons[j].node, &known,
                                        N_("no module has the lesson \"%s\""));
        }
}

static void make_certificate(
        struct course *course, struct maker *maker, const struct certificate_record *record)
{
        course->certificate = (struct certificate_rule){
                .lessons = (int)record->lessons.value,
                .attendance = (int)record->attendance.value,
                .after_test = record->after_test.value != 0,
        };
        course->has_certificate =
                record->lessons.node || record->attendance.node || record->after_test.node;
        if (course->certificate.after_test && course->tests.count == 0)
                maker_say(maker, record->after_test.node,
                        &(struct finding){
                                .message = N_("the course has no test that could be taken after "
                                              "it"),
                                .advice = N_("name its tests in `tests:`"),
                        });
}

void course_make(struct course *course, struct maker *maker, const struct course_record *record)
{
        *course = (struct course){
                .id = maker_line(maker, record->id),
                .language = (enum language)record->language.value,
                .title = maker_line(maker, record->title),
                .tests = maker_ids(maker, record->tests),
        };
        make_modules(course, maker, record->modules);
        make_when_needed(course, maker, record->when_needed);
        make_certificate(course, maker, &record->certificate);
        refuse_modules_twice(maker, record->modules);
        refuse_lessons_twice(maker, record);
        refuse_unknown_needed(maker, record);
}

static const char *make_date(struct maker *maker, struct yaml_text text)
{
        struct date date;

        if (!text.text)
                return NULL;
        if (token_date(&date, text.text))
                return arena_copy_text(maker->arena, text.text);
        maker_say(maker, text.node,
                &(struct finding){
                        .message = N_("\"%s\" is not a date"),
                        .details = {text.text},
                        .advice = N_("write it as 2023, 2023-01 or 2023-01-15"),
                });
        return NULL;
}

void facts_make(struct facts *facts, struct maker *maker, const struct entries_record *record)
{
        const struct fact_record *records = record->entries.items;
        size_t count = record->entries.count;
        struct said *said = arena_take(maker->scratch, count * sizeof(*said));
        size_t written = 0;

        facts->language = (enum language)record->language.value;
        facts->entries = arena_take(maker->arena, count * sizeof(*facts->entries));
        for (size_t i = 0; i < count; i++) {
                struct fact fact = {
                        .id = maker_line(maker, records[i].id),
                        .text = maker_line(maker, records[i].text),
                        .as_of = make_date(maker, records[i].as_of),
                        .checked_on = make_date(maker, records[i].checked_on),
                        .source = maker_line(maker, records[i].source),
                        .ask = maker_line(maker, records[i].ask),
                };
                if (fact.id)
                        said[written++] = (struct said){fact.id, records[i].id.node};
                if (fact.id && fact.text && fact.as_of && fact.source && fact.ask)
                        facts->entries[facts->count++] = fact;
        }
        maker_refuse_twice(maker, said, written, used_twice);
}

void glossary_make(
        struct glossary *glossary, struct maker *maker, const struct entries_record *record)
{
        const struct term_record *records = record->entries.items;
        size_t count = record->entries.count;
        struct said *said = arena_take(maker->scratch, count * sizeof(*said));
        size_t written = 0;

        glossary->language = (enum language)record->language.value;
        glossary->terms = arena_take(maker->arena, count * sizeof(*glossary->terms));
        for (size_t i = 0; i < count; i++) {
                struct term term = {
                        .id = maker_line(maker, records[i].id),
                        .name = maker_line(maker, records[i].name),
                        .text = maker_line(maker, records[i].text),
                };
                if (term.id)
                        said[written++] = (struct said){term.id, records[i].id.node};
                if (term.id && term.name && term.text)
                        glossary->terms[glossary->count++] = term;
        }
        maker_refuse_twice(maker, said, written, used_twice);
}
