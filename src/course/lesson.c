// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions to a lesson, and the words that files use for its parts.
#include "course/lesson.h"

#include <string.h>

static const char *const step_words[STEP_KIND_COUNT] = {
        [STEP_SCREEN] = "screen",
        [STEP_TABLE] = "table",
        [STEP_CHART] = "chart",
        [STEP_WORKED] = "worked",
        [STEP_NOTE] = "note",
        [STEP_QUESTION] = "question",
        [STEP_CHOICE] = "choice",
        [STEP_SPLIT] = "split",
        [STEP_ROLES] = "roles",
        [STEP_TALK] = "talk",
        [STEP_PLEDGE] = "pledge",
        [STEP_PLAN] = "plan",
        [STEP_SIMULATION] = "simulation",
};

static const char *const role_words[ROLE_COUNT] = {
        [ROLE_MOTHER_IN_LAW] = "mother-in-law",
        [ROLE_FATHER_IN_LAW] = "father-in-law",
        [ROLE_DAUGHTER_IN_LAW] = "daughter-in-law",
        [ROLE_HUSBAND] = "husband",
        [ROLE_YOUNG] = "young",
        [ROLE_OTHER] = "other",
};

const struct step *lesson_step(const struct lesson *lesson, const char *id)
{
        for (size_t i = 0; i < lesson->step_count; i++)
                if (strcmp(lesson->steps[i].id, id) == 0)
                        return &lesson->steps[i];
        return NULL;
}

const char *step_kind_word(enum step_kind kind)
{
        return step_words[kind];
}

const char *family_role_word(enum family_role role)
{
        return role_words[role];
}

enum family_role family_role_from_word(const char *word)
{
        for (int role = 0; role < ROLE_COUNT; role++)
                if (strcmp(role_words[role], word) == 0)
                        return (enum family_role)role;
        return ROLE_COUNT;
}
