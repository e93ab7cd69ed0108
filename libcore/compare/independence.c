/*
 * How many sources stand behind claims about one event. Articles count once together if
 *
 *     - they are by one outlet,
 *     - their claims go back to one news agency,
 *     - their sentences are nearly the same: half of the shorter one's word fives are in the other.
 *
 * Joined pairs join groups (union-find), and the groups are counted.
 *
 *   Outlets A and B print "Ann Lee told reporters on Monday that she would not stand again", C has words of its own: 2.
 *
 * Limits: the first SENTENCES claims of an article speak for it, 80 tokens each; a word five is compared between its
 * first HOLDERS articles. Linear in the claims.
 */
#include "compare/align.h"

enum { SENTENCES = 6, TOKENS = 80, SHINGLE = 5, HOLDERS = 6 };

typedef struct sources {
  const hs_corpus *c;
  hs_arena *scratch;
  uint32_t *article, *parent, *n_shingles, n;
  hs_map holders;          /* word five -> row of `held` */
  HS_VEC(uint32_t) held;   /* HOLDERS + 1 a row: count, then articles */
  hs_map common;           /* pair -> word fives in common */
  hs_map first;            /* outlet or agency -> the first article with it */
} sources;

static uint32_t find(const sources *s, uint32_t i) {
  while (s->parent[i] != i) i = s->parent[i] = s->parent[s->parent[i]];
  return i;
}

static void join(sources *s, uint32_t i, uint32_t j) {
  uint32_t a = find(s, i), b = find(s, j);
  if (a < b) s->parent[b] = a;
  else s->parent[a] = b;
}

static void join_by_name(sources *s, uint32_t i, const char *name, uint64_t seed) {
  if (name && *name) join(s, i, *hs_map_at(&s->first, hs_hash(name, strlen(name), seed), i));
}

static void hold(sources *s, uint64_t shingle, uint32_t i) {
  uint32_t *row = hs_map_at(&s->holders, shingle, s->held.n);
  if (*row == s->held.n)
    for (int k = 0; k <= HOLDERS; k++) *hs_vec_push(s->scratch, &s->held) = 0;
  uint32_t *held = s->held.row + *row;
  for (uint32_t k = 1; k <= held[0]; k++) {
    if (held[k] == i) return;
    ++*hs_map_at(&s->common, (uint64_t)held[k] << 32 | i, 0);
  }
  s->n_shingles[i]++;
  if (held[0] < HOLDERS) held[++held[0]] = i;
}

static void read_sentence(sources *s, uint32_t i, const hs_article *a, hs_span span) {
  uint32_t lo = 0, hi = a->sentences.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->sentences.row[mid].span.end <= span.beg) lo = mid + 1;
    else hi = mid;
  }
  if (lo == a->sentences.n) return;
  hs_range toks = a->sentences.row[lo].toks;
  if (toks.end - toks.beg > TOKENS) toks.end = toks.beg + TOKENS;
  uint64_t window[SHINGLE];
  uint32_t n = 0;
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    const char *norm = hs_norm(a, t);
    if (!norm || a->tokens.upos[t] == HS_U_PUNCT) continue;
    window[n++ % SHINGLE] = hs_hash(norm, strlen(norm), 7);
    if (n < SHINGLE) continue;
    uint64_t h = 0;
    for (uint32_t k = 0; k < SHINGLE; k++) h = hs_mix(h, window[(n + k) % SHINGLE]);
    hold(s, h, i);
  }
}

static void read_claim(sources *s, uint32_t i, const hs_article *a, const hs_claim *k, bool text) {
  for (uint32_t l = k->links.beg; l < k->links.end; l++)
    if (a->links.row[l].kind == HS_LINK_AGENCY) join_by_name(s, i, hs_article_str(a, a->links.row[l].name), 2);
  if (text) read_sentence(s, i, a, k->span);
}

uint32_t hs_count_independent(const hs_corpus *c, const hs_ref *claims, uint32_t n_claims, hs_arena *scratch) {
  sources s = {.c = c, .scratch = scratch};
  s.article = HS_NEW_N(scratch, uint32_t, n_claims + 1);
  s.parent = HS_NEW_N(scratch, uint32_t, n_claims + 1);
  s.n_shingles = HS_NEW_N(scratch, uint32_t, n_claims + 1);
  hs_map_init(&s.holders, scratch);
  hs_map_init(&s.common, scratch);
  hs_map_init(&s.first, scratch);
  for (uint32_t k = 0, of_article = 0; k < n_claims; k++, of_article++) {
    const hs_article *a = c->articles.row[claims[k].article];
    if (!k || claims[k].article != claims[k - 1].article) {
      s.article[s.n] = claims[k].article;
      s.parent[s.n] = s.n;
      of_article = 0;
      s.n++;
      join_by_name(&s, s.n - 1, hs_article_str(a, a->outlet), 1);
    }
    read_claim(&s, s.n - 1, a, &a->claims.row[claims[k].row], of_article < SENTENCES);
  }
  for (uint32_t m = 0; m < s.common.cap; m++) {
    if (!s.common.value || s.common.value[m] == HS_NONE) continue;
    uint32_t i = (uint32_t)(s.common.key[m] >> 32), j = (uint32_t)s.common.key[m];
    uint32_t least = s.n_shingles[i] < s.n_shingles[j] ? s.n_shingles[i] : s.n_shingles[j];
    if (least >= 3 && 2 * s.common.value[m] >= least) join(&s, i, j);
  }
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += find(&s, i) == i;
  return n;
}
