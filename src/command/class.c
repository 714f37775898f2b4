// SPDX-License-Identifier: GPL-3.0-or-later
// bereke class: the classes of a trainer, without the screens.

#include <stdio.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/named.h"
#include "command/passphrase.h"
#include "command/verb.h"

static void list_class(struct site *site, const struct group *group)
{
        const char *people = arena_format(site->arena, "%zu", group->people);

        list_row(stdout, (const char *[]){group->uuid, people, group->name}, 3);
}

static int list(struct site *site, struct invocation *invocation)
{
        struct groups groups;

        (void)invocation;
        if (!groups_list(&groups, site->arena, site->store, &site->diagnostics))
                return site_complain(site);
        for (size_t i = 0; i < groups.count; i++) {
                if (groups.items[i].kind == GROUP_CLASS)
                        list_class(site, &groups.items[i]);
        }
        return STATUS_DONE;
}

// The id of the new class, as the list prints it.
static int print_id(struct site *site, int64_t id)
{
        struct groups groups;

        if (!groups_list(&groups, site->arena, site->store, &site->diagnostics))
                return site_complain(site);
        for (size_t i = 0; i < groups.count; i++)
                if (groups.items[i].id == id)
                        puts(groups.items[i].uuid);
        return STATUS_DONE;
}

static int add(struct site *site, struct invocation *invocation)
{
        const char *name = invocation->arguments[1];
        int64_t id;

        return group_add(&id, site->store, GROUP_CLASS, name, &site->diagnostics)
                       ? print_id(site, id)
                       : site_complain(site);
}

static int enrol(struct site *site, struct invocation *invocation)
{
        struct group group;
        struct person person;
        int status = named_group(&group, site, GROUP_CLASS, invocation->arguments[1]);

        for (size_t i = 2; status == STATUS_DONE && i < invocation->argument_count; i++) {
                status = named_person(&person, site, invocation->arguments[i]);
                if (status == STATUS_DONE &&
                        !group_enrol(site->store, group.id, person.id, &site->diagnostics))
                        status = site_complain(site);
        }
        return status;
}

static const struct verb verbs[] = {
        {"list", "", 0, 0, list},
        {"add", "NAME", 1, 1, add},
        {"enrol", "CLASS PERSON…", 2, ARGUMENTS_ANY, enrol},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_open_as_trainer, invocation);
}

static const struct option_row options[] = {OPTION_PASSPHRASE_FILE};

const struct command class_command = {
        .name = "class",
        .summary = N_("list or add classes, and put people into them"),
        COMMAND_OPTIONS(options),
        COMMAND_VERBS(verbs),
        .run = run,
};
