// SPDX-License-Identifier: GPL-3.0-or-later
// One question a page. A name can also be put together from a grid of letters, for keyboards
// without Kyrgyz or Russian ones.

#include "screens/newcomer_step.h"

#include "base/translate.h"
#include "session/keys.h"
#include "session/words.h"

enum { QUESTIONS = 5, QUESTIONS_WITH_HOUSEHOLD = 4 };

static void build_language(struct newcomer *newcomer)
{
        struct sheet *sheet = &newcomer->sheet;

        page_add_text(&sheet->page, STYLE_TEXT, _("Which language do you like to read?"));
        for (int i = 0; i < LANGUAGE_COUNT; i++) {
                sheet_add_item(
                        sheet, i, (struct list_item){.label = language_name((enum language)i)});
        }
        sheet_put_list(sheet);
        sheet_choose(sheet, (int)translate_language());
}

static void add_name(struct sheet *sheet, struct field *field, struct letters *letters)
{
        letters_init(letters, field, translate_language());
        page_add_field(&sheet->page, field);
        page_add_text(&sheet->page, STYLE_QUIET,
                _("No such letters on your keyboard? Go down ↓ and choose them with the arrows."));
        page_add_letters(&sheet->page, letters);
}

static void build_name(struct newcomer *newcomer)
{
        page_add_text(&newcomer->sheet.page, STYLE_TEXT, _("What is your name?"));
        add_name(&newcomer->sheet, &newcomer->name, &newcomer->name_letters);
}

static void build_role(struct newcomer *newcomer)
{
        struct sheet *sheet = &newcomer->sheet;

        page_add_text(&sheet->page, STYLE_TEXT, _("Who are you in your family?"));
        for (int i = 0; i < ROLE_COUNT; i++) {
                sheet_add_item(sheet, i,
                        (struct list_item){.label = family_role_name((enum family_role)i)});
        }
        sheet_put_list(sheet);
        sheet_choose(sheet, (int)newcomer->role);
}

static void add_households(struct newcomer *newcomer)
{
        struct session *session = newcomer->sheet.session;

        if (newcomer->groups.count == 0 && !groups_list(&newcomer->groups, &newcomer->arena,
                                                   session->store, &session->trouble))
                newcomer->groups.count = 0;
        for (size_t i = 0; i < newcomer->groups.count; i++) {
                if (newcomer->groups.items[i].kind == GROUP_HOUSEHOLD) {
                        sheet_add_item(&newcomer->sheet, (int)i,
                                (struct list_item){.label = newcomer->groups.items[i].name});
                }
        }
}

static void build_household(struct newcomer *newcomer)
{
        struct sheet *sheet = &newcomer->sheet;

        page_add_text(&sheet->page, STYLE_TEXT, _("Which household are you from?"));
        add_households(newcomer);
        sheet_add_item(sheet, NEWCOMER_NEW_HOUSEHOLD,
                (struct list_item){.label = _("Ours is not here: a new household")});
        sheet_add_item(sheet, NEWCOMER_NO_HOUSEHOLD,
                (struct list_item){.label = _("Without a household")});
        sheet_put_list(sheet);
        sheet_choose(sheet, newcomer->household_code);
}

static void build_household_name(struct newcomer *newcomer)
{
        page_add_text(
                &newcomer->sheet.page, STYLE_TEXT, _("What shall your household be called here?"));
        add_name(&newcomer->sheet, &newcomer->household_name, &newcomer->household_letters);
}

static void build_pin_wish(struct newcomer *newcomer)
{
        struct sheet *sheet = &newcomer->sheet;

        page_add_text(&sheet->page, STYLE_TEXT,
                _("Do you want a PIN of your own? Then nobody else at this computer can read your "
                  "answers."));
        page_add_text(
                &sheet->page, STYLE_WARNING, _("Never use the PIN of your bank card for this."));
        sheet_add_item(
                sheet, NEWCOMER_WITHOUT_PIN, (struct list_item){.label = _("No, without a PIN")});
        sheet_add_item(sheet, NEWCOMER_WITH_PIN, (struct list_item){.label = _("Yes, with a PIN")});
        sheet_put_list(sheet);
}

static void build_pin(struct newcomer *newcomer)
{
        page_add_text(&newcomer->sheet.page, STYLE_TEXT, _("Think of 4 to 6 digits."));
        newcomer->pin.label = _("PIN");
        page_add_field(&newcomer->sheet.page, &newcomer->pin);
}

static void build_pin_again(struct newcomer *newcomer)
{
        page_add_text(&newcomer->sheet.page, STYLE_TEXT, _("Type the same digits once more."));
        newcomer->pin_again.label = _("PIN");
        page_add_field(&newcomer->sheet.page, &newcomer->pin_again);
}

void newcomer_build(struct newcomer *newcomer)
{
        static const struct {
                void (*build)(struct newcomer *newcomer);
                size_t question;
                bool typed;
        } pages[] = {
                [NEWCOMER_LANGUAGE] = {build_language, 1, false},
                [NEWCOMER_NAME] = {build_name, 2, true},
                [NEWCOMER_ROLE] = {build_role, 3, false},
                [NEWCOMER_HOUSEHOLD] = {build_household, 4, false},
                [NEWCOMER_HOUSEHOLD_NAME] = {build_household_name, 4, true},
                [NEWCOMER_PIN_WISH] = {build_pin_wish, 5, false},
                [NEWCOMER_PIN] = {build_pin, 5, true},
                [NEWCOMER_PIN_AGAIN] = {build_pin_again, 5, true},
        };
        struct sheet *sheet = &newcomer->sheet;
        bool skipped = newcomer->has_household && newcomer->step > NEWCOMER_HOUSEHOLD;
        size_t questions = newcomer->has_household ? QUESTIONS_WITH_HOUSEHOLD : QUESTIONS;

        sheet_begin(sheet, _("I am new here"));
        if (pages[newcomer->step].typed)
                sheet_set_actions(sheet, keys_of_field, KEYS_OF_FIELD);
        else
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        sheet->progress =
                words_of_count(&sheet->arena, pages[newcomer->step].question - skipped, questions);
        pages[newcomer->step].build(newcomer);
        sheet_say_trouble(sheet);
}
