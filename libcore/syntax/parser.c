/*
 * The greedy parser. In each state the permitted action with the best score is taken; states with one possible action
 * are not scored. A word's product with a slot's matrix is needed for as long as the word stays in that place, and often
 * again, so products are kept in a table by (slot, word mod 64). At the slots that nearly every word passes through they are
 * made for eight words at once when the buffer comes to them, elsewhere when they are asked for. A clash in the table
 * costs a product and changes nothing else: time stays linear in the sentence's length and memory constant.
 */
#include "syntax/parser.h"

enum { CACHED = 64 };

struct hs_slot_cache {
  uint32_t ready;                                     /* words before this one had their turn of eight */
  uint32_t word[HS_NET_SLOTS][CACHED];
  int16_t product[HS_NET_SLOTS][CACHED][HS_NET_H];
};

hs_slot_cache *hs_slot_cache_new(hs_arena *arena) { return HS_NEW(arena, hs_slot_cache); }

/* The busy slots of the next eight words. They begin at a multiple of eight, so they lie side by side in the table. */
static void make_ready(const hs_net *net, const int16_t *h, hs_slot_cache *c, uint32_t n) {
  uint32_t from = c->ready, rows = n - from < HS_NET_AT_ONCE ? n - from : HS_NET_AT_ONCE;
  for (uint32_t slot = 0; slot < HS_NET_SLOTS; slot++) {
    if (!HS_NET_BUSY[slot]) continue;
    hs_net_slots(net, slot, h + (size_t)from * HS_NET_D, rows, c->product[slot] + from % CACHED);
    for (uint32_t i = 0; i < rows; i++) c->word[slot][from % CACHED + i] = from + i;
  }
  c->ready += rows;
}

static const int16_t *product(const hs_net *net, const int16_t *h, hs_slot_cache *c, uint32_t word, uint32_t slot) {
  uint32_t row = word % CACHED;
  if (c->word[slot][row] != word) {
    c->word[slot][row] = word;
    hs_net_slots(net, slot, h + (size_t)word * HS_NET_D, 1, c->product[slot] + row);
  }
  return c->product[slot][row];
}

static void score_state(const hs_net *net, const int16_t *h, hs_slot_cache *c, const hs_state *s, int32_t score[HS_NET_ACTIONS]) {
  uint32_t word[HS_NET_SLOTS], row[HS_NET_STATE_ROWS], n = hs_net_look(s, word, row), n_parts = 0;
  const int16_t *part[1 + HS_NET_SLOTS + HS_NET_STATE_ROWS];
  while (c->ready < s->n && c->ready < s->next + 2) make_ready(net, h, c, s->n);
  part[n_parts++] = net->hidden_bias;
  for (uint32_t i = 0; i < HS_NET_SLOTS; i++)
    if (word[i] != HS_NONE) part[n_parts++] = product(net, h, c, word[i], i);
  for (uint32_t i = 0; i < n; i++) part[n_parts++] = net->state[row[i]];
  hs_net_action_scores(net, part, n_parts, score);
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
  cache->ready = 0;
  while (!hs_state_done(s)) {
    hs_permit may = hs_state_permit(s);
    if (may.left || may.right) score_state(net, h, cache, s, score);
    hs_state_do(s, hs_parser_best(s, score));
  }
}
