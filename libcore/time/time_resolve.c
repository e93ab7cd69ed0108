/*
 * Resolving: what a form means, seen from one day. A form is read from the first and from the last day that the
 * article may have been published on; where both readings agree the value is exact, otherwise the days are the hull
 * of both and the value stays partial ("XXXX-WXX-4"). Since every reading moves with its day, the hull holds them all.
 *
 * News tense decides the direction of what the text leaves open:
 *   - a bare weekday under a past verb is the last one, the day of publication included (agencies write "on Thursday" of
 *     the day itself); under a present or future verb the next one, the day itself included; without a verb the last one;
 *   - a month or a day of a month is taken likewise, unless it is a noun's ("given a May 10 deadline"), most of a year away and the other direction near;
 *   - "last Tuesday" and "next Tuesday" are those of last and next week, "this past Tuesday" is the latest before the day.
 *
 * Example, published on Thursday 2015-09-24: "on Thursday" 2015-09-24, "last Thursday" 2015-09-17, "Sept. 14" 2015-09-14,
 * "almost two weeks ago" 2015-09-10 to 2015-09-14.
 */
#include "time/time_calendar.h"
#include <stdio.h>
#include <stdlib.h>

#define UNKNOWN HS_DAYS_UNKNOWN

static bool known(hs_days d) { return d.from != HS_DAY_MIN && d.to != HS_DAY_MAX; }
static bool ahead(const hs_form *f) { return f->tense == TENSE_FUTURE || f->tense == TENSE_PRESENT; }
static int year_of(hs_day day) {
  int y, m, d;
  hs_day_split(day, &y, &m, &d);
  return y;
}

/* The value is written by render(), since inference asks for the days alone, and often. */
static hs_reading make(hs_days days, int unit) { return (hs_reading){.days = days, .at = days.from, .unit = unit + 1}; }

static void render(hs_reading *out) {
  if (out->unit) hs_unit_value(out->unit - 1, out->at, out->value);
}

static hs_reading unread(const char *partial) {
  hs_reading out = {.days = UNKNOWN};
  memcpy(out.value, partial, strlen(partial) + 1);
  return out;
}

static hs_reading one_day(hs_day day) { return make((hs_days){day, day}, U_DAY); }

/* ---- which year, month or week is meant */

/* Instances of something that comes every year; `of` gives the one of a year, false if that year has none. */
typedef struct yearly { bool (*of)(const hs_form *f, int year, hs_days *out); const hs_form *f; } yearly;

enum { FAR = 270, NEAR = 90, MONTH = 30, YEARS = 8 };

/* The instance that is meant, seen from `day`. */
static bool choose_year(yearly e, int rel, hs_day day, hs_days *out) {
  hs_days last = UNKNOWN, next = UNKNOWN, before = UNKNOWN, after = UNKNOWN, it;
  int y = year_of(day);
  for (int k = y - YEARS; k <= y + YEARS; k++) {
    if (!e.of(e.f, k, &it)) continue;
    if (it.from <= day) last = it;
    if (it.to < day) before = it;
    if (it.to >= day && !known(next)) next = it;
    if (it.from > day && !known(after)) after = it;
  }
  bool forward = rel == R_NEXT || rel == R_COMING || rel == R_FOLLOWING, back = rel == R_LAST || rel == R_PAST || rel == R_BEFORE;
  if (forward) *out = after;
  else if (back) *out = before;
  else if (!known(last) || !known(next)) *out = known(last) ? last : next;
  else {
    int to_last = day - last.to < 0 ? 0 : day - last.to, to_next = next.from - day < 0 ? 0 : next.from - day;
    bool nearest_is_next = to_next < to_last;
    if (rel == R_THIS && year_of(next.from) != y && year_of(last.from) == y) nearest_is_next = false;
    bool may_come = (e.f->of_noun && (e.f->op == OP_HOLIDAY || e.f->a.mday)) || e.f->op == OP_SHIFT;
    if (e.f->tense == TENSE_PAST && !(may_come && to_last > FAR && to_next < NEAR)) nearest_is_next = false;
    bool past_and_gone = e.f->tense == TENSE_PRESENT && to_last > MONTH;      /* "takes effect Jan. 1", written in May */
    if ((e.f->tense == TENSE_FUTURE || past_and_gone) && rel != R_THIS && !(to_next > FAR && to_last < NEAR)) nearest_is_next = true;
    *out = nearest_is_next ? next : last;
  }
  return known(*out);
}

