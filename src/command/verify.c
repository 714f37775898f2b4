// SPDX-License-Identifier: GPL-3.0-or-later
// bereke verify: whether a certificate is genuine. The code carries all that is printed, so that it
// can be held against the paper; a number is looked up in the records of this site.

#include <stdio.h>
#include <string.h>

#include "base/translate.h"
#include "command/all.h"
#include "command/passphrase.h"
#include "command/site.h"
#include "report/certificate_page.h"
#include "store/certificate.h"

enum { CODE_MOST = 8192 };

static void print_fields(struct arena *arena, const struct certificate *certificate)
{
        say(N_("Number: %s"), certificate->number);
        say(N_("Name: %s"), certificate->name);
        say(N_("Course: %s"), certificate->course);
        say(N_("Date: %s"), certificate_day(arena, certificate));
        say(N_("Language: %s"), language_name(certificate->language));
        say("%s", certificate_rule_words(arena, &certificate->rule));
}

// "3F7A-0007": what is no code but may be a number.
static bool is_number(const char *text)
{
        size_t digits = strspn(text, "0123456789ABCDEF");

        return digits == 4 && text[4] == '-' &&
               strspn(text + 5, "0123456789") == strlen(text + 5) && text[5] != '\0';
}

static int look_up(struct site *site, struct invocation *invocation, const char *number)
{
        struct certificate certificate;
        const char *replaced_by;
        int status = site_ask_trainer(site, invocation);

        if (status != STATUS_DONE)
                return status;
        if (!certificate_find(&certificate, &replaced_by, site->arena, site->store, number)) {
                if (store_outcome(site->store) != STORE_OK)
                        return site_complain(site);
                return complain(STATUS_FOUND,
                        N_("There is no certificate %s in the records of this computer."), number);
        }
        say(N_("This certificate is in the records of this computer. Compare it with the paper:"),
                NULL);
        print_fields(site->arena, &certificate);
        if (replaced_by)
                say(N_("It was issued again later, with the number %s."), replaced_by);
        return STATUS_DONE;
}

static int verify(struct site *site, struct invocation *invocation, const char *code)
{
        struct certificate certificate;
        struct site_key key = {0}; // of a site that never issued one: no signature fits

        if (is_number(code))
                return look_up(site, invocation, code);
        if (!site_key_find(&key, site->store, &site->diagnostics) &&
                store_outcome(site->store) != STORE_OK)
                return site_complain(site);
        switch (certificate_verify(&certificate, site->arena, code, key.public)) {
        case CERTIFICATE_GENUINE:
                say(N_("The certificate is genuine. Compare it with the paper:"), NULL);
                print_fields(site->arena, &certificate);
                return STATUS_DONE;
        case CERTIFICATE_FALSE:
                return complain(STATUS_FOUND,
                        N_("This is not a certificate of this site, or something in it was "
                           "changed."),
                        NULL);
        case CERTIFICATE_NONE:
                break;
        }
        return complain(EX_DATAERR,
                N_("This is no code of a certificate: it begins with BEREKE1: and is read from the "
                   "square on the paper."),
                NULL);
}

// "-" reads the code from standard input.
static const char *code_of(struct invocation *invocation)
{
        const char *given = invocation->arguments[0];

        if (strcmp(given, "-") != 0)
                return given;
        char *bytes = arena_take(&invocation->arena, CODE_MOST + 1);
        size_t length = fread(bytes, 1, CODE_MOST, stdin);
        bytes[length] = '\0';
        return bytes;
}

static int run(struct invocation *invocation)
{
        struct site site;
        int status = site_open(&site, invocation);

        if (status == STATUS_DONE)
                status = verify(&site, invocation, code_of(invocation));
        site_close(&site);
        return status;
}

static const struct option_row options[] = {OPTION_PASSPHRASE_FILE};

const struct command verify_command = {
        .name = "verify",
        .arguments = "CODE",
        .summary = N_("check a certificate by the code or the number on it"),
        COMMAND_OPTIONS(options),
        .least = 1,
        .most = 1,
        .run = run,
};
