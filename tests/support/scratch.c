// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

bool scratch_make(char path[SCRATCH_PATH])
{
        (void)snprintf(path, SCRATCH_PATH, "/tmp/bereke-test-XXXXXX");
        return mkdtemp(path) != NULL;
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *walk)
{
        (void)status;
        (void)type;
        (void)walk;
        return remove(path);
}

void scratch_remove(const char *path)
{
        (void)nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}