static bool point_of_year(const hs_form *f, int year, hs_days *out) {
  if (!f->a.mday) return *out = hs_month_of(year, f->a.month), true;
  if (f->a.mday > hs_month_days(year, f->a.month)) return false;
  hs_day day = hs_day_from(year, f->a.month, f->a.mday);
  *out = (hs_days){day, day};
  return !f->a.weekday || hs_weekday(day) + 1 == f->a.weekday;
}

static bool season_of_year(const hs_form *f, int year, hs_days *out) { return *out = hs_season_of(year, f->a.month), true; }

static bool quarter_of_year(const hs_form *f, int year, hs_days *out) {
  int length = f->unit == U_HALF ? 6 : 3;
  *out = (hs_days){hs_day_from(year, (f->a.month - 1) * length + 1, 1), hs_month_of(year, f->a.month * length).to};
  return true;
}

static bool holiday_of_year(const hs_form *f, int year, hs_days *out) {
  hs_day day = HS_DAY_MIN;
  if (f->unit == H_FIXED) day = hs_day_from(year, f->a.month, f->a.mday);
  else if (f->unit == H_NTH) day = hs_nth_weekday(year, f->a.month, f->count, f->a.weekday);
  else if (f->unit == H_EASTER) day = hs_easter(year);
  if (day == HS_DAY_MIN) return false;
  if (f->unit != H_FIXED) day += f->extra;
  *out = (hs_days){day, day};
  if (f->b.weekday) {                              /* its weekend: the nearest, from Wednesday on the coming one */
    int w = hs_weekday(day);
    hs_day saturday = day - w + (w < 2 ? -2 : 5);
    *out = (hs_days){saturday, w == 0 ? day : saturday + 1};
  }
  return true;
}

static hs_day choose_weekday(const hs_form *f, int weekday, int rel, hs_day day, hs_days ref) {
  if (day == HS_DAY_MIN) day = known(ref) ? ref.from : 0;        /* only what hangs on another time comes here then */
  int w = weekday - 1, here = hs_weekday(day);
  hs_day latest = day - (here - w + 7) % 7, coming = day + (w - here + 7) % 7, in_week = day - here + w;
  switch (rel) {
  case R_LAST: return in_week - 7;
  case R_PAST: return latest == day ? day - 7 : latest;
  case R_NEXT: return in_week + 7;
  case R_COMING: return coming == day ? day + 7 : coming;
  case R_THIS: return f->tense == TENSE_PAST && in_week > day ? in_week - 7 : in_week < day && f->tense == TENSE_FUTURE ? in_week + 7 : in_week;
  case R_FOLLOWING: return known(ref) ? ref.to + 1 + (w - hs_weekday(ref.to + 1) + 7) % 7 : HS_DAY_MIN;
  case R_THAT:
  case R_SAME: return known(ref) ? ref.from + (w - hs_weekday(ref.from) + 7) % 7 : HS_DAY_MIN;
  case R_BEFORE: return known(ref) ? ref.from - 1 - (hs_weekday(ref.from - 1) - w + 7) % 7 : HS_DAY_MIN;
  default: return ahead(f) ? coming : latest;
  }
}

/* "the 14th", "Friday the 13th": the nearest month in the direction of the tense that has it */
static hs_day choose_mday(const hs_form *f, hs_day day) {
  int y, m, d;
  hs_day best = HS_DAY_MIN;
  hs_day_split(day, &y, &m, &d);
  for (int step = -14; step <= 14; step++) {
    int n = y * 12 + m - 1 + step, year = n / 12, month = n % 12 + 1;
    if (n < 12) continue;                          /* before the first year */
    if (f->a.mday > hs_month_days(year, month)) continue;
    hs_day it = hs_day_from(year, month, f->a.mday);
    if ((f->tense == TENSE_PAST && it > day) || (ahead(f) && it < day)) continue;
    if (f->a.weekday && hs_weekday(it) + 1 != f->a.weekday) continue;
    if (best == HS_DAY_MIN || abs(it - day) < abs(best - day)) best = it;
  }
  return best;
}

/* ---- points */

static hs_reading partial_point(hs_point p) {
  char s[40] = "";
  if (p.month == HS_NO_MONTH) return unread("");
  if (p.twice) p.month = p.mday = 0;
  if (p.month && p.mday) snprintf(s, sizeof s, "XXXX-%02d-%02d", p.month, p.mday);
  else if (p.month) snprintf(s, sizeof s, "XXXX-%02d", p.month);
  else if (p.mday) snprintf(s, sizeof s, "XXXX-XX-%02d", p.mday);
  else if (p.weekday) snprintf(s, sizeof s, "XXXX-WXX-%d", p.weekday);
  else snprintf(s, sizeof s, "%s", p.rel == R_TODAY || p.rel == R_YESTERDAY || p.rel == R_TOMORROW ? "XXXX-XX-XX" : "");
  return unread(s);
}

