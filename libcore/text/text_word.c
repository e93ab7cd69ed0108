/*
 * Words: from a letter or digit to where the word ends, then cut into syntactic words.
 *
 * A word runs over letters, digits and combining marks, and over these marks when both neighbours allow it:
 *   .  digits (3.5), acronyms (U.S., a.m.), abbreviations (Ph.D); behind the word if an abbreviation or initial keeps it
 *   ,:/  digits (1,000 10:30 12/05/2015), / in listed words (w/o) and days, but not in fractions (3 / 4)
 *   '  letters (O'Hara, don't)     -  listed prefixes (co-owner), numbers of three groups, telephone numbers; behind a
 *   letter or two that somebody broke off (th-)
 *   &  short capitals (AT&T)       _ *  letters (b_c, d*mn)       $  behind a currency's letters (US$)
 * Whether a stop belongs to the word is asked of abbreviations.lex and of what comes behind it (hs_look_ahead).
 *
 * Then it is cut where syntactic words meet (text_clitic.c) and before units behind numbers (10km: 10 km). The first
 * makes multiword tokens, the second does not, as in UD English.
 */
#include "text/text_room.h"

enum { MAX_FOLD = 24, MAX_GROUPS = 6, MAX_AHEAD = 64 };

/** A word while it grows. */
typedef struct word {
  uint32_t beg, end;
  uint32_t segment;     /* where the part behind the last inner dot begins */
  bool acronym;         /* all parts before were single letters */
  bool numeric;         /* digits and , . : / only */
  bool dotted, ends;
} word;

/* ---- looking around */

static int class_of(const hs_scan *c, uint32_t at) {
  uint32_t n;
  return hs_class_at(c->s, at, c->chunk_end, &n);
}
static bool wordy(int class) { return class == HS_CP_LETTER || class == HS_CP_DIGIT || class == HS_CP_MARK; }
static bool digit_at(const hs_scan *c, uint32_t at) { return at < c->chunk_end && c->s[at] >= '0' && c->s[at] <= '9'; }
static bool upper_at(const hs_scan *c, uint32_t at) { return at < c->chunk_end && c->s[at] >= 'A' && c->s[at] <= 'Z'; }

static uint32_t letters_from(const hs_scan *c, uint32_t at, uint32_t max) {
  uint32_t end = at, n;
  while (end - at < max && hs_class_at(c->s, end, c->chunk_end, &n) == HS_CP_LETTER) end += n;
  return end;
}

/* Row of the folded bytes, or HS_NONE. */
static uint32_t find_folded(const hs_lex *lex, const char *s, size_t n) {
  char key[4 * MAX_FOLD + 4];
  size_t len = n <= MAX_FOLD ? hs_text_fold(s, n, key, sizeof key) : 0;
  return len ? hs_lex_find(lex, key, len) : HS_NONE;
}

hs_ahead hs_look_ahead(const char *s, uint32_t at, uint32_t end) {
  hs_ahead out = {HS_AHEAD_NONE, false, false};
  bool blank = false;
  int32_t cp = 0;
  uint32_t n = 0, stop = end - at > MAX_AHEAD ? at + MAX_AHEAD : end;
  for (; at < stop; at += n) {
    n = hs_utf8_next(s, at, end, &cp, NULL);
    int class = hs_cp_class(cp);
    if (class == HS_CP_BLANK) blank = true;
    else if (wordy(class)) break;
    else if (!blank && cp && cp < 128 && strchr(",;:-/", (int)cp)) return (hs_ahead){HS_AHEAD_LOWER, false, false};
    else if (blank && cp != '"' && cp != '\'' && cp != '(' && cp != '[' && cp != 0x201C && cp != 0x2018)
      return (hs_ahead){HS_AHEAD_OTHER, false, false};
  }
  if (at >= end) return out;
  if (at >= stop) return (hs_ahead){HS_AHEAD_OTHER, false, false};
  out.kind = hs_cp_is_upper(cp) ? HS_AHEAD_UPPER : hs_cp_is_lower(cp) ? HS_AHEAD_LOWER
             : hs_cp_class(cp) == HS_CP_DIGIT ? HS_AHEAD_DIGIT : HS_AHEAD_OTHER;
  uint32_t w = at;
  while (w < end && w - at < MAX_FOLD && wordy(hs_class_at(s, w, end, &n))) w += n;
  uint32_t row = out.kind == HS_AHEAD_UPPER && w - at < MAX_FOLD ? find_folded(&hs_lex_openers, s + at, w - at) : HS_NONE;
  out.hour = row != HS_NONE && *hs_lex_cell(&hs_lex_openers, row, 0) == 'h';
  out.opener = row != HS_NONE && !out.hour;
  return out;
}

