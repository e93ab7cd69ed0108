/*
 * The day of publication of an article that shares no story with others, from the dates it tells itself.
 *
 * News name recent days without a year and spell out the year of what lies further back, so a full date says little by
 * itself. It counts where it must be recent:
 *
 *   - "as of March 4, 2011", with a verb in present or perfect tense or none;
 *   - a full date with its weekday, told as past: of ten articles that name one the last came out 12 days later;
 *   - a full date told as past by a finite verb in the lead (the first three paragraphs or fifth part of the text);
 *   - a date without a year, told as past, at most two months after a month or day that has one ("in September 2010 ... on October 6"),
 *     in an article that speaks from its own day ("on Monday"), since lives and histories tell so of any year.
 *
 * The latest such day is the first of the interval, which has MONTH days, behind a weekday FORTNIGHT; an article that tells a later year, or a later full
 * date, as past is left unknown, and so is one whose evidence is a caption, a quote or a bound ("since May 3, 2010").
 *
 * Example: "A study found on May 3, 2019 that ...": 2019-05-03 to 2019-06-02.
 * Limits: an anniversary told in the lead by its full date ("founded on May 3, 2019") looks the same.
 */
#include "read/read.h"
#include "time/time_form.h"

enum { MONTH = 31, FORTNIGHT = 14, LEAD = 3, SHARE = 5, NEAR = 62 };

typedef struct candidate { hs_day day; uint32_t timex; int length; } candidate;

static bool in_lead(const hs_article *a, const hs_timex *t) {
  uint32_t paragraph = a->sentences.row[a->tokens.sentence[t->toks.beg]].paragraph;
  return paragraph < LEAD || t->span.beg < a->n_bytes / SHARE;
}

static hs_tense tense_of(const hs_article *a, const hs_timex *t) {
  return hs_clause_tense(a, t->toks.end - 1, a->sentences.row[a->tokens.sentence[t->toks.beg]].toks);
}

/* "as of March 4" */
static bool as_of(const hs_article *a, const hs_timex *t) {
  uint32_t tok = t->toks.beg;
  return tok >= 2 && hs_norm(a, tok - 1) && hs_norm(a, tok - 2) && strcmp(hs_norm(a, tok - 1), "of") == 0 && strcmp(hs_norm(a, tok - 2), "as") == 0;
}

static bool counts(const hs_article *a, const hs_timex *t, const hs_form *f) {
  return f->op == OP_POINT && f->a.month && f->a.month != HS_NO_MONTH && !f->a.twice && !f->extra && !f->bound && !f->a.rel && t->anchor != HS_ANCHOR_QUOTE && !hs_in_furniture(a, t->span) &&
         hs_quote_time(a, t->span.beg) == HS_NONE;
}

static void keep_later(candidate *best, hs_day day, uint32_t timex, int length) {
  if (day > best->day) *best = (candidate){day, timex, length};
}

/* The last day of a point of the calendar, HS_DAY_MIN if it has no year or there is no such day. */
static hs_day last_day(hs_point p) {
  if (p.year == HS_NO_YEAR || p.year < 1500 || p.month == HS_NO_MONTH) return HS_DAY_MIN;
  if (!p.month) return hs_day_from(p.year, 1, 1);                  /* no month: only that the year had begun */
  if (p.mday > hs_month_days(p.year, p.month)) return HS_DAY_MIN;
  return hs_day_from(p.year, p.month, p.mday ? p.mday : 1);
}

/* A date without a year as the first one that follows what has one, if that is soon. */
static void take_yearless(candidate *best, hs_point p, hs_day named, uint32_t timex) {
  int y, m, d;
  if (named == HS_DAY_MIN || !p.mday) return;
  hs_day_split(named, &y, &m, &d);
  p.year = p.month < m ? y + 1 : y;
  hs_day day = last_day(p);
  if (day != HS_DAY_MIN && day >= named && day - named <= NEAR) keep_later(best, day, timex, MONTH);
}

static bool speaks_from_today(const hs_article *a) {
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_form f = hs_form_unpack(a->times.row[i].part);
    bool near = f.op == OP_POINT ? f.a.weekday && !f.a.mday : f.op == OP_UNIT && f.unit <= U_MONTH;
    if (near && a->times.row[i].anchor == HS_ANCHOR_PUBLISHED) return true;
  }
  return false;
}

bool hs_published_alone(const hs_article *a, hs_days *days, uint32_t *timex) {
  candidate best = {HS_DAY_MIN, HS_NONE, MONTH};
  bool news = speaks_from_today(a);
  hs_day latest = HS_DAY_MIN, named = HS_DAY_MIN, ahead = HS_DAY_MAX;
  for (uint32_t i = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    hs_form f = hs_form_unpack(t->part);
    if (f.op != OP_POINT && f.op != OP_RANGE) continue;
    hs_tense tense = tense_of(a, t);
    hs_day day = last_day(f.op == OP_RANGE && f.extra == 2 ? f.b : f.a);
    if (tense == TENSE_FUTURE && day != HS_DAY_MIN && f.a.mday && day < ahead) ahead = day;
    if (tense == TENSE_FUTURE) continue;
    if (day > latest) latest = day;
    if (!counts(a, t, &f)) continue;
    if (day != HS_DAY_MIN && f.a.month) named = day;
    if (day != HS_DAY_MIN && f.a.mday && f.a.weekday && tense == TENSE_PAST) keep_later(&best, day, i, FORTNIGHT);
    else if (day != HS_DAY_MIN && f.a.mday && (as_of(a, t) || (tense == TENSE_PAST && in_lead(a, t)))) keep_later(&best, day, i, MONTH);
    else if (news && day == HS_DAY_MIN && tense == TENSE_PAST) take_yearless(&best, f.a, named, i);
  }
  if (best.timex == HS_NONE || latest > best.day || ahead < best.day) return false;
  *days = (hs_days){best.day, best.day + best.length - 1 < ahead ? best.day + best.length - 1 : ahead};
  *timex = best.timex;
  return true;
}
