// SPDX-License-Identifier: GPL-3.0-or-later
// The start: pick the command and run it.

int main(void)
{
        return 0;
}