/* ---- the stop behind a word */

/* One letter and a stop: an initial ("J. Doe") unless the sentence plainly ends ("plan B. The ..."). */
static bool initial_keeps_dot(const hs_scan *c, const word *w, hs_ahead ahead) {
  int32_t cp;
  hs_utf8_next(c->s, w->beg, c->chunk_end, &cp, NULL);
  if (!hs_cp_is_upper(cp)) return false;
  if (w->end + 1 < c->chunk_end) return true;
  return ahead.kind == HS_AHEAD_UPPER && !ahead.opener;
}

static bool behind_number(const hs_scan *c, const word *w) {
  if (w->beg == 0 || !c->out->n) return digit_at(c, w->beg);
  hs_span before = c->out->row[c->out->n - 1].span;
  return digit_at(c, w->beg) || (c->s[before.beg] >= '0' && c->s[before.beg] <= '9');
}

/* "Mon", "Sept": openers.lex knows it as what may stand behind an hour. */
static bool names_day(const hs_scan *c, const word *w) {
  uint32_t row = find_folded(&hs_lex_openers, c->s + w->beg, w->end - w->beg);
  return row != HS_NONE && *hs_lex_cell(&hs_lex_openers, row, 0) == 'h';
}

/* What abbreviations.lex says of the word's kind. */
static void by_kind(const hs_scan *c, word *w, const char *kind, hs_ahead ahead) {
  bool over = ahead.kind == HS_AHEAD_NONE || ahead.opener, capital = upper_at(c, w->beg);
  if (strcmp(kind, "title") == 0) {
    w->dotted = ahead.kind != HS_AHEAD_NONE && (capital || !ahead.opener);
  } else if (strcmp(kind, "number") == 0) {
    w->dotted = ahead.kind == HS_AHEAD_DIGIT || (capital && (ahead.kind == HS_AHEAD_LOWER || (ahead.hour && names_day(c, w))));
  } else if (strcmp(kind, "capital") == 0 || strcmp(kind, "small") == 0) {
    w->dotted = !over && capital == (*kind == 'c');
  } else if (strcmp(kind, "split") == 0) {
    w->dotted = !over && ahead.kind != HS_AHEAD_UPPER;
  } else if (strcmp(kind, "unit") == 0 || strcmp(kind, "fort") == 0) {
    bool number = behind_number(c, w);
    w->dotted = number || (*kind == 'f' && capital && ahead.kind == HS_AHEAD_UPPER && !ahead.opener);
    w->ends = number && over;
  } else {
    w->dotted = true;
    w->ends = over || (strcmp(kind, "hour") == 0 && ahead.kind == HS_AHEAD_UPPER && !ahead.hour);
  }
}

