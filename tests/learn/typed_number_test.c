// SPDX-License-Identifier: GPL-3.0-or-later
// Every clause of the grading page about numbers, and what could go wrong beyond it.
#include "learn/typed_number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

struct reading_case {
        const char *typed;
        int64_t value; // hundredths
};

static const struct reading_case read_cases[] = {
        {"12500", 1250000},
        {"0", 0},
        {"00", 0},
        {"05", 500},
        {"  12500  ", 1250000},
        // Spaces of every kind, and apostrophes.
        {"12 500", 1250000},
        {"12\u00a0500", 1250000},
        {"12\u202f500", 1250000},
        {"12\u2009500", 1250000},
        {"12\t500", 1250000},
        {"1 234 567", 123456700},
        {"12'500", 1250000},
        {"12\u2019500", 1250000},
        {"1'234'567", 123456700},
        // Units behind it.
        {"3500 сом", 350000},
        {"3500сом", 350000},
        {"3500 СОМ", 350000},
        {"3500 сома", 350000},
        {"3500 сомов", 350000},
        {"3500 сом.", 350000},
        {"3500 som", 350000},
        {"3500 Som", 350000},
        {"3500 с", 350000},
        {"3500с.", 350000},
        {"3500 c", 350000},
        {"5%", 500},
        {"5 %", 500},
        {"5\u00a0%", 500},
        {"5 процентов", 500},
        {"5 пайыз", 500},
        {"5 percent", 500},
        {"12,500 сом", 1250000},
        // '.' or ',' before exactly three digits groups, before one or two it is the decimal.
        {"12,500", 1250000},
        {"12.500", 1250000},
        {"16,000", 1600000},
        {"16.000", 1600000},
        {"1,234,567", 123456700},
        {"1.234.567", 123456700},
        {"1,5", 150},
        {"1.5", 150},
        {"1,50", 150},
        {"1.55", 155},
        {"0,5", 50},
        {"0,05", 5},
        {",5", 50},
        {".25", 25},
        {"12500,50", 1250050},
        {"12 500,50", 1250050},
        {"12,500.50", 1250050},
        {"12.500,50", 1250050},
        {"1'000.5", 100050},
        {"3500.", 350000},
        {"3500,", 350000},
        // Thousands.
        {"3 миң", 300000},
        {"3миң", 300000},
        {"3 МИҢ", 300000},
        {"3 миң сом", 300000},
        {"3 тыс", 300000},
        {"3 тыс.", 300000},
        {"3 тыс. сом", 300000},
        {"3тыс.сом", 300000},
        {"1 тысяча", 100000},
        {"3 тысячи", 300000},
        {"5 тысяч", 500000},
        {"1 тысячу", 100000},
        {"3 thousand", 300000},
        {"3 thousand som", 300000},
        {"1,5 миң", 150000},
        {"2.5 thousand", 250000},
        {"1 500 миң", 150000000},
        {"3 миң 500", 350000},
        {"3 миң 500 сом", 350000},
        {"3 миң 50", 305000},
        {"3 миң 5,5", 300550},
        {"3 тыс. 500", 350000},
        // Signs.
        {"-500", -50000},
        {"\u2212500", -50000},
        {"\u2013500", -50000},
        {"- 500", -50000},
        {"-1,5", -150},
        {"-3 миң", -300000},
        {"+500", 50000},
        // The largest that fits, and many zeros.
        {"92233720368547758", INT64_C(9223372036854775800)},
        {"92233720368547758,07", INT64_MAX},
        {"-92233720368547758,07", -INT64_MAX},
        {"0000000000000000000000000000000000000000000000007", 700},
};

static void test_reads_what_is_clear(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(read_cases); i++) {
                struct number_reading reading = typed_number_read(read_cases[i].typed);
                if (reading.outcome != NUMBER_READ || reading.value != read_cases[i].value)
                        fail_msg("\"%s\": outcome %d, %lld", read_cases[i].typed,
                                (int)reading.outcome, (long long)reading.value);
        }
}

struct doubtful_case {
        const char *typed;
        int64_t value;
        int64_t other;
};

