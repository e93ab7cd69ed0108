/*
 * Greedy clustering with constraints. Pairs are scored; those above zero are taken best first, and the groups of both
 * are joined if the whole stays free of contradiction:
 *
 *     - no member of one is known to be another event than a member of the other ("rang after the hoax call")
 *     - all days told leave at most a day between them (three for deeds seldom done twice)
 *     - channels fit
 *     - what is told beside a hoax as the real thing joins no hoax, in no article
 *     - what is planned joins what is done only where both have the same narrow days
 *     - where the groups name different actors or sides and the pair itself does not, the pair pays for it
 *
 * A group keeps a summary, so a test costs a few comparisons, and the smaller group is always the one walked over. Ties
 * go to the earlier pair, so the result depends on the tellings alone.
 *
 *   "the call" (no names) may join the hoax call or the real one; whichever pair scores best decides, and from then on
 *   the group's names and days keep the other call out.
 *
 * Limit: 16 names a side are remembered.
 */
#include "compare/align.h"
#include "compare/radix.h"

enum { NAMES = 16, NARROW = 7 };

typedef struct names { uint32_t who[NAMES]; uint32_t n; } names;

typedef struct group {
  hs_day last_from, first_to;      /* latest start and earliest end of the days told */
  uint8_t modes;                   /* bits of hs_mode */
  bool mutual, once, knows;        /* knows: a member is told beside a hoax as the real thing */
  hs_str channel;                  /* the most telling one */
  names actors, behind, objects;
  uint32_t size;
} group;

typedef struct clustering {
  hs_alignment *al;
  group *groups;                   /* of those tellings that are in a pair at all */
  uint32_t n_groups;
  uint32_t *at;                    /* of each telling, its row in `groups` */
  uint32_t *next;                  /* members of a group in a ring */
  uint32_t *apart_beg;             /* of each telling, its partners in `apart_with` */
  uint32_t *apart_with;
} clustering;

uint32_t hs_align_find(const hs_alignment *al, uint32_t i) {
  uint32_t *parent = al->parent;
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

/* ---- summaries */

static bool has_name(const names *s, uint32_t who) {
  for (uint32_t i = 0; i < s->n; i++)
    if (s->who[i] == who) return true;
  return false;
}

static void add_name(names *s, uint32_t who) {
  if (s->n < NAMES && !has_name(s, who)) s->who[s->n++] = who;
}

static void add_names(names *s, const names *more) {
  for (uint32_t i = 0; i < more->n; i++) add_name(s, more->who[i]);
}

static group group_of(const hs_alignment *al, uint32_t i) {
  const hs_view *v = al->v;
  const hs_telling *t = &v->row[i];
  group g = {.last_from = t->days.from, .first_to = t->days.to, .modes = (uint8_t)(1u << t->mode | (al->taken_in[i] ? 1u << HS_MODE_HOAX : 0) | (al->only_planned[i] ? 1u << HS_MODE_PLANNED : 0)),
             .mutual = t->mutual,
             .once = t->once, .channel = t->channel, .knows = al->knows[i], .size = 1};
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    const hs_player *q = &v->players.row[p];
    if (!q->named && q->in != HS_IN_BEHIND) continue;
    if (q->in == HS_IN_ACTOR) add_name(&g.actors, q->who);
    if (q->in == HS_IN_BEHIND) add_name(&g.behind, q->who);
    if (q->in == HS_IN_OBJECT) add_name(&g.objects, q->who);
  }
  return g;
}

static void absorb(group *g, const group *h) {
  if (h->last_from > g->last_from) g->last_from = h->last_from;
  if (h->first_to < g->first_to) g->first_to = h->first_to;
  g->modes |= h->modes;
  g->mutual |= h->mutual;
  g->once &= h->once;
  g->knows |= h->knows;
  if (!g->channel) g->channel = h->channel;
  add_names(&g->actors, &h->actors);
  add_names(&g->behind, &h->behind);
  add_names(&g->objects, &h->objects);
  g->size += h->size;
}

/* ---- contradiction between groups */

static int64_t gap_of(const group *g, const group *h) {
  int64_t from = g->last_from > h->last_from ? g->last_from : h->last_from;
  int64_t to = g->first_to < h->first_to ? g->first_to : h->first_to;
  return from - to;
}

static bool narrow(const group *g) {
  return g->last_from != HS_DAY_MIN && g->first_to != HS_DAY_MAX && (int64_t)g->first_to - g->last_from <= NARROW;
}

static bool plans_fit(const group *g, const group *h) {
  unsigned done = 1u << HS_MODE_REAL | 1u << HS_MODE_HOAX, planned = 1u << HS_MODE_PLANNED;
  bool crossed = ((g->modes & done) && (h->modes & planned)) || ((h->modes & done) && (g->modes & planned));
  bool both = (g->modes & done) && (g->modes & planned);
  return !crossed || both || (narrow(g) && narrow(h) && gap_of(g, h) <= 0);
}

