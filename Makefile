# SPDX-License-Identifier: GPL-3.0-or-later
# Bereke: `make run` opens the course, `make check` runs all tests, `make help` names the rest.

CC ?= gcc
BUILD ?= build
PREFIX ?= /usr/local
OPTIMIZE ?= -O2 -g
SANITIZE ?=

PACKAGES = ncursesw formw yaml-0.1 sqlite3 libsodium
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wwrite-strings -Wformat=2 -Wundef -Wvla -Wconversion -Werror

CFLAGS_ALL = -std=c17 -D_GNU_SOURCE -DBEREKE_DATADIR='"$(PREFIX)/share/bereke"' -Isrc $(WARNINGS) \
	$(OPTIMIZE) $(SANITIZE) $(shell pkg-config --cflags $(PACKAGES)) $(CFLAGS)
LIBS = $(shell pkg-config --libs $(PACKAGES)) -lunistring
TEST_LIBS = $(shell pkg-config --libs cmocka vterm) -lutil

SOURCES = $(wildcard src/*/*.c)
OBJECTS = $(SOURCES:src/%.c=$(BUILD)/obj/%.o)
SUPPORT = $(wildcard tests/support/*.c)
SUPPORT_OBJECTS = $(SUPPORT:tests/%.c=$(BUILD)/tests/%.o)
UNIT_TESTS = $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/*/*_test.c))

.PHONY: all
all: $(BUILD)/bereke

$(BUILD)/bereke: $(BUILD)/obj/main.o $(OBJECTS)
	$(CC) $(SANITIZE) -o $@ $^ $(LIBS)

$(BUILD)/obj/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

$(BUILD)/tests/%.o: tests/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -Itests -MMD -MP -c -o $@ $<

$(BUILD)/tests/%_test: $(BUILD)/tests/%_test.o $(SUPPORT_OBJECTS) $(OBJECTS)
	$(CC) $(SANITIZE) -o $@ $^ $(LIBS) $(TEST_LIBS)

.PRECIOUS: $(BUILD)/obj/%.o $(BUILD)/tests/%.o

.PHONY: check-unit
check-unit: $(UNIT_TESTS)
	@for test in $(UNIT_TESTS); do timeout 120 $$test || exit 1; done

.PHONY: asan-unit
asan-unit:
	$(MAKE) BUILD=$(BUILD)/asan SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all' \
		OPTIMIZE='-O1 -g' check-unit

-include $(OBJECTS:.o=.d) $(BUILD)/obj/main.d $(wildcard $(BUILD)/tests/*/*.d)
