/*
 * When was an article published that does not say so? A constraint problem over days, solved story by story.
 *
 * Variables are the publication days of the undated articles; a story is a set of articles connected by links. Each
 * domain is a set of days (bits) inside a window of about a year. Constraints:
 *
 *   floor   a past-tense date with a year, or a caption's full date, is not after publication; a future one not before
 *   link    two times of two articles tell one event's day: "Monday" here, "Sept. 14" there. What each may mean, seen
 *           from every day left in its article's domain, must meet
 *   inside  the same within one article: "today (Sept. 14)", "almost two weeks ago" in the sentence next to "Sept. 14" (with
 *           some slack), or "this week" in a sentence that shares three nouns with the paragraph of a full date (a caption)
 *   past    an article that tells of an event without a date came after it
 *
 * Links come from events that were taken for one, and some were not: so constraints are added one at a time, those inside
 * an article first, then days, weeks, vague times, and "past" last. After each the domains are cut until nothing changes
 * (arc consistency); one that would leave an article without a day is dropped, and where it was as strong as what it
 * contradicts the article stays unknown. The year is found by trying the windows before, around and after the latest date
 * that the story tells outright: the one that keeps most evidence counts, a tie only around a full date. A domain that ends up
 * narrow is the answer; one that only has its lower end from a dated event gets a week, since news follow what they
 * tell; all others stay unknown.
 *
 * For inference a bare weekday reaches back five days, not six: the sixth is tomorrow's name, and is written "last ...". An article
 * that names several weekdays as past names its own day only among days just before it: of 37 dated articles with two such names
 * or more 25 name their own day, and all but two of these one of the three days before it too. So a Saturday beside a Monday is
 * not the day of publication (names_itself).
 *
 * An article that is in no story, or whose story tells no day, is looked at alone at the end (infer_alone.c).
 *
 * Example: A says "posted on Sept. 14", B "posted Monday" and has a caption of October 2014: only 2015 makes the 14th
 * a Monday after October 2014, so B came out from 2015-09-14 to 2015-09-19.
 * Limits: LINKS links an article are looked at; "today" in a quote tells something only where the quote's day is told.
 */
#include "read/read.h"
#include "time/time_form.h"
#include <stdio.h>

enum { WINDOW = 426, BEFORE = 365, MARGIN = 800, WORDS = (WINDOW + 63) / 64, DAYS = WINDOW + 2 * MARGIN, LINKS = 12, REVISIONS = 4096 };
enum { NARROW = 60, RECENT = 7, YEARLESS = 300, WEEKDAY_REACH = 5, SHARED = 3, TOP = 3, TRIES = 64 };

typedef enum reason_kind { BY_LINK, BY_INSIDE, BY_PAST } reason_kind;

typedef struct end { uint32_t article, timex; } end;                  /* timex HS_NONE: told without a date */
enum { RANK_TOLD, RANK_INSIDE, RANK_DAY, RANK_WEEK, RANK_VAGUE, RANK_PAST, N_RANKS };
typedef struct constraint { end a, b; int slack; uint8_t kind, rank; bool kept, queued; uint32_t next_a, next_b; } constraint;

typedef struct domain {
  uint64_t bit[WORDS];
  hs_day floor, ceiling;       /* from dates in the text */
  hs_day event;                /* newest dated event of the story that it tells */
  uint32_t reason[3], n_reasons;
  uint32_t kept;               /* first of its kept constraints; they go on with next_a, next_b */
  uint8_t rank;                /* of the strongest that cut it */
  bool disputed, touched;
  hs_day answer_from, answer_to;
  bool full;                   /* the floor is a full date */
} domain;

typedef struct saved { uint32_t article; domain was; } saved;

typedef struct solver {
  hs_corpus *c;
  hs_arena *scratch;
  domain *dom;                 /* one an article */
  uint32_t *parent;            /* union-find over articles */
  HS_VEC(constraint) all;
  uint32_t *order, *next;      /* constraints grouped by story: order[story root], next[constraint] */
  hs_day base;                 /* first day of the window */
  HS_VEC(uint32_t) queue;      /* constraints to revise */
  HS_VEC(saved) undo;          /* domains as they were before the constraint that is tried */
} solver;

static const hs_article *article(const solver *s, uint32_t i) { return s->c->articles.row[i]; }
static bool undated(const hs_article *a) { return a->published.how != HS_GIVEN; }
static bool known(hs_days d) { return d.from != HS_DAY_MIN && d.to != HS_DAY_MAX; }

