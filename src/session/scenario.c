// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario is read when its page is opened and given back when that is left: a course may have
// many, and nobody plays two at a time. A kept year counts only where it can be played again to the
// very household it stood at.

#include "session/scenario.h"

#include <string.h>

#include "base/file.h"
#include "base/translate.h"
#include "course/folder.h"

static const char file_ending[] = ".yaml";

static const char *folder_of_scenarios(struct arena *arena, const struct session *session)
{
        return file_join(arena, shelf_course(session->shelf)->folder, "scenarios");
}

bool scenario_show(struct shown_scenario *shown, const struct session *session, const char *id)
{
        *shown = (struct shown_scenario){0};
        diagnostics_init(&shown->faults);
        if (!session->shelf) {
                diagnostics_add(&shown->faults,
                        &(struct finding){
                                .message = N_("there is no scenario \"%s\""), .details = {id}});
                return false;
        }
        const char *folder = folder_of_scenarios(&shown->arena, session);
        const char *name = arena_format(&shown->arena, "%s%s", id, file_ending);
        shown->scenario = scenario_open(
                &shown->arena, file_join(&shown->arena, folder, name), &shown->faults);
        return shown->scenario != NULL;
}

void scenario_hide(struct shown_scenario *shown)
{
        diagnostics_clear(&shown->faults);
        arena_clear(&shown->arena);
        shown->scenario = NULL;
}

struct names scenario_ids(struct arena *arena, const struct session *session)
{
        struct names ids = {0};

        if (!session->shelf)
                return ids;
        struct names files = folder_files(arena, folder_of_scenarios(arena, session), true);
        for (size_t i = 0; i < files.count; i++) {
                const char *slash = strrchr(files.items[i], '/');
                const char *name = slash ? slash + 1 : files.items[i];
                const char *end = strstr(name, file_ending);
                if (end)
                        names_add(&ids, arena, arena_text(arena, name, (size_t)(end - name)));
        }
        return ids;
}

// The text of the last run of this scenario; NULL where there is none.
static const char *last_run(const struct session *session, const char *scenario_id)
{
        const char *found = NULL;

        for (size_t i = session->record_count; !found && i > 0; i--) {
                const struct record *record = &session->records[i - 1];
                if (record->kind != RECORD_RUN || !record->response)
                        continue;
                struct arena arena = {0};
                const char *id = run_scenario(&arena, record->response);
                if (id && strcmp(id, scenario_id) == 0)
                        found = record->response;
                arena_clear(&arena);
        }
        return found;
}

void kept_year_find(
        struct kept_year *kept, const struct session *session, const struct scenario *scenario)
{
        const char *text = last_run(session, scenario->id);
        struct year year;

        *kept = (struct kept_year){.state = YEAR_NOT_BEGUN};
        if (!text)
                return;
        bool good = run_read(&kept->run, text, scenario) == RUN_GOOD &&
                    run_replay(&year, &kept->run, scenario, NULL) == RUN_GOOD;
        if (!good)
                kept->state = YEAR_LEFT_BEHIND;
        else
                kept->state = kept->run.months == scenario->months ? YEAR_OVER : YEAR_BEGUN;
}
