/*
 * Page furniture: lines and brackets that belong to the page and not to the story. They stay in the text; their spans
 * are marked, so that later rooms can leave them out.
 *
 * A line is furniture if furniture.lex says so by its words (whole line, first words, a label before a colon), if it is
 * a picture's name alone ("AnnLee", "pier-2.jpg"), or if it has the shape of a photo credit: capitalised names joined by
 * slashes, one of them an agency or outlet or with an initial, no stop at the end ("Ann B. Lee/Agency"). In longer lines,
 * brackets that begin like a credit ("(Photo by ...)") and a credit behind the last stop are marked alone. A plain
 * "(Agency)" is left: it is a dateline's source.
 *
 * Words are compared lower-case, without punctuation, one space between. One pass; look-ahead is bounded.
 */
#include "read/read_room.h"

enum { MAX_WORDS = 24, MAX_LINE = 240, MAX_BRACKET = 160, MAX_CREDIT = 80, MAX_START_WORDS = 14 };

typedef struct words {
  char key[MAX_LINE + 8];            /* lower case, joined by single spaces */
  uint32_t end[MAX_WORDS];           /* of each word in `key` */
  bool colon[MAX_WORDS];             /* a colon stands behind it */
  uint32_t n;
  bool all;                          /* nothing was cut off */
} words;

typedef HS_VEC(hs_span) spans;

static bool is_letter(char ch) { return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (unsigned char)ch >= 0x80; }
static bool in_word(char ch) { return is_letter(ch) || (ch >= '0' && ch <= '9') || ch == '\'' || ch == '&'; }

static void split_words(const char *s, size_t n, words *out) {
  *out = (words){.all = true};
  uint32_t len = 0;
  for (size_t i = 0; i < n;) {
    if (!in_word(s[i])) {
      if (s[i] == ':' && out->n) out->colon[out->n - 1] = true;
      i++;
      continue;
    }
    if (out->n == MAX_WORDS || len + 2 >= MAX_LINE) {
      out->all = false;
      return;
    }
    if (out->n) out->key[len++] = ' ';
    for (; i < n && in_word(s[i]) && len < MAX_LINE; i++) out->key[len++] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
    out->end[out->n++] = len;
  }
}

/* Kind of the first `k` words: 'l'ine, 's'tart, 'c'olon label, 'p'hoto credit, 'a'gency; 0 if not listed. */
static char kind_of(const words *w, uint32_t k) {
  uint32_t row = hs_lex_find(&hs_lex_furniture, w->key, w->end[k - 1]);
  return row == HS_NONE ? 0 : *hs_lex_cell(&hs_lex_furniture, row, 0);
}

static bool begins_like_credit(const char *s, size_t n) {
  words w;
  split_words(s, n, &w);
  for (uint32_t k = 1; k <= w.n && k <= hs_lex_furniture.max_words; k++)
    if (kind_of(&w, k) == 'p') return true;
  return false;
}

static bool listed_line(const char *s, size_t n) {
  words w;
  split_words(s, n, &w);
  if (!w.n) return false;
  char last = s[n - 1];
  if (w.all && kind_of(&w, w.n) == 'l') return true;
  for (uint32_t k = 1; k <= w.n && k <= hs_lex_furniture.max_words; k++) {
    char kind = kind_of(&w, k);
    if (kind == 's' && w.all && w.n <= MAX_START_WORDS) return true;
    if (kind == 'c' && w.colon[k - 1] && w.n <= MAX_START_WORDS * 2) return true;
    if (kind == 'p' && w.all && w.n <= MAX_START_WORDS && (last != '.' || w.colon[k - 1])) return true;
  }
  return false;
}

/* ---- credits by their shape */

/* Is one of the last words of a part an agency ("Ann Lee, Agency", "via Agency") or the end of an outlet's name? */
static bool names_agency(const words *w) {
  for (uint32_t k = 0; k < w->n; k++) {
    uint32_t beg = k ? w->end[k - 1] + 1 : 0;
    uint32_t row = hs_lex_find(&hs_lex_furniture, w->key + beg, w->end[w->n - 1] - beg);
    if (row == HS_NONE) continue;
    char kind = *hs_lex_cell(&hs_lex_furniture, row, 0), also = *hs_lex_cell(&hs_lex_furniture, row, 1);
    if (kind == 'a' || ((kind == 'o' || also == 'o') && k > 0 && k + 1 == w->n)) return true;
  }
  return false;
}

/* A part of a credit between slashes: one to five capitalised words (particles may be small), stops behind initials. */
static bool credit_part(const char *s, size_t n, bool *agency, bool *initial) {
  words w;
  split_words(s, n, &w);
  if (!w.n || !w.all || w.n > 5) return false;
  *agency |= names_agency(&w);
  for (size_t i = 0; i < n; i++) {
    if (s[i] == '.' && i > 1 && in_word(s[i - 2]) && i + 1 < n) return false;
    *initial |= s[i] == '.' && i > 1 && s[i - 1] >= 'A' && s[i - 1] <= 'Z' && !in_word(s[i - 2]);
    if (!in_word(s[i]) && !strchr(" .-,()", s[i])) return false;
    if ((i && in_word(s[i - 1])) || !in_word(s[i]) || (s[i] >= 'A' && s[i] <= 'Z') || (unsigned char)s[i] >= 0x80) continue;
    size_t len = 0;
    while (i + len < n && in_word(s[i + len])) len++;
    if (len > 3) return false;
  }
  return true;
}

