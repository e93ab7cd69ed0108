/*
 * Arc-hybrid transitions and their costs. The system is arc-decomposable: a tree can still be built if each of its arcs
 * can, so the cost of a transition is the number of gold arcs that cannot be built afterwards. Words on the stack get
 * heads from their left neighbour there or from the buffer, and dependents from the buffer only while they are in it
 * themselves (to their left) or lie under a word that is pushed later (to their right). Only the lowest word of the stack
 * can become the root's dependent.
 *
 * Example: "she left early", stack [she], buffer [left early ROOT]: LEFT costs 0; SHIFT costs 1, since "she" could no
 * longer become a dependent of "left".
 */
#include "syntax/transition.h"

void hs_state_init(hs_state *s, uint32_t n, uint32_t *stack, hs_node *node) {
  *s = (hs_state){.n = n, .stack = stack, .node = node};
  for (uint32_t i = 0; i <= n; i++) node[i] = (hs_node){HS_NONE, HS_NONE, HS_NONE, HS_NONE, HS_NONE, HS_D_DEP, 0, 0};
}

hs_permit hs_state_permit(const hs_state *s) {
  bool words_left = s->next < s->n;
  return (hs_permit){.shift = words_left,
                     .left = words_left && s->depth > 0,
                     .right = s->depth > 1,
                     .root = !words_left && s->depth == 1};
}

bool hs_state_allows(const hs_state *s, uint32_t action) {
  hs_permit p = hs_state_permit(s);
  if (action == HS_SHIFT) return p.shift;
  if (action == HS_LEFT + HS_D_ROOT) return p.root;
  if (action == HS_RIGHT + HS_D_ROOT) return false;
  return action < HS_RIGHT ? p.left : p.right;
}

static void attach(hs_state *s, uint32_t head, uint32_t word, uint32_t label) {
  hs_node *h = &s->node[head];
  s->node[word].head = head;
  s->node[word].label = (uint8_t)label;
  if (word < head) {
    h->left2 = h->left;
    h->left = word;
    if (h->n_left < UINT8_MAX) h->n_left++;
  } else {
    h->right2 = h->right;
    h->right = word;
    if (h->n_right < UINT8_MAX) h->n_right++;
  }
}

void hs_state_do(hs_state *s, uint32_t action) {
  if (action == HS_SHIFT) {
    s->stack[s->depth++] = s->next++;
  } else {
    uint32_t word = s->stack[--s->depth];
    if (action < HS_RIGHT) attach(s, s->next, word, action - HS_LEFT);
    else attach(s, s->stack[s->depth - 1], word, action - HS_RIGHT);
  }
}

hs_gold hs_gold_make(hs_arena *arena, uint32_t n, const uint32_t *head, const uint8_t *label) {
  uint32_t *own = HS_NEW_N(arena, uint32_t, n + 1), *first = HS_NEW_N(arena, uint32_t, n + 2), *child = HS_NEW_N(arena, uint32_t, n + 1);
  for (uint32_t i = 0; i < n; i++) {
    own[i] = head[i] < n ? head[i] : n;
    first[own[i] + 1]++;
  }
  for (uint32_t i = 0; i <= n; i++) first[i + 1] += first[i];
  uint32_t *fill = HS_NEW_N(arena, uint32_t, n + 1);
  for (uint32_t i = 0; i < n; i++) child[first[own[i]] + fill[own[i]]++] = i;
  return (hs_gold){n, own, label, first, child};
}

static uint32_t dependents_from(const hs_gold *g, uint32_t word, uint32_t from) {
  uint32_t count = 0;
  for (uint32_t i = g->first[word + 1]; i > g->first[word] && g->child[i - 1] >= from; i--) count++;
  return count;
}

static uint32_t dependents_on_stack(const hs_state *s, const hs_gold *g, uint32_t word) {
  uint32_t count = 0;
  for (uint32_t i = g->first[word]; i < g->first[word + 1] && g->child[i] < s->next; i++) count += s->node[g->child[i]].head == HS_NONE;
  return count;
}

hs_costs hs_oracle_costs(const hs_state *s, const hs_gold *g) {
  hs_permit p = hs_state_permit(s);
  hs_costs cost = {UINT32_MAX, UINT32_MAX, UINT32_MAX};
  uint32_t s0 = hs_state_s(s, 0), s1 = hs_state_s(s, 1);
  if (p.shift) {
    uint32_t h = g->head[s->next];
    bool below = h < s->next && h != s0 && s->node[h].head == HS_NONE, buried = h == s->n && s->depth > 0;
    cost.shift = below + buried + dependents_on_stack(s, g, s->next);
  }
  if (s->depth == 0) return cost;
  uint32_t h = g->head[s0], lost = dependents_from(g, s0, s->next);
  if (h == s->n && s->depth > 1) h = HS_NONE;            /* buried: it can no longer be the root */
  if (p.left || p.root) cost.left = lost + (h != HS_NONE && (h > s->next || (s1 != HS_NONE && h == s1)));
  if (p.right) cost.right = lost + (h != HS_NONE && h >= s->next);
  return cost;
}