/* ---- what a time may mean, seen from a day */

static bool weekday_alone(const hs_form *f) { return f->op == OP_POINT && f->a.weekday && !f->a.mday && !f->a.rel && !f->extra && f->a.year == HS_NO_YEAR; }
static bool yearless(const hs_form *f) { return f->op == OP_POINT && f->a.month && f->a.year == HS_NO_YEAR && !f->a.rel && !f->extra; }

static hs_days read_from(const hs_article *a, uint32_t timex, hs_day day, int depth) {
  const hs_timex *t = &a->times.row[timex];
  hs_form f = hs_form_unpack(t->part);
  if (depth > 4) return HS_DAYS_UNKNOWN;
  if (t->anchor == HS_ANCHOR_QUOTE) {                    /* seen from the day of the quote */
    uint32_t said = hs_quote_time(a, t->span.beg);
    hs_days d = said == HS_NONE ? HS_DAYS_UNKNOWN : read_from(a, said, day, depth + 1);
    return known(d) && d.from == d.to ? hs_form_days(&f, d.from, HS_DAYS_UNKNOWN) : d;
  }
  hs_days ref = t->ref == HS_NONE ? HS_DAYS_UNKNOWN : read_from(a, t->ref, day, depth + 1);
  hs_days d = hs_form_days(&f, day, ref);
  if (!known(d) || day == HS_DAY_MIN) return d;
  int back = day - d.to, forth = d.from - day;
  if (weekday_alone(&f) && (back > WEEKDAY_REACH || forth > WEEKDAY_REACH)) return (hs_days){1, 0};
  if (yearless(&f) && (back > YEARLESS || forth > YEARLESS)) return (hs_days){1, 0};
  return d;
}

static bool absolute(const hs_article *a, uint32_t timex) { return known(read_from(a, timex, HS_DAY_MIN, 0)); }

/* ---- sets of days */

static bool has(const domain *d, int i) { return d->bit[i / 64] >> (i % 64) & 1; }
static void drop(domain *d, int i) { d->bit[i / 64] &= ~((uint64_t)1 << (i % 64)); }

static bool bounds(const domain *d, int *from, int *to) {
  *from = -1;
  for (int i = 0; i < WINDOW; i++)
    if (has(d, i)) *from = *from < 0 ? i : *from, *to = i;
  return *from >= 0;
}

/* Days, as bytes, from `base - MARGIN` on. */
typedef struct day_set { uint8_t in[DAYS]; bool any, all; } day_set;

static void add_days(const solver *s, day_set *set, hs_days d, int slack) {
  hs_day zero = s->base - MARGIN, from = d.from - slack - zero, to = d.to + slack - zero;
  if (d.from > d.to) return;
  if (!known(d)) { set->all = true; return; }
  if (from < 0) from = 0;
  if (to >= DAYS) to = DAYS - 1;
  for (hs_day i = from; i <= to; i++) set->in[i] = 1, set->any = true;
}

static bool meets(const solver *s, const day_set *set, hs_days d) {
  if (set->all) return true;
  if (d.from > d.to) return false;
  if (!known(d)) return true;
  hs_day zero = s->base - MARGIN, from = d.from - zero < 0 ? 0 : d.from - zero, to = d.to - zero >= DAYS ? DAYS - 1 : d.to - zero;
  for (hs_day i = from; i <= to; i++)
    if (set->in[i]) return true;
  return false;
}

/* All days that one end of a constraint may mean now. */
static void collect(const solver *s, end e, int slack, day_set *set) {
  const hs_article *a = article(s, e.article);
  memset(set, 0, sizeof *set);
  if (!undated(a)) {
    hs_days p = a->published.days;
    hs_days first = read_from(a, e.timex, p.from, 0), last = read_from(a, e.timex, p.to, 0);
    if (known(first) && known(last)) add_days(s, set, (hs_days){first.from < last.from ? first.from : last.from, first.to > last.to ? first.to : last.to}, slack);
    else set->all = true;
    return;
  }
  if (absolute(a, e.timex)) { add_days(s, set, read_from(a, e.timex, HS_DAY_MIN, 0), slack); return; }
  const domain *d = &s->dom[e.article];
  for (int i = 0; i < WINDOW; i++)
    if (has(d, i)) add_days(s, set, read_from(a, e.timex, s->base + i, 0), slack);
}

/* ---- cutting */

static void note_reason(domain *d, uint32_t k) {
  for (uint32_t i = 0; i < d->n_reasons; i++)
    if (d->reason[i] == k) return;
  if (d->n_reasons < 3) d->reason[d->n_reasons++] = k;
}