static void keep_dot(const hs_scan *c, word *w) {
  hs_ahead ahead = hs_look_ahead(c->s, w->end + 1, c->end);
  uint32_t n;
  hs_class_at(c->s, w->segment, c->chunk_end, &n);
  bool over = ahead.kind == HS_AHEAD_NONE || ahead.opener, single = w->end - w->segment == n;
  bool more = w->end + 1 < c->chunk_end && c->s[w->end + 1] == '.';
  if (more && w->end + 2 < c->chunk_end && c->s[w->end + 2] == '.') return;     /* an ellipsis */
  bool initial = upper_at(c, w->beg) && w->end - w->beg == 1;
  uint32_t row = initial ? HS_NONE : find_folded(&hs_lex_abbreviations, c->s + w->beg, w->end - w->beg);
  if (more && row == HS_NONE && w->segment == w->beg) return;
  bool glued_number = digit_at(c, w->end + 1);                 /* "No.4", but not "A.4" or "end.4" */
  if (glued_number && (row == HS_NONE || *hs_lex_cell(&hs_lex_abbreviations, row, 0) != 'n')) return;
  if (row == HS_NONE) {
    if (single && w->acronym && w->segment > w->beg) w->dotted = true, w->ends = over;
    else if (single && w->segment == w->beg) w->dotted = initial_keeps_dot(c, w, ahead);
    return;
  }
  by_kind(c, w, hs_lex_cell(&hs_lex_abbreviations, row, 0), ahead);
}

/* ---- marks inside a word: each answers whether the word goes on behind the mark at `w->end` */

static bool dot_inside(const hs_scan *c, word *w) {
  uint32_t next = w->end + 1, n;
  if (digit_at(c, w->end - 1) && digit_at(c, next)) return true;
  if (class_of(c, next) != HS_CP_LETTER) return false;
  uint32_t tail = letters_from(c, next, MAX_FOLD);
  hs_class_at(c->s, w->segment, c->chunk_end, &n);
  bool single = w->end - w->segment == n;
  hs_class_at(c->s, next, c->chunk_end, &n);
  if (w->acronym && single && tail - next == n && !wordy(class_of(c, tail))) {
    w->segment = next;
    return true;
  }
  if (tail - w->beg > 8 || find_folded(&hs_lex_abbreviations, c->s + w->beg, tail - w->beg) == HS_NONE) return false;
  w->acronym = false;
  w->segment = next;
  return true;
}

/* Behind the comma of 1,234,567 or 12,34,567, but not of a list like 13,14. */
static bool thousands(const hs_scan *c, uint32_t at) {
  for (int groups = 0; groups < 8; groups++) {
    uint32_t beg = at;
    while (digit_at(c, at) && at - beg < 4) at++;
    if (at - beg != 2 && at - beg != 3) return false;
    if (at >= c->chunk_end || c->s[at] != ',' || !digit_at(c, at + 1)) return at - beg == 3;
    at++;
  }
  return false;
}

/* The letters of a currency, right before its number: Rs500. */
static bool money(const hs_scan *c, const word *w) {
  if (w->end - w->beg > 3 || digit_at(c, w->beg)) return false;
  uint32_t row = find_folded(&hs_lex_units, c->s + w->beg, w->end - w->beg);
  return row != HS_NONE && *hs_lex_cell(&hs_lex_units, row, 0) == 'm';
}

/* The word before, or "". */
static void word_before(const hs_scan *c, char *key, size_t cap) {
  const hs_piece *p = c->out->n ? &c->out->row[c->out->n - 1] : NULL;
  size_t n = p && p->span.beg >= c->beg ? hs_text_fold(c->s + p->span.beg, p->span.end - p->span.beg, key, cap - 1) : 0;
  key[n] = 0;
}

/*
 * Two numbers around a slash are one word if they can be day and month or month and year, three always. Of single digits the smaller one is
 * above a line: a fraction, but behind a number (2 1/2, 2-1/2) or a word that stands before days.
 */
