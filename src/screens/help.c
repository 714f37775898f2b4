// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, out of the same rows as the footers; how letters grow; whom to ask. The numbers of the
// helplines are said only while they are known to be right, otherwise where one can ask for them.
// It is the same page for everybody.

#include "screens/help.h"

#include "base/memory.h"
#include "base/translate.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

static const char *const helplines[] = {"helpline-family", "helpline-children", "helpline-health"};

struct help {
        struct sheet sheet;
        const char *cells[2 * (KEYS_EVERYWHERE + 1)];
        struct table table;
};

static void add_keys(struct help *help)
{
        size_t cell = 0;

        help->cells[cell++] = _("Keys");
        help->cells[cell++] = _("What it does");
        for (size_t i = 0; i < KEYS_EVERYWHERE; i++) {
                help->cells[cell++] = action_key_name(&keys_everywhere[i]);
                help->cells[cell++] = _(keys_everywhere[i].help);
        }
        help->table = (struct table){.cells = help->cells, .columns = 2, .rows = cell / 2};
        page_add_table(&help->sheet.page, &help->table);
}

static void add_fact(struct sheet *sheet, const struct facts *facts, const struct fact *fact)
{
        struct reading reading = reading_of_facts(facts, translate_language());
        bool fresh = fact_is_fresh(fact, session_today(sheet->session));
        const char *words = reading_text(&reading, fresh ? fact->text : fact->ask);

        page_add_item(&sheet->page, text_plain(&sheet->arena, words, reading.language));
        if (fresh) {
                page_add_text(&sheet->page, STYLE_QUIET,
                        arena_format(&sheet->arena, _("Known on: %s"),
                                fact->checked_on ? fact->checked_on : fact->as_of));
        }
}

static void add_helplines(struct sheet *sheet)
{
        const struct facts *facts = session_facts(sheet->session);

        for (size_t i = 0; facts && i < ARRAY_LENGTH(helplines); i++) {
                const struct fact *fact = facts_entry(facts, helplines[i]);
                if (fact)
                        add_fact(sheet, facts, fact);
        }
}

static void build(void *state)
{
        struct help *help = state;
        struct sheet *sheet = &help->sheet;

        sheet_begin(sheet, _("Help"));
        page_add_heading(&sheet->page, _("The keys"));
        add_keys(help);
        page_add_gap(&sheet->page);
        page_add_heading(&sheet->page, _("Larger letters"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("In a window hold Ctrl and press + several times. Or open the menu with Tab and "
                  "choose “Larger text”."));
        page_add_gap(&sheet->page);
        page_add_heading(&sheet->page, _("Whom to ask"));
        page_add_item(&sheet->page, _("Your trainer, about the course and this computer."));
        page_add_item(&sheet->page,
                _("The social worker of the ayil okmotu and a free lawyer, about benefits and "
                  "rights."));
        add_helplines(sheet);
}

static const struct sheet_class class = {
        .name = "help",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = sheet_was_read,
};

struct screen help_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct help)));
}
