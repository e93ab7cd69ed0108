/*
 * The calendar: proleptic Gregorian, day 0 is 1970-01-01. The two conversions follow the era arithmetic of
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years that begin in March, eras of 400 years.
 */
#include "base/calendar.h"
#include <stdio.h>
#include <stdlib.h>

hs_day hs_day_from(int y, int m, int d) {
  y -= m <= 2;
  int era = (y >= 0 ? y : y - 399) / 400;
  int yoe = y - era * 400;
  int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

void hs_day_split(hs_day day, int *y, int *m, int *d) {
  int z = day + 719468;
  int era = (z >= 0 ? z : z - 146096) / 146097;
  int doe = z - era * 146097;
  int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int mp = (5 * doy + 2) / 153;
  *d = doy - (153 * mp + 2) / 5 + 1;
  *m = mp + (mp < 10 ? 3 : -9);
  *y = yoe + era * 400 + (*m <= 2);
}

int hs_month_days(int y, int m) {
  static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  return m == 2 && leap ? 29 : days[m - 1];
}

int hs_weekday(hs_day day) { return (int)((((int64_t)day + 3) % 7 + 7) % 7); }

char *hs_day_iso(hs_day day, char *out) {
  int y, m, d;
  hs_day_split(day, &y, &m, &d);
  snprintf(out, 16, "%04d-%02d-%02d", y, m, d);
  return out;
}

static bool digits(const char **s, int n, int *out) {
  *out = 0;
  for (int i = 0; i < n; i++) {
    if ((*s)[i] < '0' || (*s)[i] > '9') return false;
    *out = *out * 10 + ((*s)[i] - '0');
  }
  *s += n;
  return true;
}

bool hs_days_parse(const char *s, hs_days *out) {
  int y, m = 0, d = 0;
  if (!s || !digits(&s, 4, &y)) return false;
  if (*s == '-' && (s++, !digits(&s, 2, &m) || m < 1 || m > 12)) return false;
  if (m && *s == '-' && (s++, !digits(&s, 2, &d) || d < 1 || d > hs_month_days(y, m))) return false;
  if (*s && !(d && (*s == 'T' || *s == ' '))) return false;
  out->from = hs_day_from(y, m ? m : 1, d ? d : 1);
  out->to = d ? out->from : m ? hs_day_from(y, m, hs_month_days(y, m)) : hs_day_from(y, 12, 31);
  return true;
}

char *hs_days_iso(hs_days days, char *out) {
  char from[16] = "..", to[16] = "..";
  bool open_from = days.from == HS_DAY_MIN, open_to = days.to == HS_DAY_MAX;
  out[0] = 0;
  if (open_from && open_to) return out;
  if (!open_from) hs_day_iso(days.from, from);
  if (!open_to) hs_day_iso(days.to, to);
  int y, m, d;
  if (!open_from && !open_to) {
    hs_day_split(days.from, &y, &m, &d);
    if (days.from == days.to) return strcpy(out, from);
    if (d == 1 && days.to == hs_day_from(y, m, hs_month_days(y, m))) return memcpy(out, from, 7), out[7] = 0, out;
    if (d == 1 && m == 1 && days.to == hs_day_from(y, 12, 31)) return memcpy(out, from, 4), out[4] = 0, out;
  }
  snprintf(out, 40, "%s/%s", from, to);
  return out;
}

char *hs_days_iso_likely(hs_days days, char *out) {
  char from[16], to[16];
  snprintf(out, 40, "%s~/%s", hs_day_iso(days.from, from), hs_day_iso(days.to, to));
  return out;
}
