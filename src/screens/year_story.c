// SPDX-License-Identifier: GPL-3.0-or-later
// Before the year: the story, then the family and what it has at hand.

#include "base/translate.h"
#include "screens/year_parts.h"
#include "session/keys.h"

// A year that was played before has a page before its story.
static struct next back(struct year_play *play)
{
        if (play->kept.state == YEAR_NOT_BEGUN)
                return next_of(NEXT_POP);
        play->anew = false;
        return year_play_turn(play, &year_taking_up_page);
}

static void build_story(struct year_play *play)
{
        year_parts_paragraphs(play, &play->game.scenario->text);
}

static struct next answer_story(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_NEXT)
                return year_play_turn(play, &year_family_page);
        return answer == SHEET_BACK ? back(play) : next_of(NEXT_STAY);
}

static const char *role_words(struct year_play *play, const struct relative *relative)
{
        return relative->role == ROLE_COUNT ? year_text(&play->words, relative->role_word)
                                            : family_role_name(relative->role);
}

// A row of cells, the head first.
static const char **cells_of_family(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;
        struct arena *arena = &play->sheet.arena;
        const char **cells = arena_take(arena, (scenario->family_count + 1) * 3 * sizeof(*cells));

        cells[0] = _("Name");
        cells[1] = _("In the family");
        cells[2] = _("Age");
        for (size_t i = 0; i < scenario->family_count; i++) {
                const struct relative *relative = &scenario->family[i];
                const char **row = &cells[3 * (i + 1)];
                row[0] = year_name(&play->words, &relative->named);
                row[1] = role_words(play, relative);
                row[2] = arena_format(arena, "%d", relative->age);
        }
        return cells;
}

static void add_family(struct year_play *play)
{
        struct table *table = arena_take(&play->sheet.arena, sizeof(*table));

        *table = (struct table){.cells = cells_of_family(play),
                .columns = 3,
                .rows = play->game.scenario->family_count + 1};
        page_add_table(&play->sheet.page, table);
}

static void build_family(struct year_play *play)
{
        struct year *year = &play->game.year;

        if (play->game.scenario->family_count > 0) {
                page_add_heading(&play->sheet.page, _("The family"));
                add_family(play);
        }
        page_add_heading(&play->sheet.page, _("What is at hand"));
        year_begin(year, play->game.scenario, 1, CHANCE_KEYED);
        year_parts_at_hand(play);
}

static struct next answer_family(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_NEXT)
                return year_play_turn(play, &year_who_page);
        return answer == SHEET_BACK ? year_play_turn(play, &year_story_page) : next_of(NEXT_STAY);
}

const struct year_page year_story_page = {
        keys_of_reading, KEYS_OF_READING, build_story, answer_story};
const struct year_page year_family_page = {
        keys_of_reading, KEYS_OF_READING, build_family, answer_family};
