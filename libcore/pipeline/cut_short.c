/*
 * Notes on what was too long to be read as a whole: one for each kind, on the first such place. The rooms have their limits so
 * that broken or hostile text costs no more than other text; what they lose by them is said here.
 *
 *     a table of 1,000 words without a stop  ->  "1 sentence of more than 256 words, the first of 1000, was parsed in pieces"
 */
#include "pipeline/pipeline.h"
#include "syntax/lemma.h"
#include "syntax/net.h"

enum { LONGEST_WORD = HS_LEMMA_LONGEST - 16 };

static void note_sentences(hs_article *a) {
  uint32_t n = 0, first = 0;
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    hs_range r = a->sentences.row[i].toks;
    if (r.end - r.beg > HS_NET_LONGEST && !n++) first = i;
  }
  if (!n) return;
  hs_range r = a->sentences.row[first].toks;
  hs_note_add(a, "long", a->sentences.row[first].span, "%u sentence%s of more than %d words, the first of %u, %s parsed in pieces", (unsigned)n,
              n > 1 ? "s" : "", HS_NET_LONGEST, (unsigned)(r.end - r.beg), n > 1 ? "were" : "was");
}

static void note_words(hs_article *a) {
  uint32_t n = 0, first = 0;
  for (uint32_t t = 0; t < a->tokens.n; t++)
    if (a->tokens.span[t].end - a->tokens.span[t].beg > LONGEST_WORD && !n++) first = t;
  if (!n) return;
  hs_span s = a->tokens.span[first];
  hs_note_add(a, "long", s, "%u word%s of more than %d bytes, the first of %u, %s cut to make a lemma", (unsigned)n, n > 1 ? "s" : "", LONGEST_WORD,
              (unsigned)(s.end - s.beg), n > 1 ? "were" : "was");
}

void hs_note_cut_short(hs_article *a) {
  note_sentences(a);
  note_words(a);
}
