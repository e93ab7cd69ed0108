/*
 * The inventory of tags, and the dictionary of words seen at least three times with the tags they had. Rare words stay out
 * of it so that the network learns to do without.
 */
#include "syntax/learn.h"
#include <stdlib.h>

enum { KNOWN = 3, STRICT = 40 };

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

static uint32_t learn_labels(hs_examples *ex, hs_tag *tag) {
  enum { PAIRS = HS_N_UPOS * HS_N_XPOS, RARE = 5 };
  tag_count count[PAIRS];
  for (int i = 0; i < PAIRS; i++) count[i] = (tag_count){{(uint8_t)(i / HS_N_XPOS), (uint8_t)(i % HS_N_XPOS)}, 0};
  for (uint32_t e = 0; e < ex->n; e++) {
    const hs_tokens *t = &ex->row[e].article->tokens;
    if (ex->row[e].silver) continue;
    for (uint32_t i = ex->row[e].toks.beg; i < ex->row[e].toks.end; i++) count[t->upos[i] * HS_N_XPOS + t->xpos[i]].n++;
  }
  qsort(count, PAIRS, sizeof *count, by_count);
  uint32_t n = 0;
  while (n < HS_NET_BEGIN && count[n].n >= RARE) tag[n] = count[n].tag, n++;
  for (uint32_t e = 0; e < ex->n; e++) {
    hs_example *x = &ex->row[e];
    const hs_tokens *t = &x->article->tokens;
    for (uint32_t i = 0; i < x->n; i++) x->gold_tag[i] = nearest(tag, n, (hs_tag){t->upos[x->toks.beg + i], t->xpos[x->toks.beg + i]});
  }
  return n;
}

/* ---- dictionary */

typedef struct counted { hs_tag_entry e; uint32_t n; } counted;

hs_bytes hs_learn_tags(hs_arena *arena, hs_examples *ex) {
  hs_tag *tag = HS_NEW_N(arena, hs_tag, HS_TAG_MAX);
  const uint32_t n_tags = learn_labels(ex, tag);
  hs_map rows;
  HS_VEC(counted) words = {0};
  hs_map_init(&rows, arena);
  for (uint32_t e = 0; e < ex->n; e++) {
    for (uint32_t i = 0; i < ex->row[e].n && !ex->row[e].silver; i++) {
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
