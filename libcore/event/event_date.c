/*
 * When: time expressions and order words on events, then days.
 *
 * Finding (once): every time expression climbs from its head to the first word that carries an event, through nouns only where it
 * has no preposition of its own ("met the head of the union Saturday"). "After the vote", "following the call" become a time filler
 * whose rule is the order word's meaning.
 * Dating (may run again): own time; else the time of the clause above, where the event is its complement without a tense of its
 * own, a participle, coordinated or a noun in it; else bounds by the event of an order word; else the time of the quote around it;
 * else, for something told as past in an article whose date is known, everything up to that date.
 *
 *     "She called on Thursday and offered help, the day after the vote"     call: Thursday; offer: Thursday by "clause"
 * Limits: a duration or a repetition dates nothing; order is not followed through more than one event.
 */
#include "event/event_frame.h"

/* ------------------------------------------------------------------ finding */

static uint32_t timex_head(const tree *s, hs_range r) {
  for (uint32_t t = r.beg; t < r.end; t++) {
    uint32_t h = head_of(s, t);
    if (h == HS_NONE || h < r.beg || h >= r.end) return t;
  }
  return r.beg;
}

static bool nominal(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM || u == HS_U_SYM || hs_tree_child(s, t, HS_D_CASE) != HS_NONE;
}

/*
 * The frame a time belongs to. A phrase at the end of a clause often hangs on the nearest noun in the tree ("passed a law on
 * schools in June"): it goes on to the verb, unless it stands before the noun or is its "of".
 */
static uint32_t frame_of_time(const scene *c, hs_range r) {
  const tree *s = &c->s;
  uint32_t t = timex_head(s, r);
  const char *p = hs_tree_case(s, t);
  bool through_nouns = !is(p, "of") && !is(p, "from") && !is(p, "for");
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t h = head_of(s, t);
    if (h == HS_NONE) return HS_NONE;
    uint32_t row = c->by_token[h];
    bool aside = rel(s, h) == HS_D_ACL && xpos(s, h) == HS_X_VBG;   /* "a law banning x in June": the law's passing */
    if (row != HS_NONE && !aside) return row;
    if (nominal(s, h) && hs_tree_child(s, h, HS_D_COP) == HS_NONE && (!through_nouns || h > r.beg) && c->timex[h] == HS_NONE) return HS_NONE;
    if (upos(s, h) == HS_U_VERB && row == HS_NONE) return HS_NONE;   /* a state */
    t = h;
  }
  return HS_NONE;
}

static bool better(const hs_timex *x, const hs_timex *old) {
  bool dated = x->type == HS_DATE || x->type == HS_TIME, was = old->type == HS_DATE || old->type == HS_TIME;
  if (dated != was) return dated;
  return old->vague && !x->vague;
}

static void time_filler(scene *c, uint32_t row, hs_range r, const char *rule) {
  const hs_span *span = c->a->tokens.span;
  *hs_vec_push(c->scratch, &c->fillers) = (hs_filler){.event = row, .role = HS_AT_TIME, .toks = r, .mention = HS_NONE,
    .span = {span[r.beg].beg, span[r.end - 1].end}, .rule = hs_art_intern(c->a, rule)};
}

static void timexes(scene *c) {
  for (uint32_t i = 0; i < c->a->times.n; i++) {
    const hs_timex *x = &c->a->times.row[i];
    uint32_t row = x->toks.end > x->toks.beg ? frame_of_time(c, x->toks) : HS_NONE;
    if (row == HS_NONE) continue;
    frame *f = &c->frames.row[row];
    if (f->timex == HS_NONE || better(x, &c->a->times.row[f->timex])) f->timex = i;
    time_filler(c, row, x->toks, "timex");
  }
}

static const char *order_word(const tree *s, uint32_t k) {
  const char *w = rel(s, k) == HS_D_ADVCL ? hs_tree_mark(s, k) : hs_tree_case(s, k);
  if (!*w && rel(s, k) == HS_D_ADVCL)   /* "when" is an adverb of its clause */
    EACH_CHILD(m, s, k) if (rel(s, m) == HS_D_ADVMOD && is(norm(s, m), "when")) w = "when";
  return *w ? hs_lex_get(&hs_lex_order, w, 0) : NULL;
}

