/*
 * Finding: one pass over the sentences, left to right, the longest expression at each place. An expression found is
 * given its tense (time_tense.c), its bound ("since", "until" in front), and the row it hangs on, then packed into a
 * row; what it means is worked out by hs_time_resolve(), as often as asked.
 *
 * "Two days later", "that night", "the following year" hang on the time told before: the nearest earlier row that has
 * a place in the calendar, at most REACH sentences back. "One day after the vote" hangs on the last dated sentence
 * that has the word "vote" (noun or verb) where there is one.
 *
 * Example: "The vote was on May 3. Two days later ...": row 1 has ref 0 and becomes May 5.
 * Limits: a story that jumps back in time leads "the next day" astray; scores say how far a reference was fetched.
 */
#include "time/time_form.h"
#include "read/read.h"

enum { REACH = 8, NEAR = 60, STEPS = 64 };

static const char *const anchor_names[HS_N_ANCHORS] = {"none", "published", "quote", "time"};
const char *hs_anchor_name(uint8_t v) { return v < HS_N_ANCHORS ? anchor_names[v] : NULL; }

typedef HS_VEC(hs_timex) timex_vec;

typedef struct finder {
  hs_article *a;
  hs_arena *scratch;
  timex_vec rows;
} finder;

/* ---- what kind of expression it is */

static uint8_t type_of(const hs_form *f) {
  switch (f->op) {
  case OP_DURATION: return HS_DURATION;
  case OP_SET: return HS_SET;
  case OP_CLOCK: return HS_TIME;
  case OP_SHIFT:
  case OP_SPAN: return f->unit <= U_HOUR ? HS_TIME : HS_DATE;
  default: return f->part || f->clock >= 0 ? HS_TIME : HS_DATE;
  }
}

/* Does it need another day to say which one it is? */
static bool is_deictic(const hs_form *f) {
  switch (f->op) {
  case OP_POINT:
  case OP_SEASON:
  case OP_QUARTER:
  case OP_HOLIDAY: return f->a.year == HS_NO_YEAR;
  case OP_RANGE: return f->a.year == HS_NO_YEAR || f->b.year == HS_NO_YEAR;
  case OP_NTH: return f->a.year == HS_NO_YEAR;
  case OP_UNIT: return true;
  case OP_SPAN: return f->a.year == HS_NO_YEAR;
  case OP_SHIFT: return f->a.year == HS_NO_YEAR;
  case OP_CLOCK: return true;
  default: return false;
  }
}

/* "the 5th", behind a day of the same month */
static bool lone_day(const hs_form *f) { return f->op == OP_POINT && f->a.mday && !f->a.month && !f->a.weekday && !f->extra; }

static bool hangs_on_time(const hs_form *f) {
  if (f->op == OP_SHIFT && !hs_point_empty(f->a)) return false;
  return hs_rel_of_text(f->rel) || f->op == OP_CLOCK || (f->op == OP_POINT && hs_rel_of_text(f->a.rel));
}

static bool needs_tense(const hs_form *f) {
  uint32_t open = HS_OP(POINT) | HS_OP(SEASON) | HS_OP(QUARTER) | HS_OP(HOLIDAY) | HS_OP(RANGE) | HS_OP(NTH) | HS_OP(SHIFT);
  if (f->op == OP_SPAN) return f->a.month && f->a.year == HS_NO_YEAR;
  return is_deictic(f) && (hs_op_in(f, open) || (f->op == OP_UNIT && f->unit == U_WEEKEND));
}

/* ---- what stands around it */

static bool noun_follows(const hs_reader *r, uint32_t end) {
  if (hs_link_is(r, end, W_POSS) || (hs_punct(r, end, '\'') && hs_glued(r, end))) return true;
  if (end >= r->n || !hs_tagged(r->a, r->at[end].tok)) return false;
  uint8_t u = r->a->tokens.upos[r->at[end].tok];
  uint32_t head = r->a->tokens.head[r->at[end - 1].tok];
  return (u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_ADJ) && head != HS_NONE && head >= r->at[end].tok;
}

