/*
 * The name tagger: a greedy left-to-right classifier (averaged perceptron, Collins 2002) over BILOU labels with the
 * features of Ratinov and Roth (2009): form, affixes, shape, word-vector clusters, tags of the parser, word lists, two
 * labels before, and what earlier sentences of the article made of the same word. Labels that cannot follow one another
 * are never chosen, so spans are always whole.
 *
 * Example: "said Ann Lee of Dock Ltd." -> O B-PER L-PER O B-ORG L-ORG.
 */
#include "name/naming.h"

bool hs_ner_follows(uint8_t a, uint8_t b) {
  bool open = a && (hs_ner_part(a) == HS_BEGIN || hs_ner_part(a) == HS_INSIDE);
  bool goes_on = b && (hs_ner_part(b) == HS_INSIDE || hs_ner_part(b) == HS_LAST);
  return open ? goes_on && hs_ner_type(a) == hs_ner_type(b) : !goes_on;
}

hs_type hs_ner_mention(uint32_t type) {
  static const hs_type TYPE[HS_NER_TYPES] = {HS_PERSON, HS_PLACE, HS_ORGANIZATION};
  return TYPE[type];
}

uint32_t hs_ner_probe(const char *word, size_t n, uint32_t i) {
  uint64_t h = hs_hash(word, n, 7);
  return (uint32_t)(h + i * (h >> 32 | 1)) & (HS_NER_BITS - 1);
}

static bool passes(const hs_namer *n, uint32_t filter, const char *word, size_t len) {
  const uint8_t *bits = n->filter + (size_t)filter * (HS_NER_BITS / 8);
  for (uint32_t i = 0; i < HS_NER_PROBES; i++) {
    uint32_t b = hs_ner_probe(word, len, i);
    if (!(bits[b / 8] >> b % 8 & 1)) return false;
  }
  return true;
}

static uint32_t lists_of(const hs_article *a, uint32_t tok) {
  hs_str norm = a->tokens.norm[tok];
  const char *s = hs_strtab_get(a->strings, norm);
  size_t n = hs_strtab_len(a->strings, norm);
  const hs_lex *const lists[] = {&hs_lex_given, &hs_lex_places, &hs_lex_demonyms, &hs_lex_titles, &hs_lex_orgwords};
  uint32_t bits = 0;
  if (!s) return 0;
  for (uint32_t i = 0; i < sizeof lists / sizeof *lists; i++)
    if (hs_lex_find(lists[i], s, n) != HS_NONE) bits |= 1u << i;
  uint32_t noun = hs_lex_find(&hs_lex_nouns, s, n);
  if (noun != HS_NONE) bits |= 32u << (hs_lex_cell(&hs_lex_nouns, noun, 0)[0] == 'p' && hs_lex_cell(&hs_lex_nouns, noun, 0)[1] == 'e');
  return bits;
}

static uint32_t filters_of(const hs_namer *namer, const hs_article *a, uint32_t tok) {
  uint32_t bits = 0;
  for (uint32_t f = 0; namer->filter && f < HS_NER_FILTERS; f++)
    if (passes(namer, f, hs_norm(a, tok), hs_strtab_len(a->strings, a->tokens.norm[tok]))) bits |= 1u << f;
  return bits;
}

void hs_ner_look(const hs_namer *n, const hs_article *a, hs_range toks, hs_word *word, hs_ner_token *out) {
  hs_words_read(&n->clusters, a, toks, word);
  for (uint32_t i = 0; i < toks.end - toks.beg; i++) {
    uint32_t t = toks.beg + i;
    out[i] = (hs_ner_token){word[i], (uint32_t)a->tokens.upos[t] << 8 | a->tokens.xpos[t], lists_of(a, t), word[i].capital ? filters_of(n, a, t) : 0, 0};
  }
}

#define ADD(a, b, c) (out[k] = hs_ner_hash(k + 1, (a), (b), (c)), k++)

static uint32_t hs_ner_hash(uint32_t template, uint32_t a, uint32_t b, uint32_t c) {
  return (uint32_t)hs_mix((uint64_t)template << 32 | a, (uint64_t)b << 32 | c);
}

