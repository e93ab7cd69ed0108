/*
 * Paragraphs from lines.
 *
 * A blank line ends a paragraph. Whether a single line end does depends on how the text was set: text wrapped at a
 * fixed width ("hard-wrapped", mail and agency style) is told from text with one paragraph a line by asking, for each
 * line that another follows, whether it is *full*: whether the next line's first word would not have fitted in the
 * width of the text. In wrapped text nearly every such line is full, in other text it is so only by chance; two thirds
 * decide, and at least three. Lines of less than half the width are not asked. In wrapped text a line that is not full
 * still ends its paragraph (a headline, a byline, an item of a list), and an indented line begins one.
 *
 * Width: the longest line that is followed by another one, between MIN_WIDTH and MAX_WIDTH code points; no line of the
 * text may be longer than that, unless it is one word (an address). One pass over the bytes, two over the lines.
 * Example: 70 70 68 31 | blank | 69 70 12 -> two paragraphs; 31 400 120 88 -> four.
 */
#include "text/text_room.h"

enum { MIN_WIDTH = 40, MAX_WIDTH = 100, SLACK = 4, MIN_FULL = 3 };

/* A line without the blanks at its ends; `beg == end` for a blank one. */
typedef struct line {
  hs_span span;
  uint32_t width;       /* code points, indent included */
  uint32_t first_word;  /* code points of the first word */
  bool indented;
} line;
typedef HS_VEC(line) lines;

static bool ends_line(int32_t cp) {
  return cp == '\n' || cp == '\r' || cp == '\f' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static void find_lines(const hs_article *a, hs_arena *scratch, lines *out) {
  uint32_t at = a->n_bytes >= 3 && memcmp(a->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  while (at < a->n_bytes) {
    line l = {.span = {at, at}};
    uint32_t column = 0;
    bool started = false, in_word = false, first = true;
    int32_t cp = 0;
    while (at < a->n_bytes) {
      uint32_t n = hs_utf8_next(a->text, at, a->n_bytes, &cp, NULL);
      if (ends_line(cp)) break;
      column++;
      if (hs_cp_class(cp) != HS_CP_BLANK) {
        if (!started) l.span.beg = at, l.indented = column > 1, in_word = started = true;
        l.span.end = at + n;
        l.width = column;
        l.first_word += in_word && first;
      } else if (in_word) {
        in_word = first = false;
      }
      at += n;
    }
    if (!started) l.span.beg = l.span.end = at;
    *hs_vec_push(scratch, out) = l;
    if (at < a->n_bytes) {
      int32_t eol = cp;
      at += hs_utf8_next(a->text, at, a->n_bytes, &cp, NULL);
      if (eol == '\r' && at < a->n_bytes && a->text[at] == '\n') at++;
    }
  }
}

static bool blank(const line *l) { return l->span.beg == l->span.end; }
static bool full(const line *l, const line *next, uint32_t width) { return l->width + 1 + next->first_word + SLACK > width; }

/* The width the text is wrapped at; 0 if it is not. */
static uint32_t wrapped_at(const lines *ls) {
  uint32_t width = 0, n_full = 0, n = 0, longest = 0;
  for (uint32_t i = 0; i < ls->n; i++) {
    if (ls->row[i].width > longest && ls->row[i].width > ls->row[i].first_word) longest = ls->row[i].width;
    bool followed = i + 1 < ls->n && !blank(&ls->row[i]) && !blank(&ls->row[i + 1]);
    if (followed && ls->row[i].width > width) width = ls->row[i].width;
  }
  if (width < MIN_WIDTH || longest > MAX_WIDTH) return 0;
  for (uint32_t i = 0; i + 1 < ls->n; i++) {
    if (blank(&ls->row[i]) || blank(&ls->row[i + 1]) || ls->row[i].width < width / 2) continue;
    n++;
    n_full += full(&ls->row[i], &ls->row[i + 1], width);
  }
  return n_full >= MIN_FULL && n_full * 3 >= n * 2 ? width : 0;
}

void hs_text_layout(const hs_article *a, hs_arena *scratch, hs_paragraphs *out) {
  lines ls = {0};
  find_lines(a, scratch, &ls);
  uint32_t width = wrapped_at(&ls);
  bool open = false;
  for (uint32_t i = 0; i < ls.n; i++) {
    const line *l = &ls.row[i];
    if (blank(l)) {
      open = false;
      continue;
    }
    if (open && !l->indented) out->row[out->n - 1].span.end = l->span.end;
    else *hs_vec_push(scratch, out) = (hs_paragraph){l->span};
    open = width && i + 1 < ls.n && full(l, &ls.row[i + 1], width);
  }
}
