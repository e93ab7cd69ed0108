/*
 * Accounts: one row for every event over all articles. Groups of tellings that name at least one entity become
 * accounts, those of most articles first, then of most tellings, then in text order.
 *
 * Certainty of the whole is that of the best-founded telling: pretended if any article saw through it, asserted if
 * anybody asserts it, denied only if all deny. Days: where the intervals of most tellings meet (those of denials and
 * plans count only if there is nothing else). Participants: participants.c; titles: account_title.c.
 *
 *   A: "Ann Lee rang Bo Roe on Monday"; B: "a prankster posing as Ann Lee called Bo Roe", in the week of that Monday
 *   -> pretended, on Monday; agent a prankster (1), posing_as Ann Lee (2), recipient Bo Roe (2)
 */
#include "compare/account.h"
#include <stdlib.h>

typedef struct builder {
  hs_alignment *al;
  hs_view *v;
  hs_corpus *c;
  uint32_t *members, *beg;     /* tellings by group; group g's are members[beg[g] .. beg[g + 1]) */
  uint32_t n_groups;
  hs_part_list parts;
} builder;

/* ---- groups */

static bool has_entity(const hs_view *v, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++)
    if (v->players.row[p].who < v->c->entities.n) return true;
  return false;
}

typedef struct rank { uint32_t group, n_articles, n, first; } rank;

static int rank_order(const void *pa, const void *pb) {
  const rank *a = pa, *b = pb;
  if (a->n_articles != b->n_articles) return a->n_articles > b->n_articles ? -1 : 1;
  if (a->n != b->n) return a->n > b->n ? -1 : 1;
  return a->first < b->first ? -1 : a->first > b->first;
}

/* Fill `members` and `beg` with the groups worth an account, best first. */
static void order_groups(builder *b) {
  hs_view *v = b->v;
  hs_arena *s = b->al->scratch;
  uint32_t n = v->n, *group = hs_arena_alloc(s, (n + 1) * sizeof *group), n_ranks = 0;
  uint32_t *last = hs_arena_alloc(s, (n + 1) * sizeof *last);
  bool *worth = HS_NEW_N(s, bool, n + 1);
  rank *ranks = HS_NEW_N(s, rank, n + 1);
  memset(group, 0xff, (n + 1) * sizeof *group);
  for (uint32_t i = 0; i < n; i++) worth[hs_align_find(b->al, i)] |= has_entity(v, &v->row[i]);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t root = hs_align_find(b->al, i), article = v->row[i].ref.article;
    if (!worth[root]) continue;
    if (group[root] == HS_NONE) {
      group[root] = n_ranks;
      last[n_ranks] = HS_NONE;
      ranks[n_ranks++] = (rank){root, 0, 0, i};
    }
    rank *r = &ranks[group[root]];
    r->n++;
    if (last[group[root]] != article) r->n_articles++;
    last[group[root]] = article;
  }
  if (n_ranks) qsort(ranks, n_ranks, sizeof *ranks, rank_order);
  b->n_groups = n_ranks;
  b->beg = HS_NEW_N(s, uint32_t, n_ranks + 1);
  b->members = HS_NEW_N(s, uint32_t, n + 1);
  for (uint32_t g = 0; g < n_ranks; g++) {
    b->beg[g + 1] = b->beg[g] + ranks[g].n;
    group[ranks[g].group] = g;
  }
  uint32_t *fill = HS_NEW_N(s, uint32_t, n_ranks + 1);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t g = group[hs_align_find(b->al, i)];
    if (g != HS_NONE) b->members[b->beg[g] + fill[g]++] = i;
  }
}

/* ---- certainty and days */

hs_certainty hs_telling_certainty(const hs_view *v, const hs_telling *t) {
  if (t->mode == HS_MODE_DENIED) return HS_DENIED;
  if (t->mode == HS_MODE_HOAX) return HS_PRETENDED;
  if (t->mode == HS_MODE_PLANNED) return HS_PLANNED;
  uint8_t said = t->claim == HS_NONE ? t->certainty : v->c->articles.row[t->ref.article]->claims.row[t->claim].certainty;
  return (hs_certainty)(said == HS_ASSERTED ? t->certainty : said);
}

static hs_certainty certainty_of(const hs_view *v, const uint32_t *members, uint32_t n) {
  static const unsigned char strength[HS_N_CERTAINTIES] = {
      [HS_PRETENDED] = 8, [HS_ASSERTED] = 7, [HS_PROBABLE] = 6, [HS_PLANNED] = 5,
      [HS_POSSIBLE] = 4,  [HS_CONDITIONAL] = 3, [HS_ASKED] = 2, [HS_DENIED] = 1};
  hs_certainty best = HS_DENIED;
  for (uint32_t i = 0; i < n; i++) {
    hs_certainty mine = hs_telling_certainty(v, &v->row[members[i]]);
    if (strength[mine] > strength[best]) best = mine;
  }
  return best;
}

