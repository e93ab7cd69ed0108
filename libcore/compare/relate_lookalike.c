/*
 * Pairs that look like one event and are two, and comments that came after "has yet to comment".
 *
 * Look-alikes: accounts of one type (or deed) with the same two sides. A reader who sees "Ann Lee did not call Bo Roe" in one paper
 * and "Ann Lee called Bo Roe on Thursday" in another takes them for a contradiction; where they are told of different
 * events, the pair is listed as unrelated, with what keeps them apart: days that exclude each other, or an article that tells of
 * both. Worth a row is a denial against a fact, and two accounts of two articles or more each.
 *
 * Silence: a denied statement ("has not commented on the call") against a later statement of the same speaker that is
 * about the same event: the later supersedes.
 *
 * Limit: MATES accounts with the same sides are paired.
 */
#include "compare/relate.h"
#include <stdlib.h>

enum { MATES = 8, SIDES = 6, LOOKED_AT = 128 };

typedef struct sides { uint64_t key; uint32_t account; } sides;
typedef HS_VEC(sides) sides_list;

static int sides_order(const void *pa, const void *pb) {
  const sides *a = pa, *b = pb;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return a->account < b->account ? -1 : a->account > b->account;
}

static uint32_t telling_of(const hs_relating *r, uint32_t e) {
  hs_ref ref = r->c->account_events.row[e];
  return r->v->first[ref.article] + ref.row;
}

/* ---- look-alikes */

/* A key for every pair of sides that the account's participants make, order left aside. */
static void file_sides(hs_relating *r, uint32_t g, sides_list *rows) {
  const hs_account *acc = &r->c->accounts.row[g];
  uint32_t who[SIDES], n = 0;
  /* Those that most articles name come first. */
  for (int often = 1; often >= 0; often--) {
    for (uint32_t p = acc->parts.beg; p < acc->parts.end && n < SIDES; p++) {
      const hs_part *part = &r->c->parts.row[p];
      bool side = part->role == HS_AGENT || part->role == HS_PATIENT || part->role == HS_RECIPIENT || part->role == HS_POSED_AS;
      if (side && part->entity != HS_NONE && (part->n > 1) == (often == 1)) who[n++] = part->entity;
    }
  }
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = i + 1; j < n; j++) {
      uint64_t pair = who[i] < who[j] ? (uint64_t)who[i] << 32 | who[j] : (uint64_t)who[j] << 32 | who[i];
      if (who[i] != who[j]) *hs_vec_push(r->scratch, rows) = (sides){hs_mix(pair, acc->type), g};
    }
}

/* An article that tells of both accounts, or HS_NONE. */
static uint32_t tells_both(const hs_relating *r, const hs_account *a, const hs_account *b) {
  uint32_t i = a->events.beg, j = b->events.beg;
  while (i < a->events.end && j < b->events.end) {
    uint32_t x = r->c->account_events.row[i].article, y = r->c->account_events.row[j].article;
    if (x == y) return x;
    if (x < y) i++;
    else j++;
  }
  return HS_NONE;
}

static int named_in(const hs_view *v, const hs_telling *t) {
  int n = 0;
  for (uint32_t p = t->players.beg; p < t->players.end; p++) n += v->players.row[p].named;
  return n;
}

/* The telling of a stance, not in article `not_in`, that names most; the first of equals. */
static bool find_stance(const hs_relating *r, const hs_account *acc, bool denied, uint32_t not_in, uint32_t *out) {
  int best = -1;
  for (uint32_t e = acc->events.beg, n = 0; e < acc->events.end && n < LOOKED_AT; e++, n++) {
    uint32_t k = telling_of(r, e);
    const hs_telling *t = &r->v->row[k];
    if (t->claim == HS_NONE || t->ref.article == not_in || t->mode == HS_MODE_PLANNED) continue;
    if ((t->mode == HS_MODE_DENIED) != denied || named_in(r->v, t) <= best) continue;
    best = named_in(r->v, t);
    *out = k;
  }
  return best >= 0;
}

