/*
 * Relations inside an account: every article is taken with its best telling of each stance (tells it as real, as a
 * hoax, as planned, denies it), and stances, days, places and participants are set against each other.
 *
 *     real  x denied    contradicts polarity      (an article that sees through a hoax does not contradict its denial)
 *     hoax  x real      supersedes participant    a knows who was behind it, b took it for real
 *     real  x planned   supersedes                a knows that it happened
 *     dated x dated     agrees or contradicts time
 *     two named places, two named actors: contradicts place, participant
 *     the rest agrees with the most detailed article, or is elaborated by it
 *
 *   A "Ann Lee called Bo Roe on Monday" (real), B "pranksters called Bo Roe" (hoax), C "she did not call" (denied):
 *   A-C contradicts polarity, B-A supersedes participant, B-C agrees.
 *
 * Limits: PAIRED articles a stance are paired with each other; agreement is told against one article only, so rows
 * grow with the articles, not with their pairs.
 */
#include "compare/relate.h"
#include <stdio.h>

enum { PAIRED = 16, WIDE = 62 };

typedef struct stance { uint32_t article, telling; int worth; } stance;
typedef struct stances { stance row[PAIRED]; uint32_t n; } stances;

typedef struct scene {
  hs_relating *r;
  uint32_t account;
  const char *title;
  stances by_mode[HS_N_MODES];
} scene;

static int64_t width(hs_days d) { return d.from == HS_DAY_MIN || d.to == HS_DAY_MAX ? INT32_MAX : (int64_t)d.to - d.from; }

static const hs_event *event_of(const hs_view *v, uint32_t telling) {
  const hs_telling *t = &v->row[telling];
  return &v->c->articles.row[t->ref.article]->events.row[t->ref.row];
}

/* What a telling has to offer as evidence: both sides named, a day, the account's own word for it; not a bare infinitive. */
static int worth_of(const hs_view *v, uint32_t telling, hs_str channel) {
  const hs_telling *t = &v->row[telling];
  const hs_article *a = v->c->articles.row[t->ref.article];
  bool actor = false, object = false;
  int worth = 1;
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    const hs_player *q = &v->players.row[p];
    worth += q->named ? 2 : 1;
    actor |= q->in <= HS_IN_BEHIND && q->named;
    object |= q->in == HS_IN_OBJECT && q->named;
  }
  worth += actor && object ? 4 : 0;
  if (event_of(v, telling)->timex != HS_NONE) worth += 2;
  if (t->channel && t->channel == channel) worth += 3;
  uint8_t xpos = a->tokens.xpos[event_of(v, telling)->trigger];
  if (xpos == HS_X_VBD || xpos == HS_X_VBZ || xpos == HS_X_VBP || xpos == HS_X_VBN) worth += 1;
  return worth;
}

static void take(stances *s, stance one) {
  if (s->n && s->row[s->n - 1].article == one.article) {
    if (one.worth > s->row[s->n - 1].worth) s->row[s->n - 1] = one;
  } else if (s->n < PAIRED) {
    s->row[s->n++] = one;
  }
}

static const stance *in_article(const stances *s, uint32_t article) {
  for (uint32_t i = 0; i < s->n; i++)
    if (s->row[i].article == article) return &s->row[i];
  return NULL;
}

static scene look_at(hs_relating *r, uint32_t account) {
  scene s = {.r = r, .account = account};
  const hs_account *acc = &r->c->accounts.row[account];
  const char *channel = acc->channel ? hs_corpus_str(r->c, acc->channel) : NULL;
  hs_str usual = channel ? hs_strtab_find(r->v->words, channel, strlen(channel)) : 0;
  s.title = hs_corpus_str(r->c, acc->title);
  for (uint32_t e = acc->events.beg; e < acc->events.end; e++) {
    hs_ref ref = r->c->account_events.row[e];
    uint32_t telling = r->v->first[ref.article] + ref.row;
    if (r->v->row[telling].claim == HS_NONE) continue;
    take(&s.by_mode[r->v->row[telling].mode], (stance){ref.article, telling, worth_of(r->v, telling, usual)});
  }
  return s;
}