typedef struct bound { int64_t at; int step; } bound;

static int bound_order(const void *pa, const void *pb) {
  const bound *a = pa, *b = pb;
  if (a->at != b->at) return a->at < b->at ? -1 : 1;
  return a->step > b->step ? -1 : a->step < b->step;   /* a start before an end on the same day */
}

/* Where most intervals meet; of several such stretches the first. */
static hs_days meet(hs_arena *scratch, const hs_days *days, uint32_t n) {
  bound *bounds = HS_NEW_N(scratch, bound, 2 * (size_t)n + 1);
  for (uint32_t i = 0; i < n; i++) {
    bounds[2 * i] = (bound){days[i].from, 1};
    bounds[2 * i + 1] = (bound){days[i].to, -1};
  }
  if (n) qsort(bounds, 2 * (size_t)n, sizeof *bounds, bound_order);
  int open = 0, best = 0;
  hs_days out = HS_DAYS_UNKNOWN;
  for (uint32_t i = 0; i < 2 * n; i++) {
    open += bounds[i].step;
    if (open > best) {
      best = open;
      out.from = (hs_day)bounds[i].at;
      out.to = (hs_day)bounds[i + 1].at;   /* the next bound is an end, or a later pass finds a better stretch */
    }
  }
  return out;
}

static hs_days days_of(builder *b, const uint32_t *members, uint32_t n, bool is_planned) {
  hs_days *days = HS_NEW_N(b->al->scratch, hs_days, n + 1);
  for (int pass = 0; pass < 3; pass++) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
      const hs_telling *t = &b->v->row[members[i]];
      bool done = t->mode == HS_MODE_REAL || t->mode == HS_MODE_HOAX, counts = pass == 0 ? done : pass == 1 ? t->mode == HS_MODE_PLANNED : true;
      bool dated = t->days.from != HS_DAY_MIN || t->days.to != HS_DAY_MAX;
      if (dated && counts) days[kept++] = t->days;
    }
    if (pass == 1 && !kept && is_planned) break;
    if (kept) return meet(b->al->scratch, days, kept);
  }
  return HS_DAYS_UNKNOWN;
}

/* ---- rows */

/* "Conversation" and "statement" fit most channels and "deceive" all hoaxes, so a closer word counts four times. */
static uint32_t vote(const hs_view *v, hs_str word) {
  const char *w = hs_strtab_get(v->words, word);
  return strcmp(w, "conversation") == 0 || strcmp(w, "statement") == 0 || strcmp(w, "deceive") == 0 ? 1 : 4;
}

/* The word most tellings have in a column of the view (type, channel); ties to the first; 0 if none has one. */
static hs_str usual(const builder *b, const uint32_t *members, uint32_t n, bool channel) {
  hs_map count;
  hs_map_init(&count, b->al->scratch);
  hs_str best = 0;
  uint32_t best_count = 0;
  for (uint32_t i = 0; i < n; i++) {
    const hs_telling *t = &b->v->row[members[i]];
    hs_str word = channel ? t->channel : t->type;
    if (word) *hs_map_at(&count, word, 0) += vote(b->v, word);
  }
  for (uint32_t i = 0; i < n; i++) {
    const hs_telling *t = &b->v->row[members[i]];
    hs_str word = channel ? t->channel : t->type;
    uint32_t mine = word ? hs_map_get(&count, word) : 0;
    if (mine > best_count) best = word, best_count = mine;
  }
  return best ? hs_intern_z(b->c->strings, hs_strtab_get(b->v->words, best)) : 0;
}

/*
 * Where nobody knows the first day, one that is likely ("news"): the latest. What an article calls news is new, whichever other
 * article tells it without a day. @return false if there is none
 */
static bool likely_from(const builder *b, const uint32_t *members, uint32_t n, hs_days *days) {
  hs_day from = HS_DAY_MIN;
  for (uint32_t i = 0; i < n; i++) {
    hs_ref r = b->v->row[members[i]].ref;
    const hs_article *a = b->c->articles.row[r.article];
    const hs_event *e = &a->events.row[r.row];
    bool news = e->when_rule && strcmp(hs_article_str(a, e->when_rule), "news") == 0;
    if (news && e->days.from > from && e->days.from <= days->to) from = e->days.from;
  }
  if (days->from != HS_DAY_MIN || days->to == HS_DAY_MAX || from == HS_DAY_MIN) return false;
  days->from = from;
  return true;
}

