// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>
#include "support/demo.h"
int main(int count, char **arguments)
{
        if (count > 1 && strcmp(arguments[1], "demo") == 0)
                return demo_run();
        return 0;
}
