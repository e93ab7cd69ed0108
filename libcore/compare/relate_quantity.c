/*
 * Numbers. Two questions:
 *
 * In tellings of one event: how many, how much? A value hangs on the event whose trigger is next above it; what is counted is
 * its head noun or unit. Equal values agree; different ones contradict, unless a hedge ("at least", "up to", "about") lets
 * both be true. The reason says so where the later article's count is the higher.
 *
 * Over articles without a common event: equal sums of money, percentages and quantities whose sentences share an entity
 * agree. "A and B will each give $5 million" also stands for 10 million.
 *
 *   A "the blast killed 12 people", B "at least 9 people died": no contradiction; C "9 people died": contradicts quantity
 *
 * Limits: VALUES values a telling, HOLDERS articles a value.
 */
#include "compare/relate.h"
#include <math.h>
#include <stdlib.h>

enum { VALUES = 4, CLIMB = 12, HOLDERS = 8, HEDGE_REACH = 4, PAIRED = 256, NEAR = 32, TOTAL_REACH = 30, NAMED = 24, EACH_REACH = 8 };

typedef enum hedge { EXACT, AT_LEAST, AT_MOST, ABOUT } hedge;
typedef struct amount { uint32_t telling; uint64_t what; double value; hedge hedge; hs_span span; } amount;

/* ---- reading values */

static bool counts(const hs_mention *m) {
  switch (m->type) {
    case HS_NUMBER:
    case HS_MONEY:
    case HS_PERCENT:
    case HS_QUANTITY: return m->kind == HS_VALUE && isfinite(m->value);
    default: return false;
  }
}

/* The number of a day or year: "on January 9" counts nothing. @param at the first time that may reach so far; both go forward */
static bool in_time(const hs_article *a, const hs_mention *m, uint32_t *at) {
  while (*at < a->times.n && a->times.row[*at].toks.end <= m->toks.beg) ++*at;
  return m->type == HS_NUMBER && *at < a->times.n && a->times.row[*at].toks.beg <= m->toks.beg;
}

static hedge hedge_of(const hs_article *a, const hs_mention *m) {
  uint32_t s = a->sentences.row[a->tokens.sentence[m->toks.beg]].toks.beg;
  uint32_t beg = m->toks.beg > s + HEDGE_REACH ? m->toks.beg - HEDGE_REACH : s;
  for (uint32_t t = beg; t < m->toks.end; t++) {
    uint32_t n;
    uint32_t row = hs_lex_longest(&hs_lex_hedge, a, t, m->toks.end, false, &n);
    if (row == HS_NONE) continue;
    const char *kind = hs_lex_cell(&hs_lex_hedge, row, 0);
    return *kind == 'l' ? AT_LEAST : *kind == 'm' ? AT_MOST : ABOUT;
  }
  return EXACT;
}

/* What is counted: the unit, or the noun that the number stands before. */
static uint64_t counted(const hs_article *a, const hs_mention *m) {
  const char *unit = hs_article_str(a, m->unit);
  if (m->type == HS_MONEY || m->type == HS_PERCENT || m->type == HS_QUANTITY) return hs_hash(unit ? unit : "", unit ? strlen(unit) : 0, m->type);
  uint32_t head = m->head < a->tokens.n ? a->tokens.head[m->head] : HS_NONE;
  if (head == HS_NONE || head >= a->tokens.n || a->tokens.upos[head] != HS_U_NOUN) return 0;
  const char *noun = hs_lemma(a, head);
  return noun ? hs_hash(noun, strlen(noun), HS_NUMBER) : 0;
}

static bool is_total(const char *lemma) {
  return lemma && (strcmp(lemma, "number") == 0 || strcmp(lemma, "toll") == 0 || strcmp(lemma, "count") == 0 || strcmp(lemma, "total") == 0);
}

