/*
 * Calendar units as intervals: weeks after ISO 8601, quarters and halves of the calendar year, seasons by whole months
 * of the northern half, Easter after Gauss in the form of Meeus (Astronomical Algorithms, 1991, ch. 8).
 *
 * Example: the week around 2015-09-17 is 2015-09-14 to 2015-09-20, "2015-W38".
 */
#include "time/time_calendar.h"
#include <stdio.h>

hs_days hs_month_of(int year, int month) { return (hs_days){hs_day_from(year, month, 1), hs_day_from(year, month, hs_month_days(year, month))}; }
hs_days hs_year_of(int year) { return (hs_days){hs_day_from(year, 1, 1), hs_day_from(year, 12, 31)}; }

hs_days hs_season_of(int year, int season) {
  int first = season * 3;
  int last_year = first == 12 ? year + 1 : year, last = first == 12 ? 2 : first + 2;
  return (hs_days){hs_day_from(year, first, 1), hs_month_of(last_year, last).to};
}

static int floor_div(int a, int b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }

static hs_days months_around(int year, int month0, int length, int shift) {
  int n = floor_div(year * 12 + month0, length) + shift;
  int first = n * length, last = first + length - 1;
  int y1 = floor_div(first, 12), y2 = floor_div(last, 12);
  return (hs_days){hs_day_from(y1, first - y1 * 12 + 1, 1), hs_month_of(y2, last - y2 * 12 + 1).to};
}

hs_days hs_unit_around(int unit, hs_day day, int shift) {
  int y, m, d;
  hs_day monday = day - hs_weekday(day);
  hs_day_split(day, &y, &m, &d);
  switch (unit) {
  case U_WEEK: return (hs_days){monday + 7 * shift, monday + 7 * shift + 6};
  case U_FORTNIGHT: return (hs_days){monday + 14 * shift, monday + 14 * shift + 13};
  case U_WEEKEND: return (hs_days){monday + 7 * shift + 5, monday + 7 * shift + 6};
  case U_MONTH: return months_around(y, m - 1, 1, shift);
  case U_QUARTER: return months_around(y, m - 1, 3, shift);
  case U_HALF: return months_around(y, m - 1, 6, shift);
  case U_YEAR: return months_around(y, m - 1, 12, shift);
  case U_DECADE: return months_around(y, m - 1, 120, shift);
  case U_CENTURY: return months_around(y, m - 1, 1200, shift);
  case U_MILLENNIUM: return months_around(y, m - 1, 12000, shift);
  case U_SEASON: {
    int season = m == 12 || m < 3 ? 4 : m / 3, n = (m < 3 ? y - 1 : y) * 4 + season - 1 + shift;
    return hs_season_of(floor_div(n, 4), n - floor_div(n, 4) * 4 + 1);
  }
  default: return (hs_days){day + shift, day + shift};
  }
}

static hs_day move_months(hs_day day, int months) {
  int y, m, d;
  hs_day_split(day, &y, &m, &d);
  int n = y * 12 + m - 1 + months, year = floor_div(n, 12), month = n - year * 12 + 1;
  int longest = hs_month_days(year, month);
  return hs_day_from(year, month, d < longest ? d : longest);
}

enum { FARTHEST = 144000000 };      /* thousandths of a month: 12,000 years, about what history and farming have */

hs_day hs_day_move(hs_day day, int32_t milli, int unit) {
  static const int months[U_N] = {[U_MONTH] = 1, [U_QUARTER] = 3, [U_HALF] = 6, [U_SEASON] = 3, [U_YEAR] = 12, [U_DECADE] = 120, [U_CENTURY] = 1200, [U_MILLENNIUM] = 12000};
  static const int days[U_N] = {[U_DAY] = 1, [U_NIGHT] = 1, [U_WEEK] = 7, [U_FORTNIGHT] = 14, [U_WEEKEND] = 7};
  if (months[unit]) {
    int64_t n = (int64_t)milli * months[unit];
    if (n > FARTHEST || n < -FARTHEST) return HS_DAY_MIN;
    return move_months(day, (int)(n / 1000)) + (hs_day)(n % 1000 * 30 / 1000);
  }
  int64_t n = (int64_t)milli * days[unit] / 1000;
  if (unit == U_HOUR) n = milli / 24000;
  return n > 2000000 || n < -2000000 ? HS_DAY_MIN : day + (hs_day)n;
}

static void year_digits(int year, char *out, size_t n) {
  if (year < 0) snprintf(out, n, "-%04d", -year);
  else snprintf(out, n, "%04d", year);
}

static int iso_week(hs_day day, int *year) {
  int m, d;
  hs_day thursday = day - hs_weekday(day) + 3;
  hs_day_split(thursday, year, &m, &d);
  return (thursday - hs_day_from(*year, 1, 1)) / 7 + 1;
}

void hs_unit_value(int unit, hs_day from, char *out) {
  int y, m, d;
  char year[16];
  hs_day_split(from, &y, &m, &d);
  year_digits(y, year, sizeof year);
  switch (unit) {
  case U_WEEK:
  case U_WEEKEND: {
    int week = iso_week(from, &y);
    snprintf(out, 40, "%04d-W%02d%s", y, week, unit == U_WEEKEND ? "-WE" : "");
    break;
  }
  case U_MONTH: snprintf(out, 40, "%s-%02d", year, m); break;
  case U_QUARTER: snprintf(out, 40, "%s-Q%d", year, (m - 1) / 3 + 1); break;
  case U_HALF: snprintf(out, 40, "%s-H%d", year, (m - 1) / 6 + 1); break;
  case U_SEASON: snprintf(out, 40, "%s-%s", year, m < 6 ? "SP" : m < 9 ? "SU" : m < 12 ? "FA" : "WI"); break;
  case U_YEAR: snprintf(out, 40, "%s", year); break;
  case U_DECADE: snprintf(out, 40, "%.3s", year); break;
  case U_CENTURY: snprintf(out, 40, "%.2s", year); break;
  case U_MILLENNIUM: snprintf(out, 40, "%.1s", year); break;
  default: hs_day_iso(from, out); break;
  }
}

hs_day hs_easter(int year) {
  int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;
  return hs_day_from(year, n / 31, n % 31 + 1);
}

hs_day hs_nth_weekday(int year, int month, int n, int weekday) {
  hs_days month_days = hs_month_of(year, month);
  hs_day first = month_days.from + (weekday - 1 - hs_weekday(month_days.from) + 7) % 7;
  hs_day last = month_days.to - (hs_weekday(month_days.to) - (weekday - 1) + 7) % 7;
  hs_day day = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
  return n && day >= month_days.from && day <= month_days.to ? day : HS_DAY_MIN;
}
