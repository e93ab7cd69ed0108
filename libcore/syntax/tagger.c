/*
 * A greedy tagger (Ratnaparkhi 1996 features, averaged perceptron weights). Each word is scored for all labels from its
 * form, affixes, shape and vector clusters, its neighbours' forms, clusters and dictionary tags, and the two labels
 * before it. Words that were frequent in training may only take tags seen there; a capital letter always allows the
 * proper noun tags. Looking at the dictionary tags of the words to the right makes up for deciding greedily.
 *
 * Example: "the guard said": "guard" has the dictionary tags {NOUN/NN, VERB/VB}; after DET/DT, NOUN/NN wins.
 */
#include "syntax/tagger.h"

bool hs_tagger_open(hs_tagger *t, const hs_model *m) {
  size_t n, n_weights;
  const unsigned char *p = hs_model_section(m, "tagger", &n);
  const void *weights = hs_model_section(m, "tagger.w", &n_weights);
  uint32_t head[2];
  if (!p || n < sizeof head + HS_TAG_MAX * sizeof(hs_tag)) return false;
  memcpy(head, p, sizeof head);
  size_t before = sizeof head + HS_TAG_MAX * sizeof(hs_tag);
  if (head[0] == 0 || head[0] > HS_TAG_MAX || head[1] == 0 || (head[1] & (head[1] - 1))) return false;
  if (n < before + head[1] * sizeof(hs_tag_entry)) return false;
  t->n_tags = head[0];
  t->n_slots = head[1];
  t->tag = (const hs_tag *)(const void *)(p + sizeof head);
  t->entry = (const hs_tag_entry *)(const void *)(p + before);
  for (uint32_t i = 0; i < t->n_tags; i++)
    if (t->tag[i].upos >= HS_N_UPOS || t->tag[i].xpos >= HS_N_XPOS) return false;
  return hs_linear_open(&t->linear, weights, n_weights);
}

const hs_tag_entry *hs_tagger_find(const hs_tagger *t, uint32_t key) {
  uint32_t j = (uint32_t)hs_mix(key, 6) & (t->n_slots - 1);
  for (uint32_t tries = 0; t->entry[j].key && tries < t->n_slots; tries++, j = (j + 1) & (t->n_slots - 1))
    if (t->entry[j].key == key) return &t->entry[j];
  return NULL;
}

/* ---- features */

/* What is seen of a neighbour; words beyond the sentence are empty. */
typedef struct view { uint32_t key, tags, fine, middle, coarse, suffix, shape; } view;

static uint32_t tags_of(const hs_tag_entry *e) { return e ? (uint32_t)hs_mix(e->set[0], e->set[1]) : 1; }

static view look(const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, int64_t i) {
  if (i < 0 || i >= (int64_t)n) return (view){.key = i < 0 ? 2 : 3};
  const hs_word *v = &w[i];
  return (view){v->key, tags_of(entry[i]), v->cluster[0], v->cluster[1], v->cluster[2], v->suffix[2], v->shape};
}

#define ADD(a, b, c) (out[k] = hs_linear_hash(k + 1, (a), (b), (c)), k++)

static uint32_t own_features(const hs_word *w, view v, bool first, uint32_t *out) {
  uint32_t k = 0;
  ADD(v.key, 0, 0);
  for (int i = 0; i < HS_WORD_SUFFIXES; i++) ADD(w->suffix[i], w->capital, 0);
  for (int i = 0; i < HS_WORD_PREFIXES; i++) ADD(w->prefix[i], 0, 0);
  ADD(w->shape, first, 0);
  ADD(w->suffix[2], w->shape, 0);
  ADD(v.fine, w->capital, 0);
  ADD(v.middle, w->capital, w->suffix[1]);
  ADD(v.coarse, w->capital, w->suffix[1]);
  ADD(v.tags, w->capital, first);
  ADD(w->space, w->shape, 0);
  return k;
}

