// SPDX-License-Identifier: GPL-3.0-or-later
// Holds references against the course: each kind has its own question and its own sentence.
#include "author/reference.h"

#include <string.h>

#include "base/file.h"
#include "base/translate.h"

void reference_add(struct references *references, enum reference_kind kind, const char *id,
        const char *from, struct finding at)
{
        struct arena *arena = references->arena;

        if (references->count == references->capacity) {
                size_t capacity = references->capacity ? references->capacity * 2 : 64;
                struct reference *items = arena_take(arena, capacity * sizeof(*items));
                if (references->count > 0)
                        memcpy(items, references->items, references->count * sizeof(*items));
                references->items = items;
                references->capacity = capacity;
        }
        if (at.excerpt)
                at.excerpt = arena_text(arena, at.excerpt,
                        at.excerpt_length ? at.excerpt_length : strlen(at.excerpt));
        references->items[references->count++] = (struct reference){
                .kind = kind,
                .id = arena_copy_text(arena, id),
                .from = from ? arena_copy_text(arena, from) : NULL,
                .file = references->file,
                .catalogue = references->catalogue,
                .at = at,
        };
}

// Adds the words to the place; `what` has no place of its own.
static void say(
        const struct reference *reference, struct finding what, struct diagnostics *diagnostics)
{
        what.place = reference->at.place;
        what.excerpt = reference->at.excerpt;
        what.excerpt_length = reference->at.excerpt_length;
        what.excerpt_column = reference->at.excerpt_column;
        if (!what.details[0])
                what.details[0] = reference->id;
        diagnostics_add(diagnostics, &what);
}

static void refuse_unknown(const struct reference *reference, const struct names *known,
        const char *message, struct diagnostics *diagnostics)
{
        if (names_have(known, reference->id))
                return;
        bool will_be_shown = diagnostics->errors < FINDINGS_IN_FILE;
        const char *nearest = will_be_shown ? names_nearest(known, reference->id) : NULL;
        say(reference,
                (struct finding){
                        .message = message,
                        .advice = nearest ? N_("did you mean \"%s\"?") : NULL,
                        .advice_details = {nearest},
                },
                diagnostics);
}

static void check_own_id(const struct reference *reference, struct diagnostics *diagnostics)
{
        const struct catalogue *catalogue = reference->catalogue;
        const struct catalogue_entry *first = catalogue_find(catalogue, reference->id);

        if (first && reference->file && strcmp(first->path, reference->file) != 0)
                say(reference,
                        (struct finding){
                                .message = N_("the id \"%s\" is used twice"),
                                .advice = N_("it is also the id of %s"),
                                .advice_details = {first->path + strlen(catalogue->folder) + 1},
                        },
                        diagnostics);
}

static bool closes_circle(const struct reference *reference)
{
        const struct catalogue_entry *entry = catalogue_find(reference->catalogue, reference->from);

        if (!reference->file)
                return catalogue_needs(reference->catalogue, reference->id, reference->from);
        return entry && entry->circle && strcmp(entry->circle, reference->id) == 0;
}

static void check_needed(const struct reference *reference, struct diagnostics *diagnostics)
{
        if (strcmp(reference->id, reference->from) == 0)
                say(reference,
                        (struct finding){
                                .message = N_("a lesson cannot need itself"),
                                .advice = N_("take it out of \"needs\""),
                        },
                        diagnostics);
        else if (closes_circle(reference))
                say(reference,
                        (struct finding){
                                .message = N_("\"%s\" and this lesson need each other"),
                                .advice = N_("take it out of \"needs\" in one of them"),
                        },
                        diagnostics);
        else
                refuse_unknown(reference, &reference->catalogue->lessons,
                        N_("there is no lesson \"%s\""), diagnostics);
}

static void check_fact(const struct reference *reference, struct diagnostics *diagnostics)
{
        if (!reference->catalogue->facts_unknown)
                refuse_unknown(reference, &reference->catalogue->facts,
                        N_("there is no fact \"%s\""), diagnostics);
}

