// SPDX-License-Identifier: GPL-3.0-or-later
// A sum from a lesson's file as people write it: numbers in groups of three, the signs of the
// school. Only letters that every console font has: "x" stands for times.

#include "course/sum_text.h"

#include <string.h>

#include "course/token.h"

static const char digits[] = "0123456789.,";

// Adds the number at the beginning; gives its bytes.
static size_t add_number(struct buffer *out, const char *text, enum language language)
{
        size_t length = strspn(text, digits);
        char number[32] = "";
        int64_t hundredths;

        if (length < sizeof(number)) {
                memcpy(number, text, length);
                number[length] = '\0';
        }
        if (token_amount(&hundredths, number)) {
                som_print(out, (struct som){hundredths}, language);
        } else {
                buffer_add_bytes(out, text, length);
        }
        return length;
}

static const char *sign_of(char letter, enum language language)
{
        switch (letter) {
        case '-':
                return "−";
        case '*':
                return language == LANGUAGE_EN ? "x" : "х";
        case '/':
                return language == LANGUAGE_EN ? "/" : ":";
        default:
                return NULL;
        }
}

void sum_text_print(struct buffer *out, const char *calc, bool whole, enum language language)
{
        const char *end = whole ? NULL : strchr(calc, '=');

        end = end ? end : calc + strlen(calc);
        while (end > calc && end[-1] == ' ')
                end--;
        while (calc < end) {
                const char *sign = sign_of(*calc, language);

                if (strchr(digits, *calc)) {
                        calc += add_number(out, calc, language);
                } else if (sign) {
                        buffer_add(out, sign);
                        calc++;
                } else {
                        buffer_add_bytes(out, calc++, 1);
                }
        }
}
