/*
 * Grammar of calendar dates: everything that names its place in the calendar, from "14 September 2015" to "the 1990s".
 *
 *     point   = [weekday] (month day year? | day month year? | month year? | figures) | weekday [ordinal] | year
 *     range   = [from | between] point (- | to | until | through | and) point
 *     others  = holiday [year] | period | parts of years (time_parts.c)
 *
 * A point that shares its month or year with its partner in a range takes it from there: in "14-17 September 2015"
 * the 14 gets both. Whether a bare word ("May", "March", "2014") is a date at all is asked last, of what surrounds it.
 *
 * Example: "between May 3 and June" is a range from --05-03 to --06.
 */
#include "time/time_form.h"
#include <stdlib.h>

/* ---- pieces */

static uint32_t skip_comma(const hs_reader *r, uint32_t i) { return hs_punct(r, i, ',') ? i + 1 : i; }

static uint32_t read_month(const hs_reader *r, uint32_t i, int *month) {
  if (!hs_is(r, i, C_MONTH)) return 0;
  *month = hs_val(r, i, C_MONTH);
  bool shortened = r->at[i].span.end - r->at[i].span.beg <= 4 && !hs_word(r, i, "june") && !hs_word(r, i, "july") && !hs_word(r, i, "may");
  return shortened && hs_punct(r, i + 1, '.') && hs_glued(r, i + 1) && i + 2 < r->n ? i + 2 : i + 1;      /* a sentence's own stop is none of its */
}

static uint32_t read_weekday(const hs_reader *r, uint32_t i, int *weekday) {
  if (!hs_is(r, i, C_WEEKDAY)) return 0;
  *weekday = hs_val(r, i, C_WEEKDAY);
  return hs_is(r, i, C_NAME) && hs_punct(r, i + 1, '.') && hs_glued(r, i + 1) ? i + 2 : i + 1;
}

/* Between the parts of "14/Sep/2015", "Sept. 14, 2015", "14th of September of 2015". */
uint32_t hs_skip_joint(const hs_reader *r, uint32_t i) {
  if ((hs_punct(r, i, '-') || hs_punct(r, i, '/') || hs_punct(r, i, '.')) && hs_glued(r, i) && hs_glued(r, i + 1)) return i + 1;
  i = skip_comma(r, i);
  return hs_link_in(r, i, HS_LINK(OF) | HS_LINK(IN)) ? i + 1 : i;
}

/* A year behind a month or day; "2,000 people" and "20 years" are none. */
uint32_t hs_read_year_behind(const hs_reader *r, uint32_t i, int *year) {
  uint32_t at = hs_skip_joint(r, i), end = hs_read_year(r, at, year);
  if (!end && r->early && hs_digits(r, at) && r->at[at].digits == 3 && hs_punct(r, at + 1, ')')) *year = (int)r->at[at].number, end = at + 1;
  return end && !hs_is(r, end, C_UNIT) ? end : 0;
}

static bool split_figures(int a, int b, int c, int digits_a, int digits_c, char joint, hs_point *p) {
  if (digits_a == 4) {
    *p = (hs_point){.year = a, .month = b, .mday = c};
    if (b > 12 && c <= 12) p->month = c, p->mday = b;
  } else {
    if (digits_c == 3 || digits_c == 1) return false;
    *p = (hs_point){.year = digits_c == 2 ? c + (c < 40 ? 2000 : 1900) : c, .month = a, .mday = b};
    if (joint == '.' || a > 12) p->month = b, p->mday = a;
    if (p->month > 12 && p->mday <= 12) { int swap = p->month; p->month = p->mday; p->mday = swap; }
    p->twice = joint != '.' && a <= 12 && b <= 12 && a != b;
  }
  bool four = digits_a == 4 ? joint != '.' && a >= 1000 : joint == '/' && digits_c == 4 && digits_a <= 2;
  if (four && (p->month > 12 || p->mday > 31 || !p->month || !p->mday || !p->year)) p->month = HS_NO_MONTH, p->mday = 0, p->twice = false;
  if (p->month == HS_NO_MONTH) return true;
  return p->month >= 1 && p->month <= 12 && p->mday >= 1 && p->mday <= 31 && p->year >= 1000;
}

