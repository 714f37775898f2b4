// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of a course that does not exist. `build/tests/ui/terminal_test demo` shows them.
#include "support/demo.h"

#include <locale.h>
#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "ui/frame.h"
#include "ui/loop.h"
#include "ui/page.h"
#include "ui/popup.h"

static const struct action actions[] = {
        {KEY_CODE_ENTER, 0, N_("Тандоо"), NULL},
        {KEY_CODE_ESC, 0, N_("Артка"), NULL},
        {KEY_CODE_TAB, 0, N_("Меню"), NULL},
        {KEY_CODE_DIGIT, 0, N_("Билбейм"), NULL},
};

struct demo {
        enum demo_screen which;
        const char *title, *progress;
        int step;
        struct page page;
        struct list list;
        struct list_item items[6];
        struct table table;
        struct chart chart;
        struct field name, pin;
        struct letters letters;
        struct popup popup;
        bool asking;
        const char *message;
};

static void fill_menu(struct demo *demo)
{
        static const struct list_item items[] = {
                {"Энчи: акчаны конвертке бөлүү", "Бир суроо, үч жооп", "3 / 8", STYLE_TEXT, false},
                {"Конверттер жана эреже", "Узун бет, терминдер", "бүттү", STYLE_TEXT, false},
                {"Үй-бүлөнүн эсеби", "Таблица жана диаграмма", NULL, STYLE_TEXT, false},
                {"Мен жаңымын", "Аты-жөнү жана PIN", NULL, STYLE_TEXT, false},
        };
        memcpy(demo->items, items, sizeof(items));
        demo->title = "Береке";
        page_add_text(&demo->page, STYLE_TEXT, "Саламатсызбы, Айгүл! Бүгүн эмнени карайбыз?");
        list_set(&demo->list, demo->items, ARRAY_LENGTH(items));
        page_add_list(&demo->page, &demo->list);
}

static void fill_question(struct demo *demo)
{
        static const struct list_item items[] = {
                {"1 000 сомду коопсуздук кутусуна салат", NULL, NULL, STYLE_TEXT, false},
                {"Баарын кошунасына карызга берет, анткени ал дагы бир жолу сурады", NULL, NULL,
                        STYLE_TEXT, false},
                {"Эртең ойлонот", NULL, NULL, STYLE_TEXT, false},
        };
        memcpy(demo->items, items, sizeof(items));
        demo->title = "Конверттер";
        demo->progress = "3 / 8";
        demo->step = 3;
        page_add_text(
                &demo->page, STYLE_TEXT, "Айгүлдө 3 000 сом калды. Биринчи эмне кылганы жакшы?");
        list_set(&demo->list, demo->items, ARRAY_LENGTH(items));
        page_add_list(&demo->page, &demo->list);
}

static void fill_reading(struct demo *demo)
{
        static const char first[] =
                "Үй-бүлөлүк бюджет — бул бир айдагы кирешелер менен чыгашалардын тизмеси. "
                "Ал эч кимди чектебейт: ал акчаңыз кайда кетип жатканын көрсөтөт.";
        demo->title = "Үй-бүлөлүк бюджет деген эмне";
        demo->progress = "1 / 8";
        demo->step = 1;
        page_add_text(&demo->page, STYLE_TEXT, first);
        const char *term = "Үй-бүлөлүк бюджет";
        page_mark(&demo->page, &(struct span){0, strlen(term), STYLE_TERM, "budget"});
        page_add_heading(&demo->page, "Үч кадам");
        page_add_item(&demo->page, "Кирешенин баарын жазыңыз.");
        page_add_item(&demo->page, "Чыгашаны үчкө бөлүңүз: милдеттүү, керектүү, каалоо. Ар бирине "
                                   "өз конверти болсун.");
        page_add_item(&demo->page, "Калганын коопсуздук кутусуна салыңыз.");
        page_add_box(&demo->page, STYLE_RULE, "Эреже",
                "Адегенде өзүңүзгө төлөңүз: акча келген күнү бир бөлүгүн четке коюңуз.");
        page_add_box(&demo->page, STYLE_WARNING, "Абайлаңыз",
                "Картаңыздын PIN кодун эч кимге айтпаңыз.");
}

static void fill_table(struct demo *demo)
{
        static const char *const cells[] = {"Эмнеге", "Март, сом", "Апрель, сом", "Азык-түлүк",
                "12 500", "11 900", "Жол кире жана отун", "3 200", "4 050", "Балдардын окуусу",
                "1 800", "900", "Баары", "17 500", "16 850"};
        static const struct chart_bar bars[] = {{"Азык-түлүк", "12 500 сом", 12500},
                {"Жол кире", "3 200 сом", 3200}, {"Окуу", "1 800 сом", 1800},
                {"Аманат", "0 сом", 0}};
        demo->title = "Үй-бүлөнүн эсеби";
        demo->progress = "5 / 8";
        demo->step = 5;
        demo->table = (struct table){cells, 3, 5, true};
        demo->chart = (struct chart){.bars = bars, .count = ARRAY_LENGTH(bars)};
        page_add_text(&demo->page, STYLE_TEXT, "Эки айды салыштырыңыз.");
        page_add_table(&demo->page, &demo->table);
        page_add_chart(&demo->page, &demo->chart);
}

