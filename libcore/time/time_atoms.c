/*
 * Atoms: what the grammar of time expressions reads. A sentence's tokens are cut into runs of letters, runs of
 * digits and single other characters; every run of letters is looked up once in timewords.lex. Numbers in figures
 * and words are read here too.
 *
 * Example: "Sept. 14, 1990s" gives sept . 14 , 1990 s, the second, fourth and last glued to what is before them.
 * Limits: digits and letters of ASCII carry meaning, other letters only count as letters.
 */
#include "time/time_form.h"
#include <stdlib.h>

static const char *const class_names[C_N] = {
    "",       "month",    "weekday", "weekdays", "unit", "count",    "scale",   "many", "half", "ordinal", "suffix", "deictic",
    "rel",    "part",     "season",  "mod",      "approx", "tail",   "link",    "vague", "set", "every",   "other",  "era",
    "ampm",   "letter",   "clock",   "zone", "old",     "yearkind", "decades", "name", "short", "plural", "label", "filler", "self", "first", "stage"};
static const char *const unit_names[U_N] = {"second", "minute", "hour",    "day",  "night",  "week", "fortnight", "weekend",
                                            "month",  "quarter", "half",   "season", "year", "decade", "century", "millennium"};
static const char *const part_names[T_N] = {"", "morning", "midday", "noon", "afternoon", "evening", "night", "midnight", "dawn", "daytime"};
static const char *const link_names[W_N] = {"of",     "the", "a",      "to",  "on",   "at",   "by",   "until", "since", "before", "after", "between", "in",
                                            "within", "over", "now", "than", "more", "less", "date", "and", "from", "for", "or", "poss", "his"};
static const char *const rel_names[] = {"", "this", "last", "past", "next", "coming", "following", "same", "that", "before"};
static const char *const mod_names[M_N] = {"", "early", "mid", "late", "start", "end", "earlier", "later", "half", "turn"};
static const char *const approx_names[] = {"", "about", "less", "more"};
static const char *const other_values[] = {"past", "present", "future", "recent", "ago", "later", "ad", "bc", "am",
                                           "pm", "p", "calendar", "fiscal", "school", "m", "o", "word"};

static int place(const char *const *names, int n, const char *s) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], s) == 0) return i;
  return -1;
}
#define PLACE(names, s) place(names, (int)(sizeof(names) / sizeof *(names)), s)

static int16_t value_of(hs_word_class c, const char *s) {
  if (*s == '-' || (*s >= '0' && *s <= '9')) return (int16_t)(atoi(s) > INT16_MAX ? INT16_MAX : atoi(s));
  switch (c) {
  case C_UNIT:
  case C_SET: return (int16_t)PLACE(unit_names, s);
  case C_PART: return (int16_t)PLACE(part_names, s);
  case C_LINK: return (int16_t)PLACE(link_names, s);
  case C_REL: return (int16_t)PLACE(rel_names, s);
  case C_MOD: return (int16_t)PLACE(mod_names, s);
  case C_APPROX: return (int16_t)PLACE(approx_names, s);
  default: return (int16_t)PLACE(other_values, s);
  }
}

/* Classes that can begin an expression; of the link words only few can. Approximations and bounds are looked for behind their core. */
#define BEGIN(c) (UINT64_C(1) << C_##c)
static const uint64_t begin_classes = BEGIN(MONTH) | BEGIN(WEEKDAY) | BEGIN(WEEKDAYS) | BEGIN(UNIT) | BEGIN(COUNT) | BEGIN(MANY) | BEGIN(HALF) | BEGIN(ORDINAL) |
  BEGIN(DEICTIC) | BEGIN(REL) | BEGIN(PART) | BEGIN(SEASON) | BEGIN(MOD) | BEGIN(VAGUE) | BEGIN(SET) | BEGIN(EVERY) | BEGIN(ERA) | BEGIN(YEARKIND) |
  BEGIN(DECADES) | BEGIN(FIRST);
static const uint32_t begin_links = HS_LINK(THE) | HS_LINK(A) | HS_LINK(FROM) | HS_LINK(BETWEEN) | HS_LINK(NOW);

