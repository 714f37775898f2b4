// SPDX-License-Identifier: GPL-3.0-or-later
// A dead clock battery: today lies before the last thing recorded. Reviews and promises depend on
// the day, so it is asked for, as three numbers; this run of the program then counts from it.

#include "screens/ask_date.h"

#include <stdlib.h>

#include "base/translate.h"
#include "screens/arrival.h"
#include "screens/leaving.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum { DATE_PARTS = 3, FAR_DAYS = 60 };

struct ask_date {
        struct sheet sheet;
        size_t part; // 0 the day, 1 the month, 2 the year
        struct field fields[DATE_PARTS];
        int64_t day; // what was typed, once all parts are there
};

bool ask_date_is_needed(const struct session *session)
{
        return session_is_kept(session) && !session->date_given &&
               store_clock_is_behind(session->store);
}

static void build(void *state)
{
        struct ask_date *ask = state;
        struct sheet *sheet = &ask->sheet;
        const char *const labels[DATE_PARTS] = {
                _("Day: 1 to 31"), _("Month: 1 to 12"), _("Year: four digits")};

        sheet_begin(sheet, _("What day is it?"));
        sheet->progress = words_of_count(&sheet->arena, ask->part + 1, DATE_PARTS);
        page_add_text(&sheet->page, STYLE_TEXT,
                arena_format(&sheet->arena,
                        _("This computer says %s. That may be wrong. Please type today's date."),
                        words_of_day(&sheet->arena, session_today(sheet->session))));
        for (size_t i = 0; i < DATE_PARTS; i++)
                ask->fields[i].label = labels[i];
        page_add_field(&sheet->page, &ask->fields[ask->part]);
}

static int number(const struct field *field)
{
        return atoi(field_text(field));
}

// The day that was typed; false where the calendar has no such day.
static bool read_day(const struct ask_date *ask, int64_t *day)
{
        struct date typed = {
                .day = number(&ask->fields[0]),
                .month = number(&ask->fields[1]),
                .year = number(&ask->fields[2]),
        };

        if (typed.year < 100) // "26"
                typed.year += 2000;
        if (typed.year < 2000 || typed.month < 1 || typed.month > 12 || typed.day < 1)
                return false;
        *day = date_to_day(typed);
        struct date real = date_of_day(*day);
        return real.day == typed.day && real.month == typed.month;
}

static struct next begin_again(struct ask_date *ask)
{
        ask->part = 0;
        return sheet_rebuild(ask);
}

static struct next say(struct ask_date *ask, enum style style, const char *words)
{
        sheet_say(&ask->sheet, style, words);
        return next_of(NEXT_STAY);
}

static struct next accept(struct ask_date *ask)
{
        struct session *session = ask->sheet.session;

        session_set_today(session, ask->day);
        return next_screen(NEXT_RESTART, arrival_screen(session));
}

static struct next ask_whether(struct ask_date *ask, const char *question)
{
        sheet_ask(&ask->sheet, _("What day is it?"), question);
        return next_of(NEXT_STAY);
}

// A day before the last record, or long after it, is taken only after a question: one of the two
// was wrong, and people know it better than the computer.
static struct next finish(struct ask_date *ask)
{
        struct sheet *sheet = &ask->sheet;
        struct arena *arena = &sheet->arena;
        int64_t last = clock_day(store_last_fact_time(sheet->session->store));

        if (!read_day(ask, &ask->day)) {
                begin_again(ask);
                return say(ask, STYLE_LOOK_AGAIN,
                        _("There is no such day. Please type it once more."));
        }
        if (ask->day < last) {
                return ask_whether(
                        ask, arena_format(arena,
                                     _("Somebody worked here on %s already. Is today really %s?"),
                                     words_of_day(arena, last), words_of_day(arena, ask->day)));
        }
        if (ask->day > last + FAR_DAYS) {
                return ask_whether(ask, arena_format(arena, _("Today is %s. Is that right?"),
                                                words_of_day(arena, ask->day)));
        }
        return accept(ask);
}

static bool can_be(const struct ask_date *ask)
{
        static const int most[DATE_PARTS] = {31, 12, 9999};
        int typed = number(&ask->fields[ask->part]);

        return typed >= 1 && typed <= most[ask->part];
}

static struct next enter(struct ask_date *ask)
{
        if (*field_text(&ask->fields[ask->part]) == '\0')
                return say(ask, STYLE_KEY, _("Type the number, then press Enter."));
        if (!can_be(ask))
                return say(ask, STYLE_LOOK_AGAIN, _("Let us look again"));
        if (ask->part + 1 == DATE_PARTS)
                return finish(ask);
        ask->part++;
        return sheet_rebuild(ask);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct ask_date *ask = state;

        switch (answer) {
        case SHEET_ENTERED:
                return enter(ask);
        case SHEET_BACK:
                if (ask->part == 0)
                        return leaving_signs_out(ask->sheet.session);
                ask->part--;
                return sheet_rebuild(ask);
        case SHEET_YES:
                return accept(ask);
        case SHEET_NO:
                return begin_again(ask);
        default:
                return next_of(NEXT_STAY);
        }
}

static void leave(void *state)
{
        struct ask_date *ask = state;

        for (size_t i = 0; i < DATE_PARTS; i++)
                field_clear(&ask->fields[i]);
}

static const struct sheet_class class = {
        .name = "ask date",
        .actions = keys_of_field,
        .action_count = KEYS_OF_FIELD,
        .build = build,
        .answer = answer,
        .leave = leave,
};

struct screen ask_date_screen(struct session *session)
{
        static const size_t digits[DATE_PARTS] = {2, 2, 4};
        struct ask_date *ask = sheet_new(&class, session, sizeof(*ask));

        for (size_t i = 0; i < DATE_PARTS; i++) {
                field_init(&ask->fields[i], NULL, digits[i]);
                ask->fields[i].digits_only = true;
        }
        return sheet_screen(ask);
}