static void relate(scene *s, hs_relation_kind kind, hs_slot slot, uint32_t a, uint32_t b, float score, const char *reason) {
  hs_ref claim_a, claim_b;
  if (hs_claim_of(s->r->v, a, &claim_a) && hs_claim_of(s->r->v, b, &claim_b))
    hs_relate_add(s->r, kind, slot, claim_a, claim_b, s->account, 0, score, "%s", reason);
}

/* ---- polarity, hoax, plan and fact */

static uint32_t best_of(const stances *s) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < s->n; i++)
    if (s->row[i].worth > s->row[best].worth) best = i;
  return best;
}

static uint32_t voice_of(const hs_view *v, uint32_t telling) {
  const hs_article *a = v->c->articles.row[v->row[telling].ref.article];
  uint32_t q = event_of(v, telling)->quote, m = q < a->quotes.n ? a->quotes.row[q].source : HS_NONE;
  return m < a->mentions.n ? a->mentions.row[m].entity : HS_NONE;
}

static bool one_voice(const hs_view *v, uint32_t a, uint32_t b) {
  uint32_t voice = voice_of(v, a);
  return voice != HS_NONE && voice == voice_of(v, b);
}

/*
 * Everybody who tells it against the best denial, every denial against the best telling: rows grow with the articles. Of plans, which
 * each hopes for in other words, the best telling is enough.
 */
static void set_against_denials(scene *s, const stances *told, bool best_only, const char *how) {
  const stances *denied = &s->by_mode[HS_MODE_DENIED];
  bool hoax = s->r->c->accounts.row[s->account].certainty == HS_PRETENDED;
  uint32_t first = best_of(told), strongest = best_of(denied);
  for (uint32_t i = 0; i < told->n; i++) {
    /* An article that sees through the hoax does not mean it when it quotes the victim. */
    if (hoax && s->r->sees_hoax[told->row[i].article]) continue;
    for (uint32_t j = 0; j < denied->n; j++) {
      hs_ref a, b;
      if ((i != first && j != strongest) || (best_only && (i != first || j != strongest))) continue;
      if (!hs_claim_of(s->r->v, told->row[i].telling, &a) || !hs_claim_of(s->r->v, denied->row[j].telling, &b)) continue;
      /* One source inside one article is taken to be of one mind: "will go, but not today". */
      if (a.article == b.article && (strcmp(hs_source_of(s->r->c, a), hs_source_of(s->r->c, b)) == 0 || one_voice(s->r->v, told->row[i].telling, denied->row[j].telling))) continue;
      hs_relate_add(s->r, HS_CONTRADICTS, HS_SLOT_POLARITY, a, b, s->account, 0, told->row[i].article == denied->row[j].article ? 0.8f : 0.9f,
                    "%s, denied by %s: %s", how, hs_source_of(s->r->c, b), s->title);
    }
  }
}

static void set_hoax_against(scene *s) {
  const stances *hoax = &s->by_mode[HS_MODE_HOAX], *real = &s->by_mode[HS_MODE_REAL], *denied = &s->by_mode[HS_MODE_DENIED];
  for (uint32_t i = 0; i < hoax->n; i++) {
    for (uint32_t j = 0; j < real->n; j++)
      if (!in_article(hoax, real->row[j].article))
        relate(s, HS_SUPERSEDES, HS_SLOT_PARTICIPANT, hoax->row[i].telling, real->row[j].telling, 0.85f,
               "known as a hoax here, taken for real there");
    for (uint32_t j = 0; j < denied->n; j++)
      if (hoax->row[i].article != denied->row[j].article)
        relate(s, HS_AGREES, HS_SLOT_POLARITY, hoax->row[i].telling, denied->row[j].telling, 0.45f, "the denial fits a hoax");
  }
}