static bool class_begins(int c, int val) { return c == C_LINK ? (begin_links >> val & 1) : (begin_classes >> c & 1); }

static void read_word(hs_time_word *w, uint32_t row) {
  const char *cell = hs_lex_cell(&hs_lex_timewords, row, 0), *cell2 = hs_lex_cell(&hs_lex_timewords, row, 2);
  w->cls = (uint8_t)PLACE(class_names, cell);
  w->val = value_of(w->cls, hs_lex_cell(&hs_lex_timewords, row, 1));
  w->cls2 = (uint8_t)PLACE(class_names, cell2);
  w->val2 = value_of(w->cls2, hs_lex_cell(&hs_lex_timewords, row, 3));
  w->begins = class_begins(w->cls, w->val) || class_begins(w->cls2, w->val2);
  w->read = true;
}

static unsigned letter_bit(char c) { return (unsigned)((c | 32) - 'a') & 31; }

static bool shaped(const hs_shapes *s, const char *word, size_t n) {
  unsigned first = letter_bit(*word);
  if (first >= 26 || n >= 32 || !(s->length[first] >> n & 1)) return false;
  return n < 2 || ((s->second[first] >> letter_bit(word[1]) & 1) && (n < 3 || (s->third[first] >> letter_bit(word[2]) & 1)));
}

static void look_up(const hs_atomizer *z, hs_atom *at, const char *s, size_t n) {
  char low[16];
  at->holiday = shaped(&z->holidays, s, n);
  at->period = at->capital && shaped(&z->periods, s, n);
  at->begins = at->holiday || at->period;
  if (n >= sizeof low || !shaped(&z->words, s, n)) return;
  for (size_t i = 0; i < n; i++) low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
  uint32_t row = hs_lex_find(&hs_lex_timewords, low, n);
  if (row == HS_NONE) return;
  hs_time_word *w = &z->word[row];
  if (!w->read) read_word(w, row);
  at->cls = w->cls, at->val = w->val, at->cls2 = w->cls2, at->val2 = w->val2;
  if (w->begins) at->begins = true;
}

/* One character that is neither letter nor digit: its plain form, and how many bytes it has. */
static char plain(const unsigned char *s, uint32_t left, uint32_t *n) {
  *n = 1;
  if (*s < 0x80) return (char)*s;
  if (left >= 3 && s[0] == 0xE2 && s[1] == 0x80) {
    *n = 3;
    if (s[2] >= 0x90 && s[2] <= 0x95) return '-';
    if (s[2] == 0x98 || s[2] == 0x99) return '\'';
    if (s[2] == 0x9C || s[2] == 0x9D) return '"';
    return '?';
  }
  if (left >= 2 && s[0] == 0xC2) {
    *n = 2;
    return s[1] == 0xA0 ? ' ' : s[1] == 0xBD ? 'H' : '?';   /* no-break space; one half */
  }
  return 0;
}