uint32_t hs_tagger_features(const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, uint32_t i, const uint8_t *label, uint32_t out[HS_TAG_FEATURES]) {
  view v = look(w, entry, n, i), l1 = look(w, entry, n, (int64_t)i - 1), l2 = look(w, entry, n, (int64_t)i - 2);
  view r1 = look(w, entry, n, (int64_t)i + 1), r2 = look(w, entry, n, (int64_t)i + 2), r3 = look(w, entry, n, (int64_t)i + 3);
  uint32_t t1 = i > 0 ? label[i - 1] + 1u : 0, t2 = i > 1 ? label[i - 2] + 1u : 0;
  uint32_t k = own_features(&w[i], v, i == 0, out);
  ADD(0, 0, 0);
  ADD(l1.key, 0, 0); ADD(l2.key, 0, 0); ADD(r1.key, 0, 0); ADD(r2.key, 0, 0);
  ADD(l1.key, v.key, 0); ADD(v.key, r1.key, 0); ADD(l1.key, r1.key, 0); ADD(l1.key, v.tags, 0); ADD(v.tags, r1.key, 0);
  ADD(t1, 0, 0); ADD(t1, t2, 0); ADD(t1, v.key, 0); ADD(t1, v.tags, 0); ADD(t1, t2, v.tags);
  ADD(t1, v.tags, r1.tags); ADD(v.tags, r1.tags, 0); ADD(v.tags, r1.tags, r2.tags); ADD(t1, w[i].suffix[2], w[i].capital);
  ADD(r1.tags, r2.tags, r3.tags); ADD(l1.tags, v.tags, r1.tags); ADD(t1, r1.key, 0); ADD(t2, v.tags, 0);
  ADD(l1.fine, 0, 0); ADD(r1.fine, 0, 0); ADD(l1.middle, v.middle, 0); ADD(v.middle, r1.middle, 0);
  ADD(t1, v.middle, 0); ADD(t1, v.coarse, r1.coarse); ADD(t1, r1.middle, w[i].suffix[1]); ADD(v.tags, r1.middle, r2.coarse);
  ADD(l1.suffix, 0, 0); ADD(r1.suffix, 0, 0); ADD(r1.shape, w[i].shape, l1.shape); ADD(r2.middle, r1.tags, 0);
  return k;
}

/* ---- decisions */

static bool may(const hs_tag_entry *e, uint32_t label) { return e->set[label / 64] >> (label % 64) & 1; }

/* The only label that a word may take, HS_NONE if there are several: nothing is to be weighed then. */
static uint32_t only_label(const hs_tagger *t, const hs_word *w, const hs_tag_entry *e) {
  uint32_t only = HS_NONE;
  if (!e || !e->strict || w->capital) return HS_NONE;
  for (uint32_t i = 0; i < HS_TAG_MAX / 64; i++) {
    uint64_t set = e->set[i];
    if (!set) continue;
    if (only != HS_NONE || set & (set - 1)) return HS_NONE;
    for (only = 64 * i; set > 1; set >>= 1) only++;
  }
  return only < t->n_tags ? only : HS_NONE;
}

static uint8_t best_of_all(const hs_tagger *t, const int32_t *score) {
  uint32_t best = 0;
  for (uint32_t l = 1; l < t->n_tags; l++)
    if (score[l] > score[best]) best = l;
  return (uint8_t)best;
}

uint8_t hs_tagger_best(const hs_tagger *t, const hs_word *w, const hs_tag_entry *e, const int32_t *score) {
  if (!e || !e->strict) return best_of_all(t, score);
  uint32_t best = HS_NONE;
  for (uint32_t l = 0; l < t->n_tags; l++) {
    if (!may(e, l) && !(w->capital && t->tag[l].upos == HS_U_PROPN)) continue;
    if (best == HS_NONE || score[l] > score[best]) best = l;
  }
  return (uint8_t)(best == HS_NONE ? 0 : best);
}

void hs_tagger_run(const hs_tagger *t, const hs_word *w, uint32_t n, const hs_tag_entry **entry, uint8_t *label) {
  uint32_t feature[HS_TAG_FEATURES];
  int32_t score[HS_LINEAR_ROW];
  for (uint32_t i = 0; i < n; i++) entry[i] = hs_tagger_find(t, w[i].key);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t only = only_label(t, &w[i], entry[i]);
    if (only != HS_NONE) {
      label[i] = (uint8_t)only;
      continue;
    }
    uint32_t k = hs_tagger_features(w, entry, n, i, label, feature);
    hs_linear_score(&t->linear, feature, k, score);
    label[i] = hs_tagger_best(t, &w[i], entry[i], score);
  }
}
