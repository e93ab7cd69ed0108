/*
 * Sure signs of a tree that two mentions are one: apposition ("the mayor, Bo Lee", "the firm Dockline", "Elm's envoy to
 * Oak, Bo Lee") and copula ("Lee is a baker", not "is not", not "would be"). Each relation is looked at once.
 */
#include "entity/coref.h"

static uint32_t mention_at(const hs_coref *c, uint32_t tok) { return tok == HS_NONE ? HS_NONE : c->at_head[tok]; }

static bool both_people(hs_coref *c, uint32_t x, uint32_t y) {
  const hs_known *p = &c->known[hs_coref_root(c, x)], *q = &c->known[hs_coref_root(c, y)];
  bool one_name = !(c->a->mentions.row[x].kind == HS_NAME && c->a->mentions.row[y].kind == HS_NAME);
  bool unknown_name = (p->type == HS_OTHER && p->named) || (q->type == HS_OTHER && q->named);      /* "the news agency Norpress" */
  bool thing = p->type == HS_OTHER && (p->sure || q->sure);      /* "the ferry Dockline" */
  return one_name && (p->type == q->type ? p->type != HS_OTHER || thing : unknown_name) && hs_coref_compatible(p, q);
}

/*
 * The mention that the apposition at token `t` is one with: its head's, or, where that cannot be ("envoy to Elm, Bo Lee"),
 * that of what its head modifies.
 */
static uint32_t apposed(hs_coref *c, uint32_t t, uint32_t y) {
  enum { CLIMB = 3 };
  const hs_article *a = c->a;
  uint32_t h = a->tokens.head[t];
  for (int steps = 0; steps < CLIMB && h != HS_NONE; steps++) {
    uint32_t x = mention_at(c, h);
    if (x != HS_NONE && x != y && both_people(c, x, y)) return x;
    if (a->tokens.deprel[t] != HS_D_APPOS || a->tokens.deprel[h] != HS_D_NMOD || a->tokens.head[h] == HS_NONE || a->tokens.head[h] > h) return HS_NONE;
    h = a->tokens.head[h];
  }
  return HS_NONE;
}

static void appositions(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    bool beside = (a->tokens.deprel[t] == HS_D_FLAT || a->tokens.deprel[t] == HS_D_NMOD_DESC) && a->tokens.head[t] + 1 == t;      /* "the firm Dockline" */
    if (a->tokens.deprel[t] != HS_D_APPOS && !beside) continue;
    uint32_t y = mention_at(c, t), x = y == HS_NONE ? HS_NONE : apposed(c, t, y);
    if (x != HS_NONE) hs_coref_join(c, x < y ? x : y, x < y ? y : x, "apposition", 0.9f);
  }
}

/* "Lee is a baker": the noun is the head, the name its subject; not "is not", not "would be". */
static void copulas(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    if (a->tokens.deprel[t] != HS_D_NSUBJ || a->tokens.head[t] == HS_NONE) continue;
    uint32_t head = a->tokens.head[t], x = mention_at(c, t), y = mention_at(c, head);
    if (x == HS_NONE || y == HS_NONE || t > head || head - t > 12 || a->mentions.row[y].kind != HS_NOUN) continue;
    bool is = false, hedged = false;
    for (uint32_t i = t + 1; i < head; i++) {
      if (a->tokens.head[i] != head) continue;
      is = is || a->tokens.deprel[i] == HS_D_COP;
      hedged = hedged || a->tokens.deprel[i] == HS_D_AUX || strcmp(hs_lemma(a, i), "not") == 0 || strcmp(hs_lemma(a, i), "never") == 0;
    }
    if (is && !hedged && both_people(c, x, y)) hs_coref_join(c, x, y, "copula", 0.85f);
  }
}

void hs_coref_appositions(hs_coref *c) {
  appositions(c);
  copulas(c);
}