uint32_t hs_ner_features(const hs_ner_token *t, uint32_t n, uint32_t i, const uint8_t *label, uint32_t out[HS_NER_FEATURES]) {
  static const hs_ner_token EDGE = {.word = {.key = 1}};
  const hs_ner_token *v = &t[i], *l1 = i > 0 ? &t[i - 1] : &EDGE, *l2 = i > 1 ? &t[i - 2] : &EDGE;
  const hs_ner_token *r1 = i + 1 < n ? &t[i + 1] : &EDGE, *r2 = i + 2 < n ? &t[i + 2] : &EDGE;
  uint32_t p1 = i > 0 ? label[i - 1] + 1u : 0, p2 = i > 1 ? label[i - 2] + 1u : 0, cap = v->word.capital, k = 0;
  ADD(0, 0, 0);
  ADD(v->word.key, cap, 0); ADD(l1->word.key, cap, 0); ADD(r1->word.key, cap, 0); ADD(l2->word.key, cap, 0); ADD(r2->word.key, cap, 0);
  ADD(l1->word.key, v->word.key, 0); ADD(v->word.key, r1->word.key, 0);
  for (int s = 1; s < HS_WORD_SUFFIXES; s++) ADD(v->word.suffix[s], cap, 0);
  for (int s = 0; s < HS_WORD_PREFIXES; s++) ADD(v->word.prefix[s], cap, 0);
  ADD(v->word.shape, i == 0, 0); ADD(l1->word.shape, v->word.shape, r1->word.shape); ADD(v->word.shape, r1->word.key, 0); ADD(v->word.shape, l1->word.key, 0);
  ADD(v->word.cluster[0], cap, 0); ADD(v->word.cluster[1], cap, 0); ADD(v->word.cluster[2], cap, v->word.shape);
  ADD(l1->word.cluster[1], cap, 0); ADD(r1->word.cluster[1], cap, 0); ADD(l2->word.cluster[2], cap, 0); ADD(r2->word.cluster[2], cap, 0);
  ADD(l1->word.cluster[1], v->word.cluster[1], cap); ADD(v->word.cluster[1], r1->word.cluster[1], cap);
  ADD(v->tags, cap, 0); ADD(l1->tags, v->tags, r1->tags); ADD(v->tags, r1->tags, cap); ADD(l1->tags, cap, v->word.shape);
  ADD(v->lists, cap, 0); ADD(v->lists, l1->lists, cap); ADD(v->lists, r1->lists, cap); ADD(v->lists, p1, cap); ADD(l1->lists, r1->lists, cap);
  ADD(v->filters, cap, 0); ADD(v->filters, p1, cap); ADD(v->filters, v->word.shape, cap);
  ADD(p1, cap, 0); ADD(p1, p2, cap); ADD(p1, v->word.key, 0); ADD(p1, v->word.shape, 0); ADD(p1, v->word.cluster[1], cap); ADD(p1, v->tags, cap);
  ADD(p1, r1->word.key, cap); ADD(p1, r1->word.shape, cap); ADD(p1, l1->word.key, cap); ADD(p1, p2, v->word.cluster[2]);
  ADD(p1, l1->word.cluster[0], cap); ADD(p1, r1->word.cluster[1], cap);
  ADD(v->memory, cap, 0); ADD(v->memory, p1, cap); ADD(r1->memory, p1, cap); ADD(l1->memory, v->memory, cap);
  ADD(r1->memory, v->word.cluster[2], cap);
  return k;
}

/* ---- running it over an article */

static uint8_t best_label(const hs_namer *m, const uint32_t *feature, uint32_t k, uint8_t before, bool last, float *margin) {
  int32_t score[HS_NER_ROW] = {0};
  for (uint32_t f = 0; f < k; f++) {
    const int8_t *row = m->weight + (size_t)(feature[f] & (m->n_rows - 1)) * HS_NER_ROW;
    for (uint32_t l = 0; l < HS_NER_ROW; l++) score[l] += row[l];
  }
  uint8_t best = HS_NER_LABELS;
  int32_t second = INT32_MIN;
  for (uint8_t l = 0; l < HS_NER_LABELS; l++) {
    if (!hs_ner_follows(before, l) || (last && !hs_ner_follows(l, 0))) continue;
    if (best == HS_NER_LABELS || score[l] > score[best]) {
      second = best == HS_NER_LABELS ? INT32_MIN : score[best];
      best = l;
    } else if (score[l] > second) {
      second = score[l];
    }
  }
  /* 64 is a clear decision on held-out text; the score is a reading aid, not a probability. */
  *margin = second == INT32_MIN ? 1.0f : (float)(score[best] - second) / ((float)(score[best] - second) + 64.0f);
  return best;
}

static void add_span(hs_naming *n, hs_range toks, uint32_t type, float score) {
  hs_mention_add(n->a, &n->mentions, toks, toks.end - 1, hs_ner_mention(type), HS_NAME, "tagger", score);
}

static void tag_sentence(hs_naming *n, hs_range toks, hs_word *word, hs_ner_token *t, uint8_t *label, hs_map *memory) {
  uint32_t feature[HS_NER_FEATURES], len = toks.end - toks.beg, beg = 0;
  hs_ner_look(n->namer, n->a, toks, word, t);
  for (uint32_t i = 0; i < len; i++) {
    uint32_t seen = hs_map_get(memory, t[i].word.key);
    t[i].memory = t[i].word.capital && seen != HS_NONE ? seen : 0;
  }
  float weakest = 1;
  for (uint32_t i = 0; i < len; i++) {
    float margin;
    uint32_t k = hs_ner_features(t, len, i, label, feature);
    label[i] = best_label(n->namer, feature, k, i ? label[i - 1] : 0, i + 1 == len, &margin);
    if (t[i].word.capital) *hs_map_at(memory, t[i].word.key, 0) = label[i] + 1u;
    if (!label[i]) continue;
    hs_bilou part = hs_ner_part(label[i]);
    if (part == HS_BEGIN || part == HS_UNIT) beg = i, weakest = 1;
    if (margin < weakest) weakest = margin;
    if (part == HS_LAST || part == HS_UNIT) add_span(n, (hs_range){toks.beg + beg, toks.beg + i + 1}, hs_ner_type(label[i]), weakest);
  }
}

void hs_names_tag(hs_naming *n) {
  hs_article *a = n->a;
  uint32_t longest = 0;
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    uint32_t len = a->sentences.row[i].toks.end - a->sentences.row[i].toks.beg;
    if (len > longest) longest = len;
  }
  hs_word *word = HS_NEW_N(n->scratch, hs_word, longest);
  hs_ner_token *t = HS_NEW_N(n->scratch, hs_ner_token, longest);
  uint8_t *label = HS_NEW_N(n->scratch, uint8_t, longest);
  hs_map memory;
  hs_map_init(&memory, n->scratch);
  if (n->namer->n_rows)
    for (uint32_t i = 0; i < a->sentences.n; i++) tag_sentence(n, a->sentences.row[i].toks, word, t, label, &memory);
}
