/*
 * Quotes of one utterance over articles. Every quote is filed under its word threes and its rare words; quotes under one key
 * meet, and are aligned word by word (longest common subsequence). They are one utterance if at least SAME of the
 * shorter one's words are found in order in the longer; between two known speakers, and for scraps of fewer than five words, it has
 * to be nearly all. Groups of quotes out of two articles or more are kept.
 *
 * Inside the stretch that both cover, words that differ make a variant: the reason lists them. A quote that is only cut is no variant.
 *
 *   A "thank you for coming to see us today" / B "thank you for coming and seeing us" (cut after "us")
 *   variant of wording, "'to see' / 'and seeing'"
 *
 * Limits: WORDS words of a quote; under a key each quote meets its DENSE predecessors; PAIRED articles of a group are
 * compared; of equally long alignments only two are looked at. Words are norms without punctuation.
 */
#include "compare/quote_group.h"
#include "compare/relate.h"
#include <stdio.h>
#include <stdlib.h>

enum { WORDS = 120, SHORT = 5, DENSE = 12, PAIRED = 12, COMMON = 64, MANY = 8, REASON = 240 };
static const float SAME = 0.6f, ALMOST = 0.8f;

typedef struct saying { hs_ref ref; uint32_t who, beg, n; } saying;   /* words [beg, beg + n) of the pool */
typedef struct filed { uint64_t key; uint32_t saying; } filed;
typedef HS_VEC(filed) filed_list;

typedef struct sayings {
  hs_view *v;
  hs_arena *scratch;
  HS_VEC(saying) rows;
  HS_VEC(hs_str) words;      /* numbers of r->v->words */
  uint32_t *parent;
} sayings;

static uint32_t find(const sayings *s, uint32_t i) {
  while (s->parent[i] != i) i = s->parent[i] = s->parent[s->parent[i]];
  return i;
}

/* ---- reading */

static void read_quote(sayings *s, uint32_t article, uint32_t row) {
  const hs_article *a = s->v->c->articles.row[article];
  const hs_quote *q = &a->quotes.row[row];
  if (q->kind == HS_INDIRECT || q->toks.end > a->tokens.n) return;
  saying one = {{article, row}, HS_NONE, s->words.n, 0};
  if (q->source != HS_NONE && q->source < a->mentions.n) one.who = a->mentions.row[q->source].entity;
  for (uint32_t t = q->toks.beg; t < q->toks.end && one.n < WORDS; t++) {
    const char *norm = hs_norm(a, t);
    if (!norm || a->tokens.upos[t] == HS_U_PUNCT || a->tokens.upos[t] == HS_U_SYM) continue;
    *hs_vec_push(s->scratch, &s->words) = hs_intern_z(s->v->words, norm);
    one.n++;
  }
  if (one.n >= 2) *hs_vec_push(s->scratch, &s->rows) = one;
}

/* ---- alignment */

typedef struct aligned { uint32_t n, first_a, last_a, first_b, last_b; bool hit_a[WORDS], hit_b[WORDS]; } aligned;

typedef uint8_t lengths[WORDS + 1][WORDS + 1];   /* of the longest common subsequence from word i of one and j of the other on */

