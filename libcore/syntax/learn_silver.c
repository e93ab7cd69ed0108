/*
 * Silver-standard annotation: sentences of plain text with the tags and trees of a teacher, a network far larger than
 * ours (tests/eval/README.md, Syntax). Its labels are kept beside the model, since what taught them cannot be run again to
 * the bit; the texts are in DATA. A line is a sentence:
 *
 *     5e0c2a91 TAB PRON PRP 1 nsubj TAB VERB VBD 0 root TAB . . -1 punct
 *
 * a hash of its words in hexadecimal, then each word's tags, how many words further on its head is, and its relation. A
 * last field tells the names, if a teacher looked for them: `@2+2PER 7+1LOC`, two words from the third on, one word.
 * A text is split as any article is; a sentence takes the line of its hash, once. Those without a line are left out.
 */
#include "syntax/learn.h"
#include "syntax/ud.h"
#include "text/text.h"
#include <stdlib.h>
#include <zlib.h>

uint32_t hs_silver_key(const hs_article *a, hs_range toks) {
  uint64_t h = 0;
  for (uint32_t t = toks.beg; t < toks.end; t++) h = hs_hash(a->text + a->tokens.span[t].beg, a->tokens.span[t].end - a->tokens.span[t].beg, h);
  return (uint32_t)h;
}

/* ---- labels */

hs_code hs_silver_open(hs_arena *arena, const char *path, hs_silver *out, hs_err *err) {
  enum { LONGEST = 1 << 16 };
  gzFile f = gzopen(path, "rb");
  char *line = hs_arena_alloc(arena, LONGEST);
  *out = (hs_silver){0};
  hs_map_init(&out->rows, arena);
  if (!f) return hs_fail(err, HS_IO, path, 0, 0, "cannot open");
  while (gzgets(f, line, LONGEST)) {
    char *labels;
    uint32_t key = (uint32_t)strtoul(line, &labels, 16), *at = hs_map_at(&out->rows, key, out->labels.n);
    if (*labels != '\t') {
      gzclose(f);
      return hs_fail(err, HS_FORMAT, path, out->labels.n + 1, 0, "no labels");
    }
    if (*at == out->labels.n) *hs_vec_push(arena, &out->labels) = hs_arena_strn(arena, labels, strcspn(labels, "\n"));
  }
  int status;
  gzerror(f, &status);
  gzclose(f);
  return status == Z_OK || status == Z_STREAM_END ? HS_OK : hs_fail(err, HS_IO, path, out->labels.n + 1, 0, "damaged");
}

/* Reads one word's labels. @return what follows, NULL if it is none or its head lies outside */
static const char *read_word(const char *at, hs_tokens *t, hs_range toks, uint32_t i) {
  char upos[8], xpos[8], deprel[24];
  long head;
  int n;
  if (sscanf(at, "\t%7s %7s %ld %23s%n", upos, xpos, &head, deprel, &n) != 4) return NULL;
  int u = hs_upos_parse(upos), x = hs_xpos_parse(xpos), d = hs_deprel_parse(deprel);
  if (u < 0 || x < 0 || d < 0 || (long)i + head < (long)toks.beg || (long)i + head >= (long)toks.end) return NULL;
  t->upos[i] = (uint8_t)u;
  t->xpos[i] = (uint8_t)x;
  t->deprel[i] = (uint8_t)d;
  t->head[i] = head ? (uint32_t)((long)i + head) : HS_NONE;
  return at + n;
}

static bool read_labels(const char *at, hs_tokens *t, hs_range toks) {
  for (uint32_t i = toks.beg; i < toks.end && at; i++) at = read_word(at, t, toks, i);
  return at && (!*at || strncmp(at, "\t@", 2) == 0);
}

void hs_silver_add(hs_arena *arena, const hs_clusters *clusters, hs_silver *silver, hs_article *a, hs_examples *out) {
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    const hs_range toks = a->sentences.row[s].toks;
    const uint32_t row = hs_map_get(&silver->rows, hs_silver_key(a, toks));
    if (row == HS_NONE || !silver->labels.row[row]) continue;
    const char *labels = silver->labels.row[row];
    if (!read_labels(labels, &a->tokens, toks)) continue;
    silver->labels.row[row] = NULL;
    hs_example x = hs_example_of(arena, clusters, a, toks);
    x.silver = true;
    *hs_vec_push(arena, out) = x;
  }
}

bool hs_silver_names(hs_silver *silver, const hs_article *a, hs_range toks, uint8_t *name) {
  static const char *const TYPE[] = {"PER", "LOC", "ORG"};
  const uint32_t row = hs_map_get(&silver->rows, hs_silver_key(a, toks)), n = toks.end - toks.beg;
  const char *at = row == HS_NONE || !silver->labels.row[row] ? NULL : strstr(silver->labels.row[row], "\t@");
  if (!at) return false;
  silver->labels.row[row] = NULL;
  memset(name, 0, n);
  unsigned beg, len;
  char type[4];
  int read;
  for (at += 2; sscanf(at, "%u+%u%3[A-Z]%n", &beg, &len, type, &read) == 3; at += read)
    for (uint8_t k = 0; k < 3; k++)
      for (uint32_t i = beg; strcmp(type, TYPE[k]) == 0 && i < n && i - beg < len; i++) name[i] = (uint8_t)((1 + k) | (i == beg ? 128 : 0));
  return !*at;
}

void hs_silver_write(const hs_article *a, FILE *out) {
  const hs_tokens *t = &a->tokens;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    const hs_range toks = a->sentences.row[s].toks;
    fprintf(out, "%08x", (unsigned)hs_silver_key(a, toks));
    for (uint32_t i = toks.beg; i < toks.end; i++)
      fprintf(out, "\t%s %s %ld %s", hs_upos_name(t->upos[i]), hs_xpos_name(t->xpos[i]), t->head[i] == HS_NONE ? 0 : (long)t->head[i] - (long)i, hs_deprel_name(t->deprel[i]));
    putc('\n', out);
  }
}