static bool known_by(const hs_view *v, uint32_t who, const names *s) {
  for (uint32_t i = 0; i < s->n; i++)
    if (s->who[i] == who || hs_view_speaks_for(v, s->who[i], who)) return true;
  return false;
}

static uint32_t unknown_to(const hs_view *v, const names *s, const names *t) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s->n; i++) n += !known_by(v, s->who[i], t);
  return n;
}

static bool disjoint(const hs_view *v, const names *s, const names *t) {
  return s->n && t->n && unknown_to(v, s, t) == s->n && unknown_to(v, t, s) == t->n;
}

static bool behind_other(const hs_view *v, const group *g, const group *h) {
  return (g->behind.n && unknown_to(v, &g->behind, &h->actors) < g->behind.n) ||
         (h->behind.n && unknown_to(v, &h->behind, &g->actors) < h->behind.n);
}

/* What the pair has to pay for names that its groups disagree in and it does not. */
static float clash_of(const hs_view *v, const group *g, const group *h, const float *f) {
  float pay = 0;
  if (f[HS_F_UTTERANCE] > 0) return 0;
  if (g->mutual || h->mutual) {
    names s = g->actors, t = h->actors;
    add_names(&s, &g->objects);
    add_names(&t, &h->objects);
    bool clash = s.n && t.n && unknown_to(v, &s, &t) && unknown_to(v, &t, &s);
    return clash && f[HS_F_OBJECT_CLASH] + f[HS_F_ACTOR_CLASH] <= 0 ? 2.0f : 0;
  }
  if (f[HS_F_ACTOR_CLASH] <= 0 && disjoint(v, &g->actors, &h->actors) && !behind_other(v, g, h)) pay += 2.5f;
  if (f[HS_F_OBJECT_CLASH] <= 0 && disjoint(v, &g->objects, &h->objects)) pay += 2.0f;
  return pay;
}

/* Is a member of the smaller group known to be another event than a member of the other? */
static bool apart(const clustering *c, uint32_t small, uint32_t large) {
  uint32_t i = small;
  do {
    for (uint32_t k = c->apart_beg[i]; k < c->apart_beg[i + 1]; k++)
      if (hs_align_find(c->al, c->apart_with[k]) == large) return true;
    i = c->next[i];
  } while (i != small);
  return false;
}

static bool may_join(const clustering *c, uint32_t small, uint32_t large, const hs_edge *e) {
  const group *g = &c->groups[c->at[small]], *h = &c->groups[c->at[large]];
  if (gap_of(g, h) > (g->once && h->once ? 3 : 1)) return false;
  if (!hs_channels_fit(c->al->v, g->channel, h->channel) || !plans_fit(g, h)) return false;
  if ((g->knows && h->modes & 1u << HS_MODE_HOAX) || (h->knows && g->modes & 1u << HS_MODE_HOAX)) return false;
  float f[HS_N_FEATURES];
  hs_align_plain_features(c->al, e->a, e->b, f);
  return e->score - clash_of(c->al->v, g, h, f) > 0 && !apart(c, small, large);
}

/* ---- the run */

static void file_apart(clustering *c) {
  uint32_t n = c->al->v->n, m = c->al->apart.n;
  c->apart_beg = HS_NEW_N(c->al->scratch, uint32_t, n + 2);
  c->apart_with = HS_NEW_N(c->al->scratch, uint32_t, 2 * (size_t)m + 1);
  for (uint32_t i = 0; i < m; i++) {
    uint64_t p = c->al->apart.row[i];
    c->apart_beg[(p >> 32) + 2]++;
    c->apart_beg[(uint32_t)p + 2]++;
  }
  for (uint32_t i = 1; i < n + 2; i++) c->apart_beg[i] += c->apart_beg[i - 1];
  for (uint32_t i = 0; i < m; i++) {
    uint32_t a = (uint32_t)(c->al->apart.row[i] >> 32), b = (uint32_t)c->al->apart.row[i];
    c->apart_with[c->apart_beg[a + 1]++] = b;
    c->apart_with[c->apart_beg[b + 1]++] = a;
  }
}

/* Best first, then in the order of the pairs. Positive floats are in the order of their bits. */
static uint64_t edge_rank(float score, uint32_t pair) {
  uint32_t bits;
  memcpy(&bits, &score, sizeof bits);
  return (uint64_t)~bits << 32 | pair;
}

static void join(clustering *c, uint32_t small, uint32_t large) {
  absorb(&c->groups[c->at[large]], &c->groups[c->at[small]]);
  c->al->parent[small] = large;
  uint32_t next = c->next[small];
  c->next[small] = c->next[large];
  c->next[large] = next;
}

void hs_align_weigh(void *edges, uint32_t i, uint32_t j) {
  hs_edges *out = edges;
  float score = out->al->v->memo ? hs_memo_score(out->al->v->memo, out->al, i, j) : 0;
  if (score <= 0) score = hs_align_score(out->al, i, j);
  if (score > 0) *hs_vec_push(out->al->scratch, &out->rows) = (hs_edge){i < j ? i : j, i < j ? j : i, score};
}