/* 2015-09-14, 9/14/2015, 14.09.2015, 2015-09, 12-2015, 9/14 */
static uint32_t read_figures(const hs_reader *r, uint32_t i, hs_point *p) {
  char joint = i + 1 < r->n ? r->at[i + 1].punct : 0;
  if (!hs_digits(r, i) || r->at[i].digits > 4 || !(joint == '-' || joint == '/' || joint == '.')) return 0;
  if (!hs_glued(r, i + 1) || !hs_digits(r, i + 2) || !hs_glued(r, i + 2)) return 0;
  int a = (int)r->at[i].number, b = (int)r->at[i + 2].number;
  bool third = hs_punct(r, i + 3, joint) && hs_glued(r, i + 3) && hs_digits(r, i + 4) && hs_glued(r, i + 4);
  if (third && r->at[i + 2].digits <= 2 && r->at[i + 4].digits <= 4)
    return split_figures(a, b, (int)r->at[i + 4].number, r->at[i].digits, r->at[i + 4].digits, joint, p) ? i + 5 : 0;
  if (third || joint == '.') return 0;
  *p = HS_NO_POINT;
  if (r->at[i].digits == 4 && r->at[i + 2].digits == 2 && b >= 1 && b <= 9 && a >= 1000) return p->year = a, p->month = b, i + 3;
  if (r->at[i].digits <= 2 && r->at[i + 2].digits == 4 && a >= 1 && a <= 12 && b >= 1000 && b < 3000) return p->year = b, p->month = a, i + 3;
  if (joint != '/' || r->at[i].digits > 2 || r->at[i + 2].digits > 2 || a < 1 || b < 1) return 0;
  p->month = a <= 12 ? a : b;
  p->mday = a <= 12 ? b : a;
  p->twice = a <= 12 && b <= 12 && a != b;
  if (a == 9 && b == 11) p->year = 2001, p->twice = false;          /* "9/11" has become the name of its day */
  return p->month <= 12 && p->mday <= 31 ? i + 3 : 0;
}

/* month [the] day [year], month [year] */
static uint32_t read_month_first(const hs_reader *r, uint32_t i, hs_point *p) {
  uint32_t end = read_month(r, i, &p->month), next;
  if (!end) return 0;
  uint32_t day = hs_link_is(r, end, W_THE) ? end + 1 : (hs_punct(r, end, '-') || hs_punct(r, end, '/')) && hs_glued(r, end) ? end + 1 : end;
  bool ordinal;
  if ((next = hs_read_year(r, hs_skip_joint(r, end), &p->year)) && !hs_is(r, next, C_UNIT)) return next;
  p->year = HS_NO_YEAR;
  if (!(next = hs_read_mday(r, day, &p->mday, &ordinal)) || hs_is(r, next, C_UNIT) || hs_is(r, next, C_SCALE)) return p->mday = 0, end;
  end = next;
  return (next = hs_read_year_behind(r, end, &p->year)) ? next : (p->year = HS_NO_YEAR, end);
}

/* "twenty five" in front of a month */
static uint32_t read_spelt_mday(const hs_reader *r, uint32_t i, int *mday) {
  int32_t milli;
  uint32_t end = hs_is(r, i, C_COUNT) ? hs_read_amount(r, i, &milli) : 0;
  if (!end || !hs_is(r, end, C_MONTH) || milli < 1000 || milli > 31000) return 0;
  return *mday = milli / 1000, end;
}

