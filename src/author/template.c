// SPDX-License-Identifier: GPL-3.0-or-later
// Files to begin with. Comments are in the language of the writer, the example text, too: it is
// there to be written over.
#include "author/template_inside.h"

#include <string.h>

bool template_id_is_fit(const char *id)
{
        return *id && id[strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

void template_add_text(struct buffer *out, const char *before, const char *text)
{
        buffer_add_format(out, "%s\"", before);
        for (; *text; text++) {
                if (*text == '"' || *text == '\\')
                        buffer_add(out, "\\");
                buffer_add_bytes(out, text, 1);
        }
        buffer_add(out, "\"\n");
}

void template_add_comment(struct buffer *out, const char *words)
{
        buffer_add_format(out, "# %s\n", words);
}

void template_add_head(struct buffer *out, const struct template *template, const char *kind)
{
        buffer_add(out, "bereke: 1\n");
        template_add_comment(out, _("The id is never changed again: a–z, 0–9 and - only."));
        buffer_add_format(out, "%s: %s\n", kind, template->id);
        template_add_comment(out, _("The language you write in: ky, ru or en."));
        buffer_add_format(out, "lang: %s\n", language_code(template->language));
        template_add_text(out, "title: ", template->title);
}

static void add_screen(struct buffer *out)
{
        template_add_comment(
                out, _("A screen says one thing. An empty line begins a new paragraph."));
        buffer_add(out, "- screen: first-screen\n  text: |\n");
        buffer_add_format(out, "    %s\n\n    %s\n", _("A short story from the village."),
                _("An amount is written so: <3000 som>."));
        template_add_text(out, "  trainer: ", _("What only the trainer sees."));
}

static void add_question(struct buffer *out)
{
        template_add_comment(out, _("The right answer begins with right, the others with wrong."));
        buffer_add(out, "- question: first-question\n  teaches: main-idea\n");
        template_add_text(out, "  text: ", _("What comes first?"));
        buffer_add(out, "  answers:\n");
        template_add_text(out, "  - wrong: ", _("This answer"));
        template_add_text(out, "    because: ", _("Why it does not help."));
        template_add_text(out, "  - right: ", _("That answer"));
        template_add_text(out, "    because: ", _("Why it helps."));
}

void template_lesson(struct buffer *out, const struct template *template)
{
        template_add_comment(out, _("A lesson. Lines that begin with # are notes for you."));
        template_add_head(out, template, "lesson");
        buffer_add(out, "minutes: 10\n");
        template_add_comment(out, _("What the learner can do afterwards; questions name it."));
        buffer_add(out, "teaches:\n");
        template_add_text(out, "  main-idea: ", _("Say the main idea of the lesson"));
        buffer_add(out, "steps:\n");
        add_screen(out);
        add_question(out);
        template_add_comment(out, _("A question for the family: nothing is typed."));
        buffer_add(out, "- talk: at-home\n");
        template_add_text(out, "  text: ", _("What will you tell at home today?"));
        buffer_add(out, "  minutes: 5\n");
}

void template_course(struct buffer *out, const struct template *template, const char *first_lesson)
{
        template_add_comment(out, _("A course: modules with their lessons, in order."));
        template_add_head(out, template, "course");
        buffer_add(out, "modules:\n");
        template_add_comment(out, _("The lesson x of the module y stands in the file y/x.yaml."));
        buffer_add(out, "- module: first-module\n");
        template_add_text(out, "  title: ", template->title);
        buffer_add_format(out, "  lessons: [%s]\n", first_lesson);
}