/* "The number of people hurt has risen to 19": the deed that hangs on what is counted, if `verb` has such a subject. */
static uint32_t telling_of_total(const hs_relating *r, uint32_t article, uint32_t verb, uint64_t *what) {
  const hs_article *a = r->c->articles.row[article];
  hs_range s = a->sentences.row[a->tokens.sentence[verb]].toks;
  if (verb > s.beg + TOTAL_REACH) s.beg = verb - TOTAL_REACH;
  uint32_t total = HS_NONE, noun = HS_NONE;
  for (uint32_t t = s.beg; t < verb; t++) {
    if (total == HS_NONE && is_total(hs_lemma(a, t))) total = t;
    else if (total != HS_NONE && noun == HS_NONE && a->tokens.head[t] == total && hs_deprel_main(a->tokens.deprel[t]) == HS_D_NMOD) noun = t;
    uint32_t telling = total == HS_NONE || t == total ? HS_NONE : hs_map_get(&r->al->at_trigger, (uint64_t)article << 32 | t);
    if (telling == HS_NONE) continue;
    const char *lemma = noun == HS_NONE ? NULL : hs_lemma(a, noun);
    if (lemma) *what = hs_hash(lemma, strlen(lemma), HS_NUMBER);
    return telling;
  }
  return HS_NONE;
}

/* The telling whose trigger is next above the value. */
static uint32_t telling_above(const hs_relating *r, uint32_t article, uint32_t tok) {
  const hs_article *a = r->c->articles.row[article];
  for (int n = 0; n < CLIMB && tok != HS_NONE && tok < a->tokens.n; n++) {
    uint32_t telling = hs_map_get(&r->al->at_trigger, (uint64_t)article << 32 | tok);
    if (telling != HS_NONE) return telling;
    if (a->tokens.head[tok] == tok) break;
    tok = a->tokens.head[tok];
  }
  return HS_NONE;
}

/* How many agents a telling with "each" beside its trigger multiplies by; 1 without. */
static double shares_of(const hs_relating *r, uint32_t telling) {
  const hs_telling *t = &r->v->row[telling];
  const hs_article *a = r->c->articles.row[t->ref.article];
  uint32_t trigger = a->events.row[t->ref.row].trigger, n = 0;
  hs_range s = a->sentences.row[a->tokens.sentence[trigger]].toks;
  bool each = false;
  uint32_t end = s.end - trigger > EACH_REACH ? trigger + EACH_REACH : s.end;
  for (uint32_t k = trigger > s.beg + EACH_REACH ? trigger - EACH_REACH : s.beg; k < end; k++) {
    const char *norm = hs_norm(a, k);
    each |= norm && strcmp(norm, "each") == 0;
  }
  for (uint32_t p = t->players.beg; p < t->players.end; p++) n += r->v->players.row[p].role == HS_AGENT;
  return each && n > 1 ? n : 1;
}

/* ---- inside an account */

static void compare_amounts(hs_relating *r, uint32_t account, const amount *x, const amount *y) {
  const hs_telling *s = &r->v->row[x->telling], *t = &r->v->row[y->telling];
  hs_ref a, b;
  if (x->what != y->what || s->ref.article == t->ref.article) return;
  if (!hs_claim_of(r->v, x->telling, &a) || !hs_claim_of(r->v, y->telling, &b)) return;
  double more = fmax(x->value, y->value), less = fmin(x->value, y->value);
  hedge of_more = x->value > y->value ? x->hedge : y->hedge, of_less = x->value > y->value ? y->hedge : x->hedge;
  if (more - less <= 0.005 * fabs(more)) {
    hs_relate_add(r, HS_AGREES, HS_SLOT_QUANTITY, a, b, account, x->what, 0.65f, "the same number: %g", x->value);
    return;
  }
  bool near = (of_more == ABOUT || of_less == ABOUT) && more - less <= 0.15 * fabs(more);
  if (near || of_less == AT_LEAST || of_more == AT_MOST) return;
  bool later = hs_published_after(r->c, a.article, b.article) ? x->value > y->value : hs_published_after(r->c, b.article, a.article) && y->value > x->value;
  hs_relate_add(r, HS_CONTRADICTS, HS_SLOT_QUANTITY, a, b, account, x->what, 0.8f, "different numbers: %.15g and %.15g%s", x->value, y->value,
                later ? "; the higher one is the later" : "");
}