/* [the] day [of] month [year]; "the 23rd day of September" */
static uint32_t read_day_first(const hs_reader *r, uint32_t i, hs_point *p) {
  bool ordinal;
  uint32_t next, end = hs_read_mday(r, hs_link_is(r, i, W_THE) ? i + 1 : i, &p->mday, &ordinal);
  if (!end) end = read_spelt_mday(r, i, &p->mday);
  if (!end) return 0;
  if (ordinal && hs_word(r, end, "day")) end++;
  bool joint = (hs_punct(r, end, '-') || hs_punct(r, end, '/')) && hs_glued(r, end);
  end = read_month(r, joint || hs_link_is(r, end, W_OF) ? end + 1 : end, &p->month);
  if (!end) return p->mday = 0, 0;
  return (next = hs_read_year_behind(r, end, &p->year)) ? next : (p->year = HS_NO_YEAR, end);
}

/* 2019-aug-1, 2020/23/Sep */
static uint32_t read_year_first(const hs_reader *r, uint32_t i, hs_point *p) {
  bool ordinal;
  uint32_t end = hs_read_year(r, i, &p->year);
  if (!end || !(hs_punct(r, end, '-') || hs_punct(r, end, '/')) || !hs_glued(r, end)) return p->year = HS_NO_YEAR, 0;
  uint32_t month = read_month(r, end + 1, &p->month);
  if (month) {
    uint32_t day = hs_read_mday(r, month + 1, &p->mday, &ordinal);
    return day && hs_glued(r, month) && hs_glued(r, month + 1) ? day : (p->mday = 0, month);
  }
  if (hs_digits(r, end + 1) && r->at[end + 1].number <= 31 && hs_glued(r, end + 2) && (month = read_month(r, end + 3, &p->month)))
    return p->mday = (int)r->at[end + 1].number, month;
  return *p = HS_NO_POINT, 0;
}

static uint32_t read_undated(const hs_reader *r, uint32_t i, hs_point *p) {
  uint32_t end;
  *p = HS_NO_POINT;
  if ((end = read_figures(r, i, p))) return end;
  *p = HS_NO_POINT;
  if ((end = read_year_first(r, i, p))) return end;
  if ((end = read_month_first(r, i, p))) return end;
  return read_day_first(r, i, p);
}

/* "5 May 0000", "1 January 99999": figures where the year stands that are none. */
static uint32_t read_no_year(const hs_reader *r, uint32_t i, hs_point *p) {
  if (!hs_digits(r, i) || hs_glued(r, i) || (r->at[i].digits < 5 && !(r->at[i].digits == 4 && !r->at[i].number))) return 0;
  bool counts = i + 1 < r->n && !r->at[i + 1].punct && !hs_is(r, i + 1, C_LINK);
  if (counts || hs_punct(r, i + 1, '%') || hs_inside_number(r, i)) return 0;
  *p = HS_NO_POINT;
  p->month = HS_NO_MONTH;
  return i + 1;
}

/* Behind a weekday: "Friday the 13th", "Monday 21" */
static uint32_t read_day_alone(const hs_reader *r, uint32_t i, int *mday) {
  bool ordinal, the = hs_link_is(r, i, W_THE);
  uint32_t end = hs_read_mday(r, the ? i + 1 : i, mday, &ordinal);
  if (end && (hs_is(r, end, C_CLOCK) || hs_word(r, end, "oclock") || (hs_word(r, end, "o") && hs_punct(r, end + 1, '\'')))) end = 0;      /* Wednesday 4 o'clock */
  if (end && (ordinal || (!the && !hs_punct(r, end, ':') && !hs_punct(r, end, '-') && !hs_is(r, end, C_AMPM))) && !hs_is(r, end, C_UNIT)) return end;
  return *mday = 0, 0;
}

static uint32_t read_era(const hs_reader *r, uint32_t i, hs_point *p) {
  uint32_t number = hs_is(r, i, C_ERA) ? i + 1 : i, end = number + 1;
  if (!hs_digits(r, number) || r->at[number].digits > 4) return 0;
  bool bc = false;
  if (number == i) {
    if (!hs_is(r, end, C_ERA)) return 0;
    bc = hs_word(r, end, "bc") || hs_word(r, end, "bce");
    end++;
  } else if (!hs_word(r, i, "ad") || !r->at[i].capital) return 0;
  *p = HS_NO_POINT;
  p->year = bc ? -(int)r->at[number].number : (int)r->at[number].number;
  return end;
}