static void check_term(const struct reference *reference, struct diagnostics *diagnostics)
{
        if (!reference->catalogue->terms_unknown)
                refuse_unknown(reference, &reference->catalogue->terms,
                        N_("the glossary has no term \"%s\""), diagnostics);
}

// FOLDER/MODULE/ID.yaml: where the course looks for a lesson.
static const char *place_of(const struct reference *reference)
{
        const struct catalogue *catalogue = reference->catalogue;

        return arena_format(catalogue->arena, "%s/%s/%s.yaml", catalogue->folder, reference->from,
                reference->id);
}

static void check_place(const struct reference *reference, struct diagnostics *diagnostics)
{
        const struct catalogue_entry *entry = catalogue_find(reference->catalogue, reference->id);

        if (entry && strcmp(entry->path, place_of(reference)) != 0)
                say(reference,
                        (struct finding){
                                .message = N_("the file of \"%s\" stands elsewhere"),
                                .advice = N_("move it to %s/%s.yaml"),
                                .advice_details = {reference->from, reference->id},
                        },
                        diagnostics);
}

// The file is there, perhaps copied from another one, but has another id.
static bool refuse_other_id(const struct reference *reference, struct diagnostics *diagnostics)
{
        const struct catalogue_entry *entry =
                catalogue_at(reference->catalogue, place_of(reference));

        if (!entry || strcmp(entry->id, reference->id) == 0)
                return false;
        bool scenario = reference->kind == REFERENCE_SCENARIO;
        say(reference,
                (struct finding){
                        .message = scenario ? N_("the file of scenario \"%s\" says that it is "
                                                 "\"%s\"")
                                            : N_("the file of lesson \"%s\" says that it is "
                                                 "\"%s\""),
                        .details = {reference->id, entry->id},
                        .advice = scenario ? N_("give the scenario and its file the same name")
                                           : N_("give the lesson and its file the same name"),
                },
                diagnostics);
        return true;
}

static void check_scenario(const struct reference *reference, struct diagnostics *diagnostics)
{
        const struct names *known = &reference->catalogue->scenarios;

        if (names_have(known, reference->id)) {
                check_place(reference, diagnostics);
                return;
        }
        // A file that is there but cannot be read is named by itself.
        if (refuse_other_id(reference, diagnostics) || file_exists(place_of(reference)))
                return;
        const char *nearest = names_nearest(known, reference->id);
        say(reference,
                (struct finding){
                        .message = N_("there is no scenario \"%s\""),
                        .advice = nearest ? N_("did you mean \"%s\"?")
                                          : N_("write it into the folder \"scenarios\""),
                        .advice_details = {nearest},
                },
                diagnostics);
}

static void check_lesson(const struct reference *reference, struct diagnostics *diagnostics)
{
        bool test = reference->kind == REFERENCE_TEST;
        const struct catalogue *catalogue = reference->catalogue;
        const struct names *known = test ? &catalogue->tests : &catalogue->lessons;

        if (names_have(known, reference->id))
                check_place(reference, diagnostics);
        else if (!refuse_other_id(reference, diagnostics))
                refuse_unknown(reference, known,
                        test ? N_("there is no test \"%s\"") : N_("there is no lesson \"%s\""),
                        diagnostics);
}

static void (*const checks[])(
        const struct reference *reference, struct diagnostics *diagnostics) = {
        [REFERENCE_OWN_ID] = check_own_id,
        [REFERENCE_NEEDED] = check_needed,
        [REFERENCE_FACT] = check_fact,
        [REFERENCE_TERM] = check_term,
        [REFERENCE_SCENARIO] = check_scenario,
        [REFERENCE_LESSON] = check_lesson,
        [REFERENCE_TEST] = check_lesson,
};

void references_check(const struct references *references, struct diagnostics *diagnostics)
{
        for (size_t i = 0; i < references->count; i++)
                checks[references->items[i].kind](&references->items[i], diagnostics);
}
