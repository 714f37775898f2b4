// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/scenario_check.h"

void scenario_check_economics(struct maker *maker, const struct scenario *scenario)
{
        (void)maker;
        (void)scenario;
}
