/*
 * The article's own day where the article or its address says so outright. In order of trust:
 *
 *     metadata (set by the reader)  >  "Published ..." line  >  address /2015/09/24/  >  dateline  >  date line of its own
 *
 * A date line is a short paragraph near the top that holds a full date and otherwise only names, a clock time and the
 * words of datelines.lex; an "Updated" line counts when there is no other. A dateline stands at the head of a paragraph, behind a
 * place in capitals and before a dash or bracket, or in brackets at the beginning of the text. Dates in page furniture and in sentences (captions) never decide: a
 * sentence has lower-case words that are in no list. Where two sources differ by more than a day a note says so.
 *
 * Example: "PORTVALE, Nov. 4, 2021 (Coast News) - The harbour ..." gives 2021-11-04.
 * Limits: a dateline without a year only helps to infer (infer.c); addresses with the day alone are not read.
 */
#include "read/read.h"
#include "time/time_form.h"

extern const hs_lex hs_lex_datelines;

enum { TOP = 8, LINE = 120, HEAD = 80 };

typedef struct evidence { hs_day day; hs_span span; const char *why; int trust; } evidence;

static bool full_date(const hs_timex *t, hs_day *day) {
  hs_form f = hs_form_unpack(t->part);
  if (f.op != OP_POINT || f.extra || f.bound || f.a.twice || f.a.year < 1500 || !f.a.month || !f.a.mday || f.a.mday > hs_month_days(f.a.year, f.a.month)) return false;
  *day = hs_day_from(f.a.year, f.a.month, f.a.mday);
  return true;
}

/* ---- the address */

static int digits_at(const char *s, int n) {
  int value = 0;
  for (int i = 0; i < n; i++) {
    if (s[i] < '0' || s[i] > '9') return -1;
    value = value * 10 + (s[i] - '0');
  }
  return s[n] >= '0' && s[n] <= '9' ? -1 : value;
}

/* /2015/09/24/, /2015-09-24, /20150924 */
static bool date_in_address(const char *url, hs_day *day) {
  for (const char *s = url; s && *s; s++) {
    if (s != url && s[-1] >= '0' && s[-1] <= '9') continue;
    int y = digits_at(s, 4), m, d;
    if (y >= 1990 && y < 2100 && (s[4] == '/' || s[4] == '-')) {
      m = digits_at(s + 5, 2);
      d = m > 0 && s[7] == s[4] ? digits_at(s + 8, 2) : -1;
    } else {
      int all = digits_at(s, 8);
      if (all < 0) continue;
      y = all / 10000, m = all / 100 % 100, d = all % 100;
    }
    if (y < 1990 || y >= 2100 || m < 1 || m > 12 || d < 1 || d > hs_month_days(y, m)) continue;
    return *day = hs_day_from(y, m, d), true;
  }
  return false;
}

/* ---- lines of the text */

/* What kind of line surrounds the date: NULL if it is a sentence; "" for names only. */
static const char *line_kind(const hs_article *a, const hs_timex *t, hs_span line) {
  const char *kind = "";
  for (uint32_t i = line.beg; i < line.end;) {
    if (i >= t->span.beg && i < t->span.end) { i = t->span.end; continue; }
    char word[24];
    uint32_t beg = i;
    size_t n = 0;
    for (; i < line.end && (((a->text[i] | 32) >= 'a' && (a->text[i] | 32) <= 'z') || (unsigned char)a->text[i] >= 0x80); i++)
      if (n + 1 < sizeof word) word[n++] = (char)(a->text[i] >= 'A' && a->text[i] <= 'Z' ? a->text[i] + 32 : a->text[i]);
    word[n] = 0;
    if (i == beg) { i++; continue; }
    const char *listed = hs_lex_get(&hs_lex_datelines, word, 0);
    if (listed && strcmp(listed, "other") == 0) return NULL;
    if (listed && (strcmp(listed, "published") == 0 || (strcmp(listed, "updated") == 0 && !*kind))) kind = listed;
    if (!listed && a->text[beg] >= 'a' && a->text[beg] <= 'z') return NULL;
  }
  return kind;
}

/* Capitals before the date, a dash or bracket behind it. */
static bool is_dateline(const hs_article *a, const hs_timex *t, hs_span line) {
  if (t->span.beg - line.beg > HEAD || t->span.beg == line.beg) return false;
  uint32_t capitals = 0;
  for (uint32_t i = line.beg; i < t->span.beg; i++) {
    if (a->text[i] >= 'A' && a->text[i] <= 'Z') capitals++;
    if (a->text[i] == '.' && i + 2 < t->span.beg && a->text[i + 2] >= 'a' && a->text[i + 2] <= 'z') return false;
  }
  if (capitals < 3 || a->text[line.beg] < 'A' || a->text[line.beg] > 'Z' || a->text[line.beg + 1] < 'A' || a->text[line.beg + 1] > 'Z') return false;
  uint32_t i = t->span.end;
  while (i < line.end && (a->text[i] == ' ' || a->text[i] == ',')) i++;
  return i < line.end && (a->text[i] == '(' || a->text[i] == '-' || a->text[i] == '/' || (unsigned char)a->text[i] == 0xE2);
}