static void compare_accounts(hs_relating *r, uint32_t g, uint32_t h) {
  const hs_account *a = &r->c->accounts.row[g], *b = &r->c->accounts.row[h];
  bool plan_a = a->certainty == HS_PLANNED, plan_b = b->certainty == HS_PLANNED;
  const hs_telling *s = &r->v->row[telling_of(r, a->events.beg)], *t = &r->v->row[telling_of(r, b->events.beg)];
  if (plan_a != plan_b || s->says || t->says || a->channel != b->channel) return;
  uint32_t x, y;
  bool crossed = find_stance(r, a, true, HS_NONE, &x) && find_stance(r, b, false, r->v->row[x].ref.article, &y);
  if (!crossed) crossed = find_stance(r, b, true, HS_NONE, &y) && find_stance(r, a, false, r->v->row[y].ref.article, &x);
  bool both_told = !crossed && a->n_articles > 1 && b->n_articles > 1 && find_stance(r, a, false, HS_NONE, &x) &&
                   find_stance(r, b, false, r->v->row[x].ref.article, &y);
  hs_ref claim_x, claim_y;
  if ((!crossed && !both_told) || !hs_claim_of(r->v, x, &claim_x) || !hs_claim_of(r->v, y, &claim_y)) return;
  bool days = a->days.from > b->days.to || b->days.from > a->days.to;
  uint32_t both = tells_both(r, a, b);
  float score = crossed ? 0.5f : 0.3f;
  char one[40], two[40];
  if (days)
    hs_relate_add(r, HS_UNRELATED, HS_SLOT_NONE, claim_x, claim_y, g, h + 1ull, score, "alike, but two events: %s and %s",
                  hs_days_iso(a->days, one), hs_days_iso(b->days, two));
  else if (both != HS_NONE)
    hs_relate_add(r, HS_UNRELATED, HS_SLOT_NONE, claim_x, claim_y, g, h + 1ull, score, "alike, but two events: %s tells of both",
                  hs_article_str(r->c->articles.row[both], r->c->articles.row[both]->id));
}

void hs_relate_lookalikes(hs_relating *r) {
  sides_list rows = {0};
  for (uint32_t g = 0; g < r->c->accounts.n; g++) file_sides(r, g, &rows);
  if (rows.n) qsort(rows.row, rows.n, sizeof *rows.row, sides_order);
  hs_map done;
  hs_map_init(&done, r->scratch);
  for (uint32_t i = 0; i < rows.n; i++)
    for (uint32_t j = i + 1; j < rows.n && j <= i + MATES && rows.row[j].key == rows.row[i].key; j++) {
      uint32_t *seen = hs_map_at(&done, (uint64_t)rows.row[i].account << 32 | rows.row[j].account, 0);
      if (rows.row[i].account != rows.row[j].account && !(*seen)++) compare_accounts(r, rows.row[i].account, rows.row[j].account);
    }
}

/* ---- silence */

static uint32_t speaker_of(const hs_view *v, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++)
    if (v->players.row[p].in == HS_IN_ACTOR) return v->players.row[p].who;
  return HS_NONE;
}

static uint32_t account_at(const hs_view *v, uint32_t telling) {
  const hs_telling *t = &v->row[telling];
  return v->c->articles.row[t->ref.article]->events.row[t->ref.row].account;
}

static uint64_t about_key(uint32_t speaker, uint32_t account) { return (uint64_t)speaker << 32 | account; }

void hs_relate_silence(hs_relating *r) {
  const hs_view *v = r->v;
  hs_map last;   /* speaker and account -> the last statement of his about it, in article order */
  hs_map_init(&last, r->scratch);
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < v->n; i++) {
      const hs_telling *t = &v->row[i];
      uint32_t who = t->says && t->claim != HS_NONE ? speaker_of(v, t) : HS_NONE;
      bool silent = t->mode == HS_MODE_DENIED;
      /* "Has yet to comment" is silence, "no request was made" is none. */
      if (silent && !t->plain) continue;
      if (who == HS_NONE || who >= v->c->entities.n || silent != (pass == 1)) continue;
      for (int m = 0; m < HS_SAID_MAX && r->al->said[i][m] != HS_NONE; m++) {
        uint32_t account = account_at(v, r->al->said[i][m]);
        if (account == HS_NONE) continue;
        if (pass == 0) {
          uint32_t *at = hs_map_at(&last, about_key(who, account), i);
          if (hs_published_after(r->c, t->ref.article, v->row[*at].ref.article)) *at = i;
          continue;
        }
        uint32_t later = hs_map_get(&last, about_key(who, account));
        hs_ref a, b;
        if (later == HS_NONE || v->row[later].ref.article == t->ref.article || !hs_claim_of(v, later, &a) || !hs_claim_of(v, i, &b)) continue;
        if (hs_published_after(r->c, t->ref.article, a.article)) continue;
        hs_relate_add(r, HS_SUPERSEDES, HS_SLOT_NONE, a, b, account, 0x51, 0.65f, "said to be silent there; speaks of it here: %s",
                      hs_corpus_str(r->c, r->c->accounts.row[account].title));
      }
    }
  }
}
