/*
 * The network scores tags (net.c); here is which of them a word may take. Words that were frequent in training take only
 * tags seen there; a capital letter always allows the proper noun tags.
 *
 * Example: "guard" was seen as NOUN/NN and VERB/VB; "Guard" may be PROPN/NNP too.
 */
#include "syntax/tagger.h"

bool hs_tagger_open(hs_tagger *t, const void *section, size_t n) {
  const unsigned char *p = section;
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
  return true;
}

const hs_tag_entry *hs_tagger_find(const hs_tagger *t, uint32_t key) {
  uint32_t j = (uint32_t)hs_mix(key, 6) & (t->n_slots - 1);
  for (uint32_t tries = 0; t->entry[j].key && tries < t->n_slots; tries++, j = (j + 1) & (t->n_slots - 1))
    if (t->entry[j].key == key) return &t->entry[j];
  return NULL;
}

static bool may(const hs_tag_entry *e, uint32_t label) { return e->set[label / 64] >> (label % 64) & 1; }

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
