// SPDX-License-Identifier: GPL-3.0-or-later
// bereke certificate: a learner who has done what the course asks gets it on paper, in their own
// language. Asked for again, the same certificate is printed again, byte for byte.

#include "store/certificate.h"

#include "base/printout.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/named.h"
#include "command/passphrase.h"
#include "command/shelves.h"
#include "course/reading.h"
#include "report/certificate_page.h"
#include "report/standing.h"

static int complain_missing(
        struct site *site, const struct person *person, const struct standing *standing)
{
        (void)complain(STATUS_FOUND, N_("%s cannot have the certificate of this course yet."),
                person->name);
        for (int part = 0; part < EARNED_PART_COUNT; part++) {
                const char *missing =
                        standing_missing(site->arena, standing, (enum earned_part)part);
                if (missing)
                        (void)complain(STATUS_FOUND, "%s", missing);
        }
        return STATUS_FOUND;
}

// What a certificate asked for now would say, in the language of this call or of the person.
static struct certificate_wish wish_of(struct site *site, const struct invocation *invocation,
        const struct course *course, const struct person *person)
{
        enum language shown = translate_language();
        struct certificate_wish wish = {
                .person = person->id,
                .course = course->id,
                .printed =
                        {
                                .language = invocation_has(invocation, "lang") ? shown
                                                                               : person->language,
                                .rule = course->certificate,
                                .name = person->name,
                        },
        };

        translate_switch(wish.printed.language);
        struct reading reading = reading_of_course(course, wish.printed.language);
        wish.printed.course = text_plain(
                site->arena, reading_text(&reading, course->title), wish.printed.language);
        translate_switch(shown);
        return wish;
}

static int print(struct site *site, const struct certificate *certificate, const char *file)
{
        struct buffer page = {0};
        struct site_key key;

        if (!site_key_make(&key, site->store, &site->diagnostics))
                return site_complain(site);
        certificate_page(&page, certificate, &key);
        if (!file)
                file = arena_format(site->arena, "certificate-%s.pdf", certificate->number);
        int status = printout_write(file, &page, &site->diagnostics);
        buffer_clear(&page);
        if (status != STATUS_DONE)
                return complain_findings(status, &site->diagnostics);
        say(N_("The certificate is in the file %s"), file);
        return STATUS_DONE;
}

static int issue(
        struct site *site, const struct invocation *invocation, const struct course *course)
{
        struct certificate certificate;
        struct standing standing;
        struct person person;
        int status = named_person(&person, site, invocation->arguments[0]);

        if (status != STATUS_DONE)
                return status;
        if (!certificate_is_issued(site->store, person.id, course->id)) {
                if (!course->has_certificate)
                        return complain(EX_DATAERR,
                                N_("The course %s has no rule for a certificate; its course.yaml "
                                   "can say one."),
                                course->id);
                if (!standing_read(&standing, site->store, course, person.id, &site->diagnostics))
                        return site_complain(site);
                if (!standing.met)
                        return complain_missing(site, &person, &standing);
        }
        struct certificate_wish wish = wish_of(site, invocation, course, &person);
        if (!certificate_issue(&certificate, site->arena, site->store, &wish, &site->diagnostics))
                return site_complain(site);
        return print(site, &certificate, invocation_value(invocation, "output"));
}

static int run(struct invocation *invocation)
{
        struct shelves shelves;
        struct site site;
        int status = site_open_as_trainer(&site, invocation);

        if (status == STATUS_DONE) {
                shelves_open(&shelves, site.arena, &site.places, &site.diagnostics);
                status = shelves.count > 0
                                 ? issue(&site, invocation, shelf_course(shelves.items[0]))
                                 : complain_findings(EX_DATAERR, &site.diagnostics);
                shelves_close(&shelves);
        }
        site_close(&site);
        return status;
}

static const struct option_row options[] = {
        {"output", "FILE", N_("the PDF file to be written")},
        OPTION_PASSPHRASE_FILE,
};

const struct command certificate_command = {
        .name = "certificate",
        .arguments = "PERSON",
        .summary = N_("give a learner the certificate of the course, on paper"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
