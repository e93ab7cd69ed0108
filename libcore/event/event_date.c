/*
 * When: time expressions and order words on events, then days.
 *
 * Finding (once): every time expression climbs from its head to the first word that carries an event, through nouns only where it
 * has no preposition of its own ("met the head of the union Saturday"). "After the vote", "following the call" become a time filler
 * whose rule is the order word's meaning.
 * Dating (may run again): own time; else the time of the clause above, where the event is its complement without a tense of its
 * own, a participle, coordinated or a noun in it; else the verb that begins or ends it; else bounds by the event of an order word, or of
 * the event told before ("later"); else the quote around it or the article's date: what is told as past lies before, what is planned after. Who tells of
 * something that happened does so no earlier ("content"); who tells a named medium does so in the last days ("news", event_news.c).
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
  const bool apart = r.beg > 0 && is(norm(s, r.beg - 1), ",");
  bool through_nouns = !is(p, "of") && !is(p, "from") && !is(p, "for");
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t h = head_of(s, t);
    if (h == HS_NONE) return HS_NONE;
    uint32_t row = c->by_token[h];
    bool aside = rel(s, h) == HS_D_ACL && xpos(s, h) == HS_X_VBG;   /* "a law banning x in June": the law's passing */
    if (row != HS_NONE && !aside && !(apart && nominal(s, h) && h < r.beg && rel(s, h) == HS_D_OBL)) return row;
    if (nominal(s, h) && hs_tree_child(s, h, HS_D_COP) == HS_NONE && (!through_nouns || h > r.beg) && c->timex[h] == HS_NONE) return HS_NONE;
    if (upos(s, h) == HS_U_VERB && row == HS_NONE) return HS_NONE;   /* a state */
    t = h;
  }
  return HS_NONE;
}

/* "two days after the call she resigned": the call is what is counted from, not what is dated. */
static bool counts_from(const scene *c, const hs_timex *x, uint32_t row) {
  const tree *s = &c->s;
  uint32_t noun = c->frames.row[row].trigger;
  return is(hs_strtab_get(c->a->strings, x->rule), "counted-from-event") && noun >= x->toks.end && nominal(s, noun);
}

static uint32_t above(const scene *c, uint32_t row) {
  uint32_t t = c->frames.row[row].gov;
  for (int i = 0; i < MAX_CLIMB; i++) {
    t = head_of(&c->s, t);
    if (t == HS_NONE) return HS_NONE;
    if (c->by_token[t] != HS_NONE && c->by_token[t] != row) return c->by_token[t];
  }
  return HS_NONE;
}

/* "Roads will be shut on Friday, police said": what stands in the words said does not date the saying behind them. */
static bool only_reported(const scene *c, const hs_timex *x, uint32_t row) {
  const frame *f = &c->frames.row[row];
  if (f->trigger < x->toks.end) return false;
  for (uint32_t q = hs_quote_at(c->a, x->toks.beg), n = 0; q != HS_NONE && n < MAX_CLIMB; q = c->a->quotes.row[q].outer, n++)
    if (c->a->quotes.row[q].cue == f->trigger) return true;
  return false;
}

/* "Fifty years ago, on May 29, 1971": of two times the one inside the other says more. */
static bool inside(const hs_timex *x, const hs_timex *old) {
  bool closed = x->days.from != HS_DAY_MIN && x->days.to != HS_DAY_MAX;
  return closed && x->days.from >= old->days.from && x->days.to <= old->days.to && x->days.to - x->days.from < (int64_t)old->days.to - old->days.from;
}

static bool better(const hs_timex *x, const hs_timex *old) {
  bool dated = x->type == HS_DATE || x->type == HS_TIME, was = old->type == HS_DATE || old->type == HS_TIME;
  if (dated != was) return dated;
  return (old->vague && !x->vague) || (dated && !x->vague && inside(x, old));
}

static void time_filler(scene *c, uint32_t row, hs_range r, const char *rule) {
  const hs_span *span = c->a->tokens.span;
  *hs_vec_push(c->scratch, &c->fillers) = (hs_filler){.event = row, .role = HS_AT_TIME, .toks = r, .mention = HS_NONE,
    .span = {span[r.beg].beg, span[r.end - 1].end}, .rule = hs_art_intern(c->a, rule)};
}

