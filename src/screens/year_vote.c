// SPDX-License-Identifier: GPL-3.0-or-later
// While they vote every frame is the same whatever is pressed: no echo, no mark, no bar. After each
// digit the keyboard is handed on with Enter, so that nobody votes twice by a key held too long.
// What is counted is only how often each way was chosen.

#include "screens/year_vote.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/year_words.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum vote_phase { VOTE_ASKS, VOTE_HANDS_ON, VOTE_SHOWS };

enum { WAYS = SCENARIO_CHOICES };

struct vote {
        struct sheet sheet; // first
        struct year_vote_question question;
        enum vote_phase phase;
        int voted;       // so many
        int votes[WAYS]; // for each way
        int unsure;      // pressed 0
        struct chart_bar bars[WAYS + 1];
        struct chart chart;
};

static int way_count(const struct vote *vote)
{
        const struct year_vote_question *question = &vote->question;

        return question->event < 0 ? YEAR_VOTE_NO + 1
                                   : (int)question->scenario->events[question->event].choice_count;
}

static const char *way_words(struct vote *vote, int way)
{
        const struct year_vote_question *question = &vote->question;
        const struct year_words words = year_words_of(&vote->sheet.arena, question->scenario);

        if (question->event < 0)
                return way == YEAR_VOTE_YES ? _("We agree on it") : _("Not this year");
        return year_text(&words, question->scenario->events[question->event].choices[way].pick);
}