/* Does an expression hang on a noun, or stand right behind one ("his next hearing April 19")? */
static bool under_noun(const hs_article *a, uint32_t tok, uint32_t first) {
  uint8_t before = first && hs_tagged(a, first - 1) ? a->tokens.xpos[first - 1] : HS_X_NONE;
  if (before == HS_X_NN || before == HS_X_NNS || before == HS_X_VBG) return true;
  for (int step = 0; step < 4 && hs_tagged(a, tok); step++) {
    uint32_t head = a->tokens.head[tok];
    if (head == HS_NONE) return false;
    if (head < first || head > tok) return a->tokens.upos[head] == HS_U_NOUN || a->tokens.upos[head] == HS_U_PROPN;
    tok = head;
  }
  return false;
}

static uint8_t bound_of(const hs_reader *r, uint32_t beg, uint32_t end, const hs_form *f, uint32_t *whole) {
  bool range = f->op == OP_RANGE && strcmp(f->rule, "period") != 0;
  if (range || hs_op_in(f, HS_OP(DURATION) | HS_OP(SET) | HS_OP(VAGUE) | HS_OP(CLOCK) | HS_OP(SHIFT) | HS_OP(SPAN))) return B_NONE;
  while (beg && (hs_link_is(r, beg - 1, W_THE) || hs_is(r, beg - 1, C_APPROX))) beg--;
  if (beg >= 2 && hs_link_is(r, beg - 1, W_ON)) beg--;                      /* starting on Monday */
  if (!beg) return B_NONE;
  uint8_t bound = B_NONE;
  if (hs_word(r, beg - 1, "beginning")) bound = B_SINCE;
  else if (hs_link_is(r, beg - 1, W_FROM) && (hs_link_in(r, end, HS_LINK(TO) | HS_LINK(UNTIL)) || hs_word(r, end, "through"))) bound = B_SINCE;
  else if (hs_word(r, beg - 1, "through") && f->op == OP_POINT && !f->part && !noun_follows(r, end)) bound = B_UNTIL;
  else if (hs_is(r, beg - 1, C_LINK) && !noun_follows(r, end)) {
    static const uint8_t bounds[W_N] = {[W_SINCE] = B_SINCE, [W_UNTIL] = B_UNTIL, [W_BEFORE] = B_BEFORE, [W_AFTER] = B_AFTER};
    bound = bounds[hs_val(r, beg - 1, C_LINK)];
  }
  if (bound) *whole = beg - 1;
  return bound;
}

/* "no later than May 3", "2012 or later"; `last` moves behind what stands after it */
static uint8_t bound_by_than(const hs_reader *r, uint32_t beg, uint32_t end, uint32_t *whole, uint32_t *last) {
  bool or = hs_link_in(r, end, HS_LINK(OR) | HS_LINK(AND)) && hs_is(r, end + 1, C_MOD);
  int behind = or ? hs_val(r, end + 1, C_MOD) : M_NONE;
  if (behind == M_LATER || behind == M_EARLIER) return *last = end + 2, behind == M_LATER ? B_SINCE : B_UNTIL;
  while (beg && hs_link_is(r, beg - 1, W_THE)) beg--;
  bool than = beg >= 2 && hs_link_is(r, beg - 1, W_THAN) && hs_is(r, beg - 2, C_MOD);
  int mod = than ? hs_val(r, beg - 2, C_MOD) : M_NONE;
  if (mod != M_LATER && mod != M_EARLIER) return B_NONE;
  bool no = beg >= 3 && (hs_word(r, beg - 3, "no") || hs_word(r, beg - 3, "not"));
  *whole = no ? beg - 3 : beg - 2;
  if (no) return mod == M_LATER ? B_UNTIL : B_SINCE;
  return mod == M_LATER ? B_AFTER : B_BEFORE;
}

/* "in" of "in two weeks" and "within" belong to the whole expression. */
static uint32_t with_preposition(const hs_reader *r, uint32_t beg, const hs_form *f) {
  if (!beg) return beg;
  if (strcmp(f->rule, "in-amount") == 0 || strcmp(f->rule, "within") == 0) return beg - 1;
  if (strcmp(f->rule, "part-of-day") == 0) return hs_is(r, beg - 1, C_LINK) ? beg - 1 : beg;
  if (f->clock_end >= 0 && hs_link_in(r, beg - 1, HS_LINK(FROM) | HS_LINK(BETWEEN))) return beg - 1;
  if (strcmp(f->rule, "now") == 0 && hs_link_is(r, beg - 1, W_AT)) return beg - 1;
  return f->op == OP_CLOCK && hs_link_in(r, beg - 1, HS_LINK(BEFORE) | HS_LINK(AFTER) | HS_LINK(UNTIL) | HS_LINK(SINCE)) ? beg - 1 : beg;
}