/* Remember a domain before its first change under the constraint that is tried. */
static domain *touch(solver *s, uint32_t i) {
  if (!s->dom[i].touched) {
    *hs_vec_push(s->scratch, &s->undo) = (saved){i, s->dom[i]};
    s->dom[i].touched = true;
  }
  return &s->dom[i];
}

/* A domain was cut by k: say why, and look again at what hangs on it. @return false if nothing is left of it */
static bool was_cut(solver *s, uint32_t i, uint32_t k) {
  domain *d = &s->dom[i];
  int from, to;
  note_reason(d, k);
  if (s->all.row[k].rank < d->rank) d->rank = s->all.row[k].rank;
  for (uint32_t c = d->kept; c != HS_NONE;) {
    constraint *x = &s->all.row[c];
    if (!x->queued) x->queued = true, *hs_vec_push(s->scratch, &s->queue) = c;
    c = x->a.article == i ? x->next_a : x->next_b;
  }
  return bounds(d, &from, &to);
}

/* Keep the days of `e`'s article from which its time meets the set. @return false if none is left */
static bool cut(solver *s, end e, const day_set *set, uint32_t k) {
  const hs_article *a = article(s, e.article);
  if (!undated(a) || set->all || absolute(a, e.timex)) return true;
  bool changed = false;
  for (int i = 0; i < WINDOW; i++)
    if (has(&s->dom[e.article], i) && !meets(s, set, read_from(a, e.timex, s->base + i, 0))) drop(touch(s, e.article), i), changed = true;
  return !changed || was_cut(s, e.article, k);
}

static bool narrow_set(const solver *s, const day_set *set, hs_days *out) {
  int from = -1, to = -1;
  if (set->all) return false;
  for (int i = 0; i < DAYS; i++)
    if (set->in[i]) from = from < 0 ? i : from, to = i;
  *out = (hs_days){s->base - MARGIN + from, s->base - MARGIN + to};
  return from >= 0 && to - from <= RECENT;
}

/* An event told without a date, whose day another article knows: this one came after. */
static bool cut_before(solver *s, uint32_t who, const day_set *set, uint32_t k) {
  hs_days d;
  if (!undated(article(s, who)) || !narrow_set(s, set, &d)) return true;
  bool changed = false;
  for (int i = 0; i < WINDOW && s->base + i < d.from; i++)
    if (has(&s->dom[who], i)) drop(touch(s, who), i), changed = true;
  if (d.from > s->dom[who].event) touch(s, who)->event = d.from, note_reason(&s->dom[who], k);
  return !changed || was_cut(s, who, k);
}

static bool revise(solver *s, uint32_t k) {
  constraint x = s->all.row[k];
  day_set set;
  if (x.b.timex != HS_NONE) {
    collect(s, x.b, x.slack, &set);
    if (!set.any && !set.all) return false;
    if (!(x.a.timex == HS_NONE ? cut_before(s, x.a.article, &set, k) : cut(s, x.a, &set, k))) return false;
  }
  if (x.a.timex == HS_NONE) return true;
  collect(s, x.a, x.slack, &set);
  if (!set.any && !set.all) return false;
  return x.b.timex == HS_NONE ? cut_before(s, x.b.article, &set, k) : cut(s, x.b, &set, k);
}

static void dispute(solver *s, uint32_t i, uint8_t rank) {
  if (rank <= RANK_WEEK && rank <= s->dom[i].rank) s->dom[i].disputed = true;
}

/* Add one constraint and follow what it cuts; all is as before if an article would be left without a day. */
static bool try_constraint(solver *s, uint32_t k) {
  constraint *x = &s->all.row[k];
  domain *a = &s->dom[x->a.article], *b = &s->dom[x->b.article];
  s->queue.n = s->undo.n = 0;
  *hs_vec_push(s->scratch, &s->queue) = k;
  bool good = true;
  for (uint32_t i = 0; i < s->queue.n && i < REVISIONS && good; i++) {
    s->all.row[s->queue.row[i]].queued = false;
    good = revise(s, s->queue.row[i]);
  }
  for (uint32_t i = 0; i < s->queue.n; i++) s->all.row[s->queue.row[i]].queued = false;
  for (uint32_t i = 0; i < s->undo.n; i++) {
    if (!good) s->dom[s->undo.row[i].article] = s->undo.row[i].was;
    s->dom[s->undo.row[i].article].touched = false;
  }
  x->kept = good;
  if (good) {
    x->next_a = a->kept, a->kept = k;
    if (a != b) x->next_b = b->kept, b->kept = k;
  } else {
    dispute(s, x->a.article, x->rank);
    dispute(s, x->b.article, x->rank);
  }
  return good;
}