static bool date_inside(const hs_scan *c, const word *w) {
  uint32_t a = 0, b = 0, at = w->beg, next = w->end + 1;
  for (; at < w->end; at++) {
    if (c->s[at] < '0' || c->s[at] > '9' || at - w->beg >= 4) return true;
    a = a * 10 + (uint32_t)(c->s[at] - '0');
  }
  for (at = next; digit_at(c, at) && at - next < 5; at++) b = b * 10 + (uint32_t)(c->s[at] - '0');
  if (at < c->chunk_end && (c->s[at] == '/' || wordy(class_of(c, at)))) return true;
  if (a > 0 && a <= 12 && b >= 1900 && b < 2100) return true;     /* month and year */
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return false;
  if (w->end - w->beg > 1 || at - next > 1 || a >= b || a == 0) return true;
  char before[64];
  word_before(c, before, sizeof before);
  if ((*before >= '0' && *before <= '9') || *before == '-') return true;
  static const char *const days[] = {"by", "from", "of", "on", "since", "through", "to", "until"};
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    if (strcmp(before, days[i]) == 0) return true;
  return false;
}

static bool slash_inside(const hs_scan *c, const word *w) {
  uint32_t next = w->end + 1;
  if (w->numeric && digit_at(c, next)) return date_inside(c, w);
  uint32_t tail = letters_from(c, next, 4);
  if (w->end - w->beg > 2 || wordy(class_of(c, tail))) return false;
  return find_folded(&hs_lex_slashed, c->s + w->beg, tail - w->beg) != HS_NONE;
}

/* One letter or two that are no word, and nothing behind their hyphen: somebody broke off, "th-". */
static bool broken_off(const hs_scan *c, const word *w) {
  static const char words[] = " am an as at be by do go he hi if in is it me my no of oh ok on or so to uh um up us we ";
  uint32_t n = w->end - w->beg, next = w->end + 1;
  if (n > 2 || w->beg != c->chunk_beg || (next < c->chunk_end && (c->s[next] != ',' || next + 1 < c->chunk_end))) return false;
  for (uint32_t i = w->beg; i < w->end; i++)
    if (class_of(c, i) != HS_CP_LETTER || c->s[i] < 0) return false;
  if (n == 1) return true;
  char key[5] = {' ', (char)(c->s[w->beg] | 32), (char)(c->s[w->beg + 1] | 32), ' ', 0};
  return !upper_at(c, w->beg + 1) && !strstr(words, key);
}

/* A telephone inside a house: "x3-9890", "x-37097". */
static bool extension(const hs_scan *c, const word *w) {
  uint32_t next = w->end + 1, at = next;
  if ((c->s[w->beg] | 32) != 'x' || w->end - w->beg > 2 || (w->end - w->beg == 2 && !digit_at(c, w->beg + 1))) return false;
  while (digit_at(c, at) && at - next < 6) at++;
  return (at - next == 4 || at - next == 5) && !wordy(class_of(c, at));
}

static bool hyphen_inside(const hs_scan *c, const word *w, uint32_t n) {
  uint32_t next = w->end + n;
  if (n == 1 && (broken_off(c, w) || extension(c, w))) return true;
  if (!wordy(class_of(c, next))) return false;
  uint32_t row = find_folded(&hs_lex_affixes, c->s + w->beg, w->end - w->beg);
  if (row != HS_NONE && *hs_lex_cell(&hs_lex_affixes, row, 0) == 'p') return true;
  uint32_t tail = letters_from(c, next, 8);
  row = wordy(class_of(c, tail)) ? HS_NONE : find_folded(&hs_lex_affixes, c->s + next, tail - next);
  return row != HS_NONE && *hs_lex_cell(&hs_lex_affixes, row, 0) == 's';
}

static bool ampersand_inside(const hs_scan *c, const word *w) {
  uint32_t tail = letters_from(c, w->end + 1, 5);
  if (w->end - w->beg > 4 || tail == w->end + 1 || tail - w->end > 4 || wordy(class_of(c, tail))) return false;
  bool up = upper_at(c, w->beg);
  for (uint32_t i = w->beg; i < tail; i++)
    if (i != w->end && upper_at(c, i) != up) return false;
  return up || tail - w->beg == 3;
}

