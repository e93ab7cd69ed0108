/*
 * Values: what a number says. Numbers are read from digits and words with their scale ("2.4 million", "two dozen"); what
 * stands around them makes them money ("$2m", "2 million US dollars"), percentages, ages ("the 61-year-old", "Lee, 61,",
 * "aged 61"), quantities with a unit ("11 km") or plain counts, whose unit is the lemma of what is counted ("12 people").
 * Ordinals keep their rank. Numbers of dates are left to the time room.
 */
#include "name/naming.h"
#include <stdlib.h>

static bool is(const hs_article *a, uint32_t t, uint32_t end, const char *word) {
  const char *s = t < end ? hs_norm(a, t) : NULL;
  return s && strcmp(s, word) == 0;
}

/* Digits with separators: "2,400", "2.4". */
static bool read_digits(const char *s, double *out) {
  char plain[32];
  size_t n = 0;
  bool point = false;
  if (*s < '0' || *s > '9') return false;
  for (; *s; s++) {
    if (*s == ',' && s[1] >= '0' && s[1] <= '9' && !point) continue;
    if (*s == '.' && !point) point = true;
    else if (*s < '0' || *s > '9') return false;
    if (n + 1 == sizeof plain) return false;
    plain[n++] = *s;
  }
  plain[n] = 0;
  /* No strtod: its decimal point is the locale's. */
  double v = 0, place = 1;
  for (const char *p = plain; *p; p++) {
    if (*p == '.') place = 0.1;
    else if (place == 1) v = v * 10 + (*p - '0');
    else v += place * (*p - '0'), place /= 10;
  }
  *out = v;
  return true;
}

static bool read_word(const hs_article *a, uint32_t t, const char *kind, double *out) {
  const char *s = hs_norm(a, t), *k = hs_lex_get(&hs_lex_numbers, s, 1);
  return k && strcmp(k, kind) == 0 && read_digits(hs_lex_get(&hs_lex_numbers, s, 0), out);
}

/* "a million", "half a million": no number word stands in front of the scale. @return token behind it, or t */
static uint32_t read_scaled(const hs_article *a, uint32_t t, uint32_t end, double *value) {
  bool half = is(a, t, end, "half");
  uint32_t at = t + half;
  if (!is(a, at, end, "a") || at + 1 >= end || !read_word(a, at + 1, "scale", value)) return t;
  if (half) *value /= 2;
  return at + 2;
}

/* A number at t and the scale words behind it. @return token behind it, or t */
static uint32_t read_number(const hs_article *a, uint32_t t, uint32_t end, double *value) {
  double v, scale;
  uint32_t at = t;
  const char *s = hs_norm(a, t);
  if (s && (at = read_scaled(a, t, end, value)) > t) return at;
  if (!s || !(read_digits(s, &v) || (a->tokens.upos[t] == HS_U_NUM && read_word(a, t, "unit", &v)))) return t;
  at++;
  if (at + 1 < end && a->tokens.xpos[at] == HS_X_HYPH && v >= 20 && read_word(a, at + 1, "unit", &scale) && scale < 10) v += scale, at += 2;
  while (at < end && read_word(a, at, "scale", &scale)) v *= scale, at++;
  *value = v;
  return at;
}

typedef struct reading { uint32_t beg, end; double value; hs_type type; hs_str unit; const char *rule; } reading;

/* "$", "US$", "EUR" in front of an amount; a word in small letters belongs to what stands before it. */
static uint32_t sign_before(const hs_article *a, uint32_t t) {
  const char *s = hs_norm(a, t), *text = a->text + a->tokens.span[t].beg;
  size_t n = s ? strlen(s) : 0;
  if (!n) return HS_NONE;
  bool sign = s[n - 1] < 'a' || s[n - 1] > 'z', code = n == 3 && text[0] >= 'A' && text[0] <= 'Z' && text[2] >= 'A' && text[2] <= 'Z';
  return sign || code ? hs_lex_find(&hs_lex_currencies, s, n) : HS_NONE;
}

