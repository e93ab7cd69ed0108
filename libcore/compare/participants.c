/*
 * Participants of an account: who takes part, in which role, in how many articles.
 *
 * Tellings put one person on either side of a conversation ("A's call with B", "B talked to A"), and co-reference errs.
 * So each participant's side is voted on: tellings that have a direction ("A called B") count three times. Who stands on the
 * other side in a telling without direction is turned round; where a direction is against the vote, it is left out as an
 * error. In a hoax, an actor named by tellings that do not know of it is the one posed as.
 *
 *   "Ann Lee rang Bo Roe", "Bo Roe's talk with Ann Lee"  ->  agent Ann Lee (2), recipient Bo Roe (2)
 */
#include "compare/account.h"
#include <stdlib.h>

enum { DIRECTED = 3 };

typedef struct folk { uint32_t who; uint8_t role; uint32_t n, last_article, order; hs_ref seen; } folk;

/** Votes for one participant: actor, object; how often it is put behind the hoax and how often it seems to act. */
typedef struct ballot { uint32_t side[2], behind, apparent; } ballot;

typedef struct booth {
  const hs_view *v;
  hs_arena *scratch;
  hs_map at;                 /* who -> ballot */
  HS_VEC(ballot) ballots;
  hs_map full;               /* last word of a name -> the one entity here with a longer name that ends so */
  bool hoax;
} booth;

static int side_of(const hs_player *p) { return p->in <= HS_IN_BEHIND ? 0 : p->in == HS_IN_OBJECT ? 1 : -1; }

/* The most article-named first inside a role; then the earliest. */
static int folk_order(const void *pa, const void *pb) {
  const folk *a = pa, *b = pb;
  if (a->role != b->role) return a->role < b->role ? -1 : 1;
  if (a->n != b->n) return a->n > b->n ? -1 : 1;
  return a->order < b->order ? -1 : a->order > b->order;
}

static const uint32_t SEVERAL = UINT32_MAX - 1;

static bool one_name(const hs_view *v, uint32_t a, uint32_t b) {
  const char *x = hs_corpus_str(v->c, v->c->entities.row[a].name), *y = hs_corpus_str(v->c, v->c->entities.row[b].name);
  return a == b || (x && y && strcmp(x, y) == 0);
}

/* Entities of one name, or of a surname and the only full name with it here, are one participant. */
static void find_full_names(booth *b, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    uint32_t who = b->v->players.row[p].who;
    uint64_t word = who < b->v->c->entities.n ? b->v->last_word[who] : 0;
    if (!word || word & 1) continue;
    uint32_t *full = hs_map_at(&b->full, word | 1, who);
    if (*full != SEVERAL && !one_name(b->v, *full, who)) *full = SEVERAL;
  }
}

static uint32_t full_name(const booth *b, uint32_t who) {
  uint64_t word = who < b->v->c->entities.n ? b->v->last_word[who] : 0;
  uint32_t full = word ? hs_map_get(&b->full, word | 1) : HS_NONE;
  return full < SEVERAL && (word & 1 || one_name(b->v, full, who)) ? full : who;
}

/* Whoever is never named is one participant with those whose phrase ends in the same word: "two hosts", "radio hosts". */
static uint64_t who_key(const booth *b, const hs_player *p, hs_ref ref) {
  const hs_view *v = b->v;
  if (full_name(b, p->who) != p->who) return full_name(b, p->who);
  if (p->named || (p->who < v->c->entities.n && v->c->entities.row[p->who].n_articles > 1)) return p->who;
  const hs_article *a = v->c->articles.row[ref.article];
  if (a->mentions.row[p->mention].kind != HS_NOUN) return p->who;
  const char *noun = hs_lemma(a, a->mentions.row[p->mention].head);
  return noun ? hs_hash(noun, strlen(noun), 100) | (uint64_t)1 << 63 : p->who;
}

static ballot *ballot_of(booth *b, const hs_player *p, hs_ref ref) {
  uint32_t *row = hs_map_at(&b->at, who_key(b, p, ref), b->ballots.n);
  if (*row == b->ballots.n) hs_vec_push(b->scratch, &b->ballots);
  return &b->ballots.row[*row];
}

static void vote(booth *b, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    const hs_player *q = &b->v->players.row[p];
    int side = side_of(q);
    if (side < 0) continue;
    ballot *mine = ballot_of(b, q, t->ref);
    mine->side[side] += t->mutual ? 1 : DIRECTED;
    mine->behind += q->in == HS_IN_BEHIND;
    mine->apparent += q->in == HS_IN_ACTOR;
  }
}

/* The role after the vote; false if the telling is against it. */
static bool settle(booth *b, const hs_telling *t, const hs_player *q, uint8_t *role) {
  const ballot *mine = ballot_of(b, q, t->ref);
  int side = side_of(q);
  *role = q->role;
  if (side < 0) return true;
  bool tied = t->mutual && side == 1 && mine->side[0] == mine->side[1];
  if (tied || mine->side[!side] > mine->side[side]) {
    if (!t->mutual) return false;
    *role = side == 0 ? HS_RECIPIENT : HS_AGENT;
  }
  if (b->hoax && *role == HS_AGENT && mine->behind <= mine->apparent) *role = HS_POSED_AS;
  return true;
}

void hs_account_parts(const hs_view *v, hs_arena *scratch, hs_account *acc, const uint32_t *members, uint32_t n, hs_part_list *out) {
  HS_VEC(folk) all = {0};
  booth b = {.v = v, .scratch = scratch, .hoax = acc->certainty == HS_PRETENDED};
  hs_map at;
  hs_map_init(&at, scratch);
  hs_map_init(&b.at, scratch);
  hs_map_init(&b.full, scratch);
  for (uint32_t i = 0; i < n; i++) find_full_names(&b, &v->row[members[i]]);
  for (uint32_t i = 0; i < n; i++) vote(&b, &v->row[members[i]]);
  for (uint32_t i = 0; i < n; i++) {
    const hs_telling *t = &v->row[members[i]];
    for (uint32_t p = t->players.beg; p < t->players.end; p++) {
      const hs_player *q = &v->players.row[p];
      uint8_t role;
      /* "They", and nobody knows who: no participant to show. */
      if (!q->sure && !v->named[q->who]) continue;
      if (!settle(&b, t, q, &role)) continue;
      uint32_t *row = hs_map_at(&at, hs_mix(who_key(&b, q, t->ref), role), all.n);
      if (*row == all.n) *hs_vec_push(scratch, &all) = (folk){full_name(&b, q->who), role, 0, HS_NONE, all.n, t->ref};
      folk *f = &all.row[*row];
      if (f->last_article != t->ref.article) f->n++;
      f->last_article = t->ref.article;
    }
  }
  if (all.n) qsort(all.row, all.n, sizeof *all.row, folk_order);
  acc->parts.beg = out->n;
  for (uint32_t i = 0; i < all.n; i++) {
    const folk *f = &all.row[i];
    hs_str name = hs_intern_z(v->c->strings, hs_view_name(v, f->who, f->seen));
    *hs_vec_push(v->c->linked, out) = (hs_part){f->who < v->c->entities.n ? f->who : HS_NONE, name, f->role, f->n};
  }
  acc->parts.end = out->n;
}
