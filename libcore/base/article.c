/*
 * What is shared by every room: the making of an article, notes on it, errors, and the names of enumerated values.
 */
#include "base/base.h"
#include <stdio.h>

hs_code hs_fail(hs_err *err, hs_code code, const char *file, uint32_t line, int64_t byte, const char *format, ...) {
  if (!err) return code;
  memset(err, 0, sizeof *err);
  err->code = code;
  err->line = line;
  err->byte = byte;
  size_t n = file ? strlen(file) : 0, skip = n >= sizeof err->file ? n - sizeof err->file + 1 : 0;
  if (file) memcpy(err->file, file + skip, n - skip + 1);
  char *p = err->message;
  char *const end = err->message + sizeof err->message;
  if (file) p += snprintf(p, (size_t)(end - p), "%.200s", strlen(err->file) > 200 ? err->file + strlen(err->file) - 200 : err->file);
  if (line) p += snprintf(p, (size_t)(end - p), ":%u", (unsigned)line);
  if (byte >= 0) p += snprintf(p, (size_t)(end - p), ":byte %lld", (long long)byte);
  if (p > err->message) p += snprintf(p, (size_t)(end - p), ": ");
  va_list ap;
  va_start(ap, format);
  vsnprintf(p, (size_t)(end - p), format, ap);
  va_end(ap);
  return code;
}

hs_article *hs_article_new(void) {
  hs_arena *arena = hs_arena_new();
  if (!arena) return NULL;
  hs_article *a = NULL;
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_arena_free(arena);
    return NULL;
  }
  hs_arena_guard(arena, &guard);
  a = HS_NEW(arena, hs_article);
  a->arena = arena;
  a->strings = hs_strtab_new(arena);
  a->published.days = HS_DAYS_UNKNOWN;
  hs_arena_guard(arena, NULL);
  return a;
}

void hs_article_free(hs_article *a) {
  if (a) hs_arena_free(a->arena);
}

void hs_note_add(hs_article *a, const char *kind, hs_span span, const char *format, ...) {
  char text[256];
  va_list ap;
  va_start(ap, format);
  vsnprintf(text, sizeof text, format, ap);
  va_end(ap);
  /* Notes are few: the table grows by one. */
  hs_note *more = hs_arena_grow(a->arena, a->notes.row, a->notes.n * sizeof *more, (a->notes.n + 1) * sizeof *more);
  more[a->notes.n] = (hs_note){hs_art_intern(a, kind), hs_art_intern(a, text), span};
  a->notes.row = more;
  a->notes.n++;
}

const char *hs_article_str(const hs_article *a, hs_str s) { return hs_strtab_get(a->strings, s); }

static const char *name_of(const char *const *names, size_t n, uint8_t v) { return v < n ? names[v] : NULL; }

#define NAMES(function, count, ...)                                                                                    \
  const char *function(uint8_t v) {                                                                                    \
    static const char *const names[] = {__VA_ARGS__};                                                                  \
    _Static_assert(sizeof names / sizeof *names == (count), "one name a value");                                       \
    return name_of(names, (count), v);                                                                                 \
  }

NAMES(hs_type_name, HS_N_TYPES, "person", "organization", "place", "group", "other", "number", "money", "percent", "age",
      "ordinal", "quantity")
NAMES(hs_kind_name, HS_N_KINDS, "name", "noun", "pronoun", "value")
NAMES(hs_gender_name, HS_N_GENDERS, "unknown", "masculine", "feminine", "neuter")
NAMES(hs_number_name, HS_N_NUMBERS, "unknown", "singular", "plural")
NAMES(hs_certainty_name, HS_N_CERTAINTIES, "asserted", "denied", "possible", "probable", "planned", "conditional", "asked",
      "pretended")
NAMES(hs_role_name, HS_N_ROLES, "agent", "patient", "recipient", "topic", "place", "time", "instrument", "posing_as")
NAMES(hs_time_type_name, HS_N_TIME_TYPES, "date", "time", "duration", "set")
NAMES(hs_how_name, HS_N_HOWS, "unknown", "given", "inferred")
NAMES(hs_quote_kind_name, HS_N_QUOTE_KINDS, "direct", "indirect", "mixed")
NAMES(hs_link_kind_name, HS_N_LINK_KINDS, "outlet", "agency", "person", "organization", "document", "anonymous")
NAMES(hs_relation_kind_name, HS_N_RELATION_KINDS, "agrees", "elaborates", "contradicts", "supersedes", "unrelated", "variant")
NAMES(hs_slot_name, HS_N_SLOTS, "none", "polarity", "time", "place", "participant", "quantity", "role", "wording")