/* "euros", "Danish kroner"; a demonym may stand in front of any ("US dollars"). @return its row and the token behind it */
static uint32_t word_behind(const hs_article *a, uint32_t t, uint32_t end, uint32_t *behind) {
  uint32_t n, row = t < end ? hs_lex_longest(&hs_lex_currencies, a, t, end, false, &n) : HS_NONE;
  if (row == HS_NONE && t + 1 < end && hs_lex_has(&hs_lex_demonyms, hs_norm(a, t))) row = hs_lex_longest(&hs_lex_currencies, a, ++t, end, false, &n);
  if (row != HS_NONE) *behind = t + n;
  return row;
}

static bool money(hs_article *a, hs_range r, reading *v) {
  uint32_t row = v->beg > r.beg ? sign_before(a, v->beg - 1) : HS_NONE;
  if (row != HS_NONE) v->beg--;
  else row = word_behind(a, v->end, r.end, &v->end);
  if (row == HS_NONE) return false;
  v->type = HS_MONEY;
  v->unit = hs_art_intern(a, hs_lex_cell(&hs_lex_currencies, row, 0));
  v->rule = "currency";
  return true;
}

static bool percent(hs_article *a, hs_range r, reading *v) {
  uint32_t n = is(a, v->end, r.end, "%") || is(a, v->end, r.end, "percent") ? 1 : is(a, v->end, r.end, "per") && is(a, v->end + 1, r.end, "cent") ? 2 : 0;
  if (!n) return false;
  v->end += n;
  v->type = HS_PERCENT;
  v->unit = hs_art_intern(a, "%");
  v->rule = "percent";
  return true;
}

static bool age(hs_naming *n, hs_range r, reading *v) {
  const hs_article *a = n->a;
  if (v->value < 0 || v->value > 120 || v->value != (double)(int)v->value) return false;
  uint32_t t = v->end;
  if (t < r.end && a->tokens.xpos[t] == HS_X_HYPH) t++;
  if (is(a, t, r.end, "year") || is(a, t, r.end, "years")) {
    uint32_t old = t + 1 < r.end && a->tokens.xpos[t + 1] == HS_X_HYPH ? t + 2 : t + 1;
    if (!is(a, old, r.end, "old")) return false;
    v->end = old + 1;
    v->rule = "years old";
  } else if (v->beg > r.beg && (is(a, v->beg - 1, r.end, "aged") || is(a, v->beg - 1, r.end, "age"))) {
    v->rule = "aged";
  } else {
    /* "Ann Lee, 61, said" */
    bool closed = v->end >= r.end || a->tokens.upos[v->end] == HS_U_PUNCT;
    uint32_t name = v->beg > r.beg + 1 && is(a, v->beg - 1, r.end, ",") ? n->name_at[v->beg - 2] : HS_NONE;
    if (!closed || v->value < 3 || name == HS_NONE || n->mentions.row[name].type != HS_PERSON) return false;
    v->rule = "behind a name";
  }
  v->type = HS_AGE;
  v->unit = hs_art_intern(n->a, "year");
  return true;
}

static bool quantity(hs_article *a, hs_range r, reading *v) {
  uint32_t t = v->end < r.end && a->tokens.xpos[v->end] == HS_X_HYPH ? v->end + 1 : v->end, n;
  uint32_t row = t < r.end ? hs_lex_longest(&hs_lex_measures, a, t, r.end, false, &n) : HS_NONE;
  if (row == HS_NONE) return false;
  v->end = t + n;
  v->type = HS_QUANTITY;
  v->unit = hs_art_intern(a, hs_lex_cell(&hs_lex_measures, row, 0));
  v->rule = "unit";
  return true;
}