static bool goes_on(const hs_scan *c, word *w, int32_t cp, uint32_t n) {
  uint32_t next = w->end + n;
  bool digits = digit_at(c, w->end - 1) && digit_at(c, next);
  if (hs_cp_is_apostrophe(cp)) return class_of(c, next) == HS_CP_LETTER;
  switch (cp) {
    case '.': return dot_inside(c, w);
    case ',': return w->numeric && digits && thousands(c, next);
    case ':': return w->numeric && digits;
    case '/': return slash_inside(c, w);
    case '-': case 0x2010: case 0x2011: return hyphen_inside(c, w, n);
    case '&': return ampersand_inside(c, w);
    case '_': return true;
    case '*': return w->end > w->beg && class_of(c, next) == HS_CP_LETTER && class_of(c, w->end - 1) == HS_CP_LETTER;
    default: return false;
  }
}

/* The clock behind a date's T: "18:40:00.5+01:00", "1840Z". */
static uint32_t timestamp_end(const hs_scan *c, uint32_t at) {
  while (digit_at(c, at) || (digit_at(c, at + 1) && c->s[at] && strchr(":.+-", c->s[at]))) at++;
  return at < c->chunk_end && c->s[at] == 'Z' ? at + 1 : at;
}

/* Digits in groups joined by hyphens: a date or telephone number, or zip code, but no range of two years. @return its end, or `at` */
static uint32_t grouped_digits(const hs_scan *c, uint32_t at) {
  uint32_t i = at, groups = 0, length[MAX_GROUPS];
  bool slash = false;   /* 212/555-0100 */
  while (groups < MAX_GROUPS) {
    uint32_t g = i;
    while (digit_at(c, i) && i - g <= 12) i++;
    if (i == g) return at;
    length[groups++] = i - g;
    if (groups == 1 && i - g == 3 && i < c->chunk_end && c->s[i] == '/') slash = true;
    else if (i >= c->chunk_end || c->s[i] != '-') break;
    i++;
  }
  if (slash && (groups != 3 || length[1] != 3 || length[2] != 4)) return at;
  if (groups == 3 && i < c->chunk_end && c->s[i] == 'T' && digit_at(c, i + 1)) return timestamp_end(c, i + 1);
  if (wordy(class_of(c, i)) || (i < c->chunk_end && c->s[i] == '-')) return at;
  bool known = groups == 2 && length[1] == 4 && (length[0] == 3 || length[0] == 1 || length[0] == 5);
  return groups > 2 || known ? i : at;
}

/* Bytes of 's at `at`, 0 if it is not there. */
static uint32_t clitic_s(const hs_scan *c, uint32_t at) {
  int32_t cp = 0;
  uint32_t n = at < c->chunk_end ? hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL) : 0;
  bool there = n && hs_cp_is_apostrophe(cp) && at + n < c->chunk_end && (c->s[at + n] | 32) == 's';
  return there && !wordy(class_of(c, at + n + 1)) ? n + 1 : 0;
}

static void grow(const hs_scan *c, word *w) {
  uint32_t n;
  int32_t cp;
  while (w->end < c->chunk_end) {
    n = hs_utf8_next(c->s, w->end, c->chunk_end, &cp, NULL);
    int class = hs_cp_class(cp);
    if (class == HS_CP_DIGIT && money(c, w)) break;
    if (class == HS_CP_LETTER) w->numeric = false;
    else if (!wordy(class) && (w->end == w->beg || !goes_on(c, w, cp, n))) break;
    w->end += n;
  }
  if (w->end >= c->chunk_end) return;
  if (c->s[w->end] == '.' && (!wordy(class_of(c, w->end + 1)) || digit_at(c, w->end + 1))) keep_dot(c, w);
  if (w->dotted) w->end++;
  uint32_t genitive = w->dotted ? clitic_s(c, w->end) : 0;
  if (genitive) w->end += genitive, w->dotted = false;      /* "Corp.'s": no sentence ends inside */
  bool capitals = !w->dotted && w->end - w->beg <= 2 && upper_at(c, w->beg) && upper_at(c, w->end - 1);
  if (capitals && w->end < c->chunk_end && c->s[w->end] == '$') w->end++;
}

