// SPDX-License-Identifier: GPL-3.0-or-later
// A small year to begin with. Names stand beside the ids, for only names are translated.
#include "author/template_inside.h"

static void add_family(struct buffer *out)
{
        template_add_comment(out, _("Who lives in the house."));
        buffer_add(out, "family:\n  ayjan:\n");
        template_add_text(out, "    name: ", _("Ayjan"));
        buffer_add(out, "    role: daughter-in-law\n    age: 29\n");
        template_add_comment(out, _("What they have at the beginning, in som."));
        buffer_add(out, "start:\n  cash: 6000\n");
}

static void add_money(struct buffer *out)
{
        template_add_comment(
                out, _("What comes in each month. by_month: has a sum for each month."));
        buffer_add(out, "income:\n  pension:\n");
        template_add_text(out, "    name: ", _("Pension"));
        buffer_add(out, "    amount: 14000\n");
        template_add_comment(out, _("What goes out. A must is paid first."));
        buffer_add(out, "expenses:\n  food:\n");
        template_add_text(out, "    name: ", _("Food"));
        buffer_add(out, "    amount: 9000\n    must: yes\n  coal:\n");
        template_add_text(out, "    name: ", _("Coal"));
        buffer_add(out, "    amount: 12000\n    months: [october]\n    must: yes\n");
        template_add_comment(out, _("Where money is put aside."));
        buffer_add(out, "saving:\n  box:\n");
        template_add_text(out, "    name: ", _("Box at home"));
}

static void add_goal(struct buffer *out)
{
        template_add_comment(out, _("A goal is reached when this is true at the end of the year."));
        buffer_add(out, "goals:\n  reserve:\n");
        template_add_text(out, "    text: ", _("One month of musts put aside"));
        buffer_add(out, "    when: savings >= 10000\n");
}

static void add_event(struct buffer *out)
{
        template_add_comment(out, _("What may happen in a month, and what each choice changes."));
        buffer_add(out, "events:\n  guests:\n");
        template_add_text(out, "    name: ", _("Guests"));
        buffer_add(out, "    chance: 20%\n");
        template_add_text(out, "    text: ", _("Guests come from far away."));
        buffer_add(out, "    choices:\n");
        template_add_text(out, "    - pick: ", _("Set a full table"));
        buffer_add(out, "      pay: 3000\n      wellbeing: 1\n");
        template_add_text(out, "    - pick: ", _("Set tea and bread"));
        buffer_add(out, "      pay: 500\n      agreement: -1\n      wellbeing: -1\n");
}

void template_scenario(struct buffer *out, const struct template *template)
{
        template_add_comment(
                out, _("A year of a family. Lines that begin with # are notes for you."));
        template_add_head(out, template, "scenario");
        template_add_comment(out, _("The story before the year begins."));
        template_add_text(out, "text: ", _("A family begins its year."));
        buffer_add(out, "months: 12\nfirst_month: september\n");
        add_family(out);
        add_money(out);
        add_goal(out);
        add_event(out);
        template_add_comment(out, _("What the family talks about afterwards."));
        buffer_add(out, "debrief:\n  charts: [cash]\n  ask:\n");
        template_add_text(out, "  - ", _("Which month was the hardest?"));
}