/* A plain number counts only what it modifies; a number that hangs on a name is a date's, a street's, a flight's. */
static bool count(hs_article *a, reading *v) {
  uint32_t head = a->tokens.head[v->beg], last = v->end - 1;
  for (uint32_t t = v->beg; t <= last; t++)
    if (a->tokens.head[t] != HS_NONE && (a->tokens.head[t] < v->beg || a->tokens.head[t] > last)) head = a->tokens.head[t];
  bool counted = head != HS_NONE && head > last && a->tokens.upos[head] == HS_U_NOUN;
  if (!counted && a->tokens.upos[v->beg] != HS_U_NUM) return false;
  if (!counted && v->value >= 1000 && v->value < 2200 && v->end == v->beg + 1) return false;      /* a year */
  if (head != HS_NONE && a->tokens.upos[head] == HS_U_PROPN) return false;
  v->type = HS_NUMBER;
  v->unit = counted ? a->tokens.lemma[head] : 0;
  v->rule = counted ? "count" : "number";
  return true;
}

static void put(hs_naming *n, const reading *v) {
  hs_mention *m = hs_mention_add(n->a, &n->mentions, (hs_range){v->beg, v->end}, v->end - 1, v->type, HS_VALUE, v->rule, 0.9f);
  m->value = v->value;
  m->unit = v->unit;
  for (uint32_t t = v->beg; t < v->end; t++) n->value_at[t] = n->mentions.n - 1;
}

/* "21st". */
static bool ordinal_digits(const char *s, double *v) {
  char digits[16];
  size_t len = s ? strspn(s, "0123456789") : 0;
  if (!len || len >= sizeof digits) return false;
  if (strcmp(s + len, "st") != 0 && strcmp(s + len, "nd") != 0 && strcmp(s + len, "rd") != 0 && strcmp(s + len, "th") != 0) return false;
  memcpy(digits, s, len);
  digits[len] = 0;
  return read_digits(digits, v);
}

/* An adjective, or what a verb says of its subject ("came third"); "First, ..." and "he first said" order nothing. */
static bool ordinal_word(const hs_article *a, uint32_t t, double *v) {
  uint8_t u = a->tokens.upos[t];
  uint32_t head = a->tokens.head[t];
  bool behind_verb = u == HS_U_ADV && head != HS_NONE && head < t && a->tokens.upos[head] == HS_U_VERB;
  return (u == HS_U_ADJ || behind_verb) && read_word(a, t, "ordinal", v);
}

/* @return token behind it, or t */
static uint32_t ordinal(hs_naming *n, uint32_t t, uint32_t end) {
  const hs_article *a = n->a;
  double v, tens;
  uint32_t last = t;
  if (!ordinal_digits(hs_norm(a, t), &v) && !ordinal_word(a, t, &v)) {
    /* "twenty-first" */
    last = t + 2;
    if (last >= end || a->tokens.xpos[t + 1] != HS_X_HYPH || !read_word(a, t, "unit", &tens) || tens < 20 || !read_word(a, last, "ordinal", &v) || v >= 10) return t;
    v += tens;
  }
  if (a->tokens.head[last] != HS_NONE && a->tokens.upos[a->tokens.head[last]] == HS_U_PROPN) return t;
  put(n, &(reading){t, last + 1, v, HS_ORDINAL, 0, "ordinal"});
  return last + 1;
}

void hs_values_find(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    for (uint32_t t = r.beg; t < r.end; t++) {
      if (n->name_at[t] != HS_NONE) continue;
      uint32_t behind = ordinal(n, t, r.end);
      if (behind > t) {
        t = behind - 1;
        continue;
      }
      reading v = {.beg = t};
      v.end = read_number(a, t, r.end, &v.value);
      if (v.end == t) continue;
      if (money(a, r, &v) || percent(a, r, &v) || age(n, r, &v) || quantity(a, r, &v) || count(a, &v)) {
        put(n, &v);
        t = v.end - 1;
      }
    }
  }
}
