/*
 * A window on a stream of bytes. Lines and whole files are handed out in place; what was taken is forgotten when the
 * window is filled again, so memory is bounded by the longest line (or the one article) and not by the stream.
 */
#include "read/read_room.h"
#include <stdlib.h>

enum { CHUNK = 64 * 1024 };

void hs_source_done(hs_source *s) {
  if (s->file && s->file != stdin) fclose(s->file);
  free(s->buf);
  *s = (hs_source){0};
}

/* Room for one more byte than asked, so that a text can be ended by a zero. */
static bool window_grow(hs_source *s, size_t want) {
  if (want < s->cap) return true;
  size_t cap = s->cap ? s->cap : CHUNK;
  while (cap <= want) cap = cap > SIZE_MAX / 2 ? SIZE_MAX : cap * 2;
  char *more = realloc(s->buf, cap);
  if (!more) return s->no_memory = s->failed = true, false;
  s->buf = more;
  s->cap = cap;
  return true;
}

size_t hs_source_need(hs_source *s, size_t want) {
  if (s->n - s->at >= want || !s->file) return s->n - s->at;
  if (s->at) {
    memmove(s->buf, s->buf + s->at, s->n - s->at);
    s->offset += s->at;
    s->n -= s->at;
    s->at = 0;
  }
  while (s->n < want && !s->failed) {
    size_t room = s->n + CHUNK > want ? CHUNK : want - s->n;
    if (!window_grow(s, s->n + room)) break;
    size_t got = fread(s->buf + s->n, 1, room, s->file);
    s->n += got;
    if (got < room) {
      s->failed |= ferror(s->file) != 0;
      break;
    }
  }
  return s->n - s->at;
}

size_t hs_source_all(hs_source *s, size_t max, const char **bytes) {
  size_t have = hs_source_need(s, CHUNK), seen = 0;
  while (have > seen && have <= max && s->file && !s->failed) {
    seen = have;
    have = hs_source_need(s, have < max / 2 ? have * 2 : max + 1);
  }
  *bytes = s->buf ? s->buf + s->at : "";
  s->at += have;
  return have;
}

/* Pass over the rest of a line that is too long, without keeping it. @return its bytes */
static size_t skip_line(hs_source *s) {
  size_t skipped = 0;
  for (size_t have; (have = hs_source_need(s, 1)) > 0;) {
    const char *end = memchr(s->buf + s->at, '\n', have);
    size_t k = end ? (size_t)(end - (s->buf + s->at)) + 1 : have;
    s->at += k;
    skipped += k;
    if (end) break;
  }
  return skipped;
}

bool hs_source_line(hs_source *s, size_t max, const char **line, size_t *n, uint64_t *offset, bool *too_long) {
  size_t seen = 0, have = hs_source_need(s, 1);
  *too_long = false;
  *offset = s->offset + s->at;
  if (!have) return false;
  for (;;) {
    const char *end = memchr(s->buf + s->at + seen, '\n', have - seen);
    if (end || seen == have) {
      *line = s->buf + s->at;
      *n = end ? (size_t)(end - *line) : have;
      s->at += *n + (end != NULL);
      if (*n && (*line)[*n - 1] == '\r') --*n;
      return true;
    }
    seen = have;
    if (seen > max) {
      s->at += seen;
      *line = NULL;
      *n = seen + skip_line(s);
      return *too_long = true;
    }
    have = hs_source_need(s, seen * 2 > CHUNK ? seen * 2 : CHUNK);
    *offset = s->offset + s->at;
  }
}
