// SPDX-License-Identifier: GPL-3.0-or-later
// A few questions, one after the other; Esc goes back to the one before with everything kept.
// Nothing is written until the last one, and then all of it at once.

#include "screens/newcomer.h"

#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "screens/newcomer_step.h"
#include "screens/sign_in_pin.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "store/pin.h"

static struct next go_to(struct newcomer *newcomer, enum newcomer_step step)
{
        newcomer->step = step;
        newcomer->sheet.list.chosen = 0;
        return sheet_rebuild(newcomer);
}

static struct next say(struct newcomer *newcomer, const char *message)
{
        sheet_say(&newcomer->sheet, STYLE_LOOK_AGAIN, message);
        return next_of(NEXT_STAY);
}

static struct next say_trouble(struct newcomer *newcomer)
{
        sheet_say_trouble(&newcomer->sheet);
        return next_of(NEXT_STAY);
}

// Adds the household where it is new, the person and the PIN: all of it or nothing.
static bool write_down(struct newcomer *newcomer, int64_t *id)
{
        struct session *session = newcomer->sheet.session;
        struct diagnostics *trouble = &session->trouble;
        int64_t household = newcomer->household;
        const char *pin = field_text(&newcomer->pin);
        const struct person person = {
                .name = field_text(&newcomer->name),
                .language = translate_language(),
                .role = newcomer->role,
                .larger_text = session->terminal && terminal_is_larger(session->terminal),
        };

        if (!store_begin(session->store, trouble))
                return false;
        bool kept = !newcomer->household_is_new ||
                    group_add(&household, session->store, GROUP_HOUSEHOLD,
                            field_text(&newcomer->household_name), trouble);
        kept = kept && person_add(id, session->store, &person, household, trouble);
        kept = kept && (*pin == '\0' || pin_set(session->store, *id, pin, trouble));
        return store_end(session->store, kept, trouble) && kept;
}

static struct next finish(struct newcomer *newcomer)
{
        struct session *session = newcomer->sheet.session;
        struct person person;
        int64_t id;

        if (!write_down(newcomer, &id) ||
                !person_find(&person, &newcomer->arena, session->store, id, &session->trouble))
                return say_trouble(newcomer);
        struct next next = arrival_add_newcomer(newcomer->arrival, &person);
        return next.kind == NEXT_STAY ? say_trouble(newcomer) : next;
}

// Somebody of this name, look-alike letters aside, in the household that was chosen.
static bool find_same(struct newcomer *newcomer)
{
        struct session *session = newcomer->sheet.session;
        struct people named;
        struct people here;
        int64_t group = newcomer->household ? newcomer->household : PEOPLE_WITHOUT_GROUP;

        newcomer->same.id = 0;
        if (!people_named(&named, &newcomer->arena, session->store, field_text(&newcomer->name),
                    &session->trouble) ||
                named.count == 0 ||
                !people_list(&here, &newcomer->arena, session->store, group, &session->trouble))
                return false;
        for (size_t i = 0; i < named.count * here.count; i++) {
                const struct person *person = &named.items[i % named.count];
                if (person->id == here.items[i / named.count].id &&
                        !arrival_has(newcomer->arrival, person->id))
                        newcomer->same = *person;
        }
        return newcomer->same.id != 0;
}

// The household is known: is there somebody of the same name in it?
static struct next after_household(struct newcomer *newcomer)
{
        struct sheet *sheet = &newcomer->sheet;

        if (!newcomer->household_is_new && find_same(newcomer)) {
                sheet_ask(sheet, newcomer->same.name,
                        arena_format(&sheet->arena,
                                _("There is already somebody called %s here. Is it you?"),
                                newcomer->same.name));
                return next_of(NEXT_STAY);
        }
        return go_to(newcomer, NEWCOMER_PIN_WISH);
}

static struct next take_household(struct newcomer *newcomer)
{
        int code = sheet_chosen(&newcomer->sheet);

        newcomer->household_code = code;
        newcomer->household_is_new = code == NEWCOMER_NEW_HOUSEHOLD;
        newcomer->household = code >= 0 ? newcomer->groups.items[code].id : 0;
        return newcomer->household_is_new ? go_to(newcomer, NEWCOMER_HOUSEHOLD_NAME)
                                          : after_household(newcomer);
}

static bool is_blank(const struct field *field)
{
        return text_words(field_text(field)) == 0;
}

static struct next take_name(struct newcomer *newcomer)
{
        return is_blank(&newcomer->name)
                       ? say(newcomer, _("Type your name first, letter by letter."))
                       : go_to(newcomer, NEWCOMER_ROLE);
}

static struct next take_household_name(struct newcomer *newcomer)
{
        return is_blank(&newcomer->household_name)
                       ? say(newcomer, _("Type a name for your household first."))
                       : after_household(newcomer);
}

