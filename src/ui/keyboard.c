// SPDX-License-Identifier: GPL-3.0-or-later
// Reads byte by byte and puts letters together itself: ncurses' get_wch() without waiting loses the
// first byte of a letter whose second has not come yet. Escape sequences that nobody knows are
// swallowed whole, so that Shift+F5 is not read as Esc and three digits.
#include "ui/keyboard.h"

#include <wctype.h>

#include "base/memory.h"
#include "base/text.h"

enum {
        ESCAPE_WAIT = 200,      // milliseconds; 50 tears the arrow keys of slow lines apart
        PASTE_BYTES = 64 << 10, // more than anyone has a use for here
        CODE_PASTE_BEGINS = KEY_MAX + 1,
        CODE_PASTE_ENDS,
};

// What terminals send besides what terminfo says of them: arrows in the other mode, the keypad,
// pastes.
static const struct {
        const char *bytes;
        int code;
} sequences[] = {
        {"\033[200~", CODE_PASTE_BEGINS},
        {"\033[201~", CODE_PASTE_ENDS},
        {"\033[A", KEY_UP},
        {"\033OA", KEY_UP},
        {"\033[B", KEY_DOWN},
        {"\033OB", KEY_DOWN},
        {"\033[C", KEY_RIGHT},
        {"\033OC", KEY_RIGHT},
        {"\033[D", KEY_LEFT},
        {"\033OD", KEY_LEFT},
        {"\033[H", KEY_HOME},
        {"\033OH", KEY_HOME},
        {"\033[F", KEY_END},
        {"\033OF", KEY_END},
        {"\033[1~", KEY_HOME},
        {"\033[4~", KEY_END},
        {"\033OM", KEY_ENTER},
        {"\033Op", '0'},
        {"\033Oq", '1'},
        {"\033Or", '2'},
        {"\033Os", '3'},
        {"\033Ot", '4'},
        {"\033Ou", '5'},
        {"\033Ov", '6'},
        {"\033Ow", '7'},
        {"\033Ox", '8'},
        {"\033Oy", '9'},
};

static const struct {
        int code;
        enum key_code key;
} meanings[] = {
        {KEY_UP, KEY_CODE_UP},
        {KEY_DOWN, KEY_CODE_DOWN},
        {KEY_LEFT, KEY_CODE_LEFT},
        {KEY_RIGHT, KEY_CODE_RIGHT},
        {KEY_ENTER, KEY_CODE_ENTER},
        {'\r', KEY_CODE_ENTER},
        {'\n', KEY_CODE_ENTER},
        {KEY_BACKSPACE, KEY_CODE_BACKSPACE},
        {'\b', KEY_CODE_BACKSPACE},
        {'\177', KEY_CODE_BACKSPACE},
        {KEY_DC, KEY_CODE_DELETE},
        {'\t', KEY_CODE_TAB},
        {KEY_PPAGE, KEY_CODE_PAGE_UP},
        {KEY_NPAGE, KEY_CODE_PAGE_DOWN},
        {KEY_HOME, KEY_CODE_HOME},
        {KEY_END, KEY_CODE_END},
};

void keyboard_init(struct keyboard *keyboard)
{
        *keyboard = (struct keyboard){.window = newpad(1, 1), .kept = ERR, .drained = true};
        buffer_init(&keyboard->paste);
        keypad(keyboard->window, TRUE);
        nodelay(keyboard->window, TRUE);
        set_escdelay(ESCAPE_WAIT);
        for (size_t i = 0; i < ARRAY_LENGTH(sequences); i++)
                define_key(sequences[i].bytes, sequences[i].code);
        mouseinterval(0); // a press is a press; no waiting for a second one
        mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
}

void keyboard_clear(struct keyboard *keyboard)
{
        buffer_clear(&keyboard->paste);
        delwin(keyboard->window);
        *keyboard = (struct keyboard){0};
}

static void take_mouse(struct key *key)
{
        MEVENT event;
        if (getmouse(&event) != OK)
                return;
        if (event.bstate & BUTTON4_PRESSED)
                key->code = KEY_CODE_UP;
        else if (event.bstate & BUTTON5_PRESSED)
                key->code = KEY_CODE_DOWN;
        else if (event.bstate & BUTTON1_PRESSED)
                *key = (struct key){.code = KEY_CODE_CLICK, .row = event.y, .column = event.x};
}