static void relate_in_accounts(hs_relating *r, const amount *all, uint32_t n) {
  /* Tellings of an account are chained through `next`, so each amount meets those before it in its account. */
  uint32_t *last = hs_arena_alloc(r->scratch, (r->c->accounts.n + 1) * sizeof *last), *next = HS_NEW_N(r->scratch, uint32_t, n + 1);
  memset(last, 0xff, (r->c->accounts.n + 1) * sizeof *last);
  for (uint32_t i = 0; i < n; i++) {
    const hs_telling *t = &r->v->row[all[i].telling];
    uint32_t account = r->c->articles.row[t->ref.article]->events.row[t->ref.row].account;
    if (account == HS_NONE || t->mode == HS_MODE_DENIED) continue;
    uint32_t steps = 0;
    for (uint32_t j = last[account]; j != HS_NONE && steps < PAIRED; j = next[j], steps++) compare_amounts(r, account, &all[j], &all[i]);
    next[i] = last[account];
    last[account] = i;
  }
}

/* ---- equal sums over articles */

typedef struct holder { uint32_t article, mention, claim, sentence; } holder;

typedef struct evidence { hs_span span; uint32_t claim; } evidence;

static int evidence_order(const void *pa, const void *pb) {
  const evidence *a = pa, *b = pb;
  if (a->span.beg != b->span.beg) return a->span.beg < b->span.beg ? -1 : 1;
  return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static evidence *sort_evidence(const hs_article *a, hs_arena *scratch) {
  evidence *all = HS_NEW_N(scratch, evidence, a->claims.n + 1);
  for (uint32_t k = 0; k < a->claims.n; k++) all[k] = (evidence){a->claims.row[k].span, k};
  if (a->claims.n) qsort(all, a->claims.n, sizeof *all, evidence_order);
  return all;
}

/* The claim with the shortest evidence around a value, of the NEAR that begin next before it. */
static uint32_t claim_around(const evidence *all, uint32_t n, hs_span s) {
  uint32_t lo = 0, hi = n, best = HS_NONE, best_len = UINT32_MAX;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (all[mid].span.beg <= s.beg) lo = mid + 1;
    else hi = mid;
  }
  for (uint32_t k = lo, seen = 0; k-- > 0 && seen < NEAR; seen++) {
    hs_span c = all[k].span;
    if (c.end >= s.end && c.end - c.beg < best_len) best = all[k].claim, best_len = c.end - c.beg;
  }
  return best;
}

static uint32_t first_mention_in(const hs_article *a, hs_range toks) {
  uint32_t lo = 0, hi = a->mentions.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->mentions.row[mid].toks.beg < toks.beg) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/* An entity that both sentences name, or HS_NONE. */
static uint32_t common_entity(const hs_corpus *c, const holder *x, const holder *y) {
  const hs_article *a = c->articles.row[x->article], *b = c->articles.row[y->article];
  hs_range r = a->sentences.row[x->sentence].toks, s = b->sentences.row[y->sentence].toks;
  uint32_t first = first_mention_in(a, r), second = first_mention_in(b, s);
  for (uint32_t i = first; i < a->mentions.n && i < first + NAMED && a->mentions.row[i].toks.beg < r.end; i++) {
    uint32_t e = a->mentions.row[i].entity;
    if (e == HS_NONE) continue;
    for (uint32_t j = second; j < b->mentions.n && j < second + NAMED && b->mentions.row[j].toks.beg < s.end; j++)
      if (b->mentions.row[j].entity == e) return e;
  }
  return HS_NONE;
}