static void add_account(builder *b, uint32_t g, hs_account *acc) {
  const uint32_t *members = b->members + b->beg[g];
  uint32_t n = b->beg[g + 1] - b->beg[g];
  char when[40];
  acc->type = usual(b, members, n, false);
  if (!acc->type) acc->type = hs_intern_z(b->c->strings, "other");
  acc->channel = usual(b, members, n, true);
  acc->certainty = (uint8_t)certainty_of(b->v, members, n);
  acc->days = days_of(b, members, n, acc->certainty == HS_PLANNED);
  bool likely = likely_from(b, members, n, &acc->days);
  if (likely) hs_days_iso_likely(acc->days, when);
  else hs_days_iso(acc->days, when);
  acc->when = *when ? hs_intern_z(b->c->strings, when) : 0;
  hs_account_parts(b->v, b->al->scratch, acc, members, n, &b->parts);
  acc->title = hs_account_title(b->v, acc, members, n, b->parts.row + acc->parts.beg);
  hs_map outlets;
  hs_map_init(&outlets, b->al->scratch);
  for (uint32_t i = 0; i < n; i++) {
    hs_ref ref = b->v->row[members[i]].ref;
    hs_article *a = b->c->articles.row[ref.article];
    const char *outlet = hs_article_str(a, a->outlet);
    a->events.row[ref.row].account = g;
    if (i && b->v->row[members[i - 1]].ref.article == ref.article) continue;
    acc->n_articles++;
    hs_map_at(&outlets, outlet ? hs_hash(outlet, strlen(outlet), 1) : hs_mix(2, ref.article), 0);
  }
  acc->n_outlets = outlets.n;
}

/* Claims go to the account of their event, in article and claim order. */
static void add_claims(builder *b, hs_account *acc) {
  hs_corpus *c = b->c;
  uint32_t *n = HS_NEW_N(b->al->scratch, uint32_t, b->n_groups + 1);
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < c->articles.n; i++) {
      const hs_article *a = c->articles.row[i];
      for (uint32_t k = 0; k < a->claims.n; k++) {
        uint32_t e = a->claims.row[k].event, g = e < a->events.n ? a->events.row[e].account : HS_NONE;
        if (g == HS_NONE) continue;
        if (pass) c->account_claims.row[acc[g].claims.beg + n[g]] = (hs_ref){i, k};
        n[g]++;
      }
    }
    if (pass) break;
    uint32_t sum = 0;
    for (uint32_t g = 0; g < b->n_groups; g++) {
      acc[g].claims = (hs_range){sum, sum + n[g]};
      sum += n[g];
      n[g] = 0;
    }
    c->account_claims.n = sum;
    c->account_claims.row = HS_NEW_N(c->linked, hs_ref, sum + 1);
  }
}

void hs_account_order(hs_alignment *al) {
  builder *b = al->accounts = HS_NEW(al->scratch, builder);
  hs_corpus *c = al->v->c;
  *b = (builder){.al = al, .v = al->v, .c = c};
  order_groups(b);
  c->accounts.n = b->n_groups;
  c->accounts.row = HS_NEW_N(c->linked, hs_account, b->n_groups + 1);
  c->account_events.n = b->beg[b->n_groups];
  c->account_events.row = HS_NEW_N(c->linked, hs_ref, c->account_events.n + 1);
  for (uint32_t g = 0; g < b->n_groups; g++) {
    c->accounts.row[g].events = (hs_range){b->beg[g], b->beg[g + 1]};
    for (uint32_t i = b->beg[g]; i < b->beg[g + 1]; i++) c->account_events.row[i] = b->v->row[b->members[i]].ref;
  }
}

void hs_compare_fill(hs_alignment *al) {
  builder *b = al->accounts;
  hs_corpus *c = b->c;
  hs_account *acc = c->accounts.row;
  for (uint32_t i = 0; i < c->articles.n; i++)
    for (uint32_t e = 0; e < c->articles.row[i]->events.n; e++) c->articles.row[i]->events.row[e].account = HS_NONE;
  for (uint32_t g = 0; g < b->n_groups; g++) add_account(b, g, &acc[g]);
  add_claims(b, acc);
  for (uint32_t g = 0; g < b->n_groups; g++) {
    const hs_ref *claims = c->account_claims.row + acc[g].claims.beg;
    acc[g].n_independent = hs_count_independent(c, claims, acc[g].claims.end - acc[g].claims.beg, al->scratch);
  }
  hs_table_take(&c->parts, &b->parts);
}