uint32_t hs_read_point(const hs_reader *r, uint32_t i, hs_point *p) {
  *p = HS_NO_POINT;
  uint32_t end, next;
  int weekday;
  if ((next = read_weekday(r, i, &weekday))) {
    uint32_t date = skip_comma(r, next);
    if (hs_punct(r, date, '(')) date++;
    if (hs_link_is(r, date, W_ON)) date++;
    end = read_undated(r, date, p);
    if (end && hs_punct(r, date - 1, '(') && hs_punct(r, end, ')')) end++;
    if (end && (!p->month || !p->mday)) end = 0;             /* "on Tuesday May said" */
    if (!end) *p = HS_NO_POINT, end = read_day_alone(r, next, &p->mday);
    p->weekday = weekday;
    return end ? end : next;
  }
  if ((end = read_undated(r, i, p))) {
    int behind;
    if (p->mday && p->month && p->year == HS_NO_YEAR && !hs_punct(r, i + 1, '/') && (next = read_no_year(r, skip_comma(r, end), p))) return next;
    if (p->mday && hs_punct(r, end, '(') && (next = read_weekday(r, end + 1, &behind)) && hs_punct(r, next, ')')) return p->weekday = behind, next + 1;
    return end;
  }
  *p = HS_NO_POINT;
  if ((end = read_era(r, i, p))) return end;
  if (hs_word(r, i, "year") && hs_digits(r, i + 1)) {
    if ((end = hs_read_year(r, i + 1, &p->year)) || (end = hs_read_early_year(r, i + 1, &p->year))) return end;
    if (r->at[i + 1].digits > 4 || !r->at[i + 1].number) p->month = HS_NO_MONTH, end = i + 2;
    return end;
  }
  end = hs_read_year(r, i, &p->year);
  if (!end) end = hs_read_early_year(r, i, &p->year);
  if (!end) p->year = HS_NO_YEAR;
  return end;
}

/* ---- ranges */

static uint32_t read_end_of_range(const hs_reader *r, uint32_t i, hs_point *p) {
  *p = HS_NO_POINT;
  if (hs_is(r, i, C_DEICTIC)) return p->rel = R_TODAY, p->rel = hs_val(r, i, C_DEICTIC) < 0 ? R_YESTERDAY : hs_val(r, i, C_DEICTIC) > 0 ? R_TOMORROW : R_TODAY, i + 1;
  if (hs_link_is(r, i, W_NOW) || hs_word(r, i, "present")) return p->rel = R_TODAY, i + 1;
  if (hs_word(r, i, "current") && hs_link_is(r, i + 1, W_DATE)) return p->rel = R_TODAY, i + 2;
  if (hs_is(r, i, C_REL) && (hs_is(r, i + 1, C_WEEKDAY) || hs_is(r, i + 1, C_MONTH))) {
    uint32_t end = hs_read_point(r, i + 1, p);
    p->rel = hs_val(r, i, C_REL);
    return end;
  }
  uint32_t end = hs_read_point(r, hs_link_is(r, i, W_THE) && !hs_is(r, i + 1, C_ORDINAL) && !hs_digits(r, i + 1) ? i + 1 : i, p);
  if (end) return end;
  bool ordinal;
  *p = HS_NO_POINT;
  end = hs_read_mday(r, hs_link_is(r, i, W_THE) ? i + 1 : i, &p->mday, &ordinal);
  return end && !hs_is(r, end, C_UNIT) && !hs_punct(r, end, ':') && !hs_is(r, end, C_AMPM) ? end : 0;
}