static hs_reading dated_point(hs_point p) {
  if (p.month == HS_NO_MONTH) return unread("");
  if (p.month && p.mday) {
    if (p.year > 0 && p.mday > hs_month_days(p.year, p.month)) {
      hs_reading out = unread("");
      snprintf(out.value, sizeof out.value, "%04d-%02d-%02d", p.year, p.month, p.mday);
      return out;
    }
    return one_day(hs_day_from(p.year, p.month, p.mday));
  }
  return p.month ? make(hs_month_of(p.year, p.month), U_MONTH) : make(hs_year_of(p.year), U_YEAR);
}

/* "fiscal 2014": whose books these are is not known, so the days hold all usual years of that number */
static hs_reading read_yearkind(const hs_form *f, hs_reading year) {
  if (!known(year.days)) return unread(f->b.month == 1 ? "FYXXXX" : "SYXXXX");
  int y = year_of(year.days.from);
  hs_reading out = {.days = {hs_day_from(y, 8, 1), hs_day_from(y + 1, 7, 31)}};
  if (f->b.month == 1) out.days = (hs_days){hs_day_from(y - 1, 7, 1), hs_day_from(y + 1, 3, 31)};
  snprintf(out.value, sizeof out.value, "%s%04d", f->b.month == 1 ? "FY" : "SY", y);
  return out;
}

/* A date in a story of long ago: in the year told last, or the next where that would go back. */
static hs_reading read_in_story(const hs_form *f, hs_days ref) {
  hs_days it;
  int year = year_of(ref.from);
  bool fine = ref.to - ref.from < 62 && point_of_year(f, year, &it) && it.to < ref.from;
  if (!point_of_year(f, fine ? year + 1 : year, &it)) return partial_point(f->a);
  return make(it, f->a.mday ? U_DAY : U_MONTH);
}

static hs_reading read_point(const hs_form *f, hs_day day, hs_days ref) {
  hs_point p = f->a;
  hs_days it;
  if (p.year != HS_NO_YEAR) return dated_point(p);
  if (p.month == HS_NO_MONTH) return unread("");
  bool by_ref = hs_rel_of_text(p.rel);
  if (p.month && !by_ref && known(ref) && (day == HS_DAY_MIN || day - ref.to > 366 || ref.from > day)) return read_in_story(f, ref);
  if (p.rel == R_SOME || (day == HS_DAY_MIN && !(by_ref && known(ref)))) return partial_point(p);
  if (p.rel == R_TODAY || p.rel == R_YESTERDAY || p.rel == R_TOMORROW) return one_day(day + (p.rel == R_YESTERDAY ? -1 : p.rel == R_TOMORROW));
  if (p.month) {
    if (by_ref && known(ref)) day = p.rel == R_FOLLOWING ? ref.to : ref.from;
    bool found = choose_year((yearly){point_of_year, f}, p.rel, day, &it);
    bool far = found && (it.from - day > 366 || day - it.from > 366);
    if ((!found || far) && p.weekday) {            /* the weekday fits no year near: the date is believed */
      hs_form bare = *f;
      bare.a.weekday = 0;
      found = choose_year((yearly){point_of_year, &bare}, p.rel, day, &it);
    }
    return found ? make(it, p.mday ? U_DAY : U_MONTH) : partial_point(p);
  }
  if (p.mday && !p.weekday && known(ref)) {        /* "on May 3 and again on the 5th" */
    int y, m, d;
    hs_day_split(ref.from, &y, &m, &d);
    if (p.mday <= hs_month_days(y, m)) return one_day(hs_day_from(y, m, p.mday));
  }
  hs_day found = p.mday ? choose_mday(f, day) : p.weekday ? choose_weekday(f, p.weekday, p.rel, day, ref) : HS_DAY_MIN;
  if (p.weekday && p.rel == R_PAST && f->count > 1 && found != HS_DAY_MIN) found -= 7 * (f->count - 1);      /* two Fridays ago */
  return found == HS_DAY_MIN ? partial_point(p) : one_day(found);
}

