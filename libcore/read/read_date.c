/*
 * Dates of publication as feeds and pages write them, made ISO 8601: "Mon, 14 Sep 2015 10:00:00 GMT", "September 14,
 * 2015", "14th Sept. 2015", "2015/09/14", "20150914", "14.9.2015", "September 2015". Read from left to right: a month's
 * name, a number of four digits (the year), the first number of one or two digits (the day); what follows a colon is a
 * clock. Numbers alone are taken only where one order fits: 14/9/2015 and 9/14/2015, but not 9/10/2015.
 */
#include "read/read_room.h"

typedef struct parts { int number[3], n, year_at, month; } parts;

static bool is_digit(char ch) { return ch >= '0' && ch <= '9'; }
static bool is_alpha(char ch) { return (ch | 32) >= 'a' && (ch | 32) <= 'z'; }

/* 1 to 12 for a month's name or an abbreviation of at least three letters; 0 for any other word. */
static int month_of(const char *s, size_t n) {
  static const char *const names[] = {"january", "february", "march",     "april",   "may",      "june",
                                      "july",    "august",   "september", "october", "november", "december"};
  for (int m = 0; n >= 3 && m < 12; m++) {
    size_t i = 0;
    while (i < n && (s[i] | 32) == names[m][i]) i++;
    if (i == n) return m + 1;
  }
  return 0;
}

static parts take_apart(const char *s) {
  parts p = {.year_at = -1};
  while (*s && p.n < 3) {
    size_t n = 0;
    if (is_digit(*s)) {
      int value = 0;
      for (; is_digit(s[n]); n++) value = n < 8 ? value * 10 + (s[n] - '0') : value;
      if (s[n] == ':') break;
      if (n == 4) p.year_at = p.n;
      else if (n > 2) break;
      p.number[p.n++] = value;
    } else if (is_alpha(*s)) {
      while (is_alpha(s[n])) n++;
      int month = month_of(s, n);
      if (month && !p.month) p.month = month;
    } else {
      n = 1;
    }
    s += n;
  }
  return p;
}

static bool compose(int year, int month, int day, hs_days *out) {
  char iso[32];
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 0 || day > 31) return false;
  if (day) snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
  else snprintf(iso, sizeof iso, "%04d-%02d", year, month);
  return hs_days_parse(iso, out);
}

bool hs_read_published(const char *s, hs_days *out) {
  if (hs_days_parse(s, out)) return true;
  size_t digits = strspn(s, "0123456789");
  if (digits == 8 && !is_alpha(s[8])) {
    int all = 0;
    for (int i = 0; i < 8; i++) all = all * 10 + (s[i] - '0');
    return compose(all / 10000, all / 100 % 100, all % 100, out);
  }
  parts p = take_apart(s);
  if (p.year_at < 0) return false;
  int year = p.number[p.year_at];
  if (p.month && p.year_at < 2) return compose(year, p.month, p.year_at == 1 ? p.number[0] : p.n > 1 ? p.number[1] : 0, out);
  if (p.month) return false;
  if (p.n == 3 && p.year_at == 0) return compose(year, p.number[1], p.number[2], out);
  if (p.n < 3 || p.year_at != 2 || (p.number[0] <= 12 && p.number[1] <= 12 && p.number[0] != p.number[1])) return false;
  return p.number[0] > 12 ? compose(year, p.number[1], p.number[0], out) : compose(year, p.number[0], p.number[1], out);
}