static uint32_t read_range_joint(const hs_reader *r, uint32_t i, bool between) {
  if (hs_link_is(r, i, W_AND)) return between ? i + 1 : 0;
  if (hs_punct(r, i, '-') || hs_punct(r, i, '~')) return i + 1;
  return hs_link_in(r, i, HS_LINK(TO) | HS_LINK(UNTIL)) ? i + 1 : 0;
}

/* "2011-12", "1892-94": the second part completes itself from the first. */
static uint32_t read_short_year(const hs_reader *r, uint32_t right, const hs_point *a, hs_point *b) {
  if (a->year == HS_NO_YEAR || a->month || !hs_punct(r, right - 1, '-') || !hs_digits(r, right) || r->at[right].digits != 2) return 0;
  int year = a->year - a->year % 100 + (int)r->at[right].number;
  if (year <= a->year || hs_punct(r, right + 1, '-') || hs_punct(r, right + 1, '%')) return 0;
  *b = (hs_point){.year = year};
  return right + 1;
}

/* Give each end what it shares with the other; false if the two do not make a range. */
static bool share_parts(hs_point *a, hs_point *b) {
  if (a->rel || b->rel) return true;
  if (a->mday && !a->month && !a->weekday) {
    if (!b->month || !b->mday) return false;
    a->month = b->month;
    if (a->mday > b->mday) a->month = b->month == 1 ? 12 : b->month - 1;
  }
  if (b->mday && !b->month && !b->weekday) {
    if (!a->month || !a->mday || b->mday <= a->mday) return false;
    b->month = a->month;
  }
  if (a->month && a->year == HS_NO_YEAR && b->month && b->year != HS_NO_YEAR) a->year = b->year - (a->month > b->month);
  if (b->month && b->year == HS_NO_YEAR && a->month && a->year != HS_NO_YEAR) b->year = a->year + (a->month > b->month);
  bool years = a->year != HS_NO_YEAR && b->year != HS_NO_YEAR;
  if (years && (b->year < a->year || (b->year == a->year && !a->month && !b->month))) return false;
  return (a->weekday && b->weekday) || (a->month && b->month) || years;
}

/* "until the end of June": the range ends with June. */
static uint32_t skip_end_of(const hs_reader *r, uint32_t i) {
  uint32_t at = hs_link_is(r, i, W_THE) ? i + 1 : i;
  return hs_word(r, at, "end") && hs_link_is(r, at + 1, W_OF) ? at + 2 : i;
}

static uint32_t read_range(const hs_reader *r, uint32_t i, hs_form *f) {
  bool between = hs_link_is(r, i, W_BETWEEN), from = hs_link_is(r, i, W_FROM);
  uint32_t left = between || from ? i + 1 : i;
  hs_point a, b;
  uint32_t mid = read_end_of_range(r, left, &a);
  if (!mid) return 0;
  uint32_t right = read_range_joint(r, mid, between);
  if (!right) return 0;
  uint32_t end = read_short_year(r, right, &a, &b), inner = skip_end_of(r, right);
  if (!end) end = read_end_of_range(r, inner, &b);
  if (!end) return 0;
  bool spoken = !hs_punct(r, right - 1, '-') || between || from;
  bool one = !spoken && (hs_glued(r, right) || hs_glued(r, right - 1)) && (!b.month || b.year == HS_NO_YEAR || a.year == HS_NO_YEAR);
  if (a.year != HS_NO_YEAR && !a.month && b.year != HS_NO_YEAR && !b.month && r->at[right].digits == 4) one = false;
  if ((a.mday && !a.month && !a.weekday) || (b.mday && !b.month && !b.weekday)) one = true;
  if (!share_parts(&a, &b)) return 0;
  bool figures = a.year != HS_NO_YEAR && !a.month && b.year != HS_NO_YEAR && !b.month;
  if (figures && !between && !from && hs_link_is(r, right - 1, W_TO) && (a.year < 1700 || b.year > 2100)) return 0;
  if (!spoken && a.weekday && b.weekday && !hs_glued(r, right - 1)) return 0;
  f->op = OP_RANGE;
  f->a = a;
  f->b = b;
  f->rule = "range";
  f->mid = one ? 0 : mid;
  f->right = hs_link_is(r, right, W_THE) && inner == right ? right + 1 : right;
  return end;
}