/* "almost", "more than" in front belong to amounts; returns where the expression begins with them */
static uint32_t read_approx(const hs_reader *r, uint32_t beg, hs_form *f) {
  bool amount = f->op == OP_DURATION || f->op == OP_SHIFT || f->op == OP_CLOCK || f->op == OP_YEARS || (f->op == OP_POINT && f->a.year != HS_NO_YEAR);
  if (!amount || !beg) return beg;
  if (hs_is(r, beg - 1, C_APPROX)) return f->approx = (uint8_t)hs_val(r, beg - 1, C_APPROX), beg - 1;
  if (hs_word(r, beg - 1, "some") && (hs_digits(r, beg) || hs_is(r, beg, C_COUNT))) return f->approx = X_ABOUT, beg - 1;      /* some 20 years ago */
  bool than = beg >= 2 && hs_link_is(r, beg - 1, W_THAN);
  if (than && (hs_link_is(r, beg - 2, W_MORE) || hs_word(r, beg - 2, "longer"))) return f->approx = X_MORE, beg - 2;
  if (than && (hs_link_is(r, beg - 2, W_LESS) || hs_word(r, beg - 2, "fewer"))) return f->approx = X_LESS, beg - 2;
  if (beg >= 2 && hs_word(r, beg - 1, "least") && hs_link_is(r, beg - 2, W_AT)) return f->approx = X_MORE, beg - 2;
  if (hs_link_is(r, beg - 1, W_OVER)) return f->approx = X_MORE, beg;
  return beg;
}

/* "in two weeks" under a past verb says how long it took */
static void settle_in_amount(hs_form *f) {
  if (f->op != OP_SHIFT || f->rule == NULL || strcmp(f->rule, "in-amount") != 0) return;
  if (f->tense == TENSE_PAST) f->op = OP_DURATION, f->extra = 0, f->rule = "duration";
}

/* "on a Monday" is any one; "in a Monday statement" is the last. */
static void settle_any_weekday(const hs_reader *r, uint32_t beg, uint32_t end, hs_form *f) {
  bool bare = f->op == OP_POINT && f->a.weekday && !f->a.mday && !f->a.rel && !f->extra && f->a.year == HS_NO_YEAR;
  if (bare && beg && hs_link_is(r, beg - 1, W_A) && !noun_follows(r, end)) f->a.rel = R_SOME;
}

/* "Today the quarter has many churches": no day is meant, but these times. */
static void settle_today(const hs_reader *r, uint32_t beg, uint32_t end, uint32_t sentence, hs_form *f) {
  bool today = f->op == OP_UNIT && f->unit == U_DAY && !f->count && !f->rel && !f->part && f->clock < 0 && !f->mod && !f->bound;
  uint32_t tok = r->at[beg].tok, head = r->a->tokens.head[tok];
  bool subject = hs_tagged(r->a, tok) && hs_deprel_main(r->a->tokens.deprel[tok]) == HS_D_NSUBJ;
  bool progressive = head != HS_NONE && r->a->tokens.xpos[head] == HS_X_VBG;
  if (!today || subject || progressive || noun_follows(r, end) || hs_conversation(r, beg)) return;
  if (hs_clause_tense(r->a, r->at[beg].tok, r->a->sentences.row[sentence].toks) == TENSE_PRESENT) *f = HS_NO_FORM, f->op = OP_VAGUE, f->rule = "nowadays";
}

/* ---- what it hangs on */

static bool has_place(const hs_timex *t) {
  hs_form f = hs_form_unpack(t->part);
  return (t->type == HS_DATE || t->type == HS_TIME) && !t->vague && f.op != OP_SPAN && f.op != OP_CLOCK && f.op != OP_YEARS;
}

/* "meeting" of "meet", "resignation" of "resign", "arrival" of "arrive" */
static bool names_deed(const char *noun, const char *verb) {
  static const char *const endings[] = {"ing", "ation", "ion", "ment", "al", "ure"};
  size_t n = strlen(verb), e = n && verb[n - 1] == 'e' ? n - 1 : n;
  for (size_t k = 0; n >= 4 && k < sizeof endings / sizeof *endings; k++)
    if ((strncmp(noun, verb, n) == 0 && strcmp(noun + n, endings[k]) == 0) || (strncmp(noun, verb, e) == 0 && strcmp(noun + e, endings[k]) == 0)) return true;
  return false;
}