static struct next take_role(struct newcomer *newcomer)
{
        newcomer->role = (enum family_role)sheet_chosen(&newcomer->sheet);
        return newcomer->has_household ? after_household(newcomer)
                                       : go_to(newcomer, NEWCOMER_HOUSEHOLD);
}

static struct next take_language(struct newcomer *newcomer)
{
        translate_switch((enum language)sheet_chosen(&newcomer->sheet));
        newcomer->step = NEWCOMER_NAME;
        return next_of(NEXT_LANGUAGE);
}

static struct next take_pin_wish(struct newcomer *newcomer)
{
        field_set_text(&newcomer->pin, "");
        field_set_text(&newcomer->pin_again, "");
        return sheet_chosen(&newcomer->sheet) == NEWCOMER_WITH_PIN ? go_to(newcomer, NEWCOMER_PIN)
                                                                   : finish(newcomer);
}

static struct next take_pin(struct newcomer *newcomer)
{
        return pin_is_well_formed(field_text(&newcomer->pin))
                       ? go_to(newcomer, NEWCOMER_PIN_AGAIN)
                       : say(newcomer, _("A PIN has 4 to 6 digits."));
}

static struct next take_pin_again(struct newcomer *newcomer)
{
        if (strcmp(field_text(&newcomer->pin), field_text(&newcomer->pin_again)) == 0)
                return finish(newcomer);
        field_set_text(&newcomer->pin, "");
        field_set_text(&newcomer->pin_again, "");
        go_to(newcomer, NEWCOMER_PIN);
        return say(newcomer, _("The two were not the same. Please type it anew."));
}

static struct next take(struct newcomer *newcomer)
{
        static struct next (*const takes[])(struct newcomer * newcomer) = {
                [NEWCOMER_LANGUAGE] = take_language,
                [NEWCOMER_NAME] = take_name,
                [NEWCOMER_ROLE] = take_role,
                [NEWCOMER_HOUSEHOLD] = take_household,
                [NEWCOMER_HOUSEHOLD_NAME] = take_household_name,
                [NEWCOMER_PIN_WISH] = take_pin_wish,
                [NEWCOMER_PIN] = take_pin,
                [NEWCOMER_PIN_AGAIN] = take_pin_again,
        };

        return takes[newcomer->step](newcomer);
}

// To the question before; from the first one out, and in the machine's language again.
static struct next go_back(struct newcomer *newcomer)
{
        switch (newcomer->step) {
        case NEWCOMER_LANGUAGE:
                session_show_for_nobody(newcomer->sheet.session);
                return next_of(NEXT_LANGUAGE_POP);
        case NEWCOMER_PIN_WISH:
                if (newcomer->has_household)
                        return go_to(newcomer, NEWCOMER_ROLE);
                return go_to(newcomer,
                        newcomer->household_is_new ? NEWCOMER_HOUSEHOLD_NAME : NEWCOMER_HOUSEHOLD);
        default:
                return go_to(newcomer, newcomer->step - 1);
        }
}

// "Yes, it is me": then sign in as the one who is there already.
static struct next be_same(struct newcomer *newcomer)
{
        if (newcomer->same.has_pin) {
                return next_screen(
                        NEXT_PUSH, sign_in_pin_screen(newcomer->arrival, &newcomer->same));
        }
        struct next next = arrival_add(newcomer->arrival, &newcomer->same);
        return next.kind == NEXT_STAY ? say_trouble(newcomer) : next;
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct newcomer *newcomer = state;

        switch (answer) {
        case SHEET_CHOSEN:
        case SHEET_ENTERED:
                return take(newcomer);
        case SHEET_BACK:
                return go_back(newcomer);
        case SHEET_YES:
                return be_same(newcomer);
        case SHEET_NO:
                return go_to(newcomer, NEWCOMER_PIN_WISH);
        default:
                return next_of(NEXT_STAY);
        }
}

static void build(void *state)
{
        newcomer_build(state);
}

static void leave(void *state)
{
        struct newcomer *newcomer = state;

        field_clear(&newcomer->name);
        field_clear(&newcomer->household_name);
        field_clear(&newcomer->pin);
        field_clear(&newcomer->pin_again);
        arena_clear(&newcomer->arena);
}

static const struct sheet_class class = {
        .name = "newcomer",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen newcomer_screen(struct arrival *arrival, int64_t household)
{
        struct newcomer *newcomer = sheet_new(&class, arrival->session, sizeof(*newcomer));

        newcomer->arrival = arrival;
        newcomer->household = household;
        newcomer->has_household = household != 0;
        field_init(&newcomer->name, NULL, NAME_CHARACTERS);
        field_init(&newcomer->household_name, NULL, NAME_CHARACTERS);
        field_init(&newcomer->pin, NULL, PIN_LONGEST);
        field_init(&newcomer->pin_again, NULL, PIN_LONGEST);
        newcomer->pin.hidden = newcomer->pin.digits_only = true;
        newcomer->pin_again.hidden = newcomer->pin_again.digits_only = true;
        return sheet_screen(newcomer);
}
