// SPDX-License-Identifier: GPL-3.0-or-later
// One household year as a plain loop over plain figures: what the engine is measured against. Only
// what the careless family of this one scenario can meet is here.

#include "bench/year_by_hand.h"

#include <stdbool.h>

#include "base/hash.h"
#include "base/memory.h"
#include "household/chance.h"

#define SOM(whole) (INT64_C(100) * (whole))

enum { MONTHS = 12, WAITING = 16, CERTAIN = 10000, GAIN_A_MONTH = 3, APRIL = 7 };

enum month_bit {
        SEP = 1 << 0,
        OCT = 1 << 1,
        NOV = 1 << 2,
        DEC = 1 << 3,
        JAN = 1 << 4,
        FEB = 1 << 5,
        MAR = 1 << 6,
        APR = 1 << 7,
        MAY = 1 << 8,
        JUN = 1 << 9,
        JUL = 1 << 10,
        AUG = 1 << 11,
        ALL_YEAR = (1 << 12) - 1
};

// ---- the figures ----

static const int certain_income[MONTHS] = {
        68200, 58200, 25200, 18200, 16200, 16200, 23200, 34200, 36200, 36200, 36200, 37200};
static const int milk[MONTHS] = {3000, 2000, 0, 0, 0, 0, 2000, 4000, 6000, 6000, 5000, 4000};
static const int food[MONTHS] = {
        15000, 15000, 17000, 18000, 18000, 18000, 18000, 17000, 16000, 15000, 15000, 15000};
static const int other_expense[MONTHS] = {
        48700, 17200, 10700, 12700, 12700, 12700, 20700, 17700, 9700, 8700, 8700, 24700};

static const int64_t transport = SOM(2500), poor_transport = SOM(1500);
static const int64_t lender_up_to = SOM(40000);
static const int64_t sheep_price = SOM(11000), cow_price = SOM(70000); // in August
static const int64_t musts_a_month = SOM(28367);

// What an event, or what comes of it later, does to a family that takes the cheapest choice.
struct change {
        int cash, wellbeing, agreement, cows;
};

static const struct happening {
        const char *id;
        unsigned months;
        int chance; // of 10 000
        bool once;
        int sheep, cows; // that there must be
        int choice;
        struct change now;
        int later_months, later_chance; // 0: nothing comes of it
        struct change later;
} happenings[] = {
        {"coal", SEP, CERTAIN, false, 0, 0, 1, {10000, 1, 0, 0}, 3, CERTAIN, {-12000, 0, 0, 0}},
        {"neighbour-asks", SEP | NOV, 4500, true, 0, 0, 2, {0, -1, 0, 0}, 0, 0, {0}},
        {"toi", OCT, CERTAIN, false, 0, 0, 0, {0, -1, 2, 0}, 0, 0, {0}},
        {"machine-broken", OCT | MAR, 2500, true, 0, 0, 1, {-500, 0, 0, 0}, 1, 6000,
                {-3000, -1, 0, 0}},
        {"sewing-order", NOV | FEB, 4500, true, 0, 0, 0, {3600, -3, 0, 0}, 0, 0, {0}},
        {"phone", DEC, CERTAIN, false, 0, 0, 2, {-1500, 0, 0, 0}, 4, 3500, {-5000, -1, 0, 0}},
        {"stove", DEC | JAN, 3500, true, 0, 0, 2, {0, -3, 0, 0}, 0, 0, {0}},
        {"illness", JAN, 6000, false, 0, 0, 2, {-2000, -2, 0, 0}, 1, 6000, {-10000, -4, 0, 0}},
        {"city-work", JAN | FEB, 4000, true, 0, 0, 0, {7000, -3, -1, 0}, 0, 0, {0}},
        {"night-message", FEB, CERTAIN, false, 0, 0, 0, {0, -1, 1, 0}, 0, 0, {0}},
        {"snowstorm", JAN | FEB, 2000, true, 1, 0, 0, {0, -2, 0, 0}, 0, 0, {0}},
        {"seed", MAR, CERTAIN, false, 0, 0, 1, {3000, 0, 0, 0}, 5, 6000, {-5000, 0, 0, 0}},
        {"guarantor", APR, CERTAIN, false, 0, 0, 0, {0, 1, 0, 0}, 3, 3000, {-9000, -2, 0, 0}},
        {"excursion", APR | MAY, 6000, true, 0, 0, 2, {0, -1, 0, 0}, 0, 0, {0}},
        {"remittance-late", MAY, 6500, false, 0, 0, 2, {-2000, -3, 0, 0}, 1, CERTAIN,
                {6000, 0, 0, 0}},
        {"wool", MAY | JUN, 6000, true, 4, 0, 0, {2000, 0, 0, 0}, 0, 0, {0}},
        {"grant", JUN, CERTAIN, false, 0, 0, 1, {0, -3, 0, 0}, 2, 4000, {4500, 1, 0, 0}},
        {"hail", JUN | JUL, 3000, true, 0, 0, 1, {0}, 1, CERTAIN, {-3000, 0, 0, 0}},
        {"ermek-visits", JUL, 5000, false, 0, 0, 2, {1000, -1, 1, 0}, 0, 0, {0}},
        {"school", AUG, CERTAIN, false, 0, 0, 1, {4000, -1, 0, 0}, 0, 0, {0}},
        {"wedding", NOV | AUG, 4000, true, 0, 0, 2, {0, -1, 1, 0}, 0, 0, {0}},
        {"cow-ill", ALL_YEAR, 200, true, 0, 1, 2, {0}, 1, 4000, {0, -8, 0, -1}},
};