static void fill_form(struct demo *demo)
{
        demo->title = "Мен жаңымын";
        field_init(&demo->name, "Атыңыз ким?", 24);
        field_init(&demo->pin, "PIN: 4–6 цифра", 6);
        demo->pin.hidden = demo->pin.digits_only = true;
        letters_init(&demo->letters, &demo->name, LANGUAGE_KY);
        page_add_field(&demo->page, &demo->name);
        page_add_letters(&demo->page, &demo->letters);
        page_add_field(&demo->page, &demo->pin);
}

static void demo_draw(void *state, const struct canvas *canvas)
{
        struct demo *demo = state;
        const struct frame frame = {
                .title = demo->title,
                .progress = demo->progress,
                .step = demo->step,
                .steps = demo->step ? 8 : 0,
                .message = demo->message,
                .message_style = STYLE_LOOK_AGAIN,
                .actions = actions,
                .action_count = demo->list.count ? 4 : 3,
        };
        struct canvas body;
        if (!frame_draw(&frame, canvas, &body))
                return;
        page_draw(&demo->page, &body);
        if (demo->asking)
                popup_draw(&demo->popup, canvas);
}

static struct next chosen(struct demo *demo)
{
        if (demo->which == DEMO_MENU)
                return next_screen(
                        NEXT_PUSH, demo_screen((enum demo_screen)(demo->list.chosen + 1)));
        demo->message = demo->list.chosen == 0 ? "Туура. Ошондо ооруп калган уй карызга айланбайт."
                                               : "Кел, дагы бир карайлы.";
        return next_of(NEXT_STAY);
}

static struct next key_in_popup(struct demo *demo, const struct key *key)
{
        enum popup_answer answer = popup_key(&demo->popup, key);
        demo->asking = answer == POPUP_OPEN;
        return next_of(answer == POPUP_YES ? NEXT_END : NEXT_STAY);
}

static struct next demo_key(void *state, const struct key *key)
{
        struct demo *demo = state;
        if (demo->asking)
                return key_in_popup(demo, key);
        demo->message = NULL;
        enum page_answer answer = page_key(&demo->page, key);
        if (answer == PAGE_CHOSEN)
                return chosen(demo);
        if (answer == PAGE_LINK)
                demo->message = page_link(&demo->page);
        if (answer != PAGE_UNUSED)
                return next_of(NEXT_STAY);
        if (key_goes_back(key) && demo->which != DEMO_MENU)
                return next_of(NEXT_POP);
        if (key->code == KEY_CODE_TAB || key_goes_back(key)) {
                popup_ask(&demo->popup, "Береке", "Чыгасызбы? Жооптор сакталды.");
                demo->asking = true;
                return next_of(NEXT_STAY);
        }
        return next_of(NEXT_UNUSED);
}

static void demo_leave(void *state)
{
        struct demo *demo = state;
        page_clear(&demo->page);
        field_clear(&demo->name);
        field_clear(&demo->pin);
        memory_free(demo);
}

struct screen demo_screen(enum demo_screen which)
{
        static const struct screen_class class = {"demo", false, demo_draw, demo_key, demo_leave};
        static void (*const fill[DEMO_COUNT])(struct demo *) = {
                fill_menu, fill_question, fill_reading, fill_table, fill_form};
        struct demo *demo = memory_new(sizeof(*demo));
        demo->which = which;
        page_init(&demo->page);
        fill[which](demo);
        return (struct screen){&class, demo};
}

static struct next change_look(void *context, const struct screen *top, const struct key *key)
{
        struct terminal *terminal = context;
        (void)top;
        if (key->code == KEY_CODE_DIGIT && key_digit(key) == 9)
                terminal_set_theme(terminal, (terminal_theme(terminal) + 1) % THEME_COUNT);
        if (key->code == KEY_CODE_DIGIT && key_digit(key) == 8)
                terminal_set_larger(terminal, !terminal_is_larger(terminal));
        return next_of(NEXT_STAY);
}

int demo_run(void)
{
        setlocale(LC_CTYPE, "C.UTF-8");
        struct diagnostics diagnostics;
        diagnostics_init(&diagnostics);
        struct terminal *terminal = terminal_new(&diagnostics);
        diagnostics_clear(&diagnostics);
        if (!terminal)
                return 69;
        struct loop *loop = loop_new(terminal);
        struct stack *stack = stack_new(terminal, change_look, terminal);
        stack_go(stack, next_screen(NEXT_PUSH, demo_screen(DEMO_MENU)));
        stack_run(stack, loop);
        stack_free(stack);
        loop_free(loop);
        terminal_free(terminal);
        return 0;
}