/* ---- cutting */

/* Where the unit of "10km" begins; 0 if there is none. */
static uint32_t unit_cut(const hs_scan *c, const word *w) {
  uint32_t at = w->beg;
  while (at < w->end && at - w->beg < 32 && (digit_at(c, at) || (digit_at(c, at + 1) && c->s[at] && strchr(".,:", c->s[at])))) at++;
  if (at == w->beg || at == w->end) return 0;
  uint32_t row = find_folded(&hs_lex_units, c->s + at, w->end - (w->dotted && w->ends ? 0 : w->dotted) - at);
  if (row == HS_NONE) return 0;
  bool degree = *hs_lex_cell(&hs_lex_units, row, 0) == 'd';
  return degree && !(upper_at(c, at) && at - w->beg <= 3) ? 0 : at;
}

static void emit_cut(hs_scan *c, const word *w, const uint32_t *cut, uint32_t n, bool multiword) {
  uint32_t beg = w->beg;
  for (uint32_t i = 0; i <= n; i++) {
    uint32_t end = i < n ? cut[i] : w->end;
    hs_piece *p = hs_scan_emit(c, beg, end, HS_PIECE_WORD);
    if (i == 0 && n && multiword) p->mwt = (uint8_t)(n + 1);
    if (i == n && w->dotted) p->flags |= HS_PIECE_DOTTED, p->ends = w->ends;
    beg = end;
  }
}

/* The apostrophe of a plural's genitive ("the workers' union") or of a dropped g ("singin'"): 0, or its bytes. */
static uint32_t trailing_apostrophe(const hs_scan *c, const word *w) {
  int32_t cp;
  if (w->end >= c->chunk_end || w->dotted || c->open_single) return 0;
  uint32_t n = hs_utf8_next(c->s, w->end, c->chunk_end, &cp, NULL);
  if ((cp != '\'' && cp != 0x2019) || wordy(class_of(c, w->end + n))) return 0;
  return w->end + n < c->chunk_end && c->s[w->end + n] == c->s[w->end] ? 0 : n;
}

uint32_t hs_scan_word(hs_scan *c, uint32_t at) {
  word w = {.beg = at, .end = at, .segment = at, .acronym = true, .numeric = true};
  uint32_t cut[HS_MAX_CUTS], n_cuts = 0, n;
  int32_t first;
  n = hs_utf8_next(c->s, at, c->chunk_end, &first, NULL);
  if (!wordy(hs_cp_class(first))) w.end += n;   /* a leading mark that belongs to the word */
  uint32_t grouped = digit_at(c, w.end) ? grouped_digits(c, w.end) : w.end;
  if (grouped > w.end) w.end = grouped;
  else grow(c, &w);
  bool multiword = true;
  n_cuts = hs_scan_clitics(c, w.beg, w.end, cut);
  if (!n_cuts && digit_at(c, w.beg) && (cut[0] = unit_cut(c, &w)) > 0) n_cuts = 1, multiword = false;
  uint32_t tail = n_cuts ? 0 : trailing_apostrophe(c, &w);
  char last = (char)(c->s[w.end - 1] | 32);
  if (tail && (last == 's' || last == 'z' || last == 'x')) {
    cut[n_cuts++] = w.end;
    w.end += tail;
  } else if (tail && w.end - w.beg > 3 && last == 'n' && (c->s[w.end - 2] | 32) == 'i') {
    w.end += tail;
  }
  emit_cut(c, &w, cut, n_cuts, multiword);
  return w.end;
}