static void trace(const hs_str *a, uint32_t n_a, const hs_str *b, uint32_t n_b, lengths len, bool skip_b_first, aligned *out) {
  memset(out, 0, sizeof *out);
  for (uint32_t i = 0, j = 0; i < n_a && j < n_b;) {
    if (a[i] == b[j]) {
      if (!out->n) out->first_a = i, out->first_b = j;
      out->last_a = i;
      out->last_b = j;
      out->hit_a[i++] = out->hit_b[j++] = true;
      out->n++;
    } else if (skip_b_first ? len[i + 1][j] > len[i][j + 1] : len[i + 1][j] >= len[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
}

static uint32_t spread(const aligned *al) { return al->last_a - al->first_a + al->last_b - al->first_b; }

/*
 * Longest common subsequence of two sayings, and which words are in it. Of the equally long ones the two that keep to
 * either side are looked at, and the one that is spread less is taken.
 */
static void align(const sayings *s, const saying *x, const saying *y, aligned *out) {
  lengths len;
  const hs_str *a = s->words.row + x->beg, *b = s->words.row + y->beg;
  for (uint32_t j = 0; j <= y->n; j++) len[x->n][j] = 0;
  for (uint32_t i = x->n; i-- > 0;) {
    len[i][y->n] = 0;
    for (uint32_t j = y->n; j-- > 0;)
      len[i][j] = a[i] == b[j] ? (uint8_t)(len[i + 1][j + 1] + 1) : len[i + 1][j] >= len[i][j + 1] ? len[i + 1][j] : len[i][j + 1];
  }
  aligned other;
  trace(a, x->n, b, y->n, len, false, out);
  trace(a, x->n, b, y->n, len, true, &other);
  if (spread(&other) < spread(out)) *out = other;
}

static float likeness(const saying *x, const saying *y, const aligned *al) {
  uint32_t shorter = x->n < y->n ? x->n : y->n;
  return shorter ? (float)al->n / (float)shorter : 0;
}

static bool one_utterance(const sayings *s, const saying *x, const saying *y, const aligned *al) {
  uint32_t shorter = x->n < y->n ? x->n : y->n;
  bool two_speakers = x->who != HS_NONE && y->who != HS_NONE && x->who != y->who && !hs_view_speaks_for(s->v, x->who, y->who);
  if (two_speakers && shorter < 8) return false;
  /* Words scattered over a long quote are no quotation of it. */
  bool scattered = al->n && (al->last_a - al->first_a + 1 > 2 * al->n || al->last_b - al->first_b + 1 > 2 * al->n);
  /* So many words in order are no chance, whoever is said to have spoken them. */
  bool strict = shorter < SHORT || (two_speakers && al->n < MANY);
  return !scattered && likeness(x, y, al) >= (strict ? ALMOST : SAME);
}

/* ---- grouping */

static int file_order(const void *pa, const void *pb) {
  const filed *a = pa, *b = pb;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return a->saying < b->saying ? -1 : a->saying > b->saying;
}

static void file_sayings(sayings *s, filed_list *rows) {
  hs_arena *arena = s->scratch;
  uint32_t *n_with = HS_NEW_N(arena, uint32_t, hs_strtab_count(s->v->words) + 1);
  for (uint32_t i = 0; i < s->words.n; i++) n_with[s->words.row[i]]++;
  for (uint32_t i = 0; i < s->rows.n; i++) {
    const saying *x = &s->rows.row[i];
    const hs_str *w = s->words.row + x->beg;
    for (uint32_t k = 0; k + 2 < x->n; k++)
      *hs_vec_push(arena, rows) = (filed){hs_mix(hs_mix(w[k], w[k + 1]), w[k + 2]), i};
    if (x->n >= SHORT) continue;
    for (uint32_t k = 0; k + 1 < x->n; k++) *hs_vec_push(arena, rows) = (filed){hs_mix(hs_mix(w[k], w[k + 1]), UINT64_MAX), i};
  }
  /* Short quotes look for their word twos in all others, so the longer ones file the twos that a short one has. */
  hs_map twos;
  hs_map_init(&twos, arena);
  for (uint32_t i = 0; i < s->rows.n; i++)
    for (uint32_t k = 0; s->rows.row[i].n < SHORT && k + 1 < s->rows.row[i].n; k++)
      hs_map_at(&twos, hs_mix(s->words.row[s->rows.row[i].beg + k], s->words.row[s->rows.row[i].beg + k + 1]), 1);
  for (uint32_t i = 0; i < s->rows.n; i++)
    for (uint32_t k = 0; s->rows.row[i].n >= SHORT && k + 1 < s->rows.row[i].n; k++) {
      hs_str a = s->words.row[s->rows.row[i].beg + k], b = s->words.row[s->rows.row[i].beg + k + 1];
      if (hs_map_get(&twos, hs_mix(a, b)) == 1) *hs_vec_push(arena, rows) = (filed){hs_mix(hs_mix(a, b), UINT64_MAX), i};
    }
}

/* A quote inside a quote has its words and is no repetition of it. */
static bool one_inside_other(const sayings *s, const saying *x, const saying *y) {
  if (x->ref.article != y->ref.article) return false;
  const hs_article *a = s->v->c->articles.row[x->ref.article];
  hs_range p = a->quotes.row[x->ref.row].toks, q = a->quotes.row[y->ref.row].toks;
  return p.beg < q.end && q.beg < p.end;
}

static void meet(sayings *s, hs_map *seen, uint32_t i, uint32_t j) {
  const saying *x = &s->rows.row[i], *y = &s->rows.row[j];
  if (i == j || find(s, i) == find(s, j) || one_inside_other(s, x, y) || (*hs_map_at(seen, (uint64_t)i << 32 | j, 0))++) return;
  aligned al;
  align(s, x, y, &al);
  if (!one_utterance(s, x, y, &al)) return;
  uint32_t a = find(s, i), b = find(s, j);
  s->parent[a < b ? b : a] = a < b ? a : b;
}

static void group(sayings *s) {
  filed_list rows = {0};
  file_sayings(s, &rows);
  if (rows.n) qsort(rows.row, rows.n, sizeof *rows.row, file_order);
  s->parent = HS_NEW_N(s->scratch, uint32_t, s->rows.n + 1);
  for (uint32_t i = 0; i < s->rows.n; i++) s->parent[i] = i;
  hs_map seen;
  hs_map_init(&seen, s->scratch);
  for (uint32_t i = 0, j; i < rows.n; i = j) {
    for (j = i; j < rows.n && rows.row[j].key == rows.row[i].key; j++) {}
    if (j - i > COMMON) continue;
    for (uint32_t k = i; k < j; k++)
      for (uint32_t l = k > i + DENSE ? k - DENSE : i; l < k; l++) meet(s, &seen, rows.row[l].saying, rows.row[k].saying);
  }
}

/* ---- variants */

static void put(char *out, size_t *n, const char *text) {
  int wrote = snprintf(out + *n, REASON - *n, "%s", text);
  if (wrote > 0) *n = *n + (size_t)wrote < REASON ? *n + (size_t)wrote : REASON - 1;
}

static void put_words(const sayings *s, char *out, size_t *n, const hs_str *w, uint32_t from, uint32_t to) {
  put(out, n, from == to ? "nothing" : "'");
  for (uint32_t i = from; i < to; i++) {
    if (i > from) put(out, n, " ");
    put(out, n, hs_strtab_get(s->v->words, w[i]));
  }
  if (from < to) put(out, n, "'");
}

/* "'out' / 'our'; nothing / 'and speaking'". @return whether anything differs where both overlap */
static bool list_differences(const sayings *s, const saying *x, const saying *y, const aligned *al, char *out) {
  const hs_str *a = s->words.row + x->beg, *b = s->words.row + y->beg;
  size_t n = 0;
  out[0] = 0;
  for (uint32_t i = al->first_a, j = al->first_b; i <= al->last_a && j <= al->last_b; i++, j++) {
    uint32_t p = i, q = j;
    while (p < al->last_a && !al->hit_a[p]) p++;
    while (q < al->last_b && !al->hit_b[q]) q++;
    if (p > i || q > j) {
      if (n) put(out, &n, "; ");
      put_words(s, out, &n, a, i, p);
      put(out, &n, " / ");
      put_words(s, out, &n, b, j, q);
    }
    i = p;
    j = q;
  }
  return n > 0;
}

static void compare(hs_relating *r, const sayings *s, const saying *x, const saying *y) {
  aligned al;
  char reason[REASON];
  align(s, x, y, &al);
  if (x->ref.article == y->ref.article || !one_utterance(s, x, y, &al) || !list_differences(s, x, y, &al, reason)) return;
  hs_relate_add(r, HS_VARIANT, HS_SLOT_WORDING, x->ref, y->ref, HS_NONE, hs_mix(find(s, (uint32_t)(x - s->rows.row)), 0x71),
                0.5f + 0.5f * likeness(x, y, &al), "%s", reason);
}

/* ---- for the other files */

static sayings read_all(hs_view *v, hs_arena *scratch) {
  sayings s = {.v = v, .scratch = scratch};
  for (uint32_t i = 0; i < v->c->articles.n; i++)
    for (uint32_t q = 0; q < v->c->articles.row[i]->quotes.n; q++) read_quote(&s, i, q);
  group(&s);
  return s;
}

uint32_t **hs_quote_utterances(hs_view *v, hs_arena *scratch) {
  sayings s = read_all(v, scratch);
  uint32_t **of = HS_NEW_N(scratch, uint32_t *, v->c->articles.n + 1), n = s.rows.n;
  for (uint32_t i = 0; i < v->c->articles.n; i++) {
    size_t size = (v->c->articles.row[i]->quotes.n + 1) * sizeof **of;
    of[i] = memset(hs_arena_alloc(scratch, size), 0xff, size);
  }
  for (uint32_t i = 0; i < n; i++) of[s.rows.row[i].ref.article][s.rows.row[i].ref.row] = find(&s, i);
  return of;
}

static uint32_t count_outlets(const hs_corpus *c, const sayings *s, const uint32_t *next, uint32_t first) {
  hs_map outlets;
  hs_map_init(&outlets, s->scratch);
  for (uint32_t i = first; i != HS_NONE; i = next[i]) {
    const hs_article *a = c->articles.row[s->rows.row[i].ref.article];
    const char *outlet = hs_article_str(a, a->outlet);
    hs_map_at(&outlets, outlet ? hs_hash(outlet, strlen(outlet), 1) : hs_mix(2, s->rows.row[i].ref.article), 0);
  }
  return outlets.n;
}

/* Keep the groups of two articles or more, in the order of their first quotes. */
void hs_relate_quotes(hs_relating *r) {
  sayings s = read_all(r->v, r->scratch);
  uint32_t n = s.rows.n, *next = HS_NEW_N(r->scratch, uint32_t, n + 1), *last = HS_NEW_N(r->scratch, uint32_t, n + 1);
  for (uint32_t i = 0; i < n; i++) {
    next[i] = HS_NONE;
    uint32_t root = find(&s, i);
    if (root != i) next[last[root]] = i;
    last[root] = i;
  }
  HS_VEC(hs_quote_group) groups = {0};
  HS_VEC(hs_ref) members = {0};
  for (uint32_t g = 0; g < n; g++) {
    if (find(&s, g) != g || s.rows.row[last[g]].ref.article == s.rows.row[g].ref.article) continue;
    hs_quote_group *out = hs_vec_push(r->c->linked, &groups);
    out->n_outlets = count_outlets(r->c, &s, next, g);
    out->quotes.beg = members.n;
    for (uint32_t i = g, n_in = 0; i != HS_NONE; i = next[i], n_in++) {
      *hs_vec_push(r->c->linked, &members) = s.rows.row[i].ref;
      for (uint32_t j = next[i], m = 0; j != HS_NONE && m < PAIRED && n_in < PAIRED; j = next[j], m++) compare(r, &s, &s.rows.row[i], &s.rows.row[j]);
    }
    out->quotes.end = members.n;
  }
  hs_table_take(&r->c->quote_groups, &groups);
  hs_table_take(&r->c->group_quotes, &members);
}
