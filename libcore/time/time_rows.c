/*
 * Rows: which day each expression of an article is seen from, and what it then means.
 *
 * Most are seen from the interval of publication, read from its first and its last day (time_resolve.c); words in a quote from the day that
 * the text says it was said; what hangs on another time from that row's days. Rows are taken in text order, so that a time is known before what
 * hangs on it; a second round serves quotes whose own day stands behind them.
 *
 * Example: in '"I leave today," she said on Monday' today is Monday.
 * Limits: a quote that nobody dates is taken for one of the week before publication, with the day itself as its value.
 */
#include "time/time_calendar.h"
#include <stdio.h>

#define UNKNOWN HS_DAYS_UNKNOWN

static bool known(hs_days d) { return d.from != HS_DAY_MIN && d.to != HS_DAY_MAX; }

static int year_of(hs_day day) {
  int y, m, d;
  hs_day_split(day, &y, &m, &d);
  return y;
}

static hs_days hull(hs_days a, hs_days b) {
  if (!known(a) || !known(b)) return UNKNOWN;
  return (hs_days){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}

/* The quote that holds a byte; quotes are in text order and hold few others, so a short look back is enough. */
static const hs_quote *quote_at(const hs_article *a, uint32_t byte) {
  uint32_t lo = 0, hi = a->quotes.n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->quotes.row[mid].content.beg <= byte) lo = mid + 1;
    else hi = mid;
  }
  for (uint32_t i = lo, steps = 0; i-- > 0 && steps < 16; steps++)
    if (a->quotes.row[i].content.end > byte) return &a->quotes.row[i];
  return NULL;
}

static bool says_day(const hs_timex *t) {
  hs_form f = hs_form_unpack(t->part);
  return t->anchor != HS_ANCHOR_QUOTE && t->type == HS_DATE && f.op == OP_POINT && (f.a.mday || f.a.weekday) && !f.bound;
}

/* Does a sentence have a subject that stands for this cluster? */
static bool has_subject(const hs_article *a, uint32_t sentence, uint32_t cluster) {
  hs_range toks = a->sentences.row[sentence].toks;
  uint32_t lo = 0, hi = a->mentions.n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->mentions.row[mid].toks.beg < toks.beg) lo = mid + 1;
    else hi = mid;
  }
  for (uint32_t m = lo; m < a->mentions.n && m < lo + 32 && a->mentions.row[m].toks.beg < toks.end; m++)
    if (a->mentions.row[m].cluster == cluster && hs_deprel_main(a->tokens.deprel[a->mentions.row[m].head]) == HS_D_NSUBJ) return true;
  return false;
}

static uint32_t time_before_quote(const hs_article *a, const hs_quote *q) {
  if (q->source >= a->mentions.n || a->mentions.row[q->source].cluster == HS_NONE || q->toks.beg >= a->tokens.n) return HS_NONE;
  uint32_t sentence = a->tokens.sentence[q->toks.beg];
  if (!sentence || a->sentences.row[sentence - 1].paragraph != a->sentences.row[sentence].paragraph) return HS_NONE;
  hs_range toks = a->sentences.row[sentence - 1].toks;
  uint32_t lo = 0, hi = a->times.n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->times.row[mid].toks.beg < toks.end) lo = mid + 1;
    else hi = mid;
  }
  bool told = lo && a->times.row[lo - 1].toks.beg >= toks.beg && says_day(&a->times.row[lo - 1]);
  return told && has_subject(a, sentence - 1, a->mentions.row[q->source].cluster) ? lo - 1 : HS_NONE;
}

uint32_t hs_quote_time(const hs_article *a, uint32_t byte) {
  for (const hs_quote *q = quote_at(a, byte); q; q = q->outer < (uint32_t)(q - a->quotes.row) ? &a->quotes.row[q->outer] : NULL) {
    if (q->timex < a->times.n && a->times.row[q->timex].anchor != HS_ANCHOR_QUOTE) return q->timex;
    uint32_t before = q->timex < a->times.n ? HS_NONE : time_before_quote(a, q);
    if (before != HS_NONE) return before;
  }
  return HS_NONE;
}

uint32_t hs_time_of_saying(const hs_article *a, uint32_t cue) {
  enum { AROUND = 400 };                           /* a cue stands beside its quote */
  uint32_t lo = 0, hi = a->quotes.n, from = cue > AROUND ? cue - AROUND : 0;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->quotes.row[mid].toks.beg < from) lo = mid + 1;
    else hi = mid;
  }
  for (; lo < a->quotes.n && a->quotes.row[lo].toks.beg < cue + AROUND; lo++)
    if (a->quotes.row[lo].cue == cue) return hs_quote_time(a, a->quotes.row[lo].content.beg);
  return HS_NONE;
}

bool hs_time_tells_day(const hs_article *a, uint32_t timex) {
  const hs_timex *t = &a->times.row[timex];
  hs_form f = hs_form_unpack(t->part);
  if (t->vague || f.op == OP_CLOCK || (t->type != HS_DATE && t->type != HS_TIME)) return false;
  return t->anchor != HS_ANCHOR_QUOTE || hs_quote_time(a, t->span.beg) != HS_NONE;
}