enum { HAPPENINGS = ARRAY_LENGTH(happenings) };

// ---- the luck ----

static uint64_t scenario_key;
static uint64_t happening_keys[MONTHS][HAPPENINGS];
static uint64_t later_keys[MONTHS][HAPPENINGS];
static uint64_t birth_key, loss_keys[MONTHS];

void year_by_hand_prepare(void)
{
        uint64_t sheep_key = hash_key("sheep");

        scenario_key = hash_key("autumn-to-autumn");
        birth_key = chance_key(sheep_key, APRIL, CHANCE_BIRTH);
        for (int month = 0; month < MONTHS; month++) {
                loss_keys[month] = chance_key(sheep_key, month, CHANCE_LOSS);
                for (int i = 0; i < HAPPENINGS; i++) {
                        uint64_t key = hash_key(happenings[i].id);
                        uint64_t choice = hash_mix(key, (uint64_t)happenings[i].choice);
                        happening_keys[month][i] = chance_key(key, month, CHANCE_EVENT);
                        later_keys[month][i] = chance_key(hash_mix(choice, 0), month, CHANCE_LATER);
                }
        }
}

static bool hits(uint64_t luck, uint64_t key, int chance)
{
        return chance == CERTAIN || chance_comes(luck, key, chance);
}

// ---- the year ----

struct home {
        uint64_t luck;
        int64_t cash, arrears, owed, lender, shortage_paid;
        int sheep, cows, wellbeing, agreement, gained;
        bool recovering;
        bool happened[HAPPENINGS];
        struct {
                int happening, month;
        } waiting[WAITING];
        int waiting_count;
};

static int64_t smaller(int64_t one, int64_t other)
{
        return one < other ? one : other;
}

static int within(int value)
{
        return value < 0 ? 0 : value > 100 ? 100 : value;
}

static void pay(struct home *home, int64_t amount)
{
        int64_t paid = smaller(home->cash, amount);

        home->cash -= paid;
        home->arrears += amount - paid;
}

static void settle(struct home *home)
{
        int64_t paid = smaller(home->cash, home->arrears);

        home->cash -= paid;
        home->arrears -= paid;
}

static void feel(struct home *home, int change)
{
        int before = home->wellbeing;

        if (change > GAIN_A_MONTH - home->gained)
                change = GAIN_A_MONTH - home->gained;
        home->wellbeing = within(before + change);
        if (home->wellbeing > before)
                home->gained += home->wellbeing - before;
}

static void apply(struct home *home, const struct change *change)
{
        if (change->cash >= 0)
                home->cash += SOM(change->cash);
        else
                pay(home, SOM(-change->cash));
        feel(home, change->wellbeing);
        home->agreement = within(home->agreement + change->agreement);
        home->cows += home->cows > 0 ? change->cows : 0;
        settle(home);
}

