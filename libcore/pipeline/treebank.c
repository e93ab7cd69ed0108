/*
 * CoNLL-U as a source of articles: one file or standard input, one article a document (`# newdoc`). It stands here and
 * not in the read room because it brings tokens and sentences along, which are rows of the syntax room. Documents
 * without an id take the file's name, from the second on with "-2", "-3" behind it. The first broken line ends the file:
 * what stands behind it has no certain beginning. Documents read before it stay, and the line becomes a problem.
 */
#include "pipeline/pipeline.h"
#include "syntax/conllu.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

bool hs_treebank_is(const char *path, const char *input) {
  if (input) return strcmp(input, "conllu") == 0;
  size_t n = strlen(path);
  return n > 7 && strcmp(path + n - 7, ".conllu") == 0;
}

/* All bytes, or NULL with errno set. */
static char *read_all(FILE *f, size_t *n) {
  size_t cap = 1 << 16;
  char *s = malloc(cap);
  *n = 0;
  for (size_t got; s && (got = fread(s + *n, 1, cap - *n, f)) > 0;) {
    *n += got;
    if (*n < cap) continue;
    char *more = realloc(s, cap *= 2);
    if (!more) free(s);
    s = more;
  }
  if (s && ferror(f)) {
    free(s);
    s = NULL;
  }
  return s;
}

/* Its id, if it has none: "dir/two.gold.conllu" gives "two.gold". */
static void name_article(hs_article *a, const char *path, uint32_t number) {
  a->path = hs_art_intern(a, path);
  const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
  int n = (int)(dot && dot != base ? (size_t)(dot - base) : strlen(base));
  if (a->id) return;
  a->id = number > 1 ? hs_internf(a->strings, "%.*s-%u", n, base, (unsigned)number) : hs_intern(a->strings, base, (size_t)n);
}

static hs_code name_guarded(hs_article *a, const char *path, uint32_t number) {
  jmp_buf guard;
  if (setjmp(guard)) return HS_NOMEM;
  hs_arena_guard(a->arena, &guard);
  name_article(a, path, number);
  hs_arena_guard(a->arena, NULL);
  return HS_OK;
}

static hs_code read_documents(const char *path, const char *bytes, size_t n, const hs_sink *sink, hs_err *err) {
  hs_conllu from = {bytes, n, 0, 1};
  hs_err problem;
  hs_article *a;
  uint32_t number = 0;
  for (;;) {
    hs_code code = hs_conllu_read(&from, &a, &problem);
    if (code == HS_OK && !a) return number ? HS_OK : hs_fail(err, HS_EMPTY, path, 0, -1, "no documents");
    if (code == HS_FORMAT) {
      code = hs_fail(&problem, HS_FORMAT, path, problem.line, problem.byte, "no line of CoNLL-U");
      if (number) return sink->problem(sink->self, &problem);
    }
    if (code != HS_OK) {
      if (err) *err = problem;
      return code;
    }
    code = name_guarded(a, path, ++number);
    if (code == HS_OK) code = sink->article(sink->self, a);
    else hs_article_free(a);
    if (code != HS_OK) return hs_fail(err, code, path, 0, -1, "out of memory");
  }
}

hs_code hs_treebank_read(const char *path, const hs_sink *sink, hs_err *err) {
  bool standard = strcmp(path, "-") == 0;
  FILE *f = standard ? stdin : fopen(path, "rb");
  if (!f) return hs_fail(err, HS_IO, path, 0, -1, "%s", errno == ENOENT ? "no such file" : "cannot be opened");
  size_t n;
  char *bytes = read_all(f, &n);
  int why = errno;
  if (!standard) fclose(f);
  if (!bytes) {
    if (why == ENOMEM) return hs_fail(err, HS_NOMEM, path, 0, -1, "out of memory");
    return hs_fail(err, HS_IO, path, 0, -1, "cannot be read");
  }
  hs_code code = read_documents(path, bytes, n, sink, err);
  free(bytes);
  return code;
}
