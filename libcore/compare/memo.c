/*
 * What is remembered from one alignment to the next. Between them some articles got dates, and few tellings are seen otherwise for
 * that. A pair of deeds both of which are what they were scores what it scored: everything a score looks at is a telling's own, its
 * article's day of publication, or the same in every alignment. So each telling has a number made of what may change, and pairs above
 * zero are kept by their earlier telling. Other pairs are scored anew, and statements are: what they are about depends on the
 * groups of deeds.
 *
 * Example: of 33,000 tellings of repeated stories 1,800 change by the first round of dates, 800 by the second, 140 by the third.
 */
#include "compare/align.h"

struct hs_memo {
  uint64_t *now;               /* of each telling: what it is */
  bool *same;                  /* and whether that is what it was */
  uint32_t *beg;               /* of each telling, its first edge; one more at the end */
  HS_VEC(hs_edge) edges;
  hs_arena *arena;
};

hs_memo *hs_memo_new(hs_view *v) {
  hs_memo *m = HS_NEW(v->scratch, hs_memo);
  m->arena = v->scratch;
  m->now = HS_NEW_N(v->scratch, uint64_t, v->n + 1);
  m->same = HS_NEW_N(v->scratch, bool, v->n + 1);
  m->beg = HS_NEW_N(v->scratch, uint32_t, (size_t)v->n + 2);
  return m;
}

static uint64_t mix_days(uint64_t h, hs_days d) { return hs_mix(h, (uint64_t)(uint32_t)d.from << 32 | (uint32_t)d.to); }

static uint64_t number_of(const hs_alignment *al, uint32_t i) {
  const hs_telling *t = &al->v->row[i];
  const hs_published *p = &al->v->c->articles.row[t->ref.article]->published;
  uint64_t flags = (uint64_t)t->mode << 8 | (uint64_t)p->how << 4 | (uint64_t)al->knows[i] << 2 | (uint64_t)al->taken_in[i] << 1 | al->only_planned[i];
  uint64_t h = mix_days(mix_days(flags, t->days), p->days);
  h = hs_mix(h, (uint64_t)t->day << 32 | t->channel);
  return hs_mix(h, hs_mix((uint64_t)al->like_before[i] << 32 | al->type_before[i], (uint64_t)al->within[i] << 32 | al->inside[i]));
}

void hs_memo_look(hs_memo *m, const hs_alignment *al) {
  for (uint32_t i = 0; i < al->v->n; i++) {
    uint64_t was = m->now[i];
    m->now[i] = number_of(al, i);
    m->same[i] = m->now[i] == was;
  }
}

float hs_memo_score(const hs_memo *m, const hs_alignment *al, uint32_t i, uint32_t j) {
  uint32_t a = i < j ? i : j, b = i < j ? j : i, lo = m->beg[a], hi = m->beg[a + 1];
  if (!m->same[i] || !m->same[j] || al->v->row[i].says) return 0;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (m->edges.row[mid].b < b) lo = mid + 1;
    else hi = mid;
  }
  return lo < m->beg[a + 1] && m->edges.row[lo].b == b && !hs_align_apart(al, a, b) ? m->edges.row[lo].score : 0;
}

void hs_memo_keep(hs_memo *m, const hs_edges *edges) {
  uint32_t n = edges->rows.n, of = 0;
  hs_vec_give_back(m->arena, &m->edges);
  m->edges.row = hs_arena_alloc(m->arena, (size_t)n * sizeof(hs_edge));
  m->edges.n = m->edges.cap = n;
  memcpy(m->edges.row, edges->rows.row, (size_t)n * sizeof(hs_edge));
  for (uint32_t i = 0; i < n; i++)
    while (of <= edges->rows.row[i].a) m->beg[of++] = i;
  while (of <= edges->al->v->n) m->beg[of++] = n;
}