// Enter means nothing while a digit is waited for.
static const struct action keys_of_voting[] = {
        {KEY_CODE_ESC, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static const char *question_words(struct vote *vote)
{
        const struct year_vote_question *question = &vote->question;
        const struct scenario *scenario = question->scenario;
        const struct year_words words = year_words_of(&vote->sheet.arena, scenario);

        return year_text(&words, question->event < 0
                                         ? scenario->agreements[question->agreement].text
                                         : scenario->events[question->event].text);
}

static void build_asking(struct vote *vote)
{
        struct page *page = &vote->sheet.page;
        struct arena *arena = &vote->sheet.arena;

        page_add_text(page, STYLE_TEXT, question_words(vote));
        for (int way = 0; way < way_count(vote); way++)
                page_add_text(page, STYLE_TEXT,
                        arena_format(arena, "%d  %s", way + 1, way_words(vote, way)));
        page_add_text(page, STYLE_KEY,
                arena_format(arena,
                        _("Voter %d: press your digit. Nobody sees it. 0 says that you do not "
                          "know."),
                        vote->voted + 1));
}

static void build_handing_on(struct vote *vote)
{
        page_add_text(&vote->sheet.page, STYLE_TEXT,
                arena_format(&vote->sheet.arena, _("%d of %d have chosen."), vote->voted,
                        vote->question.voters));
        page_add_text(&vote->sheet.page, STYLE_TEXT,
                vote->voted < vote->question.voters
                        ? _("Thank you. Now the next one: press Enter.")
                        : _("Thank you. Press Enter, and you all see the votes."));
}

// The way with most votes; -1 where two have as many.
static int most_chosen(const struct vote *vote)
{
        int most = 0;
        bool alone = true;

        for (int way = 1; way < way_count(vote); way++) {
                if (vote->votes[way] == vote->votes[most])
                        alone = false;
                if (vote->votes[way] > vote->votes[most]) {
                        most = way;
                        alone = true;
                }
        }
        return alone ? most : -1;
}

static bool has_lone_voice(const struct vote *vote)
{
        for (int way = 0; way < way_count(vote); way++)
                if (vote->votes[way] == 1 && vote->question.voters > 2)
                        return true;
        return false;
}

static void add_bar(struct vote *vote, const char *label, int count)
{
        vote->bars[vote->chart.count++] = (struct chart_bar){
                .label = label,
                .words = words_of_count(
                        &vote->sheet.arena, (size_t)count, (size_t)vote->question.voters),
                .value = count,
        };
}

static void add_bars(struct vote *vote)
{
        vote->chart = (struct chart){.bars = vote->bars, .whole = vote->question.voters};
        for (int way = 0; way < way_count(vote); way++)
                add_bar(vote, arena_format(&vote->sheet.arena, "%d", way + 1), vote->votes[way]);
        if (vote->unsure > 0)
                add_bar(vote, _("I don't know"), vote->unsure);
        page_add_chart(&vote->sheet.page, &vote->chart);
}

static const char *advice(const struct vote *vote)
{
        if (most_chosen(vote) < 0)
                return _("As many chose one way as another. Talk first, then decide together.");
        if (has_lone_voice(vote))
                return _("One of you sees it otherwise. Listen and talk, then decide together.");
        return _("You see it much alike. Decide together.");
}

static void build_showing(struct vote *vote)
{
        struct sheet *sheet = &vote->sheet;

        add_bars(vote);
        page_add_text(&sheet->page, STYLE_KEY, advice(vote));
        for (int way = 0; way < way_count(vote); way++)
                sheet_add_item(sheet, way, (struct list_item){.label = way_words(vote, way)});
        sheet_put_list(sheet);
}

static void build(void *state)
{
        static void (*const builders[])(struct vote *) = {
                [VOTE_ASKS] = build_asking,
                [VOTE_HANDS_ON] = build_handing_on,
                [VOTE_SHOWS] = build_showing,
        };
        struct vote *vote = state;
        struct sheet *sheet = &vote->sheet;

        sheet_begin(sheet, _("You vote"));
        if (vote->phase == VOTE_ASKS)
                sheet_set_actions(sheet, keys_of_voting, ARRAY_LENGTH(keys_of_voting));
        else if (vote->phase == VOTE_HANDS_ON)
                sheet_set_actions(sheet, keys_of_reading, KEYS_OF_READING);
        else
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        sheet->progress =
                words_of_count(&sheet->arena, (size_t)vote->voted, (size_t)vote->question.voters);
        builders[vote->phase](vote);
}

static struct next go_to(struct vote *vote, enum vote_phase phase)
{
        vote->phase = phase;
        return sheet_rebuild(vote);
}

// One vote; a digit that no way stands at counts for nothing.
static struct next count(struct vote *vote, int digit)
{
        if (digit > way_count(vote)) {
                sheet_say(&vote->sheet, STYLE_QUIET, _("No choice has this digit."));
                return next_of(NEXT_STAY);
        }
        if (digit == 0)
                vote->unsure++;
        else
                vote->votes[digit - 1]++;
        vote->voted++;
        return go_to(vote, VOTE_HANDS_ON);
}

static struct next hand_on(struct vote *vote)
{
        if (vote->voted < vote->question.voters)
                return go_to(vote, VOTE_ASKS);
        int most = most_chosen(vote);
        vote->sheet.list.chosen = most < 0 ? 0 : (size_t)most;
        return go_to(vote, VOTE_SHOWS);
}

// What was voted is forgotten with the page: that is not done by one key alone.
static struct next leave_vote(struct vote *vote)
{
        if (vote->voted == 0)
                return next_of(NEXT_POP);
        sheet_ask(&vote->sheet, _("Stop the vote?"), _("Nothing is decided yet."));
        return next_of(NEXT_STAY);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct vote *vote = state;

        switch (answer) {
        case SHEET_BACK:
                return leave_vote(vote);
        case SHEET_YES:
                return next_of(NEXT_POP);
        case SHEET_CHOSEN:
                vote->question.decided(vote->question.context, sheet_chosen(&vote->sheet));
                return next_of(NEXT_POP);
        case SHEET_NEXT:
                if (vote->phase == VOTE_HANDS_ON)
                        return hand_on(vote);
                sheet_say(&vote->sheet, STYLE_QUIET, _("Press the digit of your choice."));
                return next_of(NEXT_STAY);
        default:
                return next_of(NEXT_STAY);
        }
}

static const struct sheet_class sheet_class = {
        .name = "vote",
        .build = build,
        .answer = answer,
};

static struct next key(void *state, const struct key *key)
{
        struct vote *vote = state;
        bool is_vote = vote->phase == VOTE_ASKS && !vote->sheet.asking && key_digit(key) >= 0;

        return is_vote ? count(vote, key_digit(key)) : sheet_screen(vote).class->key(vote, key);
}

static void draw(void *state, const struct canvas *canvas)
{
        sheet_draw(state, canvas);
}

static void leave(void *state)
{
        sheet_screen(state).class->leave(state);
}

struct screen year_vote_screen(struct session *session, const struct year_vote_question *question)
{
        static const struct screen_class class = {
                .name = "vote", .draw = draw, .key = key, .leave = leave};
        struct vote *vote = sheet_new(&sheet_class, session, sizeof(*vote));

        vote->question = *question;
        return (struct screen){&class, vote};
}
