/*
 * From the text to paragraphs, sentences and tokens.
 *
 *     lines -> paragraphs (text_layout.c) -> pieces (text_token.c, text_word.c) -> sentence ends (text_sentence.c)
 *
 * A sentence never crosses a paragraph. Every non-blank byte of the text is in exactly one token, except a byte order
 * mark at its very beginning. Bytes that are no UTF-8 become part of the token around them and are noted once.
 * Every step is linear in the bytes.
 */
#include "text/text_room.h"

static void note_bad_bytes(hs_article *a) {
  uint32_t n_bad = 0, first = 0;
  for (uint32_t at = 0; at < a->n_bytes;) {
    int32_t cp;
    bool bad = false;
    uint32_t n = hs_utf8_next(a->text, at, a->n_bytes, &cp, &bad);
    if (bad && n_bad++ == 0) first = at;
    at += n;
  }
  if (n_bad)
    hs_note_add(a, "utf8", (hs_span){first, first + 1},
                n_bad == 1 ? "%u byte is not UTF-8, at byte %u" : "%u bytes are not UTF-8, the first at byte %u",
                (unsigned)n_bad, (unsigned)first);
}

static void make_columns(hs_article *a, uint32_t n) {
  hs_tokens *t = &a->tokens;
  t->n = n;
  t->span = HS_NEW_N(a->arena, hs_span, n);
  t->norm = HS_NEW_N(a->arena, hs_str, n);
  t->lemma = HS_NEW_N(a->arena, hs_str, n);
  t->feats = HS_NEW_N(a->arena, hs_str, n);
  t->head = HS_NEW_N(a->arena, uint32_t, n);
  t->sentence = HS_NEW_N(a->arena, uint32_t, n);
  t->upos = HS_NEW_N(a->arena, uint8_t, n);
  t->xpos = HS_NEW_N(a->arena, uint8_t, n);
  t->deprel = HS_NEW_N(a->arena, uint8_t, n);
  t->mwt = HS_NEW_N(a->arena, uint8_t, n);
  for (uint32_t i = 0; i < n; i++) t->head[i] = HS_NONE;
}

static void fill_columns(hs_article *a, const hs_pieces *p, const uint8_t *ends, const uint32_t *paragraph,
                         hs_sentence *sentences) {
  uint32_t s = 0, beg = 0;
  for (uint32_t i = 0; i < p->n; i++) {
    hs_span span = p->row[i].span;
    a->tokens.span[i] = span;
    a->tokens.mwt[i] = p->row[i].mwt;
    a->tokens.norm[i] = hs_text_norm(a, a->text + span.beg, span.end - span.beg);
    a->tokens.sentence[i] = s;
    if (!ends[i]) continue;
    sentences[s] = (hs_sentence){{p->row[beg].span.beg, span.end}, {beg, i + 1}, paragraph[i]};
    beg = i + 1;
    s++;
  }
}

void hs_text_split(hs_article *a, hs_arena *scratch) {
  note_bad_bytes(a);
  hs_paragraphs paragraphs = {0};
  hs_text_layout(a, scratch, &paragraphs);
  hs_pieces pieces = {0};
  uint32_t *first = HS_NEW_N(scratch, uint32_t, paragraphs.n + 1);
  for (uint32_t i = 0; i < paragraphs.n; i++) {
    first[i] = pieces.n;
    hs_text_tokens(a->text, paragraphs.row[i].span, scratch, &pieces);
  }
  first[paragraphs.n] = pieces.n;
  uint8_t *ends = HS_NEW_N(scratch, uint8_t, pieces.n + 1);
  uint32_t *paragraph = HS_NEW_N(scratch, uint32_t, pieces.n + 1), n_sentences = 0;
  for (uint32_t i = 0; i < paragraphs.n; i++) {
    hs_text_sentences(a->text, pieces.row + first[i], first[i + 1] - first[i], ends + first[i]);
    for (uint32_t t = first[i]; t < first[i + 1]; t++) paragraph[t] = i, n_sentences += ends[t];
  }
  a->paragraphs.row = HS_NEW_N(a->arena, hs_paragraph, paragraphs.n);
  a->paragraphs.n = paragraphs.n;
  if (paragraphs.n) memcpy(a->paragraphs.row, paragraphs.row, paragraphs.n * sizeof *paragraphs.row);
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, n_sentences);
  a->sentences.n = n_sentences;
  make_columns(a, pieces.n);
  fill_columns(a, &pieces, ends, paragraph, a->sentences.row);
}