// After an Esc that is followed at once: the rest of a sequence nobody knows. False: it was Esc
// alone.
static bool swallow_sequence(struct keyboard *keyboard)
{
        int byte = wgetch(keyboard->window);
        if (byte == ERR)
                return false;
        if (byte != '[' && byte != 'O') {
                keyboard->kept = byte;
                return false;
        }
        do
                byte = wgetch(keyboard->window);
        while (byte != ERR && (byte < 0x40 || byte > 0x7e));
        return true;
}

// A whole character, made of `pending` and this byte; false while more is to come.
static bool take_byte(struct keyboard *keyboard, int byte, char32_t *letter)
{
        if ((byte & 0xc0) != 0x80)
                keyboard->pending_count = 0; // a beginning: what came before stays broken
        keyboard->pending[keyboard->pending_count++] = (char)byte;
        static const size_t sizes[] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 3, 4};
        size_t size = sizes[((unsigned char)keyboard->pending[0]) >> 4];
        if (keyboard->pending_count < size)
                return false;
        uint32_t character;
        size_t offset;
        bool whole = size && text_check(keyboard->pending, size, false, &offset) == TEXT_SAFE &&
                     text_next(&character, keyboard->pending, size) == size;
        keyboard->pending_count = 0;
        if (whole)
                *letter = character;
        return whole;
}

static enum key_code code_of_letter(char32_t letter)
{
        if (letter >= U'0' && letter <= U'9')
                return KEY_CODE_DIGIT;
        if (letter == U' ')
                return KEY_CODE_SPACE;
        return letter > U' ' && letter != 0x7f ? KEY_CODE_LETTER : KEY_CODE_NONE;
}

static void take_code(struct keyboard *keyboard, int code, struct key *key)
{
        for (size_t i = 0; i < ARRAY_LENGTH(meanings); i++) {
                if (meanings[i].code == code) {
                        key->code = meanings[i].key;
                        return;
                }
        }
        if (code == KEY_MOUSE) {
                take_mouse(key);
        } else if (code == '\033') {
                if (!swallow_sequence(keyboard))
                        key->code = KEY_CODE_ESC;
        } else if (code <= 0xff && take_byte(keyboard, code, &key->letter)) {
                key->code = code_of_letter(key->letter);
        }
}

bool keyboard_end_paste(struct keyboard *keyboard, struct key *key)
{
        bool pasting = keyboard->pasting;
        keyboard->pasting = false;
        if (pasting)
                *key = (struct key){.code = KEY_CODE_PASTE, .paste = buffer_text(&keyboard->paste)};
        return pasting;
}

// Gathers a paste; true at its end.
static bool take_paste(struct keyboard *keyboard, int code, struct key *key)
{
        if (code == CODE_PASTE_ENDS)
                return keyboard_end_paste(keyboard, key);
        const char byte = code == '\r' ? '\n' : (char)code;
        if (code <= 0xff && keyboard->paste.length < PASTE_BYTES)
                buffer_add_bytes(&keyboard->paste, &byte, 1);
        return false;
}

static int next_code(struct keyboard *keyboard)
{
        int code = keyboard->kept;
        keyboard->kept = ERR;
        return code != ERR ? code : wgetch(keyboard->window);
}

bool keyboard_next(struct keyboard *keyboard, struct key *key)
{
        int code;
        keyboard->drained = false;
        while ((code = next_code(keyboard)) != ERR) {
                *key = (struct key){.code = KEY_CODE_NONE};
                if (code == CODE_PASTE_BEGINS) {
                        keyboard->pasting = true;
                        buffer_reset(&keyboard->paste);
                } else if (keyboard->pasting) {
                        if (take_paste(keyboard, code, key))
                                return true;
                } else {
                        take_code(keyboard, code, key);
                        if (key->code != KEY_CODE_NONE)
                                return true;
                }
        }
        keyboard->drained = true;
        return false;
}