static bool digit(unsigned char c) { return c >= '0' && c <= '9'; }
static bool letter(unsigned char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static uint32_t read_run(const hs_atomizer *z, const unsigned char *s, uint32_t left, hs_atom *at) {
  uint32_t n = 0;
  if (digit(*s)) {
    for (; n < left && digit(s[n]); n++) at->number = n < 9 ? at->number * 10 + (uint32_t)(s[n] - '0') : UINT32_MAX;
    at->digits = (uint8_t)(n > 255 ? 255 : n);
    at->begins = true;
    return n;
  }
  if (!letter(*s)) at->punct = plain(s, left, &n);
  if (at->punct) return at->begins = at->punct == '\'' || at->punct == 'H', n;
  for (n = 0; n < left && (letter(s[n]) || (s[n] >= 0x80 && !(s[n] == 0xE2 && n + 1 < left && s[n + 1] == 0x80) && s[n] != 0xC2));) n++;
  if (!n) n = 1;
  at->capital = *s >= 'A' && *s <= 'Z';
  look_up(z, at, (const char *)s, n);
  return n;
}

/* The first words of a list's keys, up to a blank; of "valentines" also "Valentine", which has its "'s" apart. */
static void find_shapes(const hs_lex *lex, hs_shapes *out) {
  for (uint32_t row = 0; row < lex->n; row++) {
    const char *key = lex->cell[(size_t)row * (1 + lex->n_cols)];
    size_t n = strcspn(key, " ");
    if (*key < 'a' || *key > 'z') continue;
    out->length[*key - 'a'] |= UINT32_C(1) << (n < 31 ? n : 31);
    if (n > 4 && n < 31 && key[n] == ' ' && key[n - 1] == 's') out->length[*key - 'a'] |= UINT32_C(1) << (n - 1);
    if (n > 1) out->second[*key - 'a'] |= UINT32_C(1) << letter_bit(key[1]);
    if (n > 2) out->third[*key - 'a'] |= UINT32_C(1) << letter_bit(key[2]);
  }
}

void hs_atomizer_init(hs_atomizer *z, const hs_article *a, hs_arena *scratch) {
  *z = (hs_atomizer){.a = a, .scratch = scratch};
  z->word = HS_NEW_N(scratch, hs_time_word, hs_lex_timewords.n);
  find_shapes(&hs_lex_timewords, &z->words);
  find_shapes(&hs_lex_holidays, &z->holidays);
  find_shapes(&hs_lex_periods, &z->periods);
}

hs_reader hs_atomize(hs_atomizer *z, hs_range toks) {
  const unsigned char *text = (const unsigned char *)z->a->text;
  uint32_t before = HS_NONE;
  z->atoms.n = 0;
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    hs_span s = z->a->tokens.span[t];
    for (uint32_t at = s.beg; at < s.end;) {
      hs_atom atom = {.tok = t, .glued = at == before};
      uint32_t n = read_run(z, text + at, s.end - at, &atom);
      atom.span = (hs_span){at, at + n};
      at += n;
      before = at;
      if (atom.punct == ' ') continue;
      if (atom.punct == '"') z->in_quote = !z->in_quote;
      atom.quoted = z->in_quote;
      *hs_vec_push(z->scratch, &z->atoms) = atom;
    }
  }
  uint32_t n = z->atoms.n;
  *hs_vec_push(z->scratch, &z->atoms) = (hs_atom){.span = {before, before}};
  return (hs_reader){z->a, z->atoms.row, n, z->early};
}

bool hs_word(const hs_reader *r, uint32_t i, const char *s) {
  if (i >= r->n) return false;
  hs_span w = r->at[i].span;
  size_t n = strlen(s);
  if (w.end - w.beg != n) return false;
  for (size_t k = 0; k < n; k++)
    if ((r->a->text[w.beg + k] | 32) != s[k]) return false;
  return true;
}

bool hs_conversation(const hs_reader *r, uint32_t i) {
  enum { AROUND = 40 };
  if (r->at[i].quoted) return true;
  for (uint32_t k = i > AROUND ? i - AROUND : 0; k < r->n && k < i + AROUND; k++)
    if (hs_is(r, k, C_SELF)) return true;
  return false;
}

/* ---- numbers */

static bool number_joint(const hs_reader *r, uint32_t i) {
  bool mark = hs_punct(r, i, ',') || hs_punct(r, i, '.') || hs_punct(r, i, ':');
  return mark && r->at[i].glued && hs_glued(r, i + 1) && hs_digits(r, i + 1);
}

/* A run of digits that belongs to a longer number: 2,000  3.5  14:30  $2014  86% */
bool hs_inside_number(const hs_reader *r, uint32_t i) {
  bool after = number_joint(r, i + 1), before = i >= 2 && number_joint(r, i - 1) && hs_digits(r, i - 2);
  bool money = i >= 1 && (hs_punct(r, i - 1, '$') || hs_punct(r, i - 1, '#') || hs_punct(r, i - 1, '?')) && r->at[i].glued;
  return after || before || money || (hs_punct(r, i + 1, '%') && hs_glued(r, i + 1));
}

