/*
 * Tokens of a paragraph: chunks between blanks, cut from left to right.
 *
 * At each place the longest of these wins: a unit that is taken whole (address, file name, emoticon: text_unit.c), a
 * word (text_word.c), a run of marks that stands for one (... -- !! === ''), a single mark. Nothing is looked at twice
 * but for bounded look-ahead, so a chunk of any length is linear.
 *
 * Quotation marks and brackets are told opening from closing by what touches them: a straight mark opens if nothing
 * or an opening mark or a dash stands before it.
 *
 * Example: `"It's $10," he said...` -> " | It | 's | $ | 10 | , | " | he | said | ...
 */
#include "text/text_room.h"

hs_piece *hs_scan_emit(hs_scan *c, uint32_t beg, uint32_t end, uint8_t flags) {
  hs_piece *p = hs_vec_push(c->arena, c->out);
  p->span = (hs_span){beg, end};
  p->flags = (uint8_t)(flags | (beg > c->chunk_beg ? HS_PIECE_GLUED : 0));
  return p;
}

/* ---- runs of marks */

static bool in_ascii_set(int32_t cp, const char *set) { return cp > 0 && cp < 128 && strchr(set, (int)cp); }
static bool is_stop(int32_t cp) {
  return in_ascii_set(cp, ".!?") || cp == 0x2026 || cp == 0x3002 || cp == 0x203C || cp == 0x2047;
}
static bool is_rule(int32_t cp) { return in_ascii_set(cp, "-=*~+|<>_#{}"); }
static bool is_pair(int32_t cp) { return in_ascii_set(cp, "'`") || cp == 0x2018 || cp == 0x2019; }
static bool is_repeated(int32_t cp) {
  return in_ascii_set(cp, "-=*~+|<>_#$,/\\") || cp == 0x2014 || cp == 0x2013 || cp == 0xB7;
}

/* End of the run that begins at `at`, as far as `member` goes. */
static uint32_t run_of(const hs_scan *c, uint32_t at, bool (*member)(int32_t)) {
  int32_t cp;
  while (at < c->chunk_end) {
    uint32_t n = hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL);
    if (!member(cp)) break;
    at += n;
  }
  return at;
}

static uint32_t run_of_same(const hs_scan *c, uint32_t at, uint32_t max) {
  int32_t first, cp;
  uint32_t n = hs_utf8_next(c->s, at, c->chunk_end, &first, NULL);
  for (at += n; at < c->chunk_end && max > 1; max--) {
    n = hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL);
    if (cp != first) break;
    at += n;
  }
  return at;
}

/* A run of stops; an ellipsis ends before what asks or calls out: "...?" is two. */
static uint32_t stop_end(const hs_scan *c, uint32_t at) {
  uint32_t dots = at;
  while (dots < c->chunk_end && c->s[dots] == '.') dots++;
  return dots - at >= 2 ? dots : run_of(c, at, is_stop);
}

/* One symbol with what joins on to it: combining marks, joiners and what they join, the second half of a flag. */
static uint32_t symbol_end(const hs_scan *c, uint32_t at) {
  int32_t cp, first;
  at += hs_utf8_next(c->s, at, c->chunk_end, &first, NULL);
  bool half_flag = first >= 0x1F1E6 && first <= 0x1F1FF, joined = false;
  while (at < c->chunk_end) {
    uint32_t n = hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL);
    bool skin = cp >= 0x1F3FB && cp <= 0x1F3FF;
    if (half_flag && cp >= 0x1F1E6 && cp <= 0x1F1FF) half_flag = false;
    else if (hs_cp_class(cp) != HS_CP_MARK && !skin && !(joined && hs_cp_class(cp) == HS_CP_OTHER)) break;
    joined = cp == 0x200D;
    at += n;
  }
  return at;
}

/* ---- quotation marks and brackets */

static bool opens_here(const hs_scan *c, uint32_t at, uint32_t end) {
  uint32_t n;
  if (end >= c->chunk_end || hs_class_at(c->s, end, c->chunk_end, &n) == HS_CP_BLANK) return false;
  if (at == c->chunk_beg) return true;
  const hs_piece *before = &c->out->row[c->out->n - 1];
  uint32_t b = before->span.beg;
  int32_t cp;
  hs_utf8_next(c->s, b, c->chunk_end, &cp, NULL);
  return (before->flags & HS_PIECE_OPEN) || in_ascii_set(cp, "-/=:") || cp == 0x2014 || cp == 0x2013;
}

