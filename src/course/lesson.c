// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions to a lesson, and the words for places in a family.
#include "course/lesson.h"

#include <string.h>

#include "base/translate.h"

static const struct {
        const char *word;
        const char *name;
} roles[ROLE_COUNT] = {
        [ROLE_MOTHER_IN_LAW] = {"mother-in-law", N_("Mother-in-law")},
        [ROLE_FATHER_IN_LAW] = {"father-in-law", N_("Father-in-law")},
        [ROLE_DAUGHTER_IN_LAW] = {"daughter-in-law", N_("Daughter-in-law")},
        [ROLE_HUSBAND] = {"husband", N_("Husband")},
        [ROLE_YOUNG] = {"young", N_("Young person")},
        [ROLE_OTHER] = {"other", N_("Other")},
};

const struct step *lesson_step(const struct lesson *lesson, const char *id)
{
        for (size_t i = 0; i < lesson->step_count; i++)
                if (strcmp(lesson->steps[i].id, id) == 0)
                        return &lesson->steps[i];
        return NULL;
}

const char *family_role_word(enum family_role role)
{
        return roles[role].word;
}

const char *family_role_name(enum family_role role)
{
        return _(roles[role].name);
}

enum family_role family_role_from_word(const char *word)
{
        for (int role = 0; role < ROLE_COUNT; role++)
                if (strcmp(roles[role].word, word) == 0)
                        return (enum family_role)role;
        return ROLE_COUNT;
}