/* ---- bounds from dates in the text */

static bool in_caption(const hs_article *a, const hs_timex *t) {
  uint32_t p = a->sentences.row[a->tokens.sentence[t->toks.beg]].paragraph;
  return p < TOP || hs_in_furniture(a, t->span);
}

static void read_floor(const hs_article *a, domain *d) {
  for (uint32_t i = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    hs_form f = hs_form_unpack(t->part);
    hs_days days = read_from(a, i, HS_DAY_MIN, 0);
    if (f.op != OP_POINT || f.bound || !known(days) || f.a.year == HS_NO_YEAR) continue;
    hs_range sentence = a->sentences.row[a->tokens.sentence[t->toks.beg]].toks;
    hs_tense tense = hs_clause_tense(a, t->toks.end - 1, sentence);
    bool full = f.a.month && f.a.mday;
    if (tense == TENSE_FUTURE && full && days.to < d->ceiling) d->ceiling = days.to;
    bool past = tense == TENSE_PAST || (full && tense != TENSE_FUTURE && in_caption(a, t));
    if (past && days.from > d->floor) d->floor = days.from, d->full = full;
  }
  if (d->ceiling < d->floor) d->ceiling = HS_DAY_MAX;
}

/* ---- constraints inside an article */

static bool noun(const hs_article *a, uint32_t tok) {
  return hs_tagged(a, tok) && (a->tokens.upos[tok] == HS_U_NOUN || a->tokens.upos[tok] == HS_U_PROPN) && a->tokens.span[tok].end - a->tokens.span[tok].beg > 3;
}

/* Different nouns that a sentence shares with the paragraph of another time; both looked at for their first sixty words. */
static int shared_nouns(const hs_article *a, uint32_t tok_a, uint32_t tok_b) {
  enum { LONG = 60 };
  hs_range one = a->sentences.row[a->tokens.sentence[tok_a]].toks;
  uint32_t para = a->sentences.row[a->tokens.sentence[tok_b]].paragraph, shared = 0;
  hs_str seen[SHARED];
  uint32_t first = a->tokens.sentence[tok_b];
  while (first > 0 && a->sentences.row[first - 1].paragraph == para) first--;
  uint32_t beg = a->sentences.row[first].toks.beg, end_tok = beg;
  for (uint32_t i = first; i < a->sentences.n && a->sentences.row[i].paragraph == para && end_tok - beg < LONG; i++) end_tok = a->sentences.row[i].toks.end;
  for (uint32_t t = one.beg; t < one.end && t < one.beg + LONG && shared < SHARED; t++) {
    if (!noun(a, t)) continue;
    bool old = false, found = false;
    for (uint32_t k = 0; k < shared; k++) old = old || seen[k] == a->tokens.norm[t];
    for (uint32_t u = beg; u < end_tok && u < beg + LONG && !old && !found; u++) found = a->tokens.norm[u] == a->tokens.norm[t] && noun(a, u);
    if (found) seen[shared++] = a->tokens.norm[t];
  }
  return (int)shared;
}

static bool relative(const hs_form *f) {
  if (hs_rel_of_text(f->rel)) return false;
  if (f->op == OP_SHIFT) return f->extra < 0 && f->count && hs_point_empty(f->a) && f->unit >= U_DAY;
  return (f->op == OP_UNIT && f->unit >= U_WEEK && f->unit <= U_MONTH) || weekday_alone(f);
}

static bool dated(const hs_form *f) { return f->op == OP_POINT && f->a.month && f->a.mday && !f->extra && !f->a.rel; }

static int slack_of(const hs_form *f) { return f->op != OP_SHIFT ? 0 : f->unit == U_DAY ? 1 : f->unit <= U_WEEKEND ? 3 : 15; }

static hs_str governor(const hs_article *a, const hs_timex *t) {
  for (uint32_t tok = t->toks.beg; tok < t->toks.end; tok++) {
    uint32_t h = a->tokens.head[tok];
    if (hs_tagged(a, tok) && h != HS_NONE && (h < t->toks.beg || h >= t->toks.end)) return a->tokens.upos[h] == HS_U_VERB ? a->tokens.lemma[h] : 0;
  }
  return 0;
}