/* Is there such a word in the sentence of a token, or the verb it names, at most NEAR words away from it? */
static bool same_lemma(const hs_article *a, uint32_t tok, hs_str lemma) {
  hs_range toks = a->sentences.row[a->tokens.sentence[tok]].toks;
  uint32_t beg = tok > toks.beg + NEAR ? tok - NEAR : toks.beg, end = tok + NEAR < toks.end ? tok + NEAR : toks.end;
  for (uint32_t t = beg; t < end; t++)
    if (a->tokens.lemma[t] == lemma || (hs_tagged(a, t) && a->tokens.upos[t] == HS_U_VERB && a->tokens.lemma[t] && names_deed(hs_strtab_get(a->strings, lemma), hs_lemma(a, t)))) return true;
  return false;
}

/* The noun of "after the vote": the first noun within four words behind the expression. */
static hs_str event_word(const hs_reader *r, uint32_t end) {
  for (uint32_t i = end; i < r->n && i < end + 5; i++) {
    uint32_t tok = r->at[i].tok;
    if (r->at[i].punct || (hs_tagged(r->a, tok) && r->a->tokens.upos[tok] == HS_U_VERB)) break;
    if (hs_tagged(r->a, tok) && r->a->tokens.upos[tok] == HS_U_NOUN) return r->a->tokens.lemma[tok];
  }
  return 0;
}

static uint32_t find_ref(const finder *s, const hs_form *f, uint32_t sentence, hs_str event, float *score) {
  uint32_t near = HS_NONE;
  for (uint32_t i = s->rows.n, step = 0; i-- > 0 && step < STEPS; step++) {
    const hs_timex *t = &s->rows.row[i];
    uint32_t far = sentence - s->a->tokens.sentence[t->toks.beg];
    if (far > REACH) break;
    if (!has_place(t) || hs_in_furniture(s->a, t->span)) continue;
    if ((f->op == OP_CLOCK || lone_day(f)) && far > 1) break;
    hs_form g = hs_form_unpack(t->part);
    if (f->op == OP_SHIFT && f->unit <= U_WEEK && g.op == OP_POINT && !g.a.month && !g.a.weekday) continue;      /* "a day later" is not counted from a year */
    if (near == HS_NONE) near = i;
    if (!event) break;
    if (same_lemma(s->a, t->toks.beg, event)) return *score = 0.8f, i;
  }
  if (near != HS_NONE && !event) *score = 0.7f;
  return event ? HS_NONE : near;
}

/* ---- flaws */

