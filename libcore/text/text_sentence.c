/*
 * Sentence ends inside a paragraph.
 *
 * A candidate is a stop (. ! ? ... and runs) or an abbreviation whose stop may be the sentence's. What belongs to it
 * comes along: closing marks that touch it, further stops, an emoticon, a reference in brackets: `he left." [3] | She`.
 * The candidate ends the sentence unless the text goes on:
 *   - a lower-case word follows ... or a closing mark: "Really?" he asked
 *   - after ? or ! in quotation marks, a name and a verb of saying follow: "Really?" Ann Lee asked
 *   - a comma, colon or dash follows ? ! or a closing mark
 *   - the stop stands behind the number or letter that begins the sentence: 2. Cut the onions.
 *   - something is glued to it, unless that is a capitalised word: left.She came
 * A dateline that opens a paragraph is a sentence of its own: "VARN, May 4 (Norpress) - | The mayor".
 * A paragraph's end ends its sentence in any case, which is how headlines and bylines end.
 */
#include "text/text_room.h"

enum { MAX_NAME = 8, MAX_ENUMERATOR = 3, MAX_DATELINE = 18, MIN_CITY = 3 };

/** A paragraph while its sentences are found. */
typedef struct run {
  const char *s;
  const hs_piece *piece;
  uint32_t n;
  uint32_t first;       /* piece that begins the sentence */
  uint32_t counted;     /* quotation marks were counted up to here: */
  bool open;            /* an odd number of straight ones */
} run;

static int32_t first_cp(const run *r, uint32_t i) {
  int32_t cp;
  hs_utf8_next(r->s, r->piece[i].span.beg, r->piece[i].span.end, &cp, NULL);
  return cp;
}
static bool lower(const run *r, uint32_t i) { return hs_cp_is_lower(first_cp(r, i)); }
static bool upper(const run *r, uint32_t i) { return hs_cp_is_upper(first_cp(r, i)); }
static uint32_t length(const run *r, uint32_t i) { return r->piece[i].span.end - r->piece[i].span.beg; }
static bool is(const run *r, uint32_t i, char ch) {
  return i < r->n && length(r, i) == 1 && r->s[r->piece[i].span.beg] == ch;
}
static bool flagged(const run *r, uint32_t i, uint8_t flags) { return (r->piece[i].flags & flags) == flags; }

static bool emoticon(const run *r, uint32_t i) {
  char key[64];
  size_t n = length(r, i) <= 4 ? hs_text_fold(r->s + r->piece[i].span.beg, length(r, i), key, sizeof key) : 0;
  return n >= 2 && hs_lex_find(&hs_lex_emoticons, key, n) != HS_NONE;
}

/* "[12]", "[citation needed]" behind a stop: @return how many pieces, or 0 */
static uint32_t reference(const run *r, uint32_t i) {
  if (!is(r, i, '[')) return 0;
  for (uint32_t k = 2; k <= 4 && i + k < r->n; k++)
    if (is(r, i + k, ']')) return k + 1;
  return 0;
}

static bool straight_quote(const run *r, uint32_t i) {
  const char *p = r->s + r->piece[i].span.beg;
  return is(r, i, '"') || (length(r, i) == 2 && p[0] == p[1] && (p[0] == '\'' || p[0] == '`'));
}

/* A quotation mark between blanks, in text whose tokens were set apart: it closes if one is open. */
static bool detached_closing(run *r, uint32_t i) {
  if (flagged(r, i, HS_PIECE_GLUED) || !straight_quote(r, i)) return false;
  for (; r->counted < i; r->counted++) r->open ^= straight_quote(r, r->counted);
  return r->open && !(i + 1 < r->n && flagged(r, i + 1, HS_PIECE_GLUED));
}

/* The piece behind everything that belongs to the stop at `i`. */
static uint32_t behind(run *r, uint32_t i) {
  uint32_t next = i + 1, k;
  while (next < r->n) {
    bool mark = flagged(r, next, HS_PIECE_STOP) || flagged(r, next, HS_PIECE_GLUED | HS_PIECE_CLOSE);
    if (mark || emoticon(r, next) || detached_closing(r, next)) next++;
    else if ((k = reference(r, next)) > 0) next += k;
    else break;
  }
  return next;
}

/* "1." or "B." that begins its sentence; "1." behind a colon, any number behind an asterisk, begins what they announce. */
static bool enumerator(const run *r, uint32_t stop) {
  if (!is(r, stop, '.') || stop <= r->first || length(r, stop - 1) > MAX_ENUMERATOR) return false;
  bool begins = stop == r->first + 1;
  bool announced = !begins && ((is(r, stop - 2, ':') && is(r, stop - 1, '1')) || is(r, stop - 2, '*'));
  if (!begins && (!announced || flagged(r, stop - 1, HS_PIECE_GLUED))) return false;
  const char *p = r->s + r->piece[stop - 1].span.beg;
  for (uint32_t i = 0; i < length(r, stop - 1); i++)
    if (p[i] < '0' || p[i] > '9') return begins && length(r, stop - 1) == 1;
  return true;
}