static const struct doubtful_case doubtful_cases[] = {
        {"0,500", 50000, 50},
        {",500", 50000, 50},
        {"1234,500", 123450000, 123450},
        {"12,5000", 12500000, 1250},
        {"0.1250", 125000, 12},
        {"1,234.567", 123456700, 123456},
        {"1.234,567", 123456700, 123456},
        {"12 500,000", 1250000000, 1250000},
        {"10 00,5", 1000500, 100050},
        {"1,50,000", 15000000, 15000000},
        {"12 5", 12500, 12500},
        {"3 500 4", 3500400, 3500400},
        {"0 500", 50000, 50000},
        {"1,500 миң", 150000000, 150000},
        {"1.500 тыс", 150000000, 150000},
        {"-0,500", -50000, -50},
};

static void test_asks_between_two_readings(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(doubtful_cases); i++) {
                const struct doubtful_case *row = &doubtful_cases[i];
                struct number_reading reading = typed_number_read(row->typed);
                if (reading.outcome != NUMBER_AMBIGUOUS || reading.value != row->value ||
                        reading.other != row->other)
                        fail_msg("\"%s\": outcome %d, %lld or %lld", row->typed,
                                (int)reading.outcome, (long long)reading.value,
                                (long long)reading.other);
        }
}

static const char *const no_numbers[] = {
        "",
        " ",
        "-",
        ".",
        ",",
        "abc",
        "сом",
        "миң",
        "%",
        "5 кг",
        "5 5 сом сом",
        "5-6",
        "5/2",
        "1e5",
        "0x10",
        "1.5.2",
        "1,5,5",
        "12.05.2024",
        "5 мин",
        "3к",
        "3 миң 5000",
        "3 миң 1000",
        "1,5 миң 500",
        "3 миң 0,500",
        "3 миң миң",
        "5 сомом",
        "5 сом 6",
        "--5",
        "5..",
        "5 ,5",
        "٣",
        "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "5 миң 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
};

static void test_knows_what_is_no_number(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(no_numbers); i++) {
                struct number_reading reading = typed_number_read(no_numbers[i]);
                if (reading.outcome != NUMBER_NONE)
                        fail_msg("\"%s\": outcome %d, %lld", no_numbers[i], (int)reading.outcome,
                                (long long)reading.value);
        }
}

static const char *const too_large[] = {
        "92233720368547759",
        "92233720368547758,08",
        "99999999999999999999999999",
        "-99999999999999999999999999",
        "92233720368547758 миң",
        "92233720368547 миң 758,08 с",
        "9999999999999999999999,5000",
        "92233720368547758,0800",
        "999 999 999 999 999 999 999",
};

static void test_never_overflows(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(too_large); i++) {
                struct number_reading reading = typed_number_read(too_large[i]);
                if (reading.outcome != NUMBER_TOO_LARGE)
                        fail_msg("\"%s\": outcome %d", too_large[i], (int)reading.outcome);
        }
}

static void test_a_flood_is_no_number(void **state)
{
        (void)state;
        static char flood[100000];
        memset(flood, '1', sizeof(flood) - 1);
        assert_int_equal(typed_number_read(flood).outcome, NUMBER_NONE);
        flood[NUMBER_LONGEST] = '\0';
        assert_int_equal(typed_number_read(flood).outcome, NUMBER_TOO_LARGE);
}

static void test_sixteen_thousand_is_never_sixteen(void **state)
{
        (void)state;
        static const char *const sixteen_thousand[] = {
                "16000", "16 000", "16,000", "16.000", "16'000", "16 миң", "16 тыс", "16000 сом"};
        for (size_t i = 0; i < ARRAY_LENGTH(sixteen_thousand); i++)
                assert_int_equal(typed_number_read(sixteen_thousand[i]).value, 1600000);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_reads_what_is_clear),
                cmocka_unit_test(test_asks_between_two_readings),
                cmocka_unit_test(test_knows_what_is_no_number),
                cmocka_unit_test(test_never_overflows),
                cmocka_unit_test(test_a_flood_is_no_number),
                cmocka_unit_test(test_sixteen_thousand_is_never_sixteen),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
