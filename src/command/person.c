// SPDX-License-Identifier: GPL-3.0-or-later
// bereke person: who learns here, without the screens. For trainers.

#include <stdio.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/named.h"
#include "command/passphrase.h"
#include "command/verb.h"
#include "store/pin.h"

static int list(struct site *site, struct invocation *invocation)
{
        struct people people;

        (void)invocation;
        if (!people_list(&people, site->arena, site->store, PEOPLE_ALL, &site->diagnostics))
                return site_complain(site);
        for (size_t i = 0; i < people.count; i++) {
                const struct person *person = &people.items[i];
                const char *cells[] = {person->uuid, family_role_word(person->role),
                        language_code(person->language), person->name};

                list_row(stdout, cells, ARRAY_LENGTH(cells));
        }
        return STATUS_DONE;
}

// The household that --household names; made where there is none of that name.
static int household(int64_t *id, struct site *site, const char *name)
{
        struct groups groups;
        struct group group;

        *id = 0;
        if (!name)
                return STATUS_DONE;
        if (!groups_named(&groups, site->arena, site->store, name, &site->diagnostics))
                return site_complain(site);
        if (groups.count == 0) {
                return group_add(id, site->store, GROUP_HOUSEHOLD, name, &site->diagnostics)
                               ? STATUS_DONE
                               : site_complain(site);
        }
        int status = named_group(&group, site, GROUP_HOUSEHOLD, name);
        *id = group.id;
        return status;
}

static int add(struct site *site, struct invocation *invocation)
{
        const char *word = invocation_value(invocation, "role");
        struct person person = {
                .name = invocation->arguments[1],
                .language = translate_language(),
                .role = word ? family_role_from_word(word) : ROLE_OTHER,
        };
        int64_t group;
        int64_t id;

        if (person.role == ROLE_COUNT) {
                return complain(EX_USAGE,
                        N_("There is no role “%s”: mother-in-law, father-in-law, daughter-in-law, "
                           "husband, young or other."),
                        word);
        }
        int status = household(&group, site, invocation_value(invocation, "household"));
        if (status != STATUS_DONE)
                return status;
        if (!person_add(&id, site->store, &person, group, &site->diagnostics))
                return site_complain(site);
        if (person_find(&person, site->arena, site->store, id, &site->diagnostics))
                printf("%s\n", person.uuid);
        return STATUS_DONE;
}

static int rename_person(struct site *site, struct invocation *invocation)
{
        struct person person;
        int status = named_person(&person, site, invocation->arguments[1]);

        if (status == STATUS_DONE && !person_rename(site->store, person.id,
                                             invocation->arguments[2], &site->diagnostics))
                status = site_complain(site);
        return status;
}

static int reset_pin(struct site *site, struct invocation *invocation)
{
        struct person person;
        int status = named_person(&person, site, invocation->arguments[1]);

        if (status == STATUS_DONE && !pin_clear(site->store, person.id, &site->diagnostics))
                status = site_complain(site);
        return status;
}

static int remove_person(struct site *site, struct invocation *invocation)
{
        struct person person;
        int status = named_person(&person, site, invocation->arguments[1]);

        if (status == STATUS_DONE && !person_erase(site->store, person.id, &site->diagnostics))
                status = site_complain(site);
        return status;
}

static const struct verb verbs[] = {
        {"list", "", 0, 0, list},
        {"add", "NAME [--household NAME] [--role ROLE]", 1, 1, add},
        {"rename", "PERSON NAME", 2, 2, rename_person},
        {"reset-pin", "PERSON", 1, 1, reset_pin},
        {"remove", "PERSON", 1, 1, remove_person},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_open_as_trainer, invocation);
}

static const struct option_row options[] = {
        {"household", "NAME", N_("the household of a new person; made where there is none")},
        {"role", "ROLE",
                N_("mother-in-law, father-in-law, daughter-in-law, husband, young or other")},
        OPTION_PASSPHRASE_FILE,
};

const struct command person_command = {
        .name = "person",
        .summary = N_("list, add, rename or remove people, or take away a forgotten PIN"),
        COMMAND_OPTIONS(options),
        COMMAND_VERBS(verbs),
        .run = run,
};
