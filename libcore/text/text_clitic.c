/*
 * Where one written word is several syntactic ones.
 *
 *   - clitics behind their apostrophe, any number of them: couldn't've -> could n't 've
 *   - an "a" written on to one: I'ma -> I 'm a
 *   - contractions.lex, at its places, where the neighbours allow it: cannot -> can not
 *
 * "its", "your" and "ur" stand for "it's" and "you're" where the neighbours say so (clitic_signs.lex): the next word has to
 * be one that no possessive has behind it, and where some have, a clause has to begin in front. Only text in one case is
 * asked ("ITS NOT", "its not"; in "its Not" the next word is a title). Bounded look-ahead.
 * Example: `if its hard to say` -> it s, `its hard core`, `of its own` -> its
 */
#include "text/text_room.h"

enum { MAX_LETTERS = 20, MAX_BLANKS = 2 };

static bool blank_at(const hs_scan *c, uint32_t at, uint32_t *n) {
  return at < c->end && hs_class_at(c->s, at, c->end, n) == HS_CP_BLANK;
}

/* Bytes of the clitic that [beg, end) ends with: n't, 's, 'm, 'd, 're, 've, 'll; 0 for none. */
static uint32_t clitic(const char *s, uint32_t beg, uint32_t end) {
  static const char *const after[] = {"s", "m", "d", "re", "ve", "ll", "t"};
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
    uint32_t n = (uint32_t)strlen(after[i]), at = end - n;
    if (end - beg < n + 2) continue;
    bool same = true;
    for (uint32_t k = 0; k < n; k++) same &= (s[at + k] | 32) == after[i][k];
    if (!same) continue;
    uint32_t wide = at - beg >= 3 && memcmp(s + at - 3, "\xE2\x80\x99", 3) == 0 ? 3 : 1;
    if (wide == 1 && s[at - 1] != '\'' && s[at - 1] != '`') continue;
    at -= wide;
    if (*after[i] == 't') {
      if (at <= beg || (s[at - 1] | 32) != 'n') continue;
      at--;
    }
    return at > beg ? end - at : 0;
  }
  return 0;
}

/* "1990's", "80's": a decade, one word. */
static bool is_decade(const char *s, uint32_t beg, uint32_t end) {
  uint32_t n = 0;
  while (beg + n < end && s[beg + n] >= '0' && s[beg + n] <= '9') n++;
  return (n == 2 || n == 4) && s[beg + n - 1] == '0' && beg + n < end && (s[end - 1] | 32) == 's' && end - beg - n <= 4;
}

/* An article written on to "I'm" or "n't": "I'ma", "wasn'ta". */
static bool has_article(const char *s, uint32_t beg, uint32_t end) {
  if (end - beg < 4 || (s[end - 1] | 32) != 'a' || !clitic(s, beg, end - 1)) return false;
  char last = (char)(s[end - 2] | 32);
  return last == 't' || (last == 'm' && (s[beg] | 32) == 'i' && end - beg <= 6);
}

static uint32_t clitic_cuts(const char *s, uint32_t beg, uint32_t end, uint32_t *cut) {
  uint32_t found[HS_MAX_CUTS], n = 0;
  if (is_decade(s, beg, end)) return 0;
  if (has_article(s, beg, end)) found[n++] = --end;
  for (uint32_t k; n < HS_MAX_CUTS - 1 && (k = clitic(s, beg, end)) > 0;) found[n++] = end -= k;
  for (uint32_t i = 0; i < n; i++) cut[i] = found[n - 1 - i];
  return n;
}

/* ---- neighbours */

typedef enum { SMALL, CAPITALS, ANY_CASE } letters;

static bool letter_in(char ch, letters of) {
  return (of != CAPITALS && ch >= 'a' && ch <= 'z') || (of != SMALL && ch >= 'A' && ch <= 'Z');
}

/* The word behind a blank at `at`, if it is written in such letters and stands free: its end, `key` folded. Else 0. */
static uint32_t next_word(const hs_scan *c, uint32_t at, letters of, char key[MAX_LETTERS + 1]) {
  uint32_t n = 0, len = 0;
  for (int i = 0; i < MAX_BLANKS && blank_at(c, at, &n); i++) at += n;
  if (!n) return 0;
  for (; at < c->end && letter_in(c->s[at], of) && len < MAX_LETTERS; at++) key[len++] = (char)(c->s[at] | 32);
  key[len] = 0;
  if (!len || (at < c->end && c->s[at] == '-')) return 0;
  int class = hs_class_at(c->s, at, c->end, &n);
  return class == HS_CP_BLANK || class == HS_CP_OTHER ? at : 0;
}

static bool in_list(const char *list, const char *word) {
  size_t n = strlen(word);
  for (const char *p = list; (p = strstr(p, word)) != NULL; p++)
    if ((p == list || p[-1] == ' ') && (p[n] == ' ' || !p[n])) return true;
  return false;
}