/* "called her this week ... called her on Thursday": one verb, so the day lies in the week */
static bool same_verb(const hs_article *a, const hs_timex *week, const hs_timex *day) {
  hs_str verb = governor(a, week);
  return verb && verb == governor(a, day);
}

/* "today (14 October 2011)", "last night, May 3, 2010": one day told twice. Of seven articles that do so all came out on the day that it means. */
static bool apposed(const hs_timex *t, const hs_form *f, const hs_timex *date, const hs_form *g) {
  bool day = f->op == OP_UNIT && f->unit == U_DAY && !hs_rel_of_text(f->rel);
  return day && dated(g) && g->a.year != HS_NO_YEAR && date->toks.beg >= t->toks.end && date->toks.beg - t->toks.end <= 1;
}

static void push_inside(solver *s, uint32_t i, uint32_t k, uint32_t m, uint8_t rank, int slack) {
  *hs_vec_push(s->scratch, &s->all) = (constraint){.a = {i, k}, .b = {i, m}, .slack = slack, .kind = BY_INSIDE, .rank = rank};
}

/* "almost two weeks ago" next to "Sept. 14"; "this week" and a full date in a caption about the same things */
static void add_inside(solver *s, uint32_t i) {
  const hs_article *a = article(s, i);
  uint32_t added = 0;
  for (uint32_t k = 0, tried = 0; k < a->times.n && added < LINKS && tried < TRIES; k++) {
    hs_form f = hs_form_unpack(a->times.row[k].part);
    if (a->times.row[k].anchor == HS_ANCHOR_QUOTE) continue;
    if (k + 1 < a->times.n) {
      hs_form next = hs_form_unpack(a->times.row[k + 1].part);
      if (apposed(&a->times.row[k], &f, &a->times.row[k + 1], &next)) push_inside(s, i, k, k + 1, RANK_TOLD, 0), added++;
    }
    if (!relative(&f)) continue;
    tried++;
    uint32_t sentence = a->tokens.sentence[a->times.row[k].toks.beg];
    for (uint32_t m = 0; m < a->times.n && added < LINKS; m++) {
      const hs_timex *t = &a->times.row[m];
      hs_form g = hs_form_unpack(t->part);
      if (m > 32 && m + 8 < k) m = k - 8;
      if (m > k + 8) break;
      if (t->anchor == HS_ANCHOR_QUOTE) continue;
      if (f.op == OP_UNIT && f.unit == U_WEEK && weekday_alone(&g) && f.tense != TENSE_FUTURE && same_verb(a, &a->times.row[k], t)) {
        push_inside(s, i, k, m, RANK_INSIDE, 0);
        added++;
      }
      if (!dated(&g)) continue;
      uint32_t other = a->tokens.sentence[t->toks.beg];
      bool next_to = f.op == OP_SHIFT && (other == sentence + 1 || sentence == other + 1) && a->sentences.row[other].paragraph == a->sentences.row[sentence].paragraph;
      bool told = f.op != OP_SHIFT && g.a.year != HS_NO_YEAR && other != sentence && f.tense != TENSE_FUTURE &&
                  shared_nouns(a, a->times.row[k].toks.beg, t->toks.beg) >= SHARED;
      if (!next_to && !told) continue;
      push_inside(s, i, k, m, RANK_INSIDE, next_to ? slack_of(&f) : 0);
      added++;
    }
  }
}

/* ---- stories */

static uint32_t root(const solver *s, uint32_t i) {
  while (s->parent[i] != i) i = s->parent[i] = s->parent[s->parent[i]];
  return i;
}

/* How much a time says: a day, a week or more, or little. */
static uint8_t rank_of(const solver *s, end e) {
  const hs_timex *t = &article(s, e.article)->times.row[e.timex];
  hs_form f = hs_form_unpack(t->part);
  if (f.op == OP_SHIFT && !f.count) return RANK_VAGUE;
  if (t->approx || f.op == OP_SPAN || f.op == OP_SEASON) return RANK_WEEK;
  if (f.op == OP_POINT) return f.a.mday || f.a.weekday ? RANK_DAY : RANK_WEEK;
  return f.op == OP_HOLIDAY || (hs_op_in(&f, HS_OP(UNIT) | HS_OP(SHIFT)) && f.unit == U_DAY) ? RANK_DAY : RANK_WEEK;
}