/* "After" puts the event of the phrase first, "before" the one that governs it. */
static void put_order(scene *c, uint32_t row, uint32_t other, const char *order, hs_span span) {
  bool after = is(order, "after");
  if (!after && !is(order, "before")) return;
  *hs_vec_push(c->scratch, &c->orders) = (hs_order){.first = after ? other : row, .then = after ? row : other, .span = span,
    .rule = hs_art_intern(c->a, order), .score = 0.9f};
}

static void orders(scene *c, uint32_t row) {
  const tree *s = &c->s;
  EACH_CHILD(k, s, c->frames.row[row].gov) {
    if ((rel(s, k) != HS_D_OBL && rel(s, k) != HS_D_ADVCL && rel(s, k) != HS_D_NMOD) || c->timex[k] != HS_NONE) continue;
    const char *order = order_word(s, k);
    if (!order || c->by_token[k] == HS_NONE || c->by_token[k] == row) continue;
    hs_range r = rel(s, k) == HS_D_ADVCL ? s->yield[k] : hs_tree_phrase(s, k);
    time_filler(c, row, r, order);
    put_order(c, row, c->by_token[k], order, c->a->tokens.span[r.beg]);
  }
}

/* Does a clause or noun happen when its head does? A finite complement tells its own time, "after the call" another. */
static bool shares_time(const tree *s, uint32_t t) {
  switch (rel(s, t)) {
  case HS_D_CONJ:   /* "met him on Monday and has not called since" */
    return hs_tree_child(s, t, HS_D_AUX) == HS_NONE;
  case HS_D_XCOMP: case HS_D_OBJ: case HS_D_NSUBJ: case HS_D_NSUBJ_PASS:
    return true;
  case HS_D_ADVCL:
    return xpos(s, t) == HS_X_VBG && !order_word(s, t);
  case HS_D_OBL: case HS_D_OBL_AGENT:
    return !order_word(s, t);
  default:
    return false;
  }
}

/* The time of the clause an event stands in, as a filler with the rule "clause". */
static void borrow_time(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  if (f->timex != HS_NONE || (f->certainty != HS_ASSERTED && f->certainty != HS_PRETENDED && f->certainty != HS_PROBABLE)) return;
  uint32_t t = f->trigger;
  for (int i = 0; i < MAX_CLIMB && shares_time(s, t); i++) {
    t = head_of(s, t);
    if (t == HS_NONE) return;
    uint32_t up = c->by_token[t];
    if (up == HS_NONE || up == row || c->frames.row[up].timex == HS_NONE) continue;
    const hs_timex *x = &c->a->times.row[c->frames.row[up].timex];
    if (x->type == HS_DATE || x->type == HS_TIME) time_filler(c, row, x->toks, "clause");
    return;
  }
}

void hs_event_times(scene *c) {
  timexes(c);
  for (uint32_t i = 0; i < c->frames.n; i++) orders(c, i);
  for (uint32_t i = 0; i < c->frames.n; i++) borrow_time(c, i);
}

/* ------------------------------------------------------------------ dating */

static bool known(hs_days d) { return d.from != HS_DAY_MIN || d.to != HS_DAY_MAX; }

static bool dates(const hs_article *a, uint32_t timex) {
  if (timex == HS_NONE) return false;
  const hs_timex *x = &a->times.row[timex];
  return (x->type == HS_DATE || x->type == HS_TIME) && known(x->days);
}

/* The event whose trigger is token `tok`, HS_NONE if none. */
static uint32_t event_at(const hs_article *a, uint32_t tok) {
  uint32_t lo = 0, hi = a->events.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->events.row[mid].trigger < tok) lo = mid + 1;
    else hi = mid;
  }
  return lo < a->events.n && a->events.row[lo].trigger == tok ? lo : HS_NONE;
}