static void set_facts_against_plans(scene *s) {
  const stances *real = &s->by_mode[HS_MODE_REAL], *planned = &s->by_mode[HS_MODE_PLANNED];
  for (uint32_t i = 0; i < real->n; i++)
    for (uint32_t j = 0; j < planned->n; j++)
      if (real->row[i].article != planned->row[j].article)
        relate(s, HS_SUPERSEDES, HS_SLOT_NONE, real->row[i].telling, planned->row[j].telling, 0.7f, "planned there, told as done here");
}

/* ---- days, places, participants */

static bool has_day(const hs_view *v, uint32_t telling) {
  const hs_event *e = event_of(v, telling);
  return e->timex != HS_NONE && width(e->days) <= WIDE;
}

static void compare_days(scene *s, uint32_t a, uint32_t b, bool first) {
  if (!has_day(s->r->v, a) || !has_day(s->r->v, b)) return;
  hs_days x = event_of(s->r->v, a)->days, y = event_of(s->r->v, b)->days;
  bool meet = x.from <= y.to && y.from <= x.to;
  if (meet && !first) return;
  char one[40], two[40];
  hs_ref claim_a, claim_b;
  if (!hs_claim_of(s->r->v, a, &claim_a) || !hs_claim_of(s->r->v, b, &claim_b)) return;
  hs_relate_add(s->r, meet ? HS_AGREES : HS_CONTRADICTS, HS_SLOT_TIME, claim_a, claim_b, s->account, 0, meet ? 0.6f : 0.75f,
                meet ? "same time: %s and %s" : "different days: %s against %s", hs_days_iso(x, one), hs_days_iso(y, two));
}

/* The first named participant at a place of `a` if `b` names others there, none of them the same. */
static const hs_player *differs(const hs_view *v, uint32_t a, uint32_t b, hs_place_in in, const hs_player **other) {
  const hs_telling *x = &v->row[a], *y = &v->row[b];
  const hs_player *mine = NULL;
  *other = NULL;
  for (uint32_t p = x->players.beg; p < x->players.end; p++) {
    const hs_player *q = &v->players.row[p];
    if (q->in != in || !q->named || q->who >= v->c->entities.n) continue;
    if (!mine) mine = q;
    for (uint32_t k = y->players.beg; k < y->players.end; k++) {
      const hs_player *o = &v->players.row[k];
      if (o->in != in || !o->named || o->who >= v->c->entities.n) continue;
      if (o->who == q->who || hs_view_speaks_for(v, o->who, q->who)) return NULL;
      if (!*other) *other = o;
    }
  }
  return *other ? mine : NULL;
}

/* Does any telling of the account name both together? Then they do not exclude each other. */
static bool together(const scene *s, uint32_t who, uint32_t other) {
  const hs_account *acc = &s->r->c->accounts.row[s->account];
  const hs_view *v = s->r->v;
  for (uint32_t e = acc->events.beg, n = 0; e < acc->events.end && n < 256; e++, n++) {
    const hs_telling *t = &v->row[v->first[s->r->c->account_events.row[e].article] + s->r->c->account_events.row[e].row];
    bool one = false, two = false;
    for (uint32_t p = t->players.beg; p < t->players.end; p++) {
      one |= v->players.row[p].who == who;
      two |= v->players.row[p].who == other;
    }
    if (one && two) return true;
  }
  return false;
}

static void compare_named(scene *s, uint32_t a, uint32_t b, hs_place_in in) {
  const hs_view *v = s->r->v;
  const hs_player *other, *mine = differs(v, a, b, in, &other);
  bool place = in == HS_IN_PLACE;
  if (!mine || together(s, mine->who, other->who)) return;
  const hs_entity *x = &v->c->entities.row[mine->who], *y = &v->c->entities.row[other->who];
  if (x->type != y->type || (place && x->type != HS_PLACE)) return;
  hs_ref claim_a, claim_b;
  if (!hs_claim_of(v, a, &claim_a) || !hs_claim_of(v, b, &claim_b)) return;
  hs_relate_add(s->r, HS_CONTRADICTS, place ? HS_SLOT_PLACE : HS_SLOT_PARTICIPANT, claim_a, claim_b, s->account, 0, place ? 0.4f : 0.55f,
                "%s here, %s there", hs_corpus_str(v->c, x->name), hs_corpus_str(v->c, y->name));
}