static void timexes(scene *c) {
  for (uint32_t i = 0; i < c->a->times.n; i++) {
    const hs_timex *x = &c->a->times.row[i];
    hs_span told = c->a->published.span;
    if (told.end && x->span.beg == told.beg && x->span.end == told.end && c->a->published.how == HS_GIVEN) continue;      /* a dateline */
    uint32_t row = x->toks.end > x->toks.beg ? frame_of_time(c, x->toks) : HS_NONE;
    if (row != HS_NONE && counts_from(c, x, row)) row = above(c, row);
    if (row == HS_NONE || only_reported(c, x, row)) continue;
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

/* The event told before: the last verb of the sentence before this one, else what the sentence before is about. */
static uint32_t told_before(const scene *c, uint32_t row) {
  const tree *s = &c->s;
  const uint32_t *sentence = c->a->tokens.sentence;
  uint32_t tok = c->frames.row[row].trigger;
  for (uint32_t i = row, steps = 0; i-- > 0 && steps < 16; steps++) {
    const frame *f = &c->frames.row[i];
    uint32_t far = sentence[tok] - sentence[f->trigger];
    if (far > 1 || c->a->sentences.row[sentence[f->trigger]].paragraph != c->a->sentences.row[sentence[tok]].paragraph) return HS_NONE;
    bool main = rel(s, f->gov) == HS_D_ROOT || (far == 0 && rel(s, f->gov) == HS_D_CONJ);
    if (main && upos(s, f->gov) == HS_U_VERB && f->certainty == HS_ASSERTED && !f->negated) return i;
  }
  return HS_NONE;
}

/* "Later she resigned", "... and then wrote a letter" */
static void sequences(scene *c, uint32_t row) {
  const tree *s = &c->s;
  const frame *f = &c->frames.row[row];
  if (upos(s, f->gov) != HS_U_VERB || f->certainty != HS_ASSERTED) return;
  EACH_CHILD(k, s, f->gov) {
    if (rel(s, k) != HS_D_ADVMOD || c->timex[k] != HS_NONE || !hs_lex_has(&hs_lex_sequence, norm(s, k))) continue;
    uint32_t first = told_before(c, row);
    if (first == HS_NONE || first == row) return;
    *hs_vec_push(c->scratch, &c->orders) = (hs_order){.first = first, .then = row, .span = c->a->tokens.span[k],
      .rule = hs_art_intern(c->a, "later"), .score = 0.6f};
    return;
  }
}

/* Does a clause or noun happen when its head does? A finite complement tells its own time, "after the call" another. */
static bool shares_time(const tree *s, uint32_t t) {
  switch (rel(s, t)) {
  case HS_D_CONJ:   /* "met him on Monday and has not called since" */
    return hs_tree_child(s, t, HS_D_AUX) == HS_NONE;
  case HS_D_XCOMP: case HS_D_OBJ: case HS_D_NSUBJ: case HS_D_NSUBJ_PASS:
    return true;
  case HS_D_ADVCL: case HS_D_ACL:   /* "released a statement on Monday saying ..." */
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
    bool of_noun = rel(s, t) == HS_D_ACL;
    t = head_of(s, t);
    if (t == HS_NONE || (of_noun && c->by_token[t] == HS_NONE)) return;
    uint32_t up = c->by_token[t];
    if (up == HS_NONE || up == row || c->frames.row[up].timex == HS_NONE) continue;
    const hs_timex *x = &c->a->times.row[c->frames.row[up].timex];
    if (x->type == HS_DATE || x->type == HS_TIME) time_filler(c, row, x->toks, "clause");
    return;
  }
}

void hs_event_times(scene *c) {
  timexes(c);
  for (uint32_t i = 0; i < c->frames.n; i++) orders(c, i), sequences(c, i);
  for (uint32_t i = 0; i < c->frames.n; i++) borrow_time(c, i);
}

/* ------------------------------------------------------------------ dating */

static bool known(hs_days d) { return d.from != HS_DAY_MIN || d.to != HS_DAY_MAX; }

static bool dates(const hs_article *a, uint32_t timex) {
  if (timex == HS_NONE) return false;
  const hs_timex *x = &a->times.row[timex];
  return (x->type == HS_DATE || x->type == HS_TIME) && known(x->days);
}

uint32_t hs_event_at(const hs_article *a, uint32_t tok) {
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

/* Its day is told outright, by its own words or its clause's. */
static bool dated(const hs_article *a, uint32_t event) {
  const char *rule = hs_strtab_get(a->strings, a->events.row[event].when_rule);
  return rule && (is(rule, "timex") || is(rule, "clause") || is(rule, "aspect"));
}

/* "after the vote": where the noun has no date, the nearest event of that word that has one. */
static uint32_t dated_twin(const hs_article *a, uint32_t event) {
  enum { REACH = 48 };
  if (dated(a, event)) return event;
  for (uint32_t far = 1; far <= REACH; far++) {
    if (event >= far && a->events.row[event - far].lemma == a->events.row[event].lemma && dated(a, event - far)) return event - far;
    if (event + far < a->events.n && a->events.row[event + far].lemma == a->events.row[event].lemma && dated(a, event + far)) return event + far;
  }
  return HS_NONE;
}

static bool happened(const hs_event *e) {
  return (e->certainty == HS_ASSERTED || e->certainty == HS_PRETENDED || e->certainty == HS_PROBABLE) && !e->negated;
}

static hs_day told_until(const hs_article *a) { return a->published.how != HS_UNKNOWN ? a->published.days.to : HS_DAY_MAX; }

/* Bounds by another event: `first` before `e`, or `e` before it. */
static void bound_by(hs_article *a, hs_event *e, uint32_t other, const char *rule, float score) {
  hs_days d = a->events.row[other].days;
  if (is(rule, "after") || is(rule, "later")) d.to = HS_DAY_MAX;
  if (is(rule, "before")) d.from = HS_DAY_MIN;
  if (d.to == HS_DAY_MAX && happened(e) && d.from <= told_until(a)) d.to = told_until(a);
  e->days = d;
  e->when_rule = hs_art_intern(a, rule);
  e->when_timex = a->events.row[other].when_timex;
  e->when_event = other;
  e->when_score = score;
}

/* The event of an order word in its clause. */
static bool by_order(hs_article *a, hs_event *e) {
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    const char *rule = hs_strtab_get(a->strings, f->rule);
    if (f->role != HS_AT_TIME || is(rule, "timex") || is(rule, "clause")) continue;
    for (uint32_t t = f->toks.beg, n = 0; t < f->toks.end && n < 64; t++, n++) {
      uint32_t g = hs_event_at(a, t);
      g = g == HS_NONE ? g : dated_twin(a, g);
      if (g == HS_NONE || &a->events.row[g] == e) continue;
      bool over = a->published.how != HS_UNKNOWN && a->events.row[g].days.to < a->published.days.from;
      if (over && is(rule, "before") && e->certainty == HS_PLANNED) continue;      /* what lies ahead is not before what is over */
      bound_by(a, e, g, rule, 0.7f);
      return true;
    }
  }
  return false;
}

static void from_timex(hs_article *a, hs_event *e, uint32_t timex, const char *rule, float score) {
  e->days = a->times.row[timex].days;
  e->when_rule = hs_art_intern(a, rule);
  e->when_timex = timex;
  e->when_score = score * a->times.row[timex].score;
}

/* "from late 2013 until early 2014": one of its times opens, another closes. */
static void close_days(const hs_article *a, hs_event *e) {
  if (e->days.to != HS_DAY_MAX || e->days.from == HS_DAY_MIN) return;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    uint32_t t = f->role == HS_AT_TIME && is(hs_strtab_get(a->strings, f->rule), "timex") ? timex_at(a, f->toks.beg) : HS_NONE;
    if (!dates(a, t) || a->times.row[t].days.from != HS_DAY_MIN || a->times.row[t].days.to < e->days.from) continue;
    e->days.to = a->times.row[t].days.to;
    return;
  }
}

static void by_time(hs_article *a, hs_event *e) {
  e->days = HS_DAYS_UNKNOWN;
  e->when_rule = 0;
  e->when_timex = e->when_event = HS_NONE;
  e->when_score = 0;
  uint32_t t = dates(a, e->timex) ? HS_NONE : clause_timex(a, e);
  if (dates(a, e->timex)) from_timex(a, e, e->timex, "timex", 1.0f), close_days(a, e);
  else if (t != HS_NONE) from_timex(a, e, t, "clause", 0.8f);
}

/* The type of the light verb whose noun an event is ("the talks ended"), "" if it is none. */
static const char *light_type(const hs_article *a, const hs_event *e) {
  char key[32] = "v ";
  uint32_t verb = a->tokens.head[e->trigger];
  const char *lemma = is(hs_strtab_get(a->strings, e->rule), "light") && verb < a->tokens.n ? hs_lemma(a, verb) : NULL;
  if (!lemma || strlen(lemma) + 3 > sizeof key) return "";
  strcpy(key + 2, lemma);
  const char *type = hs_lex_get(&hs_lex_ontology, key, 0);
  return type ? type : "";
}

/* "The strike ended on Monday", where the strike is the event: until then. Who met or talked did so on that day. */
static void by_light_aspect(hs_article *a, hs_event *e) {
  bool dated_itself = e->when_rule && is(hs_strtab_get(a->strings, e->when_rule), "timex") && happened(e) && !e->channel;
  if (!dated_itself || !is(light_type(a, e), "end")) return;
  e->days.from = HS_DAY_MIN;
  e->when_rule = hs_art_intern(a, "aspect");
}

/* "a strike that began on June 3" lasts from then on; "the talks ended on Monday" were until then. */
static void by_aspect(hs_article *a, uint32_t row) {
  const hs_event *verb = &a->events.row[row];
  const char *type = hs_strtab_get(a->strings, verb->type);
  bool begins = is(type, "begin"), ends = is(type, "end");
  if (!(begins || ends) || !dates(a, verb->timex) || !happened(verb)) return;
  for (uint32_t i = verb->fillers.beg; i < verb->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    uint32_t g = HS_NONE;
    if (f->role != HS_PATIENT && f->role != HS_AGENT && f->role != HS_TOPIC) continue;
    for (uint32_t t = f->toks.beg, n = 0; t < f->toks.end && n < 16 && g == HS_NONE; t++, n++) g = hs_event_at(a, t);
    bool ended = g != HS_NONE && a->events.row[g].when_rule && begins && is(hs_strtab_get(a->strings, a->events.row[g].when_rule), "aspect") &&
                 a->events.row[g].days.from == HS_DAY_MIN && verb->days.from <= a->events.row[g].days.to;
    if (ended) { a->events.row[g].days.from = verb->days.from; return; }          /* "the talks, which began on Monday, ended on Friday" */
    if (g == HS_NONE || g == row || a->events.row[g].when_rule || a->tokens.upos[a->events.row[g].trigger] != HS_U_NOUN) continue;
    hs_event *e = &a->events.row[g];
    from_timex(a, e, verb->timex, "aspect", 0.7f);
    e->when_event = row;
    if (begins) e->days.to = told_until(a) >= e->days.from ? told_until(a) : HS_DAY_MAX;
    else e->days.from = HS_DAY_MIN;
    return;
  }
}

/* Order words, then "later", then what only tense tells. */
static void by_order_or_tense(hs_article *a, hs_event *e) {
  if (e->when_rule || by_order(a, e)) return;
  if (!happened(e) || !past(a, e)) return;
  const hs_quote *q = e->quote == HS_NONE ? NULL : &a->quotes.row[e->quote];
  bool quoted = q && known(q->said);
  hs_day last = quoted ? q->said.to : told_until(a);
  if (last == HS_DAY_MAX) return;
  e->days = (hs_days){HS_DAY_MIN, last};
  e->when_rule = hs_art_intern(a, quoted ? "quote" : "told");
  e->when_timex = quoted ? q->timex : HS_NONE;
  e->when_score = 0.5f;
}

/* "Later she resigned": not before what was told, where that is dated. */
static void by_sequence(hs_article *a) {
  for (uint32_t i = 0; i < a->orders.n; i++) {
    const hs_order *o = &a->orders.row[i];
    if (o->then >= a->events.n || o->first >= a->events.n || !is(hs_strtab_get(a->strings, o->rule), "later")) continue;
    hs_event *e = &a->events.row[o->then];
    bool open = !e->when_rule || is(hs_strtab_get(a->strings, e->when_rule), "told");
    if (open && dated(a, o->first) && happened(e)) bound_by(a, e, o->first, "later", 0.5f);
  }
}

/* The event inside a quote, told as done and dated outright, that began last and not after `until`; HS_NONE if there is none. */
static uint32_t latest_inside(const hs_article *a, uint32_t quote, hs_day until) {
  enum { LOOKED_AT = 64 };
  const hs_quote *q = &a->quotes.row[quote];
  uint32_t lo = 0, hi = a->events.n, best = HS_NONE;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->events.row[mid].trigger < q->toks.beg) lo = mid + 1;
    else hi = mid;
  }
  for (uint32_t i = lo; i < a->events.n && i < lo + LOOKED_AT && a->events.row[i].trigger < q->toks.end; i++) {
    const hs_event *g = &a->events.row[i];
    if (g->quote != quote || !happened(g) || !past(a, g) || !dated(a, i) || g->days.from == HS_DAY_MIN || g->days.from > until) continue;
    if (best == HS_NONE || g->days.from > a->events.row[best].days.from) best = i;
  }
  return best;
}