/* ---- holidays */

static bool person_name(const hs_reader *r, uint32_t beg, uint32_t end) {
  const hs_article *a = r->a;
  hs_span s = {r->at[beg].span.beg, r->at[end - 1].span.end};
  uint32_t lo = 0, hi = a->mentions.n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a->mentions.row[mid].span.beg <= s.beg) lo = mid + 1;
    else hi = mid;
  }
  for (uint32_t k = lo, steps = 0; k-- > 0 && steps < 8; steps++) {
    const hs_mention *m = &a->mentions.row[k];
    if (m->kind == HS_NAME && m->type <= HS_OTHER && m->core.beg <= s.beg && m->core.end >= s.end) return true;
  }
  return false;
}

static uint32_t read_holiday(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t row, end = i < r->n && r->at[i].holiday ? hs_find_named(r, i, &hs_lex_holidays, &row) : 0;
  if (!end || (!r->at[i].capital && *hs_lex_cell(&hs_lex_holidays, row, 5))) return 0;
  if (i && r->at[i - 1].capital && !r->at[i - 1].cls && person_name(r, i, i + 1)) return 0;
  const char *rule = hs_lex_cell(&hs_lex_holidays, row, 0);
  int n[4];
  for (uint32_t c = 0; c < 4; c++) n[c] = atoi(hs_lex_cell(&hs_lex_holidays, row, c + 1));
  f->op = OP_HOLIDAY;
  f->rule = "holiday";
  f->a.month = n[0];
  if (strcmp(rule, "fixed") == 0) f->unit = H_FIXED, f->a.mday = n[1];
  else if (strcmp(rule, "nth") == 0) f->unit = H_NTH, f->count = n[1], f->a.weekday = n[2], f->extra = n[3];
  else if (strcmp(rule, "easter") == 0) f->unit = H_EASTER, f->extra = n[1];
  else f->unit = H_MOON;
  uint32_t year = hs_read_container_year(r, end, f);
  if (year) end = year;
  int behind;
  uint32_t named = year ? 0 : hs_read_year(r, end, &behind);          /* "Labor Day 2021 weekend" */
  if (named && hs_is(r, named, C_UNIT) && hs_val(r, named, C_UNIT) == U_WEEKEND) year = end = named, f->a.year = behind;
  bool weekend = hs_is(r, end, C_UNIT) && hs_val(r, end, C_UNIT) == U_WEEKEND && !hs_plural(r, end);
  if (!weekend || f->unit == H_MOON) return end;
  f->b.weekday = 6;
  return !year && (year = hs_read_container_year(r, end + 1, f)) ? year : end + 1;
}

/* ---- is it a date at all? */

static bool capital_word(const hs_reader *r, uint32_t i) { return i < r->n && r->at[i].capital && !r->at[i].cls; }

static bool prepared(const hs_reader *r, uint32_t i) {
  if (!i) return false;
  if (hs_is(r, i - 1, C_REL) || hs_is(r, i - 1, C_MOD) || hs_is(r, i - 1, C_EVERY)) return true;
  return hs_is(r, i - 1, C_LINK) && !hs_link_is(r, i - 1, W_THE) && !hs_link_is(r, i - 1, W_A) && !hs_link_is(r, i - 1, W_AND) &&
         !hs_link_is(r, i - 1, W_POSS) && !hs_link_is(r, i - 1, W_HIS) && !hs_link_is(r, i - 1, W_THAN);
}

