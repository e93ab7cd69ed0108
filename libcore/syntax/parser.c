/*
 * The greedy parser. In each state the permitted action with the best score is taken; states with one possible action
 * are not scored. A word's product with a slot's matrix is needed for as long as the word stays in that place, and often
 * again, so products are kept in a table by (word mod 64, slot). A clash costs a product and changes nothing else:
 * time stays linear in the sentence's length and memory constant.
 */
#include "syntax/parser.h"

enum { CACHED = 64 };

struct hs_slot_cache {
  uint32_t word[CACHED][HS_NET_SLOTS];
  int16_t product[CACHED][HS_NET_SLOTS][HS_NET_H];
};

hs_slot_cache *hs_slot_cache_new(hs_arena *arena) { return HS_NEW(arena, hs_slot_cache); }

static const int16_t *product(const hs_net *net, const int16_t *h, hs_slot_cache *c, uint32_t word, uint32_t slot) {
  uint32_t row = word % CACHED;
  if (c->word[row][slot] != word) {
    c->word[row][slot] = word;
    hs_net_slot(net, slot, h + (size_t)word * HS_NET_D, c->product[row][slot]);
  }
  return c->product[row][slot];
}

static void add(int32_t *restrict sum, const int16_t *restrict part) {
  for (int j = 0; j < HS_NET_H; j++) sum[j] += part[j];
}

static void score_state(const hs_net *net, const int16_t *h, hs_slot_cache *c, const hs_state *s, int32_t score[HS_NET_ACTIONS]) {
  uint32_t word[HS_NET_SLOTS], row[HS_NET_STATE_ROWS], n = hs_net_look(s, word, row);
  int32_t hidden[HS_NET_H] = {0};
  for (uint32_t i = 0; i < HS_NET_SLOTS; i++)
    if (word[i] != HS_NONE) add(hidden, product(net, h, c, word[i], i));
  for (uint32_t i = 0; i < n; i++) add(hidden, net->state[row[i]]);
  hs_net_action_scores(net, hidden, score);
}

static uint32_t best_in(const int32_t *score, uint32_t from, uint32_t to) {
  uint32_t best = from;
  for (uint32_t a = from + 1; a < to; a++)
    if (score[a] > score[best]) best = a;
  return best;
}

uint32_t hs_parser_best(const hs_state *s, const int32_t *score) {
  hs_permit p = hs_state_permit(s);
  if (p.root) return HS_LEFT + HS_D_ROOT;
  uint32_t best = p.shift ? HS_SHIFT : HS_NONE;
  if (p.left) {
    uint32_t a = best_in(score, HS_LEFT + HS_D_ROOT + 1, HS_RIGHT);
    if (best == HS_NONE || score[a] > score[best]) best = a;
  }
  if (p.right) {
    uint32_t a = best_in(score, HS_RIGHT + HS_D_ROOT + 1, HS_N_ACTIONS);
    if (best == HS_NONE || score[a] > score[best]) best = a;
  }
  return best;
}

void hs_parser_run(const hs_net *net, const int16_t *h, hs_slot_cache *cache, hs_state *s) {
  int32_t score[HS_NET_ACTIONS] = {0};
  memset(cache->word, 0xff, sizeof cache->word);
  while (!hs_state_done(s)) {
    hs_permit may = hs_state_permit(s);
    if (may.left || may.right) score_state(net, h, cache, s, score);
    hs_state_do(s, hs_parser_best(s, score));
  }
}
