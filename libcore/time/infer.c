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
 * "Posted: 03/04/2015" leaves two days, of which a story may choose one.
 *
 * An article that is in no story, or whose story tells no day, is looked at alone at the end (infer_alone.c).
 *
 * Example: A says "posted on Sept. 14", B "posted Monday" and has a caption of October 2014: only 2015 makes the 14th
 * a Monday after October 2014, so B came out from 2015-09-14 to 2015-09-19.
 * Limits: LINKS links an article are looked at; "today" in a quote tells something only where the quote's day is told.
 */
#include "read/read.h"
#include "time/infer.h"
#include <stdio.h>

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
    hs_days first = hs_infer_days(a, e.timex, p.from, 0), last = hs_infer_days(a, e.timex, p.to, 0);
    if (known(first) && known(last)) add_days(s, set, (hs_days){first.from < last.from ? first.from : last.from, first.to > last.to ? first.to : last.to}, slack);
    else set->all = true;
    return;
  }
  if (absolute(a, e.timex)) { add_days(s, set, hs_infer_days(a, e.timex, HS_DAY_MIN, 0), slack); return; }
  const domain *d = &s->dom[e.article];
  for (int i = 0; i < WINDOW; i++)
    if (has(d, i)) add_days(s, set, hs_infer_days(a, e.timex, s->base + i, 0), slack);
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
    if (has(&s->dom[e.article], i) && !meets(s, set, hs_infer_days(a, e.timex, s->base + i, 0))) drop(touch(s, e.article), i), changed = true;
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

/*
 * May two times be one day at all? "Thursday" is no Monday, and no September 14 of 2015 is a Friday. One article that speaks of
 * "the past few days" and of July 8 speaks of two things.
 */
static bool may_meet(const solver *s, end x, end y) {
  hs_form f = hs_form_unpack(article(s, x.article)->times.row[x.timex].part), g = hs_form_unpack(article(s, y.article)->times.row[y.timex].part);
  if (x.article == y.article && (f.op == OP_SPAN) != (g.op == OP_SPAN)) return false;
  if (f.op != OP_POINT || g.op != OP_POINT || f.extra || g.extra) return true;
  hs_days d = absolute(article(s, x.article), x.timex) ? hs_infer_days(article(s, x.article), x.timex, HS_DAY_MIN, 0) : HS_DAYS_UNKNOWN;
  hs_days e = absolute(article(s, y.article), y.timex) ? hs_infer_days(article(s, y.article), y.timex, HS_DAY_MIN, 0) : HS_DAYS_UNKNOWN;
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
    if (undated(article(s, i))) hs_infer_inside(s, i);
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
    bool past = hs_weekday_alone(&f) && f.tense <= TENSE_PAST && !f.bound && !f.quoted && a->times.row[i].anchor == HS_ANCHOR_PUBLISHED;
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

static bool is_read_so(const domain *d, hs_day day) { return d->only[0] == HS_DAY_MIN || day == d->only[0] || day == d->only[1]; }

/* Domains of a window under as many constraints as go together. @return how much evidence was kept */
static int solve(solver *s, uint32_t story, const uint32_t *articles_of, const uint32_t *next_article) {
  static const int weight[N_RANKS] = {6, 6, 6, 3, 1, 1};
  int kept = 0, from, to;
  for (uint32_t i = articles_of[story]; i != HS_NONE; i = next_article[i]) {
    domain *d = &s->dom[i];
    *d = (domain){.floor = d->floor, .ceiling = d->ceiling, .full = d->full, .only = {d->only[0], d->only[1]}, .event = HS_DAY_MIN, .kept = HS_NONE, .rank = N_RANKS, .answer_from = HS_DAY_MIN};
    for (int k = 0; k < WINDOW; k++)
      if (s->base + k >= d->floor && s->base + k <= d->ceiling && is_read_so(d, s->base + k)) d->bit[k / 64] |= (uint64_t)1 << (k % 64);
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

/* "Posted: 03/04/2015", and nothing tells which: both days. */
static void answer_twice(solver *s, uint32_t i) {
  hs_article *a = s->c->articles.row[i];
  const hs_day *day = s->dom[i].only;
  char one[16], two[16];
  uint32_t timex;
  hs_day again[2];
  if (!undated(a) || a->published.how != HS_UNKNOWN || day[0] == HS_DAY_MIN || !hs_published_twice(a, again, &timex)) return;
  hs_span t = a->times.row[timex].span;
  a->published = (hs_published){.how = HS_INFERRED, .days = {day[0], day[1]}, .span = t,
                                .value = hs_internf(a->strings, "[%s,%s]", hs_day_iso(day[0], one), hs_day_iso(day[1], two)),
                                .why = hs_internf(a->strings, "'%.*s', of the line that says when it was published, can be read twice", (int)(t.end - t.beg > 40 ? 40 : t.end - t.beg), a->text + t.beg)};
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
  uint32_t n = c->articles.n, timex;
  solver s = {.c = c, .scratch = scratch};
  s.dom = HS_NEW_N(scratch, domain, n);
  s.parent = HS_NEW_N(scratch, uint32_t, n);
  for (uint32_t i = 0; i < n; i++) {
    hs_article *a = c->articles.row[i];
    s.dom[i] = (domain){.floor = HS_DAY_MIN, .ceiling = HS_DAY_MAX, .event = HS_DAY_MIN, .answer_from = HS_DAY_MIN, .only = {HS_DAY_MIN, HS_DAY_MIN}};
    if (!undated(a)) continue;
    a->published = (hs_published){.how = HS_UNKNOWN, .days = HS_DAYS_UNKNOWN};
    hs_infer_bounds(a, &s.dom[i]);
    if (hs_published_twice(a, s.dom[i].only, &timex)) s.dom[i].floor = s.dom[i].only[0], s.dom[i].ceiling = s.dom[i].only[1], s.dom[i].full = true;
  }
  gather(&s, links, n_links);
  uint32_t *articles_of = HS_NEW_N(scratch, uint32_t, n), *next_article = HS_NEW_N(scratch, uint32_t, n);
  group(&s, articles_of, next_article);
  for (uint32_t i = 0; i < n; i++)
    if (root(&s, i) == i) solve_story(&s, i, articles_of, next_article);
  for (uint32_t i = 0; i < n; i++) answer_twice(&s, i), answer_alone(&s, i);
}
