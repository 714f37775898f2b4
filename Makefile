# SPDX-License-Identifier: GPL-3.0-or-later
# Bereke: `make run` opens the course, `make check` runs all tests, `make help` names the rest.

VERSION = 0.1.0
PREFIX ?= /usr/local
BUILD ?= build
CC ?= gcc
OPTIMIZE ?= -O2 -g
SANITIZE ?=
WERROR ?=
MAKEFLAGS += --jobs=$(shell nproc) --no-print-directory
ifeq ($(origin CC),default)
CC = gcc
endif

comma = ,

# ---- what is built from what ----------------------------------------------------------------------------------------

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wwrite-strings -Wformat=2 -Wundef -Wvla -Wconversion $(WERROR)

# Asked for once, and only when something is compiled: before that pkg-config may still have to be installed.
once = $(eval $(1) := $(shell $(2)))$($(1))
LIBRARIES = ncursesw yaml-0.1 sqlite3 libsodium
PRINT_LIBRARIES = pangocairo fontconfig libqrencode
LIBRARY_CFLAGS = $(call once,LIBRARY_CFLAGS,pkg-config --cflags $(LIBRARIES))
LIBRARY_LIBS = $(call once,LIBRARY_LIBS,echo $$(pkg-config --libs $(LIBRARIES)) -lunistring -lm -pthread)
PRINT_CFLAGS = $(call once,PRINT_CFLAGS,pkg-config --cflags $(PRINT_LIBRARIES) | sed 's/-I/-isystem /g')
PRINT_LIBS = $(call once,PRINT_LIBS,echo $$(pkg-config --libs $(PRINT_LIBRARIES) libsodium) -lunistring -lm -pthread)
TEST_LIBS = $(call once,TEST_LIBS,echo $$(pkg-config --libs cmocka vterm) -lutil)

CPPFLAGS_ALL = -std=c17 -D_GNU_SOURCE -DBEREKE_VERSION='"$(VERSION)"' \
	-DBEREKE_DATADIR='"$(PREFIX)/share/bereke"' -Isrc $(LIBRARY_CFLAGS) $(CPPFLAGS)
CFLAGS_ALL = $(CPPFLAGS_ALL) $(WARNINGS) $(OPTIMIZE) $(SANITIZE) $(CFLAGS)

# A simulation plays household years by the hundred thousand: gcc optimizes that room as a whole where it links the
# program and the benches. Tests link its files one by one, as all others, and so does every other compiler.
WHOLE = $(if $(SANITIZE),,$(findstring gcc,$(CC)))
$(BUILD)/obj/household/%.o: CFLAGS_ALL += $(if $(WHOLE),-flto -ffat-lto-objects)
LINK_WHOLE = $(CC) $(SANITIZE) $(if $(WHOLE),$(OPTIMIZE) -flto=auto) $(LDFLAGS)
LINK = $(CC) $(SANITIZE) $(if $(WHOLE),-fno-lto) $(LDFLAGS)