/* "forty-two", "42": 1..99 */
static uint32_t read_below_hundred(const hs_reader *r, uint32_t i, int *n) {
  if (!hs_is(r, i, C_COUNT) || hs_word(r, i, "dozen")) return 0;
  *n = hs_val(r, i, C_COUNT);
  uint32_t next = i + 1;
  if (*n < 20 || *n % 10) return next;
  uint32_t unit = hs_punct(r, next, '-') && hs_glued(r, next) ? next + 1 : next;
  if (hs_is(r, unit, C_COUNT) && hs_val(r, unit, C_COUNT) < 10) {
    *n += hs_val(r, unit, C_COUNT);
    return unit + 1;
  }
  return next;
}

/* "nineteen ninety-six", "two thousand and fifteen", "twenty fifteen" */
static uint32_t read_spelt_year(const hs_reader *r, uint32_t i, int *year) {
  int high, low;
  uint32_t next = read_below_hundred(r, i, &high);
  if (!next) return 0;
  if (hs_is(r, next, C_SCALE) && hs_val(r, next, C_SCALE) == 1000 && (high == 1 || high == 2)) {
    *year = high * 1000;
    uint32_t rest = hs_link_is(r, next + 1, W_AND) ? next + 2 : next + 1;
    uint32_t end = read_below_hundred(r, rest, &low);
    if (end) *year += low;
    return end ? end : next + 1;
  }
  if (next != i + 1 || high < 11 || high > 20) return 0;
  uint32_t end = read_below_hundred(r, next, &low);
  *year = high * 100 + low;
  return end && low >= 10 ? end : 0;
}

/* "DH2017" is a name; "Sept2017" and "FY2017" are not. */
static bool part_of_name(const hs_reader *r, uint32_t i) {
  if (!i || !r->at[i].glued || r->at[i - 1].punct || r->at[i - 1].digits || r->at[i - 1].cls) return false;
  return !hs_word(r, i - 1, "fy");
}

uint32_t hs_read_year(const hs_reader *r, uint32_t i, int *year) {
  if (hs_is(r, i, C_COUNT)) return read_spelt_year(r, i, year);
  if (hs_punct(r, i, '\'') && hs_digits(r, i + 1) && hs_glued(r, i + 1) && r->at[i + 1].digits == 2 && !hs_inside_number(r, i + 1)) {
    *year = (int)r->at[i + 1].number + (r->at[i + 1].number < 40 ? 2000 : 1900);
    return i + 2;
  }
  if (!hs_digits(r, i) || r->at[i].digits != 4 || r->at[i].number < 1000 || r->at[i].number > 2999 || hs_inside_number(r, i) || part_of_name(r, i)) return 0;
  *year = (int)r->at[i].number;
  return i + 1;
}

uint32_t hs_read_ordinal(const hs_reader *r, uint32_t i, int *n) {
  if (hs_digits(r, i) && hs_is(r, i + 1, C_SUFFIX) && hs_glued(r, i + 1) && r->at[i].digits <= 3) return *n = (int)r->at[i].number, i + 2;
  if (hs_is(r, i, C_ORDINAL)) return *n = hs_val(r, i, C_ORDINAL), i + 1;
  if (!hs_is(r, i, C_COUNT) || hs_val(r, i, C_COUNT) < 20 || hs_val(r, i, C_COUNT) % 10) return 0;
  uint32_t unit = hs_punct(r, i + 1, '-') ? i + 2 : i + 1;
  if (!hs_is(r, unit, C_ORDINAL) || hs_val(r, unit, C_ORDINAL) > 9) return 0;
  *n = hs_val(r, i, C_COUNT) + hs_val(r, unit, C_ORDINAL);
  return unit + 1;
}

uint32_t hs_read_mday(const hs_reader *r, uint32_t i, int *mday, bool *ordinal) {
  uint32_t next = hs_read_ordinal(r, i, mday);
  *ordinal = next != 0;
  if (!next && hs_digits(r, i) && r->at[i].digits <= 2 && !hs_inside_number(r, i)) *mday = (int)r->at[i].number, next = i + 1;
  return next && *mday >= 1 && *mday <= 31 ? next : 0;
}