typedef enum { FRONT_OTHER, FRONT_CLAUSE, FRONT_CASE } front;

/* What stands in front of the word that is about to be emitted. */
static front what_stands_in_front(const hs_scan *c) {
  const hs_piece *p = c->out->n ? &c->out->row[c->out->n - 1] : NULL;
  if (!p || p->span.beg < c->beg || !(p->flags & HS_PIECE_WORD)) return FRONT_CLAUSE;
  char key[4 * MAX_LETTERS + 4];
  size_t n = p->span.end - p->span.beg;
  n = n <= MAX_LETTERS ? hs_text_fold(c->s + p->span.beg, n, key, sizeof key) : 0;
  uint32_t row = n ? hs_lex_find(&hs_lex_clitic_signs, key, n) : HS_NONE;
  const char *kind = row == HS_NONE ? "" : hs_lex_cell(&hs_lex_clitic_signs, row, 1);
  return strcmp(kind, "clause") == 0 ? FRONT_CLAUSE : strcmp(kind, "case") == 0 ? FRONT_CASE : FRONT_OTHER;
}

/* Nothing that an adjective before `at` could describe follows: a mark, the end, or one of the listed words. */
static bool nothing_to_describe(const hs_scan *c, uint32_t at, letters of) {
  char key[MAX_LETTERS + 1];
  if (at >= c->end || strchr(".!?)", c->s[at])) return true;
  if (!next_word(c, at, of, key) || in_list("and or", key)) return false;
  uint32_t row = hs_lex_find(&hs_lex_clitic_signs, key, strlen(key));
  return row != HS_NONE && !strchr(hs_lex_cell(&hs_lex_clitic_signs, row, 0), '+');
}

/* Does a possessive that ends at `end` stand for a pronoun and the verb `verb` ("is", "are")? */
static bool stands_for_clause(const hs_scan *c, uint32_t end, letters of, const char *verb) {
  char key[MAX_LETTERS + 1];
  uint32_t at = next_word(c, end, of, key), row = at ? hs_lex_find(&hs_lex_clitic_signs, key, strlen(key)) : HS_NONE;
  if (row == HS_NONE) return false;
  const char *next = hs_lex_cell(&hs_lex_clitic_signs, row, 0);
  size_t n = strcspn(next, "?+");
  if (!n || (strncmp(next, "be", n) != 0 && strncmp(next, verb, n) != 0)) return false;
  front before = what_stands_in_front(c);
  if (before == FRONT_CASE || (strchr(next, '?') && before != FRONT_CLAUSE)) return false;
  return !strchr(next, '+') || nothing_to_describe(c, at, of);
}

/* Do the neighbours of a listed contraction allow it? `asked` as in contractions.lex. */
static bool neighbours_allow(const hs_scan *c, uint32_t end, bool upper, const char *asked) {
  char key[MAX_LETTERS + 1];
  if (!*asked) return true;
  if (*asked == '=') return stands_for_clause(c, end, upper ? CAPITALS : SMALL, asked + 1);
  if (*asked == '!') return !next_word(c, end, ANY_CASE, key) || !in_list(asked + 1, key);
  return next_word(c, end, ANY_CASE, key) && in_list(asked, key);
}

static uint32_t listed_cuts(const hs_scan *c, uint32_t beg, uint32_t end, uint32_t *cut) {
  char key[12];
  uint32_t n = end - beg, k = 0;
  if (n < 2 || n > sizeof key) return 0;
  bool upper = true;
  for (uint32_t i = 0; i < n; i++) {
    char ch = c->s[beg + i];
    upper &= ch >= 'A' && ch <= 'Z';
    key[i] = (char)(ch >= 'A' && ch <= 'Z' ? ch | 32 : ch);
  }
  uint32_t row = hs_lex_find(&hs_lex_contractions, key, n);
  if (row == HS_NONE) return 0;
  const char *asked = hs_lex_cell(&hs_lex_contractions, row, 1);
  if ((upper && n < 4 && !*asked) || !neighbours_allow(c, end, upper, asked)) return 0;
  for (const char *p = hs_lex_cell(&hs_lex_contractions, row, 0); *p && k < HS_MAX_CUTS; p += *p == ',') {
    uint32_t offset = 0;
    while (*p >= '0' && *p <= '9') offset = offset * 10 + (uint32_t)(*p++ - '0');
    cut[k++] = beg + offset;
  }
  return k;
}

uint32_t hs_scan_clitics(const hs_scan *c, uint32_t beg, uint32_t end, uint32_t *cut) {
  uint32_t n = clitic_cuts(c->s, beg, end, cut);
  return n ? n : listed_cuts(c, beg, end, cut);
}
