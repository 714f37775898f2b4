// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a household year: which page comes after which, what is asked above it, and how it
// is left. The page follows from the run alone and from what was read of it, so that a year taken
// up again stands where it stood.

#include "screens/year_play.h"

#include "base/translate.h"
#include "session/words.h"
#include "views/asked_number.h"

const struct action year_keys_of_choice[YEAR_KEYS] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

const struct action year_keys_of_reading[YEAR_KEYS] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_ESC, 0, N_("Leave"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

static bool has_then(const struct year_play *play)
{
        const struct decision *last = year_game_last(&play->game);

        return last && last->kind == DECISION_CHOICE &&
               play->game.scenario->events[last->object].choices[last->count].then;
}

// Of the pages that open the month: whoever has decided has read them.
static int pages_read(const struct year_play *play)
{
        enum { ALL = 2 };

        return year_game_last(&play->game) ? ALL : play->game.run.read;
}

static const struct year_page *page_of_open_month(struct year_play *play)
{
        int due[SCENARIO_LATERS];
        int read = pages_read(play);

        if (read == 0)
                return play->game.run.months > 0 ? &year_opening_page : &year_first_opening_page;
        if (read == 1 && year_game_news(&play->game, due) > 0)
                return &year_laters_page;
        if (!play->read_then && has_then(play))
                return &year_then_page;
        return year_event(&play->game.year) >= 0 ? &year_event_page : &year_decisions_page;
}

static const struct year_page *page_now(struct year_play *play)
{
        const struct run *run = &play->game.run;

        if (run->open)
                return page_of_open_month(play);
        if (run->months == 0)
                return &year_decisions_page;
        bool over = run->months == play->game.scenario->months;
        return over && play->read_month ? &year_goals_page : &year_month_page;
}

// What is new since the last look is not read yet.
static void look(struct year_play *play)
{
        const struct run *run = &play->game.run;

        if (!play->begun || run->months != play->months || run->open != play->open)
                play->read_then = play->read_month = false;
        else if (run->decision_count != play->decisions)
                play->read_then = run->decision_count < play->decisions;
        play->begun = true;
        play->months = run->months;
        play->open = run->open;
        play->decisions = run->decision_count;
}

struct next year_play_turn(struct year_play *play, const struct year_page *page)
{
        play->page = page;
        play->sheet.list.chosen = 0;
        sheet_rebuild(play);
        play->sheet.page.follow = false; // a new page is read from above
        return next_of(NEXT_STAY);
}

struct next year_play_turn_to_field(struct year_play *play, const struct year_page *page)
{
        field_set_text(&play->field, "");
        return year_play_turn(play, page);
}

struct next year_play_on(struct year_play *play)
{
        look(play);
        return year_play_turn(play, page_now(play));
}

void year_play_take_up(struct year_play *play, const struct run *run)
{
        year_game_take_up(&play->game, run);
        look(play);
}

void year_play_ask(
        struct year_play *play, enum year_question asks, const char *title, const char *text)
{
        play->asks = asks;
        sheet_ask(&play->sheet, title, text);
}

static void ask_unkept(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;
        const char *trouble = session_trouble(sheet->session);

        year_play_ask(play, ASKS_UNKEPT, _("This could not be kept"),
                arena_format(&sheet->arena, "%s\n\n%s", trouble ? trouble : "",
                        _("Go on without keeping it?")));
}

struct next year_play_after(struct year_play *play, bool kept)
{
        if (kept)
                return year_play_on(play);
        play->asks = ASKS_UNKEPT;
        return sheet_rebuild(play);
}

struct next year_play_decide(struct year_play *play, const struct decision *decision)
{
        struct household after;
        enum refusal refusal = year_game_try(&play->game, decision, &after);

        if (refusal != REFUSAL_NONE) {
                sheet_say(&play->sheet, STYLE_LOOK_AGAIN, year_refusal_words(refusal));
                return next_of(NEXT_STAY);
        }
        play->says_decision = decision->kind != DECISION_CHOICE;
        return year_play_after(play, year_game_decide(&play->game, decision));
}

struct next year_play_leave(struct year_play *play)
{
        const struct run *run = &play->game.run;

        if (!play->begun || run->months == play->game.scenario->months)
                return next_of(NEXT_POP);
        year_play_ask(play, ASKS_LEAVE, _("Leave the year?"),
                year_game_is_kept(&play->game)
                        ? _("All is kept. Next time you go on at this point.")
                        : _("Nothing is written down now."));
        return next_of(NEXT_STAY);
}

static const char *title_of(struct year_play *play)
{
        const struct session *session = play->sheet.session;
        struct arena *arena = &play->sheet.arena;
        int month = play->begun ? year_game_month(&play->game) : -1;
        const char *title = month < 0 ? year_text(&play->words, play->game.scenario->title)
                                      : year_month_title(&play->words, month);

        return session->person_count < 2
                       ? title
                       : arena_format(arena, "%s — %s", title, words_of_people(arena, session));
}

static void set_progress(struct year_play *play)
{
        struct sheet *sheet = &play->sheet;
        int month = play->begun ? year_game_month(&play->game) : -1;

        sheet->step = month + 1;
        sheet->steps = month < 0 ? 0 : play->game.scenario->months;
        if (month >= 0)
                sheet->progress =
                        words_of_count(&sheet->arena, (size_t)sheet->step, (size_t)sheet->steps);
}

static void say_decision(struct year_play *play)
{
        const struct decision *last = year_game_last(&play->game);

        if (play->says_decision && last)
                sheet_say(&play->sheet, STYLE_AMOUNT, year_decision_words(&play->words, last));
        play->says_decision = false;
}

static void build(void *state)
{
        struct year_play *play = state;
        struct sheet *sheet = &play->sheet;

        if (sheet->page.column.rows > 0) {
                play->rows = sheet->page.column.rows;
                play->columns = sheet->page.column.columns;
        }
        sheet_begin(sheet, "");
        sheet_set_actions(sheet, play->page->actions, play->page->action_count);
        play->words = year_words_of(&sheet->arena, play->game.scenario);
        sheet->title = title_of(play);
        set_progress(play);
        play->page->build(play);
        say_decision(play);
        if (play->asks == ASKS_UNKEPT)
                ask_unkept(play);
}

struct next year_play_begin_anew(struct year_play *play)
{
        kept_year_find(&play->kept, play->sheet.session, play->game.scenario);
        play->begun = false;
        play->anew = true;
        return year_play_turn(play, &year_story_page);
}

static struct next yes(struct year_play *play, enum year_question asked)
{
        switch (asked) {
        case ASKS_LEAVE:
                return next_of(NEXT_POP);
        case ASKS_UNKEPT:
                year_game_go_on_unkept(&play->game);
                return year_play_on(play);
        case ASKS_ANEW:
                return year_play_begin_anew(play);
        case ASKS_AMOUNT:
                return year_play_decide(play, &play->decision);
        case ASKS_NOTHING:
                break;
        }
        return next_of(NEXT_STAY);
}

// A page that goes on below is leafed through before Enter leads on.
static bool leafs(struct year_play *play, enum sheet_answer answer)
{
        const struct key down = {.code = KEY_CODE_PAGE_DOWN};

        return answer == SHEET_NEXT && page_key(&play->sheet.page, &down) == PAGE_USED;
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct year_play *play = state;
        enum year_question asked = play->asks;

        if (answer == SHEET_YES || answer == SHEET_NO) {
                play->asks = ASKS_NOTHING;
                session_forget_trouble(play->sheet.session);
                return answer == SHEET_YES ? yes(play, asked) : next_of(NEXT_STAY);
        }
        return leafs(play, answer) ? next_of(NEXT_STAY) : play->page->answer(play, answer);
}

static void leave(void *state)
{
        struct year_play *play = state;

        field_clear(&play->field);
        year_game_close(&play->game);
}

bool year_play_read(struct year_play *play, int64_t *hundredths, const struct year_bounds *bounds)
{
        struct sheet *sheet = &play->sheet;
        const struct number_reading typed = typed_number_read(field_text(&play->field));

        if (typed.outcome != NUMBER_READ) {
                sheet_say(sheet, STYLE_LOOK_AGAIN, asked_number_words(&sheet->arena, &typed));
                return false;
        }
        if (typed.value < bounds->least || typed.value > bounds->most) {
                sheet_say(sheet, STYLE_LOOK_AGAIN, bounds->words);
                return false;
        }
        *hundredths = typed.value;
        return true;
}

static const struct sheet_class class = {
        .name = "year", .build = build, .answer = answer, .leave = leave};

struct year_play *year_play_new(struct session *session, struct year_place place)
{
        struct year_play *play = sheet_new(&class, session, sizeof(*play));

        field_init(&play->field, NULL, YEAR_FIELD);
        play->voters = 1;
        if (!year_game_open(&play->game, session, place)) {
                struct screen unused = sheet_screen(play);
                unused.class->leave(unused.state);
                return NULL;
        }
        play->number = play->game.scenario->shared_seed ? YEAR_SHARED : YEAR_OF_OUR_OWN;
        kept_year_find(&play->kept, session, play->game.scenario);
        play->page = play->kept.state == YEAR_NOT_BEGUN ? &year_story_page : &year_taking_up_page;
        return play;
}
