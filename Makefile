# Hearsay. The two commands: `make demo` and `make check`. Everything is built below $(BUILD).
BUILD  ?= build
CC     ?= cc
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
LUA    ?= lua5.4
DATA   ?= ../shared/data
MODEL   = libcore/model/hearsay.model
LIBFLAG ?= -shared
PKGS    = lua5.4 libutf8proc sqlite3 jansson libxml-2.0 zlib
VERSION = 0.1

# What the code needs, whatever CFLAGS says.
WARN   = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
# Folders of headers and libraries that pkg-config does not know.
LUA_INCDIR ?=
INCDIRS ?= $(LUA_INCDIR)
LIBDIRS ?=
PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
INCS   = -Ilibcore $(addprefix -I,$(INCDIRS)) $(PKG_CFLAGS)
NEEDS  = -std=c11 -D_POSIX_C_SOURCE=200809L -fPIC -fno-math-errno -fvisibility=hidden -pthread $(WARN) -MMD -MP $(INCS) $(ARENAFLAG)
LIBS   = $(addprefix -L,$(LIBDIRS)) -lutf8proc -lsqlite3 -ljansson -lxml2 -lz -lm -pthread
ifeq ($(ARENA),malloc)
ARENAFLAG = -DHS_ARENA_MALLOC
endif

ROOMS  = $(shell cat libcore/ROOMS)
SRC    = $(filter-out libcore/%/tool_%,$(foreach r,$(ROOMS),$(sort $(wildcard libcore/$(r)/*.c))))
SRC   := $(foreach f,$(SRC),$(if $(findstring /tool_,$(f))$(findstring /train_,$(f)),,$(f)))
LEX   := $(foreach r,$(ROOMS),$(sort $(wildcard libcore/$(r)/*.lex)))
ifneq ($(words $(LEX)),$(words $(sort $(notdir $(LEX)))))
$(error two rooms have a word list of one name)
endif
GEN    = $(foreach l,$(LEX),$(BUILD)/gen/lex_$(basename $(notdir $(l))).c)
OBJ    = $(SRC:%.c=$(BUILD)/%.o) $(GEN:%.c=%.o) $(BUILD)/libcore/model/model.o
LIB    = $(BUILD)/libhearsay.a
MODULE = $(BUILD)/hearsay/core.so
TOOLS  = $(foreach f,$(wildcard libcore/*/tool_*.c libcore/*/train_*.c),$(BUILD)/$(basename $(notdir $(f))))
CHECKS = $(patsubst tests/%.c,$(BUILD)/%,$(sort $(wildcard tests/test_*.c)))

all: $(LIB) $(MODULE) $(BUILD)/hearsay.pc

vpath %.lex $(addprefix libcore/,$(ROOMS))
$(BUILD)/gen/lex_%.c: %.lex $(BUILD)/tool_lexgen
	@mkdir -p $(@D)
	$(BUILD)/tool_lexgen $< > $@.tmp && mv $@.tmp $@
$(BUILD)/gen/%.o: $(BUILD)/gen/%.c
	$(CC) $(NEEDS) $(CFLAGS) -c $< -o $@
$(BUILD)/libcore/model/model.o: libcore/model/model.S $(MODEL)
	@mkdir -p $(@D)
	$(CC) -DHS_MODEL_FILE='"$(MODEL)"' -c $< -o $@
$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(NEEDS) $(CFLAGS) -c $< -o $@
$(LIB): $(OBJ)
	@rm -f $@
	ar rcs $@ $(OBJ)
$(BUILD)/tool_lexgen: $(patsubst %.c,$(BUILD)/%.o,libcore/base/tool_lexgen.c libcore/base/arena.c libcore/base/hash.c)
	$(CC) $(CFLAGS) $^ -o $@
$(BUILD)/tool_modelpack: $(patsubst %.c,$(BUILD)/%.o,libcore/base/tool_modelpack.c libcore/base/model.c libcore/base/article.c libcore/base/arena.c libcore/base/hash.c)
	$(CC) $(CFLAGS) $^ -o $@
# Trainers and other programs of a room link the library.
.SECONDEXPANSION:
$(BUILD)/tool_% $(BUILD)/train_%: $$(addprefix $(BUILD)/,$$(addsuffix .o,$$(basename $$(wildcard libcore/*/$$(@F).c)))) $(LIB)
	$(CC) $(CFLAGS) $^ $(LIBS) -o $@