static void check_date(finder *s, const hs_point *p, hs_span span) {
  static const char *const months[] = {"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
  if (p->month == HS_NO_MONTH) {
    hs_note_add(s->a, "date", span, "%.*s is no date", (int)(span.end - span.beg), s->a->text + span.beg);
    return;
  }
  static const char *const days[] = {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  if (!p->month || !p->mday) return;
  int longest = p->year == HS_NO_YEAR ? hs_month_days(2000, p->month) : hs_month_days(p->year, p->month);
  if (p->mday > longest) hs_note_add(s->a, "date", span, "there is no %s %d", months[p->month], p->mday);
  else if (p->year != HS_NO_YEAR && p->weekday && !p->twice && hs_weekday(hs_day_from(p->year, p->month, p->mday)) + 1 != p->weekday)
    hs_note_add(s->a, "date", span, "%04d-%02d-%02d was no %s", p->year, p->month, p->mday, days[p->weekday]);
}

/* ---- rows */

/* "from early June to late August": the second of two expressions that are no range of plain dates. */
static bool ends_range(const finder *s, const hs_reader *r, uint32_t beg) {
  while (beg && hs_link_is(r, beg - 1, W_THE)) beg--;
  if (!beg || !s->rows.n || !hs_link_is(r, beg - 1, W_TO)) return false;
  const hs_timex *before = &s->rows.row[s->rows.n - 1];
  hs_form f = hs_form_unpack(before->part);
  return f.bound == B_SINCE && f.op != OP_RANGE && before->toks.end == r->at[beg - 1].tok;
}

static void emit(finder *s, const hs_reader *r, uint32_t beg, uint32_t end, hs_form *f, uint32_t sentence) {
  hs_article *a = s->a;
  uint32_t core = beg;
  beg = read_approx(r, beg, f);
  while (end > beg + 1 && r->at[end - 1].punct == ',') end--;
  f->quoted = r->at[core].quoted && is_deictic(f);
  uint32_t whole = with_preposition(r, beg, f);
  uint32_t last = end;
  f->bound = bound_of(r, beg, end, f, &whole);
  if (!f->bound && ends_range(s, r, beg)) f->bound = B_UNTIL;
  if (!f->bound && f->op == OP_POINT) f->bound = bound_by_than(r, beg, end, &whole, &last);
  bool told_next = f->op == OP_UNIT && f->rel == R_NEXT && hs_link_is(r, core, W_THE);
  if (needs_tense(f) || told_next) f->tense = (uint8_t)hs_clause_tense(a, r->at[end - 1].tok, a->sentences.row[sentence].toks);
  if (f->tense == TENSE_PAST) f->of_noun = noun_follows(r, end) || under_noun(a, r->at[end - 1].tok, r->at[beg].tok);
  settle_in_amount(f);
  settle_today(r, core, end, sentence, f);
  settle_any_weekday(r, core, end, f);
  if (told_next && f->tense != TENSE_FUTURE && f->unit <= U_MONTH) f->rel = R_FOLLOWING;      /* "the next day", told as past */
  hs_timex *t = hs_vec_push(s->scratch, &s->rows);
  *t = (hs_timex){.toks = {r->at[beg].tok, r->at[end - 1].tok + 1},
                  .span = {r->at[beg].span.beg, r->at[end - 1].span.end},
                  .whole = {r->at[whole].span.beg, r->at[last - 1].span.end},
                  .type = type_of(f),
                  .approx = f->approx != X_NONE,
                  .vague = f->op == OP_VAGUE,
                  .ref = HS_NONE,
                  .days = HS_DAYS_UNKNOWN,
                  .reading = {HS_DAYS_UNKNOWN, HS_DAYS_UNKNOWN},
                  .rule = hs_art_intern(a, f->rule),
                  .score = 0.9f};
  s->rows.n--;                                  /* a row is no reference of its own */
  if (lone_day(f)) {
    float score = 0.7f;
    t->ref = find_ref(s, f, sentence, 0, &score);
  }
  if (hangs_on_time(f)) {
    float score = 0.3f;
    bool from_event = strcmp(f->rule, "counted-from-event") == 0 || (f->op == OP_UNIT && hs_link_in(r, end - 1, HS_LINK(BEFORE) | HS_LINK(AFTER)));
    t->ref = find_ref(s, f, sentence, from_event ? event_word(r, end) : 0, &score);
    t->score = f->op == OP_CLOCK ? 0.8f : score;
    t->anchor = t->ref == HS_NONE ? HS_ANCHOR_NONE : HS_ANCHOR_TIME;
    bool year_earlier = t->ref == HS_NONE && f->op == OP_SHIFT && f->rel == R_BEFORE && strcmp(f->rule, "counted") == 0;
    if (year_earlier) f->rel = R_NONE, t->anchor = f->quoted ? HS_ANCHOR_QUOTE : HS_ANCHOR_PUBLISHED;        /* "up from 3 % a year earlier" */
  } else if (is_deictic(f)) {
    t->anchor = f->quoted ? HS_ANCHOR_QUOTE : HS_ANCHOR_PUBLISHED;
    if (f->tense == TENSE_NONE && needs_tense(f)) t->score = 0.7f;
  }
  s->rows.n++;
  if (strcmp(f->rule, "season-bare") == 0) t->score = 0.5f;
  hs_form_pack(f, t->part);
  check_date(s, &f->a, t->span);
  if (f->op == OP_RANGE) check_date(s, &f->b, t->span);
}

/* A range told as two expressions, "from May 3 to June", gives two rows: each has its own value, both the days of the whole. */
static void emit_all(finder *s, const hs_reader *r, uint32_t beg, uint32_t end, hs_form *f, uint32_t sentence) {
  if (f->op != OP_RANGE || !f->mid) {
    emit(s, r, beg, end, f, sentence);
    return;
  }
  uint32_t mid = f->mid, right = f->right;
  hs_span whole = {r->at[beg].span.beg, r->at[end - 1].span.end};
  if (hs_link_in(r, beg, HS_LINK(FROM) | HS_LINK(BETWEEN))) beg++;
  if (hs_link_is(r, beg, W_THE)) beg++;
  f->extra = 1;
  emit(s, r, beg, mid, f, sentence);
  f->extra = 2;
  emit(s, r, right, end, f, sentence);
  for (uint32_t i = s->rows.n - 2; i < s->rows.n; i++) s->rows.row[i].whole = whole;
}

/* An article begins an expression only before what could begin one itself ("the second", "a week"), or could not without it ("the year"). */
static bool may_begin(const hs_reader *r, uint32_t i) {
  if (!r->at[i].begins) return false;
  return !hs_link_in(r, i, HS_LINK(THE) | HS_LINK(A)) || (i + 1 < r->n && (r->at[i + 1].begins || r->at[i + 1].cls));
}

static bool before_1000(const hs_form *f) { return f->a.year != HS_NO_YEAR && f->a.year < 1000 && hs_op_in(f, HS_OP(POINT) | HS_OP(RANGE) | HS_OP(YEARS)); }

static void read_sentence(finder *s, hs_atomizer *z, uint32_t sentence) {
  hs_reader r = hs_atomize(z, s->a->sentences.row[sentence].toks);
  for (uint32_t i = 0; i < r.n;) {
    hs_form f;
    uint32_t end = may_begin(&r, i) ? hs_read_time(&r, i, &f) : 0;
    if (end) emit_all(s, &r, i, end, &f, sentence);
    if (end && before_1000(&f)) r.early = z->early = true;
    i = end ? end : i + 1;
  }
}

/* ---- years of a story */

/* A date told as past without its year: lives and histories name the year once and go on from it. */
static bool lacks_year(const hs_form *f) {
  return f->op == OP_POINT && f->a.month && f->a.year == HS_NO_YEAR && !f->a.rel && !f->a.weekday && !f->extra && !f->quoted && f->tense <= TENSE_PAST;
}

static bool has_year(const hs_form *f, bool day) {
  return f->a.year != HS_NO_YEAR && f->a.year > 0 && hs_op_in(f, HS_OP(POINT) | HS_OP(RANGE) | HS_OP(SEASON)) && (!day || f->a.month);
}

/* News speak from their own day: "on Monday", "yesterday", "last week". */
static bool speaks_from_today(const finder *s) {
  for (uint32_t i = 0; i < s->rows.n; i++) {
    hs_form f = hs_form_unpack(s->rows.row[i].part);
    bool near = f.op == OP_POINT ? f.a.weekday && !f.a.mday : (f.op == OP_UNIT && f.unit <= U_MONTH) || (f.op == OP_SHIFT && f.unit <= U_WEEK);
    if (near && s->rows.row[i].anchor == HS_ANCHOR_PUBLISHED) return true;
  }
  return false;
}

/* In news only a full date close before lends its year, elsewhere any year not too far back. */
static void link_years(finder *s) {
  const uint32_t *sentence = s->a->tokens.sentence;
  uint32_t last = HS_NONE;
  bool news = speaks_from_today(s);
  for (uint32_t i = 0; i < s->rows.n; i++) {
    hs_timex *t = &s->rows.row[i];
    hs_form f = hs_form_unpack(t->part);
    if (hs_in_furniture(s->a, t->span)) continue;
    if (has_year(&f, news)) last = i;
    if (!lacks_year(&f) || last == HS_NONE || t->ref != HS_NONE) continue;
    uint32_t here = sentence[t->toks.beg], there = sentence[s->rows.row[last].toks.beg];
    bool same = s->a->sentences.row[here].paragraph == s->a->sentences.row[there].paragraph;
    if (news ? here - there > 2 || !same : here - there > 30) continue;
    t->ref = last;
    last = i;
  }
}

void hs_time_find(hs_article *a, hs_arena *scratch) {
  finder s = {.a = a, .scratch = scratch};
  hs_atomizer z;
  hs_atomizer_init(&z, a, scratch);
  for (uint32_t i = 0; i < a->sentences.n; i++) read_sentence(&s, &z, i);
  link_years(&s);
  a->times.row = hs_arena_alloc(a->arena, (s.rows.n + 1) * sizeof *a->times.row);
  if (s.rows.n) memcpy(a->times.row, s.rows.row, s.rows.n * sizeof *s.rows.row);
  a->times.n = s.rows.n;
  hs_settle_figures(a);
  hs_published_find(a);
}

uint32_t hs_time_at(const hs_article *a, uint32_t tok) {
  uint32_t lo = 0, hi = a->times.n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->times.row[mid].toks.end <= tok) lo = mid + 1;
    else hi = mid;
  }
  return lo < a->times.n && a->times.row[lo].toks.beg <= tok ? lo : HS_NONE;
}