/* "Monday last week", "March of the same year", "the 15th of next month" */
static hs_reading read_contained(const hs_form *f, hs_day day, hs_days ref) {
  bool by_ref = hs_rel_of_text(f->rel);
  hs_day base = by_ref ? (known(ref) ? ref.from : HS_DAY_MIN) : day;
  if (base == HS_DAY_MIN) return partial_point(f->a);
  hs_days inside = hs_unit_around(f->unit, base, f->count);
  hs_point p = f->a;
  if (f->unit == U_WEEK) return one_day(inside.from + p.weekday - 1);
  int m, d;
  hs_day_split(inside.from, &p.year, &m, &d);
  if (!p.month) p.month = m;
  return dated_point(p);
}

static hs_reading read_range(const hs_form *f, hs_day day, hs_days ref) {
  hs_form one = *f, two = *f;
  one.op = two.op = OP_POINT;
  two.a = f->b;
  hs_reading from = read_point(&one, day, ref), to = read_point(&two, day, ref);
  hs_reading out = {.days = UNKNOWN};
  if (known(from.days) && known(to.days) && to.days.to < from.days.from) {        /* the end is the first one after the beginning */
    two.tense = TENSE_FUTURE;
    to = read_point(&two, from.days.from, ref);
  }
  if (known(from.days) && known(to.days) && from.days.from <= to.days.to) out.days = (hs_days){from.days.from, to.days.to};
  render(&from);
  render(&to);
  if (f->extra) memcpy(out.value, f->extra == 1 ? from.value : to.value, sizeof out.value);
  else snprintf(out.value, sizeof out.value, "%.18s/%.18s", from.value, to.value);
  return out;
}

/* ---- units, shifts, spans */

static hs_days weekend_around(const hs_form *f, hs_day day) {
  hs_days w = hs_unit_around(U_WEEKEND, day, 0);
  int back = 0;
  if (f->rel == R_LAST || f->rel == R_PAST) back = 7;
  else if (f->rel == R_NEXT) back = -7;
  else if (f->tense == TENSE_PAST && w.from > day) back = 7;
  return (hs_days){w.from - back, w.to - back};
}

static const char *partial_unit(int unit) {
  static const char *const partial[U_N] = {[U_DAY] = "XXXX-XX-XX", [U_WEEK] = "XXXX-WXX", [U_WEEKEND] = "XXXX-WXX-WE", [U_MONTH] = "XXXX-XX",
                                           [U_QUARTER] = "XXXX-QX", [U_YEAR] = "XXXX", [U_DECADE] = "XXX", [U_CENTURY] = "XX"};
  return partial[unit] ? partial[unit] : "";
}

static hs_reading read_unit(const hs_form *f, hs_day day, hs_days ref) {
  bool by_ref = hs_rel_of_text(f->rel);
  if (by_ref && f->rel == R_FOLLOWING && f->unit >= U_WEEK && !known(ref)) by_ref = false;      /* "the next quarter": nothing was told before it */
  if (by_ref && !known(ref)) return unread(partial_unit(f->unit));
  hs_day base = by_ref ? (f->rel == R_FOLLOWING ? ref.to : ref.from) : day;
  if (base == HS_DAY_MIN) return unread(partial_unit(f->unit));
  if (f->unit == U_WEEKEND && !by_ref) return make(weekend_around(f, base), U_WEEKEND);
  hs_days it = hs_unit_around(f->unit, base, f->count);
  if (by_ref && (f->rel == R_SAME || f->rel == R_THAT) && ref.to - ref.from > it.to - it.from) {
    hs_reading out = unread(partial_unit(f->unit));          /* "that day" of a month: some day in it */
    out.days = ref;
    return out;
  }
  return make(it, f->unit);
}

/* How precise a shift is: days and weeks to the day, months to the month, years to the year. */
static int grain(int unit) {
  if (unit <= U_WEEKEND) return U_DAY;
  return unit == U_MONTH || unit == U_QUARTER || unit == U_SEASON ? U_MONTH : U_YEAR;
}

enum { FEW_LEAST = 2000, FEW_MOST = 7000 };     /* what "days later", "several weeks" may come to */

static hs_days move_all(hs_days base, int32_t milli, int unit) {
  hs_day from = hs_day_move(base.from, milli, unit), to = hs_day_move(base.to, milli, unit);
  return from == HS_DAY_MIN || to == HS_DAY_MIN ? UNKNOWN : (hs_days){from, to};
}