# print/ is a program of its own, over base/ alone.
PRINT_SOURCES = $(wildcard src/print/*.c)
PRINT_OBJECTS = $(patsubst src/%.c,$(BUILD)/obj/%.o,$(filter-out src/print/main.c,$(PRINT_SOURCES)))
SOURCES = $(filter-out $(PRINT_SOURCES),$(wildcard src/*/*.c))
OBJECTS = $(SOURCES:src/%.c=$(BUILD)/obj/%.o)
BASE_OBJECTS = $(filter $(BUILD)/obj/base/%,$(OBJECTS))
SUPPORT = $(patsubst tests/%.c,$(BUILD)/tests/%.o,$(wildcard tests/support/*.c))
TESTS = $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/*/*_test.c))
FUZZERS = $(patsubst tests/%.c,$(BUILD)/%,$(wildcard tests/fuzz/*_fuzz.c))
BENCHES = $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/bench/*_bench.c))
LOCALES = $(addprefix $(BUILD)/locale/,ky_KG.UTF-8 ru_RU.UTF-8 en_US.UTF-8)
CATALOGUES = $(foreach language,ky ru,$(addprefix $(BUILD)/locale/$(language)/LC_MESSAGES/,bereke.mo bereke-lessons.mo))

.DEFAULT_GOAL = all
.DELETE_ON_ERROR:
.PRECIOUS: $(BUILD)/obj/%.o $(BUILD)/tests/%.o $(BUILD)/fuzz/obj/%.o
.PHONY: all run check check-unit asan lint coverage bench fuzz install dist po clean help setup setup-check

all: $(BUILD)/bereke $(BUILD)/bereke-pdf $(BUILD)/bereke.1 $(LOCALES) $(CATALOGUES) ## build the program, its locales and its translations

run: all ## open the course
	@$(BUILD)/bereke

setup:
	@.ci/setup build

setup-check: setup
	@.ci/setup check

# Says what is made instead of the whole command; V=1 shows the command.
say = $(if $(V),,@echo '  $(1) $@' && )

$(BUILD)/bereke: $(BUILD)/obj/main.o $(OBJECTS)
	$(call say,link)$(LINK_WHOLE) -o $@ $^ $(LIBRARY_LIBS)

$(BUILD)/bereke-pdf: $(BUILD)/obj/print/main.o $(PRINT_OBJECTS) $(BASE_OBJECTS)
	$(call say,link)$(LINK) -o $@ $^ $(PRINT_LIBS)

$(BUILD)/obj/print/%.o $(BUILD)/tests/print/%.o: CFLAGS_ALL += $(PRINT_CFLAGS)

$(BUILD)/obj/%.o: src/%.c | setup
	@mkdir -p $(@D)
	$(call say,cc)$(CC) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

$(BUILD)/locale/%.UTF-8: | setup
	@mkdir -p $(@D)
	$(call say,locale)localedef --no-archive -i $* -f UTF-8 $@

$(BUILD)/locale/%/LC_MESSAGES/bereke.mo: po/%.po | setup
	@mkdir -p $(@D)
	$(call say,texts)msgfmt --check -o $@ $<

$(BUILD)/locale/%/LC_MESSAGES/bereke-lessons.mo: po/lessons/%.po | setup
	@mkdir -p $(@D)
	$(call say,texts)msgfmt --check -o $@ $<

$(BUILD)/bereke.1: $(BUILD)/bereke .ci/manual
	$(call say,manual).ci/manual $(BUILD)/bereke >$@

# ---- tests ----------------------------------------------------------------------------------------------------------

LINTS = house format compile tidy messages lessons
SANITIZED = BUILD=$(BUILD)/asan SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all' OPTIMIZE='-O1 -g'

check: setup-check ## run every test and the lint; the last line is `N passed, N failed`
	@$(MAKE) all tests fuzzers
	+@BEREKE_BUILD=$(BUILD) .ci/tests $(addprefix lint:,$(LINTS)) $(TESTS) $(FUZZERS:%=%.smoke)

.PHONY: tests fuzzers
tests: $(TESTS)
fuzzers: $(FUZZERS) $(FUZZERS:%=%.smoke)

check-unit: all $(TESTS) ## run the test programs without the lint
	@BEREKE_BUILD=$(BUILD) .ci/tests $(TESTS)

asan: setup-check ## run the test programs under AddressSanitizer and UndefinedBehaviorSanitizer
	@$(MAKE) $(SANITIZED) check-unit

$(BUILD)/tests/%.o: tests/%.c | setup-check
	@mkdir -p $(@D)
	$(call say,cc)$(CC) $(CFLAGS_ALL) -Itests -MMD -MP -c -o $@ $<

$(BUILD)/tests/%_test: $(BUILD)/tests/%_test.o $(SUPPORT) $(OBJECTS)
	$(call say,link)$(LINK) -o $@ $^ $(LIBRARY_LIBS) $(TEST_LIBS)

$(BUILD)/tests/print/%_test: $(BUILD)/tests/print/%_test.o $(PRINT_OBJECTS) $(BASE_OBJECTS)
	$(call say,link)$(LINK) -o $@ $^ $(PRINT_LIBS) $(TEST_LIBS)

lint: setup-check $(addprefix lint-,$(LINTS)) ## check the rules of the house, the format, the messages and the lessons

.PHONY: $(addprefix lint-,$(LINTS))
lint-house:
	.ci/house

lint-format:
	clang-format --dry-run --Werror $(wildcard src/*.c src/*/*.[ch] tests/*/*.[ch])

lint-compile:
	clang $(CPPFLAGS_ALL) $(WARNINGS) -Werror -Itests $(PRINT_CFLAGS) -fsyntax-only \
		src/main.c $(SOURCES) $(PRINT_SOURCES) $(wildcard tests/*/*.c)

lint-tidy: export TIDY_FLAGS = $(CPPFLAGS_ALL) $(PRINT_CFLAGS)
lint-tidy:
	printf '%s\n' src/main.c $(SOURCES) $(PRINT_SOURCES) | xargs -n 8 -P $$(nproc) sh -c \
		'eval "clang-tidy --quiet $$* -- $$TIDY_FLAGS" 2>/dev/null' sh

lint-messages: $(BUILD)/bereke.pot $(BUILD)/lessons.pot
	.ci/messages $(BUILD)/bereke.pot po
	.ci/messages $(BUILD)/lessons.pot po/lessons

lint-lessons: all
	$(BUILD)/bereke check --runs 2000 lessons

coverage: setup-check ## run the tests and show how many lines of each room they reach
	@$(MAKE) BUILD=$(BUILD)/coverage OPTIMIZE='-O0 -g' SANITIZE='--coverage' check-unit
	@.ci/coverage $(BUILD)/coverage

FUZZ_SECONDS ?= 60
# The pure rooms, which read what others have written.
FUZZED = $(patsubst src/%.c,$(BUILD)/fuzz/obj/%.o,$(wildcard $(addprefix src/,$(addsuffix /*.c,base money yaml course household author learn))))
FUZZ_FLAGS = -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -O1 -g

fuzz: setup-check fuzzers ## look for inputs that break the readers, FUZZ_SECONDS=60 each
	@for fuzzer in $(FUZZERS); do mkdir -p $$fuzzer.found; \
		$$fuzzer -max_total_time=$(FUZZ_SECONDS) -timeout=5 -artifact_prefix=$$fuzzer.found/ $$fuzzer.found tests/corpus || exit 1; done

$(BUILD)/fuzz/obj/%.o: src/%.c | setup-check
	@mkdir -p $(@D)
	$(call say,clang)clang $(CPPFLAGS_ALL) $(FUZZ_FLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/fuzz/%_fuzz: tests/fuzz/%_fuzz.c $(FUZZED)
	$(call say,clang)clang $(CPPFLAGS_ALL) -Itests $(FUZZ_FLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBRARY_LIBS)

# A short run from a fixed seed, so that a broken fuzzer is noticed: 3 000 inputs and those of the corpus. What it finds
# on the way goes into the first folder, beside the fuzzer.
$(BUILD)/fuzz/%_fuzz.smoke: $(BUILD)/fuzz/%_fuzz
	@mkdir -p $<.seen
	@printf '#!/bin/sh\n%s -seed=1 -runs=3000 -timeout=5 %s tests/corpus/*/ >/dev/null 2>&1 && echo "ok 1 - %s"\n' \
		$< $<.seen $* >$@
	@chmod +x $@

bench: setup-check all $(BENCHES) $(BUILD)/tests/bench/bare ## compare speed and memory with bare programs of the same parts, in one run
	@for bench in $(BENCHES); do BEREKE_BUILD=$(BUILD) $$bench || exit 1; done

$(BUILD)/tests/bench/bare: $(BUILD)/tests/bench/bare.o
	$(call say,link)$(LINK) -o $@ $^ $(LIBRARY_LIBS)

$(BUILD)/tests/bench/year_bench: $(BUILD)/tests/bench/year_by_hand.o
$(BUILD)/tests/bench/year_bench: LDFLAGS += $(addprefix -Wl$(comma)--wrap=,malloc calloc realloc)

$(BUILD)/tests/%_bench: $(BUILD)/tests/%_bench.o $(SUPPORT) $(OBJECTS)
	$(call say,link)$(LINK_WHOLE) -o $@ $^ $(LIBRARY_LIBS) $(TEST_LIBS)

# ---- texts ----------------------------------------------------------------------------------------------------------

XGETTEXT = xgettext --from-code=UTF-8 --sort-by-file --add-location=file --keyword=_ --keyword=N_ --keyword=translate_plural:1,2 \
	--add-comments=TRANSLATORS --package-name=bereke --copyright-holder='The Bereke authors'

$(BUILD)/bereke.pot: $(SOURCES) $(wildcard src/*/*.h) | setup
	@mkdir -p $(@D)
	$(XGETTEXT) -o $@ $(sort $(SOURCES) $(wildcard src/*/*.h))

$(BUILD)/lessons.pot: $(BUILD)/bereke $(wildcard lessons/*.yaml lessons/*/*.yaml)
	$(BUILD)/bereke extract lessons >$@

po: $(BUILD)/bereke.pot $(BUILD)/lessons.pot ## bring new texts into the catalogues, to be translated there
	cp $(BUILD)/bereke.pot po/bereke.pot
	cp $(BUILD)/lessons.pot po/lessons/lessons.pot
	for language in ky ru; do \
		msgmerge --quiet --update --backup=none --no-fuzzy-matching po/$$language.po po/bereke.pot && \
		msgmerge --quiet --update --backup=none --no-fuzzy-matching po/lessons/$$language.po po/lessons/lessons.pot || exit 1; \
	done

# ---- to other machines ----------------------------------------------------------------------------------------------

install: all ## copy it to $(DESTDIR)$(PREFIX)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/bereke $(DESTDIR)$(PREFIX)/share/man/man1
	install $(BUILD)/bereke $(BUILD)/bereke-pdf $(DESTDIR)$(PREFIX)/bin/
	install -m 644 $(BUILD)/bereke.1 $(DESTDIR)$(PREFIX)/share/man/man1/bereke.1
	cp -R lessons $(BUILD)/locale $(DESTDIR)$(PREFIX)/share/bereke/

dist: all ## make the source archive and a folder for a stick, in $(BUILD)/dist
	@.ci/dist $(VERSION) $(BUILD)

clean: ## remove what was built
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|'

-include $(OBJECTS:.o=.d) $(FUZZED:.o=.d) $(BUILD)/obj/main.d $(wildcard $(BUILD)/obj/print/*.d) $(wildcard $(BUILD)/tests/*/*.d)