/* May two times be one day at all? "Thursday" is no Monday, and no September 14 of 2015 is a Friday. */
static bool may_meet(const solver *s, end x, end y) {
  hs_form f = hs_form_unpack(article(s, x.article)->times.row[x.timex].part), g = hs_form_unpack(article(s, y.article)->times.row[y.timex].part);
  if (f.op != OP_POINT || g.op != OP_POINT || f.extra || g.extra) return true;
  hs_days d = absolute(article(s, x.article), x.timex) ? read_from(article(s, x.article), x.timex, HS_DAY_MIN, 0) : HS_DAYS_UNKNOWN;
  hs_days e = absolute(article(s, y.article), y.timex) ? read_from(article(s, y.article), y.timex, HS_DAY_MIN, 0) : HS_DAYS_UNKNOWN;
  int w = f.a.weekday ? f.a.weekday : known(d) && d.from == d.to ? hs_weekday(d.from) + 1 : 0;
  int v = g.a.weekday ? g.a.weekday : known(e) && e.from == e.to ? hs_weekday(e.from) + 1 : 0;
  if (w && v && w != v) return false;
  if (known(d) && known(e)) return d.from <= e.to && e.from <= d.to;
  return !(f.a.month && g.a.month) || (f.a.month == g.a.month && (!f.a.mday || !g.a.mday || f.a.mday == g.a.mday));
}

static void gather(solver *s, const hs_same_day *links, uint32_t n_links) {
  uint32_t n = s->c->articles.n;
  uint32_t *used = HS_NEW_N(s->scratch, uint32_t, n);
  for (uint32_t i = 0; i < n; i++) {
    s->parent[i] = i;
    if (undated(article(s, i))) add_inside(s, i);
  }
  for (uint32_t i = 0; i < n_links; i++) {
    const hs_same_day *l = &links[i];
    bool a_counts = undated(article(s, l->article_a)) && used[l->article_a] < LINKS, b_counts = undated(article(s, l->article_b)) && used[l->article_b] < LINKS;
    if ((l->timex_a == HS_NONE && l->timex_b == HS_NONE) || !(a_counts || b_counts)) continue;
    bool past = l->timex_a == HS_NONE || l->timex_b == HS_NONE;
    constraint x = {.a = {l->article_a, l->timex_a}, .b = {l->article_b, l->timex_b}, .kind = past ? BY_PAST : BY_LINK, .rank = RANK_PAST};
    if (!past && !may_meet(s, x.a, x.b)) continue;
    if (!past) x.rank = rank_of(s, x.a) > rank_of(s, x.b) ? rank_of(s, x.a) : rank_of(s, x.b);
    *hs_vec_push(s->scratch, &s->all) = x;
    used[l->article_a]++;
    used[l->article_b]++;
    uint32_t one = root(s, l->article_a), other = root(s, l->article_b);
    if (one != other) s->parent[one > other ? one : other] = one < other ? one : other;
  }
}

/* Constraints and articles of each story, as chains from its root. */
static void group(solver *s, uint32_t *articles_of, uint32_t *next_article) {
  uint32_t n = s->c->articles.n;
  s->order = hs_arena_alloc(s->scratch, (n + 1) * sizeof *s->order);
  s->next = hs_arena_alloc(s->scratch, (s->all.n + 1) * sizeof *s->next);
  for (uint32_t i = 0; i < n; i++) s->order[i] = articles_of[i] = HS_NONE;
  for (uint32_t k = s->all.n; k-- > 0;) {
    uint32_t r = root(s, s->all.row[k].a.article);
    s->next[k] = s->order[r];
    s->order[r] = k;
  }
  for (uint32_t i = n; i-- > 0;) {
    uint32_t r = root(s, i);
    next_article[i] = articles_of[r];
    articles_of[r] = i;
  }
}

/* ---- weekdays that an article names as past */

static unsigned past_weekdays(const hs_article *a) {
  unsigned set = 0;
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_form f = hs_form_unpack(a->times.row[i].part);
    bool past = weekday_alone(&f) && f.tense <= TENSE_PAST && !f.bound && !f.quoted && a->times.row[i].anchor == HS_ANCHOR_PUBLISHED;
    if (past && !hs_in_furniture(a, a->times.row[i].span)) set |= 1u << (f.a.weekday - 1);
  }
  return set;
}

/* Would an article of this day call the day itself by its name, and otherwise only days long before it? */
static bool names_itself(unsigned weekdays, hs_day day) {
  int here = hs_weekday(day), nearest = 7;
  for (int w = 0; w < 7; w++)
    if (w != here && (weekdays >> w & 1) && (here - w + 7) % 7 < nearest) nearest = (here - w + 7) % 7;
  return (weekdays >> here & 1) && nearest < 7 && nearest > 3;
}