typedef struct ledger { hs_map at; HS_VEC(holder) rows; } ledger;

/* Set a value against those of other articles under the same key, then file it there. */
static void enter(hs_relating *r, ledger *l, uint64_t key, double value, const holder *h) {
  uint32_t *row = hs_map_at(&l->at, key, l->rows.n);
  if (*row == l->rows.n)
    for (int k = 0; k < HOLDERS; k++) hs_vec_push(r->scratch, &l->rows)->article = HS_NONE;
  holder *held = l->rows.row + *row;
  for (int k = 0; k < HOLDERS; k++) {
    if (held[k].article == HS_NONE) {
      held[k] = *h;
      return;
    }
    uint32_t entity = held[k].article == h->article ? HS_NONE : common_entity(r->c, &held[k], h);
    if (entity == HS_NONE) continue;
    hs_relate_add(r, HS_AGREES, HS_SLOT_QUANTITY, (hs_ref){held[k].article, held[k].claim}, (hs_ref){h->article, h->claim}, HS_NONE, key, 0.6f,
                  "the same sum: %.15g, both with %s", value, hs_corpus_str(r->c, r->c->entities.row[entity].name));
  }
}

static uint64_t sum_key(const hs_article *a, const hs_mention *m, double value) {
  const char *unit = hs_article_str(a, m->unit);
  uint64_t bits = (uint64_t)(int64_t)llround(value * 1000);
  return hs_mix(hs_hash(unit ? unit : "", unit ? strlen(unit) : 0, m->type), bits);
}

static void enter_sum(hs_relating *r, ledger *l, const evidence *all, uint32_t article, uint32_t mention, uint32_t telling) {
  const hs_article *a = r->c->articles.row[article];
  const hs_mention *m = &a->mentions.row[mention];
  if (m->type != HS_MONEY && m->type != HS_PERCENT && m->type != HS_QUANTITY) return;
  if (!(fabs(m->value) < 1e15)) return;
  holder h = {article, mention, claim_around(all, a->claims.n, m->span), a->tokens.sentence[m->toks.beg]};
  if (h.claim == HS_NONE) return;
  enter(r, l, sum_key(a, m, m->value), m->value, &h);
  double times = telling == HS_NONE ? 1 : shares_of(r, telling);
  if (times > 1) enter(r, l, sum_key(a, m, m->value * times), m->value * times, &h);
}

void hs_relate_quantities(hs_relating *r) {
  HS_VEC(amount) all = {0};
  ledger l = {0};
  hs_map_init(&l.at, r->scratch);
  for (uint32_t i = 0; i < r->c->articles.n; i++) {
    const hs_article *a = r->c->articles.row[i];
    const evidence *near = sort_evidence(a, r->scratch);
    uint32_t before = HS_NONE, of_telling = 0, time = 0;
    for (uint32_t m = 0; m < a->mentions.n; m++) {
      if (!counts(&a->mentions.row[m]) || in_time(a, &a->mentions.row[m], &time)) continue;
      uint32_t telling = telling_above(r, i, a->mentions.row[m].head);
      uint64_t what = counted(a, &a->mentions.row[m]);
      if (telling != HS_NONE && !what) {
        uint32_t verb = a->events.row[r->v->row[telling].ref.row].trigger, counted_by = telling_of_total(r, i, verb, &what);
        if (counted_by != HS_NONE) telling = counted_by;
      }
      of_telling = telling == before ? of_telling + 1 : 1;
      before = telling;
      if (telling != HS_NONE && what && of_telling <= VALUES)
        *hs_vec_push(r->scratch, &all) = (amount){telling, what, a->mentions.row[m].value, hedge_of(a, &a->mentions.row[m]), a->mentions.row[m].span};
      enter_sum(r, &l, near, i, m, telling);
    }
  }
  relate_in_accounts(r, all.row, all.n);
}
