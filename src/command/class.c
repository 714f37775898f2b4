// SPDX-License-Identifier: GPL-3.0-or-later
// bereke class: the classes of a trainer, without the screens.

#include <stdio.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/named.h"
#include "command/verb.h"

static int list(struct site *site, struct invocation *invocation)
{
        struct groups groups;

        (void)invocation;
        if (!groups_list(&groups, site->arena, site->store, &site->diagnostics))
                return site_complain(site);
        for (size_t i = 0; i < groups.count; i++) {
                if (groups.items[i].kind == GROUP_CLASS) {
                        printf("%s\t%zu\t%s\n", groups.items[i].uuid, groups.items[i].people,
                                groups.items[i].name);
                }
        }
        return STATUS_DONE;
}

static int add(struct site *site, struct invocation *invocation)
{
        int64_t id;

        return group_add(
                       &id, site->store, GROUP_CLASS, invocation->arguments[1], &site->diagnostics)
                       ? STATUS_DONE
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
        return verb_run(verbs, ARRAY_LENGTH(verbs), site_open_as_trainer, invocation);
}

static const struct option_row options[] = {OPTION_PASSPHRASE_FILE};

const struct command class_command = {
        .name = "class",
        .arguments = "list|add|enrol",
        .summary = N_("list or add classes, and put people into them"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = ARGUMENTS_ANY,
        .run = run,
};