/* A plural noun behind a figure counts: "2014 workers"; "the 2014 games" and "in 2014 workers ..." do not. */
static bool counts_things(const hs_reader *r, uint32_t beg, uint32_t end) {
  if (end >= r->n || !hs_tagged(r->a, r->at[end].tok)) return false;
  uint32_t tok = r->at[end].tok;
  if (r->a->tokens.xpos[tok] != HS_X_NNS) return false;
  return !prepared(r, beg) && !(beg && hs_link_is(r, beg - 1, W_THE));
}

/* "1100 ft": the parser has it count a noun behind it, which it does not in "the 1836 assault". */
static bool measured(const hs_reader *r, uint32_t beg) {
  uint32_t tok = r->at[beg].tok;
  bool the = beg && (hs_link_in(r, beg - 1, HS_LINK(THE) | HS_LINK(POSS) | HS_LINK(HIS)) || hs_word(r, beg - 1, "this"));
  if (the && r->at[beg].number % 100 && tok + 1 < r->a->tokens.n && hs_tagged(r->a, tok + 1) && r->a->tokens.xpos[tok + 1] == HS_X_NN) return false;
  if (!hs_tagged(r->a, tok) || r->a->tokens.deprel[tok] != HS_D_NUMMOD) return false;
  uint32_t head = r->a->tokens.head[tok];
  return head != HS_NONE && head > tok && r->a->tokens.upos[head] == HS_U_NOUN;
}

static bool plausible_year(const hs_reader *r, uint32_t beg, uint32_t end, int year) {
  if (year < 1000) return true;                              /* asked before */
  if (hs_is(r, beg, C_ERA) || hs_is(r, end - 1, C_ERA) || hs_word(r, beg, "year")) return true;
  if (beg && hs_is(r, beg - 1, C_LABEL)) return false;
  if (beg && (hs_punct(r, beg - 1, '$') || hs_punct(r, beg - 1, '#'))) return false;
  if (hs_is(r, end, C_UNIT) || hs_is(r, end, C_SCALE) || hs_punct(r, end, '%') || counts_things(r, beg, end)) return false;
  if (hs_punct(r, end, '-') && hs_glued(r, end) && hs_is(r, end + 1, C_UNIT)) return false;
  if (beg && hs_punct(r, beg - 1, '-') && hs_glued(r, beg) && hs_glued(r, beg - 1)) return beg >= 2 && !hs_digits(r, beg - 2) && year >= 1900 && year <= 2100;
  if (!hs_digits(r, beg)) return prepared(r, beg);           /* spelt */
  if (year >= 1900 && year <= 2100) return true;
  if (measured(r, beg) || (beg && hs_link_is(r, beg - 1, W_OVER))) return false;
  if (year < 1500 && beg && (hs_link_in(r, beg - 1, HS_LINK(OF) | HS_LINK(AT) | HS_LINK(FOR) | HS_LINK(TO)))) return false;
  bool bracket = (beg && (hs_punct(r, beg - 1, '(') || hs_punct(r, beg - 1, '/'))) || hs_punct(r, end, ')');
  return prepared(r, beg) || bracket || (year >= 1500 && year < 1900);
}

static bool plausible_month(const hs_reader *r, uint32_t beg, uint32_t end) {
  bool capital = r->at[beg].capital;
  if (!hs_is(r, beg, C_NAME)) return true;
  if (!capital) return false;
  if (hs_val(r, beg, C_NAME) == 1 && !capital_word(r, end) && !(beg && capital_word(r, beg - 1))) return true;
  if (hs_punct(r, end - 1, '.') && hs_glued(r, end - 1)) return prepared(r, beg);
  if (!prepared(r, beg)) return false;
  bool temporal = hs_link_in(r, beg - 1, HS_LINK(IN) | HS_LINK(SINCE) | HS_LINK(UNTIL)) || !hs_is(r, beg - 1, C_LINK);
  if (capital_word(r, end)) return temporal && hs_tagged(r->a, r->at[beg].tok) && !person_name(r, beg, end);      /* "in June Lund left" */
  return temporal || !person_name(r, beg, end);
}

