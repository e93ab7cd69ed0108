/*
 * The name tagger over an article: sentence by sentence, what the words look like (ner_net.c), scores of labels, the best
 * sequence, names.
 */
#include "name/naming.h"

/* The sum of a span's scores as a name of a type. */
static int32_t span_sum(const int32_t *score, uint32_t len, uint32_t type) {
  int32_t sum = 0;
  for (uint32_t i = 0; i < len; i++) {
    hs_bilou part = len == 1 ? HS_UNIT : i == 0 ? HS_BEGIN : i + 1 == len ? HS_LAST : HS_INSIDE;
    sum += score[(size_t)i * HS_NER_SCORES + hs_ner_label(type, part)];
  }
  return sum;
}

/* 0 to 1 by how far the span is ahead of the same span with another type, or as no name. A reading aid, no probability. */
static float certainty(const int32_t *score, uint32_t len, uint32_t type) {
  int32_t second = 0;
  for (uint32_t i = 0; i < len; i++) second += score[(size_t)i * HS_NER_SCORES];
  for (uint32_t k = 0; k < HS_NER_TYPES; k++) {
    int32_t other = span_sum(score, len, k);
    if (k != type && other > second) second = other;
  }
  float ahead = (float)(span_sum(score, len, type) - second);
  return ahead > 0 ? ahead / (ahead + 2 * HS_NET_UNIT) : 0;
}

static void add_spans(hs_naming *n, hs_range toks, const uint8_t *label, const int32_t *score) {
  uint32_t beg = 0;
  for (uint32_t i = 0; i < toks.end - toks.beg; i++) {
    if (!label[i]) continue;
    hs_bilou part = hs_ner_part(label[i]);
    uint32_t type = hs_ner_type(label[i]);
    if (part == HS_BEGIN || part == HS_UNIT) beg = i;
    if (part != HS_LAST && part != HS_UNIT) continue;
    float sure = certainty(score + (size_t)beg * HS_NER_SCORES, i + 1 - beg, type);
    hs_mention_add(n->a, &n->mentions, (hs_range){toks.beg + beg, toks.beg + i + 1}, toks.beg + i, hs_ner_mention(type), HS_NAME, "tagger", sure);
  }
}

/* Stretches that are read side by side: sentences, or parts of one that is longer than a batch. */
typedef struct batch {
  hs_ner_token token[HS_ENCODER_LONGEST];
  hs_word word[HS_ENCODER_LONGEST];
  uint32_t length[HS_ENCODER_LONGEST], n, n_words, first;   /* first: token number of the first word; the others follow it */
  hs_encoder_work work;
} batch;

static void score_batch(const hs_namer *n, batch *b, int32_t *score) {
  if (b->n) hs_ner_score(n->net, &n->clusters, b->token, b->length, b->n, &b->work, score + (size_t)b->first * HS_NER_SCORES);
  b->n = b->n_words = 0;
}

static void score_words(const hs_namer *n, const hs_article *a, const uint8_t *written, batch *b, int32_t *score) {
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    hs_range sentence = a->sentences.row[i].toks;
    for (hs_range part = {sentence.beg, sentence.beg}; part.beg < sentence.end; part.beg = part.end) {
      part.end = sentence.end - part.beg < HS_ENCODER_LONGEST ? sentence.end : part.beg + HS_ENCODER_LONGEST;
      const uint32_t len = part.end - part.beg;
      if (b->n && (b->n_words + len > HS_ENCODER_LONGEST || b->first + b->n_words != part.beg)) score_batch(n, b, score);
      if (!b->n) b->first = part.beg;
      hs_ner_look(n, a, part, part.beg == sentence.beg, written, b->word, b->token + b->n_words);
      b->length[b->n++] = len;
      b->n_words += len;
    }
  }
  score_batch(n, b, score);
}

void hs_ner_run(const hs_namer *n, const hs_article *a, const uint8_t *written, hs_arena *scratch, uint8_t *label, int32_t *score) {
  uint32_t longest = 1;
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    uint32_t len = a->sentences.row[i].toks.end - a->sentences.row[i].toks.beg;
    if (len > longest) longest = len;
  }
  uint8_t *best = HS_NEW_N(scratch, uint8_t, (size_t)longest * HS_NER_SCORES);
  batch *b = hs_arena_alloc(scratch, sizeof *b);       /* large, and written before it is read: not cleared */
  b->n = b->n_words = 0;
  score_words(n, a, written, b, score);
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    hs_range r = a->sentences.row[i].toks;
    hs_ner_decode(n->net, score + (size_t)r.beg * HS_NER_SCORES, r.end - r.beg, best, label + r.beg);
  }
}

void hs_names_tag(hs_naming *n) {
  const hs_article *a = n->a;
  if (!n->namer->net || !a->tokens.n) return;
  uint8_t *label = HS_NEW_N(n->scratch, uint8_t, a->tokens.n);
  int32_t *score = HS_NEW_N(n->scratch, int32_t, (size_t)a->tokens.n * HS_NER_SCORES);
  hs_ner_run(n->namer, a, n->written, n->scratch, label, score);
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    uint32_t beg = a->sentences.row[i].toks.beg;
    add_spans(n, a->sentences.row[i].toks, label + beg, score + (size_t)beg * HS_NER_SCORES);
  }
}
