/*
 * Dates in figures: is "03/04/2015" of March or of April? In order of trust:
 *
 *     the corpus's option  >  a weekday in front that fits one reading only  >  other figures of the article ("17/04/2015")
 *
 * An article whose figures contradict one another tells nothing. What stays open keeps both readings (time_resolve.c) and
 * gets a note.
 *
 * Example: in "from 03/04/2015 to 17/04/2015" both are of April.
 * Limits: the outlet's country is not asked, since outlets quote each other's figures.
 */
#include "time/time_form.h"

static bool digit(char c) { return c >= '0' && c <= '9'; }

/* What the figures of a row say of the order: "17/04/2015" and "04/17/2015" can be read one way only. */
static hs_date_order order_told(const hs_article *a, const hs_timex *t) {
  uint32_t i = t->span.beg;
  int n[2] = {0, 0}, digits[2] = {0, 0};
  while (i < t->span.end && !digit(a->text[i])) i++;
  for (int k = 0; k < 2; k++) {
    for (; i < t->span.end && digit(a->text[i]) && digits[k] < 3; i++) n[k] = n[k] * 10 + (a->text[i] - '0'), digits[k]++;
    if (k == 0 && (i >= t->span.end || (a->text[i] != '/' && a->text[i] != '-'))) return HS_DATES_UNKNOWN;
    i++;
  }
  if (digits[0] > 2 || digits[1] > 2 || !digits[1]) return HS_DATES_UNKNOWN;
  return n[0] > 12 && n[0] <= 31 && n[1] <= 12 ? HS_DATES_DMY : n[1] > 12 && n[1] <= 31 && n[0] <= 12 ? HS_DATES_MDY : HS_DATES_UNKNOWN;
}

static hs_date_order order_of(const hs_article *a) {
  bool told[3] = {false, false, false};
  if (a->dates != HS_DATES_UNKNOWN) return (hs_date_order)a->dates;
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_form f = hs_form_unpack(a->times.row[i].part);
    if (hs_op_in(&f, HS_OP(POINT) | HS_OP(RANGE)) && f.a.month && f.a.mday && !f.a.twice) told[order_told(a, &a->times.row[i])] = true;
  }
  return told[HS_DATES_DMY] == told[HS_DATES_MDY] ? HS_DATES_UNKNOWN : told[HS_DATES_DMY] ? HS_DATES_DMY : HS_DATES_MDY;
}

static void turn(hs_point *p, bool swap) {
  int month = p->month;
  p->twice = false;
  if (swap) p->month = p->mday, p->mday = month;
}

/* "Tuesday 03/04/2015" */
static hs_date_order by_weekday(const hs_point *p) {
  if (!p->weekday || p->year == HS_NO_YEAR) return HS_DATES_UNKNOWN;
  bool mdy = hs_weekday(hs_day_from(p->year, p->month, p->mday)) + 1 == p->weekday, dmy = hs_weekday(hs_day_from(p->year, p->mday, p->month)) + 1 == p->weekday;
  return mdy == dmy ? HS_DATES_UNKNOWN : dmy ? HS_DATES_DMY : HS_DATES_MDY;
}

void hs_settle_figures(hs_article *a) {
  hs_date_order order = HS_DATES_UNKNOWN;
  bool asked = false;
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_timex *t = &a->times.row[i];
    if (t->part[1] >= 0 && t->part[2] >= 0) continue;          /* no `twice` in either point */
    hs_form f = hs_form_unpack(t->part);
    if (!asked) order = order_of(a), asked = true;
    hs_date_order own = a->dates == HS_DATES_UNKNOWN && by_weekday(&f.a) ? by_weekday(&f.a) : order;
    if (own == HS_DATES_UNKNOWN) {
      t->score = 0.5f;
      hs_note_add(a, "date", t->span, "%.*s can be read as month and day or as day and month", (int)(t->span.end - t->span.beg), a->text + t->span.beg);
      continue;
    }
    if (f.a.twice) turn(&f.a, own == HS_DATES_DMY);
    if (f.b.twice) turn(&f.b, own == HS_DATES_DMY);
    hs_form_pack(&f, t->part);
  }
}
