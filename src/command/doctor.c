// SPDX-License-Identifier: GPL-3.0-or-later
// bereke doctor: looks at everything the course stands on, and says what to do where something is
// wrong. What it finds is its answer, not its failure: it goes on after each, and ends with 1.

#include "base/text.h"
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

static void right(const char *message, const char *detail)
{
        fputs("+ ", stdout);
        say(message, detail);
}

static void wrong(struct visit *visit, const char *message, const char *detail)
{
        visit->troubled = true;
        fputs("! ", stdout);
        say(message, detail);
}

static void tell_findings(struct visit *visit)
{
        struct diagnostics *diagnostics = &visit->site.diagnostics;

        for (size_t i = 0; i < diagnostics->count; i++) {
                const struct finding *finding = &diagnostics->findings[i];
                struct buffer words = {0};

                if (finding->place.file) {
                        text_add_safe(&words, finding->place.file);
                        buffer_add(&words, ": ");
                }
                finding_words(&words, finding);
                wrong(visit, "%s", buffer_text(&words));
                buffer_clear(&words);
        }
        diagnostics_clear(diagnostics);
}

static void look_at_health(struct visit *visit, const struct health *health)
{
        struct site *site = &visit->site;

        if (health->whole)
                right(N_("The records are whole."), NULL);
        else
                wrong(visit, N_("The records are damaged. `bereke restore FILE` puts a copy back."),
                        NULL);
        if (health->differences == 0)
                right(N_("What was counted from the records agrees with them."), NULL);
        else if (health_rebuild(site->store, &site->diagnostics))
                wrong(visit,
                        N_("What was counted from the records did not agree with them. It was "
                           "counted again."),
                        NULL);
}

static void look_at_records(struct visit *visit)
{
        struct site *site = &visit->site;
        struct health health;

        if (!site->store)
                return;
        right(N_("The records are kept here: %s"), store_file(site->store));
        if (health_look(&health, site->store, &site->diagnostics))
                look_at_health(visit, &health);
        if (store_clock_is_behind(site->store))
                wrong(visit,
                        N_("The clock of this machine is behind the last record. Please set "
                           "the date."),
                        NULL);
        tell_findings(visit);
}

static void look_at_courses(struct visit *visit)
{
        for (size_t i = 0; i < visit->site.places.course_count; i++) {
                const char *folder = visit->site.places.courses[i];
                struct course_shelf *shelf = shelf_open(folder, &visit->site.diagnostics);

                if (shelf)
                        right(N_("A course stands here: %s"), folder);
                shelf_close(shelf);
        }
        tell_findings(visit);
}

static void look_at_screen(struct visit *visit)
{
        switch (font_of_console()) {
        case FONT_HAS_LETTERS:
                right(N_("The console's font has every letter of Kyrgyz."), NULL);
                break;
        case FONT_LACKS_LETTERS:
                wrong(visit,
                        N_("The console's font lacks ң, ө or ү. This mends it: setfont "
                           "CyrAsia-Terminus16"),
                        NULL);
                break;
        case FONT_NOT_ASKED:
                right(N_("The terminal brings its own font."), NULL);
                break;
        }
}

static void look_at_languages(struct visit *visit)
{
        if (translate_start(visit->site.places.locale, translate_language()))
                right(N_("The languages are in place."), NULL);
        else
                wrong(visit,
                        N_("The languages are not in place, so everything is in English. "
                           "Install Bereke again."),
                        NULL);
}

static int run(struct invocation *invocation)
{
        struct visit visit = {.troubled = false};

        (void)site_try(&visit.site, invocation);
        tell_findings(&visit);
        look_at_records(&visit);
        look_at_courses(&visit);
        look_at_languages(&visit);
        look_at_screen(&visit);
        site_close(&visit.site);
        say(visit.troubled ? N_("Something needs your attention.") : N_("Everything is in order."),
                NULL);
        return visit.troubled ? STATUS_FOUND : STATUS_DONE;
}

const struct command doctor_command = {
        .name = "doctor",
        .arguments = "",
        .summary = N_("check records, courses, languages and the screen, and say what to do"),
        .run = run,
};
