/*
 * Plain text: one article a file.
 *
 * A file may begin with a block of `Key: value` lines (Outlet, Title, Published or Date, URL, Byline, Id), ended by a
 * blank line; the text is what follows, its bytes as they are. It is a block only if its first key is a known one and
 * every line up to the blank one has a key, so that an article which begins "Title: ..." and goes on in prose is kept
 * whole. Unknown keys are passed over. Line ends may be LF or CR LF; a byte order mark may stand in front.
 */
#include "read/read_room.h"
#include <strings.h>

enum { MAX_HEADER_LINES = 32, MAX_KEY = 24 };

typedef struct header { hs_meta meta; size_t n_bytes; } header;

static const char **field_of(hs_meta *m, const char *key, size_t n) {
  static const char *const keys[] = {"id", "outlet", "url", "title", "byline", "published", "author", "date", "source"};
  const char **field[] = {&m->id, &m->outlet, &m->url, &m->title, &m->byline, &m->published, &m->byline, &m->published, &m->outlet};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (strlen(keys[i]) == n && strncasecmp(keys[i], key, n) == 0) return field[i];
  return NULL;
}

/* Length of the key a line begins with, 0 if it has none. */
static size_t key_length(const char *line, size_t n) {
  size_t k = 0;
  while (k < n && k < MAX_KEY && ((line[k] | 32) >= 'a') && ((line[k] | 32) <= 'z')) k++;
  return k && k < n && line[k] == ':' ? k : 0;
}

static const char *trimmed(hs_arena *arena, const char *s, size_t n) {
  while (n && (*s == ' ' || *s == '\t')) s++, n--;
  while (n && (s[n - 1] == ' ' || s[n - 1] == '\t' || s[n - 1] == '\r')) n--;
  return n ? hs_arena_strn(arena, s, n) : NULL;
}

static header take_header(hs_arena *arena, const char *text, size_t n) {
  static const header none;
  header h = none;
  size_t at = n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  for (int i = 0; i < MAX_HEADER_LINES && at < n; i++) {
    const char *line = text + at, *end = memchr(line, '\n', n - at);
    size_t len = end ? (size_t)(end - line) : n - at, key = key_length(line, len);
    at += len + (end != NULL);
    if (len == 0 || (len == 1 && *line == '\r')) {
      h.n_bytes = at;
      return i ? h : none;
    }
    const char **field = key ? field_of(&h.meta, line, key) : NULL;
    if (!key || (i == 0 && !field)) return none;
    if (field && !*field) *field = trimmed(arena, line + key + 1, len - key - 1);
  }
  return none;
}

hs_code hs_read_plain(hs_run *run) {
  const char *text;
  size_t n = hs_source_all(&run->source, HS_READ_MAX, &text);
  if (run->source.no_memory) return HS_NOMEM;
  if (run->source.failed) return hs_run_problem(run, HS_IO, 0, (int64_t)n, "reading stopped here");
  if (n > HS_READ_MAX) return hs_run_problem(run, HS_FORMAT, 0, (int64_t)HS_READ_MAX, "longer than 4 GB, which is the longest text");
  header h = take_header(run->scratch, text, n);
  if (!h.meta.id) h.meta.id = hs_run_name(run);
  return hs_run_article(run, h.meta, text + h.n_bytes, n - h.n_bytes, 0, 0, h.n_bytes ? (int64_t)h.n_bytes : -1);
}
