/*
 * Making an article of bytes: is it text at all, its own copy, what is known of it, title, page furniture.
 *
 * Binary is what has a zero byte or more than one control character in ten of its first bytes. The date of publication
 * is taken from metadata only (read_date.c); one that cannot be read is left out and noted. Without a given title, a first
 * line that looks like a headline is one: at least three words, at most 200 bytes, no full stop, and more text behind it.
 */
#include "read/read_room.h"

enum { PROBED = 4096, MAX_TITLE = 200, MIN_TITLE_WORDS = 3 };

static bool is_blank(char ch) { return ch == ' ' || (ch >= '\t' && ch <= '\r'); }

hs_code hs_text_probe(const char *text, size_t n, const char **why, size_t *byte) {
  size_t n_control = 0, head = n < PROBED ? n : PROBED, at = 0;
  if (n >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0))
    return *why = "UTF-16 text; only UTF-8 can be read", *byte = 0, HS_FORMAT;
  const char *zero = memchr(text, 0, n);
  if (zero) return *why = "binary, not text: a zero byte", *byte = (size_t)(zero - text), HS_FORMAT;
  for (size_t i = 0; i < head; i++) {
    unsigned char ch = (unsigned char)text[i];
    if (ch < 32 && !is_blank(text[i]) && ch != 27 && n_control++ == 0) at = i;
  }
  if (n_control * 10 > head) return *why = "binary, not text: control characters", *byte = at, HS_FORMAT;
  size_t i = n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  while (i < n && is_blank(text[i])) i++;
  if (i == n) return *why = n ? "only blanks, no text" : "no text", *byte = 0, HS_EMPTY;
  return HS_OK;
}

/* ---- title */

static bool is_headline(const char *s, size_t n) {
  size_t words = 0;
  if (n > MAX_TITLE) return false;
  for (size_t i = 0; i < n; i++) words += !is_blank(s[i]) && (i == 0 || is_blank(s[i - 1]));
  size_t end = n;
  while (end && strchr("\"')]", s[end - 1])) end--;
  bool closing_quote = end >= 3 && memcmp(s + end - 3, "\xE2\x80\x9D", 3) == 0;
  if (closing_quote) end -= 3;
  return words >= MIN_TITLE_WORDS && end && !strchr(".:;,", s[end - 1]);
}

static hs_str find_title(hs_article *a) {
  uint32_t beg = a->n_bytes >= 3 && memcmp(a->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0, end, more;
  while (beg < a->n_bytes && is_blank(a->text[beg])) beg++;
  for (end = beg; end < a->n_bytes && a->text[end] != '\n' && a->text[end] != '\r' && end - beg <= MAX_TITLE;) end++;
  for (more = end; more < a->n_bytes && is_blank(a->text[more]);) more++;
  while (end > beg && is_blank(a->text[end - 1])) end--;
  return more < a->n_bytes && is_headline(a->text + beg, end - beg) ? hs_intern(a->strings, a->text + beg, end - beg) : 0;
}

/* ---- making */

static void set_published(hs_article *a, const char *published) {
  char iso[40];
  if (!published) return;
  if (!hs_read_published(published, &a->published.days)) {
    a->published.days = HS_DAYS_UNKNOWN;
    hs_note_add(a, "published", (hs_span){0, 0}, "the given date \"%.80s\" cannot be read", published);
    return;
  }
  a->published.how = HS_GIVEN;
  a->published.value = hs_art_intern(a, hs_days_iso(a->published.days, iso));
  a->published.why = hs_art_intern(a, "metadata");
}

static void fill(hs_article *a, const hs_meta *m, const char *text, size_t n) {
  a->text = hs_arena_strn(a->arena, text, n);
  a->n_bytes = (uint32_t)n;
  a->id = hs_art_intern(a, m->id && *m->id ? m->id : "article");
  a->outlet = hs_art_intern(a, m->outlet);
  a->url = hs_art_intern(a, m->url);
  a->byline = hs_art_intern(a, m->byline);
  a->title = m->title ? hs_art_intern(a, m->title) : find_title(a);
  set_published(a, m->published);
  hs_furniture_find(a);
}

hs_code hs_read_text(const hs_meta *meta, const char *text, size_t n, hs_article **out, hs_err *err) {
  static const hs_meta nothing;
  const char *why, *id = meta ? meta->id : NULL;
  size_t byte = 0;
  *out = NULL;
  if (n > HS_READ_MAX) return hs_fail(err, HS_FORMAT, id, 0, -1, "longer than 4 GB, which is the longest text");
  hs_code code = hs_text_probe(text, n, &why, &byte);
  if (code != HS_OK) return hs_fail(err, code, id, 0, code == HS_FORMAT ? (int64_t)byte : -1, "%s", why);
  hs_article *a = hs_article_new();
  if (!a) return hs_fail(err, HS_NOMEM, id, 0, -1, "out of memory");
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_article_free(a);
    return hs_fail(err, HS_NOMEM, id, 0, -1, "out of memory");
  }
  hs_arena_guard(a->arena, &guard);
  fill(a, meta ? meta : &nothing, text, n);
  hs_arena_guard(a->arena, NULL);
  *out = a;
  return HS_OK;
}

/* ---- one article of a run */

static hs_code add_notes(hs_article *a, const hs_run *run, uint32_t n_repaired) {
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_article_free(a);
    return HS_NOMEM;
  }
  hs_arena_guard(a->arena, &guard);
  a->path = hs_art_intern(a, run->source.path);
  if (run->why && a->published.how == HS_GIVEN) a->published.why = hs_art_intern(a, run->why);
  if (run->note) hs_note_add(a, "published", (hs_span){0, 0}, "%s", run->note);
  if (n_repaired) hs_note_add(a, "utf8", (hs_span){0, 0}, "%u bytes are not UTF-8 and were replaced", (unsigned)n_repaired);
  hs_arena_guard(a->arena, NULL);
  return HS_OK;
}

hs_code hs_run_article(hs_run *run, hs_meta meta, const char *text, size_t n, uint32_t n_repaired, uint32_t line, int64_t byte) {
  const char *why;
  size_t at = 0;
  hs_code code = hs_text_probe(text, n, &why, &at);
  if (code == HS_FORMAT && line == 0) byte = (byte < 0 ? 0 : byte) + (int64_t)at;
  if (code != HS_OK) return hs_run_problem(run, code, line, byte, why);
  hs_article *a;
  hs_err err;
  code = hs_read_text(&meta, text, n, &a, &err);
  if (code == HS_OK) code = add_notes(a, run, n_repaired);
  if (code != HS_OK) return code;
  code = run->sink->article(run->sink->self, a);
  run->n_articles += code == HS_OK;
  hs_arena_reset(run->scratch);
  return code;
}
