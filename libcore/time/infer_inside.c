/*
 * What an article's own words give to the inference of its day (infer.c): what each of its times may mean from a day, bounds from the dates it
 * tells, and pairs of times that must fit ("almost two weeks ago" beside "Sept. 14").
 *
 * Example: "this week" and a caption of Nov. 4, 2015 about the same things: published in the week of that day, and not before it.
 */
#include "read/read.h"
#include "time/infer.h"

/* ---- what a time may mean, seen from a day */

bool hs_weekday_alone(const hs_form *f) { return f->op == OP_POINT && f->a.weekday && !f->a.mday && !f->a.rel && !f->extra && f->a.year == HS_NO_YEAR; }
static bool yearless(const hs_form *f) { return f->op == OP_POINT && f->a.month && f->a.year == HS_NO_YEAR && !f->a.rel && !f->extra; }

hs_days hs_infer_days(const hs_article *a, uint32_t timex, hs_day day, int depth) {
  const hs_timex *t = &a->times.row[timex];
  hs_form f = hs_form_unpack(t->part);
  if (depth > 4) return HS_DAYS_UNKNOWN;
  if (t->anchor == HS_ANCHOR_QUOTE) {                    /* seen from the day of the quote */
    uint32_t said = hs_quote_time(a, t->span.beg);
    hs_days d = said == HS_NONE ? HS_DAYS_UNKNOWN : hs_infer_days(a, said, day, depth + 1);
    return known(d) && d.from == d.to ? hs_form_days(&f, d.from, HS_DAYS_UNKNOWN) : d;
  }
  hs_days ref = t->ref == HS_NONE ? HS_DAYS_UNKNOWN : hs_infer_days(a, t->ref, day, depth + 1);
  hs_days d = hs_form_days(&f, day, ref);
  if (!known(d) || day == HS_DAY_MIN) return d;
  int back = day - d.to, forth = d.from - day;
  if (hs_weekday_alone(&f) && (back > WEEKDAY_REACH || forth > WEEKDAY_REACH)) return (hs_days){1, 0};
  if (yearless(&f) && (back > YEARLESS || forth > YEARLESS)) return (hs_days){1, 0};
  return d;
}


/* ---- bounds from dates in the text */

static bool in_caption(const hs_article *a, const hs_timex *t) {
  uint32_t p = a->sentences.row[a->tokens.sentence[t->toks.beg]].paragraph;
  return p < TOP || hs_in_furniture(a, t->span);
}

void hs_infer_bounds(const hs_article *a, domain *d) {
  for (uint32_t i = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    hs_form f = hs_form_unpack(t->part);
    hs_days days = hs_infer_days(a, i, HS_DAY_MIN, 0);
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
  return (f->op == OP_UNIT && f->unit >= U_WEEK && f->unit <= U_MONTH) || hs_weekday_alone(f);
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
void hs_infer_inside(solver *s, uint32_t i) {
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
      if (f.op == OP_UNIT && f.unit == U_WEEK && hs_weekday_alone(&g) && f.tense != TENSE_FUTURE && same_verb(a, &a->times.row[k], t)) {
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