$(MODULE): $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard lua/*.c))) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(LIBFLAG) $(CFLAGS) $^ $(LIBS) -o $@
$(BUILD)/hearsay.pc: Makefile
	@mkdir -p $(@D)
	@printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$${prefix}/lib' 'includedir=$${prefix}/include' '' 'Name: hearsay' \
	  'Description: How several outlets tell one story, with the evidence' 'Version: $(VERSION)' \
	  'Requires.private: libutf8proc sqlite3 jansson libxml-2.0 zlib' 'Libs: -L$${libdir} -lhearsay' \
	  'Libs.private: -lm -pthread' 'Cflags: -I$${includedir}' > $@
# What the suites share: tests/*.c that is no suite.
TESTLIB = $(patsubst %.c,$(BUILD)/%.o,$(filter-out tests/test_%,$(wildcard tests/*.c)))
$(BUILD)/test_%: $(BUILD)/tests/test_%.o $(TESTLIB) $(LIB)
	$(CC) $(CFLAGS) $^ $(LIBS) $(shell pkg-config --libs check) -o $@

# Installs what is missing (Debian) or names it.
deps:
	@CC="$(CC)" LUA="$(LUA)" .ci/deps

# A second make: the compiler's flags can be asked for only when the packages are there.
demo: deps
	@$(MAKE) -s all
	@eval "$$($(MAKE) -s env)"; for s in who_spoke compare; do printf '\n\033[1m%s\033[0m\n' "scripts/$$s.lua corpus"; $(LUA) scripts/$$s.lua corpus || exit 1; done

check: deps
	@$(MAKE) -s all units lua-check rock-check
	@$(MAKE) -s asan lua-asan

asan:
	@$(MAKE) -s BUILD=$(BUILD)/asan ARENA=malloc CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all' units

bench: $(BUILD)/bench $(MODULE)
	$(BUILD)/bench corpus
	@size $(MODULE) | awk 'NR == 2 {printf "library %.1f MB in memory, ", ($$1 + $$2) / 1e6}'; wc -c < $(MODEL) | awk '{printf "of them the model %.1f MB\n", $$1 / 1e6}'
$(BUILD)/bench: $(BUILD)/tests/bench/bench.o $(LIB)
	$(CC) $(CFLAGS) $^ $(LIBS) -o $@

# Trains the model again from annotated data. Sections that no trainer writes are kept.
model: $(BUILD)/tool_modelpack $(BUILD)/train_syntax $(BUILD)/train_names
	@rm -rf $(BUILD)/model && mkdir -p $(BUILD)/model
	$(BUILD)/train_syntax $(DATA) libcore/syntax/forms.tsv libcore/model/silver.labels.gz $(BUILD)/model
	$(BUILD)/tool_modelpack $(BUILD)/new.model $(MODEL) $$(cd $(BUILD)/model && for f in *; do echo $$f=$(BUILD)/model/$$f; done)
	mv $(BUILD)/new.model $(MODEL)
	$(MAKE) -s $(BUILD)/train_names && $(BUILD)/train_names $(DATA) libcore/model/silver.labels.gz $(BUILD)/model
	$(BUILD)/tool_modelpack $(BUILD)/new.model $(MODEL) names=$(BUILD)/model/names names.words=$(BUILD)/model/names.words && mv $(BUILD)/new.model $(MODEL)

# Accuracy on data that no trainer has seen; tests/eval/README.md has the figures.
SCORE ?= $(DATA)/../eval/score.py
eval: $(BUILD)/tool_conllu $(BUILD)/tool_mentions
	@BUILD=$(BUILD) $(LUA) tests/eval/table.lua $(DATA) $(SCORE)

# Twenty seconds of random input for each reader of outside bytes. Everything is built again with clang's instruments.
FUZZ_SECONDS ?= 20
fuzz:
	@$(MAKE) -s BUILD=$(BUILD)/fuzz CC=clang ARENA=malloc CFLAGS='-O1 -g -fsanitize=fuzzer-no-link,address' fuzzers
	@for f in $(FUZZERS:$(BUILD)/%=%); do seeds=tests/fuzz/$${f#fuzz_}; mkdir -p $(BUILD)/fuzz/found_$$f; \
	  $(BUILD)/fuzz/$$f -max_total_time=$(FUZZ_SECONDS) -verbosity=0 -print_final_stats=1 -artifact_prefix=$(BUILD)/fuzz/$$f- $(BUILD)/fuzz/found_$$f $$seeds || exit 1; done
FUZZERS = $(patsubst tests/fuzz/%.c,$(BUILD)/%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
fuzzers: $(FUZZERS)
$(BUILD)/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(LIB)
	$(CC) $(CFLAGS) -fsanitize=fuzzer $^ $(LIBS) -o $@

tools: $(TOOLS)
units: $(CHECKS)
	@failed=0; for t in $(CHECKS); do $$t || failed=1; done; exit $$failed

.PHONY: env repl docs lua-check lua-asan rock-check install install-lua
# `eval "$$(make -s env)"`: a shell in which Lua finds the built module, wherever it goes.
env:
	@echo 'export LUA_PATH="$(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;;" LUA_CPATH="$(abspath $(BUILD))/?.so;;"'
CORPUS ?= corpus
repl: all
	@eval "$$($(MAKE) -s env)"; CORPUS="$(CORPUS)" exec $(LUA) -i -l hearsay.repl
docs: all
	@mkdir -p $(BUILD)/docs
	@eval "$$($(MAKE) -s env)"; $(LUA) -e 'io.write(require("hearsay.docs"))' > $(BUILD)/docs/lua.md && echo $(BUILD)/docs/lua.md
# A corpus by hand, for the tests of the binding.
$(BUILD)/hand_made.so: $(BUILD)/tests/lua/hand_made.o $(BUILD)/tests/build_corpus.o $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard lua/*.c))) $(LIB)
	$(CC) $(LIBFLAG) $(CFLAGS) $^ $(LIBS) -o $@
lua-check: all $(BUILD)/hand_made.so
	@eval "$$($(MAKE) -s env)"; LUA="$(LUA)" $(LUA) tests/lua/run.lua
# The same under the sanitizers: lua5.4 is not built with them, so their run-time is loaded first.
lua-asan:
	@$(MAKE) -s BUILD=$(BUILD)/asan ARENA=malloc CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all' all $(BUILD)/asan/hand_made.so
	@eval "$$($(MAKE) -s BUILD=$(BUILD)/asan env)"; LUA="$(LUA)" LD_PRELOAD="$$($(CC) -print-file-name=libasan.so) $$($(CC) -print-file-name=libubsan.so)" $(LUA) tests/lua/run.lua
rock-check:
	@tests/rock.sh

# Where the Lua side goes; a rock names its own places. Scripts become hearsay-who-spoke and so on.
INST_LIBDIR ?= $(DESTDIR)$(PREFIX)/lib/lua/5.4
INST_LUADIR ?= $(DESTDIR)$(PREFIX)/share/lua/5.4
INST_BINDIR ?= $(DESTDIR)$(PREFIX)/bin
install-lua: $(MODULE)
	mkdir -p $(INST_LIBDIR)/hearsay $(INST_LUADIR)/hearsay $(INST_BINDIR)
	install -m 755 $(MODULE) $(INST_LIBDIR)/hearsay
	install -m 644 lua/hearsay/*.lua $(INST_LUADIR)/hearsay
	for s in scripts/*.lua; do install -m 755 $$s $(INST_BINDIR)/hearsay-$$(basename $$s .lua | tr _ -) || exit 1; done
INST_C = $(DESTDIR)$(PREFIX)
install: all install-lua
	mkdir -p $(INST_C)/include $(INST_C)/lib/pkgconfig
	install -m 644 libcore/hearsay.h $(INST_C)/include
	install -m 644 $(LIB) $(INST_C)/lib
	install -m 644 $(BUILD)/hearsay.pc $(INST_C)/lib/pkgconfig

clean:
	rm -rf $(BUILD)

.PHONY: fuzz fuzzers all deps demo check asan bench model eval tools units clean
.SECONDARY:
-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
