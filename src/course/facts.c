// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up terms and facts, and how long a fact may be said.
#include "course/course.h"

#include <string.h>

#include "base/clock.h"
#include "course/token.h"

enum { FRESH_MONTHS = 6 };

const struct term *glossary_term(const struct glossary *glossary, const char *id)
{
        for (size_t i = 0; i < glossary->count; i++)
                if (strcmp(glossary->terms[i].id, id) == 0)
                        return &glossary->terms[i];
        return NULL;
}

const struct fact *facts_entry(const struct facts *facts, const char *id)
{
        for (size_t i = 0; i < facts->count; i++)
                if (strcmp(facts->entries[i].id, id) == 0)
                        return &facts->entries[i];
        return NULL;
}

// A date after today says that the clock is wrong; then nothing is known to be fresh.
static bool date_is_fresh(const char *text, int64_t today)
{
        struct date date;

        if (!text || !token_date(&date, text) || date_to_day(date) > today)
                return false;
        struct date now = date_of_day(today);
        int months = (now.year - date.year) * 12 + now.month - date.month;
        return months < FRESH_MONTHS || (months == FRESH_MONTHS && now.day <= date.day);
}

bool fact_is_fresh(const struct fact *fact, int64_t today)
{
        return date_is_fresh(fact->as_of, today) || date_is_fresh(fact->checked_on, today);
}