/*
 * Edges in the order of their tellings, each once. They come in the order of the later one, but for a few, so they are dealt out by
 * the earlier one and those few are moved to their place.
 */
static void sort_edges(const clustering *c, hs_edges *edges) {
  hs_arena *scratch = c->al->scratch;
  uint32_t n = edges->rows.n, kept = 0, *beg = HS_NEW_N(scratch, uint32_t, c->al->v->n + 1);
  hs_edge *row = edges->rows.row, *to = hs_arena_alloc(scratch, (n + 1) * sizeof *to);
  for (uint32_t i = 0; i < n; i++) beg[row[i].a + 1]++;
  for (uint32_t i = 0; i < c->al->v->n; i++) beg[i + 1] += beg[i];
  for (uint32_t i = 0; i < n; i++) to[beg[row[i].a]++] = row[i];
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = kept;
    while (k > 0 && row[k - 1].a == to[i].a && row[k - 1].b > to[i].b) k--;
    if (k > 0 && row[k - 1].a == to[i].a && row[k - 1].b == to[i].b) continue;
    memmove(row + k + 1, row + k, (kept++ - k) * sizeof *row);
    row[k] = to[i];
  }
  edges->rows.n = kept;
  hs_arena_give_back(scratch, to, (n + 1) * sizeof *to);
  hs_arena_give_back(scratch, beg, ((size_t)c->al->v->n + 1) * sizeof *beg);
}

/* A group for each telling that is in a pair. */
static void make_groups(clustering *c, const hs_edges *edges) {
  hs_arena *scratch = c->al->scratch;
  uint32_t n = c->al->v->n, n_groups = 0;
  c->at = hs_arena_alloc(scratch, ((size_t)n + 1) * sizeof *c->at);
  memset(c->at, 0xff, ((size_t)n + 1) * sizeof *c->at);
  for (uint32_t i = 0; i < edges->rows.n; i++) c->at[edges->rows.row[i].a] = c->at[edges->rows.row[i].b] = 0;
  c->next = hs_arena_alloc(scratch, ((size_t)n + 1) * sizeof *c->next);
  for (uint32_t i = 0; i < n; i++) {
    c->next[i] = i;
    if (c->at[i] != HS_NONE) c->at[i] = n_groups++;
  }
  c->n_groups = n_groups;
  c->groups = hs_arena_alloc(scratch, ((size_t)n_groups + 1) * sizeof *c->groups);
  for (uint32_t i = 0; i < n; i++)
    if (c->at[i] != HS_NONE) c->groups[c->at[i]] = group_of(c->al, i);
}

static void give_back(clustering *c, hs_edges *edges) {
  hs_arena *scratch = c->al->scratch;
  size_t n = c->al->v->n;
  hs_arena_give_back(scratch, c->groups, ((size_t)c->n_groups + 1) * sizeof *c->groups);
  hs_arena_give_back(scratch, c->at, (n + 1) * sizeof *c->at);
  hs_arena_give_back(scratch, c->next, (n + 1) * sizeof *c->next);
  hs_arena_give_back(scratch, c->apart_beg, (n + 2) * sizeof *c->apart_beg);
  hs_arena_give_back(scratch, c->apart_with, (2 * (size_t)c->al->apart.n + 1) * sizeof *c->apart_with);
  hs_vec_give_back(scratch, &edges->rows);
}

void hs_align_cluster(hs_alignment *al, hs_edges *edges) {
  clustering c = {.al = al};
  sort_edges(&c, edges);
  if (al->v->memo && edges->rows.n && !al->v->row[edges->rows.row[0].a].says) hs_memo_keep(al->v->memo, edges);
  make_groups(&c, edges);
  file_apart(&c);
  uint32_t n = edges->rows.n;
  uint64_t *ranks = hs_arena_alloc(al->scratch, ((size_t)n + 1) * sizeof *ranks);
  for (uint32_t i = 0; i < n; i++) ranks[i] = edge_rank(edges->rows.row[i].score, i);
  hs_radix_sort(ranks, n, al->scratch);
  for (uint32_t i = 0; i < n; i++) {
    const hs_edge *e = &edges->rows.row[(uint32_t)ranks[i]];
    uint32_t a = hs_align_find(al, e->a), b = hs_align_find(al, e->b);
    if (a == b) continue;
    /* The group with fewer members is the small one; of equals the later. */
    uint32_t n_a = c.groups[c.at[a]].size, n_b = c.groups[c.at[b]].size;
    bool swap = n_a > n_b || (n_a == n_b && a < b);
    uint32_t small = swap ? b : a, large = swap ? a : b;
    if (may_join(&c, small, large, e)) join(&c, small, large);
  }
  hs_arena_give_back(al->scratch, ranks, ((size_t)n + 1) * sizeof *ranks);
  give_back(&c, edges);
}
