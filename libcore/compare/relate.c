/*
 * Relations between claims: each question has its file; here they are run, deduplicated and ranked.
 *
 * A question is a pair of articles, an account (or the subject of a property) and a slot. Of several answers the one
 * with the higher score stays, so twenty sentences of A against thirty of B give one row with the best evidence. Rows
 * are ranked by score, then by account and place.
 *
 *   A: "Ann Lee called Bo Roe"; B: "a spokesman denied that she had called" (twice)
 *   -> contradicts polarity, A's sentence against B's first, "told as real, denied by a spokesman: Ann Lee calls Bo Roe"
 */
#include "compare/relate.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const float AGAIN = 0.6f;

bool hs_claim_of(const hs_view *v, uint32_t telling, hs_ref *out) {
  const hs_telling *t = &v->row[telling];
  *out = (hs_ref){t->ref.article, t->claim};
  return t->claim != HS_NONE;
}

const char *hs_source_of(const hs_corpus *c, hs_ref claim) {
  const hs_article *a = c->articles.row[claim.article];
  hs_range links = a->claims.row[claim.row].links;
  for (uint32_t l = links.end; l-- > links.beg;) {
    const char *name = hs_article_str(a, a->links.row[l].name);
    if (name && *name && a->links.row[l].kind != HS_LINK_OUTLET) return name;
  }
  return "the outlet";
}

bool hs_published_after(const hs_corpus *c, uint32_t a, uint32_t b) {
  const hs_published *p = &c->articles.row[a]->published, *q = &c->articles.row[b]->published;
  return p->how != HS_UNKNOWN && q->how != HS_UNKNOWN && p->days.from > q->days.to;
}

static float own_score(const hs_relating *r, const hs_relation *rel) {
  if (rel->kind == HS_VARIANT) return 1;
  float a = r->c->articles.row[rel->a.article]->claims.row[rel->a.row].score;
  float b = r->c->articles.row[rel->b.article]->claims.row[rel->b.row].score;
  float both = a * b;
  /* A claim without a score of its own neither helps nor hurts. */
  return both > 0 && both <= 1 ? 0.5f + 0.5f * sqrtf(both) : 1;
}

void hs_relate_add(hs_relating *r, hs_relation_kind kind, hs_slot slot, hs_ref a, hs_ref b, uint32_t account, uint64_t subject,
                   float score, const char *format, ...) {
  uint32_t lo = a.article < b.article ? a.article : b.article, hi = a.article < b.article ? b.article : a.article;
  uint64_t question = hs_mix(hs_mix((uint64_t)lo << 32 | hi, subject + 1), (uint64_t)account << 8 | (uint64_t)slot);
  hs_relation rel = {.kind = (uint8_t)kind, .slot = (uint8_t)slot, .a = a, .b = b, .account = account, .score = score};
  rel.score *= own_score(r, &rel);
  uint32_t *row = hs_map_at(&r->known, question, r->found.n);
  if (*row != r->found.n && r->found.row[*row].score >= rel.score) return;
  char text[512];
  va_list ap;
  va_start(ap, format);
  int n = vsnprintf(text, sizeof text, format, ap);
  va_end(ap);
  size_t len = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
  /* A cut reason does not end inside a character. */
  if (n > 0 && len < (size_t)n)
    while (len && ((unsigned char)text[len] & 0xC0) == 0x80) len--;
  rel.reason = hs_intern(r->c->strings, text, len);
  if (*row == r->found.n) hs_vec_push(r->scratch, &r->found);
  r->found.row[*row] = rel;
}

static int ref_order(hs_ref a, hs_ref b) {
  if (a.article != b.article) return a.article < b.article ? -1 : 1;
  return a.row < b.row ? -1 : a.row > b.row;
}

static int rank_order(const void *pa, const void *pb) {
  const hs_relation *a = pa, *b = pb;
  if (a->score > b->score || a->score < b->score) return a->score > b->score ? -1 : 1;
  if (a->account != b->account) return a->account < b->account ? -1 : 1;
  int order = ref_order(a->a, b->a);
  if (!order) order = ref_order(a->b, b->b);
  if (!order) order = a->slot < b->slot ? -1 : a->slot > b->slot;
  return order ? order : (a->kind < b->kind ? -1 : a->kind > b->kind);
}

/* Of many rows that set one claim against others, the first stands at its place and the rest behind the other questions. */
static void rank(hs_relating *r) {
  hs_map seen;
  hs_map_init(&seen, r->scratch);
  if (!r->found.n) return;
  qsort(r->found.row, r->found.n, sizeof *r->found.row, rank_order);
  for (uint32_t i = 0; i < r->found.n; i++) {
    hs_relation *rel = &r->found.row[i];
    uint64_t question = hs_mix((uint64_t)rel->b.article << 32 | rel->b.row, (uint64_t)rel->account << 8 | (uint64_t)rel->kind);
    if ((*hs_map_at(&seen, question, 0))++) rel->score *= AGAIN;
  }
  qsort(r->found.row, r->found.n, sizeof *r->found.row, rank_order);
}

void hs_compare_relate(hs_corpus *c, hs_arena *scratch) { hs_compare_relate_view(hs_view_new(c, scratch), scratch); }

void hs_compare_relate_view(hs_view *v, hs_arena *scratch) {
  hs_corpus *c = v->c;
  hs_relating r = {.c = c, .scratch = scratch, .v = v};
  hs_view_date(v);
  r.al = hs_alignment_new(r.v, scratch);
  r.sees_hoax = HS_NEW_N(scratch, bool, c->articles.n + 1);
  for (uint32_t i = 0; i < r.v->n; i++) r.sees_hoax[r.v->row[i].ref.article] |= r.v->row[i].mode == HS_MODE_HOAX;
  hs_map_init(&r.known, scratch);
  hs_relate_accounts(&r);
  hs_relate_lookalikes(&r);
  hs_relate_silence(&r);
  hs_relate_quantities(&r);
  hs_relate_properties(&r);
  hs_relate_quotes(&r);
  rank(&r);
  c->relations.n = r.found.n;
  c->relations.row = HS_NEW_N(c->linked, hs_relation, r.found.n + 1);
  if (r.found.n) memcpy(c->relations.row, r.found.row, r.found.n * sizeof *r.found.row);
}