static uint8_t mark_flags(hs_scan *c, uint32_t at, uint32_t end, int32_t cp) {
  if (is_stop(cp)) return HS_PIECE_STOP;
  if (in_ascii_set(cp, "([{") || cp == 0x201C || cp == 0x201E || cp == 0xAB) return HS_PIECE_OPEN;
  if (in_ascii_set(cp, ")]}") || cp == 0x201D || cp == 0xBB) return HS_PIECE_CLOSE;
  if (cp == '"') return opens_here(c, at, end) ? HS_PIECE_OPEN : HS_PIECE_CLOSE;
  if (cp != '\'' && cp != '`' && cp != 0x2018 && cp != 0x2019) return 0;
  bool opens = cp == 0x2018 || cp == '`' || (cp == '\'' && opens_here(c, at, end));
  if (end - at == 1 || cp > 127) c->open_single = opens;
  return opens ? HS_PIECE_OPEN : HS_PIECE_CLOSE;
}

static uint32_t emit_marks(hs_scan *c, uint32_t at) {
  int32_t cp;
  hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL);
  uint32_t end;
  if (is_stop(cp)) end = stop_end(c, at);
  else if (is_rule(cp) && (end = run_of(c, at, is_rule)) - at >= 4) {}
  else if (is_pair(cp)) end = run_of_same(c, at, 2);
  else if (is_repeated(cp)) end = run_of_same(c, at, UINT32_MAX);
  else end = symbol_end(c, at);
  hs_scan_emit(c, at, end, mark_flags(c, at, end, cp));
  return end;
}

/* ---- words that begin with a mark */

static bool ascii_digit(const hs_scan *c, uint32_t at) { return at < c->chunk_end && c->s[at] >= '0' && c->s[at] <= '9'; }

/* A leading apostrophe, sign or point that belongs to the word behind it: 'em, '90s, +44, .25. @return its bytes, or 0 */
static uint32_t leading_mark(const hs_scan *c, uint32_t at) {
  if (at > c->chunk_beg && !(c->out->row[c->out->n - 1].flags & HS_PIECE_OPEN)) return 0;
  int32_t cp;
  uint32_t n = hs_utf8_next(c->s, at, c->chunk_end, &cp, NULL), m = 0;
  if ((cp == '+' || cp == '.') && ascii_digit(c, at + n)) return n;
  if (cp != '\'' && cp != 0x2019) return 0;
  if (ascii_digit(c, at + n) && ascii_digit(c, at + n + 1) && !ascii_digit(c, at + n + 2)) return n;
  uint32_t end = at + n;
  while (end < c->chunk_end && end - at < 12 && hs_class_at(c->s, end, c->chunk_end, &m) == HS_CP_LETTER) end += m;
  char word[64];
  size_t len = hs_text_fold(c->s + at + n, end - at - n, word, sizeof word);
  return len && hs_lex_find(&hs_lex_shortened, word, len) != HS_NONE ? n : 0;
}

static void cut_chunk(hs_scan *c) {
  uint32_t at = c->chunk_beg, n;
  bool fresh = true;   /* nothing of a word stands before */
  while (at < c->chunk_end) {
    uint32_t end = fresh ? hs_scan_unit(c, at) : at;
    if (end > at) {
      hs_scan_emit(c, at, end, HS_PIECE_WORD);
      at = end;
      fresh = false;
      continue;
    }
    int class = hs_class_at(c->s, at, c->chunk_end, &n);
    bool word = class != HS_CP_OTHER || (fresh && leading_mark(c, at));
    at = word ? hs_scan_word(c, at) : emit_marks(c, at);
    fresh = !word;
  }
}

void hs_text_tokens(const char *text, hs_span paragraph, hs_arena *scratch, hs_pieces *out) {
  hs_scan c = {.s = text, .next_at = UINT32_MAX, .beg = paragraph.beg, .end = paragraph.end, .arena = scratch, .out = out};
  for (uint32_t at = paragraph.beg; at < paragraph.end;) {
    uint32_t n;
    if (hs_class_at(text, at, paragraph.end, &n) == HS_CP_BLANK) {
      at += n;
      continue;
    }
    c.chunk_beg = at;
    while (at < paragraph.end && hs_class_at(text, at, paragraph.end, &n) != HS_CP_BLANK) at += n;
    c.chunk_end = at;
    cut_chunk(&c);
  }
}
