/*
 * Training of the parser with the dynamic oracle (Goldberg and Nivre 2013): in each state the transitions of least cost
 * are right, the best-scored of them is rewarded where the model prefers a costlier one, and from the second round on
 * the model's own choice is followed nine times in ten, so that it learns to go on from its errors.
 */
#include "syntax/learn.h"
#include <stdio.h>

enum { PLACES = (1 << 22) - HS_LINEAR_ROW };

static uint32_t right_action(const hs_state *s, const hs_gold *g, const int32_t score[HS_LINEAR_ROW], uint32_t predicted) {
  hs_costs c = hs_oracle_costs(s, g);
  uint32_t least = c.shift < c.left ? c.shift : c.left, s0 = hs_state_s(s, 0), best = HS_NONE;
  if (c.right < least) least = c.right;
  uint32_t label = s0 == HS_NONE || g->label[s0] == HS_D_ROOT ? HS_D_DEP : g->label[s0];
  if (hs_state_permit(s).root) label = HS_D_ROOT;
  uint32_t action[3] = {HS_SHIFT, HS_LEFT + label, HS_RIGHT + label}, cost[3] = {c.shift, c.left, c.right};
  for (int i = 0; i < 3; i++) {
    if (cost[i] != least) continue;
    if (action[i] == predicted) return predicted;
    if (best == HS_NONE || score[action[i]] > score[best]) best = action[i];
  }
  return best;
}

static uint32_t learn_sentence(hs_perceptron *p, const hs_example *x, const hs_gold *g, hs_state *s, hs_random *r, bool explore) {
  uint32_t feature[HS_PARSE_FEATURES], errors = 0;
  int32_t score[HS_LINEAR_ROW];
  while (!hs_state_done(s)) {
    uint32_t n = hs_parser_features(s, x->word, x->tag, feature);
    hs_perceptron_score(p, feature, n, score);
    uint32_t predicted = hs_parser_best(s, score), right = right_action(s, g, score, predicted);
    hs_perceptron_update(p, feature, n, right, predicted);
    errors += right != predicted;
    hs_state_do(s, explore && hs_random_below(r, 10) > 0 ? predicted : right);
  }
  return errors;
}

hs_bytes hs_learn_parser(hs_arena *arena, const hs_examples *ex, uint32_t epochs) {
  hs_perceptron p;
  hs_perceptron_init(&p, arena, PLACES);
  uint32_t *order = HS_NEW_N(arena, uint32_t, ex->n), longest = 0;
  hs_gold *gold = HS_NEW_N(arena, hs_gold, ex->n);
  for (uint32_t i = 0; i < ex->n; i++) {
    const hs_example *x = &ex->row[i];
    order[i] = i;
    gold[i] = hs_gold_make(arena, x->n, x->gold_head, x->article->tokens.deprel + x->toks.beg);
    if (x->n > longest) longest = x->n;
  }
  uint32_t *stack = HS_NEW_N(arena, uint32_t, longest);
  hs_node *node = HS_NEW_N(arena, hs_node, longest + 1);
  hs_random r = {23};
  for (uint32_t epoch = 0; epoch < epochs; epoch++) {
    uint64_t errors = 0;
    hs_random_shuffle(&r, order, ex->n);
    for (uint32_t i = 0; i < ex->n; i++) {
      hs_state s;
      hs_state_init(&s, ex->row[order[i]].n, stack, node);
      errors += learn_sentence(&p, &ex->row[order[i]], &gold[order[i]], &s, &r, epoch > 0);
    }
    printf("parser: round %u, %llu errors\n", (unsigned)epoch + 1, (unsigned long long)errors);
    fflush(stdout);
  }
  size_t n = (size_t)p.n + HS_LINEAR_ROW;
  hs_bytes out = {HS_NEW_N(arena, unsigned char, n), n};
  hs_perceptron_finish(&p, (int8_t *)out.at);
  return out;
}