static void drop_own_names(solver *s, uint32_t i) {
  domain *d = &s->dom[i], was = *d;
  int from, to;
  unsigned weekdays = past_weekdays(article(s, i));
  if (!undated(article(s, i)) || !weekdays || !d->n_reasons) return;
  for (int k = 0; k < WINDOW; k++)
    if (has(d, k) && names_itself(weekdays, s->base + k)) drop(d, k);
  if (!bounds(d, &from, &to)) *d = was;
}

/* Domains of a window under as many constraints as go together. @return how much evidence was kept */
static int solve(solver *s, uint32_t story, const uint32_t *articles_of, const uint32_t *next_article) {
  static const int weight[N_RANKS] = {6, 6, 6, 3, 1, 1};
  int kept = 0, from, to;
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) {
    domain *d = &s->dom[i];
    *d = (domain){.floor = d->floor, .ceiling = d->ceiling, .full = d->full, .event = HS_DAY_MIN, .kept = HS_NONE, .rank = N_RANKS, .answer_from = HS_DAY_MIN};
    for (int k = 0; k < WINDOW; k++)
      if (s->base + k >= d->floor && s->base + k <= d->ceiling) d->bit[k / 64] |= (uint64_t)1 << (k % 64);
    if (undated(article(s, i)) && !bounds(d, &from, &to)) return 0;
  }
  for (int rank = 0; rank < N_RANKS; rank++)
    for (uint32_t k = s->order[story]; k != HS_NONE; k = s->next[k])
      if (s->all.row[k].rank == rank && try_constraint(s, k)) kept += weight[rank];
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) drop_own_names(s, i);
  return kept;
}

/* The latest day that the story tells outright; `full` if it is known to the day. */
static hs_day latest_day(const solver *s, uint32_t story, const uint32_t *articles_of, const uint32_t *next_article, bool *full) {
  hs_day latest = HS_DAY_MIN;
  *full = false;
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) {
    const hs_article *a = article(s, i);
    hs_day day = undated(a) ? s->dom[i].floor : a->published.days.to;
    if (day != HS_DAY_MAX && day > latest) latest = day, *full = undated(a) ? s->dom[i].full : true;
  }
  return latest;
}

/* ---- answers */

static void describe(const solver *s, uint32_t i, const constraint *x, char *out, size_t n) {
  const hs_article *me = article(s, i);
  end mine = x->a.article == i ? x->a : x->b, theirs = x->a.article == i ? x->b : x->a;
  const hs_article *other = article(s, theirs.article);
  hs_span o = theirs.timex == HS_NONE ? (hs_span){0, 0} : other->times.row[theirs.timex].span;
  int n_o = (int)(o.end - o.beg > 40 ? 40 : o.end - o.beg);
  const char *name = hs_strtab_get(other->strings, other->id);
  if (mine.timex == HS_NONE) {
    snprintf(out, n, "tells of an event that %s dates '%.*s'", name ? name : "another article", n_o, other->text + o.beg);
    return;
  }
  hs_span m = me->times.row[mine.timex].span;
  int n_m = (int)(m.end - m.beg > 40 ? 40 : m.end - m.beg);
  if (x->kind == BY_INSIDE) snprintf(out, n, "'%.*s' goes with '%.*s'", n_m, me->text + m.beg, n_o, other->text + o.beg);
  else snprintf(out, n, "'%.*s' is '%.*s' in %s", n_m, me->text + m.beg, n_o, other->text + o.beg, name ? name : "another article");
}

static void set_value(hs_article *a, hs_days d) {
  char iso[40], last[40];
  hs_days_iso((hs_days){d.from, d.from}, iso);
  hs_days_iso((hs_days){d.to, d.to}, last);
  if (d.from != d.to && strncmp(iso, last, 7) == 0) iso[7] = 0;
  else if (d.from != d.to) hs_days_iso(d, iso);
  a->published.value = hs_art_intern(a, iso);
}

