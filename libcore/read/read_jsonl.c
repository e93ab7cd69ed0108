/*
 * JSON Lines: one object a line with `text` and, where known, `id`, `outlet`, `title`, `published`, `url`, `byline`.
 * Other keys are passed over. A line that is no object or has no text is a problem at its line and byte; the rest goes
 * on. Bytes that are no UTF-8 are replaced by U+FFFD before parsing, and the article says so in a note. Memory is
 * bounded by the longest line.
 */
#include "read/read_room.h"
#include <jansson.h>
#include <stdlib.h>
#include <utf8proc.h>

enum { MAX_LINE = 1 << 30 };

bool hs_looks_like_jsonl(const char *head, size_t n) {
  size_t at = n >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  while (at < n && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) at++;
  if (at == n || head[at] != '{') return false;
  for (at++; at < n && (head[at] == ' ' || head[at] == '\t'); at++) {}
  return at < n && (head[at] == '"' || head[at] == '}');
}

/* A copy with every bad byte replaced. @return NULL if there is none, or no memory (then *failed) */
static char *repaired(const char *line, size_t n, size_t *n_out, uint32_t *n_bad, bool *failed) {
  *n_bad = 0;
  for (size_t at = 0; at < n;) {
    utf8proc_int32_t cp;
    utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)line + at, (utf8proc_ssize_t)(n - at), &cp);
    *n_bad += k < 0;
    at += k < 0 ? 1 : (size_t)k;
  }
  if (!*n_bad) return NULL;
  char *out = malloc(n + 2 * (size_t)*n_bad);
  if (!out) return *failed = true, NULL;
  size_t len = 0;
  for (size_t at = 0; at < n;) {
    utf8proc_int32_t cp;
    utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)line + at, (utf8proc_ssize_t)(n - at), &cp);
    memcpy(out + len, k < 0 ? "\xEF\xBF\xBD" : line + at, k < 0 ? 3 : (size_t)k);
    len += k < 0 ? 3 : (size_t)k;
    at += k < 0 ? 1 : (size_t)k;
  }
  *n_out = len;
  return out;
}

static json_t *parse(const char *line, size_t n, uint32_t *n_bad, json_error_t *error, bool *no_memory) {
  json_t *json = json_loadb(line, n, 0, error);
  if (json || json_error_code(error) != json_error_invalid_utf8) {
    *no_memory |= !json && json_error_code(error) == json_error_out_of_memory;
    return json;
  }
  size_t len = 0;
  char *copy = repaired(line, n, &len, n_bad, no_memory);
  if (!copy) return NULL;
  json = json_loadb(copy, len, 0, error);
  free(copy);
  return json;
}

/* A string, or a number as one (ids are often numbers); NULL for anything else. */
static const char *string_of(hs_arena *arena, const json_t *object, const char *key) {
  const json_t *v = json_object_get(object, key);
  if (json_is_string(v)) return *json_string_value(v) ? hs_arena_strn(arena, json_string_value(v), json_string_length(v)) : NULL;
  if (!json_is_integer(v)) return NULL;
  char number[32];
  int n = snprintf(number, sizeof number, "%lld", (long long)json_integer_value(v));
  return hs_arena_strn(arena, number, (size_t)n);
}

static hs_code take_object(hs_run *run, const json_t *object, uint32_t n_bad, uint32_t line, uint64_t byte) {
  const json_t *text = json_object_get(object, "text");
  if (!json_is_object(object)) return hs_run_problem(run, HS_FORMAT, line, (int64_t)byte, "not an object");
  if (!text || json_is_null(text)) return hs_run_problem(run, HS_EMPTY, line, (int64_t)byte, "no \"text\"");
  if (!json_is_string(text)) return hs_run_problem(run, HS_FORMAT, line, (int64_t)byte, "\"text\" is not a string");
  hs_meta m = {0};
  m.id = string_of(run->scratch, object, "id");
  m.outlet = string_of(run->scratch, object, "outlet");
  m.title = string_of(run->scratch, object, "title");
  m.url = string_of(run->scratch, object, "url");
  m.byline = string_of(run->scratch, object, "byline");
  m.published = string_of(run->scratch, object, "published");
  if (!m.id) {
    const char *name = hs_run_name(run);
    size_t cap = strlen(name) + 16;
    char *id = hs_arena_alloc(run->scratch, cap);
    snprintf(id, cap, "%s-%u", name, (unsigned)line);
    m.id = id;
  }
  return hs_run_article(run, m, json_string_value(text), json_string_length(text), n_bad, line, (int64_t)byte);
}

static hs_code take_line(hs_run *run, const char *s, size_t n, uint32_t line, uint64_t byte) {
  json_error_t error;
  uint32_t n_bad = 0;
  bool no_memory = false;
  json_t *json = parse(s, n, &n_bad, &error, &no_memory);
  if (no_memory) return HS_NOMEM;
  if (!json) {
    bool cut = json_error_code(&error) == json_error_premature_end_of_input;
    char why[320];
    snprintf(why, sizeof why, "%s: %.200s", cut ? "the JSON is cut short" : "not JSON", error.text);
    return hs_run_problem(run, HS_FORMAT, line, (int64_t)byte + (error.position > 0 ? error.position : 0), why);
  }
  run->json = json;
  hs_code code = take_object(run, json, n_bad, line, byte);
  json_decref(json);
  run->json = NULL;
  return code;
}

hs_code hs_read_jsonl(hs_run *run) {
  const char *s;
  size_t n;
  uint64_t byte;
  bool too_long;
  hs_code code = HS_OK;
  uint32_t line = 1;
  for (; code == HS_OK && hs_source_line(&run->source, MAX_LINE, &s, &n, &byte, &too_long); line++) {
    if (too_long) {
      code = hs_run_problem(run, HS_FORMAT, line, (int64_t)byte, "a line longer than 1 GB");
      continue;
    }
    if (line == 1 && n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) s += 3, n -= 3, byte += 3;
    size_t blank = 0;
    while (blank < n && (s[blank] == ' ' || s[blank] == '\t' || s[blank] == '\r')) blank++;
    if (blank < n) code = take_line(run, s, n, line, byte);
  }
  if (code == HS_OK && run->source.no_memory) return HS_NOMEM;
  if (code == HS_OK && run->source.failed) return hs_run_problem(run, HS_IO, line, -1, "reading stopped here");
  return code;
}