/* Names joined by slashes, an agency or outlet among them. `bare`: alone on its line, where an initial will do as well. */
static bool credit_shape(const char *s, size_t n, bool bare) {
  uint32_t parts = 0;
  bool agency = false, initial = false;
  if (n > MAX_CREDIT || n < 4 || s[n - 1] == '.' || s[n - 1] == ':') return false;
  for (size_t beg = 0; beg <= n; parts++) {
    const char *slash = memchr(s + beg, '/', n - beg);
    size_t end = slash ? (size_t)(slash - s) : n;
    if (!credit_part(s + beg, end - beg, &agency, &initial)) return false;
    beg = end + 1;
  }
  return parts >= 2 && parts <= 4 && (agency || (bare && initial));
}

/* A picture's name that was left behind, alone on its line: "AnnLee", "ferry_pier-2.jpg". */
static bool is_slug(const char *s, size_t n) {
  static const char *const endings[] = {".jpg", ".jpeg", ".png", ".gif", ".webp"};
  size_t run = 0;
  bool humps = false, upper = false;
  if (n < 6 || n > MAX_CREDIT) return false;
  for (size_t i = 0; i < n; i++) {
    if (!is_letter(s[i]) && !(s[i] >= '0' && s[i] <= '9') && s[i] != '_' && s[i] != '-' && s[i] != '.') return false;
    upper = s[i] >= 'A' && s[i] <= 'Z';
    humps |= upper && run >= 3 && n - i >= 3 && s[i + 1] >= 'a' && s[i + 1] <= 'z';
    run = is_letter(s[i]) && !upper ? run + 1 : upper;
  }
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    size_t k = strlen(endings[i]);
    if (n > k && memcmp(s + n - k, endings[i], k) == 0) return true;
  }
  return humps && !memchr(s, '.', n);
}

/* ---- lines */

static void mark(hs_article *a, spans *found, uint32_t beg, uint32_t end) {
  *hs_vec_push(a->arena, found) = (hs_span){beg, end};
}

static void mark_brackets(hs_article *a, spans *found, uint32_t beg, uint32_t end) {
  for (uint32_t i = beg; i < end; i++) {
    if (a->text[i] != '(' && a->text[i] != '[') continue;
    uint32_t max = end - i < MAX_BRACKET ? end : i + MAX_BRACKET, close = i + 1;
    while (close < max && !strchr("()[]", a->text[close])) close++;
    if (close == max || a->text[close] == '(' || a->text[close] == '[') continue;
    const char *s = a->text + i + 1;
    size_t n = close - i - 1;
    if (!begins_like_credit(s, n) && !credit_shape(s, n, false)) continue;
    mark(a, found, i, close + 1);
    i = close;
  }
}

/* A credit behind the last stop of a caption: "... in May. Agency/Ann Lee". */
static void mark_tail(hs_article *a, spans *found, uint32_t beg, uint32_t end) {
  uint32_t least = end - beg > MAX_CREDIT ? end - MAX_CREDIT : beg;
  if (found->n && found->row[found->n - 1].end > least) least = found->row[found->n - 1].end;
  if (!memchr(a->text + least, '/', end - least)) return;
  for (uint32_t i = least; i + 2 < end; i++) {
    if (!strchr(".!?\"'", a->text[i]) || a->text[i + 1] != ' ') continue;
    if (!credit_shape(a->text + i + 2, end - i - 2, false)) continue;
    mark(a, found, i + 2, end);
    return;
  }
}

static void mark_line(hs_article *a, spans *found, uint32_t beg, uint32_t end) {
  const char *s = a->text + beg;
  size_t n = end - beg;
  if (n <= MAX_LINE && (listed_line(s, n) || credit_shape(s, n, true) || is_slug(s, n))) {
    mark(a, found, beg, end);
    return;
  }
  mark_brackets(a, found, beg, end);
  mark_tail(a, found, beg, end);
}

void hs_furniture_find(hs_article *a) {
  spans found = {0};
  for (uint32_t at = 0; at < a->n_bytes;) {
    const char *nl = memchr(a->text + at, '\n', a->n_bytes - at);
    uint32_t end = nl ? (uint32_t)(nl - a->text) : a->n_bytes, beg = at, stop = end;
    while (beg < stop && (a->text[beg] == ' ' || a->text[beg] == '\t')) beg++;
    while (stop > beg && (a->text[stop - 1] == ' ' || a->text[stop - 1] == '\t' || a->text[stop - 1] == '\r')) stop--;
    if (stop > beg) mark_line(a, &found, beg, stop);
    at = end + 1;
    if (!nl) break;
  }
  hs_table_take(&a->furniture, &found);
}

bool hs_in_furniture(const hs_article *a, hs_span s) {
  uint32_t lo = 0, hi = a->furniture.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->furniture.row[mid].end < s.end) lo = mid + 1;
    else hi = mid;
  }
  return lo < a->furniture.n && a->furniture.row[lo].beg <= s.beg && s.end <= a->furniture.row[lo].end;
}