/* The rest of "2 1/2", "5 3/4" */
static uint32_t read_vulgar_fraction(const hs_reader *r, uint32_t i, int64_t *milli) {
  bool slash = hs_digits(r, i) && hs_punct(r, i + 1, '/') && hs_digits(r, i + 2) && hs_glued(r, i + 1) && hs_glued(r, i + 2);
  if (!slash || hs_glued(r, i) || hs_punct(r, i + 3, '/')) return 0;
  uint32_t part = r->at[i].number, whole = r->at[i + 2].number;
  if (part >= whole || (whole != 2 && whole != 3 && whole != 4)) return 0;
  *milli += part * 1000 / whole;
  return i + 3;
}

/* "14", "2,000", "2.5", "5 1/2" */
static uint32_t read_figures(const hs_reader *r, uint32_t i, int32_t *milli) {
  if (!hs_digits(r, i) || r->at[i].digits > 6) return 0;
  int64_t n = r->at[i].number;
  uint32_t next = i + 1;
  while (hs_punct(r, next, ',') && hs_glued(r, next) && hs_digits(r, next + 1) && hs_glued(r, next + 1) && r->at[next + 1].digits == 3 && n < 1000000)
    n = n * 1000 + r->at[next + 1].number, next += 2;
  n *= 1000;
  uint32_t behind = read_vulgar_fraction(r, next, &n);
  if (behind) return *milli = n > INT32_MAX ? INT32_MAX : (int32_t)n, behind;
  if (hs_punct(r, next, '.') && hs_glued(r, next) && hs_digits(r, next + 1) && hs_glued(r, next + 1) && r->at[next + 1].digits <= 3) {
    int scale = r->at[next + 1].digits == 1 ? 100 : r->at[next + 1].digits == 2 ? 10 : 1;
    n += r->at[next + 1].number * (uint32_t)scale;
    next += 2;
  }
  *milli = n > INT32_MAX ? INT32_MAX : (int32_t)n;
  return next;
}

static uint32_t read_spelt(const hs_reader *r, uint32_t i, int32_t *milli) {
  int n;
  uint32_t next = read_below_hundred(r, i, &n);
  if (next) return *milli = n * 1000, next;
  if (hs_is(r, i, C_MANY)) {                    /* a couple of is two, the others say no number */
    *milli = hs_word(r, i, "couple") ? 2000 : 0;
    return hs_link_is(r, i + 1, W_OF) ? i + 2 : i + 1;
  }
  if (hs_word(r, i, "dozen")) return *milli = 12000, i + 1;
  if (!hs_link_is(r, i, W_A)) return 0;
  if (hs_is(r, i + 1, C_MANY) || hs_word(r, i + 1, "dozen")) return read_spelt(r, i + 1, milli);
  return *milli = 1000, i + 1;
}

/* "half an hour", "a half hour", "½ hour" */
static uint32_t read_half(const hs_reader *r, uint32_t i, int32_t *milli) {
  uint32_t at = hs_link_is(r, i, W_A) ? i + 1 : i;
  if (!hs_is(r, at, C_HALF) && !hs_punct(r, at, 'H')) return 0;
  *milli = 500;
  return hs_link_is(r, at + 1, W_A) ? at + 2 : at + 1;
}

uint32_t hs_read_amount(const hs_reader *r, uint32_t i, int32_t *milli) {
  uint32_t next = read_half(r, i, milli);
  if (next) return next;
  next = read_figures(r, i, milli);
  if (!next) next = read_spelt(r, i, milli);
  if (!next) return 0;
  while (hs_is(r, next, C_SCALE) && *milli) {
    int64_t n = (int64_t)*milli * (hs_word(r, next, "million") ? 1000000 : hs_val(r, next, C_SCALE));
    *milli = n > INT32_MAX ? INT32_MAX : (int32_t)n;
    next++;
  }
  if (hs_link_is(r, next, W_AND) && hs_link_is(r, next + 1, W_A) && hs_is(r, next + 2, C_HALF)) *milli += 500, next += 3;
  if (hs_punct(r, next, 'H')) *milli += 500, next++;
  return next;
}