/* A name and a verb of saying: "Ann B. Lee asked". */
static bool somebody_said(const run *r, uint32_t i) {
  if (hs_look_ahead(r->s, r->piece[i].span.beg, r->piece[i].span.end).opener) return false;
  uint32_t end = r->n - i > MAX_NAME ? i + MAX_NAME : r->n;
  for (uint32_t k = i; k < end && flagged(r, k, HS_PIECE_WORD); k++) {
    if (upper(r, k)) continue;
    char key[64];
    size_t n = length(r, k) < 16 ? hs_text_fold(r->s + r->piece[k].span.beg, length(r, k), key, sizeof key) : 0;
    return n && k > i && hs_lex_find(&hs_lex_speech, key, n) != HS_NONE;
  }
  return false;
}

static bool goes_on_with_mark(const run *r, uint32_t i) {
  int32_t cp = first_cp(r, i);
  return cp == ',' || cp == ';' || cp == ':' || cp == '-' || cp == 0x2013 || cp == 0x2014;
}

static bool all_capitals(const run *r, uint32_t i) {
  for (uint32_t at = r->piece[i].span.beg; at < r->piece[i].span.end;) {
    int32_t cp;
    at += hs_utf8_next(r->s, at, r->piece[i].span.end, &cp, NULL);
    if (hs_cp_is_lower(cp) || cp == '.') return false;
  }
  return length(r, i) >= MIN_CITY;
}

/* A run of ! and ? that touches its word and has no mark behind it: it ends a sentence before a small letter, too, but for a
   name's own ("Whoosh! said"). */
static bool asks(const run *r, uint32_t stop) {
  const hs_piece *p = &r->piece[stop];
  char last = r->s[p->span.end - 1];
  if ((last != '!' && last != '?') || stop == r->first || !flagged(r, stop, HS_PIECE_GLUED)) return false;
  return !is(r, stop, '!') || stop <= r->first + 1 || !upper(r, stop - 1) || all_capitals(r, stop - 1);
}

/* Whole words around the stop, as an address has none: "it?is that", but not "a.php?id=3". */
static bool free_standing(const run *r, uint32_t stop, uint32_t next) {
  return stop > 0 && !flagged(r, stop - 1, HS_PIECE_GLUED) && next + 1 < r->n && !flagged(r, next + 1, HS_PIECE_GLUED);
}

static bool ends_here(const run *r, uint32_t stop, uint32_t next) {
  const hs_piece *s = &r->piece[stop];
  bool closed = next > stop + 1, full_stop = is(r, stop, '.');
  if (s->flags & HS_PIECE_DOTTED) return s->ends;
  if (enumerator(r, stop)) return false;
  bool goes_on_small = lower(r, next), asked = !closed && goes_on_small && asks(r, stop);
  if (flagged(r, next, HS_PIECE_GLUED) && !flagged(r, next, HS_PIECE_WORD)) return false;
  if (flagged(r, next, HS_PIECE_GLUED)) return upper(r, next) || (asked && free_standing(r, stop, next));
  if (asked) return true;
  if ((closed || !full_stop) && (goes_on_small || goes_on_with_mark(r, next))) return false;
  bool in_quotes = closed && flagged(r, stop + 1, HS_PIECE_CLOSE) && !is(r, stop + 1, ')') && !is(r, stop + 1, ']');
  return full_stop || !in_quotes || !somebody_said(r, next);
}

static bool dash(const run *r, uint32_t i) {
  int32_t cp = first_cp(r, i);
  return cp == '-' || cp == 0x2013 || cp == 0x2014;
}

/*
 * The dash behind a place in capitals, or behind an agency in brackets, with nothing but names, figures and marks before
 * it: "VARN, May 4 -", "Varn (Norpress) --". @return its piece, or n
 */
static uint32_t dateline_end(const run *r) {
  if (!flagged(r, 0, HS_PIECE_WORD) || !upper(r, 0)) return r->n;
  bool city = all_capitals(r, 0);
  for (uint32_t i = 1; i + 1 < r->n && i < MAX_DATELINE; i++) {
    if (dash(r, i) && !flagged(r, i, HS_PIECE_GLUED) && !flagged(r, i + 1, HS_PIECE_GLUED)) return (city || is(r, i - 1, ')')) && !lower(r, i + 1) ? i : r->n;
    if (lower(r, i)) return r->n;
  }
  return r->n;
}

void hs_text_sentences(const char *text, const hs_piece *pieces, uint32_t n, uint8_t *ends) {
  run r = {.s = text, .piece = pieces, .n = n};
  if (!n) return;
  uint32_t begin = dateline_end(&r);
  if (begin < n) ends[begin] = 1;
  r.first = begin = begin < n ? begin + 1 : 0;
  for (uint32_t i = begin; i + 1 < n; i++) {
    if (!(pieces[i].flags & (HS_PIECE_STOP | HS_PIECE_DOTTED))) continue;
    uint32_t next = behind(&r, i);
    if (next < n && ends_here(&r, i, next)) {
      ends[next - 1] = 1;
      r.first = next;
    }
    i = next - 1;
  }
  ends[n - 1] = 1;
}