static bool coarse(const hs_form *f) { return f->op == OP_POINT ? f->a.month : f->unit >= U_MONTH || f->op == OP_SEASON || f->op == OP_HOLIDAY; }

/*
 * The days that a row is seen from. Words in a quote are seen from the day that the text says it was said. Where it does not, they are
 * seen from the week before publication (`lately`); where that is not known to the day, only "last year" and "in May" are.
 */
static hs_days viewpoint(const hs_article *a, const hs_timex *t, const hs_form *f, bool *lately) {
  hs_days p = a->published.days;
  if (!f->quoted || t->anchor != HS_ANCHOR_QUOTE) return p;
  uint32_t said = hs_quote_time(a, t->span.beg);
  if (said != HS_NONE && known(a->times.row[said].days)) return a->times.row[said].days;
  *lately = known(p) && p.from == p.to;
  return known(p) && (coarse(f) || *lately) ? (hs_days){p.from - 6, p.to} : UNKNOWN;
}

static hs_days bounded(const hs_form *f, hs_days days) {
  if (f->bound == B_BEFORE && f->mod == M_END) return (hs_days){HS_DAY_MIN, days.to};           /* before the end of May is in May yet */
  if (f->bound == B_AFTER && f->mod == M_START) return (hs_days){days.from, HS_DAY_MAX};
  if (f->clock >= 0 && (f->bound == B_BEFORE || f->bound == B_AFTER)) return days;              /* shortly after midnight on Thursday */
  switch (f->bound) {
  case B_SINCE: return (hs_days){days.from, HS_DAY_MAX};
  case B_UNTIL: return (hs_days){HS_DAY_MIN, days.to};
  case B_BEFORE: return (hs_days){HS_DAY_MIN, days.from - 1};
  case B_AFTER: return (hs_days){days.to + 1, HS_DAY_MAX};
  default: return days;
  }
}

/*
 * Figures that can be read twice: both readings are kept, the days hold both, the value says what they share (the year), and
 * EDTF writes them as one of two. @return false if only one of them is a day at all
 */
static bool resolve_twice(hs_article *a, hs_timex *t, const hs_form *f, hs_days view, hs_days ref) {
  hs_form other = *f;
  other.a.month = f->a.mday;
  other.a.mday = f->a.month;
  hs_day day = known(view) ? view.to : HS_DAY_MIN;
  hs_days one = hs_form_days(f, day, ref), two = hs_form_days(&other, day, ref);
  if (!known(one) || !known(two)) return false;
  char from[16], to[16];
  int year = year_of(one.from);
  bool later = two.from < one.from;
  t->reading[0] = one;
  t->reading[1] = two;
  t->days = bounded(f, hull(one, two));
  t->value = year == year_of(two.from) ? hs_internf(a->strings, "%04d", year) : 0;
  t->edtf = hs_internf(a->strings, "[%s,%s]", hs_day_iso(later ? two.from : one.from, from), hs_day_iso(later ? one.from : two.from, to));
  return true;
}

static void resolve_row(hs_article *a, hs_timex *t) {
  hs_form f = hs_form_unpack(t->part);
  bool lately = false;
  hs_days view = viewpoint(a, t, &f, &lately), ref = UNKNOWN;
  if (t->ref != HS_NONE && t->ref < a->times.n) ref = a->times.row[t->ref].days;
  bool open = !known(view);
  hs_reading first = hs_form_read(&f, open ? HS_DAY_MIN : view.from, ref), last = first;
  if (!open && view.to != view.from) last = hs_form_read(&f, view.to, ref);
  bool same = strcmp(first.value, last.value) == 0 && first.days.from == last.days.from && first.days.to == last.days.to;
  hs_days days = same ? first.days : hull(first.days, last.days);
  if (lately) first = last;                        /* most quotes are of the day itself: so its value; the days allow for the week */
  else if (!same && strcmp(first.value, last.value) != 0) first = hs_form_read(&f, HS_DAY_MIN, ref);
  if (f.op == OP_POINT && f.a.twice && resolve_twice(a, t, &f, view, ref)) return;
  t->value = first.value[0] ? hs_art_intern(a, first.value) : 0;
  t->edtf = 0;
  t->days = known(days) ? bounded(&f, days) : UNKNOWN;
  char edtf[48];
  if ((t->approx || f.mod || f.bound || !same) && known(days)) {
    hs_days_iso(t->days, edtf);
    if (t->approx) strcat(edtf, "~");
    t->edtf = hs_art_intern(a, edtf);
  }
}

void hs_time_resolve(hs_article *a) {
  bool quoted = false;
  for (uint32_t i = 0; i < a->times.n; i++) a->times.row[i].days = UNKNOWN;      /* whatever was known before has no say */
  for (uint32_t i = 0; i < a->times.n; i++) {
    a->times.row[i].reading[0] = a->times.row[i].reading[1] = UNKNOWN;
    if (a->times.row[i].anchor == HS_ANCHOR_QUOTE) quoted = true;
    resolve_row(a, &a->times.row[i]);
  }
  /* Once more where a quote's own day stands behind it: '"I leave today," she said on Monday.' */
  for (uint32_t i = 0; i < a->times.n && quoted; i++) resolve_row(a, &a->times.row[i]);
}