static bool plausible_point(const hs_reader *r, uint32_t beg, uint32_t end, const hs_point *p) {
  if (p->month == HS_NO_MONTH) return true;
  if (p->mday && p->month) {
    bool figures = hs_digits(r, beg) && hs_punct(r, beg + 1, '/') && p->year == HS_NO_YEAR;
    if (figures) return prepared(r, beg) && !hs_link_is(r, beg - 1, W_OF);
    return r->at[beg].capital || !hs_word(r, beg, "may") || p->year != HS_NO_YEAR || hs_is(r, end - 1, C_SUFFIX);
  }
  if (p->month && p->year != HS_NO_YEAR) return !hs_word(r, beg, "may") || r->at[beg].capital;
  if (p->month) return plausible_month(r, beg, end);
  if (p->weekday) {
    if (!hs_is(r, beg, C_NAME)) return !(end < r->n && r->at[end].capital) || prepared(r, beg) || !hs_tagged(r->a, r->at[beg].tok) || !person_name(r, beg, end);
    return r->at[beg].capital && (p->mday || hs_val(r, beg, C_NAME) == 1 || (prepared(r, beg) && !person_name(r, beg, end)));
  }
  return plausible_year(r, beg, end, p->year);
}

/* "on the 14th", with nothing behind that it could count */
static uint32_t read_lone_day(const hs_reader *r, uint32_t i, hs_form *f) {
  bool ordinal;
  bool the = i >= 2 && hs_link_is(r, i - 1, W_THE) && hs_is(r, i - 2, C_LINK) && !hs_link_is(r, i - 2, W_OF);
  if (!the && !(i && hs_word(r, i - 1, "on"))) return 0;
  uint32_t end = hs_read_mday(r, i, &f->a.mday, &ordinal);
  if (!end || !ordinal || hs_is(r, i, C_ORDINAL)) return 0;
  bool noun = end < r->n && !r->at[end].punct && (!hs_is(r, end, C_LINK) || hs_link_in(r, end, HS_LINK(TO) | HS_LINK(AND)));
  if (noun && !(hs_tagged(r->a, r->at[end].tok) && r->a->tokens.upos[r->at[end].tok] == HS_U_VERB)) return 0;
  f->op = OP_POINT;
  f->rule = "day-alone";
  return end;
}

uint32_t hs_read_date(const hs_reader *r, uint32_t i, hs_form *f) {
  static uint32_t (*const readers[])(const hs_reader *, uint32_t, hs_form *) = {read_range, hs_read_part};
  static uint32_t (*const names[])(const hs_reader *, uint32_t, hs_form *) = {read_holiday, hs_read_period};
  uint32_t best = 0;
  for (size_t k = 0; k < sizeof readers / sizeof *readers; k++) {
    hs_form form = *f;
    uint32_t end = readers[k](r, i, &form);
    if (end > best) best = end, *f = form;
  }
  for (size_t k = 0; k < 2 && i < r->n && (r->at[i].holiday || r->at[i].period); k++) {
    hs_form form = *f;
    uint32_t end = names[k](r, i, &form);
    if (end > best) best = end, *f = form;
  }
  hs_point p;
  uint32_t end = hs_read_point(r, i, &p);
  uint32_t kind = hs_read_yearkind(r, i, &p);
  if (kind > best) {
    *f = HS_NO_FORM;
    f->op = OP_POINT;
    f->a = p;
    f->b.month = hs_word(r, i, "school") || hs_word(r, i, "academic") ? 2 : 1;
    f->rule = "fiscal";
    return kind;
  }
  if (end > best && plausible_point(r, i, end, &p)) {
    *f = HS_NO_FORM;
    f->op = OP_POINT;
    f->a = p;
    f->rule = p.month == HS_NO_MONTH ? "impossible" : p.mday && p.month ? "date" : p.weekday ? "weekday" : p.month ? "month" : "year";
    return end;
  }
  return best ? best : read_lone_day(r, i, f);
}