/* "A spokesman told reporters that she had called on Thursday": he did so no earlier than that. */
static void by_content(hs_article *a) {
  for (uint32_t q = 0; q < a->quotes.n; q++) {
    uint32_t row = a->quotes.row[q].cue == HS_NONE ? HS_NONE : hs_event_at(a, a->quotes.row[q].cue);
    if (row == HS_NONE) continue;
    hs_event *e = &a->events.row[row];
    if (!happened(e) || !past(a, e) || e->days.from != HS_DAY_MIN || e->days.to == HS_DAY_MAX) continue;
    uint32_t g = latest_inside(a, q, e->days.to);
    if (g == HS_NONE) continue;
    e->days.from = a->events.row[g].days.from;
    e->when_rule = hs_art_intern(a, "content");
    e->when_timex = a->events.row[g].when_timex;
    e->when_event = g;
  }
}

void hs_event_date(hs_article *a) {
  for (uint32_t i = 0; i < a->events.n; i++) by_time(a, &a->events.row[i]);
  for (uint32_t i = 0; i < a->events.n; i++) by_light_aspect(a, &a->events.row[i]);
  for (uint32_t i = 0; i < a->events.n; i++) by_aspect(a, i);
  for (uint32_t i = 0; i < a->events.n; i++) by_order_or_tense(a, &a->events.row[i]);
  by_sequence(a);
  by_content(a);
  hs_event_date_news(a);
}

