// SPDX-License-Identifier: GPL-3.0-or-later
// The time, handed in: tests and replays bring their own.
#ifndef BEREKE_BASE_CLOCK_H
#define BEREKE_BASE_CLOCK_H

#include <stddef.h>
#include <stdint.h>

struct clock {
        int64_t (*now)(void *context); // milliseconds since 1970, UTC
        void *context;
};

struct clock clock_of_machine(void);
int64_t clock_now(const struct clock *clock);

// Days since 1970 in local time at this moment; the unit of reviews and pledges.
int64_t clock_day(int64_t milliseconds);

// The moment in local time as in ISO 8601, with its zone: "2026-11-24T19:28:29+06:00".
enum { CLOCK_ISO = 40 };
void clock_iso(char out[CLOCK_ISO], int64_t milliseconds);

struct date {
        int year;
        int month; // 1–12
        int day;   // 1–31
};

struct date date_of_day(int64_t day);
int64_t date_to_day(struct date date);

#endif