static void answer(solver *s, uint32_t i) {
  hs_article *a = s->c->articles.row[i];
  domain *d = &s->dom[i];
  if (d->answer_from == HS_DAY_MIN || !d->n_reasons || d->disputed) return;
  char why[600] = "", part[180], day[16];
  size_t n = 0;
  hs_span span = {0, 0};
  for (uint32_t k = 0; k < d->n_reasons; k++) {
    const constraint *x = &s->all.row[d->reason[k]];
    describe(s, i, x, part, sizeof part);
    n += (size_t)snprintf(why + n, sizeof why - n, "%s%s", n ? "; " : "", part);
    uint32_t timex = x->a.article == i && x->a.timex != HS_NONE ? x->a.timex : x->b.article == i ? x->b.timex : HS_NONE;
    if (timex != HS_NONE && span.end == 0) span = a->times.row[timex].span;
  }
  if (d->floor != HS_DAY_MIN && n < 500) snprintf(why + n, sizeof why - n, "; not before %s, told as past", hs_day_iso(d->floor, day));
  a->published.how = HS_INFERRED;
  a->published.days = (hs_days){d->answer_from, d->answer_to};
  a->published.why = hs_art_intern(a, why);
  a->published.span = span;
  set_value(a, a->published.days);
}

/* The answer of each article in the window that was solved last. */
static void take_answers(solver *s, uint32_t story, const uint32_t *articles_of, const uint32_t *next_article) {
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) {
    domain *d = &s->dom[i];
    int from, to;
    d->answer_from = d->answer_to = HS_DAY_MIN;
    if (!undated(article(s, i)) || !bounds(d, &from, &to)) continue;
    bool closed = from > 0 && to < WINDOW - 1 && to - from <= NARROW;       /* the window's own ends are no evidence */
    if (!closed && d->event != HS_DAY_MIN) {
      if (d->event - s->base > from) from = d->event - s->base;
      if (from + RECENT < to) to = from + RECENT;
      closed = from > 0 && to - from <= RECENT;
    }
    if (closed) d->answer_from = s->base + from, d->answer_to = s->base + to;
  }
}

static void solve_story(solver *s, uint32_t story, const uint32_t *articles_of, const uint32_t *next_article) {
  bool full;
  hs_day latest = latest_day(s, story, articles_of, next_article, &full);
  if (s->order[story] == HS_NONE || latest == HS_DAY_MIN) return;
  int best = 0, which = 0;
  bool tie = false;
  for (int w = -1; w <= 1; w++) {
    s->base = latest - BEFORE + w * WINDOW;
    int kept = solve(s, story, articles_of, next_article);
    tie = kept == best || (tie && kept < best);
    if (kept > best || (kept == best && w == 0)) best = kept, which = w;
  }
  if (!best || (tie && !(which == 0 && full))) return;
  s->base = latest - BEFORE + which * WINDOW;
  solve(s, story, articles_of, next_article);
  take_answers(s, story, articles_of, next_article);
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) answer(s, i);
}

static void answer_alone(solver *s, uint32_t i) {
  hs_article *a = s->c->articles.row[i];
  hs_days days;
  uint32_t timex;
  if (!undated(a) || a->published.how != HS_UNKNOWN || s->dom[i].disputed || !hs_published_alone(a, &days, &timex)) return;
  hs_span t = a->times.row[timex].span;
  a->published = (hs_published){.how = HS_INFERRED, .days = days, .span = t,
                                .why = hs_internf(a->strings, "'%.*s' is the latest day it tells of", (int)(t.end - t.beg > 40 ? 40 : t.end - t.beg), a->text + t.beg)};
  set_value(a, days);
}

void hs_time_infer(hs_corpus *c, const hs_same_day *links, uint32_t n_links, hs_arena *scratch) {
  uint32_t n = c->articles.n;
  solver s = {.c = c, .scratch = scratch};
  s.dom = HS_NEW_N(scratch, domain, n);
  s.parent = HS_NEW_N(scratch, uint32_t, n);
  for (uint32_t i = 0; i < n; i++) {
    hs_article *a = c->articles.row[i];
    s.dom[i] = (domain){.floor = HS_DAY_MIN, .ceiling = HS_DAY_MAX, .event = HS_DAY_MIN, .answer_from = HS_DAY_MIN};
    if (!undated(a)) continue;
    a->published = (hs_published){.how = HS_UNKNOWN, .days = HS_DAYS_UNKNOWN};
    read_floor(a, &s.dom[i]);
  }
  gather(&s, links, n_links);
  uint32_t *articles_of = HS_NEW_N(scratch, uint32_t, n), *next_article = HS_NEW_N(scratch, uint32_t, n);
  group(&s, articles_of, next_article);
  for (uint32_t i = 0; i < n; i++)
    if (root(&s, i) == i) solve_story(&s, i, articles_of, next_article);
  for (uint32_t i = 0; i < n; i++) answer_alone(&s, i);
}