static void open_month(struct home *home, int month)
{
        int64_t interest = (home->lender * 3 + 5000) / 10000 * 100;

        home->gained = 0;
        home->cash += SOM(certain_income[month] + milk[month] * home->cows);
        home->shortage_paid += interest;
        pay(home, interest);
        pay(home, SOM(other_expense[month]));
        if (home->recovering) {
                pay(home, SOM(food[month]) * 3 / 4);
                feel(home, -4);
                pay(home, poor_transport);
                feel(home, -1);
        } else {
                pay(home, SOM(food[month]) + transport);
        }
        settle(home);
}

static void see_what_came_of_it(struct home *home, int month)
{
        int kept = 0;

        for (int i = 0; i < home->waiting_count; i++) {
                int happening = home->waiting[i].happening;
                if (home->waiting[i].month != month)
                        home->waiting[kept++] = home->waiting[i];
                else if (hits(home->luck, later_keys[month][happening],
                                 happenings[happening].later_chance))
                        apply(home, &happenings[happening].later);
        }
        home->waiting_count = kept;
}

static void meet(struct home *home, int month)
{
        for (int i = 0; i < HAPPENINGS; i++) {
                const struct happening *happening = &happenings[i];
                if (!(happening->months >> month & 1) || (happening->once && home->happened[i]) ||
                        home->sheep < happening->sheep || home->cows < happening->cows ||
                        !hits(home->luck, happening_keys[month][i], happening->chance))
                        continue;
                home->happened[i] = true;
                if (happening->later_months > 0) {
                        home->waiting[home->waiting_count].happening = i;
                        home->waiting[home->waiting_count++].month =
                                month + happening->later_months;
                }
                apply(home, &happening->now);
        }
}

static void borrow_or_give_back(struct home *home)
{
        if (home->arrears > 0) {
                int64_t given = smaller(home->arrears, lender_up_to - home->lender);
                home->lender += given;
                home->cash += given;
                settle(home);
        } else {
                int64_t back = smaller(home->cash, home->lender);
                home->lender -= back;
                home->cash -= back;
        }
        int64_t back = smaller(home->owed, home->cash - musts_a_month);
        if (back > 0) {
                home->cash -= back;
                home->owed -= back;
        }
}

static void close_month(struct home *home)
{
        settle(home);
        borrow_or_give_back(home);
        if (home->arrears > 0)
                feel(home, -5);
        home->recovering = home->arrears > musts_a_month || home->wellbeing == 0;
        if (home->recovering) {
                home->owed += home->arrears;
                home->arrears = 0;
                home->wellbeing = home->wellbeing == 0 ? 20 : within(home->wellbeing - 10);
                home->agreement = within(home->agreement - 10);
        }
}

static int count_heads(const struct home *home, uint64_t key, int chance)
{
        int count = 0;

        for (int head = 0; head < home->sheep; head++)
                count += hits(home->luck, key + (unsigned)head * CHANCE_PURPOSES, chance);
        return count;
}

static void look_after_herd(struct home *home, int month)
{
        int born = month == APRIL ? count_heads(home, birth_key, 3500) : 0;

        home->sheep += born - count_heads(home, loss_keys[month], 100);
}

void year_by_hand_play(struct year_by_hand *end, uint64_t seed)
{
        struct home home = {
                .luck = hash_mix_seed(chance_luck(seed, scenario_key)),
                .cash = SOM(6000),
                .sheep = 8,
                .cows = 1,
                .wellbeing = 64,
                .agreement = 60,
        };

        for (int month = 0; month < MONTHS; month++) {
                open_month(&home, month);
                see_what_came_of_it(&home, month);
                meet(&home, month);
                close_month(&home);
                look_after_herd(&home, month);
        }
        int64_t debt = home.arrears + home.owed + home.lender;
        end->balance = home.cash - debt + home.shortage_paid;
        end->wealth = home.cash - debt + home.sheep * sheep_price + home.cows * cow_price;
        end->wellbeing = home.wellbeing;
}