/* Told as past: by the verb itself, or by a light one. */
static bool past(const hs_article *a, const hs_event *e) {
  uint32_t tok = e->trigger;
  if (is(hs_strtab_get(a->strings, e->rule), "light") && a->tokens.head[tok] < a->tokens.n) tok = a->tokens.head[tok];
  return a->tokens.xpos[tok] == HS_X_VBD || a->tokens.xpos[tok] == HS_X_VBN;
}

/* The time expression that begins at token `tok`; times are in text order. */
static uint32_t timex_at(const hs_article *a, uint32_t tok) {
  uint32_t lo = 0, hi = a->times.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->times.row[mid].toks.beg < tok) lo = mid + 1;
    else hi = mid;
  }
  return lo < a->times.n && a->times.row[lo].toks.beg == tok ? lo : HS_NONE;
}

static uint32_t clause_timex(const hs_article *a, const hs_event *e) {
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    if (f->role != HS_AT_TIME || !is(hs_strtab_get(a->strings, f->rule), "clause")) continue;
    uint32_t t = timex_at(a, f->toks.beg);
    if (dates(a, t)) return t;
  }
  return HS_NONE;
}

/* Bounds by the event of an order word. */
static bool by_order(hs_article *a, hs_event *e) {
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    const char *rule = hs_strtab_get(a->strings, f->rule);
    if (f->role != HS_AT_TIME || is(rule, "timex") || is(rule, "clause")) continue;
    for (uint32_t t = f->toks.beg, n = 0; t < f->toks.end && n < 64; t++, n++) {
      uint32_t g = event_at(a, t);
      if (g == HS_NONE || !dates(a, a->events.row[g].timex)) continue;
      hs_days d = a->times.row[a->events.row[g].timex].days;
      if (is(rule, "after")) d.to = HS_DAY_MAX;
      if (is(rule, "before")) d.from = HS_DAY_MIN;
      if (is(rule, "after") && a->published.how != HS_UNKNOWN && d.from <= a->published.days.to && e->certainty == HS_ASSERTED)
        d.to = a->published.days.to;
      e->days = d;
      e->when_rule = f->rule;
      e->when_timex = a->events.row[g].timex;
      e->when_event = g;
      e->when_score = 0.7f;
      return true;
    }
  }
  return false;
}

static void from_timex(hs_article *a, hs_event *e, uint32_t timex, const char *rule, float score) {
  const hs_timex *t = &a->times.row[timex];
  e->days = t->days;
  e->when_rule = hs_art_intern(a, rule);
  e->when_timex = timex;
  e->when_score = score * t->score;
}

static void up_to(hs_article *a, hs_event *e, hs_day last, const char *rule, uint32_t timex) {
  e->days = (hs_days){HS_DAY_MIN, last};
  e->when_rule = hs_art_intern(a, rule);
  e->when_timex = timex;
  e->when_score = 0.5f;
}

static void date_one(hs_article *a, hs_event *e) {
  e->days = HS_DAYS_UNKNOWN;
  e->when_rule = 0;
  e->when_timex = e->when_event = HS_NONE;
  e->when_score = 0;
  uint32_t t = dates(a, e->timex) ? HS_NONE : clause_timex(a, e);
  if (dates(a, e->timex)) from_timex(a, e, e->timex, "timex", 1.0f);
  else if (t != HS_NONE) from_timex(a, e, t, "clause", 0.8f);
  if (e->when_rule || by_order(a, e)) return;
  bool happened = (e->certainty == HS_ASSERTED || e->certainty == HS_PRETENDED || e->certainty == HS_PROBABLE) && !e->negated;
  if (!happened || !past(a, e)) return;
  const hs_quote *q = e->quote == HS_NONE ? NULL : &a->quotes.row[e->quote];
  if (q && known(q->said)) up_to(a, e, q->said.to, "quote", q->timex);
  else if (a->published.how != HS_UNKNOWN && a->published.days.to != HS_DAY_MAX) up_to(a, e, a->published.days.to, "told", HS_NONE);
}

void hs_event_date(hs_article *a) {
  for (uint32_t i = 0; i < a->events.n; i++) date_one(a, &a->events.row[i]);
}
