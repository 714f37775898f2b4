// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void content_has_one_name(void **state)
{
        (void)state;
        char name[HASH_TEXT];
        hash_content(name, "", 0);
        assert_string_equal(name, "cae66941d9efbd404e4d88758ea67670"); // BLAKE2b-128 of nothing
        char other[HASH_TEXT];
        hash_content(name, "bereke", 6);
        hash_content(other, "bereke", 6);
        assert_string_equal(name, other);
        hash_content(other, "berekE", 6);
        assert_string_not_equal(name, other);
}

static void keys_and_draws_are_fixed_for_ever(void **state)
{
        (void)state;
        assert_int_equal(hash_key(""), UINT64_C(0xcbf29ce484222325));
        assert_int_equal(hash_key("a"), UINT64_C(0xaf63dc4c8601ec8c)); // FNV-1a's own vectors
        assert_int_equal(hash_mix(1, 2), hash_mix(1, 2));
        assert_int_not_equal(hash_mix(1, 2), hash_mix(2, 1));
        assert_int_not_equal(hash_mix(0, 0), 0);
}

static void draws_are_even(void **state)
{
        (void)state;
        int ones[64] = {0};
        for (uint64_t key = 0; key < 4096; key++) {
                uint64_t draw = hash_mix(7, key);
                for (int bit = 0; bit < 64; bit++)
                        ones[bit] += (int)(draw >> bit & 1);
        }
        for (int bit = 0; bit < 64; bit++)
                assert_in_range(ones[bit], 2048 - 160, 2048 + 160); // five standard deviations
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(content_has_one_name),
                cmocka_unit_test(keys_and_draws_are_fixed_for_ever),
                cmocka_unit_test(draws_are_even),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