static hs_days hull(hs_days a, hs_days b) {
  if (!known(a) || !known(b)) return UNKNOWN;
  return (hs_days){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}

static hs_days blur(hs_days exact, const hs_form *f, hs_days base) {
  int direction = f->extra < 0 ? -1 : 1;
  int32_t half = grain(f->unit) == U_DAY && f->unit == U_DAY ? 1000 : 500;
  if (f->approx == X_LESS) return hull(exact, move_all(base, f->count - direction * half, f->unit));
  if (f->approx == X_MORE) return hull(exact, move_all(base, f->count + direction * 2 * half, f->unit));
  return hull(move_all(base, f->count - half, f->unit), move_all(base, f->count + half, f->unit));
}

static hs_reading read_shift(const hs_form *f, hs_day day, hs_days ref) {
  hs_days base = {day, day};
  bool by_ref = f->rel == R_FOLLOWING || f->rel == R_BEFORE;
  if (!hs_point_empty(f->a)) base = read_point(f, day, ref).days;
  else if (by_ref) base = ref;
  const char *partial = f->extra < 0 ? "PAST_REF" : "FUTURE_REF";
  if (base.from == HS_DAY_MIN || !known(base)) return unread(f->count || grain(f->unit) != U_DAY ? partial_unit(grain(f->unit)) : partial);
  int direction = f->extra < 0 ? -1 : 1;
  if (!f->count) {
    hs_reading out = unread(partial);
    out.days = hull(move_all(base, direction * FEW_LEAST, f->unit), move_all(base, direction * FEW_MOST, f->unit));
    return out;
  }
  hs_days it = move_all(base, f->count, f->unit);
  if (!known(it)) return unread(partial);
  bool whole = f->count % 1000 == 0 || grain(f->unit) == U_DAY;
  int unit = whole ? grain(f->unit) : U_MONTH;
  if (base.to == base.from && hs_point_empty(f->a)) {
    hs_days around = hs_unit_around(unit, it.from, 0);
    hs_reading out = make(around, unit);
    if (f->approx) out.days = hull(around, blur(it, f, base));
    if (f->approx == X_MORE && f->extra < 0 && out.days.to > it.to) out.days.to = it.to;        /* more than a month ago */
    return out;
  }
  hs_reading out = base.from == base.to ? one_day(it.from) : unread("");
  out.days = f->approx ? blur(it, f, base) : it;
  if (!out.unit) hs_days_iso(out.days, out.value);
  return out;
}

static void format_amount(const hs_form *f, char *out) {
  static const char letters[U_N] = {[U_SECOND] = 'S', [U_MINUTE] = 'M', [U_HOUR] = 'H', [U_DAY] = 'D', [U_NIGHT] = 'D', [U_WEEK] = 'W', [U_MONTH] = 'M',
                                    [U_QUARTER] = 'M', [U_HALF] = 'M', [U_YEAR] = 'Y', [U_DECADE] = 'Y', [U_CENTURY] = 'Y', [U_MILLENNIUM] = 'Y'};
  static const int times[U_N] = {[U_QUARTER] = 3, [U_HALF] = 6, [U_DECADE] = 10, [U_CENTURY] = 100, [U_MILLENNIUM] = 1000};
  static const uint8_t smaller[U_N] = {[U_MINUTE] = U_SECOND, [U_HOUR] = U_MINUTE, [U_DAY] = U_HOUR, [U_WEEK] = U_DAY, [U_MONTH] = U_DAY, [U_YEAR] = U_MONTH};
  int unit = f->unit, n = 0;
  int64_t count = f->count < 0 ? -(int64_t)f->count : f->count;
  if (f->op != OP_SET && count % 1000 == 0 && f->count && (unit == U_DECADE || unit == U_CENTURY || unit == U_QUARTER)) {
    snprintf(out, 40, "P%d%s", (int)(count / 1000), unit == U_DECADE ? "DE" : unit == U_CENTURY ? "CE" : "Q");
    return;
  }
  if (unit == U_WEEKEND) { snprintf(out, 40, "P%dWE", (int)(count / 1000)); return; }
  if (times[unit]) count *= times[unit];
  bool clock = unit <= U_HOUR;
  if (!f->count) n = snprintf(out, 40, "P%sX%c", clock ? "T" : "", letters[unit] ? letters[unit] : 'D');
  else if (count % 1000) n = snprintf(out, 40, "P%s%g%c", clock ? "T" : "", (double)count / 1000, letters[unit] ? letters[unit] : 'D');
  else n = snprintf(out, 40, "P%s%d%c", clock ? "T" : "", (int)(count / 1000), letters[unit] ? letters[unit] : 'D');
  if (f->op == OP_DURATION && f->extra && n > 0 && n < 30)
    snprintf(out + n, 40 - (size_t)n, "%s%d%c", unit == U_DAY ? "T" : "", f->extra / 1000, letters[smaller[unit]]);
}

/* "the three months to September", "the year ended March 31" */
static hs_reading read_span_to(const hs_form *f, hs_day day, hs_days ref) {
  hs_reading out = {.days = UNKNOWN};
  hs_days last = read_point(f, day, ref).days;
  hs_day from = known(last) ? hs_day_move(last.to + 1, -f->count, f->unit) : HS_DAY_MIN;
  if (from == HS_DAY_MIN) return format_amount(f, out.value), out;
  out.days = (hs_days){from, last.to};
  hs_days_iso(out.days, out.value);
  return out;
}

static hs_reading read_span(const hs_form *f, hs_day day, hs_days ref) {
  hs_reading out = {.days = UNKNOWN};
  bool by_ref = (f->rel == R_FOLLOWING || f->rel == R_BEFORE) && known(ref);
  if (!hs_point_empty(f->a)) return read_span_to(f, day, ref);
  format_amount(f, out.value);
  if (by_ref) day = f->rel == R_FOLLOWING ? ref.to : ref.from;
  if (day == HS_DAY_MIN) return out;
  int32_t count = f->count ? f->count : FEW_MOST;
  if (f->unit == U_QUARTER && f->count) {
    int n = f->count / 1000;
    hs_days a = hs_unit_around(U_QUARTER, day, f->extra < 0 ? -n : 1), b = hs_unit_around(U_QUARTER, day, f->extra < 0 ? -1 : n);
    out.days = hull(a, b);
  } else if (f->unit <= U_HOUR) {
    hs_day other = hs_day_move(day, f->extra < 0 ? -count : count, f->unit);
    out.days = (hs_days){other < day ? other : day, other < day ? day : other};
  } else {
    hs_day other = hs_day_move(day, f->extra < 0 ? -count : count, f->unit);
    if (other != HS_DAY_MIN) out.days = f->extra < 0 ? (hs_days){other, day - 1} : (hs_days){day + 1, other};
    if (out.days.from > out.days.to) out.days = (hs_days){other, other};
  }
  return out;
}

/* ---- what comes every year, and parts of units */

static hs_reading read_yearly(const hs_form *f, hs_day day, hs_days ref, yearly e, int unit, const char *partial) {
  hs_days it;
  if (f->a.year != HS_NO_YEAR) return e.of(f, f->a.year, &it) ? make(it, unit) : unread(partial);
  bool by_ref = hs_rel_of_text(f->rel);
  if (by_ref) day = known(ref) ? ref.from : HS_DAY_MIN;
  if (day == HS_DAY_MIN || !choose_year(e, by_ref && f->rel != R_FOLLOWING ? R_THIS : f->rel, day, &it)) return unread(partial);
  return make(it, unit);
}

static hs_reading read_season(const hs_form *f, hs_day day, hs_days ref) {
  static const char *const partial[] = {"", "XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"};
  if (!f->rel && f->a.year == HS_NO_YEAR && f->tense != TENSE_PAST && f->tense != TENSE_FUTURE) return unread(partial[f->a.month]);
  return read_yearly(f, day, ref, (yearly){season_of_year, f}, U_SEASON, partial[f->a.month]);
}

/* Whose books these are is not known: the days hold that quarter of all usual years of that number. */
static hs_reading read_fiscal_quarter(const hs_form *f) {
  int length = f->unit == U_HALF ? 6 : 3;
  hs_reading out = {.days = {hs_day_move(hs_day_from(f->a.year - 1, 7, 1), (f->a.month - 1) * length * 1000, U_MONTH),
                             hs_day_move(hs_day_from(f->a.year, 4, 1), f->a.month * length * 1000, U_MONTH) - 1}};
  snprintf(out.value, sizeof out.value, "FY%04d-%c%d", f->a.year, f->unit == U_HALF ? 'H' : 'Q', f->a.month);
  return out;
}

static hs_reading read_quarter(const hs_form *f, hs_day day, hs_days ref) {
  char partial[16];
  if (f->b.month && f->a.year != HS_NO_YEAR) return read_fiscal_quarter(f);
  snprintf(partial, sizeof partial, "XXXX-%c%d", f->unit == U_HALF ? 'H' : 'Q', f->a.month);
  hs_form back = *f;                               /* a quarter that is told of is over, unless the tense says otherwise */
  if (!f->rel && f->tense != TENSE_FUTURE) back.rel = R_LAST;
  return read_yearly(&back, day, ref, (yearly){quarter_of_year, &back}, f->unit, partial);
}

static hs_reading read_holiday(const hs_form *f, hs_day day, hs_days ref) {
  char partial[16] = "";
  if (f->unit == H_FIXED) snprintf(partial, sizeof partial, "XXXX-%02d-%02d", f->a.month, f->a.mday);
  return read_yearly(f, day, ref, (yearly){holiday_of_year, f}, f->b.weekday ? U_WEEKEND : U_DAY, f->b.weekday ? "" : partial);
}

/* "the first three months of 2014", "the last ten days of May" */
static hs_reading read_several(const hs_form *f, hs_days in, int n) {
  hs_reading out = {.days = UNKNOWN};
  hs_day other = hs_day_move(n > 0 ? in.from : in.to + 1, n * 1000, f->unit);
  if (other == HS_DAY_MIN || n > 400 || n < -400) return out;
  out.days = n > 0 ? (hs_days){in.from, other - 1} : (hs_days){other, in.to};
  if (out.days.from < in.from || out.days.to > in.to) return unread("");
  hs_days_iso(out.days, out.value);
  return out;
}

/* "In the first half of the year it lost money", told in February: of the year before. "In this year's" is not meant. */
static bool told_too_early(const hs_form *f, hs_days in, hs_day day) {
  if (f->extra != U_YEAR || f->rel != R_THIS || f->tense != TENSE_PAST || f->count < 1 || (f->unit != U_HALF && f->unit != U_QUARTER)) return false;
  hs_days it = hs_unit_around(f->unit, in.from, f->count - 1);
  return day < it.from + (it.to - it.from) / 2;
}

static hs_reading read_nth(const hs_form *f, hs_day day, hs_days ref) {
  hs_days in = UNKNOWN;
  if (f->extra >= 0 && f->extra < U_N && day != HS_DAY_MIN)
    in = hs_unit_around(f->extra, day, f->rel == R_LAST || f->rel == R_PAST ? -1 : f->rel == R_NEXT || f->rel == R_COMING ? 1 : 0);
  else if (!hs_point_empty(f->a)) in = read_point(f, day, ref).days;
  if (!known(in)) return unread("");
  int n = f->count, y, m, d;
  hs_day_split(in.from, &y, &m, &d);
  if (f->b.weekday) {
    hs_day found = hs_nth_weekday(y, m, n, f->b.weekday);
    return found == HS_DAY_MIN ? unread("") : one_day(found);
  }
  if (f->b.rel) return read_several(f, in, n);
  if (told_too_early(f, in, day)) in = hs_unit_around(f->extra, day, -1);
  hs_days it = hs_unit_around(f->unit, n > 0 ? in.from + (f->unit == U_WEEK ? 3 : 0) : in.to - (f->unit == U_WEEK ? 3 : 0), n > 0 ? n - 1 : n + 1);
  if (f->unit == U_WEEKEND && n < 0 && it.to > in.to) it = (hs_days){it.from - 7, it.to - 7};
  if (it.to < in.from || it.from > in.to) return unread("");
  return make(it, f->unit);
}

static hs_reading read_years(const hs_form *f) {
  hs_days all = {hs_day_from(f->a.year, 1, 1), hs_day_from(f->a.year + f->count - 1, 12, 31)};
  if (f->a.year >= 0) return make(all, f->count == 100 ? U_CENTURY : U_DECADE);
  hs_reading out = {.days = all};
  snprintf(out.value, sizeof out.value, "BC%02d", -f->a.year / 100 - 1);
  return out;
}

static hs_reading read_set(const hs_form *f) {
  hs_reading out = {.days = UNKNOWN};
  static const char *const parts[T_N] = {"", "TMO", "TMI", "T12:00", "TAF", "TEV", "TNI", "T00:00", "TMO", "TDT"};
  if (f->a.weekday) snprintf(out.value, sizeof out.value, "XXXX-WXX-%d%s", f->a.weekday, f->clock >= 0 ? "" : parts[f->part]);
  else if (f->a.month) snprintf(out.value, sizeof out.value, "XXXX-%02d", f->a.month);
  else if (f->clock >= 0 && ((f->unit == U_DAY && f->count == 1000) || f->part)) snprintf(out.value, sizeof out.value, "XXXX-XX-XX");
  else if (f->part) snprintf(out.value, sizeof out.value, "XXXX-XX-XX%s", parts[f->part]);
  else format_amount(f, out.value);
  return out;
}

static hs_reading read_clock(hs_day day, hs_days ref) {
  if (known(ref)) return ref.from == ref.to ? one_day(ref.from) : (hs_reading){.days = ref};
  return day == HS_DAY_MIN ? unread("") : one_day(day);
}

/* ---- modifiers and parts of day */

static void apply_modifier(const hs_form *f, hs_day day, hs_reading *out) {
  hs_days *d = &out->days;
  if (!f->mod || d->from == HS_DAY_MIN || d->to == HS_DAY_MAX || d->to - d->from < 4) return;
  int length = d->to - d->from + 1;
  int n = f->op == OP_YEARS && f->count == 100 ? 4 : 2;
  bool year = length == 365 || length == 366;
  int third = length == 7 ? 3 : length / 3;        /* the end of the week begins on Friday; a year begins until April and ends from September on */
  switch (f->mod) {
  case M_EARLY: d->to = d->from + length / n - 1; break;
  case M_LATE: d->from = d->to - (length < 40 ? length - length / n : length / n) + 1; break;
  case M_START: d->to = d->from + (year ? length - 245 : third > 366 && f->op == OP_RANGE ? 366 : third) - 1; break;
  case M_END: d->from = d->to - (year ? 122 : third > 366 && f->op == OP_RANGE ? 366 : third) + 1; break;
  case M_MID: d->from += length / 3 - (length < 40), d->to = length < 40 && length > 7 ? d->from + 10 : d->to - length / 3; break;
  case M_TURN: *d = (hs_days){d->from - length / 20, d->from + length / 20}; break;        /* of the century: five years to each side */
  case M_EARLIER: if (day != HS_DAY_MIN && day >= d->from && day < d->to) d->to = day; break;
  case M_LATER: if (day != HS_DAY_MIN && day > d->from && day <= d->to) d->from = day; break;
  default: break;
  }
}

static void append_part(const hs_form *f, hs_reading *out) {
  static const char *const parts[T_N] = {"", "TMO", "TMI", "T12:00", "TAF", "TEV", "TNI", "T00:00", "TMO", "TDT"};
  size_t n = strlen(out->value);
  if (n > 23 || strchr(out->value, '/')) return;
  if (f->op == OP_SET && f->clock < 0) return;
  if (f->clock >= 0 && f->clock_end >= 0) {      /* both ends with the day, a later one past midnight */
    char day[24], end_day[24];
    memcpy(day, out->value, n + 1);
    memcpy(end_day, day, n + 1);
    bool over = f->clock_end < f->clock && out->unit == U_DAY + 1;
    if (over) hs_day_iso(out->at + 1, end_day);
    unsigned h = (unsigned)f->clock / 60 % 24, m = (unsigned)f->clock % 60, h2 = (unsigned)f->clock_end / 60 % 24, m2 = (unsigned)f->clock_end % 60;
    if (n <= 10) snprintf(out->value, sizeof out->value, "%.10sT%02u:%02u/%.10sT%02u:%02u", day, h, m, end_day, h2, m2);
  } else if (f->clock >= 0) snprintf(out->value + n, sizeof out->value - n, "T%02d:%02d", f->clock / 60, f->clock % 60);
  else if (f->part) snprintf(out->value + n, sizeof out->value - n, "%s", parts[f->part]);
}

static hs_reading read_form(const hs_form *f, hs_day day, hs_days ref) {
  hs_reading out = {.days = UNKNOWN};
  switch (f->op) {
  case OP_POINT: out = f->extra ? read_contained(f, day, ref) : read_point(f, day, ref); break;
  case OP_RANGE: out = read_range(f, day, ref); break;
  case OP_UNIT: out = read_unit(f, day, ref); break;
  case OP_SHIFT: out = read_shift(f, day, ref); break;
  case OP_SPAN: out = read_span(f, day, ref); break;
  case OP_YEARS: out = read_years(f); break;
  case OP_SEASON: out = read_season(f, day, ref); break;
  case OP_QUARTER: out = read_quarter(f, day, ref); break;
  case OP_NTH: out = read_nth(f, day, ref); break;
  case OP_HOLIDAY: out = read_holiday(f, day, ref); break;
  case OP_DURATION: format_amount(f, out.value); break;
  case OP_SET: out = read_set(f); break;
  case OP_CLOCK: out = read_clock(day, ref); break;
  case OP_VAGUE: out = unread(f->count < 0 ? "PAST_REF" : f->count > 0 ? "FUTURE_REF" : "PRESENT_REF"); break;
  default: break;
  }
  bool kind = f->b.month && ((f->op == OP_POINT && !f->a.month) || f->op == OP_UNIT);
  if (kind) out = read_yearkind(f, out);
  apply_modifier(f, day, &out);
  return out;
}

hs_reading hs_form_read(const hs_form *f, hs_day day, hs_days ref) {
  hs_reading out = read_form(f, day, ref);
  render(&out);
  append_part(f, &out);
  return out;
}

hs_days hs_form_days(const hs_form *f, hs_day day, hs_days ref) { return read_form(f, day, ref).days; }