/* "(Tue, 3 May 2022) This morning ..." at the very beginning */
static bool in_bracket(const hs_article *a, const hs_timex *t, hs_span line) {
  char open = t->span.beg == line.beg + 1 ? a->text[line.beg] : 0, close = t->span.end < line.end ? a->text[t->span.end] : 0;
  return (open == '(' && close == ')') || (open == '[' && close == ']');
}

static void weigh(evidence *best, evidence e, hs_article *a) {
  if (best->trust && (e.day > best->day + 1 || e.day < best->day - 1)) {
    char one[16], other[16];
    hs_note_add(a, "published", e.span, "two dates of publication: %s (%s) and %s (%s)", hs_day_iso(best->day, one), best->why, hs_day_iso(e.day, other), e.why);
  }
  if (e.trust > best->trust) *best = e;
}

static void look_at_lines(hs_article *a, evidence *best) {
  uint32_t n_top = a->paragraphs.n < TOP ? a->paragraphs.n : TOP;
  for (uint32_t i = 0, p = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    while (p < n_top && a->paragraphs.row[p].span.end <= t->span.beg) p++;
    if (p == n_top) break;
    hs_span line = a->paragraphs.row[p].span;
    hs_day day;
    if (!full_date(t, &day) || hs_in_furniture(a, t->span)) continue;
    if (is_dateline(a, t, line) || (p <= 1 && in_bracket(a, t, line))) { weigh(best, (evidence){day, t->span, "dateline", 3}, a); continue; }
    if (line.end - line.beg > LINE) continue;
    const char *kind = line_kind(a, t, line);
    if (!kind) continue;
    bool published = strcmp(kind, "published") == 0, updated = strcmp(kind, "updated") == 0;
    if (updated && best->trust > 1) continue;
    evidence e = {day, t->span, "date line", 2};
    if (published) e.why = "line that says when it was published", e.trust = 5;
    if (updated) e.why = "line that says when it was updated", e.trust = 1;
    weigh(best, e, a);
  }
}

bool hs_published_twice(const hs_article *a, hs_day day[2], uint32_t *timex) {
  uint32_t n_top = a->paragraphs.n < TOP ? a->paragraphs.n : TOP;
  for (uint32_t i = 0, p = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    hs_form f = hs_form_unpack(t->part);
    while (p < n_top && a->paragraphs.row[p].span.end <= t->span.beg) p++;
    if (p == n_top) return false;
    hs_span line = a->paragraphs.row[p].span;
    if (f.op != OP_POINT || !f.a.twice || f.a.year < 1500 || line.end - line.beg > LINE || hs_in_furniture(a, t->span)) continue;
    const char *kind = line_kind(a, t, line);
    if (!kind || strcmp(kind, "published") != 0) continue;
    hs_day one = hs_day_from(f.a.year, f.a.month, f.a.mday), two = hs_day_from(f.a.year, f.a.mday, f.a.month);
    day[0] = one < two ? one : two;
    day[1] = one < two ? two : one;
    return *timex = i, true;
  }
  return false;
}

/* Before the first newspapers, or centuries ahead: a slip of a program that wrote the metadata. */
static bool absurd(hs_days d) { return d.to < hs_day_from(1600, 1, 1) || d.from > hs_day_from(2200, 1, 1); }

void hs_published_find(hs_article *a) {
  evidence best = {0};
  if (a->published.how == HS_GIVEN && absurd(a->published.days)) {
    hs_note_add(a, "published", (hs_span){0, 0}, "no newspaper has the date %s", hs_strtab_get(a->strings, a->published.value) ? hs_strtab_get(a->strings, a->published.value) : "it was given");
    a->published = (hs_published){.how = HS_UNKNOWN, .days = HS_DAYS_UNKNOWN};
  }
  bool given = a->published.how == HS_GIVEN;
  if (given && a->published.days.from == a->published.days.to) best = (evidence){a->published.days.from, {0, 0}, "metadata", 6};
  if (given && !best.trust) return;
  hs_day day;
  if (a->url && date_in_address(hs_strtab_get(a->strings, a->url), &day)) weigh(&best, (evidence){day, {0, 0}, "address of the page", 4}, a);
  look_at_lines(a, &best);
  if (given || !best.trust) return;
  char iso[16];
  a->published = (hs_published){HS_GIVEN, hs_art_intern(a, hs_day_iso(best.day, iso)), {best.day, best.day}, hs_art_intern(a, best.why), best.span};
}
