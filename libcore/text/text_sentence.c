/*
 * Sentence ends inside a paragraph.
 *
 * A candidate is a stop (. ! ? ... and runs) or an abbreviation whose stop may be the sentence's, with the closing marks
 * that touch it: `he left." | She`. It ends the sentence unless the text behind goes on: a lower-case word after a
 * question or exclamation in quotes ("Really?" he asked), after an ellipsis, or glued to the stop. A paragraph's end ends its
 * sentence in any case, which is how headlines and bylines end.
 */
#include "text/text_room.h"

static bool followed_by_upper(const char *text, const hs_piece *p) {
  int32_t cp;
  hs_utf8_next(text, p->span.beg, p->span.end, &cp, NULL);
  return hs_cp_is_upper(cp);
}

static bool followed_by_lower(const char *text, const hs_piece *p) {
  int32_t cp;
  hs_utf8_next(text, p->span.beg, p->span.end, &cp, NULL);
  return hs_cp_is_lower(cp);
}

static bool one_full_stop(const char *text, const hs_piece *p) { return p->span.end - p->span.beg == 1 && text[p->span.beg] == '.'; }

static bool ends_here(const char *text, const hs_piece *pieces, uint32_t n, uint32_t stop, uint32_t next) {
  const hs_piece *s = &pieces[stop], *p = &pieces[next];
  if (s->flags & HS_PIECE_DOTTED) return s->ends;
  bool lower = followed_by_lower(text, p);
  if (p->flags & HS_PIECE_GLUED) return (p->flags & HS_PIECE_WORD) && followed_by_upper(text, p);
  if (next > stop + 1 && lower) return false;
  if (one_full_stop(text, s)) return true;
  (void)n;
  return !lower;
}

void hs_text_sentences(const char *text, const hs_piece *pieces, uint32_t n, uint8_t *ends) {
  if (!n) return;
  for (uint32_t i = 0; i + 1 < n; i++) {
    if (!(pieces[i].flags & (HS_PIECE_STOP | HS_PIECE_DOTTED))) continue;
    uint32_t next = i + 1;
    while (next < n && (pieces[next].flags & HS_PIECE_GLUED) && (pieces[next].flags & (HS_PIECE_CLOSE | HS_PIECE_STOP))) next++;
    if (next < n && ends_here(text, pieces, n, i, next)) ends[next - 1] = 1;
    i = next - 1;
  }
  ends[n - 1] = 1;
}