/* ------------------------------------------------------------------ what other articles tell */

enum { MONTH = 31 };

/* An event that this article only tells as past, and another dates: the part of those days that lies before the telling. */
static void by_account(hs_article *a, hs_event *e, hs_days d) {
  const char *rule = hs_strtab_get(a->strings, e->when_rule);
  bool open = !rule || is(rule, "told") || is(rule, "news") || (is(rule, "quote") && e->days.from == HS_DAY_MIN);
  if (!open || !happened(e)) return;
  if (e->days.to < d.to) d.to = e->days.to;
  if (d.from > d.to) return;
  e->days = d;
  e->when_rule = hs_art_intern(a, "account");
  e->when_timex = HS_NONE;
  e->when_score = 0.6f;
}

static void by_plan(hs_article *a, hs_event *e) {
  if (e->when_rule || e->certainty != HS_PLANNED || past(a, e) || a->published.how == HS_UNKNOWN) return;
  const hs_quote *q = e->quote == HS_NONE ? NULL : &a->quotes.row[e->quote];
  hs_day from = q && q->said.from != HS_DAY_MIN ? q->said.from : a->published.days.from;
  if (from == HS_DAY_MIN) return;
  e->days = (hs_days){from, HS_DAY_MAX};
  e->when_rule = hs_art_intern(a, "ahead");
  e->when_score = 0.5f;
}

void hs_event_date_linked(hs_corpus *c) {
  for (uint32_t i = 0; i < c->accounts.n; i++) {
    const hs_account *acc = &c->accounts.row[i];
    bool narrow = acc->days.from != HS_DAY_MIN && acc->days.to != HS_DAY_MAX && acc->days.to - acc->days.from < MONTH;
    if (acc->n_articles < 2 || !narrow) continue;
    for (uint32_t k = acc->events.beg; k < acc->events.end; k++) {
      hs_ref r = c->account_events.row[k];
      by_account(c->articles.row[r.article], &c->articles.row[r.article]->events.row[r.row], acc->days);
    }
  }
  for (uint32_t i = 0; i < c->articles.n; i++)
    for (uint32_t k = 0; k < c->articles.row[i]->events.n; k++) by_plan(c->articles.row[i], &c->articles.row[i]->events.row[k]);
}
