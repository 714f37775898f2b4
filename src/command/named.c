// SPDX-License-Identifier: GPL-3.0-or-later
// Names are not unique in a village: where two people share one, both are listed with their ids and
// nothing is done.

#include "command/named.h"

#include <stdio.h>

#include "base/translate.h"

static void list_one(const char *uuid, const char *name)
{
        list_row(stderr, (const char *[]){uuid, name}, 2);
}

int named_person(struct person *person, struct site *site, const char *word)
{
        struct people people;

        if (!people_named(&people, site->arena, site->store, word, &site->diagnostics))
                return site_complain(site);
        if (people.count == 0)
                return complain(EX_NOINPUT, N_("There is nobody called “%s” here."), word);
        if (people.count > 1) {
                complain(
                        EX_USAGE, N_("Several people are called “%s”; give the id instead:"), word);
                for (size_t i = 0; i < people.count; i++)
                        list_one(people.items[i].uuid, people.items[i].name);
                return EX_USAGE;
        }
        *person = people.items[0];
        return STATUS_DONE;
}

// Keeps those of the kind; a household and a class may have the same name.
static size_t keep_kind(struct groups *groups, enum group_kind kind)
{
        size_t kept = 0;

        for (size_t i = 0; i < groups->count; i++)
                if (groups->items[i].kind == kind)
                        groups->items[kept++] = groups->items[i];
        return kept;
}

int named_group(struct group *group, struct site *site, enum group_kind kind, const char *word)
{
        struct groups groups;

        if (!groups_named(&groups, site->arena, site->store, word, &site->diagnostics))
                return site_complain(site);
        groups.count = keep_kind(&groups, kind);
        if (groups.count == 0) {
                return complain(EX_NOINPUT,
                        kind == GROUP_CLASS ? N_("There is no class called “%s” here.")
                                            : N_("There is no household called “%s” here."),
                        word);
        }
        if (groups.count > 1) {
                complain(EX_USAGE, N_("Several are called “%s”; give the id instead:"), word);
                for (size_t i = 0; i < groups.count; i++)
                        list_one(groups.items[i].uuid, groups.items[i].name);
                return EX_USAGE;
        }
        *group = groups.items[0];
        return STATUS_DONE;
}
