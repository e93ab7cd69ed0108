/*
 * Training of the tagger: the label inventory, the dictionary of words seen at least three times, and an averaged
 * perceptron that reads its own earlier decisions, as it will have to when tagging. Rare words stay out of the
 * dictionary so that the model learns to do without.
 */
#include "syntax/learn.h"
#include <stdlib.h>

enum { KNOWN = 3, STRICT = 40, PLACES = (1 << 20) - HS_LINEAR_ROW };

/* ---- labels */

typedef struct tag_count { hs_tag tag; uint32_t n; } tag_count;

static int by_count(const void *a, const void *b) {
  const tag_count *x = a, *y = b;
  if (x->n != y->n) return x->n < y->n ? 1 : -1;
  int kx = x->tag.upos * 256 + x->tag.xpos, ky = y->tag.upos * 256 + y->tag.xpos;
  return (kx > ky) - (kx < ky);
}

static uint8_t nearest(const hs_tag *tag, uint32_t n, hs_tag t) {
  for (uint32_t i = 0; i < n; i++)
    if (tag[i].upos == t.upos && tag[i].xpos == t.xpos) return (uint8_t)i;
  for (uint32_t i = 0; i < n; i++)
    if (tag[i].upos == t.upos) return (uint8_t)i;
  return 0;
}

uint32_t hs_learn_tags(hs_examples *ex, hs_tag *tag) {
  enum { PAIRS = HS_N_UPOS * HS_N_XPOS, RARE = 5 };
  tag_count count[PAIRS];
  for (int i = 0; i < PAIRS; i++) count[i] = (tag_count){{(uint8_t)(i / HS_N_XPOS), (uint8_t)(i % HS_N_XPOS)}, 0};
  for (uint32_t e = 0; e < ex->n; e++) {
    const hs_tokens *t = &ex->row[e].article->tokens;
    for (uint32_t i = ex->row[e].toks.beg; i < ex->row[e].toks.end; i++) count[t->upos[i] * HS_N_XPOS + t->xpos[i]].n++;
  }
  qsort(count, PAIRS, sizeof *count, by_count);
  uint32_t n = 0;
  while (n < HS_NET_TAGS && count[n].n >= RARE) tag[n] = count[n].tag, n++;
  for (uint32_t e = 0; e < ex->n; e++) {
    hs_example *x = &ex->row[e];
    const hs_tokens *t = &x->article->tokens;
    for (uint32_t i = 0; i < x->n; i++) x->gold_tag[i] = nearest(tag, n, (hs_tag){t->upos[x->toks.beg + i], t->xpos[x->toks.beg + i]});
  }
  return n;
}

/* ---- dictionary */

static bool in_fold(uint32_t e, uint32_t fold, uint32_t n_folds) { return n_folds && e % n_folds == fold; }

typedef struct counted { hs_tag_entry e; uint32_t n; } counted;

static hs_bytes make_section(hs_arena *arena, const hs_examples *ex, const hs_tag *tag, uint32_t n_tags, uint32_t fold, uint32_t n_folds) {
  hs_map rows;
  HS_VEC(counted) words = {0};
  hs_map_init(&rows, arena);
  for (uint32_t e = 0; e < ex->n; e++) {
    if (in_fold(e, fold, n_folds)) continue;
    for (uint32_t i = 0; i < ex->row[e].n; i++) {
      uint32_t key = ex->row[e].word[i].key, label = ex->row[e].gold_tag[i], *at = hs_map_at(&rows, key, words.n);
      if (*at == words.n) hs_vec_push(arena, &words)->e.key = key;
      words.row[*at].n++;
      words.row[*at].e.set[label / 64] |= UINT64_C(1) << (label % 64);
    }
  }
  uint32_t kept = 0, n_slots = 64;
  for (uint32_t i = 0; i < words.n; i++) kept += words.row[i].n >= KNOWN;
  while (n_slots < kept * 3 / 2) n_slots *= 2;
  size_t before = 8 + HS_TAG_MAX * sizeof(hs_tag), n = before + n_slots * sizeof(hs_tag_entry);
  hs_bytes out = {HS_NEW_N(arena, unsigned char, n), n};
  uint32_t head[2] = {n_tags, n_slots};
  memcpy(out.at, head, sizeof head);
  memcpy(out.at + sizeof head, tag, n_tags * sizeof *tag);
  hs_tag_entry *slot = (hs_tag_entry *)(void *)(out.at + before);
  for (uint32_t i = 0; i < words.n; i++) {
    if (words.row[i].n < KNOWN) continue;
    words.row[i].e.strict = words.row[i].n >= STRICT;
    uint32_t j = (uint32_t)hs_mix(words.row[i].e.key, 6) & (n_slots - 1);
    while (slot[j].key) j = (j + 1) & (n_slots - 1);
    slot[j] = words.row[i].e;
  }
  return out;
}

/* ---- weights */

static void learn_sentence(hs_tagger_training *t, const hs_example *x, const hs_tag_entry **entry, uint8_t *label) {
  uint32_t feature[HS_TAG_FEATURES];
  int32_t score[HS_LINEAR_ROW];
  for (uint32_t i = 0; i < x->n; i++) entry[i] = hs_tagger_find(&t->tagger, x->word[i].key);
  for (uint32_t i = 0; i < x->n; i++) {
    uint32_t k = hs_tagger_features(x->word, entry, x->n, i, label, feature);
    hs_perceptron_score(&t->weights, feature, k, score);
    label[i] = hs_tagger_best(&t->tagger, &x->word[i], entry[i], score);
    hs_perceptron_update(&t->weights, feature, k, x->gold_tag[i], label[i]);
  }
}

hs_tagger_training hs_learn_tagger(hs_arena *arena, const hs_examples *ex, const hs_tag *tag, uint32_t n_tags, uint32_t fold, uint32_t n_folds, uint32_t epochs) {
  hs_tagger_training t = {.section = make_section(arena, ex, tag, n_tags, fold, n_folds)};
  uint32_t head[2], longest = 0;
  memcpy(head, t.section.at, sizeof head);
  t.tagger = (hs_tagger){.n_tags = head[0], .n_slots = head[1], .tag = tag,
                         .entry = (const hs_tag_entry *)(const void *)(t.section.at + 8 + HS_TAG_MAX * sizeof(hs_tag))};
  hs_perceptron_init(&t.weights, arena, PLACES);
  uint32_t *order = HS_NEW_N(arena, uint32_t, ex->n);
  for (uint32_t i = 0; i < ex->n; i++) {
    order[i] = i;
    if (ex->row[i].n > longest) longest = ex->row[i].n;
  }
  const hs_tag_entry **entry = HS_NEW_N(arena, const hs_tag_entry *, longest);
  uint8_t *label = HS_NEW_N(arena, uint8_t, longest);
  hs_random r = {17};
  for (uint32_t epoch = 0; epoch < epochs; epoch++) {
    hs_random_shuffle(&r, order, ex->n);
    for (uint32_t i = 0; i < ex->n; i++)
      if (!in_fold(order[i], fold, n_folds)) learn_sentence(&t, &ex->row[order[i]], entry, label);
  }
  return t;
}
