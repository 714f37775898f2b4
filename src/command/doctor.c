// SPDX-License-Identifier: GPL-3.0-or-later
// bereke doctor: looks at everything the course stands on, and says what to do where something is
// wrong.

#include <stdio.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/site.h"
#include "course/course.h"
#include "store/health.h"
#include "ui/font.h"

struct visit {
        struct site site;
        bool troubled;
};

static void right(const char *words)
{
        printf("+ %s\n", words);
}

static void wrong(struct visit *visit, const char *words)
{
        visit->troubled = true;
        printf("! %s\n", words);
}

static void tell_findings(struct visit *visit)
{
        struct diagnostics *diagnostics = &visit->site.diagnostics;

        for (size_t i = 0; i < diagnostics->count; i++) {
                const struct finding *finding = &diagnostics->findings[i];
                struct buffer words = {0};

                if (finding->place.file)
                        buffer_add_format(&words, "%s: ", finding->place.file);
                finding_words(&words, finding);
                wrong(visit, buffer_text(&words));
                buffer_clear(&words);
        }
        diagnostics_clear(diagnostics);
        diagnostics_init(diagnostics);
}

static void look_at_records(struct visit *visit)
{
        struct health health;

        if (!visit->site.store)
                return;
        if (!health_look(&health, visit->site.store, &visit->site.diagnostics)) {
                tell_findings(visit);
                return;
        }
        printf("+ %s %s\n", _("The records are kept here:"), store_file(visit->site.store));
        if (health.whole)
                right(_("The records are whole."));
        else
                wrong(visit, _("The records are damaged. `bereke restore FILE` puts a copy back."));
        if (health.differences == 0) {
                right(_("What was counted from the records agrees with them."));
        } else if (health_rebuild(visit->site.store, &visit->site.diagnostics)) {
                wrong(visit, _("What was counted from the records did not agree with them. It was "
                               "counted again."));
        }
        if (store_clock_is_behind(visit->site.store)) {
                wrong(visit, _("The clock of this machine is behind the last record. Please set "
                               "the date."));
        }
        tell_findings(visit);
}

static void look_at_courses(struct visit *visit)
{
        for (size_t i = 0; i < visit->site.places.course_count; i++) {
                const char *folder = visit->site.places.courses[i];
                struct course_shelf *shelf = shelf_open(folder, &visit->site.diagnostics);

                if (shelf)
                        printf("+ %s %s\n", _("A course stands here:"), folder);
                shelf_close(shelf);
        }
        tell_findings(visit);
}

static void look_at_screen(struct visit *visit)
{
        switch (font_of_console()) {
        case FONT_HAS_LETTERS:
                right(_("The console's font has every letter of Kyrgyz."));
                break;
        case FONT_LACKS_LETTERS:
                wrong(visit, _("The console's font lacks ң, ө or ү. This mends it: setfont "
                               "CyrAsia-Terminus16"));
                break;
        case FONT_NOT_ASKED:
                right(_("The terminal brings its own font."));
                break;
        }
}

static void look_at_languages(struct visit *visit)
{
        if (translate_start(visit->site.places.locale, translate_language())) {
                right(_("The languages are in place."));
        } else {
                wrong(visit, _("The languages are not in place, so everything is in English. "
                               "Install Bereke again."));
        }
}

static int run(struct invocation *invocation)
{
        struct visit visit = {.troubled = false};
        int status = site_open(&visit.site, invocation);

        visit.troubled = status != STATUS_DONE;
        diagnostics_clear(&visit.site.diagnostics);
        diagnostics_init(&visit.site.diagnostics);
        look_at_languages(&visit);
        look_at_screen(&visit);
        look_at_courses(&visit);
        look_at_records(&visit);
        site_close(&visit.site);
        puts(visit.troubled ? _("Something needs your attention.") : _("Everything is in order."));
        if (status != STATUS_DONE)
                return status;
        return visit.troubled ? STATUS_FOUND : STATUS_DONE;
}

const struct command doctor_command = {
        .name = "doctor",
        .arguments = "",
        .summary = N_("check records, courses, languages and the screen, and say what to do"),
        .run = run,
};
