// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"

static void a_network_folder_is_known_by_its_type(void **state)
{
        (void)state;
        static const struct {
                unsigned long type;
                const char *name;
                bool network;
        } rows[] = {{0x6969, "nfs4", true}, {0xff534d42, "cifs", true}, {0xfe534d42, "smb3", true},
                {0x01021997, "9p", true}, {0x65735546, "fuse.sshfs", true},
                {0x65735546, "fuseblk", false}, {0xef53, "ext4", false}, {0x4d44, "vfat", false},
                {0x01021994, "tmpfs", false}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(
                        folder_type_is_network(rows[i].type, rows[i].name), rows[i].network);
}

static void errors_have_their_outcome(void **state)
{
        (void)state;
        static const struct {
                int error;
                enum store_outcome outcome;
        } rows[] = {{ENOENT, STORE_MISSING}, {EACCES, STORE_NO_RIGHTS}, {EROFS, STORE_READ_ONLY},
                {ENOSPC, STORE_FULL}, {EDQUOT, STORE_FULL}, {EFBIG, STORE_FULL},
                {EIO, STORE_FAILED}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(folder_outcome(rows[i].error), rows[i].outcome);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_network_folder_is_known_by_its_type),
                cmocka_unit_test(errors_have_their_outcome),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
