// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a whole lesson: its steps one by one, then what ties them together: ids that are used once,
// objectives that questions name.
#include "course/lesson_maker.h"

#include "base/translate.h"
#include "course/names.h"

static void make_objectives(struct lesson *lesson, struct maker *maker, struct yaml_list list)
{
        const struct objective_record *records = list.items;

        lesson->objectives = arena_take(maker->arena, list.count * sizeof(*lesson->objectives));
        for (size_t i = 0; i < list.count; i++)
                if (records[i].id.text)
                        lesson->objectives[lesson->objective_count++] =
                                (struct objective){maker_line(maker, records[i].id),
                                        maker_line(maker, records[i].text)};
}

static void make_steps(struct lesson *lesson, struct maker *maker, struct yaml_list list)
{
        const struct step_record *records = list.items;

        lesson->steps = arena_take(maker->arena, list.count * sizeof(*lesson->steps));
        for (size_t i = 0; i < list.count; i++)
                if (records[i].id.text)
                        step_make(&lesson->steps[lesson->step_count++], maker, &records[i],
                                list.node->items[i]);
        if (list.node && list.count == 0 && !list.node->cut)
                maker_say(maker, maker_key(maker->document->root, "steps"),
                        &(struct finding){
                                .message = N_("nothing stands in \"%s\""), .details = {"steps"}});
}

static void refuse_ids_twice(struct maker *maker, struct yaml_list list)
{
        const struct step_record *records = list.items;
        struct said *said = arena_take(maker->scratch, list.count * sizeof(*said));
        size_t count = 0;

        for (size_t i = 0; i < list.count; i++)
                if (records[i].id.text)
                        said[count++] = (struct said){records[i].id.text, records[i].id.node};
        maker_refuse_twice(maker, said, count, N_("the id \"%s\" is used twice"));
}

static void refuse_unknown_objectives(
        struct maker *maker, const struct lesson *lesson, struct yaml_list list)
{
        const struct step_record *records = list.items;
        struct names known = {0};

        for (size_t i = 0; i < lesson->objective_count; i++)
                names_add(&known, maker->scratch, lesson->objectives[i].id);
        names_sort(&known);
        for (size_t i = 0; i < list.count; i++) {
                struct yaml_text teaches = records[i].question.teaches;
                if (records[i].kind == STEP_QUESTION && teaches.text &&
                        !names_have(&known, teaches.text))
                        maker_say_unknown(maker, teaches.node, &known,
                                N_("this lesson has no objective \"%s\""));
        }
}

struct lesson *lesson_make(struct maker *maker, const struct source *source)
{
        const struct lesson_record *record = &source->lesson;
        struct lesson *lesson = arena_take(maker->arena, sizeof(*lesson));

        lesson->id = maker_line(maker, record->id);
        lesson->path = arena_copy_text(maker->arena, source->document.source.path);
        lesson->language = (enum language)record->language.value;
        lesson->title = maker_line(maker, record->title);
        lesson->minutes = (int)record->minutes.value;
        lesson->pass = (int)record->pass.value;
        lesson->test = source->kind == SOURCE_TEST;
        lesson->tries = lesson->test ? 1 : (int)record->tries.value;
        lesson->needs = maker_ids(maker, record->needs);
        make_objectives(lesson, maker, record->teaches);
        make_steps(lesson, maker, record->steps);
        refuse_ids_twice(maker, record->steps);
        refuse_unknown_objectives(maker, lesson, record->steps);
        return lesson;
}

struct lesson_head *lesson_head_make(struct maker *maker, const struct source *source)
{
        const struct lesson_record *record = &source->lesson;
        struct lesson_head *head = arena_take(maker->arena, sizeof(*head));

        head->id = maker_line(maker, record->id);
        head->title = maker_line(maker, record->title);
        head->minutes = (int)record->minutes.value;
        head->language = (enum language)record->language.value;
        return head;
}
