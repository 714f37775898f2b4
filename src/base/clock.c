// SPDX-License-Identifier: GPL-3.0-or-later
// The time and the calendar. Whoever needs the time is handed a struct clock, so that tests and
// replays bring their own; days are counted from 1970 in the Gregorian calendar (Hinnant's
// days_from_civil).

#include "base/clock.h"

#include <stdio.h>
#include <time.h>

static int64_t machine_now(void *context)
{
        (void)context;
        struct timespec now;
        (void)clock_gettime(CLOCK_REALTIME, &now);
        return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct clock clock_of_machine(void)
{
        return (struct clock){.now = machine_now};
}

int64_t clock_now(const struct clock *clock)
{
        return clock->now(clock->context);
}

static int64_t divide_down(int64_t value, int64_t by)
{
        return value / by - (value % by < 0);
}

static struct tm local_time(int64_t milliseconds)
{
        time_t seconds = divide_down(milliseconds, 1000);
        struct tm local = {.tm_year = 70, .tm_mday = 1};
        (void)localtime_r(&seconds, &local);
        return local;
}

void clock_iso(char out[CLOCK_ISO], int64_t milliseconds)
{
        char zone[8]; // "+0600"
        struct tm local = local_time(milliseconds);
        size_t length = strftime(out, CLOCK_ISO - sizeof(zone), "%Y-%m-%dT%H:%M:%S", &local);
        (void)strftime(zone, sizeof(zone), "%z", &local);
        (void)snprintf(out + length, CLOCK_ISO - length, "%.3s:%s", zone, zone + 3);
}

int64_t clock_day(int64_t milliseconds)
{
        struct tm local = local_time(milliseconds);
        return date_to_day((struct date){local.tm_year + 1900, local.tm_mon + 1, local.tm_mday});
}

// Years are counted from March, so that the leap day comes last; an era is 400 of them.
struct date date_of_day(int64_t day)
{
        int64_t shifted = day + 719468;
        int64_t era = divide_down(shifted, 146097);
        int64_t in_era = shifted - era * 146097;
        int64_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
        int64_t in_year = in_era - (365 * year + year / 4 - year / 100);
        int64_t month = (5 * in_year + 2) / 153;
        return (struct date){
                .year = (int)(year + era * 400 + (month >= 10)),
                .month = (int)(month < 10 ? month + 3 : month - 9),
                .day = (int)(in_year - (153 * month + 2) / 5 + 1),
        };
}

int64_t date_to_day(struct date date)
{
        int64_t year = date.year - (date.month <= 2);
        int64_t era = divide_down(year, 400);
        int64_t in_era = year - era * 400;
        int64_t month = date.month > 2 ? date.month - 3 : date.month + 9;
        int64_t in_year = (153 * month + 2) / 5 + date.day - 1;
        return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719468;
}