static void compare_details(scene *s, const stances *told) {
  uint32_t first = 0;   /* the first dated article stands for all that agree with it */
  while (first < told->n && !has_day(s->r->v, told->row[first].telling)) first++;
  for (uint32_t i = 0; i < told->n; i++) {
    for (uint32_t j = i + 1; j < told->n; j++) {
      uint32_t a = told->row[i].telling, b = told->row[j].telling;
      compare_days(s, a, b, i == first);
      compare_named(s, a, b, HS_IN_PLACE);
      if (s->r->v->row[a].mutual || s->r->v->row[b].mutual) continue;
      compare_named(s, a, b, HS_IN_ACTOR);
      compare_named(s, a, b, HS_IN_OBJECT);
    }
  }
}

/* ---- the rest agrees, or adds something */

/* What `a` tells and `b` does not. */
static hs_slot added(const hs_view *v, uint32_t a, uint32_t b, const char **what) {
  bool has[2][HS_N_IN] = {{0}};
  for (int k = 0; k < 2; k++) {
    const hs_telling *t = &v->row[k ? b : a];
    for (uint32_t p = t->players.beg; p < t->players.end; p++) has[k][v->players.row[p].in] |= v->players.row[p].named;
  }
  *what = "when";
  if (has_day(v, a) && !has_day(v, b)) return HS_SLOT_TIME;
  *what = "where";
  if (has[0][HS_IN_PLACE] && !has[1][HS_IN_PLACE]) return HS_SLOT_PLACE;
  *what = "who";
  if ((has[0][HS_IN_ACTOR] && !has[1][HS_IN_ACTOR]) || (has[0][HS_IN_OBJECT] && !has[1][HS_IN_OBJECT])) return HS_SLOT_PARTICIPANT;
  return HS_SLOT_NONE;
}

static void tell_agreement(scene *s, const stances *told) {
  uint32_t hub = 0;
  for (uint32_t i = 1; i < told->n; i++)
    if (told->row[i].worth > told->row[hub].worth) hub = i;
  for (uint32_t i = 0; i < told->n; i++) {
    if (i == hub) continue;
    const char *what;
    uint32_t a = told->row[hub].telling, b = told->row[i].telling;
    hs_slot slot = added(s->r->v, a, b, &what);
    char reason[320];
    if (slot) snprintf(reason, sizeof reason, "tells %s as well: %s", what, s->title);
    else snprintf(reason, sizeof reason, "both tell it: %s", s->title);
    relate(s, slot ? HS_ELABORATES : HS_AGREES, slot, a, b, slot ? 0.35f : 0.5f, reason);
  }
}

void hs_relate_accounts(hs_relating *r) {
  for (uint32_t g = 0; g < r->c->accounts.n; g++) {
    const hs_account *acc = &r->c->accounts.row[g];
    if (acc->events.end - acc->events.beg < 2) continue;
    scene s = look_at(r, g);
    set_against_denials(&s, &s.by_mode[HS_MODE_REAL], false, "told as real");
    set_against_denials(&s, &s.by_mode[HS_MODE_PLANNED], true, "told as planned");
    if (acc->n_articles < 2) continue;
    set_hoax_against(&s);
    set_facts_against_plans(&s);
    for (int mode = 0; mode < HS_N_MODES; mode++) {
      if (mode == HS_MODE_REAL || mode == HS_MODE_HOAX) compare_details(&s, &s.by_mode[mode]);
      if (mode != HS_MODE_OPEN) tell_agreement(&s, &s.by_mode[mode]);
    }
  }
}
